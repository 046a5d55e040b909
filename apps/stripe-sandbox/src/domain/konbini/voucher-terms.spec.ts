import fc from 'fast-check';
import { endOfDayInJapan, rehearsalOf, voucherExpiry } from './voucher-terms.ts';

const at = (iso: string): number => Date.parse(iso) / 1000;
const options = { confirmation_number: null, expires_after_days: null, expires_at: null };

describe('until when a voucher can be paid', () => {
  it.each([
    // Monday and two days is Wednesday, 23:59:59 in Japan (Stripe's own example).
    ['2026-11-23T10:00:00+09:00', 2, '2026-11-25T23:59:59+09:00'],
    ['2026-11-23T00:00:00+09:00', 1, '2026-11-24T23:59:59+09:00'],
    ['2026-11-23T23:59:59+09:00', 1, '2026-11-24T23:59:59+09:00'],
    ['2026-11-23T15:00:00Z', 1, '2026-11-25T23:59:59+09:00'],
    ['2026-12-30T12:00:00+09:00', 3, '2027-01-02T23:59:59+09:00'],
    ['2026-11-23T10:00:00+09:00', null, '2026-11-26T23:59:59+09:00'],
    ['2026-11-23T10:00:00+09:00', 60, '2027-01-22T23:59:59+09:00'],
  ])('%s with %s days: %s', (now, days, expiry) => {
    expect(voucherExpiry(at(now), { ...options, expires_after_days: days })).toBe(at(expiry));
  });

  it('is the moment that was asked for, within 30 minutes and 60 days', () => {
    const now = at('2026-11-23T10:00:00+09:00');
    expect(voucherExpiry(now, { ...options, expires_at: now + 3600 })).toBe(now + 3600);
    for (const refused of [
      { expires_at: now + 60 },
      { expires_at: now + 61 * 86_400 },
      { expires_after_days: 61 },
      { expires_after_days: 2, expires_at: now + 3600 },
      { product_description: 'x'.repeat(23) },
    ])
      expect(() => voucherExpiry(now, { ...options, ...refused })).toThrow();
  });

  it('is always the last second of a day in Japan, later by whole days', () => {
    const seed = 20_261_123;
    fc.assert(
      fc.property(
        fc.integer({ min: 1_700_000_000, max: 2_000_000_000 }),
        fc.integer({ min: 1, max: 60 }),
        (now, days) => {
          const end = endOfDayInJapan(now, days);
          const inJapan = new Date((end + 9 * 3600) * 1000).toISOString();
          expect(inJapan.slice(11, 19)).toBe('23:59:59');
          expect(end - now).toBeGreaterThanOrEqual(days * 86_400 - 1);
          expect(end - now).toBeLessThan((days + 1) * 86_400);
        },
      ),
      { seed },
    );
  });
});

describe('test addresses and numbers', () => {
  it.each([
    ['hanako+succeed_immediately@example.jp', null, { paysAfter: 0 }],
    ['expire_with_delay@example.jp', null, { expiresAfter: 180 }],
    ['hanako@example.jp', '11111111110', { paysAfter: 180 }],
    ['succeed_immediately@example.jp', '55555555550', {}],
    ['hanako@example.jp', null, {}],
  ])('%s %s', (email, number, does) => {
    expect(rehearsalOf(email, number)).toEqual(does);
  });
});
