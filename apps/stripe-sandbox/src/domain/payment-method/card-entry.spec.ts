import { readCard } from './card-entry.ts';
import { passesLuhn, testCards } from './test-cards.ts';

const today = new Date('2026-11-23T00:00:00Z');
const typed = { number: '4242 4242 4242 4242', expiry: '12 / 34', cvc: '123' };

describe('typed cards', () => {
  it.each([
    [{}, { expMonth: 12, expYear: 2034 }],
    [
      { number: '４２４２４２４２４２４２４２４２', expiry: '１２／３４', cvc: '１２３' },
      { expMonth: 12, expYear: 2034 },
    ],
    [{ expiry: '1126' }, { expMonth: 11, expYear: 2026 }],
    [{ expiry: '12/2034' }, { expMonth: 12, expYear: 2034 }],
    [{ number: '378282246310005', cvc: '1234' }, { card: { brand: 'amex' } }],
    [{ number: '3530 1113 3330 0000' }, { card: { brand: 'jcb' } }],
  ])('%j is read', (change, expected) => {
    expect(readCard({ ...typed, ...change }, today)).toMatchObject(expected);
  });

  it.each([
    [{ number: '4242' }, 'incomplete_number'],
    [{ number: '4242424242424241' }, 'incorrect_number'],
    [{ number: '4929000000006' + '123' }, 'incorrect_number'],
    [{ number: '4539578763621486' }, 'live_card'],
    [{ expiry: '13/34' }, 'invalid_expiry'],
    [{ expiry: '10/26' }, 'expired_card_entered'],
    [{ cvc: '12' }, 'invalid_cvc'],
    [{ number: '378282246310005', cvc: '123' }, 'invalid_cvc'],
  ])('%j is refused as %s', (change, error) => {
    expect(readCard({ ...typed, ...change }, today)).toBe(error);
  });

  it('every published test card passes its check digit', () => {
    expect(testCards.filter((card) => !passesLuhn(card.number))).toEqual([]);
  });
});
