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
} from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { mostDays } from './posting.ts';
import type { Contract } from './posting.ts';
import { postingItems } from './posting-items.ts';
import type { PostingItem } from './posting-items.ts';

/** By what it is paid; a `job` is one piece of 業務委託. */
export const payUnits = ['hour', 'day', 'month', 'job'] as const;
export type PayUnit = (typeof payUnits)[number];

/** Where it is done: at the company's place, partly from home, wholly from home. Null where the company does not say. */
export const postingWays = ['on_site', 'partly_home', 'home'] as const;
export type PostingWay = (typeof postingWays)[number];

/** Under which exception an age may be named (労働施策総合推進法施行規則1条の3第1項); see `age-reasons.ts` for the words. */
export const ageReasons = ['retirement', 'statute', 'career', 'skills', 'acting', 'senior'] as const;
export type AgeReason = (typeof ageReasons)[number];

/**
 * A posting as a company writes it. Yen are before tax and deductions of the person; `payMinutes` are the agreed minutes of one unit (of a month on average), without which nothing can be compared
 * with a minimum wage. Of fixed overtime (固定残業代) all three parts stand, or none.
 */
export type PostingWish = {
  readonly title: string;
  /** 何のために, 誰と, 何を, 得られる力: what stands first. */
  readonly why: string;
  readonly whoWith: string;
  readonly what: string;
  readonly growth: string;
  readonly contract: Contract;
  readonly way: PostingWay | null;
  /** Code of a municipality of the community; its first two digits are the prefecture. */
  readonly area: string;
  readonly places: number;
  readonly lastDay: TokyoDate;
  readonly items: Readonly<Partial<Record<PostingItem, string>>>;
  readonly payUnit: PayUnit;
  readonly payYen: number;
  readonly payMinutes: number;
  readonly overtimeYen: number;
  readonly overtimeMinutes: number;
  /** What is worked beyond is paid on top. */
  readonly overtimeExcess: boolean;
  readonly ageReason: AgeReason | null;
};

export const postingLimits = {
  ...{ title: 80, why: 1000, whoWith: 1000, what: 1500, growth: 1000, item: 400 },
  ...{ places: 99, payYen: 10_000_000, minutes: 44_640 },
} as const;

/**
 * Reads a draft. What is missing is no fault of a draft (`postingProblems` names it before it goes up); what cannot be kept is: POSTING_TEXT_LONG (`field`, `most`), POSTING_TITLE_MISSING,
 * POSTING_NUMBER_WRONG (`field`, `most`), POSTING_AREA_UNKNOWN, POSTING_DAYS_WRONG (`most` days ahead).
 */
export function readPosting(
  form: PostingWish,
  { today, areas }: { today: TokyoDate; areas: ReadonlySet<string> },
): Result<PostingWish> {
  const title = readOneLine(form.title);
  const lastDay =
    compareDates(form.lastDay, today) >= 0 && compareDates(form.lastDay, addDays(today, mostDays)) <= 0;
  return allOf({
    title: title === '' ? no<string>('title', 'POSTING_TITLE_MISSING') : text('title', title),
    why: text('why', readLines(form.why)),
    whoWith: text('whoWith', readLines(form.whoWith)),
    what: text('what', readLines(form.what)),
    growth: text('growth', readLines(form.growth)),
    ...{ contract: ok(form.contract), way: ok(form.way) },
    area: areas.has(form.area) ? ok(form.area) : no<string>('area', 'POSTING_AREA_UNKNOWN'),
    places: whole('places', form.places, 1),
    lastDay: lastDay ? ok(form.lastDay) : no<TokyoDate>('lastDay', 'POSTING_DAYS_WRONG', mostDays),
    items: items(form.items),
    payUnit: ok(form.payUnit),
    payYen: whole('payYen', form.payYen),
    payMinutes: whole('payMinutes', form.payMinutes),
    overtimeYen: whole('overtimeYen', form.overtimeYen),
    overtimeMinutes: whole('overtimeMinutes', form.overtimeMinutes),
    overtimeExcess: ok(form.overtimeExcess),
    ageReason: ok(form.ageReason),
  });
}

type TextField = 'title' | 'why' | 'whoWith' | 'what' | 'growth';
type NumberField = 'places' | 'payYen' | 'payMinutes' | 'overtimeYen' | 'overtimeMinutes';

const text = (field: TextField, read: string): Result<string> => within(field, read, postingLimits[field]);

function within(field: string, read: string, most: number): Result<string> {
  return [...read].length <= most ? ok(read) : no(field, 'POSTING_TEXT_LONG', most);
}

function whole(field: NumberField, typed: number, least = 0): Result<number> {
  const most = field === 'places' ? postingLimits.places : mostOf(field);
  return isWhole(typed, least, most) ? ok(typed) : no(field, 'POSTING_NUMBER_WRONG', most);
}

const mostOf = (field: NumberField): number =>
  field === 'payYen' || field === 'overtimeYen' ? postingLimits.payYen : postingLimits.minutes;

function items(typed: PostingWish['items']): Result<PostingWish['items']> {
  const read: Partial<Record<PostingItem, string>> = {};
  for (const item of postingItems) {
    const line = within(item, readLines(typed[item] ?? ''), postingLimits.item);
    if (!line.ok) return refused(line.refusal);
    if (line.value) read[item] = line.value;
  }
  return ok(read);
}

const no = <Value>(field: string, code: string, most = 0): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field, most }));
