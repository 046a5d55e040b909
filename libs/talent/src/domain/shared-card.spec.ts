import { tokyoDate } from '@enishi/kernel';
import { allCompanies } from './card-recipient.ts';
import {
  ageBandOf,
  maskedCount,
  reachIn,
  sharedCardWording,
  sharedItems,
  shownCount,
} from './shared-card.ts';

it('shows neither who somebody is nor how to reach them, and the line about themselves only with its tick', () => {
  expect(sharedItems(false)).toEqual([
    ...['age_band', 'skills', 'areas', 'availability', 'roles', 'styles', 'careers'],
  ]);
  expect(sharedItems(true)).toContain('about');
  for (const never of ['name', 'email', 'telephone', 'message', 'evidence', 'life_needs'])
    expect(sharedItems(true)).not.toContain(never);
});

it('says who reads what, for what and until when, in both languages', () => {
  const operator = { ja: '一般社団法人見本', en: 'Example' };
  const terms = { operator, lastDay: tokyoDate('2026-06-30'), recipient: allCompanies };
  const { ja, en } = sharedCardWording({ ...terms, withAbout: true });
  for (const part of ['一般社団法人見本', '自己紹介', '2026年6月30日まで', 'いつでも止められます'])
    expect(ja).toContain(part);
  for (const part of ['Example', 'line about myself', '2026', 'stop it at any time'])
    expect(en).toContain(part);
  expect(sharedCardWording({ ...terms, withAbout: false }).ja).not.toContain('自己紹介');
});

it.each([
  ['area', '釧路市', '釧路市にあると事務局が確かめた会社だけが', 'only those companies'],
  ['plan', '法人パートナー', 'そのとき法人プラン「法人パートナー」の会社だけが', 'the plan “法人パートナー”'],
  [
    'one_company',
    '株式会社きりたっぷ文庫',
    '株式会社きりたっぷ文庫が、わたしの',
    '株式会社きりたっぷ文庫, a member of Example',
  ],
] as const)('says whom alone it is for: %s', (kind, called, ja, en) => {
  const words = sharedCardWording({
    operator: { ja: '一般社団法人見本', en: 'Example' },
    ...{ lastDay: tokyoDate('2026-06-30'), withAbout: false },
    recipient: { kind, key: 'x', name: { ja: called, en: called } },
  });
  expect(words.ja).toContain(ja);
  expect(words.en).toContain(en);
});

it.each([
  [null, null],
  [18, 10],
  [29, 20],
  [30, 30],
  [69, 60],
  [70, 70],
  [98, 70],
])('puts the age %p into the band %p', (age, band) => {
  expect(ageBandOf(age)).toBe(band);
});

it.each([
  ['連絡は hana@example.jp まで', 'email'],
  ['ｈａｎａ＠ｅｘａｍｐｌｅ．ｊｐ', 'email'],
  ['https://example.jp/hana を見てください', 'url'],
  ['作品は hana-works.com です', 'url'],
  ['電話 0154-00-0000', 'telephone'],
  ['０９０ー００００ー００００', 'telephone'],
  ['LINE ID は hana_doto です', 'line_id'],
  ['ラインのID: hana', 'line_id'],
  ['@hana_doto で見つかります', 'line_id'],
  ['週末に動けます。草刈りは10年の経験があります。', null],
  ['2015年から2026年まで、3〜4時間の作業をしてきました', null],
  ['オンラインの会議の準備が得意です', null],
])('finds in %p: %p', (text, reach) => {
  expect(reachIn(text)).toBe(reach);
});

it.each([
  [0, 0],
  [1, null],
  [4, null],
  [5, 5],
  [37, 37],
])('shows %p people as %p', (people, shown) => {
  expect(maskedCount(people)).toBe(shown);
});

describe('a number of cards as companies see it', () => {
  it.each([
    [0, 1, 0],
    [4, 1, null],
    [5, 1, 5],
    [5_999, 1, 5_999],
    [4, 8, null],
    [5, 8, 40],
    [123, 16, 2_000],
    [3_119, 64, 200_000],
  ])('%d counted among one in %d is %p', (counted, oneIn, shown) =>
    expect(shownCount(counted, oneIn)).toBe(shown),
  );
});
