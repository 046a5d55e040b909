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
  ['伊藤', 'イトウ'],
  ['鈴木', 'スズキ'],
  ['田中', 'タナカ'],
  ['小林', 'コバヤシ'],
  ['加藤', 'カトウ'],
  ['西村', 'ニシムラ'],
  ['坂本', 'サカモト'],
  ['穴井', 'アナイ'],
  ['北里', 'キタザト'],
  ['河津', 'カワヅ'],
  ['時松', 'トキマツ'],
  ['岩田', 'イワタ'],
  ['野村', 'ノムラ'],
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
  ['陽菜', 'ヒナ'],
  ['大輔', 'ダイスケ'],
  ['美穂', 'ミホ'],
  ['隆', 'タカシ'],
  ['真理', 'マリ'],
  ['悠斗', 'ユウト'],
  ['千恵子', 'チエコ'],
  ['拓也', 'タクヤ'],
  ['結衣', 'ユイ'],
  ['浩', 'ヒロシ'],
  ['さくら', 'サクラ'],
  ['修', 'オサム'],
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

/** Whoever has that number in a community: the same person every time, so that pictures and talk stay true. */
export function demoPerson(slug: string, who: number): DemoPerson {
  const shift = slug === 'oguni' ? 5 : 0;
  const [familyName, familyKana] = pick(families, who * 7 + Math.floor(who / families.length) * 3 + shift);
  const [givenName, givenKana] = pick(givens, who * 5 + Math.floor(who / givens.length) * 2 + shift);
  const month = String(((who * 5) % 12) + 1).padStart(2, '0');
  const birthDay = String(((who * 11) % 28) + 1).padStart(2, '0');
  return {
    familyName,
    familyKana,
    givenName,
    givenKana,
    email: `${slug}-${String(who).padStart(3, '0')}@example.jp`,
    birthDate: `${1948 + ((who * 13) % 57)}-${month}-${birthDay}`,
    prefecture: pick(prefectures[slug] ?? ['13'], who + Math.floor(who / 12)),
    tie: pick(ties, who * 3 + Math.floor(who / 7)),
  };
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
