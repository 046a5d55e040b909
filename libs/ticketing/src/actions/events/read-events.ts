import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { asStranger } from '../../domain/ticket-price.ts';
import type { PricedBy } from '../../domain/ticket-price.ts';
import type { EventEntity } from '../../store/event.entity.ts';
import { EventStore } from '../../store/event.store.ts';
import type { EventFilter, EventKey, ListedEvent } from '../../store/event.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import type { TakenTickets } from '../../store/order.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import { FindPromo } from '../codes/find-promo.ts';
import type { PromosSeen, TypedCode } from '../codes/find-promo.ts';
import { LiveMembership } from '../orders/live-membership.ts';
import type { SeenAudience, SeenOffers, SeenOpening } from '../orders/live-membership.ts';

type Page = { first: number; after: EventKey | null };

export type EventList = {
  events: ListedEvent[];
  hasNext: boolean;
  by: PricedBy;
  /** In which something is coming. */
  areas: string[];
};

/** What a list is asked for beyond its events and when they are: each takes a look of its own. */
export type AskedOfList = { sale: boolean; areas: boolean };
const everything: AskedOfList = { sale: true, areas: true };

/** An event as a person sees it: prices are theirs. */
export type SeenEvent = SeenOffers & {
  event: EventEntity;
  dates: DateOfEvent[];
  by: PricedBy;
  /** From when the person may take tickets; null: as soon as it is published. */
  opening: SeenOpening | null;
  /** By kind of ticket, for which plans it is and whether the person may have it; none where all are for everybody. */
  audiences: ReadonlyMap<string, SeenAudience>;
  /** Tickets that the person has. */
  taken: TakenTickets;
  /** The code that they typed, and which kinds only a code shows. */
  promos: PromosSeen;
};

/** Events as the site shows them. */
@Injectable()
export class ReadEvents {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly orders: OrderStore,
    private readonly membership: LiveMembership,
    private readonly codes: FindPromo,
  ) {}

  /** Events with a date that is not over, the soonest first, and in which areas. One statement, two with areas, one more for what a member's plan takes off, and one where kinds have prices for members. */
  async list(
    tx: Tx,
    memberId: string | null,
    page: Page & EventFilter,
    { sale, areas } = everything,
  ): Promise<EventList> {
    const found = await this.events.coming(tx, { ...page, first: page.first + 1, sale });
    const kinds = found.flatMap(({ onSale }) => onSale?.types ?? []);
    return {
      events: found.slice(0, page.first),
      hasNext: found.length > page.first,
      by: sale ? await this.membership.run(tx, memberId, kinds) : asStranger,
      areas: areas ? await this.events.areas(tx) : [],
    };
  }

  /**
   * One that was called off can still be read, so that a link says so. Throws EVENT_NOT_FOUND, also for what is not on the site, and the
   * refusals of `FindPromo.usable` about a code that was typed.
   */
  async one(tx: Tx, memberId: string | null, id: string, code: string | null = null): Promise<SeenEvent> {
    const event = await this.events.byId(tx, id);
    if (event?.state !== 'published' && event?.state !== 'called_off')
      throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    return this.seen(tx, event, { memberId, code });
  }

  /** The same of any event before it is published, in the eyes of somebody without a membership. Throws EVENT_NOT_FOUND. */
  async preview(tx: Tx, id: string): Promise<SeenEvent> {
    const event = await this.events.byId(tx, id);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    return this.seen(tx, event, { memberId: null, code: null });
  }

  private async seen(tx: Tx, event: EventEntity, typed: TypedCode): Promise<SeenEvent> {
    const { memberId } = typed;
    const promos = await this.codes.usable(tx, event.id, typed);
    const dates = await this.sales.dates(tx, event.id);
    const kinds = dates.flatMap(({ types }) => types);
    const by = await this.membership.run(tx, memberId, kinds);
    const offers = await this.membership.offers(tx, { memberId, by, kinds });
    const taken: TakenTickets = memberId ? await this.orders.taken(tx, [memberId], event.id) : new Map();
    const opening = await this.membership.opening(tx, memberId, dates[0]?.openings ?? []);
    const audiences = await this.membership.seen(tx, memberId, dates[0]?.types ?? []);
    return { event, dates, by, opening, ...offers, audiences, taken, promos };
  }
}
