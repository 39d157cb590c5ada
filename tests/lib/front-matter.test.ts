import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import '@/lib/source/contentlayer';

describe('front matter, as contentlayer reads it', () => {
  it.each(['js', 'javascript'])('is never run as a program (---%s)', (language) => {
    const read = () => matter(`---${language}\nglobalThis.ran = {}\n---\n`, {});
    expect(read).toThrow(/not registered/);
    expect(globalThis).not.toHaveProperty('ran');
  });
});
