import { readDateLine } from './read-date.ts';

/** What is known in `content/` and can be recognised in a release. */
export interface Known {
  issuers: readonly { slug: string; officialName: string }[];
  topics: readonly { path: string; officialName: string }[];
}

/** What could be read from the text of an official release; what is missing was not found. */
export interface ReadRelease {
  number?: string;
  date?: string;
  place?: string;
  /** Folder name of a known issuer. */
  issuer?: string;
  officialTitle?: string;
  topics: string[];
  contact: Record<string, string>;
  /** Headings within the text and its annex. */
  headings: string[];
  /** Figures and what they count, to be checked against the summary. */
  figures: string[];
  /** How many quotations there are, to be given in indirect speech. */
  quotations: number;
  webAddresses: string[];
}

/** Reads a release as it is sent out. Never throws: what is not there is left out. */
export function readRelease(text: string, known: Known): ReadRelease {
  const lines = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  const filled = lines.filter(Boolean);
  const [message, imprint] = splitAtImprint(filled);
  const number = text.match(/Nr\.?:?\s*(\d+\/\d{4})|Pressemitteilung:?\s*(\d+\/\d{4})/i);
  const dated = filled.map(readDateLine).find(Boolean);
  const issuer = findIssuer(filled, known);
  const title = titleIn(message, issuer?.officialName);
  const body = message.slice(title ? message.indexOf(title) + 1 : 0);
  return {
    number: number?.[1] ?? number?.[2],
    date: dated?.date,
    place: dated?.place ?? placeIn(body),
    issuer: issuer?.slug,
    officialTitle: title,
    topics: topicsIn(body, known),
    contact: contactIn(imprint),
    headings: body.filter(isHeading).map(withoutListNumber),
    figures: figuresIn(body),
    quotations: (body.join('\n').match(/[„»]/g) ?? []).length,
    webAddresses: [...new Set(body.join('\n').match(/\bwww\.[\w./-]+\w/g) ?? [])],
  };
}

function splitAtImprint(lines: string[]): [message: string[], imprint: string[]] {
  const start = lines.findIndex((line) => /^(Impressum|Pressekontakt|Kontakt):?$/i.test(line));
  return start === -1 ? [lines, []] : [lines.slice(0, start), lines.slice(start + 1)];
}

function findIssuer(lines: string[], { issuers }: Known) {
  return (
    issuers.find(({ officialName }) => lines.some((line) => namesOffice(line, officialName))) ??
    issuers.find(({ officialName }) =>
      lines.slice(0, 3).some((line) => isPartOfName(line, officialName)),
    )
  );
}

/** The line is the name, alone or with that of its press office. */
const namesOffice = (line: string, officialName: string): boolean =>
  line.startsWith(officialName) &&
  /^(?:[ ,–-]+(?:Presse|Öffentlichkeits)\p{L}*)?$/u.test(line.slice(officialName.length));

/** `Integrationsbeauftragte` stands for `Staatsministerin …, Integrationsbeauftragte der …`. */
const isPartOfName = (line: string, officialName: string): boolean =>
  officialName.split(', ').some((part) => part === line || part.startsWith(`${line} `));

const isNumberLine = (line: string): boolean =>
  /^(?:Presse(?:mitteilung|information)|Medieninformation|Nr\.)[\s\d:./Nr-]*$/i.test(line);

/** The first line that can be a title; below number and day, where they stand above the text. */
function titleIn(lines: string[], issuer: string | undefined): string | undefined {
  const head = lines.slice(0, 6);
  const last = head.findLastIndex((line) => isNumberLine(line) || readDateLine(line));
  return lines
    .slice(last + 1)
    .find(
      (line) =>
        !readDateLine(line) &&
        !isSentence(line) &&
        !(issuer && (namesOffice(line, issuer) || isPartOfName(line, issuer))),
    );
}

const isSentence = (line: string): boolean => /[.!?:]["“”«]?$/.test(line) && line.length > 90;

function placeIn(body: string[]): string | undefined {
  return body.join(' ').match(/\bheute in (\p{Lu}[\p{L}-]+(?: \(Saale\))?)/u)?.[1];
}

function topicsIn(body: string[], { topics }: Known): string[] {
  const byName = new Map(topics.map(({ officialName, path }) => [officialName, path]));
  return body.flatMap((line) => byName.get(withoutListNumber(line)) ?? []);
}

const withoutListNumber = (line: string): string => line.replace(/^\d+\.\s+/, '');

const isHeading = (line: string): boolean =>
  line.length < 90 && !/[.!?…,;]["“”«]?$/.test(line) && !/[„»"]/.test(line) && !readDateLine(line);

const contactPatterns: Record<string, RegExp> = {
  street: /^(\p{Lu}[\p{L} .-]+ \d+\s?[a-z]?)$/u,
  postalCode: /^(\d{5}) \p{Lu}/u,
  locality: /^\d{5} (\p{Lu}.+)$/u,
  phone: /^Tel(?:efon)?\.?:?\s*([\d()/ +-]+)$/i,
  fax: /^(?:Tele)?fax:?\s*([\d()/ +-]+)$/i,
  email: /^(?:E-?)?Mail:?\s*(\S+@\S+)$/i,
};

function contactIn(imprint: string[]): Record<string, string> {
  const found = Object.entries(contactPatterns).flatMap(([field, pattern]) => {
    const value = imprint.map((line) => line.match(pattern)?.[1]).find(Boolean);
    return value ? [[field, value.trim()]] : [];
  });
  return Object.fromEntries(found);
}

function figuresIn(body: string[]): string[] {
  const prose = body.filter((line) => !isHeading(line) && !readDateLine(line)).join(' ');
  return [...new Set(prose.match(/\b\d[\d.]*(?: Prozent| Millionen)? \p{Lu}\p{L}+/gu) ?? [])];
}
