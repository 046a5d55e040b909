import type { PersonalTable } from '@enishi/platform';

/** For so many years the papers of a trade are kept (法人税法施行規則59条). */
export const tradeYears = 7;

const keptAsPapers = {
  kind: 'kept',
  because: {
    ja: '報酬の支払いの記録として7年間保存します（法人税法施行規則59条）',
    en: 'Records of payments are kept for seven years (法人税法施行規則59条)',
  },
  years: tradeYears,
} as const;

/** What is kept of people who are paid. Nobody is erased while something is owed to them (`FollowPayouts.erased`). */
export const payPersonalTables: readonly PersonalTable[] = [
  {
    table: 'work.payout',
    title: { ja: 'しごとの報酬', en: 'Rewards of your gigs' },
    rows: 'member_id = {subject}',
    others: ['paid_by'],
    fate: {
      ...keptAsPapers,
      set: {
        member_id: `case when state = 'paid' then null else member_id end`,
        giver_id: `case when state = 'paid' then null else giver_id end`,
      },
    },
  },
  {
    table: 'work.pay_transfer',
    title: { ja: '報酬の振込', en: 'Transfers of your rewards' },
    rows: 'member_id = {subject}',
    fate: { ...keptAsPapers, set: { member_id: 'null' } },
  },
  {
    table: 'work.pay_account',
    title: { ja: '報酬の受け取り口座', en: 'The account for your rewards' },
    rows: 'member_id = {subject}',
    fate: { kind: 'removed' },
  },
];
