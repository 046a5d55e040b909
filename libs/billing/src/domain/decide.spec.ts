import { yen } from '@enishi/kernel';

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
import type { Decision, Outcome } from './decision.ts';
import type { LiveFacts } from './live-facts.ts';
import type { Mirror } from './mirror.ts';

const firstPayment = () =>
  facts({
    subscriptions: [subscription()],
    invoices: [invoice()],
    charges: [charge()],
    sessions: [session()],
  });

const payloads = <T extends Outcome['type']>(decision: Decision, type: T) =>
  decision.outcomes.filter((outcome) => outcome.type === type).map(({ payload }) => payload);

function after(...steps: LiveFacts[]): { mirror: Mirror; decisions: Decision[] } {
  const ids = countingIds();
  const decisions: Decision[] = [];
  let mirror = emptyMirror([openAttempt()]);
  for (const step of steps) {
    const decision = decide(mirror, step, ids);
    decisions.push(decision);
    mirror = project(mirror, decision, step.fetchedAt);
  }
  return { mirror, decisions };
}

describe('deciding on a first payment', () => {
  const { mirror, decisions } = after(firstPayment());
  const decision = decisions[0]!;

  it('says that the subscription began before it says that money came', () => {
    expect(decision.outcomes.map(({ type }) => type)).toEqual(['subscription_changed', 'paid']);
    expect(payloads(decision, 'subscription_changed')[0]).toMatchObject({
      offerKey: 'ind_standard',
      live: true,
      periodStart: '2026-11-23',
      periodEnd: '2026-12-23',
    });
    expect(payloads(decision, 'paid')[0]).toMatchObject({
      amount: 1100,
      taxInside: 100,
      paidAt: '2026-11-23T03:00:00.000Z',
    });
  });

  it('books what Stripe moved: 1,100 yen and a fee of 39', () => {
    expect(decision.entries).toEqual([
      expect.objectContaining({
        kind: 'payment',
        gross: 1100,
        fee: 39,
        balanceTransactionId: 'txn_1',
        occurredOn: '2026-11-23',
      }),
    ]);
  });

  it('settles the attempt', () => {
    expect(decision.attempts).toEqual([expect.objectContaining({ state: 'paid' })]);
  });

  it('has nothing to add when it looks again', () => {
    const again = decide(mirror, firstPayment(), countingIds());
    expect(Object.values(again).flat()).toEqual([]);
  });
});

