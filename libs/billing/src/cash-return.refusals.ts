import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which money that lies at Stripe does not go back. */
export type CashReturnRefusal =
  'CASH_UNKNOWN' | 'CASH_AMOUNT' | 'CASH_RETURN_UNKNOWN' | 'CASH_RETURN_DECIDED' | 'CASH_RETURN_OWN';

/** Their sentences. Where one is said no money moves. */
export const cashReturnRefusals: RefusalSentences<CashReturnRefusal> = {
  CASH_UNKNOWN: {
    ja: 'この残高は見つかりません。一覧を開き直して選び直してください。お金は動いていません。',
    en: 'This balance was not found. Please open the list again. No money has moved.',
  },
  CASH_AMOUNT: {
    ja: '金額は1円以上、返金できる{left}円までで入力してください。お金は動いていません。',
    en: 'Please give an amount from 1 yen to the {left} yen that can be given back. No money has moved.',
  },
  CASH_RETURN_UNKNOWN: {
    ja: 'この返金は見つかりません。一覧を開き直して選び直してください。お金は動いていません。',
    en: 'This return was not found. Please open the list again. No money has moved.',
  },
  CASH_RETURN_DECIDED: {
    ja: 'この返金は{by}さんがすでに処理しています。画面を開き直してください。今回は何もしていません。',
    en: '{by} has dealt with this already. Please open the page again. Nothing was done this time.',
  },
  CASH_RETURN_OWN: {
    ja: 'あなたが頼んだ返金です。承認できるのは別の担当者だけです。お金は動いていません。',
    en: 'You asked for this return; a colleague has to approve it. No money has moved.',
  },
};
