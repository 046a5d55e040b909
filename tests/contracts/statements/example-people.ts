import { legalNoticeFields, type NewCommunity } from '@enishi/identity';
import { newId, tokyoDate, yen } from '@enishi/kernel';
import type { PlanBenefit, PlanTerms } from '@enishi/membership';

const text = (ja: string, en: string) => ({ ja, en });

/** A fictional community under an address of one's choice. */
export const communityNamed = (slug: string): NewCommunity => ({
  slug,
  host: null,
  name: text('見本の会', 'Example circle'),
  tagline: text('つながる', 'Be in touch'),
  region: text('道東', 'Eastern Hokkaido'),
  about: text('見本です。', 'An example.'),
  theme: 'doto',
  operatorName: text('一般社団法人見本', 'Example Association'),
  contactEmail: 'office@example.jp',
  numberPrefix: 'D',
  municipalities: [{ code: '01206', name: text('釧路市', 'Kushiro') }],
  settings: { invoicing: { bankAccount: 'みちのひがし銀行 北大通支店 普通 0001234' } },
});

export const documentOf = (kind: 'terms' | 'privacy') => ({
  kind,
  effectiveOn: tokyoDate('2025-01-01'),
  publishedBy: null,
  title: text('規約', 'Terms'),
  body: text('本文', 'Body'),
});

const newsletter: PlanBenefit = {
  key: 'newsletter',
  label: text('ニュースレター', 'Newsletter'),
  included: true,
};
const further = (_: unknown, n: number): PlanBenefit => ({ ...newsletter, key: `further_${n}` });

const free = {
  key: 'ind_free',
  kind: 'free',
  name: text('無料会員', 'Free member'),
  summary: text('まずはつながるところから', 'Start by staying in touch'),
  eligibility: null,
  featured: false,
  position: 1,
  taxCategory: 'out_of_scope',
  taxNote: null,
  prices: [],
  benefits: [newsletter],
} satisfies PlanTerms;

/** A free and a paid plan; the paid one gives so many benefits besides the first. */
export const plansGiving = (benefits: number): PlanTerms[] => [
  free,
  {
    ...free,
    key: 'ind_standard',
    kind: 'paid',
    name: text('スタンダード会員', 'Standard member'),
    position: 2,
    taxCategory: 'taxable_10',
    prices: [
      { interval: 'month', amount: yen(1_100) },
      { interval: 'year', amount: yen(11_000) },
    ],
    benefits: [newsletter, ...Array.from({ length: benefits }, further)],
  },
];

/** A form in order, for terms and privacy notice of version 1. */
export const applicant = {
  familyName: '髙橋',
  givenName: '直樹',
  familyKana: 'タカハシ',
  givenKana: 'ナオキ',
  birthDate: '1985-03-09',
  prefecture: '01',
  tie: '道東で育ちました',
  newsletter: false,
  termsVersion: 1,
  privacyVersion: 1,
};

/** Everything the law asks for, so that a notice can be published. */
export const wholeNotice = legalNoticeFields.map(({ key, label }) => ({
  key: key as string,
  ja: `${label.ja}の内容`,
  en: `On ${label.en}`,
}));

/** A slip of a grant that came in. */
export const grantSlip = () => ({
  ...{
    id: newId(),
    kind: 'subsidy',
    name: '補助金',
    amount: 9_000_000,
    occurredOn: '2026-05-20',
    taxed: false,
  },
});

/** A year's plan. */
export const fundingPlan = {
  ...{
    subsidy: 9_000_000,
    public_contract: 3_000_000,
    individual_fees: 1_320_000,
    corporate_fees: 2_640_000,
  },
  ...{ events: 1_200_000, other_income: 840_000, cost: 17_800_000, opening_cash: 2_000_000 },
};

/** A new plan as the desk writes it, whole. */
export const planDraft = () => ({
  ...{ id: newId(), planKey: null, revision: 0, kind: 'paid', taxCategory: 'taxable_10' },
  ...{
    nameJa: '家族会員',
    nameEn: 'Family member',
    summaryJa: '家族三人まで',
    summaryEn: 'Up to three of a family',
  },
  ...{ eligibilityJa: '', eligibilityEn: '', taxReasonJa: '', taxReasonEn: '' },
  reductions: [],
  ...{ featured: false, open: true, monthly: 1_800, yearly: 18_000 },
  benefits: [{ key: 'newsletter', ja: 'ニュースレター', en: 'Newsletter', included: true, amount: null }],
});
