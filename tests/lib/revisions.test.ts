import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { inspectContent } from '@/lib/check/check';
import { conferenceCalendar } from '@/lib/conferences/calendar';
import type { Conference } from '@/lib/content';
import { type Revision, revisionsOf } from '@/lib/revisions/revisions';
import { readDocuments } from '@/lib/source/read-documents';
import { smallContent, withContent } from '../fixtures/content-folder';

const facts = 'regionalkonferenzen/halle/meta.yaml';
const words = 'regionalkonferenzen/halle/de.mdx';

/** One change after the other, each from the state before. */
const history: readonly (readonly [change: string, file: string, from: RegExp, to: string])[] = [
  [
    'moved',
    facts,
    /date: .*((?:\n.*)*)status: confirmed/,
    'date: 2027-03-29$1status: moved\nformerDate: 2027-03-28',
  ],
  ['moved again', facts, /date: 2027-03-29/, 'date: 2027-03-30'],
  ['cancelled', facts, /status: moved\nformerDate: .*/, 'status: cancelled'],
  ['confirmed again in another room', facts, /status: cancelled/, 'room: Aula\nstatus: confirmed'],
  ['given another title', words, /title: .*/, 'title: Konferenz in Halle'],
  ['given another room', facts, /room: Aula/, 'room: Saal'],
  ['put back into the room before', facts, /room: Saal/, 'room: Aula'],
];

/** The entry of the only conference, as a calendar reads it from the file. */
async function entryOf(folder: string, { changed }: Revision): Promise<VEvent> {
  const document = (await readDocuments(folder)).find(({ kind }) => kind === 'conference');
  const conference = {
    kind: 'conference',
    slug: 'halle',
    locale: 'de',
    textLocale: 'de',
    facts: document?.facts,
    ...document?.words.get('de')?.words,
  } as unknown as Conference;
  const file = conferenceCalendar([conference], {
    locale: 'de',
    name: 'Termine',
    url: 'https://example.org/termine.ics',
    changed: { halle: changed },
  });
  const [event] = Object.values(ical.sync.parseICS(file)).filter(
    (component): component is VEvent => component?.type === 'VEVENT',
  );
  return event as VEvent;
}

const command = resolve('lib/check/calendar-command.ts');

/** What editors run; it reads the clock. */
function accept(folder: string): string {
  const env = { ...process.env, CONTENT_FOLDER: folder };
  return spawnSync(process.execPath, [command, 'accept'], { env, encoding: 'utf8' }).stdout;
}

async function revisionAt(folder: string, now: Date): Promise<Revision> {
  const { revisions } = await inspectContent(folder, now);
  return revisions[0] as Revision;
}

describe('the revision of an entry in the calendar', () => {
  it.each([
    ['recorded after each change', true],
    ['never recorded', false],
  ])('grows with every change, %s', async (_, isRecorded) => {
    await withContent(smallContent, async (folder) => {
      accept(folder);
      // Builds an hour apart; where all is recorded, the clock does not matter.
      const hour = (count: number) => new Date(isRecorded ? 0 : Date.now() + count * 3_600_000);
      let last = await entryOf(folder, await revisionAt(folder, hour(0)));
      for (const [index, [change, file, from, to]] of history.entries()) {
        const path = join(folder, file);
        const before = readFileSync(path, 'utf8');
        writeFileSync(path, before.replace(from, to));
        expect(readFileSync(path, 'utf8'), change).not.toBe(before);
        if (isRecorded) expect(accept(folder)).toContain('Vermerkt: regionalkonferenzen/halle');
        const entry = await entryOf(folder, await revisionAt(folder, hour(index + 1)));
        expect(Number(entry.sequence), change).toBeGreaterThan(Number(last.sequence));
        expect(Number(entry.lastmodified), change).toBeGreaterThan(Number(last.lastmodified));
        expect(entry.dtstamp, change).toEqual(entry.lastmodified);
        expect(entry.uid, change).toBe(last.uid);
        last = entry;
      }
    });
  });

  it('stays while nothing is changed, whenever the site is built', async () => {
    await withContent(smallContent, async (folder) => {
      accept(folder);
      expect(accept(folder)).toContain('Es gibt nichts zu vermerken.');
      const [today, later] = [new Date(), new Date('2031-01-01T00:00Z')];
      expect(await revisionAt(folder, later)).toEqual(await revisionAt(folder, today));
    });
  });

  it('grows although the clock went back', async () => {
    const documents = await withContent(smallContent, readDocuments);
    const path = 'regionalkonferenzen/halle';
    const lock = { [path]: { changed: '2027-03-29T14:05Z', entry: '0123456789ab' } };
    const [revision] = revisionsOf(documents, lock, new Date('2026-11-29T12:00Z'));
    expect(revision?.changed).toBe('2027-03-29T14:06Z');
  });
});

describe('the check', () => {
  it('warns of a change that is not recorded, and stops nobody', async () => {
    await withContent(smallContent, async (folder) => {
      const warnings = async () => {
        const { files } = await inspectContent(folder);
        return files
          .filter(({ path }) => path.endsWith(facts))
          .flatMap(({ messages }) => messages.filter(({ fatal }) => !fatal))
          .map(({ reason }) => reason)
          .join();
      };
      expect(await warnings()).toContain('npm run calendar -- accept');
      accept(folder);
      expect(await warnings()).toBe('');
    });
  });

  it('says so when the record cannot be read', async () => {
    const broken = { ...smallContent, 'calendar.lock.json': '{"halle": {"changed": "gestern"}}' };
    const { files } = await withContent(broken, (folder) => inspectContent(folder));
    const lock = files.find(({ path }) => path.endsWith('calendar.lock.json'));
    expect(lock?.messages.map(({ reason }) => reason).join()).toContain('nicht lesbar');
  });
});
