import { Injectable } from '@nestjs/common';
import { FindCardHolders } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { CardStanding, ReadCard } from '../../domain/door-card.ts';
import { DoorCardStore } from '../../store/door-card.store.ts';
import { ProxyStore } from '../../store/proxy.store.ts';
import type { CardTicket, Doors } from '../../store/door-card.store.ts';

/** What a genuine card says of its bearer. `number` null: it is of another community. */
export type CardSign = { readonly number: string | null; readonly serial: number };

/** What some cards show at some doors. */
export type CardsAtDoors = {
  /** Every ticket that one of them may show. */
  ticketIds: string[];
  at(card: CardSign, eventId: string): ReadCard;
};

const nobodys = (standing: CardStanding): ReadCard => ({ standing, owners: new Set(), ticketIds: [] });

/**
 * Whose tickets member cards show at doors: those that are with the member by now, and those of members who have named them for that; neither given back nor on to somebody else. A number of nobody here is that of
 * another community, since every card that is told genuine was made by this installation. Names nobody and decides nothing: that is for whoever has locked the tickets.
 */
@Injectable()
export class FindByCard {
  constructor(
    private readonly holders: FindCardHolders,
    private readonly store: DoorCardStore,
    private readonly proxies: ProxyStore,
  ) {}

  /** Three SQL statements, however many cards there are; none where there is none. */
  async run(tx: Tx, cards: readonly CardSign[], doors: Doors): Promise<CardsAtDoors> {
    const numbers = [...new Set(cards.flatMap(({ number }) => number ?? []))];
    const holders = await this.holders.run(tx, numbers);
    const memberIds = [...holders.values()].filter(({ inForce }) => inForce).map(({ memberId }) => memberId);
    const pairs = memberIds.length > 0 ? await this.proxies.agreedFor(tx, memberIds) : [];
    const owners = [...new Set([...memberIds, ...pairs.map(({ memberId }) => memberId)])];
    const tickets = owners.length > 0 ? await this.store.tickets(tx, owners, doors) : [];
    return {
      ticketIds: tickets.map(({ id }) => id),
      at: ({ number, serial }, eventId) => {
        const holder = holders.get(number ?? '');
        if (!holder) return nobodys('other_community');
        if (!holder.inForce || holder.serial !== serial) return nobodys('ended');
        const named = pairs.filter(({ proxyId }) => proxyId === holder.memberId);
        return shownBy([holder.memberId, ...named.map(({ memberId }) => memberId)], tickets, eventId);
      },
    };
  }
}

const shownBy = (members: readonly string[], tickets: readonly CardTicket[], eventId: string): ReadCard => {
  const owners = new Set(members);
  const mine = tickets.filter((ticket) => ticket.eventId === eventId && owners.has(ticket.memberId));
  return { standing: 'in_force', owners, ticketIds: mine.map(({ id }) => id) };
};
