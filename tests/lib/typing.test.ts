import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { bodyTree } from '@/lib/markdown/body-tree';
import { parseMarkdown } from '@/lib/markdown/parse';
import { plainText } from '@/lib/markdown/plain-text';
import { pairsOf } from '@/lib/markdown/sections';

function parsed(text: string) {
  const file = new VFile({ path: 'de.mdx', value: `${text}\n` });
  const tree = parseMarkdown(file);
  return { messages: file.messages.map(({ reason }) => reason), body: tree && bodyTree(tree) };
}

describe('what people write', () => {
  it.each([
    'Das Amt – so heißt es – hilft.',
    'Von 9 - 12 Uhr bei -5 Grad, also ~5 bis ~7 Grad weniger.',
    '-5 Grad sind kalt.',
    '- 300 Menschen\n- 14 Orte',
    'Am 14. Dezember\n2020 war das.',
    'Das war am\n14. Dezember in Halle.',
    '14.12.2020 war das.',
    'A. Müller war da, z. B. gestern.',
    'Er kommt [nicht], siehe [1] (2020).',
    '3 * 4 = 12, C++ und a == b',
    'Preis: 5 $ und 6 $, Anteil ~ 5 %',
    '**Fett:** Text und „**Wort**“, **„Zitat“**, **Wort**-Teil.',
    '**Das ist ein ganzer Satz.**',
    'Mehr auf [www.example.org](https://www.example.org/) und [amt@example.org](mailto:amt@example.org).',
    'Booking.com und sachsen-anhalt.de sind Namen.',
    '14\\. Dezember, www\\.example.org, a\\@example.org und a \\| b',
    '7. Anrufen\n8. Kommen',
    '1. Anrufen\n\n   Noch ein Absatz.\n2. Kommen',
    '1. Halle\n2. Mai-Fest',
    '- Orte\n  - Halle\n  - Stendal',
    '## 1. Titel\n\n### Unter ihm\n\n## 2. Titel',
    '۱۴. دسامبر',
  ])('is left alone: %j', (text) => {
    expect(parsed(text).messages).toEqual([]);
  });
});

describe('numbers of lists', () => {
  const { body } = parsed('7. Anrufen\n   - Amt\n8. Kommen\n   1. Ausweis\n   2. Brief');

  it('are among the plain words', () => {
    expect(body && plainText(body)).toBe('7. Anrufen\nAmt\n8. Kommen\n1. Ausweis\n2. Brief');
  });

  it('are kept where points stand beside German ones', () => {
    const starts =
      body && pairsOf(body, body).map(({ own }) => JSON.stringify(own).match(/"start":(\d+)/)?.[1]);
    expect(starts).toEqual(['7', '8']);
  });
});
