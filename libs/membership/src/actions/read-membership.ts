import { Injectable } from '@nestjs/common';
import { renewalOpensBefore } from '@enishi/billing';
import { Refusal, daysBetween, tokyoDateOf } from '@enishi/kernel';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { SourceKind } from '../domain/membership-status.ts';
import { isPausedOn } from '../domain/pause-turns.ts';
import { heldBenefits, isCheaperOn } from '../domain/membership-view.ts';
import type { HeldBenefit } from '../domain/membership-view.ts';
import { isPriceMove, movesWith, renewingOf } from '../domain/price-move.ts';
import { reducedOffer, reducedView } from '../domain/reduced-view.ts';
import type { ReducedOffer, ReducedView } from '../domain/reduced-view.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import type { MembershipEntity } from '../store/membership.entity.ts';
import type { MembershipSourceEntity } from '../store/membership-source.entity.ts';
import { MembershipStore } from '../store/membership.store.ts';
import type { PriceMoveEntity } from '../store/price-move.entity.ts';
import { PriceMoveStore } from '../store/price-move.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';

/** A member with what they are and have today. */
export type MembershipRecord = {
  member: MemberEntity;
  membership: MembershipEntity;
  plan: KeptPlan;
  /** All plans of the community in display order. */
  plans: KeptPlan[];
  benefits: HeldBenefit[];
  /** Paid ahead: nothing is charged when what is paid runs out. */
  prepaid: boolean;
  /** Whether it can be paid for again today. */
  renewable: boolean;
  /** The plan that takes over when the paid period ends. */
  next: NextPlan | null;
  /** A pause that is planned or runs. */
  pause: PlannedPause | null;
  /** Another fee for the same plan, announced by letter. It may be cancelled, but not taken back. */
  feeAhead: FeeAhead | null;
  /** Where the fee is a reduced one: why, until when, and what follows it. */
  reduced: ReducedView | null;
  /** A reduced price that may be asked for in place of the regular one. */
  reducedOffer: ReducedOffer | null;
  /** What a coupon takes off the next charge; gone with the plan or interval that it was for. */
  discount: HeldDiscount | null;
  /** All that the membership rests and rested on. */
  sources: MembershipSourceEntity[];
};

/** A change of plan that waits. `amount` is yen per interval, tax included. */
export type NextPlan = {
  plan: KeptPlan;
  interval: BillingInterval;
  amount: number;
  on: TokyoDate;
  /** Whether it is the same plan at an announced price, which the member cannot take back but by cancelling. */
  isPriceMove: boolean;
};

/** A discount as it stands: yen off each charge before `until`, the day of the first one in full, or off all. */
export type HeldDiscount = { name: string; off: number; until: TokyoDate | null };

/** A plan that rests. `from` is the first day not paid for, `until` that of the next charge; `amount` is yen per interval. */
export type PlannedPause = {
  plan: KeptPlan;
  interval: BillingInterval;
  amount: number;
  from: TokyoDate;
  until: TokyoDate | null;
  /** Whether it has begun: the plan gives nothing today. */
  running: boolean;
};

/** A fee that was announced and has not come yet; yen per interval. */
export type FeeAhead = { amount: number; on: TokyoDate };

/** Reads one member's record in five statements, or six where something renews. Throws MEMBER_NOT_FOUND. */
@Injectable()
export class ReadMembership {
  constructor(
    private readonly members: MemberStore,
    private readonly memberships: MembershipStore,
    private readonly plans: PlanStore,
    private readonly moves: PriceMoveStore,
  ) {}

