import type { Bilingual } from '@enishi/kernel';
import type { AccountCode } from './account.ts';

/** Where money comes from (収入源・キャッシュポイント). */
export type Stream = {
  readonly label: Bilingual;
  /** Own revenue (自主財源): everything but subsidies and work commissioned by public bodies. */
  readonly isOwnRevenue: boolean;
  /** Comes again without being sold again. */
  readonly isRecurring: boolean;
  /** The account its revenue is posted to. */
  readonly account: AccountCode;
};

const stream = (
  ja: string,
  en: string,
  account: AccountCode,
  { own = true, recurring = false } = {},
): Stream => ({ label: { ja, en }, account, isOwnRevenue: own, isRecurring: recurring });

/**
 * The streams in the order in which screens show them. Every amount of income belongs to exactly one. Commissioned work
 * (委託) is counted as public contract and, like subsidies (補助金), not as own revenue.
 */
export const revenueStreams = {
  membership_individual: stream('個人会費', 'Individual fees', 'membership_revenue_individual', {
    recurring: true,
  }),
  membership_corporate: stream('法人会費', 'Corporate fees', 'membership_revenue_corporate', {
    recurring: true,
  }),
  municipality_contract: stream('自治体委託', 'Public contracts', 'service_revenue', {
    own: false,
    recurring: true,
  }),
  event_ticket: stream('イベント', 'Event tickets', 'ticket_revenue'),
  tour: stream('ツアー', 'Tours', 'ticket_revenue'),
  course: stream('講座・研修', 'Courses', 'service_revenue'),
  job_support: stream('個別支援', 'Custom support', 'service_revenue'),
  gig_margin: stream('しごとコンビニ', 'Gig margin', 'service_revenue'),
  sponsorship: stream('協賛', 'Sponsorship', 'sponsorship'),
  goods: stream('物販', 'Goods', 'service_revenue'),
  furusato_commission: stream('ふるさと納税手数料', 'Hometown tax commission', 'service_revenue'),
  donation: stream('寄附', 'Donations', 'service_revenue'),
  subsidy: stream('補助金', 'Subsidies', 'subsidy_income', { own: false }),
  other: stream('その他', 'Other', 'service_revenue'),
} as const;

/** The name of a stream. */
export type RevenueStream = keyof typeof revenueStreams;

/** All stream names in order. */
export const revenueStreamCodes = Object.keys(revenueStreams) as readonly RevenueStream[];

/** The two streams a membership's fee can belong to. */
export type MembershipStream = Extract<RevenueStream, `membership_${string}`>;

/** Streams of what is charged by card and may be earned later than it is paid: fees, and tickets, which are earned on the day of the event. */
export type ChargedStream = MembershipStream | 'event_ticket';
