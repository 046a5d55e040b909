import { tokyoMonth, yen } from '@enishi/kernel';

import { monthFigures } from './month-figures.ts';
import type { MonthTotal } from './month-figures.ts';

const november = tokyoMonth('2026-11');
const total = (
  account: MonthTotal['account'],
  amount: number,
  stream: MonthTotal['stream'] = 'membership_individual',
  kind = 'payment',
): MonthTotal => ({ month: november, kind, account, stream, total: yen(amount) });

describe('monthFigures', () => {
  it('takes refunds off the income of their stream and keeps tax and fees apart', () => {
    const [figures] = monthFigures(
      [
        total('stripe_clearing', 11000),
        total('stripe_clearing', -1100, 'membership_individual', 'refund'),
        total('membership_revenue_individual', -10000),
        total('refunds', 1000, 'membership_individual', 'refund'),
        total('output_tax', -900),
        total('processor_fee', 396),
        total('venue', 40000, null, 'slip'),
        total('bank', -40000, null, 'slip'),
        total('subsidy_income', -750000, 'subsidy'),
      ],
      november,
      november,
    );
    expect(figures).toMatchObject({
      month: '2026-11',
      income: 759000,
      outputTax: 900,
      refunds: 1000,
      fees: 396,
      cost: 40396,
      cashChange: -30100,
    });
    expect([...figures!.incomeByStream]).toEqual([
      ['membership_individual', 9000],
      ['subsidy', 750000],
    ]);
  });

  it('does not count fees received in advance as income', () => {
    const [figures] = monthFigures([total('contract_liability', -30000)], november, november);
    expect(figures?.income).toBe(0);
    expect(figures?.incomeByStream.size).toBe(0);
  });

  it('shows quiet months as zero', () => {
    const months = monthFigures(
      [total('membership_revenue_individual', -1000)],
      tokyoMonth('2026-10'),
      tokyoMonth('2026-12'),
    );
    expect(months.map(({ month, income }) => [month, income])).toEqual([
      ['2026-10', 0],
      ['2026-11', 1000],
      ['2026-12', 0],
    ]);
  });
});
