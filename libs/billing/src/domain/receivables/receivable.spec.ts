import { yen } from '@enishi/kernel';
import fc from 'fast-check';
import { excessOf, openOf, owedOf, receivableState } from './receivable.ts';
import { settlementEntries } from './settlement.ts';
import type { SettlingPart } from './settlement.ts';

const sums = (amount: number, credited: number, settled: number) => ({
  ...{ amount: yen(amount), credited: yen(credited), settled: yen(settled) },
});

describe('what is owed by an invoice', () => {
  it.each([
    ['nothing came', sums(132_000, 0, 0), 'open', 132_000, 0],
    ['440 yen are missing', sums(132_000, 0, 131_560), 'part', 440, 0],
    ['all came', sums(132_000, 0, 132_000), 'settled', 0, 0],
    ['half was given back, the other half came', sums(132_000, 66_000, 66_000), 'settled', 0, 0],
    ['all came, then part was given back', sums(132_000, 32_000, 132_000), 'settled', 0, 32_000],
    ['all was given back before anything came', sums(132_000, 132_000, 0), 'credited', 0, 0],
    ['all was given back after it came', sums(132_000, 132_000, 132_000), 'credited', 0, 132_000],
  ] as const)('%s', (_name, given, state, open, excess) => {
    expect([receivableState(given), openOf(given), excessOf(given)]).toEqual([state, open, excess]);
  });

  it('is what was paid of it, what is open and what was paid beyond, to the yen', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), fc.nat(200_000), (amount, credited, settled) => {
        const given = sums(amount + credited + 1, credited, settled);
        expect(openOf(given) + settled - excessOf(given)).toBe(owedOf(given));
      }),
      { seed: 20261126 },
    );
  });
});

describe('what settles it, in the books', () => {
  const taxed = new Map([['a', { amount: yen(132_000), tax: yen(12_000) }]]);
  const part = (account: SettlingPart['account'], amount: number): SettlingPart => ({
    ...{ receivableId: 'a', account, amount: yen(amount) },
  });

  it('a transfer that is short by the bank’s fee, borne as a cost', () => {
    expect(
      settlementEntries({ parts: [part('bank', 131_560), part('processor_fee', 440)], over: null }, taxed),
    ).toEqual([
      {
        ...{ kind: 'settlement', receivableId: null },
        lines: [
          { account: 'bank', amount: 131_560 },
          { account: 'accounts_receivable', amount: -131_560 },
        ],
      },
      {
        ...{ kind: 'bank_fee:a', receivableId: 'a' },
        lines: [
          { account: 'processor_fee', amount: 440 },
          { account: 'output_tax', amount: 0 },
          { account: 'accounts_receivable', amount: -440 },
        ],
      },
    ]);
  });

  it('the same as a discount takes its share of the tax back, and none where the invoice holds none', () => {
    const lines = (tax: number) =>
      settlementEntries(
        { parts: [part('bank', 131_560), part('bank_fee_discount', 440)], over: null },
        new Map([['a', { amount: yen(132_000), tax: yen(tax) }]]),
      )[1]!.lines.map(({ amount }) => amount);
    expect(lines(12_000)).toEqual([400, 40, -440]);
    expect(lines(0)).toEqual([440, 0, -440]);
  });

  it('what comes beyond is the payer’s', () => {
    const [entry] = settlementEntries(
      { parts: [part('bank', 132_000)], over: { account: 'bank', amount: yen(1_000) } },
      taxed,
    );
    expect(entry!.lines).toEqual([
      { account: 'bank', amount: 132_000 },
      { account: 'accounts_receivable', amount: -132_000 },
      { account: 'bank', amount: 1_000 },
      { account: 'customer_credit', amount: -1_000 },
    ]);
  });
});
