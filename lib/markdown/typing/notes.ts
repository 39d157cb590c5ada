import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx';
import { type Slip, sourceOf, startOf } from './slip.ts';

/** Notes that say what is still to be done: an import leaves such lists for its editor. */
export function* noteSlips(
  note: MdxFlowExpression | MdxTextExpression,
  source: string,
): Generator<Slip> {
  const open = /\[ ?\]/.exec(sourceOf(note, source));
  if (!open) return;
  yield {
    index: startOf(note) + open.index,
    reason:
      'In dieser Notiz ist noch etwas offen: [ ]. Erledigen Sie es, und löschen Sie die Notiz, bevor der Text erscheint.',
    isWarning: true,
  };
}
