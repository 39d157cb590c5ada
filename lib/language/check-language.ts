import type { VFile } from 'vfile';
import { type Locale, localeCodes, sourceLocale } from '../locales.ts';
import { placeAt } from '../source/problem.ts';
import type { Corpus } from './corpus.ts';
import { applyExceptions, checkName } from './exceptions.ts';
import { limitsOf } from './limits.ts';
import { textOfMessages } from './messages.ts';
import type { Finding } from './rule.ts';
import { rules } from './rules/index.ts';
import type { LanguageText } from './text.ts';
import { translationRules } from './translation/index.ts';

const known = [...rules, ...translationRules].map(({ id }) => id);

/** Written exceptions in each language. */
export type ExceptionCounts = ReadonlyMap<Locale, number>;

/**
 * Checks that every text is simple, in its language, and says what the German one says. Findings
 * become messages of the files: errors stop the build, warnings do not.
 *
 * @param older translations of former German texts: what differs from the German there is a warning
 */
export function checkLanguage(
  corpus: Corpus,
  messages: ReadonlyMap<string, VFile>,
  older: ReadonlySet<VFile> = new Set(),
): ExceptionCounts {
  const interfaceWords = localeCodes.flatMap((locale) => {
    const file = messages.get(locale);
    const isReadable = file && !file.messages.some(({ fatal }) => fatal);
    return isReadable ? [textOfMessages(locale, file)] : [];
  });
  const texts = [...corpus.texts, ...interfaceWords];
  const germanTexts = new Map(
    texts.filter(({ locale }) => locale === sourceLocale).map((text) => [text.path, text]),
  );
  const exceptions = new Map<Locale, number>();
  for (const text of texts) {
    for (const rule of rules) report(text, rule.id, rule.check(text, corpus));
    const german = germanTexts.get(text.path);
    if (german && text !== german) reportDifferences(text, german, older.has(text.file));
    if (!text.tree) continue;
    const most = limitsOf(text.locale).exceptions;
    const count = applyExceptions(text.tree, text.file, { known, most });
    exceptions.set(text.locale, (exceptions.get(text.locale) ?? 0) + count);
  }
  return exceptions;
}

function reportDifferences(text: LanguageText, german: LanguageText, isOlder: boolean): void {
  for (const rule of translationRules) {
    const findings = [...rule.check(text, german)];
    report(text, rule.id, isOlder ? findings.map(asWarning) : findings);
  }
}

const asWarning = (finding: Finding): Finding => ({ ...finding, severity: 'warning' });

function report({ file }: LanguageText, ruleId: string, findings: Iterable<Finding>): void {
  for (const { severity, reason, block, at = 0 } of findings) {
    const offset = block ? (block.offsets[at] ?? 0) : at;
    const message = file.message(reason, {
      place: placeAt(String(file), offset),
      source: checkName,
      ruleId,
    });
    message.fatal = severity === 'error';
  }
}
