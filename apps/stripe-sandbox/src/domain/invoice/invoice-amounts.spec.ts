import fc from 'fast-check';
import type { DiscountTerms } from './discount-shares.ts';
import {
  amountsOf,
  minimumCharge,
  settlementOf,
  type AmountTerms,
  type LineTerms,
} from './invoice-amounts.ts';
import type { RateTerms } from './line-taxes.ts';

const ten = { id: 'ten', percentage: 10, inclusive: true };
const eight = { id: 'eight', percentage: 8, inclusive: true };
const tenOnTop = { ...ten, id: 'ten_on_top', inclusive: false };
const eightOnTop = { ...eight, id: 'eight_on_top', inclusive: false };
const percent = (percentOff: number, products: string[] | null = null): DiscountTerms => ({
  id: `percent_${percentOff}`,
  percentOff,
  amountOff: null,
  products,
});
const yen = (amountOff: number, products: string[] | null = null): DiscountTerms => ({
  id: `yen_${amountOff}`,
  percentOff: null,
  amountOff,
  products,
});
const line = (amount: number, rates: RateTerms[] = [], more: Partial<LineTerms> = {}): LineTerms => ({
  amount,
  product: null,
  discountable: amount > 0,
  discounts: [],
  rates,
  ...more,
});
const of = (lines: LineTerms[], more: Partial<AmountTerms> = {}): AmountTerms => ({
  lines,
  discounts: [],
  exemption: 'none',
  balance: 0,
  minimum: minimumCharge,
  ...more,
});
const figures = (terms: AmountTerms): number[] => {
  const { subtotal, discounts, taxes, total, due, endingBalance } = amountsOf(terms);
  const sum = (list: { amount: number }[]): number => list.reduce((all, { amount }) => all + amount, 0);
  return [subtotal, sum(discounts), sum(taxes), total, due, endingBalance];
};

/** Every row: what is billed, then subtotal, discount, tax, total, due, ending balance. */
const cases: [string, AmountTerms, number[]][] = [
  ['a month of 応援会員', of([line(1100)]), [1100, 0, 0, 1100, 1100, 0]],
  ['10 % inside 1,100', of([line(1100, [ten])]), [1100, 0, 100, 1100, 1100, 0]],
  ['10 % inside 980: 89.09 is 89', of([line(980, [ten])]), [980, 0, 89, 980, 980, 0]],
  ['8 % inside 500: 37.04 is 37', of([line(500, [eight])]), [500, 0, 37, 500, 500, 0]],
  ['10 % on top of 980', of([line(980, [tenOnTop])]), [980, 0, 98, 1078, 1078, 0]],
  ['8 % on top of 105: 8.4 is 8', of([line(105, [eightOnTop])]), [105, 0, 8, 113, 113, 0]],
  ['10 % on top of 105: 10.5 is 11', of([line(105, [tenOnTop])]), [105, 0, 11, 116, 116, 0]],
  [
    'rounded by line, not once: 3 × 105 at 10 % is 33, where 315 at once would be 32',
    of([line(105, [tenOnTop]), line(105, [tenOnTop]), line(105, [tenOnTop])]),
    [315, 0, 33, 348, 348, 0],
  ],
  [
    'ticket at 10 % and bento at 8 %, both inside',
    of([line(4500, [ten]), line(1080, [eight])]),
    [5580, 0, 489, 5580, 5580, 0],
  ],
  ['20 % off 1,100', of([line(1100, [ten])], { discounts: [percent(20)] }), [1100, 220, 80, 880, 880, 0]],
  [
    '33.3 % off 980: 326.34 is 326',
    of([line(980)], { discounts: [percent(33.3)] }),
    [980, 326, 0, 654, 654, 0],
  ],
  [
    '500 yen off two lines in proportion',
    of([line(1000), line(2000)], { discounts: [yen(500)] }),
    [3000, 500, 0, 2500, 2500, 0],
  ],
  ['5,000 yen off 1,100 takes 1,100', of([line(1100)], { discounts: [yen(5000)] }), [1100, 1100, 0, 0, 0, 0]],
  [
    '10 % and then 100 yen, in the order given',
    of([line(1000)], { discounts: [percent(10), yen(100)] }),
    [1000, 200, 0, 800, 800, 0],
  ],
  [
    'a line’s own discount comes first and is inside the subtotal',
    of([line(1000, [], { discounts: [yen(300)] }), line(500)], { discounts: [percent(10)] }),
    [1200, 420, 0, 1080, 1080, 0],
  ],
  [
    'a coupon for one product leaves the other alone',
    of([line(1000, [], { product: 'fan' }), line(3000, [], { product: 'shirt' })], {
      discounts: [percent(50, ['fan'])],
    }),
    [4000, 500, 0, 3500, 3500, 0],
  ],
  [
    'tax on top is worked out after the discount',
    of([line(1000, [tenOnTop])], { discounts: [yen(50)] }),
    [1000, 50, 95, 1045, 1045, 0],
  ],
  [
    'an upgrade in mid-month: credit −250, charge 550, tax inside both',
    of([line(-250, [ten]), line(550, [ten])]),
    [300, 0, 27, 300, 300, 0],
  ],
  ['credit of 300 pays part', of([line(1100)], { balance: -300 }), [1100, 0, 0, 1100, 800, 0]],
  ['credit of 3,000 pays all', of([line(1100)], { balance: -3000 }), [1100, 0, 0, 1100, 0, -1900]],
  ['200 owed are charged as well', of([line(1100)], { balance: 200 }), [1100, 0, 0, 1100, 1300, 0]],
  ['a downgrade is credited', of([line(-700), line(200)]), [-500, 0, 0, -500, 0, -500]],
  ['30 yen cannot be charged and are kept', of([line(30)]), [30, 0, 0, 30, 0, 30]],
  ['50 yen can', of([line(50)]), [50, 0, 0, 50, 50, 0]],
  ['credit leaves 20 yen: kept', of([line(1100)], { balance: -1080 }), [1100, 0, 0, 1100, 0, 20]],
  [
    'an exempt customer pays no tax on top',
    of([line(980, [tenOnTop])], { exemption: 'exempt' }),
    [980, 0, 0, 980, 980, 0],
  ],
  ['nothing', of([]), [0, 0, 0, 0, 0, 0]],
];

