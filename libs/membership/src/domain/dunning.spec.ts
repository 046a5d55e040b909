import { addDays, tokyoDate } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import fc from 'fast-check';

import { askOf, dayOfGrace, failedOn, nextStep, reminderDays, reminderDue } from './dunning.ts';

/** The charge of 28 February 2027 fails: grace until 13 March, the 14th is the first day without the plan. */
const graceUntil = tokyoDate('2027-03-14');
const on = (day: string) => tokyoDate(day);

describe('asking for a fee that could not be charged', () => {
  it('counts from the day of the failure, across the end of February', () => {
    expect(failedOn(graceUntil)).toBe('2027-02-28');
    expect(dayOfGrace(graceUntil, on('2027-02-28'))).toBe(0);
    expect(dayOfGrace(graceUntil, on('2027-03-01'))).toBe(1);
    expect(dayOfGrace(tokyoDate('2028-03-14'), on('2028-02-29'))).toBe(0);
  });

  it.each([
    ['2027-02-28', null, null],
    ['2027-03-01', null, 1],
    ['2027-03-01', 1, null],
    ['2027-03-02', 1, null],
    ['2027-03-03', 1, 3],
    ['2027-03-05', 3, 5],
    ['2027-03-07', 5, 7],
    ['2027-03-08', 7, null],
    ['2027-03-13', 7, null],
    ['2027-03-14', null, null],
  ])('on %s, reminded on day %s: mail of day %s', (day, reminded, due) => {
    expect(reminderDue({ cause: 'funds', graceUntil, reminded }, on(day))).toBe(due);
  });

  it('days that the worker missed bring one mail, not a burst', () => {
    expect(reminderDue({ cause: 'funds', graceUntil, reminded: 1 }, on('2027-03-06'))).toBe(5);
    expect(reminderDue({ cause: 'funds', graceUntil, reminded: 5 }, on('2027-03-06'))).toBeNull();
    expect(reminderDue({ cause: 'funds', graceUntil, reminded: null }, on('2027-03-12'))).toBe(7);
  });

  it.each([
    ['funds', 'see'],
    ['passing', 'see'],
    ['expired', 'change_card'],
    ['other_card', 'change_card'],
    ['blocked', 'change_card'],
    ['authentication', 'confirm'],
  ] as const)('%s asks to %s', (cause, ask) => {
    expect(askOf(cause)).toBe(ask);
  });

  it('a blocked card is told of on the first and the seventh day alone', () => {
    const days = [1, 2, 3, 4, 5, 6, 7, 8];
    const due = days.filter(
      (day) =>
        reminderDue(
          { cause: 'blocked', graceUntil, reminded: day > 1 ? 1 : null },
          addDays(failedOn(graceUntil), day),
        ) !== null,
    );
    expect(due).toEqual([1, 7, 8]);
  });

  it.each([
    ['2027-02-28', null, { kind: 'mail', on: '2027-03-01' }],
    ['2027-03-01', 1, { kind: 'mail', on: '2027-03-03' }],
    ['2027-03-06', 5, { kind: 'mail', on: '2027-03-07' }],
    ['2027-03-08', 7, { kind: 'end', on: '2027-03-14' }],
  ])('on %s, reminded on day %s, next comes %j', (day, reminded, step) => {
    expect(nextStep({ cause: 'expired', graceUntil, reminded }, on(day))).toEqual(step);
  });

  it('whatever days the worker runs on, at most four mails go out, each later than the one before', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 21 }), (runs) => {
        let reminded: number | null = null;
        const sent: number[] = [];
        for (const day of [...runs].sort((a, b) => a - b)) {
          const today: TokyoDate = addDays(failedOn(graceUntil), day);
          const due = reminderDue({ cause: 'other_card', graceUntil, reminded }, today);
          if (due !== null) sent.push((reminded = due));
        }
        expect(sent.length).toBeLessThanOrEqual(reminderDays.length);
        expect(sent).toEqual([...new Set(sent)].sort((a, b) => a - b));
      }),
    );
  });
});
