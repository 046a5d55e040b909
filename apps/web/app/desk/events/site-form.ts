import type { EventSiteInput, SlotPlanInput } from '../../gql/desk/graphql.ts';
import { countIn } from './count-in.ts';

/** What a site asks for, in the order of the form. */
export const siteFields = ['nameJa', 'addressJa', 'bodyJa', 'bringJa'] as const;
export const englishSiteFields = ['nameEn', 'addressEn', 'bodyEn', 'bringEn'] as const;

/** Days that slots are laid out for in one go. */
export const dayRows = [0, 1, 2, 3, 4, 5, 6] as const;

export const slotFields = ['firstBegins', 'lastBegins', 'minutes', 'pause', 'capacity', 'closes'] as const;

/** Visits of three quarters of an hour, with a quarter in between. */
export const usualSlots: Record<string, string> = {
  firstBegins: '10:00',
  lastBegins: '16:00',
  minutes: '45',
  pause: '15',
  capacity: '8',
  closes: '0',
};

/** A site as posted. */
export function siteIn(fields: Record<string, string>): EventSiteInput {
  const { nameJa = '', addressJa = '', bodyJa = '', bringJa = '', hostId } = fields;
  const english = englishSiteFields.map((name) => [name, fields[name]?.trim() || null] as const);
  return { nameJa, addressJa, bodyJa, bringJa, hostId: hostId || null, ...Object.fromEntries(english) };
}

/** A plan of slots as posted: `site-<id>` for each site, `day-<n>` for each day. */
export function slotPlanIn(fields: Record<string, string>): SlotPlanInput {
  const { firstBegins = '', lastBegins = '', minutes, pause, capacity, closes } = fields;
  return {
    siteIds: Object.keys(fields).flatMap((name) => /^site-(.+)$/.exec(name)?.[1] ?? []),
    days: dayRows.flatMap((row) => fields[`day-${row}`] || []),
    ...{ firstBegins, lastBegins },
    ...{ minutes: countIn(minutes ?? ''), pause: countIn(pause ?? '') },
    ...{ capacity: countIn(capacity ?? ''), closes: countIn(closes ?? '') },
  };
}
