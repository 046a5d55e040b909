import { addDays, tokyoDateOf, startOfTokyoDay, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';

/** From when to when somebody works, with the minutes of break within it. */
export type Hours = { readonly from: Date; readonly to: Date; readonly breakMinutes: number };

/** What of some hours is work, and which of it bears a premium; minutes. */
export type WorkedMinutes = {
  readonly worked: number;
  /** Between 22:00 and 5:00 (労働基準法37条4項). */
  readonly night: number;
  /** Beyond eight hours (労働基準法32条2項, 37条1項). */
  readonly over: number;
};

const minute = 60_000;
const [nightFrom, nightTo] = [22 * 60, 29 * 60];
/** Minutes of a day, and of a week, for which somebody may work, of whichever employer (労働基準法32条, 38条1項). */
export const mostOfDay = 480;
export const mostOfWeek = 2_400;
/** The week from Sunday to Saturday (昭和63年1月1日 基発1号, where nothing else was agreed). */
export function workWeekOf(day: TokyoDate): { from: TokyoDate; to: TokyoDate } {
  const from = addDays(day, -new Date(`${day}T00:00:00Z`).getUTCDay());
  return { from, to: addDays(from, 6) };
}

/** Premiums in percent of the wage of an hour (労働基準法37条1項, 4項; 割増賃金令). Work at night beyond eight hours bears both. */
export const premiumPercent = { night: 25, over: 25 } as const;

/**
 * Counts the minutes of some hours. Waiting and changing is work and stands within them (労働基準法32条; 最判平成12年3月9日 三菱重工業長崎造船所). A break is taken off the part by day
 * first, so that no premium is lost where nobody wrote down when it was.
 */
export function minutesOf({ from, to, breakMinutes }: Hours): WorkedMinutes {
  const length = Math.max(0, Math.floor((to.getTime() - from.getTime()) / minute));
  const worked = Math.max(0, length - breakMinutes);
  return { worked, night: Math.min(nightOf(from, to), worked), over: Math.max(0, worked - mostOfDay) };
}

function nightOf(from: Date, to: Date): number {
  const midnight = startOfTokyoDay(tokyoDateOf(from)).getTime();
  const [begin, end] = [from, to].map((at) => Math.floor((at.getTime() - midnight) / minute)) as [
    number,
    number,
  ];
  let night = 0;
  for (let day = -1440; day <= end; day += 1440)
    night += Math.max(0, Math.min(end, day + nightTo) - Math.max(begin, day + nightFrom));
  return night;
}

/** The wage of some minutes at so many yen an hour, premiums included, rounded up to the yen. */
export function wageFor(hourly: number, { worked, night, over }: WorkedMinutes): Yen {
  const parts = 100 * worked + premiumPercent.night * night + premiumPercent.over * over;
  return yen(Math.ceil((hourly * parts) / 6_000));
}

/** Minutes of break that so much work needs: 45 beyond six hours, 60 beyond eight (労働基準法34条1項). */
export function breakNeeded(worked: number): number {
  if (worked > mostOfDay) return 60;
  return worked > 360 ? 45 : 0;
}
