import type { Bilingual } from '@enishi/kernel';
import type { CompanyFacts } from './company-profile.ts';

/** What the facts of a company are called; null for one that follows from another. */
const names: Record<keyof CompanyFacts, Bilingual | null> = {
  name: { ja: '会社名', en: 'name' },
  legalForm: { ja: '法人格', en: 'legal form' },
  formPlace: { ja: '法人格の位置', en: 'place of the legal form' },
  kana: { ja: 'フリガナ', en: 'reading' },
  registrationNumber: { ja: '登録番号', en: 'registration number' },
  registrationChecked: null,
  postalCode: { ja: '郵便番号', en: 'postal code' },
  prefecture: { ja: '都道府県', en: 'prefecture' },
  address: { ja: '住所', en: 'address' },
  employees: { ja: '従業員数', en: 'number of employees' },
};

/** Some facts of a company in words: 住所・従業員数. */
export function profileFields(fields: readonly (keyof CompanyFacts)[]): Bilingual {
  const told = fields.flatMap((field) => names[field] ?? []);
  return { ja: told.map(({ ja }) => ja).join('・'), en: told.map(({ en }) => en).join(', ') };
}
