import { accountIn, answerOfAccount } from './account-form.ts';

describe('the form of an account', () => {
  const answer = (values: Record<string, string>) => ({ problems: {}, refusal: 'いいえ', values });

  it('is told of what was wrong with it, and of no other press on the page', () => {
    const own = answer({ act: 'account', bank: '' });
    expect(answerOfAccount(own)).toBe(own);
    expect(answerOfAccount(answer({}))).toBeUndefined();
    expect(answerOfAccount(undefined)).toBeUndefined();
  });

  it('is read as typed; a kind that there is not is an ordinary account', () => {
    const typed = { bank: '見本銀行', branch: '本店', kind: 'gold', number: '0000000', holder: 'ﾐﾎﾝ' };
    expect(accountIn(typed)).toEqual({ ...typed, kind: 'ordinary' });
  });
});
