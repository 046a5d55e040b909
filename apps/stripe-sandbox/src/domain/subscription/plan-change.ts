import { invalidRequest } from '../api-error.ts';
import type { NewLine } from '../invoice/invoice-line.ts';
import type { Work } from '../work.ts';
import { periodFrom, type Period } from './billing-period.ts';
import { itemsAfter, type ItemChange } from './change-items.ts';
import { leaving, type LeavingTerms } from './leaving.ts';
import { periodLines, prorations } from './prorate.ts';
import {
  changed,
  itemList,
  periodOf,
  type ChangedFacts,
  type Subscription,
  type SubscriptionItem,
} from './subscription.ts';
import { trialLines } from './trial-lines.ts';

export type ProrationBehaviour = 'always_invoice' | 'create_prorations' | 'none';

/** The part of a change that decides what is billed, as sent. */
export interface ChangeTerms extends LeavingTerms {
  items?: ItemChange[];
  proration_behavior?: ProrationBehaviour;
  /** Seconds since 1970; prorations are computed as though the change was made then. */
  proration_date?: number;
  billing_cycle_anchor?: { type: 'now' | 'unchanged' };
  trial_end?: number | 'now';
}

/** What a change comes to: the facts afterwards, the new lines, and whether they are billed at once. */
export interface PlannedChange {
  changes: ChangedFacts;
  lines: NewLine[];
  billsNow: boolean;
}

/** How the cycle goes on: as before, anew from now, or with a trial until then. */
type Cycle = { kind: 'same' } | { kind: 'anew' } | { kind: 'trial'; until: number };

/**
 * Works out a change without keeping anything, so that a preview and the change itself cannot differ. Another
 * interval, `billing_cycle_anchor=now` and the start or end of a trial begin a new period; it is billed at once.
 * Source: https://docs.stripe.com/billing/subscriptions/change and /billing/subscriptions/prorations.
 */
export function planChange(
  work: Work,
  subscription: Subscription,
  sent: ChangeTerms,
  discounts = subscription.discounts,
): PlannedChange {
  const items = sent.items ? itemsAfter(work, subscription, sent.items) : subscription.items.data;
  const cycle = cycleAfter(work, subscription, items, sent);
  const now = periodOf(subscription);
  const period = periodAfter(work, items, cycle, now);
  const changes: ChangedFacts = leaving(work, subscription, sent, period);
  const rolled = items.map((item) => ({
    ...item,
    current_period_start: period.start,
    current_period_end: period.end,
  }));
  if (sent.items || cycle.kind !== 'same') changes.items = itemList(subscription.id, rolled);
  if (cycle.kind === 'anew') {
    changes.billing_cycle_anchor = work.now;
    if (subscription.hidden.onTrial) changes.trial_end = work.now;
  }
  if (cycle.kind === 'trial') {
    changes.billing_cycle_anchor = cycle.until;
    changes.trial_end = cycle.until;
    if (!subscription.hidden.onTrial) changes.trial_start = work.now;
  }
  if (cycle.kind !== 'same') {
    const reminded = { ...subscription.hidden.reminded, trial: cycle.kind === 'anew' };
    changes.hidden = { onTrial: cycle.kind === 'trial', reminded };
  }
  const starts = cycle.kind === 'anew' || (cycle.kind === 'trial' && !subscription.hidden.onTrial);
  const after = { ...changed(subscription, changes), discounts, items: itemList(subscription.id, rolled) };
  const lines = (starts ? linesOfNewPeriod : linesWithinPeriod)(work, subscription, after, sent);
  const billsNow = starts || (sent.proration_behavior === 'always_invoice' && lines.length > 0);
  return { changes, lines, billsNow };
}

