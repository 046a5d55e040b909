import fc from 'fast-check';
import { addDays, endOfTokyoDay, tokyoDateOf } from '@enishi/kernel';
import { chosenWay, noFurtherWays, readFurtherWays, waysOffered, waysOpen } from './pay-way.ts';
import type { FurtherWays } from './pay-way.ts';

const stores = { least: 120, most: 300_000 };
const at = (text: string) => new Date(`${text}+09:00`);
const taken: FurtherWays = { ...noFurtherWays, konbini: { days: 3, stopDays: 2 } };
const saleUntil = at('2026-05-10T18:30');
const startsAt = at('2026-05-30T18:30');
const konbini = (now: Date, total = 2_000, until = saleUntil) =>
  waysOffered({ payment: 'card', further: taken, startsAt, saleUntil: until }, { total, now, stores }).at(
    -1,
  )!;

describe('ways to pay tickets', () => {
  it.each([
    ['an ordinary day', '2026-05-01T10:00', '2026-05-10T18:30', '2026-05-04T23:59:59.999'],
    ['just after midnight in Japan', '2026-05-02T00:01', '2026-05-10T18:30', '2026-05-05T23:59:59.999'],
    [
      'near the end of the sale: its last whole day',
      '2026-05-07T10:00',
      '2026-05-10T18:30',
      '2026-05-09T23:59:59.999',
    ],
    ['a sale that ends at midnight', '2026-05-07T10:00', '2026-05-10T00:00', '2026-05-09T23:59:59.999'],
    ['over the new year', '2026-12-30T23:59', '2027-01-20T10:00', '2027-01-02T23:59:59.999'],
  ])('at a store until the last second of a day: %s', (_, now, until, last) => {
    expect(konbini(at(now), 2_000, at(until))).toEqual({
      means: 'konbini',
      until: at(last),
      hindrance: null,
    });
  });

  it('is not offered where fewer days are left than the event says', () => {
    expect(konbini(at('2026-05-07T23:59')).hindrance).toBeNull();
    const late = konbini(at('2026-05-08T00:00'));
    expect(late).toEqual({ means: 'konbini', until: null, hindrance: { kind: 'too_late', limit: null } });
    expect(() => chosenWay([late], 'konbini')).toThrow('PAY_WAY_TOO_LATE');
  });

  it('tells before anything is chosen by what one can pay now', () => {
    const sale = { payment: 'card', further: taken, startsAt, saleUntil } as const;
    expect(waysOpen(sale, at('2026-05-07T23:59'))).toEqual(['card', 'konbini']);
    expect(waysOpen(sale, at('2026-05-08T00:00'))).toEqual(['card']);
    expect(waysOpen({ ...sale, payment: 'door', further: noFurtherWays }, at('2026-05-01T00:00'))).toEqual([
      'door',
    ]);
  });

  it.each([
    [119, 'KONBINI_TOO_LITTLE', { least: 120 }],
    [300_001, 'KONBINI_TOO_MUCH', { most: 300_000 }],
  ])('what the stores do not take has its own sentence: %s yen', (total, code, facts) => {
    const way = konbini(at('2026-05-01T10:00'), total);
    expect(() => chosenWay([way], 'konbini')).toThrow(expect.objectContaining({ code, facts }));
  });

  it.each([120, 300_000])('and what they just take is taken: %s yen', (total) => {
    const way = konbini(at('2026-05-01T10:00'), total);
    expect(chosenWay([way], 'konbini')).toBe(way);
  });

  it('takes only what the event takes', () => {
    const ways = waysOffered(
      { payment: 'card', further: noFurtherWays, startsAt, saleUntil },
      { total: 2_000, now: at('2026-05-01T10:00'), stores },
    );
    expect(ways.map(({ means }) => means)).toEqual(['card']);
    expect(() => chosenWay(ways, 'konbini')).toThrow('PAY_WAY_NOT_TAKEN');
    expect(() => chosenWay(ways, 'door')).toThrow('PAY_WAY_NOT_TAKEN');
  });

  it.each([
    { days: 0, stopDays: 2 },
    { days: 15, stopDays: 2 },
    { days: 3, stopDays: 0 },
    { days: 1.5, stopDays: 2 },
    { days: Number.NaN, stopDays: 2 },
  ])('days are whole and at most two weeks: %j', (konbiniTerms) => {
    const read = readFurtherWays({ ...noFurtherWays, konbini: konbiniTerms }, 'card');
    expect(read).toMatchObject({ ok: false, refusal: { code: 'PAY_WAY_DAYS_WRONG' } });
  });

  it('by transfer until the end of a bank day, whatever the sum, and not when the event is near', () => {
    const further = { ...noFurtherWays, bank_transfer: { days: 5, stopDays: 3 } };
    const sale = { payment: 'card', further, startsAt, saleUntil: startsAt } as const;
    const way = (now: string) => waysOffered(sale, { total: 1_000_000, now: at(now), stores }).at(-1)!;
    expect(way('2026-05-01T10:00')).toEqual({
      ...{ means: 'bank_transfer', until: at('2026-05-13T23:59:59.999'), hindrance: null },
    });
    expect(waysOpen(sale, at('2026-05-26T23:59'))).toEqual(['card', 'bank_transfer']);
    expect(waysOpen(sale, at('2026-05-27T00:00'))).toEqual(['card']);
    expect(() => chosenWay([way('2026-05-27T00:00')], 'bank_transfer')).toThrow('TRANSFER_TOO_LATE');
  });

  it('what is paid at the entrance is paid nowhere else', () => {
    expect(readFurtherWays(taken, 'door')).toEqual({ ok: true, value: noFurtherWays });
  });

  it('edge case 15: never ends after the sale, nor at another time than the end of a day in Japan', () => {
    const seed = Number(process.env.SEED ?? Date.now());
    const days = fc.integer({ min: 1, max: 14 });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2025-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 40 * 86_400_000 }),
        days,
        days,
        (now, ahead, most, stopDays) => {
          const until = new Date(now.getTime() + ahead);
          const sale = {
            payment: 'card',
            further: { ...noFurtherWays, konbini: { days: most, stopDays } },
            ...{ startsAt: until, saleUntil: until },
          } as const;
          const way = waysOffered(sale, { total: 2_000, now, stores }).at(-1)!;
          const today = tokyoDateOf(now);
          if (!way.until) return endOfTokyoDay(addDays(today, stopDays)) > until;
          const day = tokyoDateOf(way.until);
          expect(way.until).toEqual(endOfTokyoDay(day));
          expect(way.until <= until && day <= addDays(today, most) && day > today).toBe(true);
          return true;
        },
      ),
      { seed, verbose: true },
    );
  });
});
