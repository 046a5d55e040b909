import { tokyoDate, yen } from '@enishi/kernel';
import { checkedRepayment, heldMoveMachine, leftOf } from './held-money.ts';

const held = {
  ...{ amount: yen(7_000), taken: yen(2_000) },
  ...{ arosOn: tokyoDate('2026-12-24'), today: tokyoDate('2026-12-28') },
};
const wish = {
  ...{ amount: 5_000, day: tokyoDate('2026-12-25'), bank: ' 北大通信用金庫 本店 ', accountTail: '１２３４' },
  note: '誤振込',
};

describe('repaying what came beyond what was owed', () => {
  it('keeps of the account its bank and four digits of any width', () => {
    expect(leftOf(held)).toBe(5_000);
    expect(checkedRepayment(wish, held)).toMatchObject({
      value: { amount: 5_000, bank: '北大通信用金庫 本店', accountTail: '1234' },
    });
  });

  it.each([
    ['more than is left', { amount: 5_001 }, 'HELD_AMOUNT', 'amount'],
    ['nothing', { amount: 0 }, 'HELD_AMOUNT', 'amount'],
    ['part of a yen', { amount: 0.5 }, 'HELD_AMOUNT', 'amount'],
    ['before the money came', { day: tokyoDate('2026-12-23') }, 'REPAYMENT_DAY', 'day'],
    ['a day that has not come', { day: tokyoDate('2026-12-29') }, 'REPAYMENT_DAY', 'day'],
    ['to no bank', { bank: '　' }, 'REPAYMENT_ACCOUNT', 'bank'],
    ['with a whole account number', { accountTail: '0001234' }, 'REPAYMENT_ACCOUNT', 'accountTail'],
  ])('%s is refused', (_name, change, code, field) => {
    const result = checkedRepayment({ ...wish, ...change }, held);
    expect(result.ok).toBe(false);
    if (!result.ok) expect([result.refusal.code, result.refusal.facts['field']]).toEqual([code, field]);
  });

  it('is never booked twice, nor after it was withdrawn', () => {
    expect(heldMoveMachine.move('booked', 'booked').ok).toBe(false);
    expect(heldMoveMachine.move('withdrawn', 'booked').ok).toBe(false);
    expect(heldMoveMachine.move('booked', 'reversed').ok).toBe(true);
  });
});