describe('mistakes of others', () => {
  it('JPY x100: 1,100 yen stay 1,100 from Stripe to the books', () => {
    const { mirror, decisions } = after(firstPayment());
    expect(mirror.payments[0]).toMatchObject({ amount: 1100, fee: 39, net: 1061 });
    expect(decisions[0]!.entries[0]).toMatchObject({ gross: 1100 });
  });

  it('act on one subscription when the customer has several: an old ended one does not end the new one', () => {
    const old = subscription({
      stripeId: 'sub_0',
      status: 'ended',
      createdAt: at('2026-01-10'),
      endedAt: at('2026-05-10'),
      endedBecause: 'cancelled',
      attemptId: null,
    });
    const { mirror, decisions } = after(firstPayment(), {
      ...firstPayment(),
      subscriptions: [old, subscription()],
    });
    expect(mirror.subscriptions.map(({ stripeId, status }) => [stripeId, status])).toEqual([
      ['sub_1', 'active'],
      ['sub_0', 'ended'],
    ]);
    expect(payloads(decisions[1]!, 'subscription_changed')).toEqual([
      expect.objectContaining({ live: false, endedBecause: 'cancelled' }),
    ]);
  });

  it('stale overwrite: facts asked for before the newest ones are discarded', () => {
    const { mirror } = after(firstPayment());
    expect(isStale(mirror, facts({ fetchedAt: at('2026-11-23T03:04:59.000Z') }))).toBe(true);
    expect(isStale(mirror, facts({ fetchedAt: at('2026-11-23T03:05:00.000Z') }))).toBe(false);
  });

  it('revoked fired for past_due: a late renewal is recoverable and stays live', () => {
    const late = { ...firstPayment(), subscriptions: [subscription({ status: 'past_due' })] };
    const [, second] = after(firstPayment(), late).decisions;
    expect(payloads(second!, 'subscription_changed')).toEqual([
      expect.objectContaining({ status: 'past_due', live: true }),
    ]);
    const gone = { ...firstPayment(), subscriptions: [subscription({ status: 'unpaid' })] };
    const [, , third] = after(firstPayment(), late, gone).decisions;
    expect(payloads(third!, 'subscription_changed')).toEqual([
      expect.objectContaining({ status: 'unpaid', live: false }),
    ]);
  });

  it('hosted checkout mints a second subscription: the later one is cancelled and refunded, and nobody is told it began', () => {
    const second = subscription({
      stripeId: 'sub_2',
      createdAt: at('2026-11-23T03:01:00.000Z'),
      attemptId: 'attempt-2',
    });
    const paidTwice = facts({
      subscriptions: [second, subscription()],
      invoices: [
        invoice(),
        invoice({ stripeId: 'in_2', subscriptionId: 'sub_2', paymentIntentIds: ['pi_2'] }),
      ],
      charges: [
        charge(),
        charge({ stripeId: 'ch_2', paymentIntentId: 'pi_2', balance: { ...charge().balance!, id: 'txn_2' } }),
      ],
    });
    const [decision] = after(paidTwice).decisions;
    expect(decision!.wishes).toEqual([
      { kind: 'cancel_duplicate', stripeSubscriptionId: 'sub_2' },
      expect.objectContaining({ kind: 'refund_duplicate', amount: 1100 }),
    ]);
    expect(decision!.matters.map(({ kind }) => kind)).toEqual(['duplicate_subscription']);
    expect(payloads(decision!, 'subscription_changed')).toHaveLength(1);
  });

  it('foreign products on a shared account become members: other prices and currencies are left alone', () => {
    const foreign = subscription({ stripeId: 'sub_x', priceId: 'price_of_another_shop' });
    const dollars = subscription({ stripeId: 'sub_y', currency: 'usd' });
    const [decision] = after(facts({ subscriptions: [foreign, dollars] })).decisions;
    expect(decision!.subscriptions).toEqual([]);
    expect(decision!.outcomes).toEqual([]);
    expect(decision!.matters.map(({ kind }) => kind)).toEqual(['foreign_event', 'foreign_event']);
  });

  it('failed first payment blocks later checkout: incomplete and expired ones neither occupy nor speak', () => {
    const failed = facts({ subscriptions: [subscription({ status: 'expired' })], invoices: [], charges: [] });
    const { mirror, decisions } = after(failed);
    expect(mirror.subscriptions[0]!.status).toBe('expired');
    expect(decisions[0]!.outcomes).toEqual([]);
    expect(decisions[0]!.attempts[0]).toMatchObject({ state: 'failed' });
  });

  it('refunds made in the dashboard are not in the books: they arrive as movements like any other', () => {
    const returned = { ...firstPayment(), charges: [charge({ refunds: [refund()] })] };
    const { mirror, decisions } = after(firstPayment(), returned);
    expect(decisions[1]!.entries).toEqual([
      expect.objectContaining({
        kind: 'refund',
        gross: 1100,
        balanceTransactionId: 'txn_re_1',
        paymentTransactionId: 'txn_1',
        occurredOn: '2026-11-25',
      }),
    ]);
    expect(mirror.refunds[0]).toMatchObject({ origin: 'dashboard', state: 'succeeded' });
    expect(mirror.payments[0]).toMatchObject({ state: 'refunded', refunded: 1100 });
    expect(payloads(decisions[1]!, 'refunded')).toEqual([
      expect.objectContaining({ amount: 1100, full: true, origin: 'dashboard' }),
    ]);
  });

  it('refund marks it refunded, recipient keeps access: an undecided access is put before a person', () => {
    const returned = { ...firstPayment(), charges: [charge({ refunds: [refund()] })] };
    const [, decision] = after(firstPayment(), returned).decisions;
    expect(decision!.matters).toEqual([
      expect.objectContaining({ kind: 'drift', key: 'dashboard_refund:re_1' }),
    ]);
    expect(payloads(decision!, 'subscription_changed')).toEqual([]);
  });

  it('unknown payment retried: our refund is recognised by the id it carries, although we never got the answer', () => {
    const { mirror } = after(firstPayment());
    const intended = {
      ...{
        id: 'refund-1',
        paymentId: mirror.payments[0]!.id,
        stripeRefundId: null,
        stripeBalanceTransactionId: null,
      },
      ...{
        stripeFailureTransactionId: null,
        amount: yen(1100),
        state: 'unknown' as const,
        origin: 'desk' as const,
      },
      ...{ reason: '誤課金', access: 'end_now' as const, requestedAt: at('2026-11-25'), settledAt: null },
    };
    const returned = { ...firstPayment(), charges: [charge({ refunds: [refund({ ourId: 'refund-1' })] })] };
    const decision = decide({ ...mirror, refunds: [intended] }, returned, countingIds());
    expect(decision.refunds).toEqual([
      expect.objectContaining({ id: 'refund-1', state: 'succeeded', origin: 'desk', stripeRefundId: 're_1' }),
    ]);
  });
});

