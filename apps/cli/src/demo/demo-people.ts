/** A person who never lived. */
export type DemoPerson = {
  familyName: string;
  givenName: string;
  familyKana: string;
  givenKana: string;
  email: string;
  birthDate: string;
  prefecture: string;
  tie: string;
  planKey: string;
  interval: 'month' | 'year' | null;
  /** How many months ago they joined, and on which day of that month. */
  monthsAgo: number;
  day: number;
  /** Months after joining at which the paid plan was cancelled, if it was. */
  cancelsAfter: number | null;
  /** Some joined free and upgraded later: months between. */
  upgradesAfter: number;
};

const families = [
  ['佐藤', 'サトウ'],
  ['髙橋', 'タカハシ'],
  ['森', 'モリ'],
  ['井上', 'イノウエ'],
  ['黒川', 'クロカワ'],
  ['本間', 'ホンマ'],
  ['山﨑', 'ヤマサキ'],
  ['阿部', 'アベ'],
  ['工藤', 'クドウ'],
  ['中村', 'ナカムラ'],
  ['渡邊', 'ワタナベ'],
  ['小野寺', 'オノデラ'],
  ['菊地', 'キクチ'],
  ['石川', 'イシカワ'],
  ['斎藤', 'サイトウ'],
  ['吉田', 'ヨシダ'],
  ['三上', 'ミカミ'],
  ['長谷川', 'ハセガワ'],
  ['松尾', 'マツオ'],
  ['橋本', 'ハシモト'],
  ['今野', 'コンノ'],
  ['藤原', 'フジワラ'],
  ['大西', 'オオニシ'],
  ['宇野', 'ウノ'],
] as const;

const givens = [
  ['みお', 'ミオ'],
  ['直樹', 'ナオキ'],
  ['さち', 'サチ'],
  ['健一', 'ケンイチ'],
  ['花', 'ハナ'],
  ['翔太', 'ショウタ'],
  ['美咲', 'ミサキ'],
  ['和夫', 'カズオ'],
  ['由美子', 'ユミコ'],
  ['蓮', 'レン'],
  ['恵', 'メグミ'],
  ['誠', 'マコト'],
  ['千尋', 'チヒロ'],
  ['亮', 'リョウ'],
  ['彩', 'アヤ'],
  ['正', 'タダシ'],
  ['佳奈', 'カナ'],
] as const;

const prefectures: Record<string, readonly string[]> = {
  doto: ['01', '01', '13', '13', '14', '01', '11', '27', '23', '40', '12', '04'],
  oguni: ['43', '43', '40', '13', '44', '43', '27', '40', '42', '14', '43', '28'],
};
const ties = [
  '生まれ育った',
  '以前に住んでいた',
  '家族や親戚がいる',
  '旅や出張で訪れる',
  '仕事で関わっている',
  'これから関わりたい',
] as const;

/** Plan, interval and how long it lasts, in the proportions of a community in its second year. */
const paths: readonly Pick<DemoPerson, 'planKey' | 'interval' | 'cancelsAfter' | 'upgradesAfter'>[] = [
  { planKey: 'ind_free', interval: null, cancelsAfter: null, upgradesAfter: 0 },
  { planKey: 'ind_standard', interval: 'month', cancelsAfter: null, upgradesAfter: 0 },
  { planKey: 'ind_free', interval: null, cancelsAfter: null, upgradesAfter: 0 },
  { planKey: 'ind_standard', interval: 'month', cancelsAfter: 4, upgradesAfter: 0 },
  { planKey: 'ind_free', interval: null, cancelsAfter: null, upgradesAfter: 0 },
  { planKey: 'ind_standard', interval: 'year', cancelsAfter: null, upgradesAfter: 1 },
  { planKey: 'ind_free', interval: null, cancelsAfter: null, upgradesAfter: 0 },
  { planKey: 'ind_supporter', interval: 'month', cancelsAfter: null, upgradesAfter: 0 },
  { planKey: 'ind_free', interval: null, cancelsAfter: null, upgradesAfter: 0 },
  { planKey: 'ind_standard', interval: 'month', cancelsAfter: null, upgradesAfter: 2 },
  { planKey: 'ind_free', interval: null, cancelsAfter: null, upgradesAfter: 0 },
  { planKey: 'ind_supporter', interval: 'year', cancelsAfter: null, upgradesAfter: 0 },
  { planKey: 'ind_free', interval: null, cancelsAfter: null, upgradesAfter: 0 },
  { planKey: 'assoc', interval: 'year', cancelsAfter: null, upgradesAfter: 0 },
];

/** The same people every time, so that pictures and talk about the demonstration stay true. */
export function demoPeople(slug: string, count: number): DemoPerson[] {
  return Array.from({ length: count }, (_, index) => demoPerson(slug, index, count));
}

function demoPerson(slug: string, index: number, count: number): DemoPerson {
  const [familyName, familyKana] = pick(families, index * 7 + (slug === 'oguni' ? 3 : 0));
  const [givenName, givenKana] = pick(givens, index * 5 + (slug === 'oguni' ? 8 : 0));
  const month = String(((index * 5) % 12) + 1).padStart(2, '0');
  const birthDay = String(((index * 11) % 28) + 1).padStart(2, '0');
  return {
    familyName,
    familyKana,
    givenName,
    givenKana,
    email: `${slug}-${String(index + 1).padStart(3, '0')}@example.jp`,
    birthDate: `${1948 + ((index * 13) % 58)}-${month}-${birthDay}`,
    prefecture: pick(prefectures[slug] ?? ['13'], index),
    tie: pick(ties, index * 3),
    monthsAgo: Math.round(13 - (13 * (index + 1)) / count),
    day: ((index * 9) % 27) + 1,
    ...pick(paths, index),
  };
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
