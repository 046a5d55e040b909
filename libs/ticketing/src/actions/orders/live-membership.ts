import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import { BenefitAmount, HeldPlans, ListPlans, noStanding } from '@enishi/membership';
import type { LiveStanding } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { asksStanding, mayHave } from '../../domain/audience.ts';
import type { Audience, ForWhom } from '../../domain/audience.ts';
import { isOpenAt, openingFor } from '../../domain/sale-opening.ts';
import type { SaleOpening } from '../../domain/sale-opening.ts';
import { asFreeMember, asJoined, groupsBy, leastPaidPlan, wouldSave } from '../../domain/joining-offer.ts';
import type { FreeOffer, JoiningOffer } from '../../domain/joining-offer.ts';
import { hasMemberPrices, priceGroupsOf } from '../../domain/member-price.ts';
import { asStranger } from '../../domain/ticket-price.ts';
import type { PricedBy, PricedKind } from '../../domain/ticket-price.ts';

/** The benefit of plans that takes yen off events. */
const eventDiscount = 'event_discount';

/** From when somebody may take tickets, by which plan (null: as everybody), and from when others may. */
export type SeenOpening = {
  opensAt: Date;
  plan: Bilingual | null;
  open: boolean;
  all: { opensAt: Date; plan: Bilingual | null }[];
};

/** The plans that a kind of ticket is for, by name, and whether somebody may have it. */
export type SeenAudience = { plans: Bilingual[]; mayHave: boolean };

/** The plan that would save somebody most, and becoming a member for nothing; each null where it saves nothing on any kind. */
export type SeenOffers = { joining: JoiningOffer | null; joiningFree: FreeOffer | null };

/** What the live membership of somebody means for events today: what tickets cost them, which kinds of ticket it opens, and from when. */
@Injectable()
export class LiveMembership {
  constructor(
    private readonly amounts: BenefitAmount,
    private readonly held: HeldPlans,
    private readonly plans: ListPlans,
  ) {}

  /** By what the prices of these kinds are somebody's. To which groups they belong is asked only where one has a price of its own. */
  async run(tx: Tx, memberId: string | null, kinds: readonly PricedKind[]): Promise<PricedBy> {
    if (!memberId) return asStranger;
    const held = await this.amounts.held(tx, memberId, eventDiscount);
    return {
      benefit: held && { off: held.amount, plan: held.planName, label: held.label },
      groups: kinds.some(hasMemberPrices) ? priceGroupsOf(await this.standing(tx, memberId)) : [],
    };
  }

  /**
   * What joining would save on these kinds: the plan on offer that takes most off for whoever has none, else the way to the price of paying members;
   * and for strangers becoming a member for nothing, beside which a plan is told of only where it saves more.
   */
  async offers(
    tx: Tx,
    { memberId, by, kinds }: { memberId: string | null; by: PricedBy; kinds: readonly PricedKind[] },
  ): Promise<SeenOffers> {
    const best = by.benefit ? null : await this.amounts.offered(tx, eventDiscount);
    const plans = kinds.some(hasMemberPrices)
      ? (await this.plans.run(tx)).filter(({ active }) => active)
      : [];
    const kindOf = (planKey: string) => plans.find(({ key }) => key === planKey)?.kind ?? 'free';
    const offered: JoiningOffer | null = best
      ? {
          ...{ off: best.amount, plan: best.planName, label: best.label, planKey: best.planKey },
          ...{ monthly: best.monthly, yearly: best.yearly, groups: groupsBy(kindOf(best.planKey)) },
        }
      : leastPaidPlan(plans);
    const free = memberId === null ? plans.find(({ kind }) => kind === 'free') : undefined;
    const saves = free !== undefined && wouldSave(kinds, by, asFreeMember(by));
    // What one has for nothing is no reason to pay for a plan.
    const without = saves ? asFreeMember(by) : by;
    return {
      joining: offered && wouldSave(kinds, without, asJoined(by, offered)) ? offered : null,
      joiningFree: saves ? { planKey: free.key, plan: free.name } : null,
    };
  }

