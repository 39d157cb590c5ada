import { describe, expect, it, vi } from 'vitest';
import { dateRange, dateWithWeekday, dayOfMonth, longDate, number, today, year } from '@/lib/dates';

describe('dates', () => {
  it('read as people of the language write them', () => {
    expect(longDate('de', '2020-12-14')).toBe('14. Dezember 2020');
    expect(longDate('en', '2020-12-14')).toBe('14 December 2020');
    expect(dateWithWeekday('de', '2019-09-12')).toBe('Donnerstag, 12. September 2019');
  });

  it('of several days name month and year once', () => {
    expect(dateRange('de', '2019-09-12', '2019-09-26')).toBe('12.–26. September 2019');
  });

  it('change at midnight in Sachsen-Anhalt', () => {
    expect(today(new Date('2026-11-22T22:59:00Z'))).toBe('2026-11-22');
    expect(today(new Date('2026-11-22T23:00:00Z'))).toBe('2026-11-23');
  });

  it('do not depend on the time zone of the machine', async () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    vi.resetModules(); // Formatters are made once and keep their zone.
    const there = await import('@/lib/dates');
    expect(new Date('2020-01-01T00:00:00Z').getDate()).toBe(31);
    expect(there.longDate('de', '2020-01-01')).toBe('1. Januar 2020');
    vi.unstubAllEnvs();
  });

  it('are written in the digits of the language', () => {
    expect(dayOfMonth('fa', '2019-09-12')).toBe('۱۲');
  });
});

describe('numbers', () => {
  it('are grouped, and years are not', () => {
    expect(number('de', 1300)).toBe('1.300');
    expect(year('de', 2020)).toBe('2020');
  });
});