  async run(tx: Tx, memberId: string): Promise<MembershipRecord> {
    const member = await this.members.byId(tx, memberId);
    const membership = member && (await this.memberships.of(tx, memberId));
    if (!member || !membership) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    const plans = await this.plans.all(tx);
    const plan = plans.find(({ key }) => key === membership.planKey);
    if (!plan) throw new Error(`member ${memberId} has the unknown plan ${membership.planKey}`);
    const sources = await this.memberships.sourcesOf(tx, memberId);
    const grants = await this.memberships.grantsOf(tx, memberId);
    const today = tokyoDateOf(tx.now);
    const prepaid = isPrepaid(membership, sources);
    const { paidUntil } = membership;
    const renews = membership.price !== null && membership.cancelsOn === null;
    const move = renews ? await this.moves.ahead(tx, memberId) : null;
    const pause = plannedPause(sources, plans, today);
    const next = nextPlan(membership, sources, plans);
    const carrying = sourceOf(membership, sources);
    const source = sources.find((each) => each.reduction && (each.paidUntil ?? each.resumesOn));
    const chargeOn = pause ? pause.until : paidUntil;
    return {
      member,
      membership,
      plan,
      plans,
      sources,
      benefits: heldBenefits(grants, sources, plans, today),
      next,
      pause,
      discount: next && !next.isPriceMove ? null : heldDiscount(sources, chargeOn),
      prepaid,
      renewable: prepaid && paidUntil !== null && daysBetween(today, paidUntil) <= renewalOpensBefore,
      feeAhead: move ? feeAhead(move, sources, pause) : next?.isPriceMove ? next : null,
      reduced: source
        ? reducedView(source, member, {
            today,
            renews: renews && !source.prepaid && (!next || next.isPriceMove),
            toldFor: move?.because === 'reduction_over' ? move.movesOn : null,
          })
        : null,
      reducedOffer: carrying && reducedOffer(plan, carrying, member),
    };
  }
}

/** Of the running source; one that the next charge no longer has is over for whoever looks. */
function heldDiscount(
  sources: readonly MembershipSourceEntity[],
  chargeOn: TokyoDate | null,
): HeldDiscount | null {
  const source = sources.find(
    ({ discountOff, paidUntil, resumesOn }) => discountOff && (paidUntil ?? resumesOn),
  );
  if (!source?.discountOff || !chargeOn || source.cancelsOn) return null;
  const held = { name: source.discountName ?? '', off: source.discountOff, until: source.discountUntil };
  return isCheaperOn(held, chargeOn) ? held : null;
}

function feeAhead(
  move: PriceMoveEntity,
  sources: readonly MembershipSourceEntity[],
  pause: PlannedPause | null,
): FeeAhead | null {
  const source = sources.find(({ sourceId }) => sourceId === move.sourceId);
  if (!source?.paidUntil || pause?.until === null) return null;
  const held = renewingOf({ ...source, interval: move.interval, paidUntil: source.paidUntil });
  return { amount: move.newAmount, on: movesWith(held, move, pause?.until ?? null) };
}

function plannedPause(
  sources: readonly MembershipSourceEntity[],
  plans: readonly KeptPlan[],
  today: TokyoDate,
): PlannedPause | null {
  const source = sources.find(({ pausesOn }) => pausesOn !== null);
  const plan = plans.find(({ key }) => key === source?.planKey);
  if (!source?.pausesOn || !source.interval || source.amount === null || !plan) return null;
  const { interval, pausesOn: from, resumesOn: until } = source;
  const off = until && source.discountOff && isCheaperOn({ until: source.discountUntil }, until);
  const amount = source.amount - (off ? (source.discountOff ?? 0) : 0);
  return { plan, interval, amount, from, until, running: isPausedOn(source, today) };
}

/** What carries the membership today. */
const sourceOf = (
  { sourceKind, sourceId }: Pick<MembershipEntity, 'sourceKind' | 'sourceId'>,
  sources: readonly MembershipSourceEntity[],
): MembershipSourceEntity | null =>
  sources.find((each) => each.kind === sourceKind && each.sourceId === sourceId) ?? null;

/** What somebody else gives: its days are not those of what the member pays for. */
const givenKinds: ReadonlySet<SourceKind> = new Set(['complimentary', 'gift', 'seat']);

/** Where a plan was given beside it, what is paid for is the only other source that is not free. */
function isPrepaid(
  { sourceKind, sourceId, paidUntil }: MembershipEntity,
  sources: readonly MembershipSourceEntity[],
): boolean {
  const own = sourceOf({ sourceKind, sourceId }, sources);
  if (own && !givenKinds.has(own.kind)) return own.prepaid;
  return sources.some((each) => each.prepaid && each.paidUntil !== null && each.paidUntil === paidUntil);
}

function nextPlan(
  { sourceKind, sourceId, paidUntil, cancelsOn }: MembershipEntity,
  sources: readonly MembershipSourceEntity[],
  plans: readonly KeptPlan[],
): NextPlan | null {
  const source = sourceOf({ sourceKind, sourceId }, sources);
  const plan = plans.find(({ key }) => key === source?.nextPlanKey);
  if (!source?.nextInterval || source.nextAmount === null || !plan || !paidUntil || cancelsOn) return null;
  const isMove = isPriceMove(source);
  return {
    plan,
    interval: source.nextInterval,
    amount: source.nextAmount,
    on: paidUntil,
    isPriceMove: isMove,
  };
}
