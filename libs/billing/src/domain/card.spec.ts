import { tokyoDate } from '@enishi/kernel';

import { expiryOn, lastDayOf } from './card.ts';

const card = (expMonth: number, expYear: number) => ({ expMonth, expYear });

describe('until when a card can be charged', () => {
  it.each([
    [card(1, 2027), '2027-01-31'],
    [card(2, 2027), '2027-02-28'],
    [card(2, 2028), '2028-02-29'],
    [card(12, 2026), '2026-12-31'],
  ])('%j is good to the end of its month', (given, last) => {
    expect(lastDayOf(given)).toBe(last);
  });

  it.each([
    ['2026-11-29', 'valid'],
    ['2026-11-30', 'soon'],
    ['2026-12-31', 'soon'],
    ['2027-01-01', 'expired'],
  ])('a card of 12/26 is on %s: %s', (today, verdict) => {
    expect(expiryOn(card(12, 2026), tokyoDate(today))).toBe(verdict);
  });
});
