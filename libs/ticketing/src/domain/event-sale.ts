import { Refusal, ok, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** A kind of ticket. `price` is yen, tax included, 0 for a free one. */
export type TicketTypeDraft = {
  readonly nameJa: string;
  readonly nameEn: string | null;
  readonly price: number;
  /** Whether what members' plans take off events is taken off this price. */
  readonly discounted: boolean;
  readonly mostPerPerson: number;
  /** Places of this kind alone, within those of the whole date; null where only the whole counts. */
  readonly capacity: number | null;
};

/** When it is and what can be taken: fixed once the event is on the site, since people rely on it. */
export type EventSale = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** From this instant tickets are no longer given out. */
  readonly saleUntil: Date;
  /** Places of the date, shared by all kinds of ticket. */
  readonly capacity: number;
  readonly types: readonly TicketTypeDraft[];
};

/** More places than any hall of a region has; each is a row. */
export const mostPlaces = 20_000;
export const mostTypes = 6;
/** A free ticket, or one that the smallest charge allows (50 yen); above this a typing error is likelier than a ticket. */
export const prices = { least: 50, most: 1_000_000 } as const;
export const mostPerPersonLimit = 20;
const longestName = 60;

/**
 * Checks a sale as it was typed. Refusals, each with the fact `field`: EVENT_TIMES_WRONG, EVENT_CAPACITY_WRONG (`most`),
 * TICKET_TYPES_WRONG (`most`), EVENT_TEXT_MISSING, EVENT_TEXT_TOO_LONG (`most`), TICKET_PRICE_WRONG, TICKET_LIMIT_WRONG (`most`).
 */
export function readEventSale(typed: EventSale): Result<EventSale> {
  const no = (code: string, field: string, most = 0) =>
    refused(new Refusal('invalid', code, { field, most }));
  const { startsAt, endsAt, saleUntil, capacity } = typed;
  if ([startsAt, endsAt, saleUntil].some((at) => Number.isNaN(at.getTime())))
    return no('EVENT_TIMES_WRONG', 'startsAt');
  if (endsAt <= startsAt) return no('EVENT_TIMES_WRONG', 'endsAt');
  if (saleUntil > endsAt) return no('EVENT_TIMES_WRONG', 'saleUntil');
  if (!isCount(capacity, mostPlaces)) return no('EVENT_CAPACITY_WRONG', 'capacity', mostPlaces);
  if (typed.types.length === 0 || typed.types.length > mostTypes)
    return no('TICKET_TYPES_WRONG', 'types', mostTypes);
  const types: TicketTypeDraft[] = [];
  for (const [at, type] of typed.types.entries()) {
    const nameJa = readOneLine(type.nameJa);
    const nameEn = readOneLine(type.nameEn ?? '') || null;
    const field = (name: string) => `type-${at}-${name}`;
    if (nameJa === '') return no('EVENT_TEXT_MISSING', field('nameJa'));
    if ([...nameJa].length > longestName) return no('EVENT_TEXT_TOO_LONG', field('nameJa'), longestName);
    if ([...(nameEn ?? '')].length > longestName)
      return no('EVENT_TEXT_TOO_LONG', field('nameEn'), longestName);
    if (!isPrice(type.price)) return no('TICKET_PRICE_WRONG', field('price'));
    if (!isCount(type.mostPerPerson, mostPerPersonLimit))
      return no('TICKET_LIMIT_WRONG', field('mostPerPerson'), mostPerPersonLimit);
    if (type.capacity !== null && !isCount(type.capacity, capacity))
      return no('EVENT_CAPACITY_WRONG', field('capacity'), capacity);
    types.push({ ...type, nameJa, nameEn });
  }
  return ok({ ...typed, types });
}

const isCount = (count: number, most: number): boolean =>
  Number.isSafeInteger(count) && count >= 1 && count <= most;

const isPrice = (price: number): boolean =>
  price === 0 || (Number.isSafeInteger(price) && price >= prices.least && price <= prices.most);

/** Where the sale of a date stands at an instant. */
export type SaleState = 'open' | 'closed' | 'over';

/** A date is sold until `saleUntil`, on the clock in UTC whatever zone the server is in; after its end it is over. */
export function saleStateAt(
  { saleUntil, endsAt }: { readonly saleUntil: Date; readonly endsAt: Date },
  now: Date,
): SaleState {
  if (endsAt <= now) return 'over';
  return saleUntil <= now ? 'closed' : 'open';
}
