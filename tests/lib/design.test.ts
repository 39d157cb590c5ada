import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colours, places } from '@/lib/design';

/** What Tailwind brings, and by what reference managers know a citation (COinS). */
const namedElsewhere = ['sr-only', 'Z3988'];
const tokens = readFileSync('components/site/tokens.css', 'utf8');

describe('the colours outside the style sheet', () => {
  it.each(Object.entries(colours))('have %s as the token has it', (name, value) => {
    expect(new RegExp(`--color-${name}: (.+);`).exec(tokens)?.[1]).toBe(value);
  });
});

describe('the drawing of the concept', () => {
  const drawn = readFileSync('components/site/concept.css', 'utf8');

  it('has a colour for each field it has room for', () => {
    for (const name of ['field', 'tint']) {
      const [light] = tokens.split('@media');
      expect(light?.match(new RegExp(`--color-${name}-\\d+:`, 'g'))).toHaveLength(places.field);
    }
    expect(drawn).toContain(`"field-{1..${places.field}}"`);
  });

  it('can count as far as it has room', () => {
    expect(drawn).toContain(`"fields-{1..${places.field}}"`);
    expect(drawn).toContain(`"themes-{1..${places.theme}}"`);
  });
});

describe('the style', () => {
  it('has every file of the components', () => {
    const all = readFileSync('app/globals.css', 'utf8');
    const missing = globSync('components/**/*.css').filter((file) => !all.includes(`"../${file}"`));
    expect(missing).toEqual([]);
  });

  it('knows every class of the markup', () => {
    const style = globSync('components/**/*.css')
      .map((file) => readFileSync(file, 'utf8'))
      .join();
    const unknown = globSync('components/**/*.tsx').flatMap((file) => {
      const named = readFileSync(file, 'utf8').matchAll(/className="([^"]+)"/g);
      return [...named]
        .flatMap(([, names = '']) => names.split(' '))
        .filter(
          (name) =>
            !namedElsewhere.includes(name) && !new RegExp(`\\.${name}(?![\\w-])`).test(style),
        );
    });
    expect(unknown).toEqual([]);
  });
});
