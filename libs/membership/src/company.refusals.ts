import type { RefusalSentences } from '@enishi/kernel';
import { companyAdminRefusals } from './company-admin.refusals.ts';
import type { CompanyAdminRefusal } from './company-admin.refusals.ts';
import { companyPriceRefusals } from './company-price.refusals.ts';
import type { CompanyPriceRefusal } from './company-price.refusals.ts';
import { quoteRefusals } from './quote.refusals.ts';
import type { QuoteRefusal } from './quote.refusals.ts';
import { companyChangeRefusals } from './company-change.refusals.ts';
import type { CompanyChangeRefusal } from './company-change.refusals.ts';

/** Ways in which the membership of companies says no. */
export type CompanyRefusal =
  | CompanyAdminRefusal
  | QuoteRefusal
  | CompanyPriceRefusal
  | 'COMPANY_NOT_FOUND'
  | 'COMPANY_NOTE_NOT_FOUND'
  | 'COMPANY_NOTE_TAKEN_BACK'
  | 'COMPANY_FORM_UNKNOWN'
  | 'POSTAL_CODE_UNREADABLE'
  | 'EMPLOYEES_UNREADABLE'
  | 'DECLARATION_MISSING'
  | 'DECLARATION_CHANGED'
  | 'COMPANY_PLAN_NOT_FOUND'
  | 'COMPANY_NEEDS_APPROVAL'
  | 'COMPANY_NEEDS_NO_APPROVAL'
  | 'COMPANY_CONTACT_MISSING'
  | 'COMPANY_FEE_DIFFERS'
  | CompanyChangeRefusal
  | 'APPLICATION_NOT_FOUND'
  | 'APPLICATION_DECIDED'
  | 'DECLINE_REASON_MISSING';

/** Their sentences: what is the matter, what to do, and whether money moved. */
export const companyRefusals: RefusalSentences<CompanyRefusal> = {
  ...companyAdminRefusals,
  ...quoteRefusals,
  ...companyChangeRefusals,
  ...companyPriceRefusals,
  COMPANY_NOT_FOUND: {
    ja: 'この会社は見つかりませんでした。管理者として登録されているメールアドレスでログインしているか、ご確認ください。',
    en: 'This company was not found. Please check that you are signed in with the address that acts for it.',
  },
  COMPANY_NOTE_NOT_FOUND: {
    ja: 'このメモは見つかりませんでした。会社のページを開き直して、ご確認ください。',
    en: 'This note was not found. Please open the company’s page again.',
  },
  COMPANY_NOTE_TAKEN_BACK: {
    ja: 'このメモは、すでに取り消されています。会社のページを開き直して、ご確認ください。',
    en: 'This note has been taken back already. Please open the company’s page again.',
  },
  COMPANY_FORM_UNKNOWN: {
    ja: '法人格を選んでください。会社名に「株式会社」や「㈱」を含めて入力しても構いません。お金は動いていません。',
    en: 'Please choose the legal form, or type it with the name. No money has moved.',
  },
  POSTAL_CODE_UNREADABLE: {
    ja: '郵便番号は「088-3211」のように7桁の数字で入力してください。',
    en: 'Please enter the postal code as seven digits, like 088-3211.',
  },
  EMPLOYEES_UNREADABLE: {
    ja: '従業員数は、1以上の数字で入力してください（例: 12）。役員・パートの方も含めたおおよその人数で構いません。',
    en: 'Please enter the number of employees as a figure from 1 (for example 12). A rough number is fine.',
  },
  DECLARATION_MISSING: {
    ja: '反社会的勢力でないことの表明が必要です。内容をお読みのうえ、欄に印を付けてください。お金は動いていません。',
    en: 'The declaration about antisocial forces is needed. Please read it and tick its box. No money has moved.',
  },
  DECLARATION_CHANGED: {
    ja: '表明の文面が改められました。新しい文面をお読みのうえ、もう一度お進みください。お金は動いていません。',
    en: 'The wording of the declaration has changed. Please read the new one and go on. No money has moved.',
  },
  COMPANY_PLAN_NOT_FOUND: {
    ja: 'この法人プランは、現在お申し込みを受け付けていません。プランの一覧から選び直してください。お金は動いていません。',
    en: 'This plan for companies is not on offer now. Please choose again from the list. No money has moved.',
  },
  COMPANY_NEEDS_APPROVAL: {
    ja: 'このプランは、お支払いの前に事務局の承認が必要です。会社のページから承認を申請してください。お金は動いていません。',
    en: 'The secretariat approves this plan before it can be paid. Please apply on your company’s page. No money has moved.',
  },
  COMPANY_NEEDS_NO_APPROVAL: {
    ja: 'このプランは承認なしでお申し込みいただけます。そのままお進みください。お金は動いていません。',
    en: 'This plan needs no approval. Please go on to order it. No money has moved.',
  },
  COMPANY_CONTACT_MISSING: {
    ja: '会社の連絡先メールアドレスが登録されていません。会社のページの「連絡先を変更する」から登録してください。お金は動いていません。',
    en: 'No mail address is known for your company. Please enter one with “Change the contact” on its page. No money has moved.',
  },
  COMPANY_FEE_DIFFERS: {
    ja: '従業員数によって、次の更新からの会費が変わります。新しい会費をご確認のうえ、もう一度お進みください。まだ何も変更していません。お金は動いていません。',
    en: 'The number of employees changes the fee from the next renewal on. Please look at the new fee and confirm it. Nothing was changed and no money has moved.',
  },
  APPLICATION_NOT_FOUND: {
    ja: 'この申請は見つかりませんでした。会社のページを開き直してください。',
    en: 'This application was not found. Please open the page of the company again.',
  },
  APPLICATION_DECIDED: {
    ja: 'この申請は、すでにほかの人が判断しました。会社のページで結果をご確認ください。',
    en: 'Somebody else has decided this application already. Please look at the page of the company.',
  },
  DECLINE_REASON_MISSING: {
    ja: 'お断りする理由を300文字以内で入力してください。会社へのメールにそのまま載ります。',
    en: 'Please give the reason in at most 300 characters. The company is told it as you write it.',
  },
};
