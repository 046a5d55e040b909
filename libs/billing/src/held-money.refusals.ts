import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which 預り金 is neither repaid nor assigned. */
export type HeldMoneyRefusal =
  | 'HELD_UNKNOWN'
  | 'HELD_AMOUNT'
  | 'HELD_TAKEN'
  | 'HELD_MOVE_UNKNOWN'
  | 'HELD_MOVE_DECIDED'
  | 'HELD_MOVE_OVER'
  | 'HELD_MOVE_ORDER'
  | 'REPAYMENT_DAY'
  | 'REPAYMENT_ACCOUNT'
  | 'REPAYMENT_OWN'
  | 'REFUND_ACCOUNT_INVALID'
  | 'REFUND_ACCOUNT_NOT_ASKED';

/** Their sentences. Where one is said nothing was booked. */
export const heldMoneyRefusals: RefusalSentences<HeldMoneyRefusal> = {
  HELD_UNKNOWN: {
    ja: 'この預り金は見つかりません。一覧を開き直して選び直してください。お金は記帳していません。',
    en: 'This money was not found. Please open the list again and choose it once more. Nothing was booked.',
  },
  HELD_AMOUNT: {
    ja: '金額は1円以上、残っている{left}円までで入力してください。お金は記帳していません。',
    en: 'Please give an amount from 1 yen to the {left} yen that are left. Nothing was booked.',
  },
  HELD_TAKEN: {
    ja: 'この入金から生じた預り金のうち{taken}円は、すでに返金・充当されたか、返金の承認を待っています。「預り金」の画面でそちらを先に取り消してください。お金は記帳していません。',
    en: 'Of what came beyond, {taken} yen are repaid, assigned or wait to be repaid. Please take that back first on the page of money held for others. Nothing was booked.',
  },
  HELD_MOVE_UNKNOWN: {
    ja: 'この返金・充当は見つかりません。一覧を開き直して選び直してください。お金は記帳していません。',
    en: 'This repayment or assignment was not found. Please open the list again. Nothing was booked.',
  },
  HELD_MOVE_DECIDED: {
    ja: 'この返金・充当は{by}さんがすでに処理しています。画面を開き直してください。今回は何も記帳していません。',
    en: '{by} has dealt with this already. Please open the page again. Nothing was booked this time.',
  },
  HELD_MOVE_OVER: {
    ja: 'お申し込みの期限が過ぎたため、この入金はもう充てられていません。画面を開き直してください。お金は記帳していません。',
    en: 'The time of the order is over, so that this money is kept for it no more. Please open the page again. Nothing was booked.',
  },
  HELD_MOVE_ORDER: {
    ja: 'このお金はお申し込みの支払いに充てています。お返しするときは、お申し込み（チケット）の側で取り消すか返金してください。お金は記帳していません。',
    en: 'This money pays for an order. To give it back, please cancel or refund the order (the tickets) itself. Nothing was booked.',
  },
  REPAYMENT_DAY: {
    ja: '返金した日は、入金された日から今日までで入力してください。お金は記帳していません。',
    en: 'Please give the day of the repayment, from the day on which the money came until today. Nothing was booked.',
  },
  REPAYMENT_ACCOUNT: {
    ja: '振込先の銀行・支店名と、口座番号の下4桁を入力してください。お金は記帳していません。',
    en: 'Please give the bank and branch it went to, and the last four digits of the account. Nothing was booked.',
  },
  REPAYMENT_OWN: {
    ja: '返金は、記録した人とは別の担当者が承認します。もう1人の担当者に承認を頼んでください。お金は記帳していません。',
    en: 'A repayment is approved by somebody other than whoever wrote it down. Please ask a colleague. Nothing was booked.',
  },
  REFUND_ACCOUNT_INVALID: {
    ja: 'この項目を確かめてください。銀行名と支店名、7桁以内の口座番号、口座名義（カタカナ、または英大文字）を入力してください。まだ何も送っていません。',
    en: 'Please check this field: bank and branch by name, an account number of at most seven digits, and the owner in katakana or capital letters. Nothing was sent yet.',
  },
  REFUND_ACCOUNT_NOT_ASKED: {
    ja: 'お返しするお金は、いまありません（すでにお返ししたか、口座への返金ではありません）。画面を開き直してください。お金は動いていません。',
    en: 'Nothing waits to go back to an account now: it is back already, or goes back in another way. Please open the page again. No money has moved.',
  },
};
