import { tokyoDate } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';

/** Stands in the register for a day of birth that is not known, or not any more. */
export const unknownBirthDate = tokyoDate('1900-01-01');
/** Stands in the register for a prefecture that is not known yet. */
export const unknownPrefecture = '00';

/** The day of birth of a member; null where nobody knows it. */
export function knownBirthDate({ birthDate }: { readonly birthDate: TokyoDate }): TokyoDate | null {
  return birthDate === unknownBirthDate ? null : birthDate;
}

/** The JIS code of a member's prefecture; empty where nobody knows it. */
export function knownPrefecture({ prefecture }: { readonly prefecture: string }): string {
  return prefecture === unknownPrefecture ? '' : prefecture;
}
