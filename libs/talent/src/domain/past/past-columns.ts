/** What a column of an old list may hold. */
export const pastFields = [
  ...(['name', 'familyName', 'givenName', 'kana', 'familyKana', 'givenKana'] as const),
  ...(['email', 'what', 'on', 'minutes'] as const),
] as const;
export type PastField = (typeof pastFields)[number];

/** Which column (from 0) holds which field; a field that is not named is not in the file. */
export type PastColumns = Partial<Record<PastField, number>>;

/** Words by which headings give themselves away, asked in this order: 氏名カナ is a reading before it is a name. */
const signs: readonly (readonly [PastField, RegExp])[] = [
  ['familyKana', /^(セイ|せい)$|(姓|苗字|名字).*(カナ|かな|読み|フリガナ|ふりがな)/],
  ['givenKana', /^(メイ|めい)$|^(名|名前).*(カナ|かな|読み|フリガナ|ふりがな)/],
  ['kana', /カナ|かな|フリガナ|ふりがな|ヨミ|よみ|読み|kana|reading/],
  ['email', /メール|e?mail/],
  ['minutes', /分数|\(分\)|（分）|minutes/],
  ['on', /年月日|日付|開催日|参加日|実施日|^日$|date|^on$/],
  ['what', /イベント|行事|講座|プログラム|参加した|内容|事業|企画|event|programme|program/],
  ['familyName', /^(姓|苗字|名字)$|(last|family)name|surname/],
  ['givenName', /^名$|(first|given)name/],
  ['name', /氏名|名前|参加者|name/],
];

/** Reads the headings: each field takes the first column that looks like it, and what is left stays unread. */
export function pastColumns(header: readonly string[]): PastColumns {
  const columns: PastColumns = {};
  header.forEach((heading, at) => {
    const words = heading
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_\-[\]・/:*]+/gu, '');
    const field = signs.find(([, sign]) => sign.test(words))?.[0];
    if (field && columns[field] === undefined) columns[field] = at;
  });
  return columns;
}
