import { eld } from 'eld/small';
import type { BlockContent, Root } from 'mdast';
import { oneLine } from './clean-text.ts';
import { contactIn, imprintStart } from './contact.ts';
import { type DayLine, readDayLine, readLead } from './dates.ts';
import { figuresIn, quotationsIn, webAddressesIn } from './figures.ts';
import { issuersIn, type KnownIssuer } from './issuers.ts';
import { type Line, linesOf } from './lines.ts';
import { type FoundNumber, numbersIn } from './numbers.ts';
import type { Source } from './source.ts';
import { findTitle, isFrame, isHeading } from './title.ts';
import { withDepths, wordingTree, wordsOf } from './wording-tree.ts';

/** What is known in `content/` and can be recognised in a release. */
export interface Known {
  issuers: readonly KnownIssuer[];
  topics: readonly { path: string; officialName: string }[];
}

/** A fact as it was found; more than one choice has to be decided by a person. */
export interface Finding {
  choices: readonly string[];
  isGuess: boolean;
}

export type FactName = 'officialTitle' | 'number' | 'date' | 'place' | 'issuer' | 'language';

/** What a release holds, to be checked against its summary. */
export interface Contents {
  topics: string[];
  contact: Record<string, string>;
  /** Headings within the text and its annex. */
  headings: string[];
  /** Figures and what they count, and days. */
  figures: string[];
  quotations: number;
  webAddresses: string[];
}

/** All that could be read of an official release. */
export interface Reading extends Contents {
  facts: Record<FactName, Finding>;
  /** The words of the release below its title. */
  wording: Root;
  /** What had no place, or is a guess, in German. */
  notes: string[];
}

/** Reads a release as it is sent out. Never throws: what is not there is left out. */
export function readRelease(source: Source, known: Known): Reading {
  const tree = wordingTree(source.tree);
  const lines = linesOf(tree);
  const title = findTitle(lines, source, known.issuers);
  const titleIndex = title?.index ?? -1;
  const imprint = imprintStart(lines, titleIndex);
  const message = lines.slice(0, imprint);
  const body = message.slice(titleIndex + 1);
  const bodyText = body.map(({ text }) => text).join('\n');
  const days = daysOf(message, titleIndex, source);
  const numbers = numbersOf(message, titleIndex, known.issuers, days.choices[0]?.slice(0, 4));
  const wording = withoutTitle(tree, title?.text);
  const guessed = source.tree.children.some(({ type }) => type === 'heading')
    ? []
    : markHeadings(wording, new Set(body.map(({ text }) => text)), known.issuers);
  return {
    facts: {
      officialTitle: { choices: title ? [title.text] : [], isGuess: title?.isGuess ?? false },
      number: numbers,
      date: days,
      place: days.place ? { choices: [days.place], isGuess: false } : placeIn(bodyText),
      issuer: issuerOf(lines, imprint, titleIndex, source, known),
      language: languageOf(lines.map(({ text }) => text).join('\n')),
    },
    topics: topicsIn(body, known),
    contact: contactIn(lines.slice(imprint).map(({ text }) => text)),
    headings: linesOf(wording)
      .filter(({ kind }) => kind === 'heading')
      .map(({ text }) => withoutListNumber(text))
      .filter((text) => bodyText.includes(text)),
    figures: figuresIn(proseOf(body)),
    quotations: quotationsIn(bodyText),
    webAddresses: webAddressesIn(bodyText),
    wording,
    notes: [
      ...days.notes,
      ...mentionedNumbers(message, numbers),
      ...(guessed.length > 0 ? [`Als Überschrift vermutet: ${guessed.join(' · ')}`] : []),
      ...source.notes,
      ...source.leftOut.map(
        (text) => `Gehört zur Website oder Seite, weggelassen: ${shortened(text)}`,
      ),
    ],
  };
}

