import { ok, tokyoDate } from '@enishi/kernel';
import {
  bookingKeptUntil,
  counterStageAt,
  payUntilDay,
  phoneDigits,
  readCounterGuest,
  usualPayDay,
} from './counter.ts';

const event = { startsAt: new Date('2026-05-10T09:30:00Z'), endsAt: new Date('2026-05-10T11:30:00Z') };

describe('until when a booking waits for its money', () => {
  it('is a week, and the day of the event where that is sooner', () => {
    expect(usualPayDay(event, new Date('2026-04-01T03:00:00Z'))).toBe('2026-04-08');
    expect(usualPayDay(event, new Date('2026-05-09T15:00:00Z'))).toBe('2026-05-10');
  });

  it('ends with the day in Japan, and on the day of the event with the event', () => {
    const now = new Date('2026-04-01T03:00:00Z');
    expect(payUntilDay(tokyoDate('2026-04-08'), event, now)).toEqual(
      ok(new Date('2026-04-08T14:59:59.999Z')),
    );
    expect(payUntilDay(tokyoDate('2026-05-10'), event, now)).toEqual(ok(event.endsAt));
    expect(payUntilDay(tokyoDate('2026-04-01'), event, now).ok).toBe(true);
    for (const day of [null, tokyoDate('2026-03-31'), tokyoDate('2026-05-11')])
      expect(payUntilDay(day, event, now)).toMatchObject({ refusal: { code: 'COUNTER_DAY_WRONG' } });
  });
});

it('stands where the order stands, its time being compared; what a clerk cancelled has ended', () => {
  const now = new Date('2026-04-08T15:00:00Z');
  const waits = { state: 'awaiting_payment' as const, endedAt: null };
  expect(counterStageAt({ ...waits, payUntil: new Date('2026-04-09T14:59:59Z') }, now)).toBe('waits');
  expect(counterStageAt({ ...waits, payUntil: now }, now)).toBe('lapsed');
  expect(counterStageAt({ ...waits, state: 'unpaid', payUntil: now }, now)).toBe('lapsed');
  expect(counterStageAt({ ...waits, state: 'confirmed', payUntil: now }, now)).toBe('settled');
  expect(counterStageAt({ state: 'confirmed', endedAt: now, payUntil: now }, now)).toBe('ended');
});

it('keeps the places of a transfer until the bank’s list was looked through, never beyond the beginning', () => {
  const payUntil = new Date('2026-04-08T14:59:59.999Z');
  const until = (means: 'counter' | 'bank_transfer', startsAt = event.startsAt) =>
    bookingKeptUntil({ means, payUntil, startsAt });
  expect(until('counter')).toEqual(payUntil);
  expect(until('bank_transfer')).toEqual(new Date('2026-04-10T14:59:59.999Z'));
  const soon = new Date('2026-04-10T03:00:00Z');
  expect(until('bank_transfer', soon)).toEqual(soon);
  expect(bookingKeptUntil({ means: 'bank_transfer', payUntil: null, startsAt: soon })).toBeNull();
});

it('a number or an address is enough to reach somebody, and one of them is needed', () => {
  const name = { familyName: '山田', givenName: 'ツル', familyKana: 'ヤマダ', givenKana: 'ツル' };
  const readers = { readName: () => ok(name), readEmail: (typed: string) => ok(typed.toLowerCase()) };
  const read = (phone: string, email: string) => readCounterGuest({ ...name, phone, email }, readers);
  expect(read('０１５４（００）００００', '')).toEqual(ok({ ...name, phone: '0154-00-0000', email: null }));
  expect(read('', 'A@Example.jp')).toEqual(ok({ ...name, phone: null, email: 'a@example.jp' }));
  expect(read(' ', '')).toMatchObject({ refusal: { code: 'COUNTER_CONTACT_MISSING' } });
  expect(['+81-154-00-0000', '0154-00-0000'].map(phoneDigits)).toEqual(['0154000000', '0154000000']);
});
