import type { Bilingual } from '@enishi/kernel';

/** What an account is; income and expense make the result, the others the balance sheet. */
export type AccountKind = 'asset' | 'liability' | 'income' | 'expense';

/** One account of the chart (勘定科目). */
export type Account = { readonly kind: AccountKind; readonly name: Bilingual };

/**
 * The chart of accounts, the same for every community. `refunds`, `work_rewards` and `bank_fee_discount` are kept apart from revenue but
 * reduce it: that is what a secretariat is asked for. Bookkeeping names are mapped on export, not here.
 */
export const accounts = {
  stripe_clearing: { kind: 'asset', name: { ja: 'Stripe預け金', en: 'Stripe clearing' } },
  cash: { kind: 'asset', name: { ja: '現金', en: 'Cash' } },
  bank: { kind: 'asset', name: { ja: '普通預金', en: 'Bank account' } },
  accounts_receivable: { kind: 'asset', name: { ja: '売掛金', en: 'Accounts receivable' } },
  unbilled_work: { kind: 'asset', name: { ja: '未請求の売掛金（しごと）', en: 'Work not invoiced yet' } },
  dispute_reserve: { kind: 'asset', name: { ja: '係争中の入金', en: 'Money held in disputes' } },
  contract_liability: { kind: 'liability', name: { ja: '前受会費', en: 'Fees received in advance' } },
  output_tax: { kind: 'liability', name: { ja: '仮受消費税', en: 'Output consumption tax' } },
  worker_payable: { kind: 'liability', name: { ja: '未払報酬（しごと）', en: 'Rewards to be paid' } },
  customer_credit: { kind: 'liability', name: { ja: '預り金（過入金）', en: 'Customer credit' } },
  membership_revenue_individual: {
    kind: 'income',
    name: { ja: '個人会費収入', en: 'Individual membership fees' },
  },
  membership_revenue_corporate: {
    kind: 'income',
    name: { ja: '法人会費収入', en: 'Corporate membership fees' },
  },
  ticket_revenue: { kind: 'income', name: { ja: 'イベント収入', en: 'Ticket sales' } },
  sponsorship: { kind: 'income', name: { ja: '協賛金収入', en: 'Sponsorship' } },
  service_revenue: { kind: 'income', name: { ja: '事業収益', en: 'Service revenue' } },
  subsidy_income: { kind: 'income', name: { ja: '補助金収入', en: 'Subsidies' } },
  refunds: { kind: 'income', name: { ja: '返金', en: 'Refunds' } },
  work_rewards: { kind: 'income', name: { ja: 'しごとの報酬', en: 'Rewards of gigs' } },
  bank_fee_discount: { kind: 'income', name: { ja: '売上値引（振込手数料）', en: 'Discount for bank fees' } },
  personnel: { kind: 'expense', name: { ja: '人件費', en: 'Personnel' } },
  outsourcing: { kind: 'expense', name: { ja: '外注費', en: 'Outsourcing' } },
  venue: { kind: 'expense', name: { ja: '会場費', en: 'Venues' } },
  travel: { kind: 'expense', name: { ja: '旅費', en: 'Travel' } },
  publicity: { kind: 'expense', name: { ja: '広報費', en: 'Publicity' } },
  systems: { kind: 'expense', name: { ja: 'システム費', en: 'Systems' } },
  shipping: { kind: 'expense', name: { ja: '返礼・送料', en: 'Gifts and shipping' } },
  administration: { kind: 'expense', name: { ja: '一般管理費', en: 'Administration' } },
  processor_fee: { kind: 'expense', name: { ja: '支払手数料', en: 'Payment processing fees' } },
  bad_debt: { kind: 'expense', name: { ja: '貸倒損失', en: 'Bad debt' } },
  rounding: { kind: 'expense', name: { ja: '端数調整', en: 'Rounding' } },
} as const satisfies Record<string, Account>;

/** The name of an account. */
export type AccountCode = keyof typeof accounts;

/** All account names, in the order of the chart. */
export const accountCodes = Object.keys(accounts) as readonly AccountCode[];

/** Accounts whose postings make up income, refunds and discounts included. */
export const incomeAccounts = accountCodes.filter((code) => accounts[code].kind === 'income');

/** Accounts whose postings make up the cost. */
export const expenseAccounts = accountCodes.filter((code) => accounts[code].kind === 'expense');

/** Accounts of costs that the desk enters by hand; fees of payments are booked as they are taken. */
export const costAccounts = [
  'personnel',
  'outsourcing',
  'venue',
  'travel',
  'publicity',
  'systems',
  'shipping',
  'administration',
] as const satisfies readonly AccountCode[];

/** Where the money of a fee arrives: with Stripe until its payout, in the till, at the bank. */
export const receivingAccounts = [
  'stripe_clearing',
  'cash',
  'bank',
] as const satisfies readonly AccountCode[];
export type ReceivingAccount = (typeof receivingAccounts)[number];

/** Where yen are that a payment takes: money that arrived, or what its payer had with us already (預り金); a refund puts them back there. */
export const payingAccounts = [
  ...receivingAccounts,
  'customer_credit',
] as const satisfies readonly AccountCode[];
export type PayingAccount = (typeof payingAccounts)[number];

/** What a cost was for. */
export type CostAccount = (typeof costAccounts)[number];
