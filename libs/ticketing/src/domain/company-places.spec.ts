import {
  assignable,
  companyHour,
  placesToKeep,
  readCompanyTerms,
  usualCompanyTerms,
} from './company-places.ts';

const terms = { kind: 'tickets_gathering', position: 0, places: 10, ...usualCompanyTerms } as const;
const startsAt = new Date('2026-05-10T09:30:00Z');
const room = { kinds: 2, capacity: 60 };

describe('places for companies', () => {
  it('go back on sale at 18:00 in Tokyo a week before, whatever the hour of the event; never after its sale', () => {
    const at = (changes: object, saleUntil = startsAt) =>
      companyHour({ ...terms, ...changes }, { startsAt, saleUntil }).toISOString();
    expect(at({})).toBe('2026-05-03T09:00:00.000Z');
    expect(at({ daysBefore: 0, hour: 0 })).toBe('2026-05-09T15:00:00.000Z');
    expect(at({ daysBefore: 0, hour: 23 })).toBe('2026-05-10T09:30:00.000Z');
    expect(at({}, new Date('2026-05-01T00:00:00Z'))).toBe('2026-05-01T00:00:00.000Z');
  });

  it('are kept beside those that companies have, until that hour', () => {
    const until = new Date('2026-05-03T09:00:00Z');
    const before = new Date(until.getTime() - 1);
    expect(placesToKeep(10, { assigned: 4, until, now: before })).toBe(6);
    expect(placesToKeep(2, { assigned: 4, until, now: before })).toBe(0);
    expect(placesToKeep(10, { assigned: 4, until, now: until })).toBe(0);
  });

  it('are as many as the benefit, the share of one company and the room allow, and it says which', () => {
    expect(assignable(2, { most: 2, own: 0, room: 9 })).toEqual({ count: 2, bound: 'benefit' });
    expect(assignable(null, { most: 2, own: 1, room: 9 })).toEqual({ count: 1, bound: 'most' });
    expect(assignable(20, { most: 5, own: 0, room: 3 })).toEqual({ count: 3, bound: 'room' });
    expect(assignable(20, { most: 2, own: 4, room: 3 })).toEqual({ count: 0, bound: 'most' });
  });

  it.each([
    ['position', 2, 0, 1],
    ['places', 61, 0, 60],
    ['places', -1, 0, 60],
    ['daysBefore', 91, 0, 90],
    ['hour', 24, 0, 23],
    ['hour', 1.5, 0, 23],
    ['mostPerCompany', 0, 1, 20],
  ])('are refused with %s %d', (field, value, least, most) => {
    const read = readCompanyTerms({ ...terms, [field]: value }, room);
    expect(read).toMatchObject({
      ok: false,
      refusal: { code: 'COMPANY_TERMS_WRONG', facts: { field, least, most } },
    });
  });
});
