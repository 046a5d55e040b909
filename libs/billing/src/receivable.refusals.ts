import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which settling what is owed says no. */
export type ReceivableRefusal =
  | 'RECEIVABLE_UNKNOWN'
  | 'RECEIVABLE_TOO_MUCH'
  | 'ORDER_TIME_OVER'
  | 'BY_HAND_AMOUNT'
  | 'BY_HAND_CHANGED'
  | 'BY_HAND_UNKNOWN'
  | 'BY_HAND_REASON';

/** Their sentences. Where one is said nothing was booked. */
export const receivableRefusals: RefusalSentences<ReceivableRefusal> = {
  RECEIVABLE_UNKNOWN: {
    ja: 'この請求書・お申し込みの未入金は見つかりません。画面を開き直して選び直してください。お金は記帳していません。',
    en: 'What is owed by this invoice or order was not found. Please open the page again and choose it once more. Nothing was booked.',
  },
  RECEIVABLE_TOO_MUCH: {
    ja: 'この請求書・お申し込みの未入金は残り{left}円です。ほかの担当者が先に消し込んだかもしれません。画面を開き直してください。お金は記帳していません。',
    en: 'Of this invoice or order {left} yen are still open; a colleague may have matched it first. Please open the page again. Nothing was booked.',
  },
  ORDER_TIME_OVER: {
    ja: 'このお申し込みは期限を過ぎているため、残り{left}円の全額がそろうときだけ充てられます。足りないお金は「返金する（預り金）」を選んでください。お金は記帳していません。',
    en: 'The time of this order is over, so only all of the {left} yen that are open can pay for it. Please keep what is too little to be given back. Nothing was booked.',
  },
  BY_HAND_AMOUNT: {
    ja: '金額は1円から、この請求書の未入金（{left}円）までで入力してください。お金は記帳していません。',
    en: 'Please enter a sum from 1 yen up to what is still open of this invoice ({left} yen). Nothing was booked.',
  },
  BY_HAND_CHANGED: {
    ja: 'この画面を開いた後に、未入金が{left}円に変わりました（ほかの担当者の記録か、銀行明細の消込）。この入金は記帳していません。画面を開き直し、同じ入金が二重でないことを確かめてください。',
    en: 'What is open of this invoice has become {left} yen since this page was opened, by a colleague or by the bank’s list. This payment was not booked. Please open the page again and make sure that it is not there twice.',
  },
  BY_HAND_UNKNOWN: {
    ja: 'この入金の記録は見つかりませんでした。何も取り消していません。請求書のページを開き直して選んでください。',
    en: 'This record was not found, and nothing was taken back. Please open the invoice again and choose it there.',
  },
  BY_HAND_REASON: {
    ja: '取り消す理由を300文字以内で入力してください。入金の記録はそのままです。',
    en: 'Please say why it is taken back (up to 300 characters). The record still stands.',
  },
};
