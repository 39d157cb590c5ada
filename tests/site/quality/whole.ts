import type { Check } from './check.ts';

const leftovers = [
  /<!--\$[?!]-->/,
  /<template id="[BPS]:/,
  /<div hidden(?:="")? id="S:/,
  /__next_f/,
];

/** Every page is a complete document, and nothing in it waits for a runtime that is not there. */
export function whole(): Check {
  return {
    name: 'Pages complete, no runtime',
    page({ html }) {
      const problems: string[] = [];
      if (!/^<!doctype html>/i.test(html)) problems.push('does not begin with <!DOCTYPE html>');
      if (!html.trimEnd().endsWith('</html>')) problems.push('does not end with </html>');
      for (const leftover of leftovers) {
        const [found] = html.match(leftover) ?? [];
        if (found) problems.push(`waits for React: ${found}`);
      }
      return problems;
    },
    site: ({ files }) =>
      [...files]
        .filter((file) => /^\/_next\/.*\.js$|index\.txt$|__next/.test(file))
        .map((path) => ({ path, problem: 'belongs to the runtime of Next, which was taken out' })),
  };
}
