import { tokyoDate } from '@enishi/kernel';
import iconv from 'iconv-lite';
import { identitiesOf } from './bank-statement.ts';
import type { BankAccount, BankStatement } from './bank-statement.ts';
import { stopsMidRow } from './cut-list.ts';
import { readBankFile } from './read-bank-file.ts';
import type { RememberedColumns } from './read-bank-file.ts';
import { zenginFile } from './zengin-examples.ts';

const account: BankAccount = { bankCode: '9998', branchCode: '101', kind: 'ordinary', number: '0001234' };
const today = tokyoDate('2026-12-28');
const read = (bytes: Buffer, of = account, remembered: RememberedColumns | null = null) =>
  readBankFile(bytes, { account: of, remembered, today });
function statement(...given: Parameters<typeof read>): BankStatement {
  const result = read(...given);
  if (!result.ok) throw result.refusal;
  return result.value;
}
function refusal(...given: Parameters<typeof read>) {
  const result = read(...given);
  if (result.ok) throw new Error('was read');
  const { field: _field, ...facts } = result.refusal.facts;
  return [result.refusal.code, facts];
}

const movements = [
  { day: '081225', amount: 131_560, payer: 'ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-' },
  { day: '081226', amount: -20_000, payer: 'ﾃﾞﾝｷﾀﾞｲ' },
  { day: '081228', amount: 33_000, payer: 'ｶ)ﾄﾞﾂﾄｶﾌｴ' },
];
const zengin = (change: Parameters<typeof zenginFile>[2] = {}) => zenginFile(account, movements, change);

describe('a statement of the Zengin system', () => {
  it.each([
    ['with line ends', '\r\n'],
    ['without', ''],
  ])('is read %s, with the balance after each movement', (_name, separator) => {
    expect(statement(zengin({ separator }))).toEqual({
      outgoing: 1,
      lines: [
        { row: 2, day: '2026-12-25', amount: 131_560, payer: 'ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-', balance: 1_131_560 },
        { row: 4, day: '2026-12-28', amount: 33_000, payer: 'ｶ)ﾄﾞﾂﾄｶﾌｴ', balance: 1_144_560 },
      ],
    });
  });

  it('counts its years by the era or, with some banks, by ours', () => {
    const ours = movements.map((one) => ({ ...one, day: one.day.replace(/^08/, '26') }));
    expect(statement(zenginFile(account, ours)).lines[0]!.day).toBe('2026-12-25');
  });

  it.each([
    ['another bank', { ...account, bankCode: '0005' }],
    ['another branch', { ...account, branchCode: '102' }],
    ['another kind', { ...account, kind: 'current' as const }],
    ['another account', { ...account, number: '0001235' }],
  ])('of %s is refused, naming the one it is of', (_name, other) => {
    expect(refusal(zengin(), other)).toEqual(['BANK_ACCOUNT_OTHER', { account: '9998-101-0001234' }]);
  });

  it.each([
    ['a transfer notice (01)', zengin({ type: '01' }), ['BANK_FILE_KIND', {}]],
    [
      'a sum of the trailer that differs',
      zengin({ inSum: 1 }),
      ['BANK_SUMS_DIFFER', { counted: 2, sum: 164_560 }],
    ],
    [
      'a balance that is not reached',
      zengin({ closing: 1 }),
      ['BANK_SUMS_DIFFER', { counted: 2, sum: 164_560 }],
    ],
    ['a file cut off', zengin().subarray(0, 202 * 4), ['BANK_FILE_CUT', {}]],
    ['a record cut off', zengin().subarray(0, 202 * 3 + 90), ['BANK_ROW_BROKEN', { row: 4 }]],
    [
      'a day that does not exist',
      zenginFile(account, [movements[0]!, { ...movements[2]!, day: '081332' }]),
      ['BANK_ROW_BROKEN', { row: 3 }],
    ],
    [
      'a day that has not come',
      zenginFile(account, [{ ...movements[0]!, day: '090101' }]),
      ['BANK_DAY_AHEAD', { row: 2 }],
    ],
    ['nothing that came in', zenginFile(account, [movements[1]!]), ['BANK_FILE_EMPTY', {}]],
  ] as const)('with %s is refused', (_name, bytes, expected) => {
    expect(refusal(bytes)).toEqual(expected);
  });
});

const smbc = { ...account, bankCode: '0009' };
const smbcCsv = [
  '年月日,お引出し,お預入れ,お取り扱い内容,残高',
  '2026/12/25,,"131,560",ﾌﾘｺﾐ ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-,"1,131,560"',
  '',
  '2026/12/26,20000,,ﾃﾞﾝｷﾀﾞｲ,1111560',
  '2026/12/28,,33000,ｶ)ﾄﾞﾂﾄｶﾌｴ,1144560',
].join('\r\n');
const cp932 = (text: string): Buffer => iconv.encode(text, 'cp932');

