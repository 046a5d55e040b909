import { stopOf } from './stopping.ts';

describe('stopping a subscription', () => {
  it.each([
    ['active', 'period_end', 'cancel_at_period_end'],
    ['trialing', 'period_end', 'cancel_at_period_end'],
    ['active', 'now', 'cancel_now'],
    ['past_due', 'period_end', 'cancel_now'],
    ['unpaid', 'period_end', 'cancel_now'],
    ['paused', 'period_end', 'cancel_now'],
    ['incomplete', 'period_end', 'cancel_now'],
    ['duplicate', 'period_end', 'cancel_now'],
    ['ended', 'now', null],
    ['expired', 'period_end', null],
  ] as const)('%s, %s: %s', (status, when, expected) => {
    expect(stopOf(status, when)).toBe(expected);
  });
});
