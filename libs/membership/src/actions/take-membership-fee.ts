import { HoldPayers, TakePayment } from '@enishi/billing';
import type { ManualForm, ManualReview, Offer } from '@enishi/billing';
import { Refusal, addDays, tokyoDateOf, yen } from '@enishi/kernel';
import type { BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { displayName } from '../domain/member-name.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { pricedFor } from '../domain/reduced-price.ts';
import { MemberStore } from '../store/member.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import { beginningOffer } from './member-offer.ts';
import { NoteDeskTurn } from './note-desk-turn.ts';

/** Whose fee it is and for what. */
export type FeeWish = { memberId: string; planKey: string; interval: BillingInterval };

/** What a fee taken today would do: the days it pays for, both usable, and the end of the term that the page knows. */
export type FeeReview = {
  plan: KeptPlan;
  amount: Yen;
  from: TokyoDate;
  lastDay: TokyoDate;
  termEnd: TokyoDate | null;
};

/** A fee that somebody at the desk has taken. The key is made with the page: a double click sends it twice. */
export type FeeTaken = FeeWish & { form: ManualForm; idempotencyKey: string; takenBy: string };

/**
 * Takes a member's fee in cash or by transfer. Needs the identity scope. Throws MEMBER_NOT_FOUND, PLAN_NOT_FOUND,
 * FEE_MEMBER_AWAY (conflict), the refusals of `priceFor` and of billing.
 */
@Injectable()
export class TakeMembershipFee {
  constructor(
    private readonly members: MemberStore,
    private readonly plans: PlanStore,
    private readonly payments: TakePayment,
    private readonly note: NoteDeskTurn,
    private readonly payers: HoldPayers,
  ) {}

  /** Says what taking it would do, and changes nothing. */
  async review(tx: Tx, wish: FeeWish): Promise<FeeReview> {
    const { member, plan } = await this.about(tx, wish);
    const subject = { kind: 'member', id: member.id } as const;
    const offer = await this.offerTo(tx, member, { plan, interval: wish.interval });
    const { start, end, amount, termEnd }: ManualReview = await this.payments.review(tx, subject, offer);
    return { plan, amount, from: start, lastDay: addDays(end, -1), termEnd };
  }

  async run(tx: Tx, { form, idempotencyKey: id, takenBy, ...wish }: FeeTaken): Promise<void> {
    await this.payers.run(tx, 'member', [wish.memberId]);
    const { member, plan } = await this.about(tx, wish);
    const offer = await this.offerTo(tx, member, { plan, interval: wish.interval });
    const actor = await this.note.who(tx, takenBy);
    const customer = { email: member.email, name: displayName(member) };
    const subject = { kind: 'member', id: member.id } as const;
    const now = await this.payments.run(tx, { id, subject, customer, offer, form, takenBy: actor });
    if (!now) return;
    const { means, receivedOn: on } = form;
    await this.note.run(tx, member.id, {
      ...{ kind: means === 'cash' ? 'fee_taken_in_cash' : 'fee_taken_by_transfer', by: takenBy },
      ...{ planKey: plan.key, amount: yen(form.amount), facts: { on } },
    });
  }

  /** At the price of the member for the day on which the term begins, which may follow the one that runs. */
  private async offerTo(
    tx: Tx,
    member: MemberEntity,
    { plan, interval }: { plan: KeptPlan; interval: BillingInterval },
  ): Promise<Offer> {
    const today = tokyoDateOf(tx.now);
    const regular = beginningOffer(plan, interval, today);
    if (!plan.reductions?.length) return regular;
    const { start } = await this.payments.review(tx, { kind: 'member', id: member.id }, regular);
    return beginningOffer(pricedFor(plan, member, start), interval, today);
  }

  private async about(
    tx: Tx,
    { memberId, planKey }: FeeWish,
  ): Promise<{ member: MemberEntity; plan: KeptPlan }> {
    const member = await this.members.locked(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (member.leftOn !== null || member.guardianState === 'waiting')
      throw new Refusal('conflict', 'FEE_MEMBER_AWAY');
    const plan = await this.plans.byKey(tx, planKey);
    if (!plan) throw new Refusal('not_found', 'PLAN_NOT_FOUND');
    return { member, plan };
  }
}