describe('deciding on what goes wrong', () => {
  it('tells of a declined renewal once per declined charge, with the reason', () => {
    const open = invoice({
      stripeId: 'in_2',
      status: 'open',
      amountPaid: yen(0),
      paidAt: null,
      first: false,
      ofChange: false,
      paymentIntentIds: ['pi_2'],
    });
    const declined = charge({
      stripeId: 'ch_2',
      paymentIntentId: 'pi_2',
      status: 'failed',
      declineCode: 'insufficient_funds',
      balance: null,
    });
    const late = { ...firstPayment(), invoices: [invoice(), open], charges: [charge(), declined] };
    const { decisions } = after(firstPayment(), late, late);
    expect(payloads(decisions[1]!, 'payment_failed')).toEqual([
      expect.objectContaining({ declineCode: 'insufficient_funds', amount: 1100 }),
    ]);
    expect(decisions[2]!.outcomes).toEqual([]);
  });

  it('takes a refund that came back out of the books again and asks a person', () => {
    const back = { id: 'txn_back', amount: yen(1100), fee: yen(0), net: yen(1100), at: at('2026-12-01') };
    const returned = { ...firstPayment(), charges: [charge({ refunds: [refund()] })] };
    const failed = {
      ...firstPayment(),
      charges: [charge({ refunds: [refund({ status: 'failed', failureBalance: back })] })],
    };
    const { mirror, decisions } = after(firstPayment(), returned, failed);
    expect(decisions[2]!.entries).toEqual([
      expect.objectContaining({
        kind: 'refund_failed',
        balanceTransactionId: 'txn_re_1',
        occurredOn: '2026-12-01',
      }),
    ]);
    expect(decisions[2]!.matters).toEqual([expect.objectContaining({ kind: 'refund_failed' })]);
    expect(mirror.payments[0]).toMatchObject({ state: 'paid', refunded: 0 });
  });

  it('shows a wrong amount and stray money to a person', () => {
    const wrong = { ...firstPayment(), invoices: [invoice({ amountPaid: yen(1101) })] };
    expect(after(wrong).decisions[0]!.matters).toEqual([
      expect.objectContaining({ kind: 'amount_mismatch', amount: 1101 }),
    ]);
    const stray = {
      ...firstPayment(),
      charges: [charge(), charge({ stripeId: 'ch_9', paymentIntentId: 'pi_9' })],
    };
    expect(after(stray).decisions[0]!.matters).toEqual([
      expect.objectContaining({ kind: 'unknown_payment', key: 'stray:ch_9' }),
    ]);
  });

  it('never revives an ended subscription', () => {
    const ended = {
      ...firstPayment(),
      subscriptions: [
        subscription({ status: 'ended', endedAt: at('2026-12-23'), endedBecause: 'cancelled' }),
      ],
    };
    const { mirror } = after(ended, firstPayment());
    expect(mirror.subscriptions[0]!.status).toBe('ended');
  });
});

describe('deciding on attempts', () => {
  it.each([
    ['the page waits', session({ status: 'open', paid: false }), 'open'],
    [
      'the page is finished but no money is seen: the way back proves nothing',
      session({ paid: false }),
      'confirming',
    ],
    ['the page ran out', session({ status: 'expired', paid: false }), 'expired'],
  ])('%s', (_, page, state) => {
    const { mirror } = after(facts({ sessions: [page] }));
    expect(mirror.attempts[0]!.state).toBe(state);
  });

  it('waits while the subscription has begun but its invoice does not show yet', () => {
    const { mirror } = after(
      facts({ subscriptions: [subscription()], sessions: [session()] }),
      firstPayment(),
    );
    expect(mirror.attempts[0]!.state).toBe('paid');
    const [early] = after(facts({ subscriptions: [subscription()], sessions: [session()] })).decisions;
    expect(early!.attempts).toEqual([expect.objectContaining({ state: 'confirming' })]);
  });

  it('keeps the reason of the last decline while the page is open', () => {
    const declined = charge({ status: 'failed', declineCode: 'insufficient_funds', balance: null });
    const { mirror } = after(
      facts({ sessions: [session({ status: 'open', paid: false })], charges: [declined] }),
    );
    expect(mirror.attempts[0]).toMatchObject({ state: 'open', declineCode: 'insufficient_funds' });
  });

  it('finds an attempt paid that had been given up in another tab', () => {
    const decision = decide(emptyMirror([openAttempt({ state: 'expired' })]), firstPayment(), countingIds());
    expect(decision.attempts).toEqual([expect.objectContaining({ state: 'paid' })]);
  });
});
