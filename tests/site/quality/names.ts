import type { Check } from './check.ts';
import { attribute, type Element, textOf } from './page.ts';

/** Links, buttons and images say what they are, in words. Images keep their place while loading. */
export function names(): Check {
  return {
    name: 'Links, buttons, images named',
    page: ({ elements }) => elements.flatMap(problemOf),
  };
}

function problemOf(element: Element): string[] {
  if (element.tagName === 'img') return problemsOfImage(element);
  const mustBeNamed =
    element.tagName === 'button' ||
    element.tagName === 'summary' ||
    (element.tagName === 'a' && attribute(element, 'href') !== undefined);
  return mustBeNamed && !nameOf(element)
    ? [`has <${element.tagName}> without words: ${attribute(element, 'href') ?? ''}`]
    : [];
}

function nameOf(element: Element): string {
  const label = attribute(element, 'aria-label') ?? attribute(element, 'aria-labelledby') ?? '';
  return label.trim() || textOf(element) || imageNames(element);
}

const imageNames = (element: Element): string =>
  element.childNodes
    .map((child) => {
      if (!('tagName' in child)) return '';
      return child.tagName === 'img' ? (attribute(child, 'alt') ?? '') : imageNames(child);
    })
    .join('')
    .trim();

const problemsOfImage = (image: Element): string[] =>
  ['alt', 'width', 'height']
    .filter((name) => attribute(image, name) === undefined)
    .map((name) => `has <img src="${attribute(image, 'src')}"> without ${name}`);
