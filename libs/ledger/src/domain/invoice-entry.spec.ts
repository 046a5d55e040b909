import { tokyoDate, yen } from '@enishi/kernel';
import { invoiceEntry, invoiceReturnEntry, monthsEarned } from './invoice-entry.ts';
import type { InvoiceFacts, InvoiceReturnFacts } from './invoice-entry.ts';

const source = { type: 'document', id: 'i' };
const invoice: InvoiceFacts = {
  ...{ source, occurredOn: tokyoDate('2026-11-26'), stream: 'membership_corporate', description: '請求書' },
  ...{ gross: yen(132_000), tax: yen(12_000), from: tokyoDate('2026-12-01'), to: tokyoDate('2027-11-30') },
};

describe('an invoice in the books', () => {
  it('of a year is received in advance, as is a month that has not come; of the running one or of anything else it is earned at once', () => {
    const earned = (facts: Partial<InvoiceFacts>) => invoiceEntry({ ...invoice, ...facts }).lines[1]!.account;
    expect(earned({})).toBe('contract_liability');
    expect(earned({ to: tokyoDate('2026-12-31') })).toBe('contract_liability');
    const december = { to: tokyoDate('2026-12-31'), occurredOn: tokyoDate('2026-12-01') };
    expect(earned(december)).toBe('membership_revenue_corporate');
    expect(earned({ stream: 'job_support' })).toBe('service_revenue');
    expect(invoiceEntry(invoice).lines.map(({ amount }) => amount)).toEqual([132_000, -120_000, -12_000]);
  });

  it.each([
    ['2026-12-01', '2027-11-30', 12],
    ['2026-12-15', '2027-12-14', 12],
    ['2026-11-26', '2026-12-25', 1],
    ['2026-11-26', '2027-03-31', 5],
    ['2026-12-10', '2026-12-20', 1],
    ['2026-12-10', '2027-01-20', 2],
  ])('from %s to %s is earned over %s months', (from, to, months) => {
    expect(monthsEarned({ ...invoice, from: tokyoDate(from), to: tokyoDate(to) })).toBe(months);
  });

  it('is taken off what is not earned yet first; what was earned is a refund, or was none where it was written wrong', () => {
    const inBooks = { entryId: 'e', stream: invoice.stream, deferred: yen(100_000) };
    const back: InvoiceReturnFacts = {
      ...invoice,
      source: { type: 'document', id: 'c' },
      invoice: source,
      kind: 'credit_note',
    };
    const lines = (kind: InvoiceReturnFacts['kind']) => invoiceReturnEntry({ ...back, kind }, inBooks).lines;
    expect(lines('credit_note')).toEqual([
      { account: 'accounts_receivable', amount: -132_000 },
      { account: 'contract_liability', amount: 100_000 },
      { account: 'refunds', amount: 20_000 },
      { account: 'output_tax', amount: 12_000 },
    ]);
    expect(lines('correction')[2]).toEqual({ account: 'membership_revenue_corporate', amount: 20_000 });
  });
});
