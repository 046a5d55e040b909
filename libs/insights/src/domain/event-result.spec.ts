import { tokyoDate, yen } from '@enishi/kernel';
import fc from 'fast-check';
import { eventResult } from './event-result.ts';
import type { EventMoney, EventSlipLine } from './event-result.ts';

const slip = (kind: EventSlipLine['kind'], amount: number): EventSlipLine => ({
  ...{ id: `${kind}-${amount}`, kind, name: '会場費', account: null },
  ...{ occurredOn: tokyoDate('2026-05-10'), amount: yen(amount) },
});
const kind = (tickets: number, amount: number) => ({
  name: { ja: '一般', en: 'Adult' },
  tickets,
  amount: yen(amount),
});
const money: EventMoney = {
  ...{ kinds: [], cancelFees: yen(0), atTheDoor: yen(0), processorFees: yen(0), slips: [] },
};

describe('the result of an event', () => {
  it.each<[string, Partial<EventMoney>, Partial<ReturnType<typeof eventResult>>]>([
    [
      'that paid for itself',
      { kinds: [kind(60, 120_000)], processorFees: yen(4_320), slips: [slip('cost', 60_000)] },
      { ownIncome: yen(120_000), cost: yen(64_320), left: yen(55_680), costPerTicket: yen(1_072) },
    ],
    [
      'that a grant carried',
      { kinds: [kind(20, 40_000)], slips: [slip('cost', 150_000), slip('subsidy', 120_000)] },
      { publicMoney: yen(120_000), left: yen(10_000), leftAlone: yen(-110_000), coverage: 40_000 / 150_000 },
    ],
    [
      'of which tickets were given back for a fee',
      { kinds: [kind(1, 2_000)], cancelFees: yen(1_000) },
      { tickets: 1, ownIncome: yen(3_000), left: yen(3_000) },
    ],
    ['without tickets and cost', {}, { left: yen(0), coverage: null, costPerTicket: null }],
  ])('%s', (_, facts, expected) => {
    expect(eventResult({ ...money, ...facts })).toMatchObject(expected);
  });

  it('is what came in less what went out, whatever that was', () => {
    const slips = fc.array(
      fc.record({ kind: fc.constantFrom('cost', 'subsidy', 'public_contract'), amount: fc.nat(9_999_999) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(slips, fc.nat(999_999), fc.nat(9_999), (given, tickets, fees) => {
        const facts = { kinds: [kind(3, tickets)], processorFees: yen(fees) };
        const all = given.map(({ kind: of, amount }) => slip(of as EventSlipLine['kind'], amount));
        const result = eventResult({ ...money, ...facts, slips: all });
        const moved = all.reduce((sum, one) => sum + (one.kind === 'cost' ? -one.amount : one.amount), 0);
        expect(result.left).toBe(tickets - fees + moved);
        expect(result.left - result.leftAlone).toBe(result.publicMoney);
      }),
    );
  });
});
