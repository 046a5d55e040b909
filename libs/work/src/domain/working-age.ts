import { Refusal, ageOn, dayOfAge, addDays, ok, refused, tokyoDate, yearOf } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import type { Danger } from './employment.ts';
import { youthRuleOn } from './minors/youth-table.ts';

/** Whether the community lets people younger than eighteen take gigs of employment, and whether the papers of this one are in force. */
export type MinorGround = { readonly accepted: boolean; readonly papers: boolean };
export const noMinors: MinorGround = { accepted: false, papers: false };

/**
 * Who is to be employed for what; `born` null where the register does not know it; `today` the day of Tokyo on which the contract is made; `day` that of the work; `night` minutes between 22:00 and 5:00.
 */
export type WouldWork = {
  readonly born: TokyoDate | null;
  readonly today: TokyoDate;
  readonly day: TokyoDate;
  readonly night: number;
  readonly dangers: readonly Danger[];
  readonly minors: MinorGround;
};

/** Whether somebody cannot make a contract on their own on a day (民法4条, 5条). */
export const needsGuardianOn = (born: TokyoDate, day: TokyoDate): boolean =>
  ageOn(born, day) < youthRuleOn(day).majority;

/** Whether the law guards somebody at work on a day; a year of age is complete when the day before the birthday ends (年齢計算ニ関スル法律). */
export const isGuardedOn = (born: TokyoDate, day: TokyoDate): boolean =>
  ageOn(born, day) < youthRuleOn(day).grown;

/** The day until which nobody is employed: the first 31 March from the day on which the fifteenth year of life is complete, which is the day before the birthday (労働基準法56条1項). */
export function schoolUntil(born: TokyoDate, day: TokyoDate): TokyoDate {
  const complete = addDays(dayOfAge(born, youthRuleOn(day).school), -1);
  const march = tokyoDate(`${yearOf(complete)}-03-31`);
  return complete <= march ? march : tokyoDate(`${yearOf(complete) + 1}-03-31`);
}

/**
 * Whether somebody of that age may be employed on the day of the work, all forbidden: GIG_TOO_YOUNG (`age`) where the community takes nobody who is under age on the day of the contract, WORKER_CHILD
 * (労働基準法56条), WORKER_NIGHT (61条) and WORKER_DANGER (62条) by the age on the day of the work, WORKER_PAPERS (57条1項; 民法5条) without proof of age and the guardian's consent. Where nobody knows the
 * birthday, or it lies ahead, WORKER_AGE_UNKNOWN for night and danger, and for all employment of a community that takes minors, since it then hangs on it.
 */
export function mayBeEmployed({ born, today, day, night, dangers, minors }: WouldWork): Result<null> {
  const guarded = night > 0 || dangers.length > 0;
  if (!born) return guarded || minors.accepted ? no('WORKER_AGE_UNKNOWN') : ok(null);
  if (born > today) return no('WORKER_AGE_UNKNOWN');
  const signs = !needsGuardianOn(born, today);
  const young = isGuardedOn(born, day);
  if (signs && !young) return ok(null);
  if (!minors.accepted) return no('GIG_TOO_YOUNG', { age: youthRuleOn(today).majority });
  if (day <= schoolUntil(born, day)) return no('WORKER_CHILD');
  if (young && night > 0) return no('WORKER_NIGHT');
  if (young && dangers.length > 0) return no('WORKER_DANGER');
  return minors.papers ? ok(null) : no('WORKER_PAPERS');
}

/** Why nobody younger than eighteen can take a gig, whoever they are: it is entrusted (業務委託), at night, or dangerous. */
export const adultsOnlyReasons = ['service', 'night', 'danger'] as const;
export type AdultsOnly = (typeof adultsOnlyReasons)[number];

/** What of an employment gig keeps it from people younger than eighteen (労働基準法61条, 62条); null where nothing does. */
export function adultsOnlyAt(night: number, dangers: readonly Danger[]): AdultsOnly | null {
  if (night > 0) return 'night';
  return dangers.length > 0 ? 'danger' : null;
}

const no = (code: string, facts: Record<string, number> = {}): Result<null> =>
  refused<null>(new Refusal('forbidden', code, facts));
