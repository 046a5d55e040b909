import { Refusal, ok, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** As written on the front of a bus or on the door of a room. */
export const longestSpotName = 30;

/** Checks how a bus or a room is called. Refuses EVENT_TEXT_MISSING, EVENT_TEXT_TOO_LONG (invalid, `field` `name`, `most`). */
export function readSpotName(typed: string): Result<string> {
  const name = readOneLine(typed);
  if (name === '') return refused(new Refusal('invalid', 'EVENT_TEXT_MISSING', { field: 'name' }));
  return [...name].length > longestSpotName
    ? refused(new Refusal('invalid', 'EVENT_TEXT_TOO_LONG', { field: 'name', most: longestSpotName }))
    : ok(name);
}

/** Tickets say a place by its name, so that two of one name, in wide letters or narrow, would lead into the wrong one. */
export const isCalledAlike = (one: string, other: string): boolean => written(one) === written(other);

const written = (name: string): string => name.normalize('NFKC').toLowerCase();
