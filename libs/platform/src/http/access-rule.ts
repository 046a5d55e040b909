import { Refusal } from '@enishi/kernel';
import type { DeskRole } from '@enishi/kernel';

import type { Viewer } from './viewer.ts';

/**
 * Who may call an operation. `anywhere`: even without a community. `anyone`: every visitor of the community.
 * `desk_before_second_factor`: any role of the secretariat, to see that the second factor is still to be given.
 * A list of roles: those of the secretariat, second factor given.
 */
export type AccessRule =
  'anywhere' | 'anyone' | 'signed_in' | 'member' | 'desk_before_second_factor' | readonly DeskRole[];

/** The rule of every operation by its full name; one readable table per program. */
export type AccessTable = Readonly<Record<string, AccessRule>>;
export const ACCESS_TABLE = Symbol('access table');

/** How long a second factor opens the desk. */
export const secondFactorHours = 12;

/**
 * Refuses whoever may not call an operation.
 * @throws Refusal not_found NOT_FOUND (no such community), unauthenticated SIGN_IN_FIRST, forbidden NOT_ALLOWED,
 * unauthenticated SECOND_FACTOR_FIRST
 */
export function assertAllowed(rule: AccessRule, viewer: Viewer, now: Date): void {
  if (rule === 'anywhere') return;
  if (!viewer.communityId) throw new Refusal('not_found', 'NOT_FOUND');
  if (rule === 'anyone') return;
  if (!viewer.accountId) throw new Refusal('unauthenticated', 'SIGN_IN_FIRST');
  if (rule === 'signed_in') return;
  if (rule === 'member') {
    if (!viewer.memberId) throw new Refusal('forbidden', 'NOT_ALLOWED');
    return;
  }
  assertDesk(rule, viewer, now);
}

function assertDesk(
  rule: 'desk_before_second_factor' | readonly DeskRole[],
  viewer: Viewer,
  now: Date,
): void {
  if (!viewer.deskRole) throw new Refusal('not_found', 'NOT_FOUND');
  if (rule === 'desk_before_second_factor') return;
  if (!isRecent(viewer.secondFactorAt, now)) throw new Refusal('unauthenticated', 'SECOND_FACTOR_FIRST');
  if (!rule.includes(viewer.deskRole)) throw new Refusal('forbidden', 'NOT_ALLOWED');
}

function isRecent(at: Date | null, now: Date): boolean {
  return at !== null && now.getTime() - at.getTime() < secondFactorHours * 3_600_000;
}
