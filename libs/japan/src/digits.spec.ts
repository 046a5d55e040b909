import { normaliseDigits, normalisePostalCode, onlyDigits } from './digits.ts';

describe('digits as people type them', () => {
  it.each([
    ['０９０ー１２３４−５６７８', '090-1234-5678', '09012345678'],
    ['０１５４‐２３–５１５１', '0154-23-5151', '0154235151'],
    ['Ｔ７１２３４５６７８９０１２', 'T7123456789012', '7123456789012'],
    [' ２０２６—１１ｰ２３ ', '2026-11-23', '20261123'],
    ['＋８１ ９０', '+81 90', '8190'],
  ])('%p', (typed, normalised, digits) => {
    expect(normaliseDigits(typed)).toBe(normalised);
    expect(onlyDigits(typed)).toBe(digits);
  });

  it.each([
    ['〒０８８ー３２１１', '088-3211'],
    ['0883211', '088-3211'],
    ['088-321', null],
    ['', null],
  ])('postal code %p is %p', (typed, code) => expect(normalisePostalCode(typed)).toBe(code));
});
