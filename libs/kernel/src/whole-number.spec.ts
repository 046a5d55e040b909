import { isWhole } from './whole-number.ts';

describe('a whole number from one to another', () => {
  it.each([
    [1, true],
    [366, true],
    [0, false],
    [367, false],
    [1.5, false],
    [Number.NaN, false],
    [Number.POSITIVE_INFINITY, false],
  ])('%d between 1 and 366: %s', (value, expected) => {
    expect(isWhole(value, 1, 366)).toBe(expected);
  });
});
