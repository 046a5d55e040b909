import { readPayAccount, tailOf } from './pay-account.ts';

const typed = {
  ...{
    bank: ' 北洋銀行 ',
    bankCode: '０５０１',
    branch: '釧路中央支店',
    branchCode: '461',
    kind: 'ordinary',
  },
  ...{ number: '12345', holder: 'やまだ　はなこ' },
};

describe('an account for rewards', () => {
  it('is evened out as the bank’s file wants it', () => {
    expect(readPayAccount(typed)).toEqual({
      ok: true,
      value: {
        ...{ bank: '北洋銀行', bankCode: '0501', branch: '釧路中央支店', branchCode: '461' },
        ...{ kind: 'ordinary', number: '0012345', holder: 'ﾔﾏﾀﾞ ﾊﾅｺ' },
      },
    });
    expect(tailOf({ number: '0012345' })).toBe('2345');
  });

  it.each([
    ['19380', '12345671', '938', '1234567'],
    ['10120', '９８７６５４３１', '018', '9876543'],
    ['19380', '451', '938', '0000045'],
  ])(
    'of ゆうちょ銀行 by 記号 %s and 番号 %s is branch %s, number %s',
    (branchCode, number, branch, written) => {
      const form = { ...typed, bank: 'ゆうちょ銀行', bankCode: '9900', branchCode, number };
      expect(readPayAccount(form)).toMatchObject({ value: { branchCode: branch, number: written } });
    },
  );

  it.each([
    ['no bank', { bank: '' }, 'bank'],
    ['a bank of three digits', { bankCode: '501' }, 'bankCode'],
    ['a branch of two digits', { branchCode: '46' }, 'branchCode'],
    ['a 記号 at another bank', { branchCode: '19380' }, 'branchCode'],
    ['a 記号 of a 振替口座', { bankCode: '9900', branchCode: '01380', number: '12345671' }, 'branchCode'],
    [
      'a 番号 that does not end with 1',
      { bankCode: '9900', branchCode: '19380', number: '12345672' },
      'number',
    ],
    ['a number of eight digits', { number: '12345678' }, 'number'],
    ['no number', { number: '' }, 'number'],
    ['an unknown kind', { kind: 'fixed' }, 'kind'],
    ['a holder in kanji', { holder: '山田花子' }, 'holder'],
    ['a holder of more than thirty signs', { holder: 'ガガガガガガガガガガガガガガガガ' }, 'holder'],
  ])('%s is refused', (_, change, field) => {
    expect(readPayAccount({ ...typed, ...change })).toMatchObject({
      ...{ ok: false, refusal: { code: 'PAY_ACCOUNT_WRONG', facts: { field } } },
    });
  });

  it('names every field at fault in one answer', () => {
    const wrong = { ...typed, bank: '', branchCode: '46', number: '', holder: '山田花子' };
    const read = readPayAccount(wrong);
    const refusals = read.ok ? [] : [read.refusal, ...read.refusal.others];
    expect(refusals.map(({ facts }) => facts['field'])).toEqual(['bank', 'branchCode', 'number', 'holder']);
  });
});
