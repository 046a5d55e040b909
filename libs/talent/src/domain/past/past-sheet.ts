import {
  foldForSearch,
  isKatakanaName,
  kanaKey,
  partName,
  readDay,
  toFullWidthKatakana,
} from '@enishi/japan';
import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result, TokyoDate } from '@enishi/kernel';
import { pastColumns } from './past-columns.ts';
import type { PastColumns, PastField } from './past-columns.ts';

/** Longest list that is brought at once; longer ones come in parts. */
const longestSheet = 2_000;
const longestCell = 100;
/** Nothing that people did in one go takes longer than a day. */
const mostMinutes = 24 * 60;

/** Somebody as one row of an old list knew them, and the one thing that the row says they took part in. */
export type PastRow = {
  /** As it stood there, family name first with a blank of full width. */
  readonly name: string;
  /** Full-width katakana; null where the list has no reading. */
  readonly kana: string | null;
  /** In small letters; null where the list has no address. */
  readonly email: string | null;
  readonly what: string;
  readonly on: TokyoDate;
  /** How long it was; 0 where the list does not say. */
  readonly minutes: number;
};

/** What holds for rows that do not say it themselves, and how a mail address is recognised. */
export type SheetReading = {
  readonly title: string;
  readonly on: TokyoDate | null;
  readonly today: TokyoDate;
  readonly isAddress: (text: string) => boolean;
};

const headings: Readonly<Record<PastField, string>> = {
  ...{
    name: '氏名',
    familyName: '姓',
    givenName: '名',
    kana: 'フリガナ',
    familyKana: 'セイ',
    givenKana: 'メイ',
  },
  ...{ email: 'メール', what: 'イベント', on: '日付', minutes: '分数' },
};

/**
 * Reads a whole list or none of it, headings first. Refusals, each with the fact `field`, `file`: PAST_NAME_MISSING (no column of names),
 * PAST_DAY_MISSING (neither the list nor the form says when), PAST_SHEET_TOO_LONG (`most`), PAST_COLUMNS_SHIFTED (`line`, `column`: a cell
 * holds what belongs into another column) and PAST_CELL_WRONG (the same facts).
 */
export function readSheet(
  rows: readonly (readonly string[])[],
  lines: readonly number[],
  reading: SheetReading,
): Result<readonly PastRow[]> {
  const [header = [], ...people] = rows;
  const columns = pastColumns(header);
  if (columns.name === undefined && columns.familyName === undefined) return no('PAST_NAME_MISSING');
  if (columns.on === undefined && reading.on === null) return no('PAST_DAY_MISSING');
  if (people.length === 0) return no('CSV_EMPTY');
  if (people.length > longestSheet) return no('PAST_SHEET_TOO_LONG', { most: longestSheet });
  const read: PastRow[] = [];
  for (const [at, cells] of people.entries()) {
    const line = lines[at + 1] ?? at + 2;
    const wrong = wrongColumn(cells, columns, reading);
    if (wrong) {
      const shifted = isShifted(cells, columns, reading);
      return no(shifted ? 'PAST_COLUMNS_SHIFTED' : 'PAST_CELL_WRONG', { line, column: headings[wrong] });
    }
    read.push(rowOf(cells, columns, reading));
  }
  return ok(read);
}

const no = (code: string, facts: Record<string, string | number> = {}): Result<readonly PastRow[]> =>
  refused(new Refusal('invalid', code, { field: 'file', ...facts }));

const cellIn = (cells: readonly string[], columns: PastColumns, field: PastField): string => {
  const at = columns[field];
  return at === undefined ? '' : (cells[at] ?? '').normalize('NFC');
};

/** A number, a day or an address where a name belongs is no name. */
const isName = (text: string, { isAddress }: SheetReading): boolean =>
  text !== '' &&
  [...text].length <= longestCell &&
  /\p{L}/u.test(text) &&
  !/\d{3}|@/u.test(text) &&
  !isAddress(text);

function wrongColumn(
  cells: readonly string[],
  columns: PastColumns,
  reading: SheetReading,
): PastField | null {
  const cell = (field: PastField): string => cellIn(cells, columns, field);
  const nameField = columns.name === undefined ? 'familyName' : 'name';
  if (!isName(cell(nameField), reading)) return nameField;
  for (const field of ['kana', 'familyKana', 'givenKana'] as const)
    if (cell(field) !== '' && !isKatakanaName(toFullWidthKatakana(cell(field)))) return field;
  if (cell('email') !== '' && !reading.isAddress(cell('email'))) return 'email';
  const on = cell('on') === '' ? reading.on : readDay(cell('on'));
  if (on === null || on > reading.today) return 'on';
  if ([...cell('what')].length > longestCell) return 'what';
  if (cell('minutes') !== '' && minutesIn(cell('minutes')) === null) return 'minutes';
  return null;
}

/** Whether what is missing in one column stands in another: an address outside of its column, or a day outside of its own. */
function isShifted(cells: readonly string[], columns: PastColumns, { isAddress }: SheetReading): boolean {
  return cells.some(
    (cell, at) =>
      (at !== columns.email && columns.email !== undefined && isAddress(cell)) ||
      (at !== columns.on && columns.on !== undefined && at !== columns.what && readDay(cell) !== null),
  );
}

function minutesIn(text: string): number | null {
  const typed = text.normalize('NFKC').replace(/分$/, '');
  const minutes = Number(typed);
  return /^\d{1,4}$/.test(typed) && minutes <= mostMinutes ? minutes : null;
}

function rowOf(cells: readonly string[], columns: PastColumns, { title, on }: SheetReading): PastRow {
  const cell = (field: PastField): string => cellIn(cells, columns, field);
  const whole = (one: PastField, family: PastField, given: PastField): string =>
    columns[one] === undefined
      ? [cell(family), cell(given)].filter(Boolean).join('　')
      : partName(cell(one)).filter(Boolean).join('　');
  const kana = toFullWidthKatakana(whole('kana', 'familyKana', 'givenKana'));
  return {
    name: whole('name', 'familyName', 'givenName'),
    kana: kana || null,
    email: cell('email').toLowerCase() || null,
    what: cell('what') || title,
    on: readDay(cell('on')) ?? on!,
    minutes: minutesIn(cell('minutes')) ?? 0,
  };
}

/** Keys under which a person of an old list is found again: variant kanji, widths and kinds of kana are evened out. Never shown. */
export const keysOf = ({
  name,
  kana,
}: Pick<PastRow, 'name' | 'kana'>): { nameKey: string; kanaKey: string | null } => ({
  nameKey: foldForSearch(name),
  kanaKey: kana && kanaKey(kana),
});
