import { anchorAt, anchorBetween, tokyoDate, yen } from '@enishi/kernel';
import type { BillingInterval } from '@enishi/kernel';
import { discountAtMove, moveOn, movesWith, readMoveDay } from './price-move.ts';

const held = (interval: BillingInterval, since: string, paidUntil: string) => ({
  interval,
  anchor: anchorBetween(tokyoDate(since), tokyoDate(paidUntil)),
  paidUntil: tokyoDate(paidUntil),
});

describe('the renewal on which a holder moves to another price', () => {
  it.each([
    [
      'the first one after the chosen day',
      held('month', '2026-11-10', '2026-12-10'),
      '2027-01-01',
      '2027-01-10',
    ],
    [
      'a renewal on the chosen day itself',
      held('month', '2026-11-01', '2026-12-01'),
      '2027-01-01',
      '2027-01-01',
    ],
    [
      'not the one before, even by a day',
      held('month', '2026-12-31', '2027-01-31'),
      '2027-02-01',
      '2027-02-28',
    ],
    [
      'the end of March after a short February',
      held('month', '2027-01-31', '2027-02-28'),
      '2027-03-01',
      '2027-03-31',
    ],
    ['a year is waited for', held('year', '2026-12-25', '2027-12-25'), '2026-12-26', '2027-12-25'],
    [
      'of a year that ends a day too early, the next',
      held('year', '2025-12-25', '2026-12-25'),
      '2026-12-26',
      '2027-12-25',
    ],
    [
      '29 February is the 28th in common years',
      held('year', '2024-02-29', '2027-02-28'),
      '2027-12-01',
      '2028-02-29',
    ],
  ])('%s', (_case, renewing, from, moves) => {
    expect(moveOn(renewing, tokyoDate(from), tokyoDate('2026-11-26'))).toBe(moves);
  });

  it('is the one that Stripe charges, where what began at two in the morning of Tokyo renews by the day before', () => {
    const anchor = anchorAt(new Date('2027-01-29T02:00+09:00'));
    const renewing = { interval: 'month' as const, anchor, paidUntil: tokyoDate('2027-03-01') };
    expect(moveOn(renewing, tokyoDate('2027-03-10'), tokyoDate('2027-01-29'))).toBe('2027-03-29');
  });

  it('leaves thirty days after a letter that went out late', () => {
    const renewing = held('month', '2026-12-10', '2027-01-10');
    expect(moveOn(renewing, tokyoDate('2027-01-01'), tokyoDate('2026-12-11'))).toBe('2027-01-10');
    expect(moveOn(renewing, tokyoDate('2027-01-01'), tokyoDate('2026-12-12'))).toBe('2027-02-10');
  });
});

describe('the renewal that is first charged an announced fee', () => {
  const announced = { movesOn: tokyoDate('2027-01-10'), announcedOn: tokyoDate('2026-11-26') };
  const renewing = held('month', '2026-11-10', '2026-12-10');
  it.each([
    ['the announced one', renewing, null, '2027-01-10'],
    [
      'the next, where it could not be planned in time',
      held('month', '2026-11-10', '2027-02-10'),
      null,
      '2027-02-10',
    ],
    ['the one after the charge that ends a pause', renewing, '2027-03-10', '2027-04-10'],
    ['the announced one after a pause that ends long before it', renewing, '2026-12-10', '2027-01-10'],
    [
      'on the 31st again after a pause that ends on 30 April',
      held('month', '2027-01-31', '2027-02-28'),
      '2027-04-30',
      '2027-05-31',
    ],
  ])('is %s', (_case, held, resumesOn, day) => {
    expect(movesWith(held, announced, resumesOn === null ? null : tokyoDate(resumesOn))).toBe(day);
  });
});

describe('the day from which holders move', () => {
  const today = tokyoDate('2026-11-26');
  it.each([
    ['in thirty days', '2026-12-26', null],
    ['in twenty-nine days', '2026-12-25', 'MOVE_TOO_SOON'],
    ['no day', null, 'MOVE_TOO_SOON'],
    ['in a year and a month', '2027-12-31', null],
    ['in a year and two months', '2028-01-01', 'INPUT_INVALID'],
  ])('%s', (_case, day, code) => {
    const read = readMoveDay(day === null ? null : tokyoDate(day), today);
    expect(read.ok ? null : read.refusal.code).toBe(code);
    if (code === 'MOVE_TOO_SOON')
      expect(read).toMatchObject({ refusal: { facts: { earliest: '2026-12-26' } } });
  });
});

describe('a coupon of a holder who moves to another price on 31 January', () => {
  const renewing = held('month', '2026-10-31', '2026-11-30');
  const movesOn = tokyoDate('2027-01-31');
  it.each([
    ['for good, it goes on', null, true, null],
    ['that ends before, does not count', '2027-01-30', false, null],
    ['that ends on that day, does not count either', '2027-01-31', false, null],
    ['that ends the day after, counts once', '2027-02-01', true, '2027-02-28'],
    ['over the end of February, counts to the end of March', '2027-03-01', true, '2027-03-31'],
  ])('%s', (_case, until, counts, overFrom) => {
    const discount = { off: yen(330), until: until === null ? null : tokyoDate(until) };
    expect(discountAtMove(renewing, movesOn, discount)).toEqual({ off: 330, counts, overFrom });
  });
});
