import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about an entry of a life-line is turned down. */
export type LifeRefusal =
  | 'LIFE_ENTRY_NOT_FOUND'
  | 'LIFE_ENTRY_WHAT_MISSING'
  | 'LIFE_ENTRY_TOO_LONG'
  | 'LIFE_ENTRY_DAY_WRONG'
  | 'LIFE_ENTRY_DAYS_TURNED'
  | 'LIFE_WORDS_MISSING'
  | 'LIFE_NOT_CONTESTED';

export const lifeRefusals: RefusalSentences<LifeRefusal> = {
  LIFE_ENTRY_NOT_FOUND: {
    ja: 'この記録は見つかりません。取り消されたか、直された可能性があります。画面を読み込み直してください。何も変わっていません。',
    en: 'This entry was not found. It may have been taken out or changed. Please reload the page. Nothing was changed.',
  },
  LIFE_ENTRY_WHAT_MISSING: {
    ja: '会社やプログラムの名前を入力してください。まだ何も変わっていません。',
    en: 'Please write of which company or programme it is. Nothing was changed yet.',
  },
  LIFE_ENTRY_TOO_LONG: {
    ja: '{most}文字以内で入力してください。まだ何も変わっていません。',
    en: 'Please use at most {most} characters. Nothing was changed yet.',
  },
  LIFE_ENTRY_DAY_WRONG: {
    ja: '日付を選んでください。終わりの日は、続いている場合は空欄でかまいません。まだ何も変わっていません。',
    en: 'Please choose the day. The last day may stay empty while it goes on. Nothing was changed yet.',
  },
  LIFE_ENTRY_DAYS_TURNED: {
    ja: '終わりの日が、始まりの日より前になっています。どちらかを直してください。まだ何も変わっていません。',
    en: 'It ends before it begins. Please mend one of the two days. Nothing was changed yet.',
  },
  LIFE_WORDS_MISSING: {
    ja: 'どこが違うか、またはどう対応したかを入力してください。まだ何も変わっていません。',
    en: 'Please write what is wrong, or what was done about it. Nothing was changed yet.',
  },
  LIFE_NOT_CONTESTED: {
    ja: 'この記録には、答えを待っているお申し出がありません。ほかの人がすでに答えた可能性があります。画面を読み込み直してください。',
    en: 'Nothing that was said about this entry waits for an answer. Somebody else may have answered. Please reload the page.',
  },
};
