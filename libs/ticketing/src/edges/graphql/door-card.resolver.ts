import type { HeldCard } from '@enishi/membership';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { StandAtDoor } from '../../actions/door/stand-at-door.ts';
import { DoorReader } from '../door-reader.ts';
import { DoorCardType, doorTicketType } from './types/door-phone.type.ts';

/** A member card before a phone at the door: one QR code for every event that its bearer has tickets of. */
@Resolver()
export class DoorCardResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly door: StandAtDoor,
    private readonly reader: DoorReader,
  ) {}

  @Query(() => DoorCardType, { description: 'What a member card shows here; lets nobody in.' })
  doorCard(
    @CurrentViewer() { communityId, communitySlug }: Viewer,
    @Args('token', { type: () => String }) token: string,
    @Args('code', { type: () => String }) code: string,
  ): Promise<DoorCardType> {
    const card = this.reader.read(code, communitySlug)?.card ?? null;
    const digests = (cards: readonly HeldCard[]) => this.reader.digests(cards, communitySlug, token);
    return this.transactions.inCommunity(communityId, async (tx) => {
      const { verdict, tickets } = await this.door.card(tx, token, card);
      return { verdict, tickets: tickets.map((ticket) => doorTicketType(ticket, digests(ticket.cards))) };
    });
  }
}
