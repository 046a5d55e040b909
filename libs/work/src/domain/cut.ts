import {
  Refusal,
  addDays,
  allOf,
  compareDates,
  isWhole,
  ok,
  readLines,
  readOneLine,
  refused,
  startOfTokyoDay,
  yen,
} from '@enishi/kernel';
import type { Bilingual, Result, TokyoDate, Yen } from '@enishi/kernel';
import type { EmploymentForm } from './employment.ts';
import type { RewardKind } from './signs/reward-kind.ts';
import type { GigTurn, GigWish } from './gig.ts';
import type { HelpWish } from './help-request.ts';
import { readSubstitute } from './weather/substitute.ts';

/** Gigs as the desk types them: one form makes as many as days, alike but for the day. Times are clocks of Tokyo. */
export type CutForm = {
  readonly title: string;
  /** One on each line. */
  readonly steps: string;
  readonly skillId: string;
  readonly beginnerOk: boolean;
  /** A beginner comes with somebody experienced; left out for no. */
  readonly accompanied?: boolean;
  readonly area: string;
  readonly place: string;
  readonly firstDay: TokyoDate;
  readonly days: number;
  readonly from: string;
  readonly to: string;
  readonly places: number;
  readonly reward: number;
  /** To which day the first of them moves when the weather is too bad, and each other as many days later; left out for none. */
  readonly substituteDay?: TokyoDate | null;
  /** Null for as long as the gig. */
  readonly minutes: number | null;
  /** What kind of reward it is by the law on withholding; left out for none of its list. */
  readonly rewardKind?: RewardKind;
  /** The conditions of an employment gig (雇用), whose reward is the wage that they come to; left out for 業務委託. */
  readonly employment?: EmploymentForm | null;
};

/** What a region has to choose from. */
export type CutChoices = {
  readonly skills: ReadonlyMap<string, Bilingual>;
  readonly areas: ReadonlySet<string>;
};

export const cutLimits = {
  ...{ title: 60, steps: 12, step: 120, place: 100, days: 31, places: 50, reward: 100_000 },
  ...{ leastMinutes: 60, mostMinutes: 240 },
} as const;

/**
 * Reads what the desk cuts out of a request, refusing all that is wrong at once, each with the fact `field`: GIG_TITLE_WRONG, GIG_STEPS_WRONG (`most`,
 * `longest`), GIG_PLACE_WRONG, GIG_SKILL_UNKNOWN, GIG_AREA_UNKNOWN, GIG_DAYS_WRONG (`from`, `to`: outside the request's days, or over), GIG_HOURS_WRONG
 * (`least`, `most` hours), GIG_PLACES_WRONG, GIG_REWARD_WRONG (`most`), GIG_MINUTES_WRONG,
 * GIG_COMPANION_WRONG, and those of `readSubstitute`.
 */
export function readCut(
  form: CutForm,
  { help, choices, now }: { help: Pick<HelpWish, 'fromDay' | 'toDay'>; choices: CutChoices; now: Date },
): Result<GigWish> {
  const length = minutesBetween(form.from, form.to);
  const minutes = form.minutes ?? length;
  const skill = choices.skills.get(form.skillId);
  const read = allOf({
    title: words('title', 'GIG_TITLE_WRONG', readOneLine(form.title)),
    steps: steps(form.steps),
    skillId: ok(form.skillId),
    skill: skill ? ok(skill) : no<Bilingual>('skillId', 'GIG_SKILL_UNKNOWN'),
    beginnerOk: ok(form.beginnerOk),
    accompanied: accompanied(form),
    area: choices.areas.has(form.area) ? ok(form.area) : no<string>('area', 'GIG_AREA_UNKNOWN'),
    place: words('place', 'GIG_PLACE_WRONG', readOneLine(form.place)),
    places: whole('places', 'GIG_PLACES_WRONG', form.places),
    reward: reward(form.reward),
    minutes:
      length > 0 && isWhole(minutes, 15, length)
        ? ok(minutes)
        : no<number>('minutes', 'GIG_MINUTES_WRONG', { most: Math.max(length, 0) }),
    substituteAfter: readSubstitute(form.substituteDay ?? null, form),
    turns: turns(form, { help, length, now }),
  });
  if (!read.ok) return read;
  const { substituteAfter: after, turns: made, ...wish } = read.value;
  const movedFrom = (day: TokyoDate) => (after === null ? null : addDays(day, after));
  return ok({ ...wish, turns: made.map((turn) => ({ ...turn, substituteDay: movedFrom(turn.day) })) });
}

