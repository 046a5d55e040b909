import { yen } from '@enishi/kernel';
import type { Bilingual, TokyoMonth, Yen } from '@enishi/kernel';

import { definitions } from './definitions.ts';
import type { Definition } from './definitions.ts';
import type { MonthBooks, StreamFacts } from './month-books.ts';
import { ownRevenueRatio } from './own-revenue.ts';
import { ofPayer } from './payer.ts';
import type { ShownMonths } from './shown-months.ts';
import { levels } from './turns.ts';
import type { Turn } from './turns.ts';
import { recurringTurns, waterfall } from './waterfall.ts';
import type { RecurringStep } from './waterfall.ts';

/** Income of one stream in the month and the one before, without tax. */
export type StreamIncome = {
  readonly stream: string;
  readonly label: Bilingual;
  readonly amount: Yen;
  readonly previousAmount: Yen;
  readonly recurring: boolean;
  readonly ownRevenue: boolean;
};

/** Members of one plan at the end of the month and of the one before. */
export type TierCount = {
  readonly planKey: string;
  readonly label: Bilingual;
  readonly count: number;
  readonly previousCount: number;
};

/** What a stream earned in a month. */
export type StreamAmount = { readonly stream: string; readonly amount: Yen };

/** One month of the history. */
export type MonthIncome = {
  readonly month: TokyoMonth;
  readonly total: Yen;
  readonly byStream: readonly StreamAmount[];
  readonly mrr: Yen;
  readonly members: number;
};

/** What the tables tell; `books` has the months from `shown.first` to `shown.month`. */
export type OverviewFacts = {
  readonly shown: ShownMonths;
  readonly asOf: Date;
  readonly books: readonly MonthBooks[];
  readonly streams: readonly StreamFacts[];
  readonly recurring: readonly RecurringStep[];
  readonly joined: readonly Turn[];
  readonly left: readonly Turn[];
  readonly tiers: readonly TierCount[];
};

/** The desk's first revenue screen. */
export type RevenueOverview = {
  readonly month: TokyoMonth;
  readonly asOf: Date;
  readonly totalIncome: Yen;
  readonly previousTotalIncome: Yen;
  readonly byStream: readonly StreamIncome[];
  readonly mrr: Yen;
  readonly previousMrr: Yen;
  /** What of the MRR companies pay, and how many of them. */
  readonly mrrOfCompanies: Yen;
  readonly payingCompanies: number;
  readonly membersByTier: readonly TierCount[];
  readonly newMembers: number;
  readonly lostMembers: number;
  readonly newPaid: number;
  readonly lostPaid: number;
  readonly fees: Yen;
  readonly refunds: Yen;
  readonly outputTax: Yen;
  readonly history: readonly MonthIncome[];
  readonly ownRevenueRatio: number | null;
  readonly definitions: readonly Definition[];
};

/** Puts the screen's figures together. */
export function revenueOverview(facts: OverviewFacts): RevenueOverview {
  const { shown, books, joined, left } = facts;
  const mrr = levels(recurringTurns(facts.recurring), shown.first, shown.month);
  const members = levels([...joined, ...left.map(outward)], shown.first, shown.month);
  const [people, companies] = (['member', 'company'] as const).map((payer) =>
    waterfall(ofPayer(facts.recurring, payer), shown.first, shown.month).at(-1)!,
  );
  const now = booksOf(books, shown.month);
  const before = booksOf(books, shown.previous);
  return {
    month: shown.month,
    asOf: facts.asOf,
    totalIncome: now.income,
    previousTotalIncome: before.income,
    byStream: streamsOf(facts, now, before),
    mrr: yen(mrr.get(shown.month) ?? 0),
    previousMrr: yen(mrr.get(shown.previous) ?? 0),
    mrrOfCompanies: companies!.closing.amount,
    payingCompanies: companies!.closing.payers,
    membersByTier: facts.tiers,
    newMembers: changeIn(joined, shown.month),
    lostMembers: changeIn(left, shown.month),
    newPaid: people!.new.payers + people!.reactivation.payers,
    lostPaid: people!.churn.payers,
    fees: now.fees,
    refunds: now.returned,
    outputTax: now.outputTax,
    history: books.map((each) => ({
      month: each.month,
      total: each.income,
      byStream: amountsOf(each, facts.streams),
      mrr: yen(mrr.get(each.month) ?? 0),
      members: members.get(each.month) ?? 0,
    })),
    ownRevenueRatio: ownRevenueRatio(facts, shown.month),
    definitions,
  };
}

/** Streams that earned anything in the months shown; the first one always, so that the screen is never empty. */
function streamsOf({ books, streams }: OverviewFacts, now: MonthBooks, before: MonthBooks): StreamIncome[] {
  const earned = ({ stream }: StreamFacts): boolean =>
    books.some((each) => (each.incomeByStream.get(stream) ?? 0) !== 0);
  const shown = streams.filter((each, index) => index === 0 || earned(each));
  return shown.map(({ stream, label, isRecurring, isOwnRevenue }) => ({
    stream,
    label,
    amount: now.incomeByStream.get(stream) ?? yen(0),
    previousAmount: before.incomeByStream.get(stream) ?? yen(0),
    recurring: isRecurring,
    ownRevenue: isOwnRevenue,
  }));
}

function amountsOf({ incomeByStream }: MonthBooks, streams: readonly StreamFacts[]): StreamAmount[] {
  return streams.flatMap(({ stream }) => {
    const amount = incomeByStream.get(stream);
    return amount ? [{ stream, amount }] : [];
  });
}

function booksOf(books: readonly MonthBooks[], month: TokyoMonth): MonthBooks {
  const found = books.find((each) => each.month === month);
  if (!found) throw new RangeError(`no figures of ${month}`);
  return found;
}

function changeIn(turns: readonly Turn[], month: TokyoMonth): number {
  return turns.filter((turn) => turn.month === month).reduce((sum, { change }) => sum + change, 0);
}

function outward({ month, change }: Turn): Turn {
  return { month, change: -change };
}
