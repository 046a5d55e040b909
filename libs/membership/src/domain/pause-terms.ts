import { formatYen, yen } from '@enishi/kernel';
import { formatJapaneseDate } from '@enishi/japan';
import type { Bilingual, TokyoDate, Yen } from '@enishi/kernel';
import { endingAndStaying } from './cancellation-terms.ts';
import type { PlanTerms } from './plan.ts';
import { fingerprintOf } from './subscription-disclosure.ts';

/** A length that can be chosen. `from` is the first day that is not paid for, `until` that of the charge with which the plan goes on. */
export type PauseOption = { readonly months: number; readonly from: TokyoDate; readonly until: TokyoDate };

/** What a member is told before pausing: what each length means, what rests meanwhile and what stays. */
export type PauseTerms = {
  readonly planName: Bilingual;
  /** Yen per month, tax included: the charge of the day on which the plan goes on. */
  readonly amount: Yen;
  readonly options: readonly (PauseOption & { readonly fingerprint: string })[];
  readonly money: Bilingual;
  readonly whatRests: readonly Bilingual[];
  readonly whatStays: readonly Bilingual[];
};

/** Compares the plan that rests with the free plan that carries the member meanwhile. */
export function pauseTerms(
  {
    plan,
    free,
    amount,
    discount = null,
  }: { plan: PlanTerms; free: PlanTerms | null; amount: Yen; discount?: PausedDiscount | null },
  options: readonly PauseOption[],
): PauseTerms {
  const { whatEnds, whatStays } = endingAndStaying(plan, free);
  const last = options[0] && formatJapaneseDate(options[0].from, 'ja');
  return {
    planName: plan.name,
    amount,
    options: options.map(({ months, from, until }) => ({
      ...{ months, from, until },
      fingerprint: pauseFingerprint({ planKey: plan.key, amount, from, until }),
    })),
    money: {
      ja: `休会のあいだ会費はかかりません。${last ? `${last}の引き落としもありません。` : ''}再開の日に、月額${formatYen(amount, 'ja')}（税込）${discount ? lessBy(discount, amount).ja : ''}を、ご登録のカードからお支払いいただきます。`,
      en: `Nothing is charged during the pause. On the day on which it ends, ${formatYen(amount, 'en')} for a month (tax included)${discount ? lessBy(discount, amount).en : ''} is charged to the card that we know.`,
    },
    whatRests: whatEnds,
    whatStays,
  };
}

/** Yen that a coupon takes off charges before `until`, or off all. */
type PausedDiscount = { readonly off: Yen; readonly until: TokyoDate | null };

/** A discount is counted by the calendar: a pause may outlast it. */
function lessBy({ off, until }: PausedDiscount, amount: Yen): Bilingual {
  const less = yen(amount - off);
  const [ja, en] = [formatYen(less, 'ja'), formatYen(less, 'en')];
  if (!until) return { ja: `からクーポンの割引を引いた${ja}`, en: `, less your coupon ${en},` };
  return {
    ja: `（再開の日が${formatJapaneseDate(until, 'ja')}より前のときは、クーポンの割引を引いた${ja}）`,
    en: `, or ${en} with your coupon if that day lies before ${formatJapaneseDate(until, 'en')},`,
  };
}

/** Of what was shown: a pause is arranged only while it still matches. */
export function pauseFingerprint(shown: {
  planKey: string;
  amount: number;
  from: TokyoDate;
  until: TokyoDate;
}): string {
  const { planKey, amount, from, until } = shown;
  return fingerprintOf({ planKey, amount, from, until });
}
