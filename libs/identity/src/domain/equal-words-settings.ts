/** Words of a region that mean the same, each group in the desk's own spelling. */
export type EqualWords = readonly (readonly string[])[];

/** With these a community begins; what it saves stands in their place, also where that is nothing. */
const usual: EqualWords = [
  ['看護師', 'ナース', '看護職'],
  ['介護士', 'ヘルパー', '介護職'],
  ['除雪', '雪かき'],
  ['ホームページ', 'Web制作', 'ウェブサイト'],
  ['経理', '会計'],
  ['写真', '撮影'],
  ['農作業', '畑仕事'],
  ['料理', '調理'],
  ['運転', 'ドライバー'],
];

export const equalWordsLimits = { groups: 200, words: 12, characters: 30 } as const;

/** The groups, with the usual ones where a community has saved none. */
export const equalWordsOf = (settings: { equalWords?: EqualWords }): EqualWords =>
  settings.equalWords ?? usual;

/** Whether settings can be worked with; that no word stands twice is seen to by whoever saves them. */
export const isEqualWords = (groups: EqualWords): boolean =>
  groups.length <= equalWordsLimits.groups &&
  groups.every(
    (words) =>
      words.length >= 2 &&
      words.length <= equalWordsLimits.words &&
      words.every((word) => word !== '' && [...word].length <= equalWordsLimits.characters),
  );
