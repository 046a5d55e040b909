import { tokyoDate } from '@enishi/kernel';
import * as fc from 'fast-check';
import { readPlace, readRefusal, readYesNo } from './import-cells.ts';
import { guessColumns, missingColumns } from './import-columns.ts';
import { readImportRow } from './import-row.ts';
import type { ImportReading } from './import-row.ts';
import { mailboxOf } from './import-verdict.ts';

const today = tokyoDate('2026-11-23');
const columns = {
  email: 0,
  name: 1,
  birthDate: 2,
  plan: 3,
  paidThrough: 4,
  newsletter: 5,
  optOut: 6,
  joinedOn: 7,
};
const reading: ImportReading = {
  ...{ columns, today, guardianConsentAge: 16, plans: { '': '', ゴールド: 'ind_standard' } },
  isAddress: (email) => /^[^@]+@[^@]+\.[^@]+$/.test(email),
};
const row = (...cells: string[]) => readImportRow(['mio@example.jp', '佐藤 澪', ...cells], reading);
const codes = (...cells: string[]) =>
  [...row(...cells).faults, ...row(...cells).notices].map(({ code }) => code);

describe('headings of other services', () => {
  it.each([
    [
      '会員番号,氏名,フリガナ,メールアドレス,都道府県,入会日,プラン名,有効期限,メルマガ受信',
      'oldNumber name kana email prefecture joinedOn plan paidThrough newsletter',
    ],
    [
      '姓,名,セイ,メイ,E-mail,生年月日,メール配信停止',
      'familyName givenName familyKana givenKana email birthDate optOut',
    ],
    ['Name,Email,Ticket,Created At,Unsubscribed', 'name email plan joinedOn optOut'],
    ['ユーザーID,ニックネーム,メール,コース,会費の支払い期限', 'oldNumber name email plan paidThrough'],
    ['first_name,last_name,email,member_since,subscribed', 'givenName familyName email joinedOn newsletter'],
  ])('are read: %s', (header, fields) => {
    const guessed = guessColumns(header.split(','));
    expect(
      Object.entries(guessed)
        .sort((a, b) => a[1] - b[1])
        .map(([field]) => field)
        .join(' '),
    ).toBe(fields);
    expect(missingColumns(guessed)).toEqual([]);
  });

  it('are asked for where a person needs them', () => {
    expect(missingColumns(guessColumns(['備考', '金額']))).toEqual(['email', 'name']);
  });
});

describe('cells of other services', () => {
  it.each([
    ['はい', true],
    ['希望する', true],
    ['○', true],
    ['TRUE', true],
    ['いいえ', false],
    ['受け取らない', false],
    ['0', false],
    ['', null],
    ['たぶん', undefined],
  ])('a choice: %s', (cell, choice) => expect(readYesNo(cell)).toBe(choice));

  it.each([
    ['停止', true],
    ['2024-01-05', true],
    ['1', true],
    ['受信拒否', true],
    ['', null],
    ['なし', false],
    ['?', undefined],
  ])('a refusal: %s', (cell, refuses) => expect(readRefusal(cell)).toBe(refuses));

  it.each([
    ['北海道', '01'],
    ['〒088-3211 北海道川上郡弟子屈町', '01'],
    ['東京', '13'],
    ['Kyoto', '26'],
    ['弟子屈町', null],
    ['', null],
  ])('a place: %s', (cell, code) => expect(readPlace(cell)).toBe(code));
});

describe('a row', () => {
  it.each<[string[], string[]]>([
    [['', '', '', '', '', ''], []],
    [['2027-01-01'], ['BIRTH_IMPLAUSIBLE']],
    [['2015-01-01'], ['MINOR']],
    [['', 'ゴールド', '2027-03-31'], []],
    [['', 'ゴールド', '2026-11-23'], []],
    [['', 'ゴールド', '2026-11-22'], ['PAID_OVER']],
    [['', 'ゴールド', ''], ['PAID_WITHOUT_DAY']],
    [['', 'ゴールド', '2031-11-24'], ['PAID_TOO_FAR']],
    [['', 'シルバー', '2027-03-31'], ['PLAN_UNMATCHED']],
    [['', '', '2027-03-31'], []],
    [['', '', '', 'たぶん'], ['CHOICE_UNREADABLE']],
    [['', '', '', 'はい', '停止'], ['OPTED_OUT']],
    [['', '', '', '', '', '2026-11-24'], ['JOINED_LATER']],
  ])('%j says %j', (cells, said) => expect(codes(...cells)).toEqual(said));

  it('is paid up to the last day, which is still its own', () => {
    expect(row('', 'ゴールド', '2026-11-23').person?.term).toEqual({
      planKey: 'ind_standard',
      lastDay: '2026-11-23',
    });
    expect(row('', '', '2027-03-31').person?.term).toBeNull();
  });

  it('asks for letters only in so many words, and a refusal wins', () => {
    expect(row('', '', '', '').person?.newsletter).toBe('silent');
    expect(row('', '', '', 'はい').person?.newsletter).toBe('yes');
    expect(row('', '', '', 'いいえ').person?.newsletter).toBe('no');
    expect(row('', '', '', 'はい', '1').person?.newsletter).toBe('no');
  });

  it('never throws, whatever a cell holds, and is either a person or refused with a reason', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('', 'はい', '2027-03-31', 'ゴールド', '\u202e逆'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 0, maxLength: 10 }), (cells) => {
        const read = readImportRow(cells, reading);
        expect(read.person === null).toBe(read.faults.length > 0);
      }),
    );
  });
});

describe('mailboxes', () => {
  it.each([
    ['Mio.Sato+club@gmail.com', 'miosato@gmail.com'],
    ['miosato@googlemail.com', 'miosato@gmail.com'],
    ['mio.sato+x@example.jp', 'mio.sato@example.jp'],
  ])('%s ends in %s', (email, mailbox) => expect(mailboxOf(email)).toBe(mailbox));
});