  /** Null where nothing was set: the sale is open with the publication. */
  async opening(
    tx: Tx,
    memberId: string | null,
    openings: readonly SaleOpening[],
  ): Promise<SeenOpening | null> {
    const theirs = openingFor(
      openings,
      memberId && openings.length > 0 ? await this.held.run(tx, memberId) : [],
    );
    if (!theirs) return null;
    const plans = await this.plans.run(tx);
    const named = ({ planKey, opensAt }: SaleOpening) => ({
      opensAt,
      plan: plans.find(({ key }) => key === planKey)?.name ?? null,
    });
    return { ...named(theirs), open: isOpenAt(theirs, tx.now), all: openings.map(named) };
  }

  /** Throws SALE_NOT_OPEN (conflict). Asks nothing where nothing was set. */
  async assertOpen(tx: Tx, memberId: string | null, openings: readonly SaleOpening[]): Promise<void> {
    if (openings.length === 0) return;
    if (!isOpenAt(openingFor(openings, memberId ? await this.held.run(tx, memberId) : []), tx.now))
      throw new Refusal('conflict', 'SALE_NOT_OPEN');
  }

  /**
   * Why somebody may not have tickets of all of these kinds by their live membership: AUDIENCE_MEMBERS, AUDIENCE_PLANS (`plansJa`, `plansEn`) or
   * AUDIENCE_COMPANIES (conflict); null where they may. Asks nothing where all are for everybody.
   */
  async closedTo(tx: Tx, memberId: string | null, kinds: readonly ForWhom[]): Promise<Refusal | null> {
    if (!asksStanding(kinds)) return null;
    const standing = await this.standing(tx, memberId);
    const closed = kinds.find(({ audience }) => !mayHave(audience, standing));
    return closed ? this.refusal(tx, closed.audience) : null;
  }

  /** Throws what `closedTo` answers. */
  async assertMayHave(tx: Tx, memberId: string | null, kinds: readonly ForWhom[]): Promise<void> {
    const closed = await this.closedTo(tx, memberId, kinds);
    if (closed) throw closed;
  }

  /** For whom each kind is, as somebody sees it. */
  async seen(
    tx: Tx,
    memberId: string | null,
    kinds: readonly (ForWhom & { readonly id: string })[],
  ): Promise<ReadonlyMap<string, SeenAudience>> {
    if (!asksStanding(kinds)) return new Map();
    const standing = await this.standing(tx, memberId);
    const named = kinds.some(({ audience }) => audience.planKeys.length > 0) ? await this.plans.run(tx) : [];
    return new Map(
      kinds.map(({ id, audience }) => [
        id,
        { plans: namesOf(audience, named), mayHave: mayHave(audience, standing) },
      ]),
    );
  }

  private async standing(tx: Tx, memberId: string | null): Promise<LiveStanding> {
    return memberId ? this.held.standing(tx, memberId) : noStanding;
  }

  private async refusal(tx: Tx, audience: Audience): Promise<Refusal> {
    if (audience.to === 'members') return new Refusal('conflict', 'AUDIENCE_MEMBERS', { field: 'lines' });
    if (audience.to !== 'plans') return new Refusal('conflict', 'AUDIENCE_COMPANIES', { field: 'lines' });
    const plans = namesOf(audience, await this.plans.run(tx));
    return new Refusal('conflict', 'AUDIENCE_PLANS', {
      plansJa: plans.map(({ ja }) => `「${ja}」`).join(''),
      plansEn: plans.map(({ en }) => `“${en}”`).join(' or '),
      field: 'lines',
    });
  }
}

const namesOf = (
  { planKeys }: Audience,
  plans: readonly { readonly key: string; readonly name: Bilingual }[],
): Bilingual[] => plans.flatMap(({ key, name }) => (planKeys.includes(key) ? [name] : []));
