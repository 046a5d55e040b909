import { declineCause, isTriedAgain } from './decline-cause.ts';

describe('why a fee could not be charged', () => {
  it.each([
    ['insufficient_funds', 'funds', true],
    ['expired_card', 'expired', true],
    ['authentication_required', 'authentication', false],
    ['do_not_honor', 'other_card', true],
    ['generic_decline', 'other_card', true],
    ['stolen_card', 'blocked', false],
    ['lost_card', 'blocked', false],
    ['processing_error', 'passing', true],
    ['a_code_of_next_year', 'other_card', true],
    [null, 'other_card', true],
  ])('%s: %s, tried again by itself: %s', (code, cause, again) => {
    expect(declineCause(code)).toBe(cause);
    expect(isTriedAgain(declineCause(code))).toBe(again);
  });
});
