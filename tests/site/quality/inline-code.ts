import type { Check } from './check.ts';
import { all, attribute } from './page.ts';

/** No page has a script, a style or an event handler within it, so that a strict policy holds. */
export function inlineCode(): Check {
  return {
    name: 'No inline scripts and styles',
    page(page) {
      const scripts = all(page, 'script').filter(
        (script) =>
          attribute(script, 'type') !== 'application/ld+json' && !attribute(script, 'src'),
      );
      const attributes = page.elements.flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name }) => name.startsWith('on') || name === 'style')
          .map(({ name }) => `has ${name}="" on <${tagName}>`),
      );
      const links = page.elements.flatMap(({ attrs }) =>
        attrs.filter(({ value }) => /^\s*(?:javascript|data|vbscript):/i.test(value)),
      );
      return [
        ...scripts.map(() => 'has an inline <script>'),
        ...all(page, 'style').map(() => 'has an inline <style>'),
        ...attributes,
        ...links.map(({ name, value }) => `has code as an address: ${name}="${value}"`),
      ];
    },
  };
}