function cycleAfter(
  work: Work,
  subscription: Subscription,
  items: readonly SubscriptionItem[],
  sent: ChangeTerms,
): Cycle {
  const { onTrial, paused } = subscription.hidden;
  if (typeof sent.trial_end === 'number') {
    if (sent.trial_end <= work.now)
      throw invalidRequest(
        'Invalid timestamp: must be an integer Unix timestamp in the future.',
        'trial_end',
      );
    return { kind: 'trial', until: sent.trial_end };
  }
  if (onTrial) return { kind: sent.trial_end === 'now' ? 'anew' : 'same' };
  if (paused) return { kind: 'same' };
  const old = subscription.items.data[0]?.price.recurring;
  const next = items[0]?.price.recurring;
  const otherInterval = old?.interval !== next?.interval || old?.interval_count !== next?.interval_count;
  return { kind: otherInterval || sent.billing_cycle_anchor?.type === 'now' ? 'anew' : 'same' };
}

function periodAfter(work: Work, items: readonly SubscriptionItem[], cycle: Cycle, now: Period): Period {
  const recurring = items[0]?.price.recurring;
  if (cycle.kind === 'same' || !recurring) return now;
  if (cycle.kind === 'trial') return { start: work.now, end: cycle.until };
  return periodFrom(work.now, recurring, work.now);
}

/** Until when the running period is paid for: its end, or an earlier end of the subscription. */
export const paidUntil = ({ cancel_at: at, items }: Pick<Subscription, 'cancel_at' | 'items'>): number =>
  Math.min(items.data[0]?.current_period_end ?? 0, at ?? Infinity);

const prorates = ({ hidden }: Subscription, sent: ChangeTerms): boolean =>
  sent.proration_behavior !== 'none' && !hidden.onTrial && !hidden.paused;

/** Credits for the rest of the old period, and the price of the new one. */
function linesOfNewPeriod(
  work: Work,
  before: Subscription,
  after: Subscription,
  sent: ChangeTerms,
): NewLine[] {
  const start = prorationDate(work, before, sent);
  const rest = { anchor: before.billing_cycle_anchor, start, end: paidUntil(before) };
  const credits = prorates(before, sent) ? prorations(work, before.items.data, rest, 'credit') : [];
  const news = after.hidden.onTrial
    ? trialLines(work, after.items.data)
    : periodLines(work, after.items.data, after.billing_cycle_anchor, paidUntil(after));
  return [...credits, ...news];
}

/** Credits and charges for the rest of a period that goes on. */
function linesWithinPeriod(
  work: Work,
  before: Subscription,
  after: Subscription,
  sent: ChangeTerms,
): NewLine[] {
  if (!prorates(before, sent)) return [];
  const at = prorationDate(work, before, sent);
  const anchor = before.billing_cycle_anchor;
  const asAfter = { anchor, kept: after.discounts };
  const [wasPaid, willBePaid] = [paidUntil(before), paidUntil(after)];
  const same = (a: SubscriptionItem, b: SubscriptionItem): boolean =>
    a.id === b.id && a.price.id === b.price.id && a.quantity === b.quantity;
  const kept = after.items.data.filter((item) => before.items.data.some((old) => same(old, item)));
  const gone = before.items.data.filter((old) => !kept.some((item) => same(old, item)));
  const fresh = after.items.data.filter((item) => !kept.includes(item));
  return [
    ...prorations(work, gone, { anchor, start: at, end: wasPaid }, 'credit'),
    ...prorations(work, kept, { anchor, start: willBePaid, end: wasPaid }, 'credit'),
    ...prorations(work, fresh, { ...asAfter, start: at, end: willBePaid }, 'charge'),
    ...prorations(work, kept, { ...asAfter, start: wasPaid, end: willBePaid }, 'charge'),
  ];
}

function prorationDate(work: Work, subscription: Subscription, { proration_date: at }: ChangeTerms): number {
  const { start, end } = periodOf(subscription);
  if (at !== undefined && (at < start || at > end)) {
    throw invalidRequest(
      'Cannot specify a `proration_date` outside of the current billing period.',
      'proration_date',
    );
  }
  return at ?? work.now;
}
