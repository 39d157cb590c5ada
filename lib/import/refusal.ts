/** A reason, in German, why a release cannot be brought in, and what to do about it. */
export class Refusal extends Error {}
