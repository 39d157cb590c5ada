import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { toHtml } from 'hast-util-to-html';
import { bodyOf, getReferenced, type PressRelease } from '../content.ts';
import { type Locale, localeEntry, sourceLocale } from '../locales.ts';
import { standaloneHtml } from '../markdown/html.ts';
import { translator } from '../messages.ts';
import {
  absolute,
  type FeedFormat,
  feedPath,
  pathIn,
  pathTo,
  permanentId,
  pressViewAddress,
} from '../urls.ts';
import { lastChanged, pressDate } from './archive.ts';
import { citationOf, germanCitation } from './citation.ts';
import { remarkIn } from './remark.ts';
import { stateNote, stateOf, titleWithState } from './state.ts';
import { viewTitle } from './view-title.ts';
import { type PressView, releasesIn } from './views.ts';

/**
 * The newest releases of a view as a feed, with the whole text of each summary.
 *
 * @returns Atom (RFC 4287) or JSON Feed 1.1
 */
export function pressFeed(view: PressView, locale: Locale, format: FeedFormat): string {
  const { title, summary } = viewTitle(view.filter, locale);
  const t = translator(locale, 'Site');
  const german = translator(sourceLocale, 'PressRelease');
  const feed: Feed = {
    locale,
    title: `${title} – ${t('name')}`,
    summary,
    home: pathIn(locale, pressViewAddress(view.filter)),
    self: absolute(feedPath(locale, view.filter, format)),
    author: t('name'),
    genre: (kind) => german(kind),
    releases: releasesIn(view, locale),
  };
  return format === 'atom' ? atomFeed(feed) : jsonFeed(feed);
}

interface Feed {
  locale: Locale;
  title: string;
  summary: string;
  /** Path of the page that the feed follows; it also names the feed. */
  home: string;
  /** URL of the feed. */
  self: string;
  author: string;
  /** What a release or an article is called in German. */
  genre: (kind: PressRelease['facts']['kind']) => string;
  releases: readonly PressRelease[];
}

function atomFeed({ locale, title, summary, home, self, author, genre, releases }: Feed): string {
  return generateAtomFeed(
    {
      xml: { lang: locale },
      id: permanentId(home),
      title: { value: title },
      subtitle: { value: summary },
      updated: newest(releases),
      authors: [{ name: author }],
      links: [
        { href: self, rel: 'self', type: 'application/atom+xml' },
        { href: absolute(home), rel: 'alternate', type: 'text/html', hreflang: locale },
      ],
      entries: releases.map((release) => {
        const { id, url, official, title, summary, html, published, updated, topics } = entryOf(
          release,
          genre,
        );
        return {
          xml: { lang: release.textLocale },
          id,
          title: { value: title },
          summary: { value: summary },
          content: { type: 'html', value: html },
          published,
          updated,
          categories: topics.map(({ reference, label }) => ({ term: reference, label })),
          links: [
            { href: url, rel: 'alternate', type: 'text/html', hreflang: release.textLocale },
            ...(official ? [{ href: official, rel: 'via', hreflang: sourceLocale }] : []),
          ],
        };
      }),
    },
    { strict: true },
  );
}

function jsonFeed({ locale, title, summary, home, self, author, genre, releases }: Feed): string {
  const feed = generateJsonFeed(
    {
      title,
      description: summary,
      home_page_url: absolute(home),
      feed_url: self,
      language: locale,
      authors: [{ name: author }],
      items: releases.map((release) => {
        const { id, url, official, title, summary, html, published, updated, topics } = entryOf(
          release,
          genre,
        );
        return {
          id,
          url,
          external_url: official,
          title,
          summary,
          content_html: html,
          date_published: published,
          date_modified: updated,
          language: release.textLocale,
          tags: topics.map(({ label }) => label),
        };
      }),
    },
    { strict: true },
  );
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/**
 * Our summary is the entry; the official release that it sums up is cited below it. What has become of
 * the release stands in the title, because many readers see no more, and above the words.
 */
function entryOf(release: PressRelease, genre: Feed['genre']) {
  const { locale, textLocale } = release;
  const path = pathTo(locale, release);
  const { direction } = localeEntry(textLocale);
  const html = standaloneHtml(bodyOf(release), locale);
  const citation = germanCitation(citationOf(release, genre(release.facts.kind)));
  return {
    id: permanentId(path),
    url: absolute(path),
    official: release.facts.officialUrl,
    title: titleWithState(release),
    summary: release.summary,
    html: `${stateHtml(release)}<div lang="${textLocale}" dir="${direction}">${html}</div>\n<p lang="${sourceLocale}" dir="ltr">${toHtml({ type: 'text', value: citation })}</p>`,
    published: startOf(pressDate(release)),
    updated: startOf(lastChanged(release)),
    topics: release.facts.topics.map((reference) => ({
      reference,
      label: getReferenced(reference, locale).title,
    })),
  };
}

/** What happened to a release and why, what was changed on its page, and which one counts now. */
function stateHtml(release: PressRelease): string {
  const { locale, facts } = release;
  const reason = stateOf(release)?.reason;
  const lines = [
    { text: stateNote(release) ?? '', locale },
    ...(reason ? [remarkIn(reason, locale)] : []),
    ...(facts.changes ?? []).map(({ note }) => remarkIn(note, locale)),
  ];
  return lines
    .filter(({ text }) => text)
    .map(({ text, locale: language }) => {
      const { direction } = localeEntry(language);
      return `<p lang="${language}" dir="${direction}">${toHtml({ type: 'text', value: text })}</p>\n`;
    })
    .join('');
}

/** No time of day is known. */
const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const newest = (releases: readonly PressRelease[]): Date =>
  startOf(releases.map(lastChanged).sort().at(-1) ?? '1970-01-01');
