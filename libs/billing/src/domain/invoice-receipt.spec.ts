import { addYen, yen } from '@enishi/kernel';
import type { TaxCategory } from '@enishi/kernel';
import fc from 'fast-check';

import { documentFigures } from './documents/document-figures.ts';
import { checkedReturn } from './documents/document-returns.ts';
import { exampleInvoice, exampleLine } from './documents/document-examples.ts';
import type { DocumentLine } from './documents/document-facts.ts';
import { invoicePurposes, receiptMeansOf, receiptOfInvoice } from './invoice-receipt.ts';

const terms = { priceMode: 'inclusive', rounding: 'floor' } as const;
const number = 'I2026-000007';
const figures = (lines: readonly DocumentLine[]) => documentFigures(lines, terms, exampleInvoice.suppliedTo);
const receiptOf = (lines: readonly DocumentLine[], ...credits: (readonly DocumentLine[])[]) =>
  receiptOfInvoice({ number, lines, ...figures(lines) }, credits.map(figures));

const talk = exampleLine(55_000, 'taxable_10', 1, '講演料');
const lunch = exampleLine(10_800, 'taxable_8', 1, 'お弁当');

describe('the receipt of an invoice', () => {
  it('states each rate as the invoice does', () => {
    expect(receiptOf([talk, lunch])).toMatchObject({
      ...{ amount: 65_800, taxInside: 5_800, taxCategory: 'taxable_10' },
      invoice: {
        supplied: '講演料ほか',
        rates: [
          { category: 'taxable_10', percent: 10, gross: 55_000, tax: 5_000 },
          { category: 'taxable_8', percent: 8, gross: 10_800, tax: 800 },
        ],
      },
    });
  });

  it('leaves out what credit notes gave back, and a rate of which nothing is left', () => {
    expect(receiptOf([talk, lunch], [lunch], [exampleLine(5_500)])).toMatchObject({
      ...{ amount: 49_500, taxInside: 4_500 },
      invoice: { rates: [{ category: 'taxable_10', gross: 49_500, tax: 4_500 }] },
    });
    expect(receiptOf([talk], [talk])).toMatchObject({ amount: 0, taxInside: 0, invoice: { rates: [] } });
  });

  it('and what is given back sum to the invoice at every rate, amount and tax', () => {
    const line = fc
      .tuple(
        fc.integer({ min: 1, max: 900_000 }),
        fc.constantFrom<TaxCategory>('taxable_10', 'taxable_8', 'exempt', 'out_of_scope'),
      )
      .map(([price, category]) => exampleLine(price, category));
    const some = fc.array(line, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(some, some, (lines, returned) => {
        const [invoice, credit] = [figures(lines), figures(returned)];
        fc.pre(checkedReturn(credit, invoice, []).ok);
        const { amount, taxInside, invoice: stated } = receiptOf(lines, returned);
        expect(amount + credit.total).toBe(invoice.total);
        expect(addYen(...stated.rates.map(({ gross }) => gross))).toBe(amount);
        expect(Math.abs(taxInside + credit.tax - invoice.tax)).toBeLessThanOrEqual(invoice.rates.length);
      }),
      { seed: 20261126, verbose: true },
    );
  });

  it('says what was invoiced where that fits a line, and may name the invoice instead', () => {
    expect(invoicePurposes(receiptOf([talk]).invoice).map(({ text }) => text)).toEqual([
      ...['講演料', '請求書I2026-000007の代金'],
    ]);
    const long = exampleLine(1_100, 'taxable_10', 1, 'とても長い名前の講習会'.repeat(4));
    expect(invoicePurposes(receiptOf([long]).invoice)).toEqual([
      { key: 'supplied', text: '請求書I2026-000007の代金' },
    ]);
  });

  it.each([
    [['cash'], 'cash'],
    [['bank', 'processor_fee'], 'bank_transfer'],
    [['stripe_clearing', 'bank'], 'bank_transfer'],
    [['customer_credit'], 'held_money'],
    [['cash', 'bank'], 'several'],
  ] as const)('paid out of %j came by %s', (accounts, means) => {
    expect(receiptMeansOf(accounts)).toBe(means);
  });
});

it('a receipt of yen is a receipt of whole yen', () => {
  expect(receiptOf([exampleLine(999)])).toMatchObject({ amount: yen(999), taxInside: 90 });
});
