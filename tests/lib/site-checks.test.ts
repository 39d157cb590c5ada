import { describe, expect, it } from 'vitest';
import { absolute } from '@/lib/urls';
import { siteOf, soundSite, withMistake } from '../fixtures/sound-site.ts';
import { checks } from '../site/quality/checks.ts';
import { runChecks } from '../site/quality/run-checks.ts';
import { schemaOrg } from '../site/quality/schema-org.ts';

const german = '/de/presse/2020/1/index.html';
const arabic = '/ar/presse/2020/1/index.html';
const beside = '/ar/presse/2020/1/deutsch/index.html';
const short = '/pm/1-2020/index.html';
const loads = 'Assets there and in use';
const addresses = 'Canonical addresses';
const data = 'JSON-LD valid, true to the page';
const direction = 'Language and direction';
const eachOther = 'Languages name each other';
const linked = 'Links and fragments';
const named = 'Links, buttons, images named';
const inline = 'No inline scripts and styles';
const order = 'Order of headings';
const references = 'Ids unique, references found';
const described = 'Titles and descriptions';
const listedOnce = 'Sitemap complete';
const complete = 'Pages complete, no runtime';

/** A check, the file with a mistake, what it replaces, the mistake, and what the check says. */
const mistakes: [check: string, file: string, from: string | RegExp, to: string, says: string][] = [
  [complete, german, '<!DOCTYPE html>', '', 'does not begin with'],
  [complete, german, '</html>', '', 'does not end with </html>'],
  [complete, german, '<h2>', '<!--$?--><h2>', 'waits for React: <!--$?-->'],
  [complete, '/_next/static/chunk.js', '', 'runtime', 'belongs to the runtime of Next'],
  [inline, german, '<h2>', '<script>alert(1)</script><h2>', 'has an inline <script>'],
  [inline, german, '<h2>', '<style>a{}</style><h2>', 'has an inline <style>'],
  [inline, german, '<h2>', '<h2 onclick="x()">', 'has onclick="" on <h2>'],
  [inline, german, '<h2>', '<h2 style="color:red">', 'has style="" on <h2>'],
  [inline, german, 'href="/pm/"', 'href=" JavaScript:x()"', 'has code as an address'],
  [references, german, '<h2>', '<h2 id="title">', 'has the id "title" twice'],
  [references, german, '"menu">Menü', '"menü">Menü', '<button popovertarget> names "menü"'],
  [order, german, /h1/g, 'h2', 'has 0 <h1>'],
  [order, german, 'h2>', 'h1>', 'has 2 <h1>'],
  [order, german, /h2/g, 'h3', 'goes from <h1> to <h3>: Teil'],
  [order, german, '<h2>Teil', '<h2> ', 'has an empty <h2>'],
  [named, german, '>pm</a>', '></a>', 'has <a> without words: /pm/'],
  [named, german, 'Menü', ' ', 'has <button> without words'],
  [named, german, 'alt=""', '', 'without alt'],
  [named, german, 'width="1"', '', 'without width'],
  [named, german, 'height="1"', '', 'without height'],
  [direction, arabic, 'lang="ar"', 'lang="de"', 'is said to be in "de", not in "ar"'],
  [direction, german, 'lang="de"', '', 'is said to be in "undefined"'],
  [direction, '/404.html', 'lang="de"', 'lang="en"', 'is said to be in "en", not in "de"'],
  [direction, arabic, 'dir="rtl"', 'dir="ltr"', 'dir="ltr" instead of "rtl"'],
  [direction, german, 'lang="ar" dir="rtl"', 'lang="ar"', 'with dir="undefined" instead of "rtl"'],
  [direction, german, '<h2>', '<h2 lang="xx" dir="ltr">', 'lang="xx", which is not in'],
  [direction, german, 'href="/ar/"', 'href="/de/"', 'promises "ar" behind a link to "de"'],
  [described, german, /<title>.*<\/title>/, '', 'has a title of 0 characters'],
  [described, german, /<title>.*<\/title>/, `<title>${'a'.repeat(200)}</title>`, 'of 200 charac'],
  [
    described,
    german,
    'Das Kabinett hat das Konzept beschlossen.',
    'Kurz',
    'has a description of 4',
  ],
  [described, german, /Das neue Konzept/g, 'Willkommen', 'has the title of /de/'],
  [
    described,
    german,
    'Das Kabinett hat das Konzept beschlossen.',
    'Hier steht das Wichtigste über das Konzept.',
    'has the description of /de/',
  ],
  [
    described,
    german,
    '"og:title" content="',
    '"og:title" content="Andere ',
    'is shared as "Andere',
  ],
  [addresses, german, 'rel="canonical"', 'rel="canon"', 'names undefined as its address'],
  [addresses, german, /(rel="canonical" href="[^"]*)de/, '$1ar', 'as its address, not http'],
  [addresses, german, /(rel="canonical" href=")http:/, '$1https:', 'as its address, not http'],
  [addresses, german, /(og:url" content="[^"]*)de/, '$1ar', 'is shared as'],
  [addresses, beside, /(rel="canonical" href="[^"]*)1\//, '$12/', 'as its address, not http'],
  [addresses, beside, 'noindex', 'index', 'may be indexed beside its document'],
  [addresses, short, 'noindex', 'index', 'may be indexed beside the release'],
  [addresses, short, /(rel="canonical" href="[^"]*)de/, '$1ar', 'not a page below'],
  [addresses, short, '2020/1/"', '2020/2/"', 'which does not stand for itself'],
  [addresses, '/404.html', 'noindex', 'index', 'although it says nothing of its own'],
  [addresses, '/pm/index.html', '<title>', '<link rel="canonical" href="/x/"><title>', 'not none'],
  [
    addresses,
    german,
    '<title>',
    '<meta name="robots" content="noindex"><title>',
    'stand for itself',
  ],
  [
    eachOther,
    german,
    / hreflang="(?:de|x-default)" href="http/g,
    ' href="http',
    'does not name itself',
  ],
  [eachOther, german, ' hreflang="ar" href="http', ' href="http', 'which names other pages'],
  [eachOther, german, /<link rel="alternate".*>/g, '', 'names no other language'],
  [eachOther, german, ' hreflang="ar" href="http', ' hreflang="en" href="http', 'as en'],
  [eachOther, german, ' hreflang="ar" href="http', ' hreflang="de" href="http', 'a language twice'],
  [eachOther, '*.html', ' hreflang="x-default"', ' rel="x"', 'names undefined as x-default'],
  [eachOther, '/de/index.html', /(x-default" href="[^"]*)"/, '$1de/"', 'as x-default, not http'],
  [listedOnce, '/sitemap.xml', /<url>.*<\/url>\n/, '', 'is not in the sitemap'],
  [listedOnce, '/sitemap.xml', /(<url>.*<\/url>)\n/, '$1$1\n', 'twice'],
  [
    listedOnce,
    '/sitemap.xml',
    '/de/</loc>',
    '/de/</loc><lastmod>2999-01-01</lastmod>',
    'was changed on 2999-01-01',
  ],
  [
    listedOnce,
    '/sitemap.xml',
    '/de/</loc>',
    '/de/</loc><lastmod>gestern</lastmod>',
    'was changed on gestern',
  ],
  [listedOnce, '/sitemap.xml', '/de/</loc>', '/dx/</loc>', 'which is not to be indexed'],
  [listedOnce, '/sitemap.xml', 'hreflang="ar"', 'hreflang="en"', 'lists other languages'],
  [
    listedOnce,
    german,
    '<title>',
    '<meta name="robots" content="noindex"><title>',
    'not to be indexed',
  ],
  [linked, german, 'href="/pm/"', 'href="/pn/"', 'leads to /pn/, which is not there'],
  [linked, german, 'href="/pm/"', 'href="/pm"', 'which is redirected: write /pm/'],
  [linked, german, 'deutsch/#title', 'deutsch/#titel', 'no such place on that page'],
  [linked, german, 'href="/pm/"', 'href="#oben"', 'no such place on that page'],
  [linked, german, 'href="/pm/"', 'href="http://example.org/"', 'which is not safe'],
  [linked, german, 'href="/pm/"', 'href="https://"', 'an address that is none'],
  [linked, german, 'href="/pm/"', 'href="webcal://localhost:3000/x.ics"', '/x.ics, which is not'],
  [linked, '*.html', 'href="/pm/"', 'href="/de/"', 'is linked from no other page'],
  [linked, german, /("item":"[^"]*)1\//, '$12/', 'leads to /de/presse/2020/2/'],
  [linked, '/de/presse/atom.xml', '2020/1/', '2020/2/', 'leads to /de/presse/2020/2/'],
  [linked, '/de/termine.ics', '2020/1/', '2020/2/', 'leads to /de/presse/2020/2/'],
  [linked, '/sitemap.xml', '2020/1/', '2020/2/', 'leads to /de/presse/2020/2/'],
  [linked, '/manifest.webmanifest', '/icon.svg', '/icon.png', 'leads to /icon.png'],
  [loads, german, '<link rel="stylesheet" href="/_next/static/style.css">', '', '0 stylesheets'],
  [loads, german, '/assets/a.js', '/assets/b.js', 'loads /assets/b.js, which is not there'],
  [loads, german, '/assets/a.js', '//example.org/a.js', 'from somewhere else'],
  [loads, german, /(og:image" content="[^"]*)icon/, '$1logo', 'an image that is not there'],
  [loads, '/assets/old.js', '', 'old', 'is loaded by no page'],
  [data, german, '{"@context"', '{"@context', 'cannot be read'],
  [data, german, '"@context":"https://schema.org",', '', 'without @context'],
  [data, german, '"NewsArticle"', '"NewsArticel"', 'has no type "NewsArticel"'],
  [data, german, '"identifier"', '"identifyer"', 'NewsArticle.identifyer does not exist'],
  [data, german, '"identifier"', '"startDate"', 'startDate: the property belongs to'],
  [data, german, '"identifier":"1/2020"', '"identifier":1', 'identifier is 1, not'],
  [
    data,
    german,
    'Published":"2020-12-14"',
    'Published":"14.12.2020"',
    'datePublished is "14.12.2020"',
  ],
  [
    data,
    german,
    'Published":"2020-12-14"',
    'Published":"2020-02-31"',
    'datePublished is "2020-02-31"',
  ],
  [data, german, '"GovernmentOrganization"', '"Place"', 'NewsArticle.publisher is'],
  [data, german, '"position":1', '"position":1.5', 'ListItem.position is 1.5'],
  [data, german, '"identifier"', '"genre":"","identifier"', 'genre is "", not'],
  [data, german, '"identifier"', '"mainEntity":"x","identifier"', 'mainEntity is "x", not Thing'],
  [
    data,
    german,
    '"identifier"',
    '"isBasedOnUrl":"https://a.b/","identifier"',
    'replaced by isBasedOn',
  ],
  [data, german, '"headline":"', '"headline":"Andere ', 'but the page says "Das neue Konzept"'],
  [data, german, '"description":"', '"description":"Andere ', 'NewsArticle.description is'],
  [
    data,
    german,
    'datetime="2020-12-14"',
    'datetime="2020-12-15"',
    'a date that is not on the page',
  ],
  [data, german, /"datePublished":"[^"]*",/, '', 'NewsArticle.datePublished is missing'],
  [data, german, /Das neue Konzept/g, 'lang '.repeat(30), 'more than 110 characters'],
  [data, german, /("@id":"[^"]*)de/, '$1ar', '@id is "http://localhost:3000/ar/'],
  [
    data,
    german,
    /("@type":"GovernmentOrganization")/,
    '"@id":"http://localhost:3000/de/presse/2020/1/",$1',
    'elsewhere',
  ],
  [data, german, /"position":1/, '"position":2', 'ListItem.position is "2"'],
  [data, german, /("item":"[^"]*)1\//, '$12/', 'ListItem.item is'],
  [data, german, /<script type="application\/ld.*<\/script>/, '', 'describe itself as NewsArticle'],
];

const vocabulary = schemaOrg();
const resultsOf = (files: Record<string, string>) => runChecks(checks(vocabulary), siteOf(files));

describe('the checks of the finished site', () => {
  it('find nothing on a site that is in order', async () => {
    const results = await resultsOf(soundSite);
    expect(results.flatMap(({ findings }) => findings)).toEqual([]);
    expect(results.map(({ pages }) => pages)).toEqual(results.map(() => 9));
  });

  it.each(mistakes)('%s: %s, %s → %s', async (check, file, from, to, says) => {
    const results = await resultsOf(withMistake(file, from, to));
    const findings = results.find((result) => result.check === check)?.findings ?? [];
    expect(findings.map(({ problem }) => problem).join('\n')).toContain(says);
  });

  it('follow a list of sitemaps, as far as the protocol allows them to grow', async () => {
    const listed = { '/sitemaps/de.xml': soundSite['/sitemap.xml'] ?? '' };
    const indexOf = (path: string) =>
      `<sitemapindex><sitemap><loc>${absolute(path)}</loc></sitemap></sitemapindex>`;
    const problems = async (files: Record<string, string>) => {
      const results = await resultsOf({ ...soundSite, ...files });
      const { findings } = results.find(({ check }) => check === listedOnce) ?? {};
      return findings?.map(({ path, problem }) => `${path} ${problem}`);
    };
    expect(await problems({ ...listed, '/sitemap.xml': indexOf('/sitemaps/de.xml') })).toEqual([]);
    expect(await problems({ ...listed, '/sitemap.xml': indexOf('/sitemaps/en.xml') })).toContain(
      '/sitemaps/en.xml is not there',
    );
    const many = {
      '/sitemap.xml': '<url><loc>http://localhost:3000/de/</loc></url>'.repeat(50_001),
    };
    expect(await problems(many)).toContain('/sitemap.xml lists more than 50000 pages');
    const large = { '/sitemap.xml': ' '.repeat(52_428_801) };
    expect(await problems(large)).toContain('/sitemap.xml has more than 52428800 bytes');
  });

  it('find a page that is too heavy', async () => {
    const letters = Array.from({ length: 20_000 }, (_, index) => (index ** 2.5).toString(36));
    const results = await resultsOf(withMistake(german, '<h2>', `<p>${letters.join(' ')}</p><h2>`));
    const heavy = results.find(({ check }) => check === 'Weight within budget')?.findings;
    expect(heavy).toEqual([
      {
        path: '/de/presse/2020/1/',
        problem: expect.stringMatching(/^weighs \d+ bytes; a release may/),
      },
    ]);
  });

  it('are each proven by a mistake', () => {
    const proven = new Set(mistakes.map(([check]) => check)).add('Weight within budget');
    expect(
      checks()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([...proven].toSorted());
  });
});
