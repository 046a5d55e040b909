import { listUntil, offerUntil, readOfferHours } from './offer-time.ts';

const at = (text: string) => new Date(`${text}:00+09:00`);
const until = (now: string, end: string, hours = 24) =>
  offerUntil(at(now), { hours, end: at(end) }).toISOString();

describe('until when an offer of the waiting list stands', () => {
  it('for 24 hours while the event is far, or as many as the event says', () => {
    expect(until('2026-05-01T10:00', '2026-05-10T18:30')).toBe(at('2026-05-02T10:00').toISOString());
    expect(until('2026-05-01T10:00', '2026-05-10T18:30', 48)).toBe(at('2026-05-03T10:00').toISOString());
  });

  it('for half of what is left as the event comes near, at least an hour, never beyond the end of the list', () => {
    expect(until('2026-05-09T18:30', '2026-05-10T18:30')).toBe(at('2026-05-10T06:30').toISOString());
    expect(until('2026-05-10T17:00', '2026-05-10T18:30')).toBe(at('2026-05-10T18:00').toISOString());
    expect(until('2026-05-10T18:00', '2026-05-10T18:30')).toBe(at('2026-05-10T18:30').toISOString());
  });

  it('the list of a date ends with its sale, and never after the date has begun', () => {
    const [early, late] = [at('2026-05-09T12:00'), at('2026-05-10T20:00')];
    const startsAt = at('2026-05-10T18:30');
    expect(listUntil({ saleUntil: early, startsAt })).toBe(early);
    expect(listUntil({ saleUntil: late, startsAt })).toBe(startsAt);
  });

  it('is one hour to a week', () => {
    expect(readOfferHours(168)).toEqual({ ok: true, value: 168 });
    for (const wrong of [0, 169, 1.5])
      expect(readOfferHours(wrong)).toMatchObject({ refusal: { code: 'OFFER_HOURS_WRONG' } });
  });
});
