import { Refusal, allOf, isWhole, machine, ok, readLines, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** What somebody does at a date of an event, besides coming to it. */
export const crewRoles = ['staff', 'speaker', 'volunteer'] as const;
export type CrewRole = (typeof crewRoles)[number];

/**
 * Somebody who was asked to take part: `asked` until they answer, `lapsed` by the time alone (`crewStateAt`). Who has `accepted` is marked by the
 * desk as having `come` or as `absent`, from the beginning of the shift on; a mark that was wrong is taken back. `withdrawn` by the desk, by the person,
 * or with the date.
 */
export type CrewState = 'asked' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed' | 'came' | 'absent';
export const crewMachine = machine<CrewState>({
  asked: ['accepted', 'declined', 'withdrawn', 'lapsed'],
  accepted: ['came', 'absent', 'withdrawn'],
  declined: [],
  withdrawn: [],
  lapsed: [],
  came: ['accepted', 'absent'],
  absent: ['accepted', 'came'],
});

type Asked = { readonly state: CrewState; readonly replyUntil: Date };

/** Where it stands at an instant, whatever is stored. */
export const crewStateAt = ({ state, replyUntil }: Asked, now: Date): CrewState =>
  state === 'asked' && replyUntil <= now ? 'lapsed' : state;

const dayMs = 86_400_000;
const replyDays = 7;

/** Somebody has a week to answer, and no longer than until the shift begins. */
export const replyUntilOf = ({ startsAt }: Pick<Shift, 'startsAt'>, now: Date): Date =>
  new Date(Math.min(startsAt.getTime(), now.getTime() + replyDays * dayMs));

/** From when to when somebody is needed. */
export type Shift = { readonly startsAt: Date; readonly endsAt: Date };

/** What the desk asks for. */
export type CrewWish = Shift & {
  readonly role: CrewRole;
  /** What there is to do, for the person; null where nothing was said. */
  readonly note: string | null;
  /** Yen that were agreed for it, tax included, null for none. It is shown to both and paid outside of this program. */
  readonly fee: number | null;
};

/** The same as it was typed; `note` may be empty. */
export type CrewForm = Shift & {
  readonly role: string;
  readonly note: string;
  readonly fee: number | null;
};

/** People of one event at most, whatever became of them. */
export const mostCrew = 300;
const longestNote = 300;
/** A speaker's fee with its travel; whoever types more has typed a zero too many. */
const mostFee = 1_000_000;
/** Building up before the date begins, and clearing away after it. */
const daysAround = 2;
const longestShiftHours = 16;

/**
 * Reads what the desk asks for, of a date; refusing all that is wrong at once, each with the fact `field`: CREW_ROLE_WRONG, CREW_SHIFT_WRONG (`most`
 * hours; over already, or not within two days of the date), CREW_NOTE_TOO_LONG (`most`), CREW_FEE_WRONG (`most` yen).
 */
export function readCrewWish(form: CrewForm, date: Shift, now: Date): Result<CrewWish> {
  const read = allOf({
    role: role(form.role),
    shift: shift(form, date, now),
    note: note(form.note),
    fee:
      form.fee === null || isWhole(form.fee, 1, mostFee)
        ? ok(form.fee)
        : no<number | null>('CREW_FEE_WRONG', 'fee', mostFee),
  });
  if (!read.ok) return read;
  const { shift: when, ...wish } = read.value;
  return ok({ ...when, ...wish });
}

const no = <Value>(code: string, field: string, most?: number): Result<Value> =>
  refused<Value>(new Refusal('invalid', code, { field, ...(most ? { most } : {}) }));

function role(typed: string): Result<CrewRole> {
  const known = crewRoles.find((one) => one === typed);
  return known ? ok(known) : no('CREW_ROLE_WRONG', 'role');
}

function shift({ startsAt, endsAt }: Shift, date: Shift, now: Date): Result<Shift> {
  const hours = (endsAt.getTime() - startsAt.getTime()) / 3_600_000;
  const around = daysAround * dayMs;
  const fits =
    hours > 0 &&
    hours <= longestShiftHours &&
    startsAt > now &&
    startsAt.getTime() >= date.startsAt.getTime() - around &&
    endsAt.getTime() <= date.endsAt.getTime() + around;
  return fits ? ok({ startsAt, endsAt }) : no('CREW_SHIFT_WRONG', 'startsAt', longestShiftHours);
}

function note(typed: string): Result<string | null> {
  const text = readLines(typed);
  return [...text].length > longestNote ? no('CREW_NOTE_TOO_LONG', 'note', longestNote) : ok(text || null);
}

/** Whole minutes of a shift. */
export const minutesOf = ({ startsAt, endsAt }: Shift): number =>
  Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);
