import { describe, expect, it } from 'vitest';
import { absolute, addressOf, alternates, pathTo } from '@/lib/urls';

describe('addresses', () => {
  it('follow from the folder of the document', () => {
    expect(addressOf({ kind: 'field', slug: 'gesundheit-und-pflege' })).toBe(
      '/handlungsfelder/gesundheit-und-pflege/',
    );
    expect(addressOf({ kind: 'press', slug: '2020/539' })).toBe('/presse/2020/539/');
    expect(addressOf({ kind: 'conference', slug: 'halle' })).toBe(
      '/entstehung/regionalkonferenzen/halle/',
    );
    expect(addressOf({ kind: 'page', slug: 'entstehung/beteiligte' })).toBe(
      '/entstehung/beteiligte/',
    );
  });

  it('put every term on the page of the glossary', () => {
    expect(addressOf({ kind: 'term', slug: 'kabinett' })).toBe('/woerterbuch/#kabinett');
  });

  it('give the home page the address of the language', () => {
    expect(pathTo('ar', { kind: 'page', slug: 'startseite' })).toBe('/ar/');
  });

  it('differ only in the language', () => {
    const id = { kind: 'theme', slug: 'interkulturelle-oeffnung' } as const;
    expect(pathTo('ar', id).replace('/ar/', '/de/')).toBe(pathTo('de', id));
  });
});

describe('alternates', () => {
  it('name only languages that have the page, and German for everybody else', () => {
    expect(alternates('/presse/', ['de', 'en'])).toEqual({
      de: absolute('/de/presse/'),
      en: absolute('/en/presse/'),
      'x-default': absolute('/de/presse/'),
    });
  });

  it('send readers of another language to the choice of languages', () => {
    expect(alternates('/')['x-default']).toBe(absolute('/'));
  });
});
