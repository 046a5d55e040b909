import type { BenefitKind } from './domain/company/benefit-kinds.ts';
import type { QuotaNotice } from './domain/company/benefit-use.ts';
import type { CompanyStanding } from './domain/company/company-states.ts';
import type { SeatEnd } from './domain/company/seat-states.ts';
import { eventType } from '@enishi/platform';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import type { ReturnReason } from './domain/gift-states.ts';
import type { HeldReduction } from './domain/reduced-price.ts';
import type { MembershipStatus } from './domain/membership-status.ts';
import type { DiscountAtMove } from './domain/price-move.ts';

/** Somebody became a member (or, if a guardian has to agree, will once they do). `welcome` is false for imported people. */
export type Joined = { memberId: string; number: string; joinedOn: TokyoDate; welcome: boolean };
export const membershipJoined = eventType<Joined>('membership.joined');

/** What a membership amounts to. `price` is yen per interval, tax included; null on a plan without a price. */
export type Standing = {
  status: MembershipStatus;
  planKey: string;
  interval: BillingInterval | null;
  price: number | null;
};

/**
 * The status, plan or price of a membership changed; `before` is null at the very beginning. `presentOver`: what gave the plan
 * before was without payment and has ended, so that what is named now was held beside it and has not begun today.
 */
export type StandingChanged = {
  memberId: string;
  on: TokyoDate;
  before: Standing | null;
  after: Standing;
  presentOver?: boolean;
  /** The plan that is named, or was, is paused from today on, or goes on after a pause: nothing has ended or begun. */
  pause?: 'began' | 'over';
  /** What gave the plan before was paid for elsewhere and has ended, so that the person is invited to go on here. */
  importedOver?: boolean;
  /** What gave the plan before was a seat of a company and has ended, of which a letter of its own tells. */
  seatOver?: boolean;
  /** What gives the plan now is a seat of a company, of which a letter of its own tells. */
  bySeat?: boolean;
  /** Only the register has changed (doubles were merged or parted): nobody is written to about a plan. */
  quietly?: boolean;
};
export const membershipStandingChanged = eventType<StandingChanged>('membership.standing_changed');

/** A paid plan will end after its last usable day, or the member has taken that back (`lastUsableDay` null). */
export type CancellationChanged = { memberId: string; planKey: string; lastUsableDay: TokyoDate | null };
export const membershipCancellationChanged = eventType<CancellationChanged>(
  'membership.cancellation_changed',
);

/**
 * Somebody wishes to leave (退会) and what is paid runs on, or Stripe has still to confirm that nothing charges any more.
 * `lastUsableDay` is null where the membership ends with that confirmation.
 */
export type LeavingAsked = { memberId: string; lastUsableDay: TokyoDate | null };
export const membershipLeavingAsked = eventType<LeavingAsked>('membership.leaving_asked');

/** Somebody has left: nothing charges any more, every privilege and the newsletter have ended. */
export type Left = { memberId: string; on: TokyoDate };
export const membershipLeft = eventType<Left>('membership.left');

/** Somebody who had left is a member again, under the same number. */
export type Rejoined = { memberId: string; number: string; on: TokyoDate };
export const membershipRejoined = eventType<Rejoined>('membership.rejoined');
/** A list from elsewhere is to be taken over, or taken back; the worker goes through its rows. */
export const memberImportStarted = eventType<{ importId: string }>('membership.import_started');
export const memberImportUndoing = eventType<{ importId: string }>('membership.import_undoing');
/** Those whom a list created are to be told by mail. */
export const memberImportInviting = eventType<{ importId: string }>('membership.import_inviting');

/** Another plan will begin with the next period. `amount` is yen per interval, tax included. */
export type PlanChangePlanned = {
  memberId: string;
  planKey: string;
  interval: BillingInterval;
  amount: number;
  on: TokyoDate;
};
export const membershipPlanChangePlanned = eventType<PlanChangePlanned>('membership.plan_change_planned');

/** What can become of a pause: arranged, taken back, not possible any more, or the plan was cancelled during it. */
export type PauseTurn = 'planned' | 'withdrawn' | 'overtaken' | 'cancelled';

/**
 * A pause (休会) was arranged or came to nothing. `lastUsableDay` is the last day before it; `chargeOn` the day of the next
 * charge, null where none follows. `amount` is yen per interval, tax included.
 */
export type PauseChanged = {
  memberId: string;
  planKey: string;
  interval: BillingInterval;
  amount: number;
  kind: PauseTurn;
  lastUsableDay: TokyoDate | null;
  chargeOn: TokyoDate | null;
};
export const membershipPauseChanged = eventType<PauseChanged>('membership.pause_changed');

/** A pause ends within a week, on the day of a charge. */
export type ResumeNear = {
  memberId: string;
  planKey: string;
  interval: BillingInterval;
  amount: number;
  on: TokyoDate;
};
export const membershipResumeNear = eventType<ResumeNear>('membership.resume_near');

/**
 * Two entries were one person: `mergedId` is closed and goes on as `keptId`. Letters go to `email`; `opensToo` tells whether the other
 * address could be signed in with, and so now opens the same member.
 */
export type Merged = {
  keptId: string;
  mergedId: string;
  formerNumber: string;
  email: string;
  otherEmail: string;
  opensToo: boolean;
};
export const membersMerged = eventType<Merged>('membership.merged');

/**
 * A merge was taken back: both entries are what they were at `mergedAt` (ISO instant). `doubles`: entries that were merged into
 * `mergedId` before, went over with it, and are its again.
 */
export type MergeUndone = {
  keptId: string;
  mergedId: string;
  doubles: readonly string[];
  mergedAt: string;
  emails: string[];
  openedToo: boolean;
};
export const mergeUndone = eventType<MergeUndone>('membership.merge_undone');

