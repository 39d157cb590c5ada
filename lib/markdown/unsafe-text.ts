/** A passage that no text may contain, and what to do about it. */
export interface UnsafePassage {
  /** Where it begins: the index of its first character. */
  index: number;
  reason: string;
}

/** Persian is spelled with joiners beside its letters; elsewhere they are hidden characters. */
const joiner = String.raw`[\u200C\u200D]`;
const strayJoiner = String.raw`(?<!\p{Script=Arabic}\p{M}*)${joiner}(?!\p{Script=Arabic})`;
/** Control characters, Unicode's ignorable ones, private use, unassigned. */
const invisible = String.raw`[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFD]`;
const tabOrBreak = String.raw`\t|\r?\n`;

/** Characters that nobody sees or that turn the direction of writing. */
const hidden = new RegExp(`(?!${tabOrBreak}|${joiner})${invisible}|${strayJoiner}`, 'u');

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first character of a text that must not be there: hidden, or put together of several. */
export function hiddenCharacter(text: string): UnsafePassage | undefined {
  const found = hidden.exec(text);
  if (found) {
    const [character] = found;
    const remedy =
      character === '\uFEFF' && found.index === 0
        ? 'Speichern Sie die Datei als „UTF-8“ ohne „BOM“.'
        : 'Löschen Sie es, und schreiben Sie das Wort neu.';
    return {
      index: found.index,
      reason: `Hier steht ein unsichtbares oder unbekanntes Zeichen (${nameOf(character)}). ${remedy}`,
    };
  }
  const normal = text.normalize('NFC');
  if (normal === text) return undefined;
  let index = 0;
  while (text[index] === normal[index]) index += 1;
  return {
    index: Math.max(index, 0),
    reason:
      'Hier ist ein Buchstabe aus mehreren Zeichen zusammengesetzt. Löschen Sie ihn, und schreiben Sie ihn neu.',
  };
}

const scriptAddress = /(?:java|vb)script\s*:|data\s*:\s*[a-z]+\/[a-z]/i;
const tag = /<[a-z/!?]/i;

/** The first passage of plain words that looks like code: an address that runs, or a tag. */
export function codeIn(text: string): UnsafePassage | undefined {
  const address = scriptAddress.exec(text);
  if (address) {
    return {
      index: address.index,
      reason: `„${address[0]}“ ist der Anfang einer Adresse, die ein Programm startet. Das ist nicht erlaubt. Löschen Sie sie.`,
    };
  }
  const markup = tag.exec(text);
  return (
    (markup && {
      index: markup.index,
      reason: `Hier sind keine Auszeichnungen mit < > erlaubt. Löschen Sie „${text.slice(markup.index, markup.index + 20)}“.`,
    }) ??
    undefined
  );
}

/** The first passage of plain words that must not be there. */
export const unsafePassage = (text: string): UnsafePassage | undefined =>
  hiddenCharacter(text) ?? codeIn(text);

/**
 * A text with its hidden characters spelled out, so that it can be printed in a terminal.
 *
 * @example visible('a\u202Eb') // 'a<U+202E>b'
 */
export const visible = (text: string): string =>
  text.replace(new RegExp(hidden, 'gu'), (character) => `<${nameOf(character)}>`);
