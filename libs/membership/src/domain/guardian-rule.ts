import { ageOn } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

/** Age of majority since 1 April 2022 (民法4条); a contract to pay made by a minor can be cancelled (民法5条2項). */
export const ageOfMajority = 18;

/**
 * Whether a guardian has to agree before a person's data is kept as a member. The age is the community's setting,
 * 16 unless changed, after the direction of the 個人情報保護法 reform.
 */
export function needsGuardianToJoin(
  birthDate: TokyoDate,
  today: TokyoDate,
  guardianConsentAge: number,
): boolean {
  return ageOn(birthDate, today) < guardianConsentAge;
}

/**
 * What is known of a guardian's consent: `waiting` while joining itself depends on it, `asked` while only a paid plan
 * does (16 and 17 years old: free membership needs nobody), `approved` once given.
 */
export type GuardianState = 'none' | 'waiting' | 'asked' | 'approved';

/** Whether a guardian still has to agree before this member may take a paid plan (民法5条). */
export function needsGuardianToPay(
  member: { birthDate: TokyoDate; guardianState: GuardianState; guardianCoversPaid: boolean },
  today: TokyoDate,
): boolean {
  if (ageOn(member.birthDate, today) >= ageOfMajority) return false;
  return !(member.guardianState === 'approved' && member.guardianCoversPaid);
}