/** A person asks for a copy of their data; the worker gathers it. */
export const ownCopyRequested = eventType<{ exportId: string }>('membership.own_copy_requested');

/** The person behind a number has been erased; nothing names them any more but what the law has kept. */
export type Erased = { memberId: string; on: TokyoDate };
export const membershipErased = eventType<Erased>('membership.erased');

/** A guardian has agreed: to joining, and where they were asked about it to a paid plan. */
export type GuardianApproval = { memberId: string; hadWaited: boolean };
export const membershipGuardianApproved = eventType<GuardianApproval>('membership.guardian_approved');

/** A member asked for the newsletter or stopped it; `ownAct` tells whether it was the member and not the desk or a list. */
export type NewsletterChanged = { memberId: string; email: string; wanted: boolean; ownAct: boolean };
export const membershipNewsletterChanged = eventType<NewsletterChanged>('membership.newsletter_changed');

/** A yearly fee will be charged on a day about a month ahead. `amount` is yen, tax included. */
export type RenewalNear = { memberId: string; planKey: string; amount: number; on: TokyoDate };
export const membershipRenewalNear = eventType<RenewalNear>('membership.renewal_near');

/** A term that was paid ahead ends on a day (the first without it), so many days from now. `amount` is yen, tax included. */
export type TermEnding = RenewalNear & { interval: BillingInterval; days: number };
export const membershipTermEnding = eventType<TermEnding>('membership.term_ending');

/** A member is asked for a fee that could not be charged; `day` counts from the failure. */
export type UnpaidReminder = { memberId: string; day: number };
export const membershipUnpaidReminder = eventType<UnpaidReminder>('membership.unpaid_reminder');

/** A version of a plan is there. `after`: the holder after whom to go on, since they are taken on a hundred at a time. */
export type PlanPublished = { planKey: string; version: number; after: string | null };
export const planPublished = eventType<PlanPublished>('membership.plan_published');

/** A holder's fee changes with the renewal `on`. Amounts are yen per interval, tax included. */
export type PriceMoveAnnounced = {
  memberId: string;
  planKey: string;
  version: number;
  interval: BillingInterval;
  oldAmount: number;
  newAmount: number;
  on: TokyoDate;
  /** What becomes of a coupon of theirs; null where they have none. */
  discount: DiscountAtMove | null;
  /** The reduced price that ends with it; null or left out where the plan has another price. */
  ending?: Pick<HeldReduction, 'kind' | 'below'> | null;
};
export const priceMoveAnnounced = eventType<PriceMoveAnnounced>('membership.price_move_announced');

/** The secretariat answered a member who said to be a student: confirmed up to a last day, or why not. */
export type StudentAnswered = {
  memberId: string;
  lastDay: TokyoDate | null;
  reason: string | null;
  /** Whether the member's word was enough. */
  onWord: boolean;
};
export const membershipStudentAnswered = eventType<StudentAnswered>('membership.student_answered');

/** A gift was paid for. Nothing is told of whom it is for. */
export type GiftPaid = { giftId: string };
export const membershipGiftPaid = eventType<GiftPaid>('membership.gift_paid');

/** A gift was received; `from` and `lastDay` are the recipient's. */
export type GiftReceived = { giftId: string; recipientId: string; from: TokyoDate; lastDay: TokyoDate };
export const membershipGiftReceived = eventType<GiftReceived>('membership.gift_received');

/** A gift that was not received is being given back, and why. */
export type GiftReturning = { giftId: string; because: ReturnReason };
export const membershipGiftReturning = eventType<GiftReturning>('membership.gift_returning');

/** A gift of a member ends soon, on the first day without it. */
export type GiftEnding = { memberId: string; planKey: string; on: TokyoDate; days: number };
export const membershipGiftEnding = eventType<GiftEnding>('membership.gift_ending');

/** What a company holds began, failed to be paid, or ended. Days in Tokyo, exclusive ends. */
export type CompanyStandingChanged = {
  companyId: string;
  planKey: string;
  /** The plan before, where another one of the same subscription is told of. */
  planBefore?: string;
  before: CompanyStanding;
  after: CompanyStanding;
  graceUntil: TokyoDate | null;
};
export const companyStandingChanged = eventType<CompanyStandingChanged>(
  'membership.company_standing_changed',
);

/** Somebody has a seat of a company, or has it again (`because` null), or it gives them nothing any more. */
export type SeatTurned = { seatId: string; companyId: string; memberId: string; because: SeatEnd | null };
export const seatTurned = eventType<SeatTurned>('membership.seat_turned');

/** A company has fewer seats than people who had one: it is asked who stays. */
export type SeatsShort = { companyId: string; seats: number; people: number };
export const seatsShort = eventType<SeatsShort>('membership.seats_short');
/** A company has used so much of a benefit that it is told, once a percentage and period. In parts; `until` begins the next period. */
export type BenefitQuotaReached = {
  companyId: string;
  kind: BenefitKind;
  percent: QuotaNotice;
  allowed: number;
  used: number;
  until: TokyoDate;
};
export const benefitQuotaReached = eventType<BenefitQuotaReached>('membership.benefit_quota_reached');

/** A yearly fee of a company will be charged to its card so many days ahead, on `on`; told by mail. */
export type CompanyRenewalNear = { companyId: string; holdingId: string; on: TokyoDate; days: number };
export const companyRenewalNear = eventType<CompanyRenewalNear>('membership.company_renewal_near');

/** A company has agreed to another fee from its next renewal on. */
export const companyFeeAgreed = eventType<{ companyId: string }>('membership.company_fee_agreed');
