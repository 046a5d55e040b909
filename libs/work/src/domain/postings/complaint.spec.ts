import { longestComplaint, readComplaint, readComplaintAnswer } from './complaint.ts';
import type { ComplaintKind } from './complaint.ts';

const codes = (read: ReturnType<typeof readComplaint>) => (read.ok ? null : read.refusal.code);

describe('a complaint about a posting', () => {
  it.each<[ComplaintKind, string, string | null]>([
    ['gone', '', null],
    ['differs', '時給が違う\r\n', null],
    ['other', ' \n', 'COMPLAINT_WORDS_MISSING'],
    ['other', '電話がつながらない', null],
    ['unfair', 'あ'.repeat(longestComplaint), null],
    ['unfair', 'あ'.repeat(longestComplaint + 1), 'COMPLAINT_WORDS_LONG'],
  ])('of kind %s with %j is refused with %s', (kind, words, refusal) => {
    expect(codes(readComplaint({ kind, words }))).toBe(refusal);
  });

  it('counts characters as people do', () => {
    expect(readComplaint({ kind: 'money', words: '👩‍🌾'.repeat(3) }).ok).toBe(true);
    expect(readComplaint({ kind: 'money', words: '𠮷'.repeat(longestComplaint) }).ok).toBe(true);
  });

  it('is answered with words', () => {
    expect(readComplaintAnswer(' 会社に確かめ、掲載を止めた ')).toEqual({
      ok: true,
      value: '会社に確かめ、掲載を止めた',
    });
    expect(readComplaintAnswer('')).toMatchObject({ refusal: { code: 'COMPLAINT_WORDS_MISSING' } });
  });
});
