import { describe, expect, it } from 'vitest';
import { linesOf } from '@/lib/matrix/matrix';

describe('the text of a cell', () => {
  it('is split into lines', () => {
    expect(linesOf('a\nb\r\n')).toEqual(['a', 'b', '']);
  });

  it('keeps every sign that XML can hold', () => {
    expect(linesOf('<&> "نص" 👩🏽‍⚕️\t–')).toEqual(['<&> "نص" 👩🏽‍⚕️\t–']);
  });

  it('loses control characters and halves of signs, which would break the file', () => {
    expect(linesOf('a\u0000\u000bb\ud83dc\uffff')).toEqual(['abc']);
  });
});
