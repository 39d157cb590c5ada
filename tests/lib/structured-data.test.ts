import { describe, expect, it } from 'vitest';
import { parsePage } from '../site/quality/page.ts';
import { problemsOfFacts } from '../site/quality/problems-of-facts.ts';
import { type Node, problemsOfNode } from '../site/quality/problems-of-node.ts';
import { schemaOrg } from '../site/quality/schema-org.ts';

const vocabulary = schemaOrg();

const event: Node = {
  '@type': 'Event',
  '@id': 'http://localhost:3000/de/konferenz/',
  name: 'Konferenz',
  description: 'Ein Satz.',
  startDate: '2019-09-26',
  eventStatus: 'https://schema.org/EventScheduled',
  eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  location: {
    '@type': 'Place',
    name: 'Haus',
    address: { '@type': 'PostalAddress', addressCountry: 'DE' },
    geo: { '@type': 'GeoCoordinates', latitude: 51.5, longitude: 12 },
  },
};

describe('problemsOfNode', () => {
  it('finds nothing in what schema.org describes', () => {
    expect(problemsOfNode(event, vocabulary)).toEqual([]);
  });

  it.each<[says: string, change: Node]>([
    [
      'Event.eventStatus is "https://schema.org/EventGone"',
      { eventStatus: 'https://schema.org/EventGone' },
    ],
    ['Event.eventStatus is "EventScheduled"', { eventStatus: 'EventScheduled' }],
    ['Event.startDate is "2019-09-26T25:00"', { startDate: '2019-09-26T25:00' }],
    ['Event.location is {"@type":"Person"}', { location: { '@type': 'Person' } }],
    ['PostalAddress.zip does not exist', { location: { '@type': 'PostalAddress', zip: '1' } }],
    ['Event.startDate is 2019', { startDate: ['2019-09-26', 2019] }],
    ['Event.isAccessibleForFree is "yes"', { isAccessibleForFree: 'yes' }],
    ['Event has the @id "konferenz"', { '@id': 'konferenz' }],
    ['Event.image is "konferenz"', { image: 'konferenz' }],
  ])('says: %s', (says, change) => {
    expect(problemsOfNode({ ...event, ...change }, vocabulary).join('\n')).toContain(says);
  });

  it('accepts a time with a day, in a list too', () => {
    const times = { startDate: ['2019-09-26T09:30+02:00', '2019-09-26'] };
    expect(problemsOfNode({ ...event, ...times }, vocabulary)).toEqual([]);
  });
});

describe('problemsOfFacts', () => {
  const page = parsePage(
    '/de/konferenz/',
    `<meta name="description" content="Ein Satz."><h1>Konferenz</h1>
     <time datetime="2019-09-26">26.9.</time><dt id="kita">Kita</dt>`,
  );
  const terms: Node = {
    '@type': 'DefinedTermSet',
    '@id': 'http://localhost:3000/de/konferenz/',
    name: 'Konferenz',
    hasDefinedTerm: [
      {
        '@type': 'DefinedTerm',
        '@id': 'http://localhost:3000/de/konferenz/#kita',
        name: 'Kita',
        description: 'Ein Satz.',
        inDefinedTermSet: 'http://localhost:3000/de/konferenz/',
      },
    ],
  };

  it('finds nothing in what the page says too', () => {
    expect([...problemsOfFacts(event, page), ...problemsOfFacts(terms, page)]).toEqual([]);
  });

  it.each<[says: string, node: Node]>([
    ['Event.name is "Treffen", but the page says "Konferenz"', { ...event, name: 'Treffen' }],
    ['Event.startDate is 2019-09-27, a date that is not on', { ...event, startDate: '2019-09-27' }],
    ['Event.location is missing', { ...event, location: undefined }],
    ['Place.address is missing', { ...event, location: { '@type': 'Place', name: 'Haus' } }],
    ['DefinedTermSet.name is "Wörter"', { ...terms, name: 'Wörter' }],
    ['DefinedTerm "Schule" is not on', { ...terms, hasDefinedTerm: [{ name: 'Schule' }] }],
    ['DefinedTermSet.hasDefinedTerm is missing', { ...terms, hasDefinedTerm: undefined }],
  ])('says: %s', (says, node) => {
    expect(problemsOfFacts(node, page).join('\n')).toContain(says);
  });
});
