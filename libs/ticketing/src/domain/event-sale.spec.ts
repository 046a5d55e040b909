import { readEventSale, saleStateAt } from './event-sale.ts';
import type { EventSale, TicketTypeDraft } from './event-sale.ts';

const type: TicketTypeDraft = {
  ...{ nameJa: '一般', nameEn: null, price: 3_000, discounted: true, mostPerPerson: 4, capacity: null },
};
/** 10:00 to 12:00 in Tokyo on 10 May 2026; sales close when it begins. */
const sale: EventSale = {
  startsAt: new Date('2026-05-10T01:00:00Z'),
  endsAt: new Date('2026-05-10T03:00:00Z'),
  saleUntil: new Date('2026-05-10T01:00:00Z'),
  capacity: 60,
  types: [type],
};
const fault = (changes: Partial<EventSale>) => {
  const result = readEventSale({ ...sale, ...changes });
  return result.ok ? null : [result.refusal.code, result.refusal.facts.field];
};
const ofType = (changes: Partial<TicketTypeDraft>) => fault({ types: [{ ...type, ...changes }] });

describe('a sale as it was typed', () => {
  it('passes with one kind, free or paid, with places of its own or not', () => {
    expect(fault({})).toBeNull();
    expect(ofType({ price: 0, capacity: 60 })).toBeNull();
  });

  it('names the field that is wrong', () => {
    expect(fault({ endsAt: sale.startsAt })).toEqual(['EVENT_TIMES_WRONG', 'endsAt']);
    expect(fault({ saleUntil: new Date('2026-05-10T03:00:01Z') })).toEqual([
      'EVENT_TIMES_WRONG',
      'saleUntil',
    ]);
    expect(fault({ startsAt: new Date('x') })).toEqual(['EVENT_TIMES_WRONG', 'startsAt']);
    expect(fault({ capacity: 0 })).toEqual(['EVENT_CAPACITY_WRONG', 'capacity']);
    expect(fault({ capacity: 20_001 })).toEqual(['EVENT_CAPACITY_WRONG', 'capacity']);
    expect(fault({ types: [] })).toEqual(['TICKET_TYPES_WRONG', 'types']);
    expect(ofType({ nameJa: ' ' })).toEqual(['EVENT_TEXT_MISSING', 'type-0-nameJa']);
    expect(ofType({ nameJa: '長'.repeat(61) })).toEqual(['EVENT_TEXT_TOO_LONG', 'type-0-nameJa']);
    expect(ofType({ price: 49 })).toEqual(['TICKET_PRICE_WRONG', 'type-0-price']);
    expect(ofType({ price: -1 })).toEqual(['TICKET_PRICE_WRONG', 'type-0-price']);
    expect(ofType({ mostPerPerson: 21 })).toEqual(['TICKET_LIMIT_WRONG', 'type-0-mostPerPerson']);
    expect(ofType({ capacity: 61 })).toEqual(['EVENT_CAPACITY_WRONG', 'type-0-capacity']);
  });

  it('closes at the instant, on the clock in UTC, and is over after its end', () => {
    const at = (instant: string) => saleStateAt(sale, new Date(instant));
    expect(at('2026-05-10T00:59:59.999Z')).toBe('open');
    expect(at('2026-05-10T01:00:00Z')).toBe('closed');
    expect(at('2026-05-10T03:00:00Z')).toBe('over');
  });
});
