import * as fc from 'fast-check';
import { handOnHindrance, handOnUntil, handoverStateAt, acceptUntil, priceHindrance } from './handing-on.ts';
import type { HandedTicket } from './handing-on.ts';

const startsAt = new Date('2026-05-10T09:30:00Z');
const ticket: HandedTicket = { state: 'valid', eventState: 'published', handOnHours: 3, startsAt };
const at = (instant: string) => new Date(instant);

describe('whether a ticket may change hands', () => {
  it.each([
    ['long before', {}, '2026-05-01T00:00:00Z', undefined],
    ['a second before the hour', {}, '2026-05-10T06:29:59Z', undefined],
    ['at the hour', {}, '2026-05-10T06:30:00Z', 'HAND_ON_CLOSED'],
    ['with no hours, until it begins', { handOnHours: 0 }, '2026-05-10T09:29:59Z', undefined],
    ['where the event allows it not', { handOnHours: null }, '2026-05-01T00:00:00Z', 'HAND_ON_NOT_ALLOWED'],
    ['given back', { state: 'cancelled' }, '2026-05-01T00:00:00Z', 'TICKET_NOT_GOOD'],
    ['called off', { eventState: 'called_off' }, '2026-05-01T00:00:00Z', 'TICKET_NOT_GOOD'],
    ['inside', { state: 'checked_in' }, '2026-05-01T00:00:00Z', 'HAND_ON_INSIDE'],
    ['of an event taken off the site', { eventState: 'withdrawn' }, '2026-05-01T00:00:00Z', undefined],
  ] as const)('%s', (_, changes, now, code) => {
    expect(handOnHindrance({ ...ticket, ...changes }, at(now))?.code).toBe(code);
  });

  it('says how many hours', () => expect(handOnHindrance(ticket, startsAt)?.facts).toEqual({ hours: 3 }));
});

describe('an offer', () => {
  it('can be accepted for a week, and never when tickets change hands no more', () => {
    expect(acceptUntil(ticket, at('2026-05-01T00:00:00Z'))).toEqual(at('2026-05-08T00:00:00Z'));
    expect(acceptUntil(ticket, at('2026-05-09T00:00:00Z'))).toEqual(at('2026-05-10T06:30:00Z'));
    fc.assert(
      fc.property(fc.nat(30 * 24), fc.nat(336), (before, handOnHours) => {
        const now = new Date(startsAt.getTime() - before * 3_600_000);
        const until = acceptUntil({ handOnHours, startsAt }, now);
        expect(until <= handOnUntil({ handOnHours, startsAt })!).toBe(true);
      }),
    );
  });

  it('is over when its time is, whatever is stored', () => {
    const open = { state: 'open', expiresAt: startsAt } as const;
    expect(handoverStateAt(open, new Date(startsAt.getTime() - 1))).toBe('open');
    expect(handoverStateAt(open, startsAt)).toBe('expired');
    expect(handoverStateAt({ ...open, state: 'accepted' }, startsAt)).toBe('accepted');
  });

  it('goes to nobody for whom the ticket would cost more', () => {
    expect(priceHindrance(1_000, 2_000)).toMatchObject({ facts: { price: 1_000, theirs: 2_000 } });
    expect(priceHindrance(2_000, 2_000)).toBeNull();
    expect(priceHindrance(2_000, 1_000)).toBeNull();
  });
});
