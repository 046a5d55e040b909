import { checkoutMachine, isLiveCheckout } from './checkout-states.ts';
import { refundMachine, stands } from './refund-states.ts';
import { isLive, isSilent, occupies, subscriptionMachine } from './subscription-states.ts';

describe('states', () => {
  it.each([
    ['trialing', true, true, false],
    ['active', true, true, false],
    ['past_due', true, true, false],
    ['paused', false, true, false],
    ['unpaid', false, false, false],
    ['incomplete', false, false, true],
    ['duplicate', false, false, true],
    ['expired', false, false, true],
    ['ended', false, false, false],
  ] as const)('a subscription that is %s: live %s, occupies %s, silent %s', (status, live, place, silent) => {
    expect([isLive(status), occupies(status), isSilent(status)]).toEqual([live, place, silent]);
  });

  it('nothing leads out of an ended or expired subscription, or of a paid attempt', () => {
    expect(subscriptionMachine.isFinal('ended') && subscriptionMachine.isFinal('expired')).toBe(true);
    expect(checkoutMachine.isFinal('paid')).toBe(true);
  });

  it('an attempt given up here may still have been paid there', () => {
    expect(checkoutMachine.may('expired', 'paid')).toBe(true);
    expect(checkoutMachine.may('failed', 'paid')).toBe(true);
    expect(checkoutMachine.may('expired', 'open')).toBe(false);
  });

  it('unknown is a state, not a failure: it holds the place and the money', () => {
    expect(isLiveCheckout('unknown')).toBe(true);
    expect(stands('unknown')).toBe(true);
    expect(refundMachine.may('unknown', 'succeeded')).toBe(true);
  });
});
