import { Refusal, isWhole, ok, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { admits, mostBesideLimit } from './add-on.ts';
import type { Admitting } from './add-on.ts';
import { everybody, readAudience } from './audience.ts';
import type { Audience } from './audience.ts';
import { readCancelPolicy } from './cancel-policy.ts';
import type { CancelPolicy } from './cancel-policy.ts';
import { noMemberPrices, readMemberPrices } from './member-price.ts';
import type { MemberPrices } from './member-price.ts';
import { noFurtherWays, readFurtherWays } from './pay-way.ts';
import type { FurtherWays } from './pay-way.ts';

/** A kind of ticket. `price` is yen, tax included, 0 for a free one. */
export type TicketTypeDraft = {
  readonly nameJa: string;
  readonly nameEn: string | null;
  readonly price: number;
  /** Whether what members' plans take off events is taken off this price. */
  readonly discounted: boolean;
  readonly mostPerPerson: number;
  /** Places of this kind alone on each date, within those of the whole date, or beside them online; null where only the whole counts. */
  readonly capacity: number | null;
  /** Who has it takes part online and has no place at the venue; at the venue where it is left out. */
  readonly online?: boolean;
  /** An add-on: at most so many beside each ticket, with places of its own; a kind that admits a person where it is null or left out. */
  readonly mostBeside?: number | null;
  /** For whom it is; for everybody where it is left out. */
  readonly audience?: Audience;
  /** What it costs groups of members; what it costs everybody where it is left out. */
  readonly memberPrices?: MemberPrices;
};

/** How what costs something is paid: by card before there are tickets, or at the entrance on the day. */
export const ticketPayments = ['card', 'door'] as const;
export type TicketPayment = (typeof ticketPayments)[number];

/** One date of an event, for which tickets are sold by itself: a day of a festival, a slot of an open factory, a course with all of its sessions. */
export type EventDate = {
  /** At which site of the event; at the place of the event where it is left out. */
  readonly siteId?: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** From this instant tickets are no longer given out. */
  readonly saleUntil: Date;
  /** Places of the date, shared by all kinds of ticket; where an event is at a venue and online, by those at the venue. */
  readonly capacity: number;
};

/** When it is and what can be taken: fixed once the event is on the site, since people rely on it. */
export type EventSale = {
  readonly dates: readonly EventDate[];
  /** Places of all dates together; null where each date counts for itself. */
  readonly together: number | null;
  readonly payment: TicketPayment;
  /** What is taken besides the card; nothing where it is left out. */
  readonly further?: FurtherWays;
  /** What is kept of what was paid before when a ticket is given back. */
  readonly cancelling: CancelPolicy;
  readonly types: readonly TicketTypeDraft[];
};

/** The same once it was checked. */
export type PlannedSale = Omit<EventSale, 'further' | 'types'> & {
  readonly further: FurtherWays;
  readonly types: readonly (TicketTypeDraft & {
    readonly online: boolean;
    readonly mostBeside: number | null;
    readonly audience: Audience;
    readonly memberPrices: MemberPrices;
  })[];
};

/** More places than any hall of a region has, over all dates; each is a row. */
export const mostPlaces = 20_000;
/** A date in every week of three quarters of a year. */
export const mostDates = 40;
/** Twelve workshops on three days, with eight slots a day: dates at sites, beside those that are at none. */
export const mostSlots = 300;
export const mostTypes = 6;
/** A free ticket, or one that the smallest charge allows (50 yen); above this a typing error is likelier than a ticket. */
export const prices = { least: 50, most: 1_000_000 } as const;
export const mostPerPersonLimit = 20;
const longestName = 60;

const no = (code: string, field: string, most = 0) => refused(new Refusal('invalid', code, { field, most }));

/**
 * Checks a sale as it was typed; dates come out the soonest first, and add-ons after the kinds that admit
 * somebody, so that these keep their places in the event whatever stands beside them. Refusals, each with the fact `field` (`date-0-startsAt`: of the
 * first date as typed): EVENT_DATES_WRONG, SLOTS_TOO_MANY (`most`), those of {@link readEventDate}, EVENT_DATE_TWICE, EVENT_CAPACITY_WRONG and EVENT_PLACES_TOO_MANY (`most`),
 * TICKET_TYPES_WRONG (`most`), EVENT_TEXT_MISSING, EVENT_TEXT_TOO_LONG (`most`), TICKET_PRICE_WRONG, TICKET_LIMIT_WRONG (`most`),
 * AUDIENCE_WRONG, MEMBER_PRICE_WRONG (`least`), ONLINE_PAID_AT_DOOR, ADD_ON_WRONG (`most`), ADD_ON_ONLINE, ADD_ON_WITHOUT_TICKET, CANCEL_POLICY_WRONG (`most`), and those of `readFurtherWays`.
 */
export function readEventSale(typed: EventSale): Result<PlannedSale> {
  const { dates, together, payment } = typed;
  const slots = dates.filter(({ siteId }) => siteId).length;
  if (dates.length === 0 || dates.length - slots > mostDates)
    return no('EVENT_DATES_WRONG', 'dates', mostDates);
  if (slots > mostSlots) return no('SLOTS_TOO_MANY', 'dates', mostSlots);
  for (const [at, date] of dates.entries()) {
    const read = readEventDate(date, `date-${at}-`);
    if (!read.ok) return read;
    if (dates.slice(0, at).some((other) => isSameTime(other, date)))
      return no('EVENT_DATE_TWICE', `date-${at}-startsAt`);
  }
  if (sumOf(dates) > mostPlaces) return no('EVENT_PLACES_TOO_MANY', 'date-0-capacity', mostPlaces);
  const types = readTypes(typed.types, {
    payment,
    atVenue: Math.max(...dates.map(({ capacity }) => capacity)),
  });
  if (!types.ok) return types;
  const people = sumOf(dates) + onlineBeside(types.value) * dates.length;
  if (placesOfSale(dates, types.value) > mostPlaces)
    return no('EVENT_PLACES_TOO_MANY', 'type-0-capacity', mostPlaces);
  if (together !== null && !isCount(together, people)) return no('EVENT_CAPACITY_WRONG', 'together', people);
  const inOrder = [...dates].sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  const cancelling = readCancelPolicy(typed.cancelling);
  if (!cancelling.ok) return cancelling;
  const further = readFurtherWays(typed.further ?? noFurtherWays, payment);
  if (!further.ok) return further;
  const ways = { payment, further: further.value };
  return ok({ dates: inOrder, together, ...ways, cancelling: cancelling.value, types: types.value });
}

/**
 * Checks one date; `prefix` goes before the name of the field that a refusal names. Refusals: EVENT_TIMES_WRONG, EVENT_CAPACITY_WRONG
 * (`most`).
 */
export function readEventDate(date: EventDate, prefix = ''): Result<EventDate> {
  const { startsAt, endsAt, saleUntil, capacity } = date;
  if ([startsAt, endsAt, saleUntil].some((at) => Number.isNaN(at.getTime())))
    return no('EVENT_TIMES_WRONG', `${prefix}startsAt`);
  if (endsAt <= startsAt) return no('EVENT_TIMES_WRONG', `${prefix}endsAt`);
  if (saleUntil > endsAt) return no('EVENT_TIMES_WRONG', `${prefix}saleUntil`);
  if (!isCount(capacity, mostPlaces)) return no('EVENT_CAPACITY_WRONG', `${prefix}capacity`, mostPlaces);
  return ok(date);
}

function readTypes(
  typed: readonly TicketTypeDraft[],
  { payment, atVenue }: { readonly payment: TicketPayment; readonly atVenue: number },
): Result<PlannedSale['types']> {
  if (typed.length === 0 || typed.length > mostTypes) return no('TICKET_TYPES_WRONG', 'types', mostTypes);
  if (!typed.some(admits)) return no('ADD_ON_WITHOUT_TICKET', 'types');
  const types: PlannedSale['types'][number][] = [];
  const mode = eventModeOf(typed);
  for (const [at, type] of typed.entries()) {
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
    const online = type.online ?? false;
    if (online && type.price > 0 && payment === 'door') return no('ONLINE_PAID_AT_DOOR', field('price'));
    const mostBeside = type.mostBeside ?? null;
    if (mostBeside !== null && !isCount(mostBeside, mostBesideLimit))
      return no('ADD_ON_WRONG', field('mostBeside'), mostBesideLimit);
    if (mostBeside !== null && online) return no('ADD_ON_ONLINE', field('online'));
    const beside = standsBeside({ online, mostBeside }, mode);
    const mostOwn = beside ? mostPlaces : atVenue;
    if (type.capacity === null ? beside : !isCount(type.capacity, mostOwn))
      return no('EVENT_CAPACITY_WRONG', field('capacity'), mostOwn);
    const audience = readAudience(type.audience ?? everybody, field('audience'));
    if (!audience.ok) return audience;
    const own = readMemberPrices(type.memberPrices ?? noMemberPrices, {
      ...{ price: type.price, least: prices.least, field },
    });
    if (!own.ok) return own;
    types.push({
      ...{ ...type, nameJa, nameEn, online, mostBeside },
      ...{ audience: audience.value, memberPrices: own.value },
    });
  }
  return ok([...types.filter(admits), ...types.filter((type) => !admits(type))]);
}

/** Where an event takes place: at a venue, online, or both, as its kinds of ticket say. */
export const eventModes = ['venue', 'online', 'both'] as const;
export type EventMode = (typeof eventModes)[number];
export function eventModeOf(kinds: readonly (Admitting & { readonly online?: boolean })[]): EventMode {
  const people = kinds.filter(admits);
  if (!people.some(({ online }) => online)) return 'venue';
  return people.every(({ online }) => online) ? 'online' : 'both';
}

/** Whether a kind has places of its own beside those of the date: nobody sits on a packed lunch, or in the hall while they are online. */
export const standsBeside = (
  { online = false, ...kind }: Admitting & { readonly online?: boolean },
  mode: EventMode,
): boolean => !admits(kind) || (online && mode === 'both');

type KindWithPlaces = Admitting & { readonly online?: boolean; readonly capacity: number | null };
type DateWithKinds = Pick<EventDate, 'capacity'> & { readonly types: readonly KindWithPlaces[] };

/** Places of all dates of a sale, each a row: those of the dates, and on each of them those online beside the venue and the add-ons. */
export const placesOfSale = (
  dates: readonly Pick<EventDate, 'capacity'>[],
  types: readonly KindWithPlaces[],
): number => sumOf(dates) + (onlineBeside(types) + addOnsOf(types)) * dates.length;

/**
 * Further dates of an event, with kinds of ticket as the last of those have that stay. Refusal: EVENT_PLACES_TOO_MANY (`most`) where all of them together
 * would have more places than an event can have.
 */
export function readFurtherDates<Further extends Pick<EventDate, 'capacity'>>(
  further: readonly Further[],
  {
    staying,
    types,
  }: { readonly staying: readonly DateWithKinds[]; readonly types: readonly KindWithPlaces[] },
): Result<readonly Further[]> {
  const kept = staying.reduce((sum, date) => sum + placesOfSale([date], date.types), 0);
  const all = kept + placesOfSale(further, types);
  return all > mostPlaces ? no('EVENT_PLACES_TOO_MANY', 'capacity', mostPlaces) : ok(further);
}

/** Places of a date that are not at the venue: where an event has both, its hall says nothing of who takes part online. */
const onlineBeside = (types: readonly KindWithPlaces[]): number =>
  eventModeOf(types) === 'both'
    ? types.reduce((sum, { online, capacity }) => sum + (online ? (capacity ?? 0) : 0), 0)
    : 0;

/** How many add-ons there are on a date, of all kinds. */
const addOnsOf = (types: readonly KindWithPlaces[]): number =>
  types.reduce((sum, type) => sum + (admits(type) ? 0 : (type.capacity ?? 0)), 0);

type Hours = Pick<EventDate, 'siteId' | 'startsAt' | 'endsAt'>;

/** Whether two dates are the same hours at the same site: then the second is a slip of the hand. */
export const isSameTime = (a: Hours, b: Hours): boolean =>
  (a.siteId ?? null) === (b.siteId ?? null) &&
  a.startsAt.getTime() === b.startsAt.getTime() &&
  a.endsAt.getTime() === b.endsAt.getTime();

const sumOf = (dates: readonly Pick<EventDate, 'capacity'>[]): number =>
  dates.reduce((sum, { capacity }) => sum + capacity, 0);

const isCount = (count: number, most: number): boolean => isWhole(count, 1, most);

const isPrice = (price: number): boolean => price === 0 || isWhole(price, prices.least, prices.most);

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
