import { partName, readDay } from '@enishi/japan';
import { addMonthsFromAnchor, ageOn, dayOfMonth } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { keptKana, keptName, readPlace, readRefusal, readYesNo } from './import-cells.ts';
import type { ImportColumns, ImportField } from './import-columns.ts';
import type { ImportRemark } from './import-remarks.ts';
import { readEmail } from './typed-text.ts';

/** Somebody as another service knew them. What is not in the file is null and asked for at the first sign-in. */
export type ImportedPerson = {
  readonly email: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly birthDate: TokyoDate | null;
  readonly prefecture: string | null;
  readonly tie: string;
  readonly joinedOn: TokyoDate | null;
  readonly oldNumber: string;
  /** What is paid for elsewhere: a plan of ours until a last day. */
  readonly term: { readonly planKey: string; readonly lastDay: TokyoDate } | null;
  /** `yes` only where a column says so in so many words; `no` is a refusal; `silent` is neither. */
  readonly newsletter: 'yes' | 'no' | 'silent';
};

/** A row as read: a person unless there are faults. */
export type ReadRow = {
  readonly email: string;
  readonly person: ImportedPerson | null;
  readonly faults: readonly ImportRemark[];
  readonly notices: readonly ImportRemark[];
};

/** What a row is read with. `plans` says which plan a word of the file stands for; an empty key is the free plan. */
export type ImportReading = {
  readonly columns: ImportColumns;
  readonly plans: Readonly<Record<string, string>>;
  readonly today: TokyoDate;
  readonly guardianConsentAge: number;
  readonly isAddress: (email: string) => boolean;
};

const oldestAge = 120;
const longestMonths = 60;
const longestNote = 60;

/** Reads one row. Cells that cannot be trusted keep the row out; those that the person can fill in are only remarked on. */
export function readImportRow(cells: readonly string[], reading: ImportReading): ReadRow {
  const faults: ImportRemark[] = [];
  const notices: ImportRemark[] = [];
  const cell = (field: ImportField): string => cells[reading.columns[field] ?? -1] ?? '';
  const fault = (field: ImportField, code: ImportRemark['code']): null => {
    faults.push({ field, code });
    return null;
  };
  const notice = (field: ImportField, code: ImportRemark['code'], facts?: ImportRemark['facts']): void => {
    notices.push(facts ? { field, code, facts } : { field, code });
  };
  const day = (field: ImportField): TokyoDate | null =>
    cell(field) === '' ? null : (readDay(cell(field)) ?? fault(field, 'DAY_UNREADABLE'));
  const { today, guardianConsentAge } = reading;

  const email = readAddress(cell('email'), reading, fault);
  const name = readNames(cell, fault, notice);
  const kana = readKanas(cell, notice);
  const birthDate = day('birthDate');
  if (birthDate && (birthDate > today || ageOn(birthDate, today) > oldestAge))
    fault('birthDate', 'BIRTH_IMPLAUSIBLE');
  else if (birthDate && ageOn(birthDate, today) < guardianConsentAge)
    notice('birthDate', 'MINOR', { age: guardianConsentAge });
  const joinedOn = day('joinedOn');
  if (joinedOn && joinedOn > today) fault('joinedOn', 'JOINED_LATER');
  const prefecture = readPlace(cell('prefecture'));
  if (prefecture === null && cell('prefecture') !== '') notice('prefecture', 'PREFECTURE_UNREADABLE');
  const term = readTerm({ word: cell('plan'), lastDay: day('paidThrough'), reading, fault, notice });
  const newsletter = readWish(cell, fault);
  if (newsletter === 'no') notice('optOut', 'OPTED_OUT');
  const note = (field: ImportField): string =>
    [...cell(field).replace(/[\p{Cc}\p{Cf}]/gu, '')].slice(0, longestNote).join('');
  const person = {
    ...{ email: email ?? '', ...name, ...kana, birthDate, prefecture, joinedOn, term, newsletter },
    ...{ tie: note('tie'), oldNumber: note('oldNumber') },
  };
  return { email: email ?? '', person: faults.length > 0 ? null : person, faults, notices };
}

type Cell = (field: ImportField) => string;
type Fault = (field: ImportField, code: ImportRemark['code']) => null;
type Notice = (field: ImportField, code: ImportRemark['code']) => void;

function readAddress(typed: string, { isAddress }: ImportReading, fault: Fault): string | null {
  if (typed === '') return fault('email', 'EMAIL_MISSING');
  const email = readEmail(typed, 'guardianEmail');
  return email.ok && isAddress(email.value) ? email.value : fault('email', 'EMAIL_UNREADABLE');
}

function readNames(cell: Cell, fault: Fault, notice: Notice): { familyName: string; givenName: string } {
  const whole = cell('familyName') === '' && cell('givenName') === '';
  const [family, given] = whole ? partName(cell('name')) : [cell('familyName'), cell('givenName')];
  const field = whole ? 'name' : 'familyName';
  const [familyName, givenName] = [keptName(family), keptName(given)];
  if (familyName === null || givenName === null) fault(field, 'NAME_UNFIT');
  else if (familyName === '' && givenName === '') fault(field, 'NAME_MISSING');
  else if (givenName === '') notice(field, 'NAME_UNPARTED');
  return { familyName: familyName ?? '', givenName: givenName ?? '' };
}

function readKanas(cell: Cell, notice: Notice): { familyKana: string; givenKana: string } {
  const whole = cell('familyKana') === '' && cell('givenKana') === '';
  const [family, given] = whole ? partName(cell('kana')) : [cell('familyKana'), cell('givenKana')];
  const [familyKana, givenKana] = [keptKana(family), keptKana(given)];
  if (familyKana === null || givenKana === null) notice(whole ? 'kana' : 'familyKana', 'KANA_UNREADABLE');
  return { familyKana: familyKana ?? '', givenKana: givenKana ?? '' };
}

type Term = {
  word: string;
  lastDay: TokyoDate | null;
  reading: ImportReading;
  fault: Fault;
  notice: Notice;
};

/** A plan counts only until the day up to which it is paid: nothing is ever charged for it, so without a day there is none. */
function readTerm({ word, lastDay, reading: { plans, today }, fault, notice }: Term): ImportedPerson['term'] {
  const planKey = plans[planWord(word)];
  if (planKey === undefined) return fault('plan', 'PLAN_UNMATCHED');
  if (planKey === '') return null;
  if (lastDay && lastDay > addMonthsFromAnchor(today, longestMonths, dayOfMonth(today)))
    return fault('paidThrough', 'PAID_TOO_FAR');
  if (lastDay && lastDay >= today) return { planKey, lastDay };
  notice('paidThrough', lastDay ? 'PAID_OVER' : 'PAID_WITHOUT_DAY');
  return null;
}

/** A plan's name in the file as it is matched: two spellings of one name are one. Empty where the file names none. */
export function planWord(cell: string): string {
  return cell.normalize('NFKC').trim().replace(/\s+/gu, ' ').slice(0, 100);
}

/** A refusal anywhere in the row wins over a yes. */
function readWish(cell: Cell, fault: Fault): ImportedPerson['newsletter'] {
  const refuses = readRefusal(cell('optOut'));
  const wants = readYesNo(cell('newsletter'));
  if (wants === undefined) fault('newsletter', 'CHOICE_UNREADABLE');
  if (refuses === undefined) fault('optOut', 'CHOICE_UNREADABLE');
  if (refuses === true || wants === false) return 'no';
  return wants === true ? 'yes' : 'silent';
}
