import type { Bilingual } from '@enishi/kernel';
import type { Contract } from './posting.ts';

/** Conditions of a posting that are words; what is paid, and what is entered into, stand in fields of their own. */
export const postingItems = [
  ...(['duty_now', 'duty_range', 'term', 'renewal', 'trial', 'place_now', 'place_range'] as const),
  ...(['hours', 'breaks', 'holidays', 'overtime', 'pay_note', 'insurance', 'recruiter', 'smoke'] as const),
] as const;
export type PostingItem = (typeof postingItems)[number];

const conditions: Bilingual = {
  ja: '職業安定法5条の3、同法施行規則4条の2第3項',
  en: 'Employment Security Act art. 5-3; its Enforcement Regulations art. 4-2 (3)',
};
const since2024: Bilingual = {
  ja: `${conditions.ja}（2024年4月1日から）`,
  en: `${conditions.en} (since 1 April 2024)`,
};
const freelance: Bilingual = {
  ja: 'フリーランス・事業者間取引適正化等法12条（募集情報の的確な表示）',
  en: 'Freelance Act art. 12 (accurate information in recruiting)',
};

/** A condition that has to stand before a posting goes up: for which contracts, by which law, and what to write. */
export type ItemRule = {
  readonly item: PostingItem;
  readonly for: readonly Contract[];
  readonly law: Bilingual;
  readonly says: Bilingual;
};

const employment: readonly Contract[] = ['open_ended', 'fixed_term'];
const write = (ja: string, en: string): Bilingual => ({
  ja: `「${ja}」を書いてください。`,
  en: `Please write: ${en}.`,
});

export const itemRules: readonly ItemRule[] = [
  {
    ...{ item: 'duty_now', for: employment, law: conditions },
    says: write('業務内容（雇入れ直後）', 'the duties at the start'),
  },
  {
    ...{ item: 'duty_range', for: employment, law: since2024 },
    says: write('業務の変更の範囲', 'within what the duties may change'),
  },
  {
    ...{ item: 'place_now', for: employment, law: conditions },
    says: write('就業場所（雇入れ直後）', 'the place at the start'),
  },
  {
    ...{ item: 'place_range', for: employment, law: since2024 },
    says: write('就業場所の変更の範囲', 'within what the place may change'),
  },
  {
    ...{ item: 'term', for: ['fixed_term'], law: conditions },
    says: write('契約期間', 'the term of the contract'),
  },
  {
    ...{ item: 'renewal', for: ['fixed_term'], law: since2024 },
    says: write(
      '更新の基準と、通算期間または更新回数の上限（ないときは「上限なし」）',
      'by what it is renewed, and the limit of years or renewals (or that there is none)',
    ),
  },
  {
    ...{ item: 'trial', for: employment, law: conditions },
    says: write('試用期間（ないときは「なし」）', 'the trial period, or that there is none'),
  },
  {
    ...{ item: 'hours', for: employment, law: conditions },
    says: write('始業・終業の時刻', 'when work begins and ends'),
  },
  { ...{ item: 'breaks', for: employment, law: conditions }, says: write('休憩時間', 'the breaks') },
  { ...{ item: 'holidays', for: employment, law: conditions }, says: write('休日', 'the days off') },
  {
    ...{ item: 'overtime', for: employment, law: conditions },
    says: write('時間外労働の有無', 'whether there is overtime'),
  },
  {
    ...{ item: 'insurance', for: employment, law: conditions },
    says: write(
      '加入する保険（健康・厚生年金・労災・雇用）',
      'the insurances (health, pension, accidents, employment)',
    ),
  },
  {
    ...{ item: 'recruiter', for: employment, law: conditions },
    says: write('募集者の氏名または名称', 'who recruits'),
  },
  {
    ...{ item: 'smoke', for: employment, law: conditions },
    says: write('受動喫煙を防ぐための措置', 'what is done against second-hand smoke'),
  },
  {
    ...{ item: 'duty_now', for: ['outsourcing'], law: freelance },
    says: write('業務の内容', 'what is to be done'),
  },
  {
    ...{ item: 'term', for: ['outsourcing'], law: freelance },
    says: write('期間または納期', 'the term, or by when'),
  },
  {
    ...{ item: 'place_now', for: ['outsourcing'], law: freelance },
    says: write('業務を行う場所', 'where it is done'),
  },
  {
    ...{ item: 'recruiter', for: ['outsourcing'], law: freelance },
    says: write('募集者の氏名または名称', 'who recruits'),
  },
];
export const lawOfConditions = conditions;
export const lawOfFreelance = freelance;
