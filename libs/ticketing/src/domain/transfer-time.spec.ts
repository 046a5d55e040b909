import fc from 'fast-check';
import { addDays, daysBetween, endOfTokyoDay, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { isBankDay } from '@enishi/japan';
import {
  lastTransferDay,
  transferKeptUntil,
  transferReminderDay,
  transfersLookedThrough,
} from './transfer-time.ts';

const at = (text: string) => new Date(`${text}+09:00`);
const terms = { days: 5, stopDays: 3 };

describe('until when tickets are paid by transfer', () => {
  it.each([
    ['a Thursday: the Thursday after', '2026-11-26T10:00', '2026-12-20T13:00', '2026-12-03'],
    ['a Saturday counts from the Monday on', '2026-11-28T10:00', '2026-12-20T13:00', '2026-12-04'],
    ['just after midnight in Japan', '2026-11-27T00:01', '2026-12-20T13:00', '2026-12-04'],
    [
      'over the turn of the year: banks are closed from 31 December to 3 January',
      '2026-12-25T18:00',
      '2027-01-31T13:00',
      '2027-01-05',
    ],
    ['on New Year’s Eve', '2026-12-31T12:00', '2027-01-31T13:00', '2027-01-08'],
    ['over the Golden Week', '2027-04-28T12:00', '2027-05-31T13:00', '2027-05-11'],
    ['near the event: three bank days before it', '2026-12-08T10:00', '2026-12-14T13:00', '2026-12-09'],
    [
      'an event after the holidays: its bank days lie before them',
      '2026-12-25T10:00',
      '2027-01-05T13:00',
      '2026-12-29',
    ],
  ])('%s', (_, now, startsAt, last) => {
    expect(lastTransferDay(terms, { now: at(now), startsAt: at(startsAt) })).toBe(last);
  });

  it.each([
    ['today would be the last day', '2026-12-09T09:00', '2026-12-14T13:00'],
    ['the event is tomorrow', '2026-12-13T10:00', '2026-12-14T13:00'],
    ['only days are left on which banks are closed', '2026-12-30T10:00', '2027-01-06T13:00'],
  ])('is not offered where %s', (_, now, startsAt) => {
    expect(lastTransferDay(terms, { now: at(now), startsAt: at(startsAt) })).toBeNull();
  });

  it('keeps the places for two bank days more, in which the list of the last day is looked through', () => {
    expect(transferKeptUntil(at('2026-12-03T23:59:59.999'), at('2026-12-20T13:00'))).toEqual(
      at('2026-12-07T23:59:59.999'),
    );
    expect(transferKeptUntil(at('2026-12-29T23:59:59.999'), at('2027-01-05T13:00'))).toEqual(
      at('2027-01-04T23:59:59.999'),
    );
  });

  it('and never beyond the beginning of the event', () => {
    const startsAt = at('2026-12-04T13:00');
    expect(transferKeptUntil(at('2026-12-03T23:59:59.999'), startsAt)).toEqual(startsAt);
  });

  it('of which orders the places are kept no longer is the same, asked from an instant', () => {
    const days = fc.integer({ min: 0, max: 800 }).map((day) => addDays('2026-01-01' as TokyoDate, day));
    const minutes = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(days, minutes, minutes, (lastDay, after, before) => {
        const payUntil = endOfTokyoDay(lastDay);
        const now = new Date(payUntil.getTime() + after * 60_000);
        const startsAt = new Date(payUntil.getTime() + before * 60_000);
        const over = payUntil <= transfersLookedThrough(now) || startsAt <= now;
        expect(over).toBe(transferKeptUntil(payUntil, startsAt) <= now);
      }),
      { verbose: true },
    );
  });

  it('reminds on the bank day before the last', () => {
    expect(transferReminderDay(at('2026-12-07T23:59:59.999'))).toBe('2026-12-04');
    expect(transferReminderDay(at('2027-01-04T23:59:59.999'))).toBe('2026-12-30');
  });

  it('always ends on a bank day after today, within its days and in time before the event', () => {
    const seed = Number(process.env.SEED ?? Date.now());
    const days = fc.integer({ min: 1, max: 14 });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2025-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 60 }),
        days,
        days,
        (now, ahead, most, stopDays) => {
          const startsAt = new Date(now.getTime() + ahead * 86_400_000);
          const today = tokyoDateOf(now);
          const last = lastTransferDay({ days: most, stopDays }, { now, startsAt });
          const between = (from: typeof today, to: typeof today) =>
            Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, nth) =>
              addDays(from, nth + 1),
            ).filter(isBankDay).length;
          if (!last) return between(today, tokyoDateOf(startsAt)) <= stopDays + 1;
          const inTime = last < tokyoDateOf(startsAt) && endOfTokyoDay(last) < startsAt;
          return isBankDay(last) && last > today && between(today, last) <= most && inTime;
        },
      ),
      { seed, verbose: true },
    );
  });
});
