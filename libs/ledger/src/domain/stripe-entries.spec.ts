import { addYen, tokyoDate, yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';
import fc from 'fast-check';

import { checkedEntry } from './entry-draft.ts';
import type { EntryDraft } from './entry-draft.ts';
import {
  disputeLostEntry,
  disputeOpenedEntry,
  disputeWonEntry,
  payoutEntry,
  processorFeeEntry,
} from './stripe-entries.ts';

const facts = (amount: Yen) => ({
  source: { type: 'stripe_balance_transaction', id: 'txn_1' },
  occurredOn: tokyoDate('2026-11-23'),
  amount,
  description: 'Stripe',
});

const moves = (entry: EntryDraft): string[] =>
  entry.lines.map(({ account, amount }) => `${account} ${amount}`);

describe('movements at Stripe', () => {
  it('keep their fee', () => {
    const { amount: fee, ...rest } = facts(yen(40));
    expect(moves(processorFeeEntry({ ...rest, fee, stream: 'membership_individual' }))).toEqual([
      'processor_fee 40',
      'stripe_clearing -40',
    ]);
  });

  it('pay out to the bank', () => {
    expect(moves(payoutEntry(facts(yen(2120))))).toEqual(['bank 2120', 'stripe_clearing -2120']);
  });

  it('hold a disputed payment aside, and give it back or lose it', () => {
    expect(moves(disputeOpenedEntry(facts(yen(1100))))).toEqual([
      'dispute_reserve 1100',
      'stripe_clearing -1100',
    ]);
    expect(moves(disputeWonEntry(facts(yen(1100))))).toEqual([
      'stripe_clearing 1100',
      'dispute_reserve -1100',
    ]);
    expect(moves(disputeLostEntry(facts(yen(1100))))).toEqual(['bad_debt 1100', 'dispute_reserve -1100']);
  });

  it('sum to zero in any sequence and never touch income', () => {
    const builders = [payoutEntry, disputeOpenedEntry, disputeWonEntry, disputeLostEntry];
    const movement = fc.tuple(fc.constantFrom(...builders), fc.integer({ min: 1, max: 10_000_000 }).map(yen));
    fc.assert(
      fc.property(fc.array(movement), (movements) => {
        const entries = movements.map(([build, amount]) => build(facts(amount)));
        expect(entries.every((entry) => checkedEntry(entry).ok)).toBe(true);
        expect(addYen(...entries.flatMap(({ lines }) => lines.map(({ amount }) => amount)))).toBe(0);
      }),
      { verbose: true },
    );
  });
});
