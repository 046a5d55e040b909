import fc from 'fast-check';
import { tokyoDate, yen } from '@enishi/kernel';
import type { CsvCell } from '@enishi/japan';

import { accountingSoftware, softwareCodes } from './accounting-software.ts';
import { exampleEntries } from './journal-examples.ts';
import { journalLines } from './journal-entry-lines.ts';
import { journalRows } from './journal-rows.ts';
import { usualWord, wordBook, wordKeysOf } from './journal-words.ts';
import type { SavedWord } from './journal-words.ts';
import type { EntryDraft } from '../entry-draft.ts';

const day = tokyoDate('2026-10-20');
const rowsOf = (software: (typeof softwareCodes)[number], draft: EntryDraft, saved: SavedWord[] = []) =>
  journalRows[software](
    { number: 7, day, description: draft.description, lines: journalLines(draft.lines, day) },
    wordBook(software, saved),
  );
const example = (name: string): EntryDraft => exampleEntries[name]!;
const sum = (cells: (CsvCell | undefined)[]): number =>
  cells.reduce<number>((total, cell) => total + Number(cell ?? 0), 0);
const names = Object.keys(exampleEntries);

describe('the tax of an entry goes back inside its lines', () => {
  it.each([
    ['monthlyFee', 'membership_revenue_individual', 1_100, 100, 'sales_10'],
    ['yearlyFee', 'contract_liability', 33_000, 3_000, 'sales_10'],
    ['reducedRate', 'membership_revenue_individual', 10_800, 800, 'sales_8'],
    ['publicContract', 'service_revenue', 3_300_000, 300_000, 'sales_10'],
    ['invoiceIssued', 'contract_liability', 132_000, 12_000, 'sales_10'],
    ['transferShort', 'bank_fee_discount', 440, 40, 'returns_10'],
  ])('%s: %s holds %i yen, %i of them tax', (name, account, amount, tax, taxClass) => {
    const lines = journalLines(example(name).lines, day);
    expect(lines.find((line) => line.account === account)).toMatchObject({
      amount,
      tax: { amount: tax, class: taxClass },
    });
    expect(lines.some((line) => line.account === 'output_tax')).toBe(false);
  });

  it('is shared by what a refund takes from advance fees and from revenue, to the yen', () => {
    const taxed = journalLines(example('refund').lines, day).filter(({ tax }) => tax);
    expect(taxed.map(({ account, amount, tax }) => [account, amount, tax])).toEqual([
      ['contract_liability', 24_750, { amount: 2_250, class: 'returns_10' }],
      ['refunds', 8_250, { amount: 750, class: 'returns_10' }],
    ]);
  });

  it.each(['untaxedFee', 'release', 'payout', 'subsidy', 'cost'])('%s bears none', (name) => {
    expect(journalLines(example(name).lines, day).every(({ tax }) => tax === null)).toBe(true);
  });

  it('stays a line of its own where nothing on its side bears it', () => {
    expect(journalLines(example('taxAlone').lines, day)).toMatchObject([
      { account: 'output_tax', side: 'debit', amount: 1, tax: null },
      { account: 'rounding', side: 'credit', amount: 1 },
    ]);
  });
});

describe('弥生会計', () => {
  it('takes a plain entry in one row of 25 columns', () => {
    expect(rowsOf('yayoi', example('monthlyFee'))).toEqual([
      [
        ...['2000', 7, '', '2026/10/20', '未収入金', 'Stripe', '', '対象外', 1_100, ''],
        ...['売上高', '個人会費', '', '課税売上内10%', 1_100, 100, '会費', '', '', 0, '', '', '', '', 'no'],
      ],
    ]);
  });

  it('takes a compound one as a slip of several rows that begins, goes on and ends', () => {
    const [first, last] = rowsOf('yayoi', example('refund'));
    expect([first?.[0], last?.[0]]).toEqual(['2110', '2101']);
    expect(last?.slice(10, 16)).toEqual(['', '', '', '', 0, '']);
    const long = { ...example('transferShort'), lines: [...example('transferShort').lines] };
    expect(rowsOf('yayoi', long).map((row) => row[0])).toEqual(['2110', '2101']);
  });

  it('cuts what stands in 摘要 to 64 half-width places', () => {
    const draft = { ...example('cost'), description: `A${'漢'.repeat(40)}` };
    expect(rowsOf('yayoi', draft)[0]?.[16]).toBe(`A${'漢'.repeat(31)}`);
  });

  it.each(names)('%s: debit equals credit, no amount is negative, 25 columns', (name) => {
    const rows = rowsOf('yayoi', example(name));
    expect(accountingSoftware.yayoi.columns).toHaveLength(25);
    expect(sum(rows.map((row) => row[8]))).toBe(sum(rows.map((row) => row[14])));
    expect(rows.every((row) => row.length === 25 && Number(row[8]) >= 0 && Number(row[14]) >= 0)).toBe(true);
  });
});

