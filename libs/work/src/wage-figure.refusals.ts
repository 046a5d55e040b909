import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a minimum wage that the desk has looked up is not taken. */
export type WageFigureRefusal =
  | 'WAGE_PREFECTURE_WRONG'
  | 'WAGE_FROM_WRONG'
  | 'WAGE_YEN_WRONG'
  | 'WAGE_SOURCE_WRONG'
  | 'WAGE_FIGURE_NOT_FOUND';

export const wageFigureRefusals: RefusalSentences<WageFigureRefusal> = {
  WAGE_PREFECTURE_WRONG: {
    ja: '都道府県を一覧から選んでください。まだ何も保存していません。',
    en: 'Please choose the prefecture from the list. Nothing was saved yet.',
  },
  WAGE_FROM_WRONG: {
    ja: '効力が生じた日（発効日）を、労働局の発表のとおりに入力してください。このシステムにある額より新しく、今日から{ahead}日後までの日です。まだ何も保存していません。',
    en: 'Please enter the day since which it is in force, as the labour bureau announced it: newer than the figure known here, and within {ahead} days from today. Nothing was saved yet.',
  },
  WAGE_YEN_WRONG: {
    ja: '最低賃金を、{least}円〜{most}円の数字で入力してください（1時間あたり）。まだ何も保存していません。',
    en: 'Please enter the minimum wage of an hour from {least} yen to {most} yen. Nothing was saved yet.',
  },
  WAGE_SOURCE_WRONG: {
    ja: 'どこで確かめたかを{most}文字以内で入力してください（例: 北海道労働局のホームページ、確かめた日）。まだ何も保存していません。',
    en: 'Please write where you read it, at most {most} characters (for example the page of the labour bureau, and the day). Nothing was saved yet.',
  },
  WAGE_FIGURE_NOT_FOUND: {
    ja: 'この最低賃金の登録は見つかりません。一覧からお選びください。何も変えていません。',
    en: 'This figure was not found. Please choose it from the list. Nothing was changed.',
  },
};
