import { yen } from '@enishi/kernel';

import { checkedReturnAmount } from './cash-return.ts';

describe('money that goes back out of what lies at Stripe', () => {
  it.each([
    [1_000, 1_000, 0, true],
    [400, 1_000, 600, true],
    [401, 1_000, 600, false],
    [1, 0, 0, false],
    [1, 500, 1_000, false],
    [0, 1_000, 0, false],
    [-5, 1_000, 0, false],
    [0.5, 1_000, 0, false],
  ])('%d of %d yen, of which %d are spoken for: %s', (amount, cash, spokenFor, fits) => {
    const checked = checkedReturnAmount(amount, yen(cash), yen(spokenFor));
    expect(checked.ok ? null : checked.refusal.facts['left']).toBe(
      fits ? null : Math.max(0, cash - spokenFor),
    );
  });
});
