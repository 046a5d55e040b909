import { tokyoDate, yen } from '@enishi/kernel';
import type { TaxCategory } from '@enishi/kernel';
import { documentFigures } from './document-figures.ts';
import { checkedReturn } from './document-returns.ts';

const of = (...lines: [number, TaxCategory][]) =>
  documentFigures(
    lines.map(([amount, category]) => ({ description: 'x', quantity: 1, unitPrice: yen(amount), category })),
    { priceMode: 'inclusive', rounding: 'floor' },
    tokyoDate('2026-11-26'),
  );

describe('what a credit note may give back', () => {
  const invoice = of([33_000, 'taxable_10'], [5_400, 'taxable_8']);

  it('all of an invoice, at once or in parts', () => {
    expect(checkedReturn(invoice, invoice, []).ok).toBe(true);
    expect(checkedReturn(of([11_000, 'taxable_10']), invoice, [of([22_000, 'taxable_10'])]).ok).toBe(true);
  });

  it.each([
    ['a yen more than is left at a rate', of([11_001, 'taxable_10']), [of([22_000, 'taxable_10'])], 11_000],
    ['more at one rate than the invoice has of it, though less in all', of([5_401, 'taxable_8']), [], 5_400],
    ['at a rate that the invoice does not have', of([1, 'out_of_scope']), [], 0],
  ])('not %s', (_name, credit, earlier, left) => {
    const checked = checkedReturn(credit, invoice, earlier);
    expect(checked.ok ? null : checked.refusal).toMatchObject({ code: 'RETURN_TOO_MUCH', facts: { left } });
  });
});
