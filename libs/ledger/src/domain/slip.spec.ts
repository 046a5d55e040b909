import { tokyoDate, unwrap } from '@enishi/kernel';

import { checkedSlip, slipEntry } from './slip.ts';
import type { SlipForm } from './slip.ts';

const today = tokyoDate('2026-11-26');

const slip = (changes: Partial<SlipForm> = {}): SlipForm => ({
  kind: 'subsidy',
  name: '関係人口創出事業補助金',
  amount: 9_000_000,
  occurredOn: tokyoDate('2026-05-20'),
  taxCategory: 'out_of_scope',
  periodFrom: tokyoDate('2026-04-01'),
  periodTo: tokyoDate('2027-03-31'),
  restrictedUse: '会場費と旅費',
  costAccount: null,
  grantName: null,
  purpose: null,
  ...changes,
});

const linesOf = (form: SlipForm) =>
  slipEntry('slip-1', unwrap(checkedSlip(form, today)))
    .lines.filter(({ amount }) => amount !== 0)
    .map(({ account, amount }) => [account, amount]);

describe('a slip in the books', () => {
  it('takes a subsidy in without tax', () => {
    expect(linesOf(slip({ taxCategory: 'taxable_10' }))).toEqual([
      ['bank', 9_000_000],
      ['subsidy_income', -9_000_000],
    ]);
    expect(slipEntry('slip-1', slip())).toMatchObject({
      source: { type: 'slip', id: 'slip-1' },
      stream: 'subsidy',
    });
  });

  it('parts a public contract from the tax inside', () => {
    const contract = slip({ kind: 'public_contract', amount: 3_300_000, taxCategory: 'taxable_10' });
    expect(linesOf(contract)).toEqual([
      ['bank', 3_300_000],
      ['service_revenue', -3_000_000],
      ['output_tax', -300_000],
    ]);
    expect(slipEntry('slip-1', contract).stream).toBe('municipality_contract');
  });

  it('pays a cost out of the bank', () => {
    const cost = slip({ kind: 'cost', amount: 120_000, costAccount: 'venue', grantName: ' 関係人口 ' });
    expect(linesOf(cost)).toEqual([
      ['venue', 120_000],
      ['bank', -120_000],
    ]);
    expect(unwrap(checkedSlip(cost, today))).toMatchObject({ grantName: '関係人口', restrictedUse: null });
  });

  it.each<[string, Partial<SlipForm>]>([
    ['SLIP_NAME', { name: '　' }],
    ['SLIP_NAME', { name: 'あ'.repeat(201) }],
    ['SLIP_AMOUNT', { amount: 0 }],
    ['SLIP_AMOUNT', { amount: -1 }],
    ['SLIP_AMOUNT', { amount: 10_000_000_000 }],
    ['SLIP_DAY_AHEAD', { occurredOn: tokyoDate('2026-11-27') }],
    ['SLIP_PERIOD', { periodTo: null }],
    ['SLIP_PERIOD', { periodTo: tokyoDate('2026-03-31') }],
    ['SLIP_COST_LINE', { kind: 'cost' }],
  ])('is refused with %s: %p', (code, changes) => {
    expect(checkedSlip(slip(changes), today)).toMatchObject({ ok: false, refusal: { code } });
  });
});
