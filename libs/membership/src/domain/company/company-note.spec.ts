import { readNote } from './company-note.ts';

const code = (typed: string) => {
  const read = readNote(typed);
  return read.ok ? read.value : read.refusal.code;
};

describe('a note of the desk on a company', () => {
  it('keeps its paragraphs and drops blank space around', () => {
    expect(code('  電話あり。\r\n\r\n\r\n折り返す。 ')).toBe('電話あり。\n\n折り返す。');
  });

  it.each([
    ['', 'TEXT_MISSING'],
    [' \n　\n', 'TEXT_MISSING'],
    ['あ'.repeat(1_001), 'TEXT_TOO_LONG'],
    ['会\u202e社', 'TEXT_HAS_CONTROL_CHARACTERS'],
  ])('%j: %s', (typed, refusal) => expect(code(typed)).toBe(refusal));
});
