import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a way to pay is turned down. */
export type PayWayRefusal =
  | 'PAY_WAY_DAYS_WRONG'
  | 'PAY_WAY_NOT_TAKEN'
  | 'PAY_WAY_TOO_LATE'
  | 'TRANSFER_TOO_LATE'
  | 'TRANSFER_NO_ACCOUNT'
  | 'KONBINI_TOO_LITTLE'
  | 'KONBINI_TOO_MUCH';

export const payWayRefusals: RefusalSentences<PayWayRefusal> = {
  PAY_WAY_DAYS_WRONG: {
    ja: '日数は{least}から{most}までの数で入力してください。',
    en: 'Please give a number of days from {least} to {most}.',
  },
  PAY_WAY_NOT_TAKEN: {
    ja: 'このイベントでは、そのお支払い方法をご利用いただけません。お金は動いていません。画面にあるお支払い方法から選んでください。',
    en: 'This event does not take that way to pay. No money has moved. Please choose one of those shown.',
  },
  PAY_WAY_TOO_LATE: {
    ja: '申込の締め切りが近いため、コンビニ払いの受付は終わりました。お金は動いていません。ほかのお支払い方法を選んでください。',
    en: 'The sale ends too soon to pay at a convenience store. No money has moved. Please choose another way to pay.',
  },
  TRANSFER_TOO_LATE: {
    ja: '開催日が近いため、銀行振込の受付は終わりました。お金は動いていません。ほかのお支払い方法を選んでください。',
    en: 'The event is too near to be paid by bank transfer. No money has moved. Please choose another way to pay.',
  },
  TRANSFER_NO_ACCOUNT: {
    ja: '銀行振込を受け付けるには、振込先の口座が必要です。「請求書払いの設定」で口座を登録してから、もう一度保存してください。イベントは変わっていません。',
    en: 'To take bank transfers you need an account to which they go. Please enter it under the settings of invoicing, and save again. The event is unchanged.',
  },
  KONBINI_TOO_LITTLE: {
    ja: 'コンビニ払いができるのは、{least}円からです。お金は動いていません。ほかのお支払い方法を選んでください。',
    en: 'Convenience stores take sums from {least} yen on. No money has moved. Please choose another way to pay.',
  },
  KONBINI_TOO_MUCH: {
    ja: 'コンビニ払いができるのは、1回{most}円までです。お金は動いていません。枚数を減らすか、ほかのお支払い方法を選んでください。',
    en: 'Convenience stores take up to {most} yen at a time. No money has moved. Please take fewer tickets or choose another way to pay.',
  },
};
