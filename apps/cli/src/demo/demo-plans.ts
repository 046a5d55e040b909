import { yen } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { PlanTerms, PriceReduction } from '@enishi/membership';

type Row = { key: string; label: Bilingual; from: number };

const row = (key: string, ja: string, en: string, from: number): Row => ({ key, label: { ja, en }, from });

/** Each benefit and the first plan (1 free, 2 standard, 3 supporter) that includes it. */
const rows: Record<string, readonly Row[]> = {
  doto: [
    row('slack', 'コミュニティSlack', 'Community Slack', 1),
    row('newsletter', '道東ニュースレター', 'The doto newsletter', 1),
    row('public_events', '公開イベントの案内', 'News of public events', 1),
    row('member_posts', '会員限定の記事とアーカイブ', 'Posts and archive for members', 2),
    row('directory', '会員名簿への参加', 'The members’ directory', 2),
    row('event_discount', 'イベント参加費 1,000円引き', '¥1,000 off every event', 2),
    row('online_meetup', '毎月のオンライン交流会', 'Monthly online meet-up', 2),
    row('tour_early', 'ツアーの先行受付', 'Early booking of tours', 3),
    row('local_box', '年に一度、道東の箱', 'A box from doto once a year', 3),
    row('name_credit', '年次報告にお名前を掲載', 'Your name in the yearly report', 3),
  ],
  oguni: [
    row('newsletter', '里の便り（メール）', 'Letters from the valley (e-mail)', 1),
    row('public_events', '里の催しの案内', 'News of the valley’s events', 1),
    row('work_notice', 'しごとコンビニのお知らせ', 'News of short jobs', 1),
    row('member_posts', '里の記録とアーカイブ', 'Chronicle and archive', 2),
    row('event_discount', '催しの参加費 1,000円引き', '¥1,000 off every event', 2),
    row('bath_pass', '湯めぐり手形の割引', 'Discount on the hot-spring pass', 2),
    row('tour_early', '里のツアーの先行受付', 'Early booking of tours', 3),
    row('local_box', '年に一度、里の箱', 'A box from the valley once a year', 3),
    row('name_credit', '里の年報にお名前を掲載', 'Your name in the yearly report', 3),
  ],
};

const words: Record<string, Record<'free' | 'standard' | 'supporter' | 'assoc', Bilingual>> = {
  doto: {
    free: {
      ja: 'まずは便りを受け取って、ゆるやかにつながる。',
      en: 'Receive our letters and stay loosely connected.',
    },
    standard: { ja: '道東の今を知り、仲間と会う。', en: 'Know what is going on and meet others.' },
    supporter: { ja: '道東の明日を、いっしょにつくる。', en: 'Help to make tomorrow’s doto.' },
    assoc: {
      ja: '見返りを求めず、活動を支えてくださる方へ。',
      en: 'For those who support the work and ask for nothing back.',
    },
  },
  oguni: {
    free: { ja: '里の便りを受け取る。', en: 'Receive letters from the valley.' },
    standard: { ja: '里に通い、里の人と知り合う。', en: 'Come often and get to know the people.' },
    supporter: { ja: '里のしごとと暮らしを支える。', en: 'Support work and life in the valley.' },
    assoc: { ja: '里の活動を支えてくださる方へ。', en: 'For those who support the valley’s work.' },
  },
};

/** The plans of a demonstration community; demonstration prices, tax included, not those of any real organisation. */
export function demoPlans(slug: string): PlanTerms[] {
  const said = words[slug] ?? words.doto;
  if (!said) return [];
  const common = { featured: false, eligibility: null, taxNote: null };
  return [
    {
      ...common,
      key: 'ind_free',
      kind: 'free',
      name: { ja: '無料会員', en: 'Free member' },
      summary: said.free,
      position: 1,
      taxCategory: 'out_of_scope',
      prices: [],
      benefits: benefitsOf(slug, 1),
    },
    {
      ...common,
      key: 'ind_standard',
      kind: 'paid',
      name: { ja: 'スタンダード会員', en: 'Standard member' },
      summary: said.standard,
      featured: true,
      position: 2,
      taxCategory: 'taxable_10',
      prices: [
        { interval: 'month', amount: yen(1_100) },
        { interval: 'year', amount: yen(11_000) },
      ],
      reductions: slug === 'doto' ? reduced : [],
      benefits: benefitsOf(slug, 2),
    },
    {
      ...common,
      key: 'ind_supporter',
      kind: 'paid',
      name: { ja: 'サポーター会員', en: 'Supporter' },
      summary: said.supporter,
      position: 3,
      taxCategory: 'taxable_10',
      prices: [
        { interval: 'month', amount: yen(3_300) },
        { interval: 'year', amount: yen(33_000) },
      ],
      benefits: benefitsOf(slug, 3),
    },
    {
      ...common,
      key: 'assoc',
      kind: 'supporting',
      name: { ja: '賛助会員', en: 'Supporting member' },
      summary: said.assoc,
      position: 4,
      taxCategory: 'out_of_scope',
      prices: [{ interval: 'year', amount: yen(10_000) }],
      // Anything given in return would make the fee taxable: thanks are not.
      benefits: [
        {
          key: 'thanks',
          label: { ja: 'お礼の便り（年に一度）', en: 'A letter of thanks once a year' },
          included: true,
        },
      ],
    },
  ];
}

const half = [
  { interval: 'month' as const, amount: yen(550) },
  { interval: 'year' as const, amount: yen(5_500) },
];
/** Half of the fee below 29 (道東ヤング) and for students; in one community, so that the other shows plans without it. */
const reduced: PriceReduction[] = [
  { kind: 'under_age', below: 29, prices: half },
  { kind: 'student', below: null, prices: half },
];

function benefitsOf(slug: string, level: number) {
  return (rows[slug] ?? []).map(({ key, label, from }) => ({
    ...{ key, label, included: from <= level },
    ...(key === 'event_discount' ? { amount: 1_000 } : {}),
  }));
}
