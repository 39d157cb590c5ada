import type { Document, PressRelease } from '@/lib/content';
import { stateWord } from '@/lib/press/state';

/** Says beside its title that a release no longer stands as it was. */
export function StateMark({ of }: { of: Document }) {
  const word = of.kind === 'press' ? stateWord(of as PressRelease) : undefined;
  if (!word) return null;
  return (
    <>
      {' '}
      <strong className="mark">{word}</strong>
    </>
  );
}
