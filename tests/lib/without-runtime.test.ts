import { describe, expect, it } from 'vitest';
import { isRuntimeFile } from '@/lib/build/next/runtime-files';
import { withoutRuntime } from '@/lib/build/next/without-runtime';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="de"><head><title>T</title>${head}</head><body>${body}</body></html>`;

describe('withoutRuntime', () => {
  it('takes scripts, their preloads and comments out and leaves the rest to the byte', () => {
    const html = page(
      '<link rel="preload" as="script" href="/_next/a.js"/><link rel="stylesheet" href="/a.css"/>',
      '<div hidden=""><!--$--><!--/$--></div><p>Ein <b>Wort</b>.</p><script src="/_next/a.js" async=""></script><script>self.__next_f.push([1,"<p>"])</script>',
    );
    expect(withoutRuntime(html, 'a.html')).toBe(
      page('<link rel="stylesheet" href="/a.css"/>', '<p>Ein <b>Wort</b>.</p>'),
    );
  });

  it('keeps data for search engines and our own modules', () => {
    const html = page(
      '<script type="module" src="/search.js"></script>',
      '<script type="application/ld+json">{"a":1}</script>',
    );
    expect(withoutRuntime(html, 'a.html')).toBe(html);
  });

  it.each(['<!--$?-->', '<template id="B:0"></template>', '<div hidden id="S:0"></div>'])(
    'refuses a page that only a script would show: %s',
    (mark) => {
      expect(() => withoutRuntime(page('', mark), 'de/a/index.html')).toThrow(
        /^de\/a\/index\.html/,
      );
    },
  );
});

describe('isRuntimeFile', () => {
  it.each([
    ['de/presse/index.txt', true],
    ['de/__next._tree.txt', true],
    ['_next/static/chunks/a.js', true],
    ['_not-found/index.html', true],
    ['robots.txt', false],
    ['_next/static/chunks/a.css', false],
    ['404.html', false],
    ['de/presse/2020/539/539.txt', false],
  ])('%s: %s', (address, expected) => {
    expect(isRuntimeFile(address)).toBe(expected);
  });
});
