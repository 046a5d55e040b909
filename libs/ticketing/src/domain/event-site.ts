import { Refusal, ok, readLines, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** As many places as one town shows in an open factory. */
export const mostSites = 40;

/** A place that an event is visited at, as typed: its name and address, what is to be seen, and what to bring or to know of the way in. */
export type TypedSite = {
  readonly nameJa: string;
  readonly nameEn: string | null;
  readonly addressJa: string;
  readonly addressEn: string | null;
  readonly bodyJa: string;
  readonly bodyEn: string | null;
  readonly bringJa: string;
  readonly bringEn: string | null;
  /** Whom of its hosts the event names here; null: nobody. */
  readonly hostId: string | null;
};

const longest = {
  ...{ nameJa: 80, nameEn: 80, addressJa: 120, addressEn: 120 },
  ...{ bodyJa: 600, bodyEn: 600, bringJa: 300, bringEn: 300 },
} as const;
const needed = ['nameJa', 'addressJa'] as const;

/** What was typed, tidied. Refusals, each with the fact `field`: EVENT_TEXT_MISSING, EVENT_TEXT_TOO_LONG (`most`). */
export function readSite(typed: TypedSite): Result<TypedSite> {
  const site: TypedSite = {
    nameJa: readOneLine(typed.nameJa),
    nameEn: readOneLine(typed.nameEn ?? '') || null,
    addressJa: readOneLine(typed.addressJa),
    addressEn: readOneLine(typed.addressEn ?? '') || null,
    bodyJa: readLines(typed.bodyJa),
    bodyEn: readLines(typed.bodyEn ?? '') || null,
    bringJa: readLines(typed.bringJa),
    bringEn: readLines(typed.bringEn ?? '') || null,
    hostId: typed.hostId || null,
  };
  const missing = needed.find((field) => site[field] === '');
  if (missing) return refused(new Refusal('invalid', 'EVENT_TEXT_MISSING', { field: missing }));
  for (const [field, most] of Object.entries(longest))
    if ([...(site[field as keyof typeof longest] ?? '')].length > most)
      return refused(new Refusal('invalid', 'EVENT_TEXT_TOO_LONG', { field, most }));
  return ok(site);
}

/** Whether people find their way otherwise than before: then calendars tell of it. */
export const isMoved = (before: TypedSite, after: TypedSite): boolean =>
  (['nameJa', 'nameEn', 'addressJa', 'addressEn'] as const).some((field) => before[field] !== after[field]);
