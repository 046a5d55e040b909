import { readRefundAccount } from './refund-account.ts';

const typed = {
  ...{
    bank: ' 見本銀行 ',
    branch: '本店',
    kind: 'ordinary' as const,
    number: '１２３４',
    holder: 'みほん　はなこ',
  },
};

describe('an account for a refund', () => {
  it('is evened out as banks write it', () => {
    expect(readRefundAccount(typed)).toEqual({
      ok: true,
      value: {
        ...{ bank: '見本銀行', branch: '本店', kind: 'ordinary', number: '0001234', holder: 'ミホン ハナコ' },
      },
    });
  });

  it('may be of somebody whose name has no kana', () => {
    expect(readRefundAccount({ ...typed, holder: 'Smith John' })).toMatchObject({
      value: { holder: 'SMITH JOHN' },
    });
  });

  it.each([
    ['no bank', { bank: '　' }, 'bank'],
    ['a bank of too many signs', { bank: '銀'.repeat(41) }, 'bank'],
    ['no branch', { branch: '' }, 'branch'],
    ['no number', { number: 'abc' }, 'number'],
    ['a number of eight digits', { number: '12345678' }, 'number'],
    ['an owner in kanji', { holder: '見本花子' }, 'holder'],
    ['no owner', { holder: '' }, 'holder'],
  ])('%s is refused', (_, change, field) => {
    expect(readRefundAccount({ ...typed, ...change })).toMatchObject({
      ...{ ok: false, refusal: { code: 'REFUND_ACCOUNT_INVALID', facts: { field } } },
    });
  });
});
