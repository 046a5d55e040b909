import type {
  forecast as originalForecast,
  retention as originalRetention,
} from '../ja/reports-retention.ts';

export const retention: typeof originalRetention = {
  title: 'Retention and churn',
  lead: 'Thirteen months up to the one shown',
  stillMembers: 'Still members, by month of joining',
  stillPaying: 'Paying, by month of joining',
  cohort: 'Joined in',
  joined: 'Joined',
  monthsAfter: 'Month {count}',
  peopleCount: '{count}',
  nobodyJoined: 'Nobody joined in these months.',
  freeToPaid: 'Paying within 90 days of joining',
  converted: 'Paid',
  share: 'Share',
  running: 'running',
  churn: 'Churn by month',
  churnSummary:
    'Bars of fees per month lost over {count} months, {total} in all. The same figures are in the table below.',
  month: 'Month',
  payers: 'Paying',
  lost: 'Stopped',
  logoRate: 'Churn (people)',
  lostMrr: 'Lost per month',
  revenueRate: 'Churn (revenue)',
  yen: '¥',
  reasons: 'Why people stopped',
  reason: 'Reason',
  people: 'People',
  nobodyLost: 'Nobody stopped paying in these months.',
  arpu: 'Per payer and month, by tier (ARPU)',
  plan: 'Tier',
  mrr: 'MRR',
  average: 'Per payer',
  masked:
    'In the CSV, fewer than five people are written as “<5” and amounts of theirs alone are left empty, because a file may leave the house.',
};

export const forecast: typeof originalForecast = {
  title: 'Renewals ahead',
  estimateTitle: '“Expected” is an estimate',
  noChurn: 'Nobody paid in the last six months, so a churn of 0% is reckoned with.',
  churnIs: 'The monthly churn used here is {rate}.',
  byMonth: 'The next twelve months',
  month: 'Month',
  due: 'Due',
  dueAmount: 'Amount due',
  leaving: 'Cancelled',
  leavingAmount: 'Left out',
  expected: 'Expected (estimate)',
  about: 'about {amount}',
  peopleCount: '{count}',
  yen: '¥',
  summary:
    'Bars of amounts due and expected in the next twelve months: {due} due and {expected} expected in all. The same figures are in the table below.',
};
