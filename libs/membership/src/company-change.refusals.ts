import type { RefusalSentences } from '@enishi/kernel';

/** Ways in which changing a company's plan says no. */
export type CompanyChangeRefusal =
  | 'COMPANY_ORDER_NOT_BEGUN'
  | 'COMPANY_FEE_LATE'
  | 'COMPANY_CHANGE_WAITS'
  | 'COMPANY_SAME_PLAN'
  | 'COMPANY_YEARS_DIFFER'
  | 'COMPANY_CHANGE_YEARLY'
  | 'COMPANY_CHANGE_PLANNED'
  | 'COMPANY_NEXT_TERM_PAID';

/** Their sentences: what is the matter, what to do, and whether money moved. */
export const companyChangeRefusals: RefusalSentences<CompanyChangeRefusal> = {
  COMPANY_ORDER_NOT_BEGUN: {
    ja: 'お申し込みのプランはまだ始まっていません。会社のページでお申し込みを取り消してから、新しいプランをお申し込みください。お金は動いていません。',
    en: 'The plan that you ordered has not begun. Please withdraw that order on your company’s page and order the other plan. No money has moved.',
  },
  COMPANY_FEE_LATE: {
    ja: '会費のお支払いが済んでいないため、いまはプランを変更できません。会社のページで先にお支払いください。お金は動いていません。',
    en: 'The plan cannot be changed while a fee is unpaid. Please pay it on your company’s page first. No money has moved.',
  },
  COMPANY_CHANGE_WAITS: {
    ja: '前にお申し込みの変更が、カード会社の本人認証を待っています。会社のページで認証を済ませるか、取りやめてからお進みください。お金は動いていません。',
    en: 'An earlier change waits for you to confirm it with your card company. Please confirm it on your company’s page or take it back first. No money has moved.',
  },
  COMPANY_YEARS_DIFFER: {
    ja: '今のプランと1年の数え方（年度の始まる月）が異なるため、切り替えはできません。お金は動いていません。今のプランを解約し、{last}までの期間が終わった後にお申し込みください。',
    en: 'The year of this plan begins otherwise than that of your plan, so you cannot change to it. No money has moved. Please cancel your plan and order this one once your period ends on {last}.',
  },
  COMPANY_SAME_PLAN: {
    ja: 'すでにこのプランをご利用中です。別のプランを選んでください。お金は動いていません。',
    en: 'Your company already has this plan. Please choose another one. No money has moved.',
  },
  COMPANY_CHANGE_YEARLY: {
    ja: '請求書払いでご利用中のため、変更できるのは年払いのプランだけです。年払いを選んでください。お金は動いていません。',
    en: 'Your company pays on invoice, by whole years. Please choose a plan that is paid yearly. No money has moved.',
  },
  COMPANY_CHANGE_PLANNED: {
    ja: '次の更新からのプラン変更を予約されています。従業員数を変えるときは、会社のページで予約を取り消してから、もう一度入力してください。お金は動いていません。',
    en: 'A change of plan waits for your renewal. To change the number of employees, please take that change back on your company’s page first. No money has moved.',
  },
  COMPANY_NEXT_TERM_PAID: {
    ja: '変更後のプランの次の年の会費をすでにお支払いいただいたため、取り消せません。元のプランに戻すときは、会社のページからもう一度プランの変更をお申し込みください。お金は動いていません。',
    en: 'The year of the planned plan is paid already, so the change cannot be taken back. Please order another change on your company’s page instead. No money has moved.',
  },
};
