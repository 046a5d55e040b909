import { addDays } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { companyStanding } from './company-holding.ts';
import type { CompanyHolding } from './company-holding.ts';
import type { CompanyTurnKind } from './company-turns.ts';

/** A turn of the story, with the last day that it names. */
export type HoldingTurn = { readonly kind: CompanyTurnKind; readonly until: TokyoDate | null };

/** What is told of a holding that was written down anew: begun, renewed, unpaid, cancelled, kept, ended. Telling it twice tells nothing. */
export function turnsOfHolding(
  before: CompanyHolding | null,
  after: CompanyHolding,
  today: TokyoDate,
): HoldingTurn[] {
  const [was, is] = [before, after].map((each) => companyStanding(each ? [each] : [], today).standing);
  const turns: HoldingTurn[] = [];
  const lives = is === 'current' || is === 'grace';
  if (lives && (was === 'none' || was === 'ended')) turns.push({ kind: 'plan_began', until: null });
  else if (is === 'current' && before?.paidUntil && after.paidUntil && after.paidUntil > before.paidUntil)
    turns.push({ kind: 'plan_renewed', until: addDays(after.paidUntil, -1) });
  if (lives && (was === 'current' || was === 'grace') && before && before.planKey !== after.planKey)
    turns.push({ kind: 'plan_changed', until: null });
  if (is === 'grace' && was !== 'grace')
    turns.push({ kind: 'plan_unpaid', until: dayBefore(after.graceUntil) });
  if (lives && after.cancelsOn !== null && !before?.cancelsOn)
    turns.push({ kind: 'cancelled', until: dayBefore(after.cancelsOn) });
  if (lives && after.cancelsOn === null && before?.cancelsOn) turns.push({ kind: 'kept', until: null });
  if (is === 'ended' && was !== 'ended' && was !== 'none') turns.push({ kind: 'plan_ended', until: null });
  return turns;
}

const dayBefore = (day: TokyoDate | null): TokyoDate | null => (day === null ? null : addDays(day, -1));
