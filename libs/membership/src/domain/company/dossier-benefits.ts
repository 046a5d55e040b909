import { daysBetween } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { amountWords, benefitKinds } from './benefit-kinds.ts';
import type { BenefitKind } from './benefit-kinds.ts';
import { leftInAll, potsOf } from './benefit-use.ts';
import type { GrantedBenefit } from './benefit-line.ts';
import type { DossierBenefit } from './dossier.ts';

/** A counter of a year, with what the plan allowed in it when last looked at. */
export type YearCounter = {
  readonly kind: BenefitKind;
  readonly fromDay: TokyoDate;
  readonly untilDay: TokyoDate;
  readonly allowed: number | null;
  readonly used: number;
  readonly extraUsed: number;
};

type Year = {
  counters: readonly YearCounter[];
  grants: readonly GrantedBenefit[];
  uses: readonly { readonly kind: BenefitKind; readonly parts: number }[];
  contract: { readonly day: TokyoDate };
  /** Whether the year is the one that runs: what was over before leaves nothing to use. */
  newest: boolean;
};

/**
 * What each benefit gave in a year and what was used of it, in the order of the table. It is told by the counters of that year, so
 * that a year before a change of plan says what held then; of monthly ones the newest month speaks for what is left.
 */
export function dossierBenefits({ counters, grants, uses, contract, newest }: Year): DossierBenefit[] {
  return (Object.keys(benefitKinds) as BenefitKind[]).flatMap((kind) => {
    const counted = counters.filter((each) => each.kind === kind);
    const given = grants.filter((each) => each.kind === kind);
    if (counted.length === 0 && given.length === 0) return [];
    const last = counted.at(-1) ?? null;
    const live = given.filter(({ endsOn }) => newest && endsOn >= contract.day);
    const used = uses.filter((each) => each.kind === kind).reduce((sum, { parts }) => sum + parts, 0);
    return {
      ...{ kind, given: last && allowance(last), used, left: leftInAll(potsOf(live, last)) },
      granted: given.reduce((sum, { parts }) => sum + parts, 0),
    };
  });
}

/** 年5件, 月30通, 無制限; null where the plan gave nothing and only a grant did. */
function allowance({ kind, allowed, fromDay, untilDay }: YearCounter): Bilingual | null {
  if (allowed === null) return { ja: '無制限', en: 'unlimited' };
  if (allowed === 0) return null;
  const amount = amountWords(kind, allowed);
  return daysBetween(fromDay, untilDay) > 31
    ? { ja: `年${amount.ja}`, en: `${amount.en} a year` }
    : { ja: `月${amount.ja}`, en: `${amount.en} a month` };
}
