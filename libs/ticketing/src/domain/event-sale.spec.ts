import { readEventSale, saleStateAt } from './event-sale.ts';
import type { EventDate, EventSale, TicketTypeDraft } from './event-sale.ts';

const type: TicketTypeDraft = {
  ...{ nameJa: '一般', nameEn: null, price: 3_000, discounted: true, mostPerPerson: 4, capacity: null },
};
/** 10:00 to 12:00 in Tokyo on 10 May 2026; sales close when it begins. */
const date: EventDate = {
  startsAt: new Date('2026-05-10T01:00:00Z'),
  endsAt: new Date('2026-05-10T03:00:00Z'),
  saleUntil: new Date('2026-05-10T01:00:00Z'),
  capacity: 60,
};
const sale: EventSale = { dates: [date], payment: 'door', cancelling: [], together: null, types: [type] };
/** The same hours so many weeks later. */
const weeksLater = (weeks: number, changes: Partial<EventDate> = {}): EventDate => {
  const moved = (at: Date) => new Date(at.getTime() + weeks * 7 * 86_400_000);
  const { startsAt, endsAt, saleUntil, capacity } = date;
  return {
    startsAt: moved(startsAt),
    endsAt: moved(endsAt),
    saleUntil: moved(saleUntil),
    capacity,
    ...changes,
  };
};
const fault = (changes: Partial<EventSale>) => {
  const result = readEventSale({ ...sale, ...changes });
  return result.ok ? null : [result.refusal.code, result.refusal.facts.field];
};
const ofDate = (changes: Partial<EventDate>) => fault({ dates: [{ ...date, ...changes }] });
const ofType = (changes: Partial<TicketTypeDraft>) => fault({ types: [{ ...type, ...changes }] });

describe('a sale as it was typed', () => {
  it('passes with one kind, free or paid, with places of its own or not', () => {
    expect(fault({})).toBeNull();
    expect(ofType({ price: 0, capacity: 60 })).toBeNull();
  });

  it('names the field that is wrong', () => {
    expect(ofDate({ endsAt: date.startsAt })).toEqual(['EVENT_TIMES_WRONG', 'date-0-endsAt']);
    expect(ofDate({ saleUntil: new Date('2026-05-10T03:00:01Z') })).toEqual([
      'EVENT_TIMES_WRONG',
      'date-0-saleUntil',
    ]);
    expect(ofDate({ startsAt: new Date('x') })).toEqual(['EVENT_TIMES_WRONG', 'date-0-startsAt']);
    expect(ofDate({ capacity: 0 })).toEqual(['EVENT_CAPACITY_WRONG', 'date-0-capacity']);
    expect(ofDate({ capacity: 20_001 })).toEqual(['EVENT_CAPACITY_WRONG', 'date-0-capacity']);
    expect(fault({ types: [] })).toEqual(['TICKET_TYPES_WRONG', 'types']);
    expect(ofType({ nameJa: ' ' })).toEqual(['EVENT_TEXT_MISSING', 'type-0-nameJa']);
    expect(ofType({ nameJa: '長'.repeat(61) })).toEqual(['EVENT_TEXT_TOO_LONG', 'type-0-nameJa']);
    expect(ofType({ price: 49 })).toEqual(['TICKET_PRICE_WRONG', 'type-0-price']);
    expect(ofType({ price: -1 })).toEqual(['TICKET_PRICE_WRONG', 'type-0-price']);
    expect(ofType({ mostPerPerson: 21 })).toEqual(['TICKET_LIMIT_WRONG', 'type-0-mostPerPerson']);
    expect(ofType({ capacity: 61 })).toEqual(['EVENT_CAPACITY_WRONG', 'type-0-capacity']);
  });

  it('has up to forty dates, the soonest first, whose places may be shared', () => {
    const read = readEventSale({ ...sale, dates: [weeksLater(2), date, weeksLater(1)], together: 100 });
    expect(read.ok && read.value.dates.map(({ startsAt }) => startsAt.toISOString().slice(0, 10))).toEqual([
      ...['2026-05-10', '2026-05-17', '2026-05-24'],
    ]);
    const weeks = (count: number) => Array.from({ length: count }, (_, week) => weeksLater(week));
    expect(fault({ dates: weeks(40) })).toBeNull();
    expect(fault({ dates: weeks(41) })).toEqual(['EVENT_DATES_WRONG', 'dates']);
    expect(fault({ dates: [] })).toEqual(['EVENT_DATES_WRONG', 'dates']);
    expect(fault({ dates: [date, weeksLater(1), date] })).toEqual(['EVENT_DATE_TWICE', 'date-2-startsAt']);
    expect(fault({ dates: [date, weeksLater(1, { capacity: 0 })] })).toEqual([
      ...['EVENT_CAPACITY_WRONG', 'date-1-capacity'],
    ]);
    expect(fault({ dates: [date, weeksLater(1, { capacity: 19_941 })] })).toEqual([
      ...['EVENT_PLACES_TOO_MANY', 'date-0-capacity'],
    ]);
  });

  it('shares no more places over all dates than they have, and a kind has no more than the largest date', () => {
    const dates = [date, weeksLater(1, { capacity: 20 })];
    expect(fault({ dates, together: 80 })).toBeNull();
    expect(fault({ dates, together: 81 })).toEqual(['EVENT_CAPACITY_WRONG', 'together']);
    expect(fault({ dates, together: 0 })).toEqual(['EVENT_CAPACITY_WRONG', 'together']);
    expect(fault({ dates, types: [{ ...type, capacity: 60 }] })).toBeNull();
    expect(fault({ dates, types: [{ ...type, capacity: 61 }] })).toEqual([
      ...['EVENT_CAPACITY_WRONG', 'type-0-capacity'],
    ]);
  });

  it('closes at the instant, on the clock in UTC, and is over after its end', () => {
    const at = (instant: string) => saleStateAt(date, new Date(instant));
    expect(at('2026-05-10T00:59:59.999Z')).toBe('open');
    expect(at('2026-05-10T01:00:00Z')).toBe('closed');
    expect(at('2026-05-10T03:00:00Z')).toBe('over');
  });
});
