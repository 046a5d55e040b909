import { readLines, readOneLine } from './typed-text.ts';

describe('text as typed', () => {
  it('of one line has no end of line, by whatever sign', () => {
    expect(readOneLine(' 冬の\r\nBcc: x@example.jp\u2028会\u0007 ')).toBe('冬の Bcc: x@example.jp 会');
  });

  it('of many lines keeps them, with ends that are alike', () => {
    expect(readLines('\nか\u3099 a\r\nb\rc\u0000\t\n\n')).toBe('が a\nb\nc');
  });
});
