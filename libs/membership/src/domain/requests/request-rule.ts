import { Refusal, addDays, isWhole, ok, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { requestKinds } from './request-kinds.ts';
import type { RightsRequestKind } from './request-kinds.ts';

/**
 * How a community answers requests about data. The law says 遅滞なく (without delay, 33条2項 and others) and names no number of days:
 * `dueDays` is the community's own promise.
 */
export type RequestRule = {
  /** Days from the one on which it came in until it is to be answered. */
  readonly dueDays: number;
  /** Days before that day on which the desk is reminded. */
  readonly remindDays: number;
  /** Yen, tax included, for a disclosure (38条: no more than is reasonable in view of its cost); shown before asking, never charged online. */
  readonly fee: number;
};

/** What holds until somebody decides. */
export const usualRequestRule: RequestRule = { dueDays: 14, remindDays: 3, fee: 0 };

/** Bounds of the settings: within two months, and a fee that nobody is kept away by. */
export const requestRuleLimits = {
  dueDays: { least: 1, most: 60 },
  remindDays: { least: 0, most: 30 },
  fee: { least: 0, most: 3_000 },
} as const;

/** Reads a rule as typed. Refusal REQUEST_RULE_INVALID with `field`, `least` and `most`; a reminder is never before the day of receipt. */
export function readRequestRule(typed: Record<keyof RequestRule, string>): Result<RequestRule> {
  const read = { dueDays: 0, remindDays: 0, fee: 0 };
  for (const field of ['dueDays', 'remindDays', 'fee'] as const) {
    const { least } = requestRuleLimits[field];
    const most = field === 'remindDays' ? Math.min(30, read.dueDays) : requestRuleLimits[field].most;
    const text = typed[field].normalize('NFKC').trim();
    const value = /^\d{1,5}$/.test(text) ? Number(text) : -1;
    if (!isWhole(value, least, most))
      return refused(new Refusal('invalid', 'REQUEST_RULE_INVALID', { field, least, most }));
    read[field] = value;
  }
  return ok(read);
}

/** The last day (Tokyo) by which a request that came in on a day is to be answered. */
export const requestDueOn = (receivedOn: TokyoDate, { dueDays }: RequestRule): TokyoDate =>
  addDays(receivedOn, dueDays);

/** What asking costs, in yen with tax: nothing for what the law gives free of charge. */
export const feeOf = (kind: RightsRequestKind, { fee }: RequestRule): number =>
  requestKinds[kind].mayCost ? fee : 0;

/** Years for which an answered or withdrawn request is kept with its words; the law names none, so it is a promise too. */
export const requestYears = 3;
