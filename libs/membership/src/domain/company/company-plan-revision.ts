import { Refusal, canonicalText, formatYen, ok, refused } from '@enishi/kernel';
import type { Bilingual, Result } from '@enishi/kernel';
import { benefitKind } from './benefit-kinds.ts';
import type { CompanyPlanTerms } from './company-plan.ts';
import { quotaWords } from './quota.ts';
import type { Quota } from './quota.ts';

type Compared = Omit<CompanyPlanTerms, 'key' | 'position'>;

/**
 * Tax treatment and the month with which a year begins belong to the plan itself, as receipts, books and counted benefits of running
 * memberships rest on them: PLAN_FACT_FIXED (conflict). What changes nothing is no version: PLAN_UNCHANGED (conflict).
 */
export function checkCompanyRevision(before: Compared, after: Compared): Result<true> {
  if (before.taxCategory !== after.taxCategory)
    return refused(new Refusal('conflict', 'PLAN_FACT_FIXED', { fact: 'taxCategory' }));
  if ((before.yearFrom ?? null) !== (after.yearFrom ?? null))
    return refused(new Refusal('conflict', 'PLAN_FACT_FIXED', { fact: 'yearFrom' }));
  return saysTheSame(before, after) ? refused(new Refusal('conflict', 'PLAN_UNCHANGED')) : ok(true);
}

/** Whether two versions say the same, word for word. */
export function saysTheSame(before: Compared, after: Compared): boolean {
  return canonicalText(worded(before)) === canonicalText(worded(after));
}

const worded = ({ name, summary, featured, seats, seatPlanKey, prices, bands, ...rest }: Compared) => ({
  ...{ name, summary, featured, seats, seatPlanKey, prices, bands },
  ...{ priceUnit: rest.priceUnit, taxNote: rest.taxNote, benefits: rest.benefits, quotas: rest.quotas },
  ...{ needsApproval: rest.needsApproval, byInvoice: rest.byInvoice ?? false },
});

/** What a version changes of what a company is given, one line a thing; none where it only words or prices it otherwise. */
export function contentChanges(before: Compared, after: Compared): Bilingual[] {
  return [
    ...fromTo(name, before.name, after.name),
    ...fromTo(
      seats,
      { ja: `${before.seats}名`, en: `${before.seats}` },
      { ja: `${after.seats}名`, en: `${after.seats}` },
    ),
    ...(before.seatPlanKey === after.seatPlanKey ? [] : [otherSeatPlan]),
    ...quotaChanges(before.quotas, after.quotas),
    ...benefitChanges(before, after),
  ];
}

/** What a version changes of the list that everybody sees: fees of the band at 100 percent, and the bands. */
export function listChanges(before: Compared, after: Compared): Bilingual[] {
  const fee = ({ prices }: Compared, interval: 'month' | 'year'): Bilingual => {
    const amount = prices.find((price) => price.interval === interval)?.amount;
    return amount === undefined ? none : { ja: formatYen(amount, 'ja'), en: formatYen(amount, 'en') };
  };
  return [
    ...fromTo({ ja: '月額（基準）', en: 'Monthly (listed)' }, fee(before, 'month'), fee(after, 'month')),
    ...fromTo({ ja: '年額（基準）', en: 'Yearly (listed)' }, fee(before, 'year'), fee(after, 'year')),
    ...fromTo({ ja: '規模区分', en: 'Size bands' }, bandsOf(before), bandsOf(after)),
  ];
}

const none: Bilingual = { ja: 'なし', en: 'none' };
const name: Bilingual = { ja: '名称', en: 'Name' };
const seats: Bilingual = { ja: '利用枠', en: 'Seats' };
const otherSeatPlan: Bilingual = {
  ja: '利用枠の方がお使いになるプラン: 変更',
  en: 'The plan of whoever has a seat: another one',
};

function fromTo(what: Bilingual, before: Bilingual, after: Bilingual): Bilingual[] {
  if (before.ja === after.ja && before.en === after.en) return [];
  return [{ ja: `${what.ja}: ${before.ja} → ${after.ja}`, en: `${what.en}: ${before.en} → ${after.en}` }];
}

function quotaChanges(before: readonly Quota[], after: readonly Quota[]): Bilingual[] {
  const kinds = [...new Set([...before, ...after].map(({ kind }) => kind))];
  const words = (quotas: readonly Quota[], kind: Quota['kind']): Bilingual => {
    const quota = quotas.find((each) => each.kind === kind);
    return quota ? quotaWords(quota) : none;
  };
  return kinds.flatMap((kind) => fromTo(benefitKind(kind).label, words(before, kind), words(after, kind)));
}

function benefitChanges(before: Compared, after: Compared): Bilingual[] {
  const given = (plan: Compared) => plan.benefits.filter(({ included }) => included);
  const keys = [...new Set([...given(before), ...given(after)].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const [was, is] = [before, after].map((plan) => given(plan).find((each) => each.key === key));
    if (was && is) return [];
    const label = (was ?? is)!.label;
    return is
      ? [{ ja: `${label.ja}: 加わります`, en: `${label.en}: added` }]
      : [{ ja: `${label.ja}: なくなります`, en: `${label.en}: no more` }];
  });
}

const bandsOf = ({ bands, priceUnit }: Compared): Bilingual => {
  const each = bands.map(({ upTo, percent }) => ({
    ja: `${upTo === null ? 'それ以上' : `${upTo}名まで`} ${percent}%`,
    en: `${upTo === null ? 'above' : `up to ${upTo}`} ${percent}%`,
  }));
  return {
    ja: `${each.map(({ ja }) => ja).join('、')}（${priceUnit}円未満切り捨て）`,
    en: `${each.map(({ en }) => en).join(', ')} (rounded down to ${priceUnit} yen)`,
  };
};
