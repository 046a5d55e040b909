import { Refusal, allOf, isTokyoDate, ok, readLines, readOneLine, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';

/**
 * What the secretariat writes into somebody's life-line by hand, because no record of the program says so: that they were an intern (インターン), finished a programme (プログラム修了), worked for
 * the region for a time (地域おこし協力隊など), or another part that they had.
 */
export const lifeEntryKinds = ['intern', 'alumnus', 'worker', 'other'] as const;
export type LifeEntryKind = (typeof lifeEntryKinds)[number];

/** Where, or of what; from which day to which (`endsOn` null: until today); a line beside it. Days are Tokyo's. */
export type LifeEntry = {
  readonly kind: LifeEntryKind;
  readonly what: string;
  readonly startsOn: TokyoDate;
  readonly endsOn: TokyoDate | null;
  readonly note: string | null;
};
/** The same as it was typed; `endsOn` and `note` may be empty. */
export type LifeEntryForm = {
  readonly kind: LifeEntryKind;
  readonly what: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly note: string;
};

/** Longest texts, in characters as people count them. */
export const lifeLimits = { what: 80, note: 200, objection: 300, answer: 300 } as const;

/** Reads an entry: LIFE_ENTRY_WHAT_MISSING, LIFE_ENTRY_TOO_LONG (`most`), LIFE_ENTRY_DAY_WRONG, LIFE_ENTRY_DAYS_TURNED, each with `field`. */
export function readLifeEntry({ kind, ...form }: LifeEntryForm): Result<LifeEntry> {
  const what = readOneLine(form.what);
  const read = allOf({
    what: what ? within('what', what) : wrong<string>('LIFE_ENTRY_WHAT_MISSING', 'what'),
    startsOn: isTokyoDate(form.startsOn)
      ? ok<TokyoDate>(form.startsOn)
      : wrong<TokyoDate>('LIFE_ENTRY_DAY_WRONG', 'startsOn'),
    endsOn:
      form.endsOn === ''
        ? ok<TokyoDate | null>(null)
        : isTokyoDate(form.endsOn)
          ? ok<TokyoDate | null>(form.endsOn)
          : wrong<TokyoDate | null>('LIFE_ENTRY_DAY_WRONG', 'endsOn'),
    note: within('note', readLines(form.note)),
  });
  if (!read.ok) return read;
  const { startsOn, endsOn, note } = read.value;
  if (endsOn && endsOn < startsOn) return wrong('LIFE_ENTRY_DAYS_TURNED', 'endsOn');
  return ok({ kind, what: read.value.what, startsOn, endsOn, note: note || null });
}

/** Reads what a person says against an entry, or what the desk answers: LIFE_WORDS_MISSING, LIFE_ENTRY_TOO_LONG (`most`), each with `field`. */
export function readLifeWords(field: 'objection' | 'answer', typed: string): Result<string> {
  const text = readLines(typed);
  return text ? within(field, text) : wrong('LIFE_WORDS_MISSING', field);
}

/** What a person said against an entry, and what the desk answered. */
export type LifeObjection = { readonly objectedAt: Date | null; readonly answeredAt: Date | null };

/** Whether an objection waits for the desk. Whoever was answered may object anew. */
export const isContested = ({ objectedAt, answeredAt }: LifeObjection): boolean =>
  objectedAt !== null && answeredAt === null;

type Field = keyof typeof lifeLimits | 'startsOn' | 'endsOn';
const wrong = <Value>(code: string, field: Field): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field }));

function within(field: keyof typeof lifeLimits, text: string): Result<string> {
  const most = lifeLimits[field];
  return [...text].length > most
    ? refused(new Refusal('invalid', 'LIFE_ENTRY_TOO_LONG', { field, most }))
    : ok(text);
}
