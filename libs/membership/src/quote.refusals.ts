import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which a company's quote says no. */
export type QuoteRefusal =
  | 'QUOTE_NOT_FOUND'
  | 'QUOTE_EXPIRED'
  | 'QUOTE_ACCEPTED'
  | 'QUOTE_REPLACED'
  | 'QUOTE_SIZE_DIFFERS'
  | 'QUOTE_MONTHS_DIFFER'
  | 'QUOTES_TOO_MANY';

/** Their sentences. Nothing is ordered where one of these is said, and no money moves. */
export const quoteRefusals: RefusalSentences<QuoteRefusal> = {
  QUOTE_NOT_FOUND: {
    ja: 'この見積書は見つかりませんでした。会社のページの「書類」から選び直してください。お申し込みはまだ成立していません。',
    en: 'This quote was not found. Please choose it from “Documents” on your company’s page. Nothing has been ordered.',
  },
  QUOTE_EXPIRED: {
    ja: 'この見積書の有効期限（{day}）は過ぎています。もう一度見積書をお取りください。お申し込みはまだ成立していません。',
    en: 'This quote was valid until {day}. Please ask for a new one. Nothing has been ordered.',
  },
  QUOTE_ACCEPTED: {
    ja: 'この見積書では、すでにお申し込み済みです。会社のページで請求書をご確認ください。新しいお申し込みはしていません。',
    en: 'This quote has been accepted already. Please look at the invoice on your company’s page. Nothing more has been ordered.',
  },
  QUOTE_REPLACED: {
    ja: 'この見積書は {number} に差し替え済みです。もう一度見積書をお取りになるか、事務局へお問い合わせください。お申し込みはまだ成立していません。',
    en: '{number} has taken the place of this quote. Please ask for a new one, or ask the secretariat. Nothing has been ordered.',
  },
  QUOTE_SIZE_DIFFERS: {
    ja: 'お見積もりのときと従業員数の規模区分が変わりました。もう一度見積書をお取りください。お申し込みはまだ成立していません。',
    en: 'Your company is of another size than the one that was quoted. Please ask for a new quote. Nothing has been ordered.',
  },
  QUOTE_MONTHS_DIFFER: {
    ja: 'この見積書は、{from}からの{months}か月分（月割）の金額です。開始日を同じ月の日にするか、もう一度見積書をお取りください。お申し込みはまだ成立していません。',
    en: 'This quote is the price of {months} months from {from} on. Please choose a start day in that month, or ask for a new quote. Nothing has been ordered.',
  },
  QUOTES_TOO_MANY: {
    ja: '有効な見積書がすでに{most}通あります。その中からお申し込みいただくか、有効期限が過ぎるまでお待ちください。見積書は発行していません。',
    en: 'Your company has {most} quotes that are still valid. Please accept one of them, or wait until one is over. No quote was issued.',
  },
};
