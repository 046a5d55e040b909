import { yen } from '@enishi/kernel';

import { at } from './case-facts.ts';
import { changeMachine } from './change-states.ts';
import { confirmationEnd, fellIntoPause, isShownStill, mayWait } from './confirmation.ts';

describe('a change that waits for the holder of the card', () => {
  const invoice = (status: 'open' | 'paid' | 'void' | 'uncollectible', stripeId = 'in_1') => ({
    ...{ stripeId, status, amountDue: yen(1_467) },
  });

  it.each([
    ['waits while the invoice is open', [invoice('open')], null],
    ['is made for its yen when it is paid', [invoice('paid')], { state: 'done', charged: 1_467 }],
    ['is dropped with it', [invoice('void')], { state: 'failed' }],
    ['is dropped where somebody wrote it off', [invoice('uncollectible')], { state: 'failed' }],
    ['is not decided by another invoice', [invoice('paid', 'in_2')], null],
    ['is not decided where Stripe named none', [], null],
  ])('%s', (_case, invoices, end) => {
    expect(confirmationEnd('in_1', invoices)).toEqual(end);
  });

  it.each([
    ['nothing was planned, an hour before the renewal', false, '2027-01-10T02:00:00.000Z', true],
    ['something gave way, 31 hours before', true, '2027-01-08T20:00:00.000Z', true],
    ['something gave way, 30 hours before', true, '2027-01-08T21:00:00.000Z', false],
    ['something gave way, an hour before', true, '2027-01-10T02:00:00.000Z', false],
  ])('may wait? %s', (_case, gaveWay, now, may) => {
    expect(mayWait(gaveWay, at('2027-01-10'), at(now))).toBe(may);
  });

  it.each([
    [
      'the month that was not charged anyway, and in which it was asked for',
      '2026-12-10',
      '2027-03-10',
      false,
    ],
    ['the next one, which began while nobody was there', '2027-01-10', '2027-03-10', true],
    ['the first after the pause, which is charged as agreed', '2027-03-10', '2027-03-10', false],
    ['any later one where the pause has no end yet', '2027-03-10', null, true],
  ])('of which a charge falls into the pause: %s', (_case, periodStart, until, falls) => {
    const asked = { askedAt: at('2027-01-08T20:00:00.000Z'), pauseUntil: until === null ? null : at(until) };
    expect(fellIntoPause(at(periodStart), asked)).toBe(falls);
  });

  it.each([
    ['that waits', 'confirming', null, null, true],
    ['that is being taken back', 'withdrawing', null, null, true],
    ['that nobody confirmed, on the sixth day', 'failed', 'not_confirmed', '2027-01-04', true],
    ['that nobody confirmed, a week later', 'failed', 'not_confirmed', '2027-01-03', false],
    ['that was taken back', 'failed', 'withdrawn', '2027-01-10', false],
    ['that the bank refused', 'failed', 'card_declined', '2027-01-10', false],
    ['that is made', 'done', null, '2027-01-10', false],
  ] as const)('My page tells of one %s: %s', (_case, state, declineCode, settled, shown) => {
    const settledAt = settled === null ? null : at(settled);
    expect(isShownStill({ state, declineCode, settledAt }, at('2027-01-10'))).toBe(shown);
  });

  it('may have been confirmed a moment before it was withdrawn, but never waits again', () => {
    expect(changeMachine.may('withdrawing', 'done')).toBe(true);
    expect(changeMachine.may('withdrawing', 'confirming')).toBe(false);
    expect(changeMachine.isFinal('done') && changeMachine.isFinal('failed')).toBe(true);
  });
});
