import { Refusal, addDays, allOf, ok, refused, startOfTokyoDay, tokyoDateOf } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { foldForSearch, formatPersonName, kanaKey } from '@enishi/japan';
import type { PersonName } from '@enishi/japan';

/** One ticket of an order, before it is given out as after: the nth of its kind, from 1. */
export type TicketSlot = { readonly typeId: string; readonly nth: number };

/** Who comes with a ticket: 姓・名 as typed, セイ・メイ in full-width katakana (empty where the name is not Japanese). */
export type AttendeeName = Required<PersonName>;
export type NamedSlot = TicketSlot & AttendeeName;

/** Every ticket of an order, kind by kind. */
export const slotsOf = (
  lines: readonly { readonly typeId: string; readonly quantity: number }[],
): TicketSlot[] =>
  lines.flatMap(({ typeId, quantity }) =>
    Array.from({ length: quantity }, (_, at) => ({ typeId, nth: at + 1 })),
  );

export const isSameSlot = (a: TicketSlot, b: TicketSlot): boolean => a.typeId === b.typeId && a.nth === b.nth;

const nobody: AttendeeName = { familyName: '', givenName: '', familyKana: '', givenKana: '' };

/**
 * Checks the names typed for the tickets of an order, one for each, with what reads a person's name; what was typed for no ticket of it
 * is left out. All that is wrong is refused at once, each with the fact `field` (`attendee-0-familyName`: of the first ticket).
 */
export function readAttendees(
  typed: readonly NamedSlot[],
  slots: readonly TicketSlot[],
  readName: (name: AttendeeName) => Result<AttendeeName>,
): Result<NamedSlot[]> {
  const read = allOf(
    slots.map((slot, at) => {
      const name = readName(typed.find((one) => isSameSlot(one, slot)) ?? nobody);
      return name.ok ? ok({ ...name.value, ...slot }) : refused(ofRow(name.refusal, at));
    }),
  );
  return read.ok ? ok(Object.values(read.value)) : read;
}

/** What is wrong with what was typed for one ticket, said of its row: `attendee-0-familyName` is of the first. */
export const ofRow = ({ kind, code, facts, others }: Refusal, at: number): Refusal =>
  new Refusal(
    kind,
    code,
    { ...facts, field: `attendee-${at}-${String(facts.field)}` },
    others.map((other) => ofRow(other, at)),
  );

/**
 * Until when the owner of a ticket may change who comes: the end of the day in Japan that is so many days before the date, and with 0
 * the hour at which it begins.
 */
export function changeableUntil(startsAt: Date, daysBefore: number): Date {
  if (daysBefore === 0) return startsAt;
  return startOfTokyoDay(addDays(tokyoDateOf(startsAt), 1 - daysBefore));
}

/** The keys under which the desk finds somebody by the beginning of what it types: whole and given name, both in kana. */
export function attendeeKeys({ familyName, givenName, familyKana, givenKana }: AttendeeName): string[] {
  const keys = [
    ...[foldForSearch(familyName + givenName), foldForSearch(givenName)],
    ...[kanaKey(familyKana + givenKana), kanaKey(givenKana)],
  ];
  return [...new Set(keys.filter((key) => key !== ''))];
}

/** 山田　花子; null where nobody said who comes. */
export const attendeeInFull = ({
  familyName,
  givenName,
}: Unsaid<'familyName' | 'givenName'>): string | null =>
  familyName === null || givenName === null ? null : formatPersonName({ familyName, givenName }, 'ja');

/** ヤマダ　ハナコ; null where nobody said, and of a name that has no kana. */
export const attendeeKana = ({ familyKana, givenKana }: Unsaid<'familyKana' | 'givenKana'>): string | null =>
  [familyKana, givenKana].filter(Boolean).join('　') || null;

/** Parts of a name as a list has them: all null where nobody said. */
type Unsaid<Part extends keyof AttendeeName> = { readonly [Name in Part]: string | null };
