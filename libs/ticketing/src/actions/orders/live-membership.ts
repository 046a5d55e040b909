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
import type { EventBenefit, JoiningOffer } from '../../domain/ticket-price.ts';

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

/** What the live membership of somebody means for events today: what it takes off, which kinds of ticket it opens, and from when. */
@Injectable()
export class LiveMembership {
  constructor(
    private readonly amounts: BenefitAmount,
    private readonly held: HeldPlans,
    private readonly plans: ListPlans,
  ) {}

  /** Null for strangers and where no plan of theirs takes anything off. */
  async run(tx: Tx, memberId: string | null): Promise<EventBenefit | null> {
    const held = memberId ? await this.amounts.held(tx, memberId, eventDiscount) : null;
    return held && { off: held.amount, plan: held.planName, label: held.label };
  }

  /** The plan on offer that takes most off, for whoever has none: what joining would save. */
  async offered(tx: Tx): Promise<JoiningOffer | null> {
    const best = await this.amounts.offered(tx, eventDiscount);
    if (!best) return null;
    const { amount: off, planName: plan, label, planKey, monthly, yearly } = best;
    return { off, plan, label, planKey, monthly, yearly };
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
