import { tokyoDate, yen } from '@enishi/kernel';
import { invoiceEntry } from './invoice-entry.ts';
import { rewardEntry, rewardPaidEntry } from './reward-entries.ts';

const day = tokyoDate('2026-12-29');
const facts = {
  ...{ source: { type: 'work_payout', id: '1' }, occurredOn: day, description: 'シーツ交換' },
  ...{ reward: yen(3_000), charge: yen(3_660), tax: yen(332), passedOn: false },
};
const amounts = (lines: readonly { account: string; amount: number }[]) =>
  Object.fromEntries(lines.filter(({ amount }) => amount !== 0).map((line) => [line.account, line.amount]));

describe('a reward in the books', () => {
  it('is a cost of the community’s own supply, and the stream keeps what is left', () => {
    const { lines, stream } = rewardEntry(facts);
    expect(stream).toBe('gig_margin');
    expect(amounts(lines)).toEqual({
      ...{ unbilled_work: 3_660, service_revenue: -3_328, output_tax: -332 },
      ...{ work_rewards: 3_000, worker_payable: -3_000 },
    });
  });

  it('is none of its revenue where it is only passed on: the fee alone is', () => {
    expect(amounts(rewardEntry({ ...facts, tax: yen(60), passedOn: true }).lines)).toEqual({
      ...{ unbilled_work: 3_660, service_revenue: -600, output_tax: -60, worker_payable: -3_000 },
    });
  });

  it('leaves the bank or the till', () => {
    const paid = { source: facts.source, occurredOn: day, amount: yen(3_000), description: '振込' };
    expect(amounts(rewardPaidEntry({ ...paid, from: 'bank' }).lines)).toEqual({
      ...{ worker_payable: 3_000, bank: -3_000 },
    });
    expect(amounts(rewardPaidEntry({ ...paid, from: 'cash' }).lines)).toEqual({
      ...{ worker_payable: 3_000, cash: -3_000 },
    });
  });

  it('moves to the receivable by its invoice, with the yen that rounding once makes', () => {
    const { lines } = invoiceEntry({
      ...{ source: facts.source, occurredOn: day, stream: 'gig_margin', description: '請求書' },
      ...{
        gross: yen(6_650),
        tax: yen(604),
        from: day,
        to: day,
        accrued: { gross: yen(6_650), tax: yen(600) },
      },
    });
    expect(amounts(lines)).toEqual({
      ...{ accounts_receivable: 6_650, unbilled_work: -6_650, service_revenue: 4, output_tax: -4 },
    });
  });
});
