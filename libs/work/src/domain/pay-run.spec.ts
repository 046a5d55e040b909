import { tokyoDate } from '@enishi/kernel';
import type { PayAccount } from './pay-account.ts';
import { checkedPayOn, payRunFile, payRunMachine, readPayer, transfersOf } from './pay-run.ts';

const payer = {
  ...{ code: '12-3456-7890', name: 'しゃ）みほん', bankCode: '0501', branchCode: '461' },
  ...{ kind: 'ordinary', number: '77' },
};
const account = (number: string): PayAccount => ({
  ...{ bank: '北洋銀行', bankCode: '0501', branch: '', branchCode: '461', kind: 'ordinary', number },
  holder: 'ﾔﾏﾀﾞ ﾊﾅｺ',
});

describe('a run of transfers', () => {
  it('is paid from an account whose facts fit the bank’s file', () => {
    expect(readPayer(payer)).toMatchObject({
      value: { code: '1234567890', name: 'ｼﾔ)ﾐﾎﾝ', number: '0000077' },
    });
    for (const field of ['code', 'name', 'bankCode', 'branchCode', 'kind', 'number'])
      expect(readPayer({ ...payer, [field]: '漢' })).toMatchObject({
        ...{ ok: false, refusal: { code: 'PAY_PAYER_WRONG', facts: { field } } },
      });
  });

  it.each([
    ['2027-01-29', true],
    ['2027-01-28', true],
    ['2027-01-27', false],
    ['2027-01-30', false],
    ['2027-02-11', false],
    ['2027-03-29', true],
    ['2027-03-30', false],
  ])('made on 28 January is carried out on %s: %s', (day, fits) => {
    expect(checkedPayOn(tokyoDate(day), tokyoDate('2027-01-28')).ok).toBe(fits);
  });

  it('is one transfer for each person, and nobody’s without an account', () => {
    const of = (id: string, memberId: string, amount: number) => ({ id, memberId, amount });
    const accounts = new Map([
      ['hanako', account('0000001')],
      ['taro', account('0000002')],
    ]);
    const planned = transfersOf(
      [of('1', 'hanako', 3_000), of('2', 'taro', 2_500), of('3', 'hanako', 4_000), of('4', 'jiro', 9)],
      accounts,
    );
    expect(planned.map(({ memberId, payoutIds, amount }) => [memberId, payoutIds, amount])).toEqual([
      ['hanako', ['1', '3'], 7_000],
      ['taro', ['2'], 2_500],
    ]);
    const file = payRunFile(
      {
        payer: { ...payer, code: '1234567890', number: '0000077', kind: 'ordinary' },
        payOn: tokyoDate('2027-01-29'),
      },
      planned.map((each, at) => ({ ...each.account, amount: each.amount, line: at + 1 })),
    );
    expect(file).toHaveLength(5 * 122);
    expect(file.toString('latin1')).toContain('8000002000000009500');
  });

  it('is sent once, and dropped only before that', () => {
    expect(payRunMachine.may('made', 'dropped')).toBe(true);
    expect(payRunMachine.may('sent', 'dropped')).toBe(false);
    expect(payRunMachine.may('sent', 'made')).toBe(false);
    expect(payRunMachine.isFinal('paid')).toBe(true);
  });
});
