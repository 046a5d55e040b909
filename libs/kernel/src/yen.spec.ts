import fc from 'fast-check';
import { addYen, formatReportYen, formatYen, negateYen, splitYen, yen } from './yen.ts';

describe('yen', () => {
  it('keeps 1,100 yen as 1100, never as 110000', () => expect(yen(1100)).toBe(1100));

  it.each([[22.5], [Number.NaN], [Number.POSITIVE_INFINITY], [2 ** 53]])('refuses %p', (amount) => {
    expect(() => yen(amount)).toThrow(RangeError);
  });

  it('has no negative zero, which would fail equality in tests and print a sign', () => {
    expect(Object.is(negateYen(yen(0)), 0)).toBe(true);
  });

  it('adds nothing to 0', () => expect(addYen()).toBe(0));

  it.each([
    [1100, '1,100円', '¥1,100', '1,100'],
    [0, '0円', '¥0', '0'],
    [132000, '132,000円', '¥132,000', '132,000'],
    [1234567, '1,234,567円', '¥1,234,567', '1,234,567'],
    [-1000, '-1,000円', '-¥1,000', '▲1,000'],
  ])('prints %i', (amount, ja, en, report) => {
    expect(formatYen(yen(amount), 'ja')).toBe(ja);
    expect(formatYen(yen(amount), 'en')).toBe(en);
    expect(formatReportYen(yen(amount))).toBe(report);
  });
});

describe('splitYen', () => {
  it.each([
    [10000, [1, 1, 1], [3334, 3333, 3333]],
    [100, [1, 2], [33, 67]],
    [-100, [1, 2], [-33, -67]],
    [5, [0, 1, 0], [0, 5, 0]],
    [1, [1, 1], [1, 0]],
    [0, [3, 4], [0, 0]],
  ])('shares %i by %p', (total, weights, parts) => {
    expect(splitYen(yen(total), weights)).toEqual(parts);
  });

  it.each([[[]], [[0, 0]], [[-1, 2]]])('has no answer for the weights %p', (weights) => {
    expect(() => splitYen(yen(100), weights)).toThrow(RangeError);
  });

  it('never loses or invents a yen, and no part is more than a yen off its exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), weights, (total, shares) => {
        const whole = shares.reduce((sum, share) => sum + share, 0);
        fc.pre(whole > 0);
        const parts = splitYen(yen(total), shares);
        expect(addYen(...parts)).toBe(total);
        parts.forEach((part, index) => {
          expect(Math.abs(part - (total * shares[index]!) / whole)).toBeLessThan(1);
        });
      }),
      { verbose: true },
    );
  });
});
