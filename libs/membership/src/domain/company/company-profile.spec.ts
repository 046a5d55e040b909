import { companyTitle, readCompanyProfile } from './company-profile.ts';
import type { TypedProfile } from './company-profile.ts';

const cafe: TypedProfile = {
  name: 'ドットカフェ',
  legalForm: 'kabushiki',
  formPlace: 'before',
  kana: 'ドットカフェ',
  registrationNumber: '',
  postalCode: '085-0015',
  prefecture: '01',
  address: '釧路市北大通',
  department: '総務部',
  contactName: '高橋 誠',
  contactEmail: 'somu@cafe.example.jp',
  employees: '12',
};
const read = (changes: Partial<TypedProfile>) => readCompanyProfile({ ...cafe, ...changes });
const codeOf = (changes: Partial<TypedProfile>): string => {
  const result = read(changes);
  return result.ok ? 'ok' : `${result.refusal.code}:${String(result.refusal.facts.field)}`;
};

describe('the profile of a company', () => {
  it('is taken as it is when it is in order', () => {
    expect(read({})).toMatchObject({
      ok: true,
      value: { name: 'ドットカフェ', legalForm: 'kabushiki', registrationNumber: null, employees: 12 },
    });
  });

  it.each([
    ['㈱ドットカフェ', 'other', '株式会社ドットカフェ'],
    ['ドットカフェ（株）', 'other', 'ドットカフェ株式会社'],
    ['ドットカフェ', 'godo', '合同会社ドットカフェ'],
    ['髙橋商店', 'sole', '髙橋商店'],
    ['津別町役場', 'other', '津別町役場'],
  ])('named %s with %s is written %s', (name, legalForm, title) => {
    const result = read({ name, legalForm });
    expect(result.ok && companyTitle(result.value)).toBe(title);
  });

  it.each([
    ['full-width digits', 'Ｔ７０１０７０５０００７２５'],
    ['hyphens', 'T7-0107-0500-0725'],
    ['no T', '7010705000725'],
  ])('takes a registration number typed with %s', (_case, registrationNumber) => {
    expect(read({ registrationNumber })).toMatchObject({
      ok: true,
      value: { registrationNumber: 'T7010705000725', registrationChecked: true },
    });
  });

  it('tells all that is wrong at once, in the order of the form', () => {
    const wrong = { name: ' ', registrationNumber: 'T7010705000726', postalCode: '0', employees: 'abc' };
    const result = read({ ...wrong, contactEmail: 'somu' });
    const told = result.ok ? [] : [result.refusal, ...result.refusal.others];
    expect(told.map(({ code, facts }) => [facts.field, code])).toEqual([
      ['name', 'TEXT_MISSING'],
      ['registrationNumber', 'REGISTRATION_NUMBER_CHECK_DIGIT'],
      ['postalCode', 'POSTAL_CODE_UNREADABLE'],
      ['employees', 'EMPLOYEES_UNREADABLE'],
      ['contactEmail', 'EMAIL_UNREADABLE'],
    ]);
  });

  it('refuses a corporation whose check digit is wrong, and warns of a sole trader', () => {
    const registrationNumber = 'T7010705000726';
    expect(codeOf({ registrationNumber })).toBe('REGISTRATION_NUMBER_CHECK_DIGIT:registrationNumber');
    expect(read({ registrationNumber, name: '髙橋商店', legalForm: 'sole' })).toMatchObject({
      ok: true,
      value: { registrationNumber, registrationChecked: false },
    });
  });

  it.each([
    ['12', 12],
    ['１２名', 12],
    ['1,200人', 1_200],
    ['1', 1],
  ])('reads employees typed as %s', (employees, number) => {
    expect(read({ employees })).toMatchObject({ ok: true, value: { employees: number } });
  });

  it.each([
    [{ name: '　' }, 'TEXT_MISSING:name'],
    [{ legalForm: 'kaisha' }, 'COMPANY_FORM_UNKNOWN:legalForm'],
    [{ kana: 'dotcafe' }, 'KANA_NOT_KATAKANA:kana'],
    [{ registrationNumber: 'T12' }, 'REGISTRATION_NUMBER_FORMAT:registrationNumber'],
    [{ postalCode: '0850' }, 'POSTAL_CODE_UNREADABLE:postalCode'],
    [{ prefecture: '48' }, 'PREFECTURE_UNKNOWN:prefecture'],
    [{ address: '' }, 'TEXT_MISSING:address'],
    [{ contactName: '' }, 'TEXT_MISSING:contactName'],
    [{ contactEmail: 'somu' }, 'EMAIL_UNREADABLE:contactEmail'],
    [{ employees: '0' }, 'EMPLOYEES_UNREADABLE:employees'],
    [{ employees: '十二' }, 'EMPLOYEES_UNREADABLE:employees'],
    [{ employees: '99999999' }, 'EMPLOYEES_UNREADABLE:employees'],
  ])('is refused with its field: %j', (changes, code) => {
    expect(codeOf(changes)).toBe(code);
  });

  it('may be without a department, and without kana where the name has no Japanese letters', () => {
    expect(read({ department: ' ', name: 'Dot Cafe', kana: '' })).toMatchObject({
      ok: true,
      value: { department: '', kana: '' },
    });
  });
});
