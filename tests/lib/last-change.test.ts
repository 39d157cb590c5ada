import { describe, expect, it } from 'vitest';
import type { Document } from '@/lib/content';
import { lastChange, newest } from '@/lib/site/last-change';

const documentWith = (kind: string, facts: object, translation: object = {}) =>
  ({ kind, facts, translation: { origin: 'machine', ...translation } }) as unknown as Document;

describe('the day of the last change', () => {
  it('is the latest that the files of a document tell', () => {
    expect(lastChange(documentWith('page', { updated: '2026-11-22' }))).toBe('2026-11-22');
    expect(
      lastChange(documentWith('page', { updated: '2026-11-22' }, { reviewedOn: '2026-12-01' })),
    ).toBe('2026-12-01');
    const easyLanguage = { checkedBy: 'Prüfgruppe', checkedOn: '2026-12-02' };
    expect(lastChange(documentWith('field', { easyLanguage }))).toBe('2026-12-02');
  });

  it('of a release is that on its page, not that on its letterhead', () => {
    const facts = { date: '2020-12-14', added: '2026-11-22' };
    expect(lastChange(documentWith('press', facts))).toBe('2026-11-22');
    const changes = [{ date: '2027-01-05' }, { date: '2026-12-24' }];
    expect(lastChange(documentWith('press', { ...facts, changes }))).toBe('2027-01-05');
    const withdrawn = { date: '2027-02-01' };
    expect(lastChange(documentWith('press', { ...facts, changes, withdrawn }))).toBe('2027-02-01');
  });

  it('is unknown where no file tells it', () => {
    expect(lastChange(documentWith('conference', { date: '2019-09-12' }))).toBeUndefined();
    expect(newest([undefined, undefined])).toBeUndefined();
  });
});
