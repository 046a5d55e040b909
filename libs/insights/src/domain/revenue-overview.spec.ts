import { addMonths, tokyoDate, tokyoMonth, unwrap, yen } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';

import { definitions } from './definitions.ts';
import type { MonthBooks, StreamFacts } from './month-books.ts';
import { ownRevenueRatio } from './own-revenue.ts';
import type { Payer } from './payer.ts';
import { revenueOverview } from './revenue-overview.ts';
import type { OverviewFacts } from './revenue-overview.ts';
import { shownMonths } from './shown-months.ts';
import type { RecurringStep } from './waterfall.ts';

const november = tokyoMonth('2026-11');
const shown = unwrap(shownMonths('2026-11', tokyoDate('2026-11-23')));

const stream = (code: string, { own = true, recurring = false } = {}): StreamFacts => ({
  stream: code,
  label: { ja: code, en: code },
  isOwnRevenue: own,
  isRecurring: recurring,
});
const streams = [
  stream('membership_individual', { recurring: true }),
  stream('membership_corporate', { recurring: true }),
  stream('municipality_contract', { own: false }),
  stream('event_ticket'),
  stream('job_support'),
  stream('subsidy', { own: false }),
];

const figures = (month: TokyoMonth, streams: Record<string, number> = {}): MonthBooks => ({
  month,
  income: yen(Object.values(streams).reduce((sum, amount) => sum + amount, 0)),
  incomeByStream: new Map(Object.entries(streams).map(([code, amount]) => [code, yen(amount)])),
  outputTax: yen(0),
  returned: yen(0),
  fees: yen(0),
});

const year = (special: MonthBooks[]): MonthBooks[] =>
  Array.from({ length: 13 }, (_, index) => addMonths(shown.first, index)).map(
    (month) => special.find((each) => each.month === month) ?? figures(month),
  );

const step = (
  month: string,
  opening: number,
  closing: number,
  payers: number,
  payer: Payer = 'member',
): RecurringStep => ({
  ...{ month: tokyoMonth(month), returning: false, payer, payers },
  ...{ opening: yen(opening), closing: yen(closing) },
});

const facts = (given: Partial<OverviewFacts>): OverviewFacts => ({
  shown,
  asOf: new Date('2026-11-23T00:00:00Z'),
  books: year([]),
  streams,
  recurring: [],
  joined: [],
  left: [],
  tiers: [],
  ...given,
});

describe('revenueOverview', () => {
  it('sets the month beside the one before, stream by stream in the order of the chart', () => {
    const overview = revenueOverview(
      facts({
        books: year([
          figures(tokyoMonth('2026-10'), { membership_individual: 90000, event_ticket: 30000 }),
          figures(november, { membership_corporate: 110000, membership_individual: 100000 }),
        ]),
      }),
    );
    expect([overview.totalIncome, overview.previousTotalIncome]).toEqual([210000, 120000]);
    expect(overview.byStream.map((each) => [each.stream, each.amount, each.previousAmount])).toEqual([
      ['membership_individual', 100000, 90000],
      ['membership_corporate', 110000, 0],
      ['event_ticket', 0, 30000],
    ]);
    expect(overview.byStream[2]).toMatchObject({ recurring: false, ownRevenue: true });
  });

  it('shows individual fees even when nothing was earned yet', () => {
    const overview = revenueOverview(facts({}));
    expect(overview.byStream.map((each) => each.stream)).toEqual(['membership_individual']);
    expect(overview.ownRevenueRatio).toBeNull();
  });

  it('carries MRR and members over a year of history', () => {
    const overview = revenueOverview(
      facts({
        recurring: [
          ...[step('2025-10', 0, 1100, 10), step('2026-11', 0, 1100, 1), step('2026-11', 1100, 0, 3)],
          ...[step('2025-10', 0, 11_000, 2, 'company'), step('2026-11', 11_000, 0, 1, 'company')],
        ],
        joined: [
          { month: tokyoMonth('2025-10'), change: 200 },
          { month: november, change: 7 },
        ],
        left: [{ month: november, change: 2 }],
      }),
    );
    expect([overview.mrr, overview.previousMrr]).toEqual([19_800, 33_000]);
    expect([overview.mrrOfCompanies, overview.payingCompanies]).toEqual([11_000, 1]);
    expect([overview.newMembers, overview.lostMembers]).toEqual([7, 2]);
    expect([overview.newPaid, overview.lostPaid]).toEqual([1, 3]);
    expect(overview.history).toHaveLength(13);
    expect(overview.history[0]).toEqual({
      month: '2025-11',
      total: 0,
      byStream: [],
      mrr: 33_000,
      members: 200,
    });
    expect(overview.history[12]).toMatchObject({ month: '2026-11', mrr: 19_800, members: 205 });
  });
});

describe('own-revenue ratio', () => {
  it('leaves subsidies and public contracts out, over the fiscal year so far', () => {
    const books = year([
      figures(tokyoMonth('2026-03'), { subsidy: 9_999_999 }),
      figures(tokyoMonth('2026-04'), { subsidy: 9_000_000, municipality_contract: 3_000_000 }),
      figures(tokyoMonth('2026-05'), { membership_individual: 1_320_000, membership_corporate: 2_640_000 }),
      figures(november, { event_ticket: 1_200_000, job_support: 840_000 }),
    ]);
    expect(ownRevenueRatio({ books, streams }, november)).toBeCloseTo(6_000 / 18_000, 10);
    expect(ownRevenueRatio({ books, streams }, tokyoMonth('2026-03'))).toBe(0);
  });
});

describe('definitions', () => {
  it('stand once for each key, in both languages', () => {
    const keys = definitions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { text } of definitions) {
      expect(text.ja).toMatch(/。$/);
      expect(text.en).toMatch(/\.$/);
    }
  });
});
