import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import { BenefitAmount, HeldPlans, ListPlans } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { isOpenAt, openingFor } from '../../domain/sale-opening.ts';
import type { SaleOpening } from '../../domain/sale-opening.ts';
import type { EventBenefit } from '../../domain/ticket-price.ts';

/** The benefit of plans that takes yen off events. */
const eventDiscount = 'event_discount';

/** From when somebody may take tickets, by which plan (null: as everybody), and from when others may. */
export type SeenOpening = {
  opensAt: Date;
  plan: Bilingual | null;
  open: boolean;
  all: { opensAt: Date; plan: Bilingual | null }[];
};

/** What the live membership of somebody means for events today: what it takes off, and from when it lets them take tickets. */
@Injectable()
export class EventBenefitOf {
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
  async offered(tx: Tx): Promise<EventBenefit | null> {
    const best = await this.amounts.offered(tx, eventDiscount);
    return best && { off: best.amount, plan: best.planName, label: best.label };
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
}
