import { tokyoDate } from '@enishi/kernel';
import { pastColumns } from './past-columns.ts';
import { keysOf, readSheet } from './past-sheet.ts';
import type { SheetReading } from './past-sheet.ts';

const reading: SheetReading = {
  ...{ title: '2019年 湿原インターン', on: null, today: tokyoDate('2026-11-28') },
  isAddress: (text) => /^[^@\s]+@[^@\s]+\.[a-z]+$/.test(text),
};
const read = (sheet: string, more: Partial<SheetReading> = {}) => {
  const rows = sheet.split('\n').map((line) => line.split(','));
  return readSheet(
    rows,
    rows.map((_, at) => at + 1),
    { ...reading, ...more },
  );
};
const refusal = (sheet: string, more: Partial<SheetReading> = {}) => {
  const result = read(sheet, more);
  return result.ok ? null : { code: result.refusal.code, ...result.refusal.facts };
};

describe('an old list', () => {
  it.each([
    ['氏名,フリガナ,メールアドレス,参加日,イベント名', 'name kana email on what'],
    ['姓,名,セイ,メイ,E-mail,日付', 'familyName givenName familyKana givenKana email on'],
    ['No.,お名前,よみがな,参加年月日,内容,時間(分)', 'name kana on what minutes'],
  ])('has columns: %s', (header, fields) => {
    const named = Object.entries(pastColumns(header.split(','))).sort(([, one], [, other]) => one - other);
    expect(named.map(([field]) => field).join(' ')).toBe(fields);
  });

  it('is read with what each row says, and where it says nothing with what the form says', () => {
    const sheet =
      '氏名,フリガナ,メール,日付,イベント,分数\n髙橋　直樹,ﾀｶﾊｼ ﾅｵｷ,Naoki@Example.jp,令和元年8月3日,草刈り,150\n佐藤花,,,,,';
    const result = read(sheet, { on: tokyoDate('2019-08-01') });
    expect(result.ok && result.value).toEqual([
      {
        ...{ name: '髙橋　直樹', kana: 'タカハシ　ナオキ', email: 'naoki@example.jp', what: '草刈り' },
        ...{ on: '2019-08-03', minutes: 150 },
      },
      {
        name: '佐藤花',
        kana: null,
        email: null,
        what: '2019年 湿原インターン',
        on: '2019-08-01',
        minutes: 0,
      },
    ]);
  });

  it.each([
    ['メール,日付\na@example.jp,2019-08-01', { code: 'PAST_NAME_MISSING' }],
    ['氏名,メール\n佐藤花,a@example.jp', { code: 'PAST_DAY_MISSING' }],
    ['氏名,日付', { code: 'CSV_EMPTY' }],
    [
      '氏名,メール,日付\n佐藤花,2019-08-01,a@example.jp',
      { code: 'PAST_COLUMNS_SHIFTED', line: 2, column: 'メール' },
    ],
    ['氏名,メール,日付\n3,佐藤花,a@example.jp', { code: 'PAST_COLUMNS_SHIFTED', line: 2, column: '氏名' }],
    ['氏名,日付\n佐藤花,2019-08-01\n,2019-08-01', { code: 'PAST_CELL_WRONG', line: 3, column: '氏名' }],
    ['氏名,日付\n佐藤花,あした', { code: 'PAST_CELL_WRONG', line: 2, column: '日付' }],
    ['氏名,日付\n佐藤花,2031-01-01', { code: 'PAST_CELL_WRONG', line: 2, column: '日付' }],
    ['氏名,フリガナ,日付\n佐藤花,佐藤,2019-08-01', { code: 'PAST_CELL_WRONG', line: 2, column: 'フリガナ' }],
    ['氏名,日付,分数\n佐藤花,2019-08-01,30時間', { code: 'PAST_CELL_WRONG', line: 2, column: '分数' }],
    ['氏名,日付,分数\n佐藤花,2019-08-01,1800', { code: 'PAST_CELL_WRONG', line: 2, column: '分数' }],
  ])('is read whole or not at all: %s', (sheet, expected) =>
    expect(refusal(sheet)).toMatchObject({ field: 'file', ...expected }),
  );

  it('is at most so long', () => {
    const sheet = ['氏名,日付', ...Array.from({ length: 2_001 }, () => '佐藤花,2019-08-01')].join('\n');
    expect(refusal(sheet)).toEqual({ code: 'PAST_SHEET_TOO_LONG', field: 'file', most: 2_000 });
  });

  it('finds a person under variant kanji, widths and kinds of kana', () => {
    expect(keysOf({ name: '髙橋　直樹', kana: 'タカハシ ナオキ' })).toEqual(
      keysOf({ name: '高橋直樹', kana: 'たかはしなおき' }),
    );
    expect(keysOf({ name: '佐藤花', kana: null }).kanaKey).toBeNull();
  });
});
