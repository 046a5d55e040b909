import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which settling what is owed says no. */
export type ReceivableRefusal = 'RECEIVABLE_UNKNOWN' | 'RECEIVABLE_TOO_MUCH';

/** Their sentences. Where one is said nothing was booked. */
export const receivableRefusals: RefusalSentences<ReceivableRefusal> = {
  RECEIVABLE_UNKNOWN: {
    ja: 'この請求書の未入金は見つかりません。画面を開き直して選び直してください。お金は記帳していません。',
    en: 'What is owed by this invoice was not found. Please open the page again and choose it once more. Nothing was booked.',
  },
  RECEIVABLE_TOO_MUCH: {
    ja: 'この請求書の未入金は残り{left}円です。ほかの担当者が先に消し込んだかもしれません。画面を開き直してください。お金は記帳していません。',
    en: 'Of this invoice {left} yen are still open; a colleague may have matched it first. Please open the page again. Nothing was booked.',
  },
};
