import { Refusal, ageOn, ok, refused, yen } from '@enishi/kernel';
import type { Bilingual, Locale, Result, TaxRounding, TokyoDate, Yen } from '@enishi/kernel';
import { allowanceFor, shareFor } from './call-off.ts';
import { agreedWage, workedWage } from './employment.ts';
import { freelanceLine } from './consultation.ts';
import type { Consultation } from './consultation.ts';
import type { Employment, OwedWage } from './employment.ts';
import { employmentHeading, employmentLines } from './employment-terms.ts';
import { judgeEmploymentWage, mayPublishEmployment } from './employment-wage.ts';
import type { EmploymentWage } from './employment-wage.ts';
import { guardWage, mayPublish } from './minimum-wage.ts';
import type { WageRow } from './minimum-wage-table.ts';
import type { WageGuard } from './minimum-wage.ts';
import { payDayOf, wageDayOf } from './pay-day.ts';
import { chargeOf } from './payout.ts';
import type { Charge } from './payout.ts';
import { footingOf } from './postings/posting.ts';
import { termsHeading, termsLines } from './terms.ts';
import type { PaperFacts, TermsLine } from './terms.ts';
import type { Hours } from './wage.ts';
import { mostOfDay, mostOfWeek } from './wage.ts';
import { youthRuleOn } from './minors/youth-table.ts';
import { adultsOnlyAt, isGuardedOn, mayBeEmployed } from './working-age.ts';
import type { AdultsOnly, MinorGround } from './working-age.ts';

/**
 * Which law a gig goes by, chosen when it is cut and never changed once it was published: `outsourcing` (業務委託: the community takes the work on and entrusts it onwards) or `employment` (雇用: the
 * company itself is the employer). Nobody is lent to another (労働者派遣法).
 */
export const tracks = ['outsourcing', 'employment'] as const;
export type Track = (typeof tracks)[number];

/** A gig as its track looks at it. `employment` null for 業務委託 alone. */
export type TrackedGig = {
  readonly track: Track;
  readonly area: string;
  readonly day: TokyoDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly reward: number;
  readonly minutes: number;
  readonly employment: Employment | null;
};

/** Who would take a place, today; minutes of employment that they hold on the same day and in the same week, of whichever employer. */
export type Taker = {
  readonly born: TokyoDate | null;
  readonly today: TokyoDate;
  readonly minors: MinorGround;
  readonly dayMinutes: number;
  readonly weekMinutes: number;
};

/** What becomes owed, in yen: to whoever works, and for which minutes where these count. */
export type Owed = {
  readonly amount: Yen;
  readonly minutes: number | null;
  readonly nightMinutes: number | null;
};

/** What a company is charged for, by whom the amount is paid, and how tax is rounded. */
export type ChargeFacts = {
  readonly amount: Yen;
  readonly feePercent: number;
  readonly passedOn: boolean;
  readonly day: TokyoDate;
  readonly rounding: TaxRounding;
};

/** A gig against the minimum wage of its place and day. */
export type TrackWage = WageGuard | EmploymentWage;

/** Everything in which the two tracks differ. Actions ask the rules of a gig's track, and never which it is. */
export type TrackRules = {
  /** Who pays whoever works: the community out of its own account, or the company directly (労働基準法24条). */
  readonly paidBy: 'community' | 'company';
  /** Whether the company learns who took a place, for which consent is given beside the terms. */
  readonly namesWorker: boolean;
  /** Whether the work is reported by hours, which decide what is owed. */
  readonly byHours: boolean;
  /** Whether it may be kept as a template: a wage is that of its day and place, and its conditions are looked at each time. */
  readonly asTemplate: boolean;
  /** Whether somebody looks for signs that it is employment in truth before it goes up. */
  readonly looksForSigns: boolean;
  readonly heading: Bilingual;
  /** Whom whoever works may ask in trouble; null where the papers of the track name another. */
  readonly consultation: Consultation | null;
  /** What a place pays, as a letter names it; `amount` as people read it. */
  pays(amount: string): Bilingual;
  terms(facts: PaperFacts, locale: Locale): TermsLine[];
  payDay(workDay: TokyoDate): TokyoDate;
  /** Whether the community may bring people to such gigs: GIG_UNLICENSED (conflict) without the number that the law asks for. */
  licensed(placementNumber: string | null): Result<null>;
  /** Percent of what was promised that is owed where the company calls off late, of the two that a community sets. */
  callOffPercent(of: { readonly callOffPercent: number; readonly calledOffShare: number }): number;
  /** Percent that the company pays on top, by the kind of number. */
  feePercent(percent: number, placementNumber: string | null): number;
  /** Against the table and what the secretariat has `entered` of the gig's prefecture. */
  wage(gig: TrackedGig, entered: readonly WageRow[]): TrackWage;
  /** Whether drafts may be published, with the desk's reason; answers with the reason where one was needed. */
  publishable(
    gigs: readonly TrackedGig[],
    justification: string,
    entered: readonly WageRow[],
  ): Result<string | null>;
  /** Whether somebody may take a place, beside what holds for everybody. */
  admits(gig: TrackedGig, taker: Taker): Result<null>;
  /** Why nobody younger than eighteen can take a place, whatever the community allows; null where they can. */
  adultsOnly(gig: TrackedGig): AdultsOnly | null;
  /** What is owed for the work; `hours` as they were found, null where nobody has said any. */
  owed(gig: TrackedGig, hours: Hours | null): Owed;
  /** What is owed where the company calls off at an instant; 0 for nothing. `percent` as it was told with the terms. */
  owedWhenCalledOff(gig: TrackedGig, percent: number, at: Date): Yen;
  charge(facts: ChargeFacts): Charge;
};