describe('a bank’s CSV', () => {
  it('is read alike in both encodings, its rows counted as the file counts them', () => {
    const { lines, outgoing } = statement(cp932(smbcCsv), smbc);
    expect(statement(Buffer.from(`\ufeff${smbcCsv}`), smbc).lines).toEqual(lines);
    expect(outgoing).toBe(1);
    expect(lines.map(({ row, day, amount, balance }) => [row, day, amount, balance])).toEqual([
      [2, '2026-12-25', 131_560, 1_131_560],
      [5, '2026-12-28', 33_000, 1_144_560],
    ]);
  });

  it.each([
    [
      '0036',
      '取引日,入出金(円),取引後残高(円),入出金内容\n20261225,131560,1131560,ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-\n20261226,-20000,1111560,電気',
    ],
    [
      '0033',
      '"操作日(年)","操作日(月)","操作日(日)","摘要","お支払金額","お預り金額","残高"\n"2026","12","25","ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-","","131560","1131560"',
    ],
    [
      '9900',
      'お客さま口座情報\n口座番号：１２３\n取引日,受入金額（円）,払出金額（円）,詳細１,詳細２,現在（貸付）高\n2026年12月25日,131560,,振込,ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-,1131560',
    ],
    [
      '0038',
      '"日付","内容","出金金額(円)","入金金額(円)","残高(円)","メモ"\n"2026/12/25","ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-","","131,560","1,131,560","-"',
    ],
  ])('of bank %s is known by its headings', (bankCode, csv) => {
    expect(statement(cp932(csv), { ...account, bankCode }).lines[0]).toMatchObject({
      ...{ day: '2026-12-25', amount: 131_560, payer: 'ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-', balance: 1_131_560 },
    });
  });

  it('of another bank than the account’s is refused', () => {
    expect(refusal(cp932(smbcCsv), account)).toEqual(['BANK_OTHER', { code: '0009' }]);
  });

  it('of a bank nobody knows is read by the columns that the secretariat named once', () => {
    const csv = 'お取引日,区分,お入れ,先方,備考\n2026/12/25,振込,131560,ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-,';
    const headings = ['お取引日', '区分', 'お入れ', '先方', '備考'];
    expect(refusal(cp932(csv))).toEqual(['BANK_COLUMNS_UNKNOWN', { headings: headings.join('\t') }]);
    const remembered = { headings, columns: { day: 0, deposit: 2, payer: 3 } };
    expect(statement(cp932(csv), account, remembered).lines).toHaveLength(1);
    expect(refusal(cp932(csv.replace('先方', '相手')), account, remembered)[0]).toBe('BANK_COLUMNS_UNKNOWN');
  });

  const broken = (from: string, to: string) => cp932(smbcCsv.replace(from, to));
  it.each([
    ['a day that does not exist', broken('2026/12/26', '2026/13/26'), ['BANK_ROW_DAY', { row: 4 }]],
    ['an amount that is none', broken(',33000,', ',三万,'), ['BANK_ROW_AMOUNT', { row: 5 }]],
    ['no amount', broken(',33000,', ',,'), ['BANK_ROW_AMOUNT', { row: 5 }]],
    ['both amounts', broken('20000,,', '20000,1,'), ['BANK_ROW_AMOUNT', { row: 4 }]],
    ['a formula', broken('ﾃﾞﾝｷﾀﾞｲ', '=HYPERLINK(1)'), ['BANK_ROW_FORMULA', { row: 4, column: 4 }]],
    ['a last row without its balance', cp932(smbcCsv.slice(0, -8)), ['BANK_ROW_CUT', { row: 5 }]],
    ['a last row cut in its balance', cp932(smbcCsv.slice(0, -3)), ['BANK_ROW_CUT', { row: 5 }]],
    ['a last row cut in its amount', cp932(smbcCsv.slice(0, -24)), ['BANK_ROW_AMOUNT', { row: 5 }]],
    ['no headings', cp932('1,2,3\n4,5,6'), ['BANK_NO_HEADINGS', {}]],
    [
      'a character that is none',
      Buffer.concat([
        cp932(`${smbcCsv.split('\r\n').slice(0, 2).join('\r\n')}\r\n2026/12/26,,5,`),
        Buffer.from([0xfd, 0x81]),
        cp932(',1\r\n'),
      ]),
      ['BANK_ROW_UNREADABLE', { row: 3 }],
    ],
    ['an Excel workbook', Buffer.from('PK\u0003\u0004x', 'latin1'), ['CSV_NO_TEXT', {}]],
  ] as const)('with %s is refused whole, with its row', (_name, bytes, expected) => {
    expect(refusal(bytes, smbc)).toEqual(expected);
  });
});

describe('a list that may stop in the middle of a row', () => {
  const change = (changes: number[], balances: (number | null)[]) =>
    changes.map((each, at) => ({ change: each, balance: balances[at] ?? null }));
  it.each([
    ['oldest first, whole', change([10, -20, 30], [1_010, 990, 1_020]), false],
    ['oldest first, cut', change([10, -20, 30], [1_010, 990, 102]), true],
    ['newest first, whole', change([30, -20, 10], [1_020, 990, 1_010]), false],
    ['newest first, cut', change([30, -20, 10], [1_020, 990, 101]), true],
    ['of what came in alone: balances that jump are no fault', change([10, 30], [1_010, 500]), false],
    ['without balances', change([10, 30], [null, null]), false],
    ['one row', change([10], [1]), false],
  ])('%s', (_name, movements, expected) => {
    expect(stopsMidRow(movements)).toBe(expected);
  });
});

describe('what tells two movements apart', () => {
  const line = { row: 2, day: today, amount: 33_000 as never, payer: 'ｶ)ﾄﾞﾂﾄｶﾌｴ', balance: 1 };
  it('is the balance; where there is none equal lines are counted', () => {
    expect(new Set(identitiesOf([line, { ...line, balance: 2 }])).size).toBe(2);
    const [first, second] = identitiesOf([
      { ...line, balance: null },
      { ...line, balance: null },
    ]);
    expect(first).not.toBe(second);
    expect(identitiesOf([{ ...line, row: 9, payer: 'カ)ドツトカフエ' }])).toEqual(identitiesOf([line]));
  });
});
