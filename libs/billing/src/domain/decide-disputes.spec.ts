import { yen } from '@enishi/kernel';

import {
  at,
  charge,
  countingIds,
  dispute,
  emptyMirror,
  facts,
  invoice,
  openAttempt,
  session,
  subscription,
} from './case-facts.ts';
import { decide, project } from './decide.ts';
import type { Decision } from './decision.ts';
import type { LiveDispute } from './live-facts.ts';
import type { Mirror } from './mirror.ts';

const taken = dispute().movements;
const returned = { id: 'txn_dp_2', amount: yen(1100), fee: yen(-1500), net: yen(2600), at: at('2027-01-15') };

/** A member who paid, and whose bank then says these things one after the other. */
function told(...steps: Partial<LiveDispute>[]): { mirror: Mirror; decisions: Decision[] } {
  const ids = countingIds();
  let mirror = emptyMirror([openAttempt()]);
  const decisions = [null, ...steps].map((step, index) => {
    const read = facts({
      fetchedAt: new Date(at('2026-12-01').getTime() + index * 86_400_000),
      sessions: [session()],
      subscriptions: [subscription()],
      invoices: [invoice()],
      charges: [charge({ disputes: step ? [dispute(step)] : [] })],
    });
    const decision = decide(mirror, read, ids);
    mirror = project(mirror, decision, read.fetchedAt);
    return decision;
  });
  return { mirror, decisions: decisions.slice(1) };
}

describe('a disputed payment', () => {
  it('puts what the bank took into the reserve and shows the day for an answer', () => {
    const { mirror, decisions } = told({});
    expect(decisions[0]!.entries).toEqual([
      {
        kind: 'dispute_opened',
        gross: 1100,
        fee: 1500,
        occurredOn: '2026-12-01',
        balanceTransactionId: 'txn_dp_1',
      },
    ]);
    expect(decisions[0]!.matters).toMatchObject([
      { kind: 'dispute', key: 'dispute:dp_1', amount: 1100, dueBy: at('2026-12-10') },
    ]);
    expect(mirror.payments[0]!.state).toBe('disputed');
  });

  it('told twice is booked once', () => {
    expect(told({}, {}).decisions[1]).toMatchObject({ entries: [], disputes: [], payments: [] });
  });

  it('that is won comes back with its fee, is paid again, and needs nobody', () => {
    const { mirror, decisions } = told(
      {},
      { state: 'under_review' },
      { state: 'won', movements: [...taken, returned] },
    );
    expect(decisions[2]!.entries).toEqual([
      {
        kind: 'dispute_won',
        gross: 1100,
        fee: -1500,
        occurredOn: '2027-01-15',
        balanceTransactionId: 'txn_dp_2',
      },
    ]);
    expect(decisions[2]).toMatchObject({ matters: [], over: ['dispute:dp_1'] });
    expect(mirror.payments[0]!.state).toBe('paid');
  });

  it('that is lost is written off on the day on which it is seen, and a person decides about the plan', () => {
    const { mirror, decisions } = told({}, { state: 'lost' }, { state: 'lost' });
    expect(decisions[1]!.entries).toEqual([
      { kind: 'dispute_lost', gross: 1100, occurredOn: '2026-12-03', stripeDisputeId: 'dp_1' },
    ]);
    expect(decisions[1]).toMatchObject({ matters: [{ kind: 'dispute_lost' }], over: ['dispute:dp_1'] });
    expect(decisions[2]).toMatchObject({ entries: [], over: [] });
    expect(mirror.payments[0]!.state).toBe('disputed');
  });

  it('of which we hear only when it is lost is reserved and written off at once', () => {
    const kinds = told({ state: 'lost' }).decisions[0]!.entries.map(({ kind }) => kind);
    expect(kinds).toEqual(['dispute_opened', 'dispute_lost']);
  });

  it('is not disputed while the bank only asks, and an inquiry that is closed leaves nothing', () => {
    const { mirror, decisions } = told(
      { state: 'inquiry', movements: [] },
      { state: 'closed', movements: [] },
    );
    expect(decisions.flatMap(({ entries }) => entries)).toEqual([]);
    expect(decisions[0]!.matters).toMatchObject([{ kind: 'dispute' }]);
    expect(decisions[1]!.over).toEqual(['dispute:dp_1']);
    expect(mirror.payments[0]!.state).toBe('paid');
  });

  it('stays lost whatever is said afterwards', () => {
    const { mirror } = told({ state: 'lost' }, { state: 'under_review' });
    expect(mirror.disputes[0]!.state).toBe('lost');
  });

  it.each([
    ['is given back', [], 1],
    ['is not given back a second time while the bank has it', [dispute()], 0],
  ])('of a second subscription %s', (_case, disputes, refunds) => {
    const read = facts({
      subscriptions: [
        subscription(),
        subscription({ stripeId: 'sub_2', createdAt: at('2026-11-24'), attemptId: 'attempt-2' }),
      ],
      invoices: [
        invoice(),
        invoice({ stripeId: 'in_2', subscriptionId: 'sub_2', paymentIntentIds: ['pi_2'] }),
      ],
      charges: [
        charge(),
        charge({
          ...{ stripeId: 'ch_2', paymentIntentId: 'pi_2', disputes },
          balance: { ...charge().balance!, id: 'txn_2' },
        }),
      ],
    });
    const { wishes } = decide(emptyMirror([openAttempt()]), read, countingIds());
    expect(wishes.filter(({ kind }) => kind === 'refund_duplicate')).toHaveLength(refunds);
  });
});
