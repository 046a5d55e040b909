import { yen } from '@enishi/kernel';
import type { Bilingual, TokyoMonth, Yen } from '@enishi/kernel';

import type { Payer } from './payer.ts';
import type { WaterfallMonth } from './waterfall.ts';

/** What a month lost, against what it began with; rates are null where it began with nothing. */
export type ChurnMonth = {
  readonly month: TokyoMonth;
  readonly payers: number;
  readonly lost: number;
  readonly logoRate: number | null;
  readonly mrr: Yen;
  /** Ended and lowered fees together, positive yen per month. */
  readonly lostMrr: Yen;
  readonly revenueRate: number | null;
};

/** Why payers stopped, over the months shown. */
export type ChurnReason = {
  readonly key: string;
  readonly label: Bilingual;
  readonly people: number;
  readonly companies: number;
  readonly amount: Yen;
};

/** Fees of one plan of individuals or companies, per payer. */
export type PlanAverage = {
  readonly payer: Payer;
  readonly planKey: string;
  readonly label: Bilingual;
  readonly payers: number;
  readonly mrr: Yen;
  /** Rounded down to the yen. */
  readonly average: Yen;
};

/** Reasons that are known without anybody having said one. */
export const knownReasons: Readonly<Record<string, Bilingual>> = {
  payment_failed: { ja: '支払いができなかった', en: 'Payment failed' },
  refunded: { ja: '返金した', en: 'Refunded' },
  disputed: { ja: '支払いに異議があった', en: 'Payment disputed' },
  paused: { ja: '休会した（再開すると「再開」に数えます）', en: 'Paused (counts as returning once resumed)' },
  own_words: { ja: '自由記述の理由あり', en: 'A reason in their own words' },
  unstated: { ja: '理由の記入なし', en: 'No reason given' },
};

/** Logo and revenue churn of each month. */
export function churnOf(months: readonly WaterfallMonth[]): ChurnMonth[] {
  return months.map(({ month, opening, churn, contraction }) => {
    const lostMrr = yen(-(churn.amount + contraction.amount));
    return {
      ...{ month, payers: opening.payers, lost: churn.payers, mrr: opening.amount, lostMrr },
      logoRate: opening.payers > 0 ? churn.payers / opening.payers : null,
      revenueRate: opening.amount > 0 ? lostMrr / opening.amount : null,
    };
  });
}

/** The share of payers lost per month, over several months; null while there was nobody to lose. */
export function monthlyChurn(months: readonly ChurnMonth[]): number | null {
  const payers = months.reduce((sum, each) => sum + each.payers, 0);
  const lost = months.reduce((sum, each) => sum + each.lost, 0);
  return payers > 0 ? lost / payers : null;
}
