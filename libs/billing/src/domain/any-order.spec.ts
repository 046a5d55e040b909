import { yen } from '@enishi/kernel';
import fc from 'fast-check';

import {
  at,
  charge,
  countingIds,
  emptyMirror,
  facts,
  invoice,
  openAttempt,
  refund,
  session,
  subscription,
} from './case-facts.ts';
import { decide, isStale, project } from './decide.ts';
import type { Decision } from './decision.ts';
import type { LiveFacts } from './live-facts.ts';
import type { Mirror } from './mirror.ts';

const minutes = 60_000;
const renewal = invoice({
  stripeId: 'in_2',
  first: false,
  ofChange: false,
  createdAt: at('2026-12-23'),
  paidAt: at('2026-12-23'),
  paymentIntentIds: ['pi_2'],
});
const openRenewal = { ...renewal, status: 'open' as const, amountPaid: yen(0), paidAt: null };
const renewed = charge({
  stripeId: 'ch_2',
  paymentIntentId: 'pi_2',
  createdAt: at('2026-12-23'),
  balance: { ...charge().balance!, id: 'txn_2' },
});
const declined = charge({
  stripeId: 'ch_d',
  paymentIntentId: 'pi_2',
  status: 'failed',
  declineCode: 'insufficient_funds',
  balance: null,
});
const second = subscription({ stripeId: 'sub_2', createdAt: at('2026-11-24'), attemptId: null });
const secondInvoice = invoice({
  stripeId: 'in_3',
  subscriptionId: 'sub_2',
  paymentIntentIds: ['pi_3'],
  createdAt: at('2026-11-24'),
});
const secondCharge = charge({
  stripeId: 'ch_3',
  paymentIntentId: 'pi_3',
  balance: { ...charge().balance!, id: 'txn_3' },
});
const returned = refund({ stripeId: 're_3', balance: { ...refund().balance!, id: 'txn_re_3' } });
const over = { status: 'ended' as const, endedAt: at('2026-11-25'), endedBecause: 'duplicate' as const };

/** What Stripe would have answered after each event of one member's life; the last line is where it ends. */
const recorded: Omit<LiveFacts, 'fetchedAt' | 'card'>[] = [
  { sessions: [session({ status: 'open', paid: false })], subscriptions: [], invoices: [], charges: [] },
  {
    sessions: [session()],
    subscriptions: [subscription({ status: 'incomplete' })],
    invoices: [],
    charges: [charge({ balance: null })],
  },
  { sessions: [session()], subscriptions: [subscription()], invoices: [invoice()], charges: [charge()] },
  {
    sessions: [session()],
    subscriptions: [subscription(), second],
    invoices: [invoice(), secondInvoice],
    charges: [charge(), secondCharge],
  },
  {
    sessions: [],
    subscriptions: [subscription(), { ...second, ...over }],
    invoices: [invoice(), secondInvoice],
    charges: [charge(), { ...secondCharge, refunds: [returned] }],
  },
  {
    sessions: [],
    subscriptions: [subscription({ status: 'past_due' }), { ...second, ...over }],
    invoices: [invoice(), secondInvoice, openRenewal],
    charges: [charge(), { ...secondCharge, refunds: [returned] }, declined],
  },
  {
    sessions: [],
    subscriptions: [
      subscription({ periodStart: at('2026-12-23'), periodEnd: at('2027-01-23') }),
      { ...second, ...over },
    ],
    invoices: [invoice(), secondInvoice, renewal],
    charges: [charge(), { ...secondCharge, refunds: [returned] }, declined, renewed],
  },
  {
    sessions: [],
    subscriptions: [
      subscription({
        status: 'ended',
        periodStart: at('2026-12-23'),
        periodEnd: at('2027-01-23'),
        endedAt: at('2027-01-23'),
        endedBecause: 'cancelled',
      }),
      { ...second, ...over },
    ],
    invoices: [invoice(), secondInvoice, renewal],
    charges: [charge(), { ...secondCharge, refunds: [returned] }, declined, renewed],
  },
];

/** One delivery: which event's facts were read, and when the reading began (late deliveries read old or new facts). */
type Delivery = { step: number; minute: number };

function live(deliveries: Delivery[]): { mirror: Mirror; decisions: Decision[] } {
  const ids = countingIds();
  const decisions: Decision[] = [];
  let mirror = emptyMirror([openAttempt()]);
  const end = { step: recorded.length - 1, minute: 1_000 };
  for (const { step, minute } of [...deliveries, end]) {
    const read = facts({
      ...recorded[step],
      fetchedAt: new Date(at('2027-02-01').getTime() + minute * minutes),
    });
    if (isStale(mirror, read)) continue;
    const decision = decide(mirror, read, ids);
    decisions.push(decision);
    mirror = project(mirror, decision, read.fetchedAt);
  }
  return { mirror, decisions };
}

/** What must be the same whatever the way: mirror and books without the ids that we made up. */
function ending({ mirror, decisions }: { mirror: Mirror; decisions: Decision[] }) {
  const { subscriptions, payments, refunds, attempts } = mirror;
  const stripeIds = new Map(payments.map((row) => [row.id, row.stripeInvoiceId]));
  const entries = decisions.flatMap((decision) => decision.entries);
  const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort();
  return {
    subscriptions: sorted(subscriptions.map(({ id: _, ...row }) => row)),
    payments: sorted(payments.map(({ id: _, ...row }) => row)),
    refunds: sorted(
      refunds.map(({ id: _, paymentId, ...row }) => ({ ...row, payment: stripeIds.get(paymentId) })),
    ),
    attempts: sorted(attempts.map(({ id, state }) => ({ id, state }))),
    entries: sorted(
      entries.map((entry) => ({
        kind: entry.kind,
        gross: entry.gross,
        balance: 'balanceTransactionId' in entry ? entry.balanceTransactionId : null,
      })),
    ),
    paid: decisions.flatMap(({ outcomes }) => outcomes).filter(({ type }) => type === 'paid').length,
    refunded: decisions.flatMap(({ outcomes }) => outcomes).filter(({ type }) => type === 'refunded').length,
  };
}

describe('events in any order, doubled and dropped', () => {
  const straight = ending(live(recorded.map((_, step) => ({ step, minute: step }))));

  it('end with three payments, one refund and four movements in the books', () => {
    expect(straight).toMatchObject({ paid: 3, refunded: 1 });
    expect(straight.entries).toHaveLength(4);
  });

  it('end in the same state as told straight', () => {
    const delivery = fc.record({
      step: fc.integer({ min: 0, max: recorded.length - 1 }),
      minute: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(delivery, { maxLength: 20 }), (deliveries) => {
        const inTime = deliveries.map(({ step, minute }) => ({ step, minute: Math.max(step, minute) }));
        const truthful = [...inTime].sort((a, b) => a.minute - b.minute);
        const told = truthful.map((one, index) => ({
          ...one,
          step: Math.max(...truthful.slice(0, index + 1).map(({ step }) => step)),
        }));
        const shuffled = inTime.map(({ minute }) => told.find((one) => one.minute === minute)!);
        expect(ending(live(shuffled))).toEqual(straight);
      }),
      { numRuns: 2_000, verbose: 1 },
    );
  });
});
