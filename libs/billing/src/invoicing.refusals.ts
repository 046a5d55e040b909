import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which changing how a community invoices says no. */
export type InvoicingRefusal =
  | 'INVOICING_ACCOUNT_MISSING'
  | 'INVOICING_ACCOUNT_TOO_LONG'
  | 'INVOICING_WAY_UNKNOWN'
  | 'INVOICING_BEGINNING_UNKNOWN'
  | 'INVOICING_STAMPS_UNKNOWN'
  | 'INVOICING_DAYS_UNREADABLE'
  | 'INVOICING_OVERTAKEN';

/** Their sentences. Where one is said nothing was changed. */
export const invoicingRefusals: RefusalSentences<InvoicingRefusal> = {
  INVOICING_ACCOUNT_MISSING: {
    ja: '請求書に印刷する振込先を入力してください。何も変更していません。',
    en: 'Please enter the bank account that is printed on invoices. Nothing was changed.',
  },
  INVOICING_ACCOUNT_TOO_LONG: {
    ja: '振込先は{most}文字以内で入力してください。何も変更していません。',
    en: 'Please enter the bank account in at most {most} characters. Nothing was changed.',
  },
  INVOICING_WAY_UNKNOWN: {
    ja: '請求書のお金をどの口座で受け取るかを選んでください。何も変更していません。',
    en: 'Please choose the account into which invoices are paid. Nothing was changed.',
  },
  INVOICING_BEGINNING_UNKNOWN: {
    ja: '請求書払いの会員資格がいつ始まるかを選んでください。何も変更していません。',
    en: 'Please choose when a membership on invoice begins. Nothing was changed.',
  },
  INVOICING_STAMPS_UNKNOWN: {
    ja: '紙の領収書に収入印紙が要るかどうかを選んでください。何も変更していません。',
    en: 'Please choose whether receipts on paper bear a revenue stamp. Nothing was changed.',
  },
  INVOICING_DAYS_UNREADABLE: {
    ja: '日数は{least}から{most}までの数字で入力してください。何も変更していません。',
    en: 'Please enter the days as a figure from {least} to {most}. Nothing was changed.',
  },
  INVOICING_OVERTAKEN: {
    ja: 'ほかの担当者が先にこの設定を変更しました。画面を開き直し、いまの設定を確認してから入力してください。何も変更していません。',
    en: 'A colleague has changed these settings in the meantime. Please open the page again and look at them first. Nothing was changed.',
  },
};
