import {
  Refusal,
  allOf,
  compareDates,
  daysBetween,
  isWhole,
  machine,
  ok,
  readLines,
  readOneLine,
  refused,
} from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';

/**
 * A company that asks for help (依頼): `asked` until the desk has cut it into gigs or declined it. What was cut stays cut: further gigs are
 * added to it, and each of them is called off by itself.
 */
export const helpStates = ['asked', 'cut', 'declined'] as const;
export type HelpState = (typeof helpStates)[number];
export const helpMachine = machine<HelpState>({ asked: ['cut', 'declined'], cut: [], declined: [] });

/** Who wrote it down: the company itself, or the secretariat for a company that phoned. */
export const helpOrigins = ['company', 'desk'] as const;
export type HelpOrigin = (typeof helpOrigins)[number];

/** What a company would like to have done; days of Tokyo, both included; `hours` in all, of however many people. */
export type HelpWish = {
  readonly title: string;
  readonly what: string;
  readonly fromDay: TokyoDate;
  readonly toDay: TokyoDate;
  readonly hours: number;
  readonly place: string;
  /** Whom to ask for on the day. */
  readonly contact: string;
};

export const helpLimits = { title: 60, what: 1000, place: 100, contact: 60, hours: 1000, days: 366 } as const;

/**
 * Reads what a company asks for, refusing all that is wrong at once, each with the fact `field`: HELP_TITLE_WRONG, HELP_WHAT_WRONG, HELP_PLACE_WRONG,
 * HELP_CONTACT_WRONG (`most` characters), HELP_HOURS_WRONG (`most`) and HELP_DAYS_WRONG (over, the wrong way round, or more than `most` days ahead).
 */
export function readHelp(form: HelpWish, today: TokyoDate): Result<HelpWish> {
  return allOf({
    title: words('title', readOneLine(form.title)),
    what: words('what', readLines(form.what)),
    place: words('place', readOneLine(form.place)),
    contact: words('contact', readOneLine(form.contact)),
    hours: isWhole(form.hours, 1, helpLimits.hours)
      ? ok(form.hours)
      : no<number>('hours', 'HELP_HOURS_WRONG'),
    fromDay: ok(form.fromDay),
    toDay: fits(form, today) ? ok(form.toDay) : no<TokyoDate>('days', 'HELP_DAYS_WRONG', 'toDay'),
  });
}

const codes = {
  title: 'HELP_TITLE_WRONG',
  what: 'HELP_WHAT_WRONG',
  place: 'HELP_PLACE_WRONG',
  contact: 'HELP_CONTACT_WRONG',
} as const;

function words(field: keyof typeof codes, text: string): Result<string> {
  return text !== '' && [...text].length <= helpLimits[field] ? ok(text) : no(field, codes[field]);
}

const fits = ({ fromDay, toDay }: HelpWish, today: TokyoDate): boolean =>
  compareDates(fromDay, toDay) <= 0 &&
  compareDates(toDay, today) >= 0 &&
  daysBetween(today, toDay) <= helpLimits.days;

const no = <Value>(limit: keyof typeof helpLimits, code: string, field: string = limit): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field, most: helpLimits[limit] }));

const longestReason = 200;

/** Reads why something is declined, called off or withdrawn: WORK_REASON_WRONG with the facts `field` and `most`. */
export function readReason(typed: string): Result<string> {
  const text = readLines(typed);
  return text !== '' && [...text].length <= longestReason
    ? ok(text)
    : refused(new Refusal('invalid', 'WORK_REASON_WRONG', { field: 'reason', most: longestReason }));
}
