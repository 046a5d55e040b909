import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** From when tickets of an event are given out to members of a plan; `planKey` null: to everybody. */
export type SaleOpening = { readonly planKey: string | null; readonly opensAt: Date };

/**
 * From when somebody may take tickets, and by which plan: the earliest of what is open to everybody and to the plans they hold. Null where
 * nothing was set, and the sale is open with the publication.
 */
export function openingFor(
  openings: readonly SaleOpening[],
  heldPlanKeys: readonly string[],
): SaleOpening | null {
  const theirs = openings.filter(({ planKey }) => planKey === null || heldPlanKeys.includes(planKey));
  if (theirs.length === 0) return null;
  return theirs.reduce((best, each) => (each.opensAt < best.opensAt ? each : best));
}

/** An opening is an instant: 10:00 in Japan is 01:00 UTC, in whatever zone the server stands. */
export const isOpenAt = (opening: SaleOpening | null, now: Date): boolean =>
  !opening || opening.opensAt <= now;

/**
 * Checks openings as they were typed; none: the sale opens with the publication. Refuses OPENINGS_WRONG (invalid): one for everybody, plans
 * of this community once each and no later than that, all before the first date's sale ends (`end`).
 */
export function readOpenings(
  openings: readonly SaleOpening[],
  { end, planKeys }: { readonly end: Date; readonly planKeys: readonly string[] },
): Result<readonly SaleOpening[]> {
  const no = refused(new Refusal('invalid', 'OPENINGS_WRONG', { field: 'opensAt' }));
  if (openings.length === 0) return ok(openings);
  const everybody = openings.find(({ planKey }) => planKey === null);
  if (!everybody || new Set(openings.map(({ planKey }) => planKey)).size !== openings.length) return no;
  const fits = openings.every(
    ({ planKey, opensAt }) =>
      opensAt <= everybody.opensAt && opensAt < end && (planKey === null || planKeys.includes(planKey)),
  );
  return fits ? ok(openings) : no;
}
