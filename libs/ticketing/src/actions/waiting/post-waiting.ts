import { Injectable } from '@nestjs/common';
import { FindMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { inBoth } from '../../domain/in-both.ts';
import { lotteryLostLetter } from '../../domain/lottery-letter.ts';
import type { OfferCodes } from '../../domain/offer-code.ts';
import type { WaitingState } from '../../domain/waiting-entry.ts';
import { dateOffWaitingLetter, listClosedLetter, notOpenLetter } from '../../domain/waiting-closed-letter.ts';
import type { OffNotice } from '../../domain/waiting-closed-letter.ts';
import { lapsedLetter, offerLetter } from '../../domain/waiting-letter.ts';
import type { EventEntity } from '../../store/event.entity.ts';
import { EventStore } from '../../store/event.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { WaitingStore } from '../../store/waiting.store.ts';
import type { WaitingTurned } from '../../ticketing.events.ts';
import { OutgoingTickets } from '../orders/outgoing-tickets.ts';

/** Writes to whoever is on a waiting list. */
@Injectable()
export class PostWaiting {
  constructor(
    private readonly entries: WaitingStore,
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly members: FindMember,
    private readonly outside: OutgoingTickets,
  ) {}

  /** Nobody is written to who is in the register no more, nor of what has changed again meanwhile. */
  async run(tx: Tx, { entryId, to, dateId, because }: WaitingTurned, codes: OfferCodes): Promise<void> {
    const entry = await this.entries.seen(tx, entryId);
    const event = entry && (await this.events.byId(tx, entry.eventId));
    const member = entry && (await this.members.byId(tx, entry.memberId));
    if (!event || !member || !statesAfter[to].includes(entry.state)) return;
    const { name: community, slug } = await this.outside.sender(tx);
    const { locale, offeredFor: startsAt, offeredUntil: until, holdId } = entry;
    const title = inBoth(event.titleJa, event.titleEn);
    const told = { addressed: member.displayName, community, title };
    const letter = { to: member.email, locale, slug };
    if (to === 'offered' && startsAt && until && holdId) {
      const lines = entry.lines.map(({ nameJa, nameEn, quantity }) => ({
        name: inBoth(nameJa, nameEn),
        quantity,
      }));
      const byLot = entry.drawn !== null;
      const page = `/offers/${codes.code({ entryId, holdId })}`;
      const decline = this.outside.address(slug, locale, page);
      const offered = offerLetter({ ...told, startsAt, until, lines, byLot, decline }, locale);
      return this.outside.run(tx, { ...letter, page: `/me/waiting/${entryId}`, letter: offered });
    }
    if (to === 'lost') {
      const lost = lotteryLostLetter({ ...told, place: entry.place ?? 0 }, locale);
      return this.outside.run(tx, { ...letter, page: `/me/waiting/${entryId}`, letter: lost });
    }
    if (because) {
      const notOpen = notOpenLetter(told, locale);
      return this.outside.run(tx, { ...letter, page: `/events/${event.id}`, letter: notOpen });
    }
    const off = await this.whatIsOff(tx, event, dateId);
    if (to === 'date_off' && off) {
      const dates = entry.dates.map((date) => date.startsAt);
      const letterOf = dateOffWaitingLetter(
        { ...told, off, dates, byLot: entry.state === 'applied' },
        locale,
      );
      return this.outside.run(tx, { ...letter, page: `/me/waiting/${entryId}`, letter: letterOf });
    }
    const ended = to === 'lapsed' ? lapsedLetter(told, locale) : listClosedLetter({ ...told, off }, locale);
    await this.outside.run(tx, { ...letter, page: `/events/${event.id}`, letter: ended });
  }

  /** The date, or the event, that does not take place, and why; null where it does. */
  private async whatIsOff(tx: Tx, event: EventEntity, dateId: string | undefined): Promise<OffNotice | null> {
    const date = dateId ? await this.sales.date(tx, dateId) : null;
    if (date) return { startsAt: date.startsAt, reason: inBoth(date.offReasonJa ?? '', date.offReasonEn) };
    if (event.state !== 'called_off') return null;
    return { startsAt: null, reason: inBoth(event.offReasonJa ?? '', event.offReasonEn) };
  }
}

/** As which an entry still has to be found for what is told of it to be true. */
const statesAfter: Readonly<Record<WaitingTurned['to'], readonly WaitingState[]>> = {
  ...{ offered: ['offered'], lapsed: ['lapsed'], lost: ['waiting'], closed: ['closed'] },
  date_off: ['applied', 'waiting'],
};
