import { yen } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { CompanyPlanTerms } from '@enishi/membership';

type Benefits = CompanyPlanTerms['benefits'];

const line = (key: string, ja: string, en: string): Benefits[number] => ({
  key,
  label: { ja, en },
  included: true,
});

type Quotas = CompanyPlanTerms['quotas'];

const perYear = (kind: Quotas[number]['kind'], amount: number | null): Quotas[number] => ({
  kind,
  per: 'year',
  amount,
});

const shared = {
  taxCategory: 'taxable_10',
  taxNote: null,
  priceUnit: 100,
  byInvoice: true,
  bands: [
    { upTo: 5, percent: 60 },
    { upTo: 20, percent: 100 },
    { upTo: 100, percent: 150 },
    { upTo: null, percent: 200 },
  ],
} as const;

const summaries: Record<string, readonly Bilingual[]> = {
  doto: [
    { ja: '道東の人と出会う、はじめの一歩。', en: 'A first step towards the people of doto.' },
    { ja: '採用と発信に、一年を通して取り組む。', en: 'Recruiting and telling your story all year round.' },
    { ja: '事務局と一緒に、道東の明日をつくる。', en: 'Making tomorrow’s doto with the secretariat.' },
  ],
  oguni: [
    { ja: '里の人としごとを知る、はじめの一歩。', en: 'A first step into the valley’s work.' },
    { ja: '里の人手と発信を、季節をこえて。', en: 'Hands and voices for every season.' },
    { ja: '里のしごとを、事務局と一緒に育てる。', en: 'Growing the valley’s work with the secretariat.' },
  ],
};

/** The plans for companies of a demonstration community; demonstration prices of companies of 6 to 20 people, tax included. */
export function demoCompanyPlans(slug: string): CompanyPlanTerms[] {
  const said = summaries[slug] ?? [];
  const [basic, standard, partner] = said;
  if (!basic || !standard || !partner) return [];
  return [
    {
      ...shared,
      key: 'corp_basic',
      name: { ja: '法人ベーシック', en: 'Company Basic' },
      summary: basic,
      featured: false,
      position: 1,
      seats: 3,
      seatPlanKey: 'ind_standard',
      prices: prices(11_000, 132_000),
      benefits: [line('company_events', '会員イベントへのご招待', 'Invitations to members’ events')],
      quotas: [perYear('postings', 1), perYear('tickets_gathering', 2)],
      needsApproval: false,
    },
    {
      ...shared,
      key: 'corp_standard',
      name: { ja: '法人スタンダード', en: 'Company Standard' },
      summary: standard,
      featured: true,
      position: 2,
      seats: 10,
      seatPlanKey: 'ind_standard',
      prices: prices(27_500, 330_000),
      benefits: [line('company_events', '会員イベントへのご招待', 'Invitations to members’ events')],
      quotas: [
        perYear('postings', 5),
        perYear('tickets_gathering', 6),
        perYear('talent_search', 3),
        { kind: 'scouts', per: 'month', amount: 10 },
        perYear('host_events', 1),
        perYear('newsletter_mentions', 2),
        perYear('member_surveys', 1),
      ],
      needsApproval: false,
    },
    {
      ...shared,
      key: 'corp_partner',
      name: { ja: '法人パートナー', en: 'Company Partner' },
      summary: partner,
      featured: false,
      position: 3,
      seats: 30,
      seatPlanKey: 'ind_supporter',
      prices: [{ interval: 'year', amount: yen(990_000) }],
      benefits: [
        line('company_events', '会員イベントへのご招待', 'Invitations to members’ events'),
        line('company_council', '推進会議への参加', 'A seat on the council'),
      ],
      quotas: [
        perYear('postings', null),
        perYear('tickets_gathering', 20),
        perYear('tickets_training', 5),
        perYear('talent_search', 12),
        { kind: 'scouts', per: 'month', amount: 30 },
        perYear('host_events', 2),
        perYear('newsletter_mentions', 6),
        perYear('booth_slots', 2),
        perYear('member_surveys', 1),
        perYear('support_hours', 20),
      ],
      needsApproval: true,
    },
  ];
}

function prices(month: number, year: number): CompanyPlanTerms['prices'] {
  return [
    { interval: 'month', amount: yen(month) },
    { interval: 'year', amount: yen(year) },
  ];
}
