import { yen } from '@enishi/kernel';
import fc from 'fast-check';
import { eventResult } from './event-result.ts';
import type { EnteredSum, EventMoney } from './event-result.ts';

const slips = (of: EnteredSum['kind'], amount: number, account = '会場費'): EnteredSum => ({
  ...{ kind: of, amount: yen(amount) },
  account: of === 'cost' ? { ja: account, en: account } : null,
});
const kind = (tickets: number, amount: number, admits = true) => ({
  name: { ja: '一般', en: 'Adult' },
  tickets,
  amount: yen(amount),
  admits,
});
const money: EventMoney = {
  ...{
    kinds: [],
    cancelFees: yen(0),
    givenBack: yen(0),
    atTheDoor: yen(0),
    processorFees: yen(0),
    entered: [],
  },
};

describe('the result of an event', () => {
  it.each<[string, Partial<EventMoney>, Partial<ReturnType<typeof eventResult>>]>([
    [
      'that paid for itself',
      { kinds: [kind(60, 120_000)], processorFees: yen(4_320), entered: [slips('cost', 60_000)] },
      { ownIncome: yen(120_000), cost: yen(64_320), left: yen(55_680), costPerTicket: yen(1_072) },
    ],
    [
      'that a grant carried',
      { kinds: [kind(20, 40_000)], entered: [slips('cost', 150_000), slips('subsidy', 120_000)] },
      { publicMoney: yen(120_000), left: yen(10_000), leftAlone: yen(-110_000), coverage: 40_000 / 150_000 },
    ],
    [
      'three people with two lunches: the lunches are income and nobody',
      { kinds: [kind(3, 6_000), kind(2, 2_400, false)], entered: [slips('cost', 3_000)] },
      { tickets: 3, ownIncome: yen(8_400), costPerTicket: yen(1_000) },
    ],
    [
      'of which tickets were given back for a fee',
      { kinds: [kind(1, 2_000)], cancelFees: yen(1_000) },
      { tickets: 1, ownIncome: yen(3_000), left: yen(3_000) },
    ],
    [
      'of which something was given back as goodwill',
      { kinds: [kind(2, 4_000)], givenBack: yen(500) },
      { tickets: 2, ownIncome: yen(3_500), left: yen(3_500) },
    ],
    [
      'that cost most under one account',
      { entered: [slips('cost', 1_000, '広報費'), slips('cost', 60_000)] },
      {
        costs: [slips('cost', 60_000), slips('cost', 1_000, '広報費')].map(({ account, amount }) => ({
          account: account!,
          amount,
        })),
      },
    ],
    ['without tickets and cost', {}, { left: yen(0), coverage: null, costPerTicket: null }],
  ])('%s', (_, facts, expected) => {
    expect(eventResult({ ...money, ...facts })).toMatchObject(expected);
  });

  it('is what came in less what went out, whatever that was', () => {
    const entered = fc.array(
      fc.record({ kind: fc.constantFrom('cost', 'subsidy', 'public_contract'), amount: fc.nat(9_999_999) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(entered, fc.nat(999_999), fc.nat(9_999), fc.nat(999), (given, tickets, fees, back) => {
        const facts = { kinds: [kind(3, tickets)], processorFees: yen(fees), givenBack: yen(back) };
        const all = given.map(({ kind: of, amount }) => slips(of as EnteredSum['kind'], amount));
        const result = eventResult({ ...money, ...facts, entered: all });
        const moved = all.reduce((sum, one) => sum + (one.kind === 'cost' ? -one.amount : one.amount), 0);
        expect(result.left).toBe(tickets - back - fees + moved);
        expect(result.left - result.leftAlone).toBe(result.publicMoney);
      }),
    );
  });
});
