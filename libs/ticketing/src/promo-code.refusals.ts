import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a code is turned down, or a wish with one. */
export type PromoCodeRefusal =
  | 'PROMO_CODE_WRONG'
  | 'PROMO_AMOUNT_WRONG'
  | 'PROMO_TIMES_WRONG'
  | 'PROMO_LIMIT_WRONG'
  | 'PROMO_KINDS_WRONG'
  | 'PROMO_TWICE'
  | 'PROMO_TOO_MANY'
  | 'PROMO_NOT_FOUND'
  | 'PROMO_UNKNOWN'
  | 'PROMO_NOT_YET'
  | 'PROMO_OVER'
  | 'PROMO_USED_UP'
  | 'PROMO_PER_PERSON'
  | 'PROMO_NOT_FOR';

export const promoCodeRefusals: RefusalSentences<PromoCodeRefusal> = {
  PROMO_CODE_WRONG: {
    ja: 'コードは、文字・数字・「-」「_」で、3文字から{most}文字までで入力してください。',
    en: 'Please give the code as 3 to {most} letters, figures, “-” or “_”.',
  },
  PROMO_AMOUNT_WRONG: {
    ja: '割引は{least}から{most}までの数で入力してください。',
    en: 'Please give what is taken off as a number from {least} to {most}.',
  },
  PROMO_TIMES_WRONG: {
    ja: '日時を確かめてください。終わりは始まりより後に入力してください。',
    en: 'Please check the times: the end comes after the beginning.',
  },
  PROMO_LIMIT_WRONG: {
    ja: '枚数は1から{most}までの数で入力してください。限らないときは空欄にしてください。',
    en: 'Please give a number of tickets from 1 to {most}, or leave it empty for no limit.',
  },
  PROMO_KINDS_WRONG: { ja: 'チケットの種類を選んでください。', en: 'Please choose kinds of ticket.' },
  PROMO_TWICE: {
    ja: 'このイベントに同じコードがすでにあります。別のコードを入力してください。',
    en: 'This event has the same code already. Please enter another one.',
  },
  PROMO_TOO_MANY: {
    ja: '1つのイベントのコードは{most}個までです。新しいコードが必要なときは、別のイベントをご検討ください。',
    en: 'An event can have {most} codes. Please do without a further one.',
  },
  PROMO_NOT_FOUND: {
    ja: 'このコードは見つかりませんでした。一覧から選び直してください。',
    en: 'This code was not found. Please choose it from the list.',
  },
  PROMO_UNKNOWN: {
    ja: 'この割引コードは使えません。綴りを確かめて、もう一度入力してください。席は確保されておらず、お金も動いていません。',
    en: 'This code is not known. Please check how it is spelt and try again. No place is kept and no money has moved.',
  },
  PROMO_NOT_YET: {
    ja: 'この割引コードの期間はまだ始まっていません。始まるまでお待ちください。席は確保されておらず、お金も動いていません。',
    en: 'This code cannot be used yet. Please wait until it begins. No place is kept and no money has moved.',
  },
  PROMO_OVER: {
    ja: 'この割引コードの期間は終わりました。コードを外して、もう一度お選びください。席は確保されておらず、お金も動いていません。',
    en: 'This code has ended. Please choose again without it. No place is kept and no money has moved.',
  },
  PROMO_USED_UP: {
    ja: 'この割引コードで買えるのは、あと{left}枚です。枚数を減らすか、コードを外してお選びください。席は確保されておらず、お金も動いていません。',
    en: 'With this code {left} more tickets can be had. Please choose fewer, or do without it. No place is kept and no money has moved.',
  },
  PROMO_PER_PERSON: {
    ja: 'この割引コードで買えるのは、お一人{most}枚まで（あと{left}枚）です。枚数を減らすか、コードを外してお選びください。席は確保されておらず、お金も動いていません。',
    en: 'With this code one person can have {most} tickets, you {left} more. Please choose fewer, or do without it. No place is kept and no money has moved.',
  },
  PROMO_NOT_FOR: {
    ja: 'この割引コードは、選ばれたチケットには使えません。別のチケットを選ぶか、コードを外してください。席は確保されておらず、お金も動いていません。',
    en: 'This code is not for the tickets that you chose. Please choose others, or do without it. No place is kept and no money has moved.',
  },
};
