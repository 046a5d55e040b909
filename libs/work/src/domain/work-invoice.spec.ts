import { addDays, taxPerRate, tokyoDate, yen } from '@enishi/kernel';
import { chargeOf } from './payout.ts';
import { accruedOf, workLines, workPriceMode } from './work-invoice.ts';
import type { ChargedPlace } from './work-invoice.ts';

const day = tokyoDate('2026-12-28');
const place = (reward: number, more: Partial<ChargedPlace> = {}): ChargedPlace => {
  const passedOn = more.passedOn ?? false;
  const { feeGross, charge, tax } = chargeOf({ reward: yen(reward), feePercent: 20, passedOn }, day, 'floor');
  return {
    ...{ title: 'シーツ交換', workDay: day, amount: yen(reward), feeGross, charge, tax, passedOn },
    ...more,
  };
};
const amounts = (places: readonly ChargedPlace[]) =>
  workLines(places).map(({ quantity, unitPrice, category }) => ({
    amount: yen(quantity * unitPrice),
    category,
  }));
const stated = (places: readonly ChargedPlace[]) =>
  taxPerRate(amounts(places), { priceMode: workPriceMode }, day).map(({ gross, tax }) => [gross, tax]);

describe('what a company’s invoice says of a month', () => {
  it('is the rewards by gig and day, and the fee in one line, all with ten percent inside', () => {
    const places = [place(3_000), place(3_000), place(4_000, { title: '配膳', workDay: addDays(day, 1) })];
    expect(workLines(places)).toEqual([
      ...[
        ['しごと「シーツ交換」2026年12月28日', 2, 3_000],
        ['しごと「配膳」2026年12月29日', 1, 4_000],
        ['しごとコンビニ 手数料', 1, 2_200],
      ].map(([description, quantity, unitPrice]) => ({
        ...{ description, quantity, unitPrice, category: 'taxable_10' },
      })),
    ]);
    expect(stated(places)).toEqual([[12_200, 1_109]]);
    expect(accruedOf(places)).toEqual({ gross: 12_200, tax: 332 + 332 + 443 });
  });

  it('has the fee alone at ten percent where rewards are only passed on', () => {
    const places = [place(3_000, { passedOn: true }), place(4_000, { passedOn: true })];
    expect(stated(places)).toEqual([
      [7_000, 0],
      [1_540, 140],
    ]);
  });

  it('has no fee where none is charged', () => {
    expect(workLines([place(3_000, { feeGross: yen(0), charge: yen(3_000) })])).toHaveLength(1);
  });

  it('keeps within the forty lines of an invoice, and its sum is what was accrued', () => {
    const places = Array.from({ length: 120 }, (_, at) =>
      place(2_700 + at, { title: `しごと${at}`, passedOn: at % 2 === 1 }),
    );
    const lines = workLines(places);
    expect(lines.length).toBeLessThanOrEqual(40);
    const sum = lines.reduce((total, { quantity, unitPrice }) => total + quantity * unitPrice, 0);
    expect(sum).toBe(accruedOf(places).gross);
  });
});