/** Minutes from one clock to another, past midnight where that is the earlier one; 0 where one of them is none. */
export function minutesBetween(from: string, to: string): number {
  const [begin, end] = [minuteOf(from), minuteOf(to)];
  if (begin === null || end === null) return 0;
  return end > begin ? end - begin : end - begin + 24 * 60;
}

function minuteOf(clock: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

type Asked = { help: Pick<HelpWish, 'fromDay' | 'toDay'>; length: number; now: Date };

type OneTurn = Omit<GigTurn, 'substituteDay'>;

function turns({ firstDay, days, from }: CutForm, { help, length, now }: Asked): Result<OneTurn[]> {
  const { leastMinutes, mostMinutes } = cutLimits;
  if (length < leastMinutes || length > mostMinutes)
    return no('to', 'GIG_HOURS_WRONG', { least: leastMinutes / 60, most: mostMinutes / 60 });
  const outside = no<OneTurn[]>('firstDay', 'GIG_DAYS_WRONG', { from: help.fromDay, to: help.toDay });
  if (!isWhole(days, 1, cutLimits.days)) return outside;
  const made = Array.from({ length: days }, (_, at) => turnOn(addDays(firstDay, at), from, length));
  const fits = made.every(
    ({ day, startsAt }) =>
      compareDates(day, help.fromDay) >= 0 && compareDates(day, help.toDay) <= 0 && startsAt > now,
  );
  return fits ? ok(made) : outside;
}

function turnOn(day: TokyoDate, from: string, minutes: number): OneTurn {
  const startsAt = new Date(startOfTokyoDay(day).getTime() + (minuteOf(from) ?? 0) * 60_000);
  return { day, startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
}

function words(field: 'title' | 'place', code: string, text: string): Result<string> {
  return text !== '' && [...text].length <= cutLimits[field]
    ? ok(text)
    : no(field, code, { most: cutLimits[field] });
}

function steps(typed: string): Result<string[]> {
  const read = readLines(typed)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const fits =
    read.length > 0 &&
    read.length <= cutLimits.steps &&
    read.every((step) => [...step].length <= cutLimits.step);
  return fits ? ok(read) : no('steps', 'GIG_STEPS_WRONG', { most: cutLimits.steps, longest: cutLimits.step });
}

/** For 業務委託 alone, where beginners may come and there is room for two. */
function accompanied({
  accompanied: asked = false,
  beginnerOk,
  places,
  employment,
}: CutForm): Result<boolean> {
  return asked && !(beginnerOk && places > 1 && !employment)
    ? no('accompanied', 'GIG_COMPANION_WRONG')
    : ok(asked);
}

function reward(typed: number): Result<Yen> {
  const read = whole('reward', 'GIG_REWARD_WRONG', typed);
  return read.ok ? ok(yen(read.value)) : no('reward', 'GIG_REWARD_WRONG', { most: cutLimits.reward });
}

const whole = (field: 'places' | 'reward', code: string, typed: number): Result<number> =>
  isWhole(typed, 1, cutLimits[field]) ? ok(typed) : no(field, code, { most: cutLimits[field] });

const no = <Value>(field: string, code: string, facts: Record<string, string | number> = {}): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field, ...facts }));

export { reward as readReward, steps as readSteps, words as readWords };
