import { Refusal, ageOn, ok, refused, tokyoDate } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import type { Danger } from './employment.ts';

/** Who is to be employed for what; `born` null where the register does not know it; `night` minutes between 22:00 and 5:00. */
export type WouldWork = {
  readonly born: TokyoDate | null;
  readonly day: TokyoDate;
  readonly night: number;
  readonly dangers: readonly Danger[];
};

/** The day until which nobody is employed: 31 March after their fifteenth birthday (労働基準法56条1項). */
export function schoolUntil(born: TokyoDate): TokyoDate {
  const [year, rest] = [Number(born.slice(0, 4)), born.slice(5)];
  // Whoever is born on 1 April completes the year on the day before (年齢計算ニ関スル法律).
  return tokyoDate(`${rest <= '04-01' ? year + 15 : year + 16}-03-31`);
}

/**
 * Whether somebody of that age may be employed on the day of the work: WORKER_CHILD (労働基準法56条), WORKER_NIGHT (61条: nobody younger than eighteen from 22:00 to 5:00) and WORKER_DANGER (62条), all
 * forbidden. Where nobody knows the birthday, WORKER_AGE_UNKNOWN for night and danger alone, since these hang on it (57条: the employer keeps a proof of age).
 */
export function mayBeEmployed({ born, day, night, dangers }: WouldWork): Result<null> {
  const guarded = night > 0 || dangers.length > 0;
  if (!born) return guarded ? no('WORKER_AGE_UNKNOWN') : ok(null);
  if (day <= schoolUntil(born)) return no('WORKER_CHILD');
  if (ageOn(born, day) >= 18) return ok(null);
  if (night > 0) return no('WORKER_NIGHT');
  return dangers.length > 0 ? no('WORKER_DANGER') : ok(null);
}

const no = (code: string): Result<null> => refused<null>(new Refusal('forbidden', code));
