import { yen } from '@enishi/kernel';
import type { PlanBenefit, PlanTerms } from './plan.ts';

const benefit = (key: string, ja: string, en: string, included = true): PlanBenefit => ({
  key,
  label: { ja, en },
  included,
});
const common = { eligibility: null, featured: false, taxNote: null };

/** Four plans with real figures, for case books and for whoever sets up a community's first plans. */
export const freePlan: PlanTerms = {
  ...common,
  key: 'ind_free',
  kind: 'free',
  name: { ja: '無料会員', en: 'Free member' },
  summary: { ja: 'まずはつながるところから', en: 'Start by staying in touch' },
  position: 1,
  taxCategory: 'out_of_scope',
  prices: [],
  benefits: [
    benefit('newsletter', 'ニュースレター', 'Newsletter'),
    benefit('member_posts', '会員限定の記事', 'Posts for members', false),
  ],
};

export const standardPlan: PlanTerms = {
  ...common,
  key: 'ind_standard',
  kind: 'paid',
  name: { ja: 'スタンダード会員', en: 'Standard member' },
  summary: { ja: '地域の今を、ふだんから', en: 'The region, all year round' },
  featured: true,
  position: 2,
  taxCategory: 'taxable_10',
  prices: [
    { interval: 'month', amount: yen(1_100) },
    { interval: 'year', amount: yen(11_000) },
  ],
  benefits: [
    benefit('newsletter', 'ニュースレター', 'Newsletter'),
    benefit('member_posts', '会員限定の記事', 'Posts for members'),
    benefit('event_discount', 'イベント参加費 1,000円引き', '¥1,000 off events'),
  ],
};

/** Half the price for people under 29. */
export const youthPricedPlan: PlanTerms = {
  ...standardPlan,
  reductions: [
    {
      kind: 'under_age',
      below: 29,
      prices: [
        { interval: 'month', amount: yen(550) },
        { interval: 'year', amount: yen(5_500) },
      ],
    },
  ],
};

/** Paid by the fiscal year from April. */
export const fullMemberPlan: PlanTerms = {
  ...standardPlan,
  key: 'ind_full',
  name: { ja: '正会員', en: 'Full member' },
  featured: false,
  yearFrom: 4,
  prices: [{ interval: 'year', amount: yen(12_000) }],
};

export const supporterPlan: PlanTerms = {
  ...standardPlan,
  key: 'ind_supporter',
  name: { ja: 'サポーター会員', en: 'Supporter' },
  featured: false,
  position: 3,
  prices: [
    { interval: 'month', amount: yen(3_300) },
    { interval: 'year', amount: yen(33_000) },
  ],
  benefits: [...standardPlan.benefits, benefit('tour_early', 'ツアーの先行受付', 'Early access to tours')],
};

export const supportingPlan: PlanTerms = {
  ...common,
  key: 'assoc',
  kind: 'supporting',
  name: { ja: '賛助会員', en: 'Supporting member' },
  summary: { ja: '活動を支える会費です（1口）', en: 'A contribution to the work (one unit)' },
  position: 4,
  taxCategory: 'out_of_scope',
  taxNote: {
    ja: '対価性がないため消費税不課税',
    en: 'Outside the scope of consumption tax, as nothing is given in return',
  },
  prices: [{ interval: 'year', amount: yen(10_000) }],
  benefits: [],
};
