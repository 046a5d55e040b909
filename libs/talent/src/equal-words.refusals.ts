import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why words that mean the same are not kept. */
export type EqualWordsRefusal =
  | 'EQUAL_WORDS_MANY'
  | 'EQUAL_WORDS_ALONE'
  | 'EQUAL_WORDS_GROUP_LONG'
  | 'EQUAL_WORDS_WORD_LONG'
  | 'EQUAL_WORDS_APART'
  | 'EQUAL_WORDS_TWICE'
  | 'EQUAL_WORDS_OVERTAKEN';

export const equalWordsRefusals: RefusalSentences<EqualWordsRefusal> = {
  EQUAL_WORDS_MANY: {
    ja: '登録できるのは{most}行までです。減らしてください。まだ何も保存していません。',
    en: 'There may be up to {most} lines. Please take some out. Nothing was saved yet.',
  },
  EQUAL_WORDS_ALONE: {
    ja: '{line}行目に言葉が1つしかありません。「看護師＝ナース」のように、2つ以上を＝でつないでください。まだ何も保存していません。',
    en: 'Line {line} has one word alone. Please join two or more with =. Nothing was saved yet.',
  },
  EQUAL_WORDS_GROUP_LONG: {
    ja: '{line}行目の言葉が多すぎます。1行は{most}個までにしてください。まだ何も保存していません。',
    en: 'Line {line} has too many words. Please use at most {most}. Nothing was saved yet.',
  },
  EQUAL_WORDS_WORD_LONG: {
    ja: '{line}行目に長すぎる言葉があります。1つの言葉は{most}文字以内で入力してください。まだ何も保存していません。',
    en: 'Line {line} has a word that is too long. Please use at most {most} characters. Nothing was saved yet.',
  },
  EQUAL_WORDS_APART: {
    ja: '{line}行目の「{word}」は、1つの言葉として探せません。空白や記号を取ってください。まだ何も保存していません。',
    en: 'On line {line}, “{word}” cannot be searched as one word. Please take out spaces and signs. Nothing was saved yet.',
  },
  EQUAL_WORDS_TWICE: {
    ja: '{line}行目の「{word}」は、前にも書かれています。同じ意味の言葉は、1行にまとめてください。まだ何も保存していません。',
    en: 'On line {line}, “{word}” stands a second time. Please keep what means the same on one line. Nothing was saved yet.',
  },
  EQUAL_WORDS_OVERTAKEN: {
    ja: 'この画面を開いている間に、ほかの方が変更しました。画面を開き直し、今の内容をお確かめください。何も変わっていません。',
    en: 'Somebody else has changed this while your page was open. Please open the page again and look at what it says now. Nothing was changed.',
  },
};
