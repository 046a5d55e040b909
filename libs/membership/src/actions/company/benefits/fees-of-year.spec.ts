import { tokyoDate } from '@enishi/kernel';
import { FeesOfYear } from './fees-of-year.ts';

const year = { from: tokyoDate('2026-12-01'), until: tokyoDate('2027-12-01') };
const payment = (id: string, day: string, changes: Record<string, unknown> = {}) => ({
  ...{ id, paidAt: new Date(`${day}T03:00:00Z`), name: { ja: id, en: id }, amount: 132_000, refunded: 0 },
  ...{ state: 'paid', ...changes },
});
const invoice = (periodStart: string, changes: Record<string, unknown>) => ({
  invoice: { periodStart, offerName: '法人ベーシック', amount: 132_000, dueOn: '2027-12-31', ...changes },
});
const feesOf = (payments: unknown[], invoices: unknown[]) =>
  new FeesOfYear({ run: async () => payments } as never, { run: async () => invoices } as never).run(
    {} as never,
    'company',
    year,
  );

describe('the fees of a year of a contract', () => {
  it('are those of its invoices, though the transfer came before the year or after it', async () => {
    const { fees } = await feesOf(
      [
        payment('of the next year', '2027-11-20'),
        payment('paid late', '2028-01-05'),
        payment('paid ahead', '2026-11-20'),
      ],
      [
        invoice('2027-12-01', { paymentId: 'of the next year', state: 'settled' }),
        invoice('2026-12-01', { paymentId: 'paid late', state: 'settled' }),
        invoice('2026-12-01', { paymentId: 'paid ahead', state: 'settled' }),
      ],
    );
    expect(fees.map(({ name }) => name)).toEqual(['paid ahead', 'paid late']);
  });

  it('are by card those paid within it, declined ones left out, oldest first', async () => {
    const { fees, openFees } = await feesOf(
      [
        payment('december', '2027-12-01'),
        payment('june', '2027-06-01', { refunded: 11_000 }),
        payment('declined', '2027-05-01', { state: 'failed' }),
        payment('first', '2026-12-01'),
      ],
      [],
    );
    expect(fees.map(({ name, refunded }) => [name, refunded])).toEqual([
      ['first', 0],
      ['june', 11_000],
    ]);
    expect(openFees).toEqual([]);
  });

  it('tell what of the year was invoiced and has not come, and nothing of another year or taken back', async () => {
    const { openFees } = await feesOf(
      [],
      [
        invoice('2027-12-01', { paymentId: null, state: 'open' }),
        invoice('2026-12-01', { paymentId: null, state: 'open' }),
        invoice('2026-12-01', { paymentId: null, state: 'credited' }),
      ],
    );
    expect(openFees).toEqual([{ name: '法人ベーシック', amount: 132_000, dueOn: '2027-12-31' }]);
  });
});
