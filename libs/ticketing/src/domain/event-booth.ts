import { Refusal, ok, readLines, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** A booth as typed: its number or name, and what is shown there. */
export type TypedBooth = {
  readonly label: string;
  readonly showsJa: string;
  readonly showsEn: string | null;
};

/** As many as an event can name hosts. */
export const mostBooths = 100;
const longest = { label: 30, showsJa: 200, showsEn: 200 } as const;

/** What was typed, tidied. Refusals, each with the fact `field`: EVENT_TEXT_MISSING (`label`), EVENT_TEXT_TOO_LONG (`most`). */
export function readBooth(typed: TypedBooth): Result<TypedBooth> {
  const booth = {
    label: readOneLine(typed.label),
    showsJa: readLines(typed.showsJa),
    showsEn: readLines(typed.showsEn ?? '') || null,
  };
  if (booth.label === '') return refused(new Refusal('invalid', 'EVENT_TEXT_MISSING', { field: 'label' }));
  for (const field of ['label', 'showsJa', 'showsEn'] as const)
    if ([...(booth[field] ?? '')].length > longest[field])
      return refused(new Refusal('invalid', 'EVENT_TEXT_TOO_LONG', { field, most: longest[field] }));
  return ok(booth);
}

/** Room for booths: none up to so many, and no fewer than were given. Refusal BOOTH_ROOM_WRONG (facts `least`, `most`). */
export function readBoothRoom(capacity: number, given: number): Result<number> {
  if (Number.isSafeInteger(capacity) && capacity >= given && capacity <= mostBooths) return ok(capacity);
  const facts = { field: 'capacity', least: given, most: mostBooths };
  return refused(new Refusal('invalid', 'BOOTH_ROOM_WRONG', facts));
}