describe('マネーフォワード', () => {
  it('takes rows of 27 columns that share number and day', () => {
    expect(accountingSoftware.money_forward.columns).toHaveLength(27);
    const rows = rowsOf('money_forward', example('transferOver'));
    expect(rows.map((row) => row.slice(0, 18))).toEqual([
      [
        ...[7, '2026/10/20', '普通預金', '', '', '', '対象外', '', 140_000, ''],
        ...['売掛金', '', '', '', '対象外', '', 132_000, ''],
      ],
      [7, '2026/10/20', ...Array(8).fill(''), '預り金', '過入金', '', '', '対象外', '', 8_000, ''],
    ]);
  });

  it.each(names)('%s: debit equals credit in 27 columns', (name) => {
    const rows = rowsOf('money_forward', example(name));
    expect(sum(rows.map((row) => row[8]))).toBe(sum(rows.map((row) => row[16])));
    expect(rows.every((row) => row.length === 27)).toBe(true);
  });
});

describe('freee', () => {
  const shown = (name: string) =>
    rowsOf('freee', example(name)).map((row) => [row[0], row[1], row[6], row[8], row[10], row[19], row[20]]);

  it('takes money that came in as a settled deal, its tax inside', () => {
    expect(shown('yearlyFee')).toEqual([['収入', '7', '前受金', 33_000, 3_000, 'Stripe', 33_000]]);
  });

  it('takes a fee as money that went out, and one given back as money that came in', () => {
    expect(shown('processorFee')).toEqual([['支出', '7', '支払手数料', 1_188, '', 'Stripe', 1_188]]);
    expect(shown('feeGivenBack')).toEqual([['収入', '7', '支払手数料', 39, '', 'Stripe', 39]]);
  });

  it('takes a deduction as a negative row of the same deal', () => {
    expect(shown('transferShort')).toEqual([
      ['収入', '7', '売上値引', -440, -40, '普通預金', 131_560],
      ['', '', '売掛金', 132_000, '', '', ''],
    ]);
  });

  it('takes money between two accounts as a deal on each, through one account', () => {
    expect(shown('payout')).toEqual([
      ['収入', '7-1', '資金諸口', 50_000, '', '普通預金', 50_000],
      ['支出', '7-2', '資金諸口', 50_000, '', 'Stripe', 50_000],
    ]);
  });

  it('takes an entry without money as a deal for each side, through an account that is empty again', () => {
    expect(shown('release')).toEqual([
      ['支出', '7-1', '前受金', 2_500, '', '振替用口座', 2_500],
      ['収入', '7-2', '売上高', 2_500, '', '振替用口座', 2_500],
    ]);
  });

  it.each(names)('%s: every deal settles the sum of its rows, and the passages are empty', (name) => {
    expect(accountingSoftware.freee.columns).toHaveLength(21);
    const rows = rowsOf('freee', example(name));
    const passages: Record<string, number> = { 振替用口座: 0, 資金諸口: 0 };
    let sign = 1;
    for (const row of rows) {
      if (row[0] !== '') sign = row[0] === '収入' ? 1 : -1;
      if (String(row[19]) in passages) passages[String(row[19])]! += sign * Number(row[20]);
      if (String(row[6]) in passages) passages[String(row[6])]! += sign * Number(row[8]);
    }
    expect(passages).toEqual({ 振替用口座: 0, 資金諸口: 0 });
    expect(sum(rows.map((row) => row[8]))).toBe(sum(rows.map((row) => row[20])));
    expect(rows.every((row) => row.length === 21)).toBe(true);
  });
});

describe('what things are called', () => {
  const since = (validFrom: string, name: string): SavedWord => ({
    ...{ key: 'account:bank', name, sub: '', taxName: '対象外', validFrom: tokyoDate(validFrom) },
  });

  it('holds from its day on, and what was set last wins on the same day', () => {
    const words = wordBook('yayoi', [
      since('2026-11-01', '普通預金'),
      since('2026-10-10', '道東信金'),
      since('2026-11-01', '釧路信金'),
    ]);
    const on = (text: string) => words('account:bank', tokyoDate(text)).name;
    expect(['2026-10-09', '2026-10-10', '2026-10-31', '2026-11-01'].map(on)).toEqual([
      ...['普通預金', '道東信金', '道東信金', '釧路信金'],
    ]);
  });

  it('is known for every account, class and passage of every program, in characters that it reads', () => {
    for (const software of softwareCodes)
      for (const key of wordKeysOf(software)) expect(usualWord(software, key).name).toMatch(/^.{1,24}$/u);
  });
});

it('whatever is posted: both sides of the file are equal, and less their tax they are the books', () => {
  const lines = fc.array(
    fc.record({
      account: fc.constantFrom(...(['bank', 'stripe_clearing', 'accounts_receivable', 'refunds'] as const)),
      net: fc.integer({ min: -9_000_000, max: 9_000_000 }).filter((amount) => amount !== 0),
    }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(lines, fc.integer({ min: 0, max: 900_000 }), (given, tax) => {
      const rest = given.reduce((total, { net }) => total - net, tax);
      const draft = [
        ...given.map(({ account, net }) => ({ account, amount: yen(net) })),
        { account: 'contract_liability' as const, amount: yen(rest) },
        { account: 'output_tax' as const, amount: yen(-tax) },
      ].filter(({ amount }) => amount !== 0);
      const all = journalLines(draft, day);
      const side = (which: string) =>
        all.filter((line) => line.side === which).reduce((total, { amount }) => total + amount, 0);
      expect(side('debit')).toBe(side('credit'));
      const inside = all.reduce(
        (total, line) => total + (line.tax?.amount ?? (line.account === 'output_tax' ? line.amount : 0)),
        0,
      );
      expect(inside).toBe(tax);
    }),
  );
});
