import type { createInterface } from 'node:readline';
import { documentKinds, wording } from '../schema.ts';
import { daysIn } from './dates.ts';
import type { FactName } from './read-release.ts';

const shape = { ...documentKinds.press.facts.shape, language: wording.shape.language };

/** Asks a person for a fact; nothing when there is no answer. */
export type Ask = (
  question: string,
  field: FactName,
  problem?: (value: string) => string | undefined,
) => Promise<string | undefined>;

/** Asks on a terminal, and again where an answer cannot be right. */
export function asker(lines: () => ReturnType<typeof createInterface>): Ask {
  let answers: AsyncIterator<string> | undefined;
  const next = async (question: string): Promise<string | undefined> => {
    answers ??= lines()[Symbol.asyncIterator]();
    process.stdout.write(`${question} `);
    const { value, done } = await answers.next();
    if (done) process.stdout.write('\n');
    return done ? undefined : value.trim();
  };
  return async (question, field, problem) => {
    for (;;) {
      const typed = await next(question);
      const mayStayOpen = !typed && shape[field].safeParse(undefined).success;
      if (typed === undefined || mayStayOpen) return undefined;
      const answer = asWritten(field, typed);
      const wrong = problemOf(field, answer) ?? problem?.(answer);
      if (!wrong) return answer;
      console.log(wrong);
    }
  };
}

/** Why a value cannot be a fact, in German. */
export const problemOf = (field: FactName, value: string): string | undefined =>
  shape[field].safeParse(value).error?.issues[0]?.message;

/**
 * A fact as `content/` writes it, from what people type.
 *
 * @example asWritten('date', '14.12.2020') // '2020-12-14'
 * @example asWritten('number', '048/2021') // '48/2021'
 */
export function asWritten(field: FactName, value: string): string {
  if (field === 'number') return value.replace(/^0+(?=\d)/, '');
  const [found] = field === 'date' ? daysIn(value) : [];
  return found?.text === value && found.days.length === 1 ? (found.days[0] ?? value) : value;
}
