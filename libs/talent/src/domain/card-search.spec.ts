import { evenWords, readWish, slotBits, tokenQuery, toLookUp } from './card-search.ts';
import type { SoughtCard } from './card-search.ts';

const named = {
  skills: [
    { id: '0196a000-0000-7000-8000-000000000001', names: ['草刈り', 'Cutting grass'] },
    { id: '0196a000-0000-7000-8000-000000000002', names: ['草取り', 'Weeding'] },
  ],
  areas: [{ code: '01206', names: ['釧路市', 'Kushiro'] }],
};
const nothing: SoughtCard = { words: [], skillId: null, area: null, slot: null, role: null };
const query = (typed: string) => {
  const read = readWish(typed, named);
  if (!read.ok) throw new Error(read.refusal.code);
  return tokenQuery({ ...nothing, words: read.value });
};

describe('words as they are searched', () => {
  it.each([
    ['髙橋さんの、ＷＥＢサイト', '高橋サンノ webサイト'],
    ['ｳｪﾌﾞ制作・DX', 'ウェブ制作 dx'],
    ["#!' & | \\ %_ :*", ''],
    ['a@example.jp', 'a example jp'],
    ['㈱渡邉', '株 渡辺'],
  ])('evens %p out to %p', (typed, evened) => expect(evenWords(typed)).toBe(evened));

  it('stay as they are when they come again', () => {
    const seed = 20260402;
    let random = seed;
    const next = (below: number) => (random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0) % below;
    for (let n = 0; n < 2_000; n += 1) {
      const text = Array.from({ length: 12 }, () =>
        String.fromCodePoint(
          [0x20, 0x3040, 0x30a0, 0x4e00, 0xff00, 0x2e80, 0x1f300, 0xe0100][next(8)]! + next(200),
        ),
      ).join('');
      const once = evenWords(text);
      if (evenWords(once) !== once || /['\\#:&|!()]/u.test(once))
        throw new Error(`seed ${seed}, try ${n}: ${JSON.stringify(text)} is ${JSON.stringify(once)}`);
    }
  });
});

describe('a wish as the index reads it', () => {
  it.each([
    ['看護師', `(('看護' & '護師'))`],
    ['看護', `(('看護'))`],
    ['看', `('看':*)`],
    ['看護 DX', `(('看護')) & (('dx'))`],
    ['看護　看護', `(('看護'))`],
    ['草', `('草':* | '#s${named.skills[0]!.id}' | '#s${named.skills[1]!.id}')`],
    ['くしろ', `(('クシ' & 'シロ'))`],
    ['釧路', `(('釧路') | '#a01206')`],
    ['！？', ''],
  ])('is %p as %p', (typed, tokens) => expect(query(typed)).toBe(tokens));

  it('holds what was chosen, and nothing that was made up', () => {
    const chosen: SoughtCard = {
      words: [],
      skillId: named.skills[0]!.id,
      area: '01206',
      slot: 15,
      role: 'gig',
    };
    expect(tokenQuery(chosen)).toBe(`'#s${named.skills[0]!.id}' & '#a01206' & '#t15' & '#rgig'`);
    expect(tokenQuery({ ...chosen, skillId: null, area: null, slot: null, style: 'remote' })).toBe(
      `'#rgig' & '#rw_remote'`,
    );
    expect(tokenQuery({ ...chosen, skillId: `' | '`, area: `' | '#t1`, slot: null, role: null })).toBe(
      `'#s' & '#a'`,
    );
  });

  it('looks words from three characters on up in the line, since pairs alone do not tell 看護師 from 看護の護師', () => {
    const read = readWish('看護師 看護 看', named);
    expect(read.ok && toLookUp(read.value).map(({ word }) => word)).toEqual(['看護師']);
  });

  it('is refused where it is too long, and counts characters as people do', () => {
    expect(readWish('𠮷'.repeat(60), named).ok).toBe(true);
    expect(readWish('𠮷'.repeat(61), named)).toMatchObject({ refusal: { code: 'TALENT_WISH_TOO_LONG' } });
  });
});

describe('parts of the week', () => {
  it('are a bit each', () => expect(slotBits([0, 2, 20])).toBe(1 + 4 + 2 ** 20));
});
