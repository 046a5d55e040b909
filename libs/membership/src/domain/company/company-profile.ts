import { Refusal, allOf, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import {
  checkRegistrationNumber,
  formatCompanyName,
  legalForms,
  normaliseDigits,
  normalisePostalCode,
  prefectureOf,
  readCompanyName,
} from '@enishi/japan';
import type { LegalForm } from '@enishi/japan';
import { readPrefecture } from '../join-form.ts';
import { readEmail, readKana, readLine } from '../typed-text.ts';
import type { FieldName } from '../typed-text.ts';
import { mostEmployees } from './size-band.ts';

/** What a company is by law: one of the legal forms, a sole trader (個人事業主), or anything else under its own name. */
export type CompanyForm = LegalForm | 'sole' | 'other';
export const companyForms: readonly CompanyForm[] = [
  ...(Object.keys(legalForms) as LegalForm[]),
  'sole',
  'other',
];

/** What was typed of a company, untouched. */
export type TypedProfile = {
  readonly name: string;
  readonly legalForm: string;
  readonly formPlace: string;
  readonly kana: string;
  readonly registrationNumber: string;
  readonly postalCode: string;
  readonly prefecture: string;
  readonly address: string;
  readonly department: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly employees: string;
};

/** A company whose profile is in order. */
export type CompanyProfile = {
  /** Without its legal form, as typed (NFC). */
  readonly name: string;
  readonly legalForm: CompanyForm;
  /** Where the legal form stands (前株, 後株). */
  readonly formPlace: 'before' | 'after';
  readonly kana: string;
  /** 登録番号, T and 13 digits; null where it has none. */
  readonly registrationNumber: string | null;
  /** False only for a sole trader, whose digits follow no published rule: shown as a warning. */
  readonly registrationChecked: boolean;
  readonly postalCode: string;
  readonly prefecture: string;
  readonly address: string;
  /** 部署; empty where there is none. */
  readonly department: string;
  /** 担当者. */
  readonly contactName: string;
  /** Where mails about the membership and its money go. */
  readonly contactEmail: string;
  readonly employees: number;
};

const longestCompanyName = 80;
const longestAddress = 120;
const longestPerson = 60;

/**
 * Reads a company's profile. Refusals carry the fact `field`: those of lines, kana, addresses and numbers, COMPANY_FORM_UNKNOWN,
 * POSTAL_CODE_UNREADABLE, EMPLOYEES_UNREADABLE; all that is wrong is told at once (`others`). A legal form typed with the name
 * counts before the one that was chosen.
 */
export function readCompanyProfile(typed: TypedProfile): Result<CompanyProfile> {
  const read = allOf({ facts: readCompanyFacts(typed), contact: readCompanyContact(typed) });
  return read.ok ? ok({ ...read.value.facts, ...read.value.contact }) : read;
}

/** A company without whom to write to: what stands on its papers, and its size. */
export type CompanyFacts = Omit<CompanyProfile, keyof CompanyContact>;
export type TypedFacts = Omit<TypedProfile, keyof CompanyContact>;

/** Reads a company without its contact, as it is changed later on; refusals as of {@link readCompanyProfile}. */
export function readCompanyFacts(typed: TypedFacts): Result<CompanyFacts> {
  const named = readNamed(typed);
  const { name, legalForm } = named.ok ? named.value : typed;
  const read = allOf({
    named,
    kana: readKana(typed.kana, 'kana', name),
    number: readNumber(typed.registrationNumber, legalForm),
    place: readPlace(typed),
    employees: readEmployees(typed.employees),
  });
  if (!read.ok) return read;
  const { kana, number, place, employees } = read.value;
  return ok({ ...read.value.named, kana, ...number, ...place, employees });
}

/** The name in full, as on papers: 株式会社ドットカフェ. */
export function companyTitle({
  name,
  legalForm,
  formPlace,
}: Pick<CompanyProfile, 'name' | 'legalForm' | 'formPlace'>): string {
  const form = legalForm === 'sole' || legalForm === 'other' ? null : legalForm;
  return formatCompanyName({ name, form, place: formPlace });
}

/** Where it is, as on papers: 〒085-0015 北海道釧路市北大通1-1. */
export function companyPlace({
  postalCode,
  prefecture,
  address,
}: Pick<CompanyProfile, 'postalCode' | 'prefecture' | 'address'>): string {
  const name = prefectureOf(prefecture)?.name.ja ?? '';
  return `〒${postalCode.replace(/^(\d{3})-?(\d{4})$/, '$1-$2')} ${address.startsWith(name) ? '' : name}${address}`;
}

/** The number of employees as typed: full-width digits, 名 or 人 behind them and commas do not matter; a sole trader is one. */
export function readEmployees(typed: string): Result<number> {
  const digits = /^(\d{1,8})(?:名|人)?$/.exec(normaliseDigits(typed).replace(/[,\s]/g, ''))?.[1];
  const employees = Number(digits ?? 0);
  return employees >= 1 && employees <= mostEmployees
    ? ok(employees)
    : refused(new Refusal('invalid', 'EMPLOYEES_UNREADABLE', { field: 'employees', most: mostEmployees }));
}

type Named = Pick<CompanyProfile, 'name' | 'legalForm' | 'formPlace'>;

function readNamed(typed: TypedFacts): Result<Named> {
  const line = readLine(typed.name, 'name', longestCompanyName);
  if (!line.ok) return line;
  const { name, form, place } = readCompanyName(line.value);
  if (form) return ok({ name, legalForm: form, formPlace: place });
  const chosen = companyForms.find((each) => each === typed.legalForm);
  if (!chosen) return refused(new Refusal('invalid', 'COMPANY_FORM_UNKNOWN', { field: 'legalForm' }));
  return ok({ name, legalForm: chosen, formPlace: typed.formPlace === 'after' ? 'after' : 'before' });
}

type Numbered = Pick<CompanyProfile, 'registrationNumber' | 'registrationChecked'>;

function readNumber(typed: string, form: string): Result<Numbered> {
  if (typed.trim() === '') return ok({ registrationNumber: null, registrationChecked: true });
  const read = checkRegistrationNumber(typed, form === 'sole' ? 'individual' : 'corporation');
  if (read.ok)
    return ok({
      registrationNumber: read.value.number,
      registrationChecked: read.value.checkDigitMatches,
    });
  const field: FieldName = 'registrationNumber';
  return refused(new Refusal('invalid', read.refusal.code, { field }));
}

type Place = Pick<CompanyProfile, 'postalCode' | 'prefecture' | 'address'>;

function readPlace(typed: TypedFacts): Result<Place> {
  const code = normalisePostalCode(typed.postalCode);
  return allOf({
    postalCode: code
      ? ok(code)
      : refused<string>(new Refusal('invalid', 'POSTAL_CODE_UNREADABLE', { field: 'postalCode' })),
    prefecture: readPrefecture(typed.prefecture),
    address: readLine(typed.address, 'address', longestAddress),
  });
}

/** Whom to write to about a company. */
export type CompanyContact = Pick<CompanyProfile, 'department' | 'contactName' | 'contactEmail'>;

/** Reads whom to write to; refusals of lines and of mail addresses, with the fact `field`. */
export function readCompanyContact(typed: CompanyContact): Result<CompanyContact> {
  const blank = typed.department.trim() === '';
  return allOf({
    department: blank ? ok('') : readLine(typed.department, 'department', longestPerson),
    contactName: readLine(typed.contactName, 'contactName', longestPerson),
    contactEmail: readEmail(typed.contactEmail, 'contactEmail'),
  });
}
