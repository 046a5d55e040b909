import { alsoSought, groupLines, othersOf, readWordGroups } from './equal-words.ts';
import { readWish, tokenQuery, toLookUp } from './card-search.ts';

const limits = { groups: 3, words: 4, characters: 10 };
const read = (typed: string) => readWordGroups(typed, limits);
const groups = [
  ['看護師', 'ナース', '看護職'],
  ['除雪', '雪かき'],
  ['ホームページ', 'Web制作'],
];

describe('words that mean the same', () => {
  it('are read a group a line, and written as they were read', () => {
    expect(read(' 看護師＝ナース = 看護職\n\n除雪＝雪かき\r\nホームページ＝Web制作')).toEqual({
      ok: true,
      value: groups,
    });
    expect(read(groupLines(groups))).toEqual({ ok: true, value: groups });
    expect(read('')).toEqual({ ok: true, value: [] });
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['看護師', 'EQUAL_WORDS_ALONE', { line: 1 }],
    ['除雪＝雪かき\n看護師＝', 'EQUAL_WORDS_ALONE', { line: 2 }],
    ['a＝b＝c＝d＝e', 'EQUAL_WORDS_GROUP_LONG', { most: 4 }],
    ['除雪＝雪かき雪かき雪かき雪かき', 'EQUAL_WORDS_WORD_LONG', { most: 10 }],
    ['除雪＝雪 かき', 'EQUAL_WORDS_APART', { word: '雪 かき' }],
    ['除雪＝！', 'EQUAL_WORDS_APART', { word: '！' }],
    ['web＝ＷＥＢ', 'EQUAL_WORDS_TWICE', { word: 'ＷＥＢ' }],
    ['除雪＝雪かき\n雪かき＝雪下ろし', 'EQUAL_WORDS_TWICE', { word: '雪かき', line: 2 }],
    ['a＝b\nc＝d\ne＝f\ng＝h', 'EQUAL_WORDS_MANY', { most: 3 }],
  ])('%p is refused: %s', (typed, code, facts) =>
    expect(read(typed)).toMatchObject({ refusal: { code, facts: { field: 'words', ...facts } } }),
  );

  it.each([
    ['ナース', ['看護師', '看護職']],
    ['web制作', ['ホームページ']],
    ['看護', []],
    ['雪カキ', ['除雪']],
  ])('%p, evened out, stands for %p as well', (word, others) =>
    expect(othersOf(word, groups)).toEqual(others),
  );

  it('are told to whoever asked as the desk spells them', () => {
    expect(alsoSought([{ word: 'ナース' }, { word: '朝' }, { word: 'web制作' }], groups)).toEqual([
      { word: 'ナース', others: ['看護師', '看護職'] },
      { word: 'Web制作', others: ['ホームページ'] },
    ]);
  });
});

describe('a wish with words that mean the same', () => {
  const skills = [{ id: '0196a000-0000-7000-8000-000000000001', names: ['看護師の資格', 'Nurse'] }];
  const words = (typed: string) => {
    const wish = readWish(typed, { skills, areas: [], equal: groups });
    return wish.ok ? wish.value : [];
  };
  const tokens = (typed: string) =>
    tokenQuery({ words: words(typed), skillId: null, area: null, slot: null, role: null });

  it('asks the index for any of them, and for skills that are called by any of them', () => {
    expect(tokens('除雪')).toBe(`(('除雪') | ('雪カ' & 'カキ'))`);
    expect(tokens('ナース 朝')).toBe(
      `(('ナー' & 'ース') | ('看護' & '護師') | ('看護' & '護職') | '#s${skills[0]!.id}') & ('朝':*)`,
    );
  });

  it('looks all of them up in the line where one is long, since the short one may be what stands there', () => {
    expect(toLookUp(words('除雪')).map(({ word }) => word)).toEqual(['除雪 雪カキ']);
    expect(toLookUp(words('朝'))).toEqual([]);
  });
});
