import type { Bilingual } from '@enishi/kernel';

/** Over what a quota counts: the year or the month of the contract. */
export const quotaPeriods = { year: 'year', month: 'month' } as const;
export type QuotaPeriod = keyof typeof quotaPeriods;

/** What companies are given by number (利用枠のある特典). */
type Kind = {
  readonly label: Bilingual;
  /** The unit in Japanese; in English for one and for more. */
  readonly unit: { readonly ja: string; readonly one: string; readonly many: string };
  /** Into how many parts a unit is split when it is used; hours go by the quarter. */
  readonly parts: number;
  readonly periods: readonly QuotaPeriod[];
};

const time = { ja: '回', one: 'time', many: 'times' };
const seat = { ja: '席', one: 'seat', many: 'seats' };

/** The table of what is counted. A plan says of each how much it gives; other contexts use it up by its key. */
export const benefitKinds = {
  talent_search: {
    label: { ja: '人材バンクの検索', en: 'Searching the talent bank' },
    unit: { ja: 'か月分', one: 'month', many: 'months' },
    ...{ parts: 1, periods: ['year'] },
  },
  scouts: {
    label: { ja: 'スカウトの送信', en: 'Scout messages' },
    unit: { ja: '通', one: 'message', many: 'messages' },
    ...{ parts: 1, periods: ['year', 'month'] },
  },
  postings: {
    label: { ja: '求人の掲載', en: 'Job postings' },
    unit: { ja: '件', one: 'posting', many: 'postings' },
    ...{ parts: 1, periods: ['year', 'month'] },
  },
  tickets_gathering: {
    label: { ja: '交流会の参加枠', en: 'Seats at gatherings' },
    ...{ unit: seat, parts: 1, periods: ['year', 'month'] },
  },
  tickets_tour: {
    label: { ja: 'ツアー・体験の参加枠', en: 'Seats on tours' },
    ...{ unit: seat, parts: 1, periods: ['year'] },
  },
  tickets_training: {
    label: { ja: '研修の参加枠', en: 'Seats at trainings' },
    ...{ unit: seat, parts: 1, periods: ['year'] },
  },
  host_events: {
    label: { ja: '企業主催イベントの開催', en: 'Events hosted by your company' },
    ...{ unit: time, parts: 1, periods: ['year'] },
  },
  newsletter_mentions: {
    label: { ja: 'お便りでの会社の紹介', en: 'Your company in our letters' },
    ...{ unit: time, parts: 1, periods: ['year', 'month'] },
  },
  booth_slots: {
    label: { ja: 'イベントでのブース出展', en: 'A booth at events' },
    ...{ unit: time, parts: 1, periods: ['year'] },
  },
  member_surveys: {
    label: { ja: '会員アンケートの実施', en: 'A survey among members' },
    ...{ unit: time, parts: 1, periods: ['year'] },
  },
  support_hours: {
    label: { ja: '事務局による個別の支援', en: 'Support by the secretariat' },
    unit: { ja: '時間', one: 'hour', many: 'hours' },
    ...{ parts: 4, periods: ['year', 'month'] },
  },
} as const satisfies Record<string, Kind>;

/** The key of something that is counted. */
export type BenefitKind = keyof typeof benefitKinds;

/** Whether a text names something that is counted. */
export const isBenefitKind = (text: string): text is BenefitKind => Object.hasOwn(benefitKinds, text);

/** Looks a kind up with the type of the table's lines. */
export const benefitKind = (kind: BenefitKind): Kind => benefitKinds[kind];

/** An amount in parts as it is read: 3件, 1.25時間; "1 posting", "1.25 hours". */
export function amountWords(kind: BenefitKind, parts: number): Bilingual {
  const { unit, parts: split } = benefitKind(kind);
  const number = (parts / split).toLocaleString('en-US', { maximumFractionDigits: 2 });
  return { ja: `${number}${unit.ja}`, en: `${number} ${parts === split ? unit.one : unit.many}` };
}
