import { feeOfRenewal } from './renewal-fee.ts';

describe('what a renewal of a company is charged', () => {
  it.each([
    ['nothing was agreed', null, null, 132_000],
    ['it is of another size', 198_000, null, 198_000],
    ['a price of its own begins', null, 100_000, 100_000],
    ['its own price ends, and the listed one follows', null, 150_000, 150_000],
    ['a dearer size gives way to a price of its own', 198_000, 100_000, 100_000],
    ['a cheaper size stays', 90_000, 100_000, 90_000],
  ])('%s', (_case, bySize, ofItsOwn, fee) => {
    expect(feeOfRenewal(132_000, { bySize, ofItsOwn })).toBe(fee);
  });
});
