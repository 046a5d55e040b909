import type { CancelPolicy, CancelStep } from './cancel-policy.ts';

/**
 * The most that may be kept of a journey inside Japan that its traveller cancels, by days before the day on which it begins: 標準旅行業約款
 * (募集型企画旅行契約の部) 別表第一. Nothing may be kept before the first step. Once the journey has begun all of it may be; tickets are
 * not given back then at all.
 */
export const standardTravelTerms: Readonly<Record<'overnight' | 'dayTrip', CancelPolicy>> = {
  overnight: [
    { from: 20, percent: 20 },
    { from: 7, percent: 30 },
    { from: 1, percent: 40 },
    { from: 0, percent: 50 },
  ],
  dayTrip: [
    { from: 10, percent: 20 },
    { from: 7, percent: 30 },
    { from: 1, percent: 40 },
    { from: 0, percent: 50 },
  ],
};

/** The first step of a policy that keeps more than the standard terms allow, with what they do (percent); null where none does. */
export function feeAboveTerms(
  policy: CancelPolicy,
  { lodging }: { readonly lodging: boolean },
): (CancelStep & { readonly most: number }) | null {
  const terms = standardTravelTerms[lodging ? 'overnight' : 'dayTrip'];
  for (const step of policy) {
    // A step holds from its farthest day on, and the terms only rise towards the journey: it is there that it can be too high.
    const most = terms.reduce((allowed, { from, percent }) => (step.from <= from ? percent : allowed), 0);
    if (step.percent > most) return { ...step, most };
  }
  return null;
}
