import { addDays, compareDates, daysBetween, tokyoDateOf, yen } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import type { GigWish } from '../gig.ts';
import type { HelpWish } from '../help-request.ts';
import type { WageRow } from '../minimum-wage-table.ts';
import { guardWage } from '../minimum-wage.ts';
import { isHoliday } from './series.ts';

/** A gig of the same request that is there already, and not called off. */
export type Standing = {
  readonly place: string;
  readonly places: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
};

/** Two gigs at one spot at one time; `among`: both are of this series. */
export type Crossing = { readonly startsAt: Date; readonly place: string; readonly among: boolean };

/** What a series comes to, before it is cut: hours and yen against what was asked, and what somebody should look at. Nothing of it refuses. */
export type SeriesPreview = {
  readonly count: number;
  /** Of all places. */
  readonly minutes: number;
  /** Of gigs that the request was cut into before. */
  readonly standing: number;
  /** What the company asked for. */
  readonly asked: number;
  /** Of all places, yen with tax; the fee comes on top. */
  readonly reward: Yen;
  /** Gigs below the minimum wage of their day and place, gigs with no figure of this year to compare with, and the yen that one would need. */
  readonly below: number;
  readonly unknown: number;
  readonly least: number | null;
  readonly holidays: readonly TokyoDate[];
  readonly crossings: readonly Crossing[];
};

/** `asked` hours of the request. */
export function previewSeries(
  wishes: readonly GigWish[],
  { hours }: { hours: number },
  standing: readonly Standing[],
  entered: readonly WageRow[],
): SeriesPreview {
  const gigs = wishes.flatMap(({ turns, ...wish }) => turns.map((turn) => ({ ...wish, ...turn })));
  const guards = gigs.map((gig) => guardWage(gig, entered));
  const days = [...new Set(gigs.map(({ day }) => day))];
  return {
    count: gigs.length,
    minutes: minutesOf(gigs),
    standing: minutesOf(standing),
    asked: hours * 60,
    reward: yen(gigs.reduce((sum, { reward, places }) => sum + reward * places, 0)),
    below: guards.filter(({ verdict }) => verdict === 'below').length,
    unknown: guards.filter(({ verdict }) => verdict === 'unknown' || verdict === 'old').length,
    least: guards.reduce<number | null>(
      (most, { least }) => (least === null ? most : Math.max(most ?? 0, least)),
      null,
    ),
    holidays: days.filter(isHoliday),
    crossings: crossings(gigs, standing),
  };
}

const minutesOf = (gigs: readonly Omit<Standing, 'place'>[]): number =>
  gigs.reduce(
    (sum, { startsAt, endsAt, places }) => sum + ((endsAt.getTime() - startsAt.getTime()) / 60_000) * places,
    0,
  );

type Spot = Omit<Standing, 'places'>;

function crossings(gigs: readonly Spot[], standing: readonly Spot[]): Crossing[] {
  const meets = (one: Spot, other: Spot): boolean =>
    one.place === other.place && one.startsAt < other.endsAt && other.startsAt < one.endsAt;
  return gigs.flatMap((gig, at) => {
    const among = gigs.slice(0, at).some((earlier) => meets(gig, earlier));
    const before = !among && standing.some((other) => meets(gig, other));
    return among || before ? [{ startsAt: gig.startsAt, place: gig.place, among }] : [];
  });
}

/** What of a series the form proposes. */
export type Suggested = {
  readonly firstDay: TokyoDate;
  readonly lastDay: TokyoDate;
  readonly times: string;
  readonly places: number;
};

const beginnings = ['09:00', '13:00', '16:00'];

/**
 * Days, times and people that come nearest to the hours that are still to be cut, with as few people at once as possible, then as few times a day. The days begin with the first of the request that is to
 * come; all weekdays count.
 */
export function suggestSeries(
  { fromDay, toDay, hours }: Pick<HelpWish, 'fromDay' | 'toDay' | 'hours'>,
  { length, standing, now }: { length: number; standing: number; now: Date },
): Suggested {
  const tomorrow = addDays(tokyoDateOf(now), 1);
  const firstDay = compareDates(fromDay, tomorrow) > 0 ? fromDay : tomorrow;
  const wanted = Math.max(1, Math.round((hours * 60 - standing) / length));
  const most = Math.min(Math.max(daysBetween(firstDay, toDay) + 1, 1), 31);
  const fitting = Math.max(Math.min(beginnings.length, Math.floor((7 * 60) / length)), 1);
  let best = { days: 1, times: 1, places: 1, off: Infinity };
  for (let places = 1; places <= 10; places += 1)
    for (let times = 1; times <= fitting; times += 1) {
      const days = Math.min(Math.max(Math.round(wanted / (places * times)), 1), most);
      const off = Math.abs(days * times * places - wanted);
      if (off < best.off) best = { days, times, places, off };
    }
  return {
    ...{ firstDay, lastDay: addDays(firstDay, best.days - 1), places: best.places },
    times: beginnings.slice(0, best.times).join(' '),
  };
}
