import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which issuing documents says no. */
export type DocumentRefusal =
  | 'DOCUMENT_UNKNOWN'
  | 'DOCUMENT_INVALID'
  | 'DOCUMENT_TOO_MUCH'
  | 'DOCUMENT_REASON_MISSING'
  | 'DOCUMENT_TIE_IMPOSSIBLE'
  | 'DOCUMENT_CORRECTED'
  | 'DOCUMENT_HAS_RETURNS'
  | 'DOCUMENTS_TOO_MANY'
  | 'QUOTE_OVER'
  | 'RETURN_TOO_MUCH'
  | 'PAYMENT_TERMS_INVALID'
  | 'INVOICE_NOT_OFFERED'
  | 'INVOICE_YEARLY'
  | 'INVOICE_START';

/** Their sentences. A document moves no money, and none is issued where one of these is said. */
export const documentRefusals: RefusalSentences<DocumentRefusal> = {
  DOCUMENT_UNKNOWN: {
    ja: 'この書類は見つかりません。書類の一覧を開き直してください。',
    en: 'This document was not found. Please open the list of documents again.',
  },
  DOCUMENT_INVALID: {
    ja: 'この項目を確かめてください。空欄か、長すぎるか、使えない値です。書類はまだ発行していません。',
    en: 'Please check this field: it is empty, too long, or cannot be used. No document has been issued.',
  },
  DOCUMENT_TOO_MUCH: {
    ja: '合計が1億円を超えています。数量と単価を確かめてください。書類はまだ発行していません。',
    en: 'The total is above 100,000,000 yen. Please check quantities and prices. No document has been issued.',
  },
  DOCUMENT_REASON_MISSING: {
    ja: '理由を300文字以内で入力してください。記録に残ります。書類はまだ発行していません。',
    en: 'Please give the reason in up to 300 characters; it is kept. No document has been issued.',
  },
  DOCUMENT_TIE_IMPOSSIBLE: {
    ja: 'この書類からは、その種類の書類を作れません。書類の一覧からやり直してください。',
    en: 'No such document can be made from this one. Please start again from the list of documents.',
  },
  DOCUMENT_CORRECTED: {
    ja: 'この書類は {number} に差し替え済みです。新しいほうを開いてください。書類は発行していません。',
    en: '{number} has taken the place of this document. Please open that one. No document has been issued.',
  },
  DOCUMENT_HAS_RETURNS: {
    ja: 'この請求書には返還請求書が出ているため、差し替えられません。残りの金額も返還請求書で取り消し、新しい請求書を作ってください。',
    en: 'Part of this invoice has been given back, so it cannot be replaced. Please give back the rest with a credit note and make a new invoice.',
  },
  DOCUMENTS_TOO_MANY: {
    ja: '一度に書き出せるのは {most} 件までです。期間を区切ってください。',
    en: 'Up to {most} documents can be saved at once. Please narrow the days.',
  },
  QUOTE_OVER: {
    ja: 'この見積書の有効期限（{day}）は過ぎています。新しい見積書に差し替えてから請求してください。書類は発行していません。',
    en: 'This quote was valid until {day}. Please replace it by a new one before invoicing. No document has been issued.',
  },
  RETURN_TOO_MUCH: {
    ja: 'この税率で返せる残りは{left}円です。金額を確かめてください。お金は動いておらず、書類も発行していません。',
    en: 'At this tax rate {left} yen are left to give back. Please check the amounts. No money has moved, and no document has been issued.',
  },
  PAYMENT_TERMS_INVALID: {
    ja: '締日と支払日の組み合わせを確かめてください。支払日は締日より後の日にします。',
    en: 'Please check closing day and day of payment: payment comes after the closing day.',
  },
  INVOICE_NOT_OFFERED: {
    ja: 'このプランは請求書払いでお申し込みいただけません。カードでのお支払いをお選びいただくか、事務局へお問い合わせください。お申し込みはまだ成立していません。',
    en: 'This plan cannot be paid on invoice. Please choose a card, or ask the secretariat. Nothing has been ordered.',
  },
  INVOICE_YEARLY: {
    ja: '請求書払いは年払いのみです。年払いをお選びください。お申し込みはまだ成立していません。',
    en: 'Invoices are for whole years. Please choose yearly payment. Nothing has been ordered.',
  },
  INVOICE_START: {
    ja: '開始日は、本日から{last}までの日をお選びください。お申し込みはまだ成立していません。',
    en: 'Please choose a start day between today and {last}. Nothing has been ordered.',
  },
};