const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)} …` : text);

/** Day and place in the head, below the title, in the first words or at the end. */
function daysOf(lines: readonly Line[], title: number, source: Source) {
  const texts = lines.map(({ text }) => text);
  const isHeadOrEnd = (index: number) =>
    index < Math.max(title + 4, 6) || index >= texts.length - 3;
  const found: DayLine[] = [];
  const notes: string[] = [];
  texts.forEach((text, index) => {
    if (!isHeadOrEnd(index)) return;
    const line =
      readDayLine(text) ?? (index < title + 6 ? (readLead(text) ?? issuedOn(text)) : undefined);
    if (line?.role === 'own') found.push(line);
    else if (line) notes.push(`Anderer Tag, nicht als Tag der Mitteilung genommen: ${text}`);
  });
  const own = [...new Set([...found.flatMap(({ days }) => days), ...source.days])];
  const choices = own.length > 0 ? own : source.lastDays;
  return {
    choices,
    isGuess: own.length === 0 || found.some(({ isGuess }) => isGuess),
    place: found.find(({ place }) => place)?.place,
    notes,
  };
}

/** `Pressemitteilung des Ministeriums vom 23.09.2015:` */
function issuedOn(line: string): DayLine | undefined {
  const phrase = line.match(/^(?:Presse|Medien)\p{L}+\b.{0,120}\bvom (.+?):?$/u)?.[1];
  return phrase ? readDayLine(phrase) : undefined;
}

/** Above the title a number is the release's own; below it in a line of its own only. */
function numbersOf(
  lines: readonly Line[],
  title: number,
  issuers: Known['issuers'],
  year?: string,
): Finding {
  const own = lines
    .filter(({ text }, index) => index <= title || (index < title + 4 && isFrame(text, issuers)))
    .filter(({ text }) => text.length < 120 && !/^(?:Quelle|Source)\b/i.test(text))
    .flatMap(({ text }) => numbersIn(text, year));
  return { choices: distinct(own), isGuess: own.some(({ isGuess }) => isGuess) };
}

const distinct = (numbers: readonly FoundNumber[]): string[] => [
  ...new Set(numbers.map(({ number }) => number)),
];

function mentionedNumbers(lines: readonly Line[], own: Finding): string[] {
  const all = distinct(lines.flatMap(({ text }) => numbersIn(text)));
  const others = all.filter((number) => !own.choices.includes(number));
  return others.length > 0
    ? [`Andere Nummern im Text, nicht übernommen: ${others.join(', ')}`]
    : [];
}

function placeIn(body: string): Finding {
  const place = body.match(/\bheute in (\p{Lu}[\p{L}-]+(?: \(Saale\))?)/u)?.[1];
  return { choices: place ? [place] : [], isGuess: true };
}

/** Who stands in the head, in the imprint, or around the release; a part of a name is a guess. */
function issuerOf(
  lines: readonly Line[],
  imprint: number,
  title: number,
  source: Source,
  { issuers }: Known,
): Finding {
  const texts = lines.map(({ text }) => text);
  const head = texts.slice(0, Math.max(title + 3, 4)).filter((_, index) => index !== title);
  const places = [[...head, ...texts.slice(imprint)], texts.slice(-3), source.names];
  for (const place of places) {
    const { named } = issuersIn(place, issuers);
    if (named.length > 0) return { choices: named.map(({ slug }) => slug), isGuess: false };
  }
  const { hinted } = issuersIn(head, issuers);
  return { choices: hinted.map(({ slug }) => slug), isGuess: true };
}

function languageOf(text: string): Finding {
  const { language, isReliable } = eld.detect(text);
  return { choices: [language || 'de'], isGuess: !isReliable() };
}

function topicsIn(body: readonly Line[], { topics }: Known): string[] {
  const byName = new Map(topics.map(({ officialName, path }) => [fold(officialName), path]));
  return [...new Set(body.flatMap(({ text }) => byName.get(fold(withoutListNumber(text))) ?? []))];
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const withoutListNumber = (line: string): string => line.replace(/^\d+\.\s+/, '');

/** What can hold figures: not headings, and not lines of a letter's head. */
const proseOf = (body: readonly Line[]): string =>
  body
    .filter(
      ({ text, kind }) =>
        kind !== 'heading' &&
        !readDayLine(text) &&
        !(kind === 'text' && numbersIn(text).length > 0 && text.length < 60),
    )
    .map(({ text }) => text)
    .join('\n');

/** The same words without the title, which the page has above them, and with headings from `##` on. */
function withoutTitle({ children }: Root, title?: string): Root {
  let isFound = false;
  const kept = (children as BlockContent[]).flatMap((node): BlockContent[] => {
    if (isFound || title === undefined || !('children' in node)) return [node];
    if (node.type !== 'heading' && node.type !== 'paragraph') return [node];
    if (oneLine(wordsOf(node)) === title) {
      isFound = true;
      return [];
    }
    const lines = splitAtBreaks(node.children);
    const others = lines.filter((line) => oneLine(line.map(wordsOf).join('')) !== title);
    if (others.length === lines.length) return [node];
    isFound = true;
    return [
      {
        ...node,
        children: others.flatMap((line, index) =>
          index > 0 ? [{ type: 'break' } as const, ...line] : line,
        ),
      },
    ];
  });
  return { type: 'root', children: withDepths(kept) };
}

type Phrasing = Extract<BlockContent, { type: 'paragraph' }>['children'];

function splitAtBreaks(nodes: Phrasing): Phrasing[] {
  const lines: Phrasing[] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

/**
 * Marks short lines of their own as headings, where the file could not mark any; also numbered ones
 * (`1. Gesundheit`) with a paragraph below.
 *
 * @returns the lines
 */
function markHeadings(
  { children }: Root,
  body: ReadonlySet<string>,
  issuers: readonly KnownIssuer[],
): string[] {
  const guessed: string[] = [];
  children.forEach((node, index) => {
    const next = children[index + 1];
    const [item, ...others] = node.type === 'list' ? node.children : [];
    const isNumbered = node.type === 'list' && node.ordered && others.length === 0;
    const paragraph = isNumbered ? item?.children[0] : node;
    if (paragraph?.type !== 'paragraph' || (isNumbered && next?.type !== 'paragraph')) return;
    const text = oneLine(wordsOf(paragraph));
    const isOwnLine = !paragraph.children.some(({ type }) => type === 'break');
    if (!next || !body.has(text) || !isOwnLine || !isHeading(text) || isFrame(text, issuers))
      return;
    const number = isNumbered ? [{ type: 'text' as const, value: `${node.start ?? 1}. ` }] : [];
    children[index] = { type: 'heading', depth: 2, children: [...number, ...paragraph.children] };
    guessed.push(text);
  });
  return guessed;
}
