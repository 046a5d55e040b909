import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { addDays, yen } from '@enishi/kernel';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { NextCharge } from '../domain/plan-letters.ts';
import type { ComposedLetter } from './send-letter.ts';
import { addressed } from '../domain/member-name.ts';
import { isTaxed } from '../domain/plan.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { MembershipStore } from '../store/membership.store.ts';
import type { MembershipSourceEntity } from '../store/membership-source.entity.ts';
import type { MembershipEntity } from '../store/membership.entity.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';
import { SendLetter } from './send-letter.ts';

/** What a letter to a member may speak of. */
export type Addressee = {
  member: MemberEntity;
  locale: Locale;
  addressed: string;
  number: string;
  community: Bilingual;
  /** The plan that the member is called by today. */
  planKey: string;
  graceUntil: TokyoDate | null;
  /** Whether the member has left or is about to. */
  leaving: boolean;
  /** Last day of the plan that was given without payment; null where the plan of today is another's. */
  presentUntil: TokyoDate | null;
  /** Whether the plan of today is a gift, of which a letter of its own has told. */
  gift: boolean;
  /** Whether the plan of today was paid for elsewhere and brought over. */
  imported: boolean;
  /** Paid ahead: nothing is charged by itself, and the payment had its own letter. */
  prepaid: boolean;
  /** What will be charged next; null where nothing will. */
  charge: NextCharge | null;
  planName(key: string): Bilingual;
  isFree(key: string): boolean;
  isTaxed(key: string): boolean;
};

/**
 * Posts a letter to a member in their language, or none where the writer has nothing to say. What is about an entry that was merged
 * into another goes to the member that goes on.
 */
@Injectable()
export class PostLetter {
  constructor(
    private readonly members: MemberStore,
    private readonly memberships: MembershipStore,
    private readonly plans: PlanStore,
    private readonly community: CurrentCommunity,
    private readonly send: SendLetter,
  ) {}

  async run(tx: Tx, about: string, write: (to: Addressee) => ComposedLetter | null): Promise<void> {
    const named = await this.members.byId(tx, about);
    const member = named?.mergedInto ? await this.members.byId(tx, named.mergedInto) : named;
    if (!member) return;
    const memberId = member.id;
    const { name, slug } = await this.community.run(tx);
    const plans = new Map((await this.plans.all(tx)).map((plan) => [plan.key, plan]));
    const membership = await this.memberships.of(tx, memberId);
    const { locale, number } = member;
    const source = membership?.sourceId
      ? await this.memberships.sourceBy(tx, memberId, membership.sourceId)
      : null;
    const letter = write({
      member,
      locale,
      number,
      addressed: addressed(member, locale),
      community: name,
      planKey: membership?.planKey ?? 'free',
      graceUntil: membership?.graceUntil ?? null,
      leaving: (await this.members.going(tx, memberId)) !== null,
      presentUntil: presentUntil(source),
      prepaid: source?.prepaid ?? false,
      charge: membership && !source?.prepaid ? nextCharge(membership, plans.get(membership.planKey)) : null,
      gift: membership?.sourceKind === 'gift',
      imported: membership?.sourceKind === 'imported',
      planName: (key) => plans.get(key)?.name ?? { ja: key, en: key },
      isFree: (key) => (plans.get(key)?.kind ?? 'free') === 'free',
      isTaxed: (key) => taxed(plans.get(key)),
    });
    if (letter) await this.send.run(tx, { to: member.email, locale, slug, letter });
  }
}

function presentUntil(source: MembershipSourceEntity | null): TokyoDate | null {
  return source?.kind === 'complimentary' && source.untilDay ? addDays(source.untilDay, -1) : null;
}

function nextCharge(membership: MembershipEntity, plan: KeptPlan | undefined): NextCharge | null {
  const { price, interval, paidUntil, cancelsOn } = membership;
  if (price === null || !interval || !paidUntil || cancelsOn) return null;
  return {
    amount: yen(price),
    interval,
    on: paidUntil,
    taxed: taxed(plan),
  };
}

function taxed(plan: KeptPlan | undefined): boolean {
  return plan !== undefined && isTaxed(plan);
}
