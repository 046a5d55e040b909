import { addDays } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { formatJapaneseDate } from '@enishi/japan';
import type { PlanTerms } from './plan.ts';

/** What a member is told before cancelling: one page, no attempts at persuasion (消費者契約法3条1項4号). */
export type CancellationTerms = {
  readonly planName: Bilingual;
  readonly lastUsableDay: TokyoDate;
  readonly refund: Bilingual;
  readonly whatEnds: readonly Bilingual[];
  readonly whatStays: readonly Bilingual[];
};

/** Compares the plan that ends with the free plan that follows. `lastUsableDay` is the last day already paid for. */
export function cancellationTerms(
  plan: PlanTerms,
  free: PlanTerms | null,
  lastUsableDay: TokyoDate,
): CancellationTerms {
  return {
    planName: plan.name,
    lastUsableDay,
    refund: {
      ja: `お支払い済みの期間の返金はありません。${formatJapaneseDate(lastUsableDay, 'ja')}まで今のままご利用いただけます。次回以降の請求はありません。`,
      en: `The period that you have paid for is not refunded; you keep your benefits until ${formatJapaneseDate(lastUsableDay, 'en')}. Nothing more will be charged.`,
    },
    ...endingAndStaying(plan, free),
  };
}

/** What is told where the plan is paused: nothing is paid that could be used up, and the charge that was to come does not. */
export function pausedCancellationTerms(
  plan: PlanTerms,
  pause: { readonly from: TokyoDate; readonly until: TokyoDate | null },
): CancellationTerms {
  return {
    planName: plan.name,
    lastUsableDay: addDays(pause.from, -1),
    refund: {
      ja: `休会中のため、お支払い済みの期間はありません。${pause.until ? `${formatJapaneseDate(pause.until, 'ja')}に予定していた再開と請求も` : '再開も請求も'}なくなります。`,
      en: `The plan is paused, so nothing is paid that could be used up. ${pause.until ? `It will not go on, and nothing is charged, on ${formatJapaneseDate(pause.until, 'en')}.` : 'It will not go on, and nothing more is charged.'}`,
    },
    whatEnds: [
      {
        ja: '休会あけの再開（特典は今も休止しています）',
        en: 'Its return after the pause (benefits rest already)',
      },
    ],
    whatStays: alwaysKept,
  };
}

/** Benefits that the free plan does not give end; those that it gives, the number and receipts stay. */
export function endingAndStaying(
  plan: PlanTerms,
  free: PlanTerms | null,
): Pick<CancellationTerms, 'whatEnds' | 'whatStays'> {
  const kept = new Set(
    (free?.benefits ?? []).filter((benefit) => benefit.included).map((benefit) => benefit.key),
  );
  const included = plan.benefits.filter((benefit) => benefit.included);
  return {
    whatEnds: included.filter((benefit) => !kept.has(benefit.key)).map((benefit) => benefit.label),
    whatStays: [
      ...included.filter((benefit) => kept.has(benefit.key)).map((benefit) => benefit.label),
      ...alwaysKept,
    ],
  };
}

const alwaysKept: readonly Bilingual[] = [
  { ja: '会員番号と会員証（無料会員として残ります）', en: 'Your member number and card, as a free member' },
  { ja: 'これまでの領収書', en: 'Your receipts' },
];