const outsourcing: TrackRules = {
  ...{ paidBy: 'community', namesWorker: false, byHours: false, asTemplate: true, heading: termsHeading },
  looksForSigns: true,
  consultation: freelanceLine,
  pays: (amount) => ({ ja: `報酬 ${amount}（税込）`, en: `Reward ${amount} (tax included)` }),
  terms: termsLines,
  payDay: payDayOf,
  licensed: () => ok(null),
  callOffPercent: ({ calledOffShare }) => calledOffShare,
  feePercent: (percent) => percent,
  wage: guardWage,
  publishable: mayPublish,
  // A contract of one's own, without the guard of labour law: nobody under age is entrusted with work.
  admits: (_, { born, today }) =>
    born && ageOn(born, today) < youthRuleOn(today).majority
      ? refused(new Refusal('forbidden', 'GIG_TOO_YOUNG', { age: youthRuleOn(today).majority }))
      : ok(null),
  adultsOnly: () => 'service',
  owed: ({ reward }) => ({ amount: yen(reward), minutes: null, nightMinutes: null }),
  owedWhenCalledOff: ({ day, startsAt, reward }, percent, at) =>
    shareFor({ day, startsAt, reward: yen(reward), percent }, at),
  charge: ({ amount: reward, feePercent, passedOn, day, rounding }) =>
    chargeOf({ reward, feePercent, passedOn }, day, rounding),
};

const employment: TrackRules = {
  ...{ paidBy: 'company', namesWorker: true, byHours: true, asTemplate: false, heading: employmentHeading },
  looksForSigns: false,
  consultation: null,
  pays: (amount) => ({
    ja: `賃金 ${amount}（雇用: 会社に直接雇われます）`,
    en: `Wage ${amount} (employment by the company itself)`,
  }),
  terms: (facts, locale) => employmentLines(facts, employed(facts), locale),
  payDay: wageDayOf,
  // Bringing an employer and somebody together is 職業紹介 (職業安定法4条1項), which a notification as 特定募集情報等提供 does not allow.
  licensed: (number) =>
    footingOf(number) === 'placement'
      ? ok(null)
      : refused(new Refusal('conflict', 'GIG_UNLICENSED', { field: 'hourly' })),
  callOffPercent: ({ callOffPercent }) => callOffPercent,
  // Whoever places people free of charge (無料職業紹介, 33条 to 33条の3) takes nothing for it; the paid licence alone has ユ in its number (32条の3).
  feePercent: (percent, number) => (number?.includes('ユ') ? percent : 0),
  wage: (gig, entered) => judgeEmploymentWage({ ...gig, employment: employed(gig) }, entered),
  publishable: (gigs, _, entered) =>
    mayPublishEmployment(
      gigs.map((gig) => ({ ...gig, employment: employed(gig) })),
      entered,
    ),
  admits(gig, { born, today, minors, dayMinutes, weekMinutes }) {
    const { worked, night } = promised(gig);
    const age = mayBeEmployed({ born, today, day: gig.day, night, dangers: employed(gig).dangers, minors });
    if (!age.ok) return age;
    const { day, week, codes } = mostFor(born, gig.day);
    if (dayMinutes + worked > day) return tooLong(codes.day, day);
    return weekMinutes + worked > week ? tooLong(codes.week, week) : ok(null);
  },
  adultsOnly: (gig) => adultsOnlyAt(promised(gig).night, employed(gig).dangers),
  owed(gig, hours) {
    const { amount, worked, night } = workedWage({ ...gig, employment: employed(gig) }, hours);
    return { amount, minutes: worked, nightMinutes: night };
  },
  owedWhenCalledOff(gig, percent, at) {
    const { day, startsAt } = gig;
    return allowanceFor({ day, startsAt, promised: promised(gig).amount, percent }, at);
  },
  // The company pays the wage itself; what it owes the community is the fee.
  charge({ amount: reward, feePercent, day, rounding }) {
    const whole = chargeOf({ reward, feePercent, passedOn: true }, day, rounding);
    return { ...whole, charge: whole.feeGross };
  },
};

export const trackRules: Readonly<Record<Track, TrackRules>> = { outsourcing, employment };

/** The rules by which a gig goes. */
export const rulesOf = ({ track }: { readonly track: Track }): TrackRules => trackRules[track];

/** What a company owes in all where its gig is called off at an instant, for those who only have their place. */
export const callOffCost = (
  gig: TrackedGig,
  places: readonly { readonly state: string; readonly callOffPercent: number }[],
  at: Date,
): Yen =>
  yen(
    places
      .filter(({ state }) => state === 'taken')
      .reduce((sum, { callOffPercent }) => sum + rulesOf(gig).owedWhenCalledOff(gig, callOffPercent, at), 0),
  );

/** The most minutes of a day and of a week: of whoever is guarded by a law of their own, which knows no exception (労働基準法60条1項). */
function mostFor(born: TokyoDate | null, workDay: TokyoDate) {
  if (!born || !isGuardedOn(born, workDay))
    return { day: mostOfDay, week: mostOfWeek, codes: { day: 'WORKER_DAY_FULL', week: 'WORKER_WEEK_FULL' } };
  const { dayMinutes: day, weekMinutes: week } = youthRuleOn(workDay);
  return { day, week, codes: { day: 'WORKER_YOUNG_DAY', week: 'WORKER_YOUNG_WEEK' } };
}

const promised = (gig: TrackedGig): OwedWage => agreedWage({ ...gig, employment: employed(gig) });

function employed({ employment: facts }: { readonly employment: Employment | null }): Employment {
  if (!facts) throw new Error('a gig of employment without its conditions');
  return facts;
}

const tooLong = (code: string, most: number): Result<null> =>
  refused(new Refusal('conflict', code, { most: most / 60 }));
