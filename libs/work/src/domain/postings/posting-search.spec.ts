import { everyPosting, readPostingFilter } from './posting-search.ts';
import type { PostingFilter } from './posting-search.ts';

const areas = new Set(['01206']);
const read = (more: Partial<PostingFilter>) => readPostingFilter({ ...everyPosting, ...more }, areas);

describe('what somebody looks for among postings', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' 、 ', []],
    ['パン　ぱん', ['パン']],
    ['ﾊﾟﾝ、ＷＥＢ', ['パン', 'web']],
    ['髙橋', ['高橋']],
  ])('reads the words of %p as %p', (words, read_) =>
    expect(read({ words })).toMatchObject({ ok: true, value: { words: read_ } }),
  );

  it('asks for nothing that was not asked for', () => {
    expect(read({})).toEqual({ ok: true, value: { ...everyPosting, words: [], leastYen: 0 } });
  });

  it.each<[string, Partial<PostingFilter>, string, string]>([
    ['a municipality of elsewhere', { area: '43424' }, 'POSTING_FILTER_UNKNOWN', 'not_found'],
    ['yen below nothing', { leastYen: -1 }, 'POSTING_FILTER_UNKNOWN', 'not_found'],
    ['yen that nobody pays', { leastYen: 10_000_001 }, 'POSTING_FILTER_UNKNOWN', 'not_found'],
    ['half a yen', { leastYen: 0.5 }, 'POSTING_FILTER_UNKNOWN', 'not_found'],
    ['too many words', { words: '麦'.repeat(61) }, 'POSTING_WISH_TOO_LONG', 'invalid'],
  ])('refuses %s', (_, more, code, kind) =>
    expect(read(more)).toMatchObject({ ok: false, refusal: { code, kind } }),
  );
});
