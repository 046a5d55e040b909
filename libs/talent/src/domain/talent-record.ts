import { Refusal, allOf, ok, readLines, refused, tokyoClockOf, tokyoDateOf } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import type { Item } from './consent.ts';
import { workStyles } from './work-styles.ts';
import type { WorkStyle } from './work-styles.ts';

/** As what somebody would take part: staff (スタッフ), speaker (登壇者), volunteer (ボランティア), or a gig of a few hours (しごと). */
export const talentRoles = ['staff', 'speaker', 'volunteer', 'gig'] as const;
export type TalentRole = (typeof talentRoles)[number];

/** Parts of a day: until noon, until six in the evening, after it, on Tokyo's clock. */
export const dayParts = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];

/** A part of a weekday as one whole number: Monday morning is 0, Sunday evening 20. */
export type Slot = number;
export const slotOf = (weekday: number, part: DayPart): Slot => weekday * 3 + dayParts.indexOf(part);
const slots = 7 * dayParts.length;

/** The parts of the week that lie between two instants, of the day of Tokyo on which the first one lies. */
export function slotsBetween(from: Date, to: Date): Slot[] {
  const last = new Date(to.getTime() - 1);
  const begin = tokyoClockOf(from);
  const end = tokyoDateOf(last) === tokyoDateOf(from) ? tokyoClockOf(last) : '23:59';
  // Monday is the first day of the week here, and a day of Tokyo as an instant is the same day in UTC.
  const weekday = (new Date(`${tokyoDateOf(from)}T00:00:00Z`).getUTCDay() + 6) % 7;
  const parts = { morning: ['00:00', '11:59'], afternoon: ['12:00', '17:59'], evening: ['18:00', '23:59'] };
  return dayParts
    .filter((part) => begin <= parts[part][1]! && end >= parts[part][0]!)
    .map((part) => slotOf(weekday, part));
}

/** Longest line about oneself, in characters as people count them. */
export const longestAbout = 200;
/** Whoever can do everything ticks no list: more than this finds nobody. */
export const mostSkills = 20;

/**
 * Why the desk reads something, which the person reads in their diary: it looks for somebody to take part, the person asked it something, it mends what is recorded, or it accompanies
 * them; or it took the list of whom to call about gigs; or it arranges what the person needs to live here.
 */
export const readingReasons = [
  'look_for_crew',
  'person_asked',
  'mend_record',
  'accompany',
  'tell_of_gigs',
  'arrange_life',
] as const;
export type ReadingReason = (typeof readingReasons)[number];

/** What a reading of a record shows. */
export const recordItems: readonly Item[] = [
  ...(['name', 'skills', 'areas', 'availability', 'roles', 'about', 'evidence'] as const),
  ...(['styles', 'careers'] as const),
];

/** What a member says of themselves in their record. */
export type TalentRecord = {
  readonly skillIds: readonly string[];
  /** Codes of municipalities of the community. */
  readonly areas: readonly string[];
  readonly slots: readonly Slot[];
  readonly roles: readonly TalentRole[];
  readonly styles: readonly WorkStyle[];
  /** Null where nothing was said. */
  readonly about: string | null;
};

/** The same as it was sent; `about` may be empty, and `styles` is left out where nobody was asked, so that what stood there stays. */
export type RecordForm = {
  readonly skillIds: readonly string[];
  readonly areas: readonly string[];
  readonly slots: readonly number[];
  readonly roles: readonly TalentRole[];
  readonly styles?: readonly WorkStyle[];
  readonly about: string;
};

/** What the region keeps to choose from. */
export type Choices = { readonly skillIds: ReadonlySet<string>; readonly areas: ReadonlySet<string> };

/**
 * Reads what was chosen, in the order of the lists and each once; refusing all that is wrong at once, each with the fact `field`:
 * TALENT_ROLE_MISSING, TALENT_SKILL_UNKNOWN (none is typed: skills are chosen from the region's list), TALENT_SKILLS_TOO_MANY (`most`),
 * TALENT_AREA_UNKNOWN, TALENT_SLOT_UNKNOWN, TALENT_ABOUT_TOO_LONG (`most`).
 */
export function readRecord(form: RecordForm, choices: Choices): Result<TalentRecord> {
  return allOf({
    skillIds: skills(form.skillIds, choices.skillIds),
    areas: among(form.areas, choices.areas, 'TALENT_AREA_UNKNOWN', 'areas'),
    slots: times(form.slots),
    roles: roles(form.roles),
    styles: ok(inOrder(form.styles ?? [], workStyles)),
    about: about(form.about),
  });
}

const no = <Value>(code: string, field: string, most?: number): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field, ...(most ? { most } : {}) }));

function among(
  chosen: readonly string[],
  known: ReadonlySet<string>,
  code: string,
  field: string,
): Result<string[]> {
  return chosen.some((one) => !known.has(one)) ? no(code, field) : ok(inOrder(chosen, [...known]));
}

function skills(chosen: readonly string[], known: ReadonlySet<string>): Result<string[]> {
  return new Set(chosen).size > mostSkills
    ? no('TALENT_SKILLS_TOO_MANY', 'skills', mostSkills)
    : among(chosen, known, 'TALENT_SKILL_UNKNOWN', 'skills');
}

function times(chosen: readonly number[]): Result<Slot[]> {
  const known = Array.from({ length: slots }, (_, slot) => slot);
  return chosen.some((slot) => !known.includes(slot))
    ? no('TALENT_SLOT_UNKNOWN', 'slots')
    : ok(inOrder(chosen, known));
}

const roles = (chosen: readonly TalentRole[]): Result<TalentRole[]> =>
  chosen.length === 0 ? no('TALENT_ROLE_MISSING', 'roles') : ok(inOrder(chosen, talentRoles));

function about(typed: string): Result<string | null> {
  const text = readLines(typed).replaceAll('\n', ' ');
  return [...text].length > longestAbout
    ? no('TALENT_ABOUT_TOO_LONG', 'about', longestAbout)
    : ok(text || null);
}

const inOrder = <Value>(chosen: readonly Value[], all: readonly Value[]): Value[] =>
  all.filter((one) => chosen.includes(one));
