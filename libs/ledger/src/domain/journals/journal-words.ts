import type { TokyoDate } from '@enishi/kernel';

import { accountCodes } from '../account.ts';
import type { AccountCode } from '../account.ts';
import type { SoftwareCode } from './accounting-software.ts';

/** How sales and what is given back of them are classed for consumption tax. */
export const taxClasses = ['sales_10', 'sales_8', 'returns_10', 'returns_8'] as const;
export type TaxClass = (typeof taxClasses)[number];

/**
 * What freee needs beside the accounts: its deals are always settled from an account of money, so an entry that moves none
 * goes through one that stands for nothing (`clearing`), and money moved between two goes through an account (`transfer`).
 */
export const freeePassages = ['clearing', 'transfer'] as const;
export type FreeePassage = (typeof freeePassages)[number];

/** What is named in a file: an account, a class of tax, a passage. */
export type WordKey = `account:${AccountCode}` | `tax:${TaxClass}` | `freee:${FreeePassage}`;

/** What it is called in a program: account and sub-account, and how its lines are classed where no tax is split off. */
export type Word = { readonly name: string; readonly sub: string; readonly taxName: string };

/** A word as the secretariat set it, from a day on. */
export type SavedWord = Word & { readonly key: WordKey; readonly validFrom: TokyoDate };

const untaxed = '対象外';
const called = (name: string, sub = '', taxName = untaxed): Word => ({ name, sub, taxName });

/** Every account, under a name that all three programs bring along: an account without one does not compile. */
const usualNames: Record<AccountCode, Word> = {
  ...{ cash: called('現金'), bank: called('普通預金'), accounts_receivable: called('売掛金') },
  output_tax: called('仮受消費税'),
  ...{ outsourcing: called('外注費'), processor_fee: called('支払手数料'), bad_debt: called('貸倒損失') },
  stripe_clearing: called('未収入金', 'Stripe'),
  contract_liability: called('前受金', '会費'),
  customer_credit: called('預り金', '過入金'),
  unbilled_work: called('売掛金', 'しごと（未請求）'),
  worker_payable: called('未払金', 'しごとの報酬'),
  dispute_reserve: called('仮払金', '係争中の入金'),
  membership_revenue_individual: called('売上高', '個人会費'),
  membership_revenue_corporate: called('売上高', '法人会費'),
  ticket_revenue: called('売上高', 'イベント'),
  sponsorship: called('売上高', '協賛'),
  service_revenue: called('売上高', '事業収益'),
  subsidy_income: called('雑収入', '補助金'),
  refunds: called('売上高', '返金'),
  bank_fee_discount: called('売上値引高', '振込手数料'),
  work_rewards: called('外注費', 'しごとの報酬'),
  personnel: called('給料手当'),
  venue: called('会議費', '会場費'),
  travel: called('旅費交通費'),
  publicity: called('広告宣伝費'),
  systems: called('通信費', 'システム'),
  shipping: called('荷造運賃'),
  administration: called('雑費'),
  rounding: called('雑損失', '端数調整'),
};

type OwnWords = {
  readonly accounts: Partial<Record<AccountCode, Word>>;
  readonly tax: Record<TaxClass, string>;
};

/** What each program calls otherwise, and its classes of tax. freee takes what is given back as a negative sale. */
const ownWords: Record<SoftwareCode, OwnWords> = {
  freee: {
    accounts: { stripe_clearing: called('Stripe'), bank_fee_discount: called('売上値引', '振込手数料') },
    tax: {
      sales_10: '課税売上10%',
      sales_8: '課税売上8%（軽）',
      returns_10: '課税売上10%',
      returns_8: '課税売上8%（軽）',
    },
  },
  yayoi: {
    accounts: { output_tax: called('仮受消費税等') },
    tax: {
      sales_10: '課税売上内10%',
      sales_8: '課税売上内軽減8%',
      returns_10: '課税売返内10%',
      returns_8: '課税売返内軽減8%',
    },
  },
  money_forward: {
    accounts: { bank_fee_discount: called('売上値引', '振込手数料') },
    tax: {
      sales_10: '課税売上 10%',
      sales_8: '課税売上 (軽)8%',
      returns_10: '課税売上-返還等 10%',
      returns_8: '課税売上-返還等 (軽)8%',
    },
  },
};

/** All that is named in a file for a program, in the order of the chart. */
export function wordKeysOf(software: SoftwareCode): WordKey[] {
  const passages = software === 'freee' ? freeePassages.map((each) => `freee:${each}` as const) : [];
  return [
    ...accountCodes.map((code) => `account:${code}` as const),
    ...taxClasses.map((each) => `tax:${each}` as const),
    ...passages,
  ];
}

/** What something is called as long as nobody set it. */
export function usualWord(software: SoftwareCode, key: WordKey): Word {
  const [kind, code] = key.split(':') as [string, string];
  if (kind === 'tax') return called(ownWords[software].tax[code as TaxClass], '', '');
  if (kind === 'freee') return called(code === 'clearing' ? '振替用口座' : '資金諸口');
  const account = code as AccountCode;
  return ownWords[software].accounts[account] ?? usualNames[account];
}

/** What things are called in a program, asked with the day of the entry. */
export type WordBook = (key: WordKey, day: TokyoDate) => Word;

/** The words of a program: what was set holds from its day on, the newest before older ones; else the usual word. */
export function wordBook(software: SoftwareCode, saved: readonly SavedWord[]): WordBook {
  const newestFirst = [...saved]
    .reverse()
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : a.validFrom > b.validFrom ? -1 : 0));
  return (key, day) =>
    newestFirst.find((word) => word.key === key && word.validFrom <= day) ?? usualWord(software, key);
}
