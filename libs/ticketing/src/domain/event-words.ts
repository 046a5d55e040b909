import { Refusal, ok, readLines, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** What kind of event it is; a kind is also the template that the editor begins with. */
export const eventKinds = [
  'gathering',
  'talk',
  'workshop',
  'course',
  'festival',
  'tour',
  'work_trip',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What people read of an event. English may be left out: then English readers get the Japanese. */
export type EventWords = {
  readonly kind: EventKind;
  readonly titleJa: string;
  readonly titleEn: string | null;
  readonly bodyJa: string;
  readonly bodyEn: string | null;
  /** Where it is, in one line: name of the place and its address. */
  readonly placeJa: string;
  readonly placeEn: string | null;
  /** Code of one of the community's municipalities; null or left out where nothing is said. */
  readonly area?: string | null;
};

const longest = { titleJa: 120, titleEn: 120, placeJa: 200, placeEn: 200, bodyJa: 10_000, bodyEn: 10_000 };
const needed = ['titleJa', 'placeJa', 'bodyJa'] as const;

/** What was typed, tidied. Refusals, each with the fact `field`: EVENT_TEXT_MISSING, EVENT_TEXT_TOO_LONG (`most`). */
export function readEventWords(typed: EventWords): Result<EventWords> {
  const words: EventWords = {
    kind: typed.kind,
    titleJa: readOneLine(typed.titleJa),
    titleEn: readOneLine(typed.titleEn ?? '') || null,
    bodyJa: readLines(typed.bodyJa),
    bodyEn: readLines(typed.bodyEn ?? '') || null,
    placeJa: readOneLine(typed.placeJa),
    placeEn: readOneLine(typed.placeEn ?? '') || null,
    area: typed.area || null,
  };
  const missing = needed.find((field) => words[field] === '');
  if (missing) return refused(new Refusal('invalid', 'EVENT_TEXT_MISSING', { field: missing }));
  for (const [field, most] of Object.entries(longest)) {
    const text = words[field as keyof typeof longest] ?? '';
    if ([...text].length > most)
      return refused(new Refusal('invalid', 'EVENT_TEXT_TOO_LONG', { field, most }));
  }
  return ok(words);
}

/** Whether an event may be in an area: one of the community's, or none. Refusal EVENT_AREA_UNKNOWN (fact `field`). */
export function readArea(area: string | null, known: readonly string[]): Result<string | null> {
  if (area === null || known.includes(area)) return ok(area);
  return refused(new Refusal('invalid', 'EVENT_AREA_UNKNOWN', { field: 'area' }));
}