describe('the amounts of an invoice', () => {
  it.each(cases)('%s', (_name, terms, wanted) => {
    expect(figures(terms)).toEqual(wanted);
  });

  it('spreads an amount over the lines to the last yen', () => {
    const { lines } = amountsOf(of([line(333), line(333), line(334)], { discounts: [yen(100)] }));
    expect(lines.map(({ discounts }) => discounts[0]?.amount)).toEqual([33, 34, 33]);
  });

  it('takes two inclusive rates out of one price together', () => {
    const { taxes, totalExcludingTax } = amountsOf(of([line(1180, [ten, eight])]));
    expect(taxes.map(({ amount, taxable }) => [amount, taxable])).toEqual([
      [100, 1000],
      [80, 1000],
    ]);
    expect(totalExcludingTax).toBe(1000);
  });

  const anyRate = fc.constantFrom(ten, eight, tenOnTop, eightOnTop);
  const anyLine = fc.record({
    amount: fc.integer({ min: -100_000, max: 1_000_000 }),
    product: fc.constantFrom('a', 'b', null),
    rates: fc.uniqueArray(anyRate, { maxLength: 2 }),
  });
  const anyDiscount = fc.oneof(
    fc.integer({ min: 1, max: 10_000 }).map((hundredths) => percent(hundredths / 100)),
    fc.integer({ min: 1, max: 50_000 }).map((amount) => yen(amount)),
    fc.integer({ min: 1, max: 50_000 }).map((amount) => yen(amount, ['a'])),
  );
  const anyTerms = fc.record({
    lines: fc.array(anyLine, { maxLength: 8 }),
    discounts: fc.uniqueArray(anyDiscount, { maxLength: 3, selector: ({ id }) => id }),
    balance: fc.integer({ min: -500_000, max: 500_000 }),
  });

  it('never loses or invents a yen', () => {
    fc.assert(
      fc.property(anyTerms, ({ lines, discounts, balance }) => {
        const made = amountsOf(
          of(
            lines.map(({ amount, product, rates }) => line(amount, rates, { product })),
            { discounts, balance },
          ),
        );
        const exclusive = made.taxes.reduce((sum, tax) => sum + (tax.inclusive ? 0 : tax.amount), 0);
        const inclusive = made.taxes.reduce((sum, tax) => sum + (tax.inclusive ? tax.amount : 0), 0);
        const off = made.discounts.reduce((sum, { amount }) => sum + amount, 0);
        const lineSum = lines.reduce((sum, { amount }) => sum + amount, 0);
        expect(made.subtotal).toBe(lineSum);
        expect(made.total).toBe(lineSum - off + exclusive);
        expect(made.totalExcludingTax).toBe(made.total - exclusive - inclusive);
        expect(made.due + made.endingBalance).toBe(made.total + balance);
        expect(made.due === 0 || made.due >= minimumCharge).toBe(true);
        made.lines.forEach(({ discounts: shares }, index) => {
          const taken = shares.reduce((sum, { amount }) => sum + amount, 0);
          expect(taken).toBeGreaterThanOrEqual(0);
          expect(taken).toBeLessThanOrEqual(Math.max(0, lines[index]?.amount ?? 0));
        });
        for (const share of made.discounts) expect(Number.isInteger(share.amount)).toBe(true);
      }),
    );
  });

  it('charges a credit back exactly: what is billed and credited in full is nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), anyRate, (amount, rate) => {
        expect(amountsOf(of([line(amount, [rate]), line(-amount, [rate])])).total).toBe(0);
      }),
    );
  });

  it('settles over several invoices what it would settle over one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 10 }),
        (totals) => {
          let balance = 0;
          let charged = 0;
          for (const total of totals) {
            const settled = settlementOf(total, { balance, minimum: minimumCharge });
            charged += settled.due;
            balance = settled.endingBalance;
          }
          expect(charged + balance).toBe(totals.reduce((sum, total) => sum + total, 0));
        },
      ),
    );
  });
});
