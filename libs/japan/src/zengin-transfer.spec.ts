import iconv from 'iconv-lite';
import { tokyoDate } from '@enishi/kernel';
import { toZenginKana } from './zengin-kana.ts';
import { zenginTransferFile } from './zengin-transfer.ts';
import type { ZenginTransfer } from './zengin-transfer.ts';

describe('a name as banks write it', () => {
  it.each([
    ['やまだ　はなこ', 'ﾔﾏﾀﾞ ﾊﾅｺ'],
    ['ワタナベ ジュンイチ', 'ﾜﾀﾅﾍﾞ ｼﾞﾕﾝｲﾁ'],
    ['ｻﾄｳ ﾕｰｷ', 'ｻﾄｳ ﾕ-ｷ'],
    ['ポッポ', 'ﾎﾟﾂﾎﾟ'],
    ['Smith John', 'SMITH JOHN'],
    ['シャ）ミホン', 'ｼﾔ)ﾐﾎﾝ'],
    ['ヲノ・ヴ', 'ｦﾉ.ｳﾞ'],
  ])('%s is %s', (typed, written) => {
    expect(toZenginKana(typed)).toBe(written);
  });

  it.each(['山田花子', 'ヤマダ＊', 'é'])('%s is none', (typed) => {
    expect(toZenginKana(typed)).toBeNull();
  });
});

const payer = {
  ...{ code: '1234567890', name: 'シャ）ミホン', bankCode: '0149', branchCode: '001' },
  ...{ kind: 'ordinary' as const, number: '1234567' },
};
const transfer: ZenginTransfer = {
  ...{ to: { bankCode: '9900', branchCode: '938', kind: 'ordinary', number: '1234567' }, key: '7' },
  ...{ holder: 'ヤマダ ハナコ', amount: 3_000 },
};
const records = (transfers: readonly ZenginTransfer[]): string[] =>
  iconv.decode(zenginTransferFile(payer, tokyoDate('2027-01-29'), transfers), 'cp932').split('\r\n');

describe('a file of transfers (全銀 総合振込)', () => {
  it('is header, transfers, trailer and end, of 120 bytes each', () => {
    const file = zenginTransferFile(payer, tokyoDate('2027-01-29'), [
      transfer,
      { ...transfer, amount: 7_500, key: '8' },
    ]);
    expect(file).toHaveLength(5 * 122);
    const [header, first, second, trailer, end, rest] = records([
      transfer,
      { ...transfer, amount: 7_500, key: '8' },
    ]);
    expect(header).toBe(
      `12101234567890${'ｼﾔ)ﾐﾎﾝ'.padEnd(40)}01290149${' '.repeat(15)}001${' '.repeat(15)}11234567${' '.repeat(17)}`,
    );
    expect(first).toBe(
      `29900${' '.repeat(15)}938${' '.repeat(19)}11234567${'ﾔﾏﾀﾞ ﾊﾅｺ'.padEnd(30)}00000030000${'7'.padStart(20, '0')}7${' '.repeat(8)}`,
    );
    expect(second!.slice(80, 90)).toBe('0000007500');
    expect(trailer).toBe(`8000002000000010500${' '.repeat(101)}`);
    expect(end).toBe(`9${' '.repeat(119)}`);
    expect(rest).toBe('');
  });

  it('has records of 120 signs and a trailer that is the sum, whatever is in it (SEED)', () => {
    const seed = Number(process.env['SEED'] ?? 20261128);
    let state = seed;
    const next = (below: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
    for (let round = 0; round < 50; round += 1) {
      const all = Array.from({ length: 1 + next(20) }, (_, at) => ({
        ...transfer,
        ...{ amount: 1 + next(500_000), key: String(at + 1) },
      }));
      const lines = records(all).slice(0, -1);
      expect([seed, ...new Set(lines.map((line) => line.length))]).toEqual([seed, 120]);
      const sum = all.reduce((total, { amount }) => total + amount, 0);
      expect(lines.at(-2)!.slice(1, 19)).toBe(
        `${String(all.length).padStart(6, '0')}${String(sum).padStart(12, '0')}`,
      );
    }
  });

  it.each([
    ['a name in kanji', { holder: '山田花子' }],
    ['a name of more than thirty signs', { holder: 'ガ'.repeat(16) }],
    ['no yen at all', { amount: -1 }],
    ['a number of eight digits', { to: { ...transfer.to, number: '12345678' } }],
  ])('is not made with %s', (_, change) => {
    expect(() => records([{ ...transfer, ...change }])).toThrow(RangeError);
  });
});
