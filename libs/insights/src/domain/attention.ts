import type { TokyoDate, Yen } from '@enishi/kernel';

/**
 * What can wait for a person at the desk, the most pressing first: disputes with a deadline, other matters about money, what the
 * program gave up after a day of tries, rewards for gigs whose day of payment is near, gigs of which two sides say different things, fees that could not be charged, companies that owe past the day, leave, renew soon or use little, requests about data that the law wants answered, money at the bank that nobody has matched, gifts whose letter has not left, students who wait for an answer, lists from elsewhere that
 * are half-way, likely doubles, seats in Slack that nobody but a person can settle, drafts of plans, reports
 * of gigs that their company has not looked at.
 */
export const attentionKinds = [
  'disputes',
  'matters',
  'failures',
  'rewards',
  'claims',
  'unpaid',
  'companies',
  'requests',
  'transfers',
  'gifts',
  'students',
  'imports',
  'doubles',
  'seats',
  'drafts',
  'reports',
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** How much of one kind waits. */
export type Waiting = {
  readonly count: number;
  /** Yen, tax included, where it is about money of members. */
  readonly amount?: Yen | null;
  /** The first day (Tokyo) after which it is too late for one of them. */
  readonly dueOn?: TokyoDate | null;
};

export type Attention = {
  readonly kind: AttentionKind;
  readonly count: number;
  readonly amount: Yen | null;
  readonly dueOn: TokyoDate | null;
};

/** What waits, in its order; kinds of which nothing waits are left out. */
export const whatWaits = (waiting: Readonly<Record<AttentionKind, Waiting>>): Attention[] =>
  attentionKinds
    .map((kind) => ({ kind, amount: null, dueOn: null, ...waiting[kind] }))
    .filter(({ count }) => count > 0);
