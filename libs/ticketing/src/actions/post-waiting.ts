import { Injectable } from '@nestjs/common';
import { FindMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { inBoth } from '../domain/in-both.ts';
import { lotteryLostLetter } from '../domain/lottery-letter.ts';
import { lapsedLetter, listClosedLetter, offerLetter } from '../domain/waiting-letter.ts';
import { EventStore } from '../store/event.store.ts';
import { WaitingStore } from '../store/waiting.store.ts';
import { OutgoingTickets } from './outgoing-tickets.ts';

/** What has become of an entry of a waiting list. */
export type WaitingTurn = 'offered' | 'lapsed' | 'lost' | 'closed';

/** Writes to whoever is on a waiting list. */
@Injectable()
export class PostWaiting {
  constructor(
    private readonly entries: WaitingStore,
    private readonly events: EventStore,
    private readonly members: FindMember,
    private readonly outside: OutgoingTickets,
  ) {}

  /** Nobody is written to who is in the register no more, nor of what has changed again meanwhile. */
  async run(tx: Tx, entryId: string, to: WaitingTurn): Promise<void> {
    const entry = await this.entries.seen(tx, entryId);
    const event = entry && (await this.events.byId(tx, entry.eventId));
    const member = entry && (await this.members.byId(tx, entry.memberId));
    if (!event || !member || entry.state !== (to === 'lost' ? 'waiting' : to)) return;
    const { name: community, slug } = await this.outside.sender(tx);
    const { locale, offeredFor: startsAt, offeredUntil: until } = entry;
    const title = inBoth(event.titleJa, event.titleEn);
    const told = { addressed: member.displayName, community, title };
    const letter = { to: member.email, locale, slug };
    if (to === 'offered' && startsAt && until) {
      const lines = entry.lines.map(({ nameJa, nameEn, quantity }) => ({
        name: inBoth(nameJa, nameEn),
        quantity,
      }));
      const byLot = entry.drawn !== null;
      const offered = offerLetter({ ...told, startsAt, until, lines, byLot }, locale);
      return this.outside.run(tx, { ...letter, page: `/me/waiting/${entryId}`, letter: offered });
    }
    if (to === 'lost') {
      const lost = lotteryLostLetter({ ...told, place: entry.place ?? 0 }, locale);
      return this.outside.run(tx, { ...letter, page: `/me/waiting/${entryId}`, letter: lost });
    }
    const calledOff =
      event.state === 'called_off' ? inBoth(event.offReasonJa ?? '', event.offReasonEn) : null;
    const ended =
      to === 'lapsed' ? lapsedLetter(told, locale) : listClosedLetter({ ...told, calledOff }, locale);
    await this.outside.run(tx, { ...letter, page: `/events/${event.id}`, letter: ended });
  }
}
