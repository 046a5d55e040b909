import { Injectable } from '@nestjs/common';
import { tokenHash } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { HeldCard } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { admissionVerdict, insideSince } from '../../domain/admission.ts';
import type { AdmissionVerdict } from '../../domain/admission.ts';
import { cardVerdict } from '../../domain/door-card.ts';
import { doorPhoneAt } from '../../domain/door-phone.ts';
import type { DoorPhoneStage } from '../../domain/door-phone.ts';
import { attendeeInFull } from '../../domain/attendee.ts';
import { DoorPhoneStore } from '../../store/door-phone.store.ts';
import type { DoorPhone, DoorStanding, ListedTicket } from '../../store/door-phone.store.ts';
import type { OrderKey } from '../../store/order.store.ts';
import { FindByCard } from '../cards/find-by-card.ts';
import type { CardSign } from '../cards/find-by-card.ts';
import { ListShowingCards } from '../cards/list-showing-cards.ts';

/**
 * A ticket as a phone keeps it: what will be said of it on the day, and no more of a person than that takes. `verdict` is of the
 * date of the phone, `already_in` included; names are those of its date alone.
 */
export type PhoneTicket = ListedTicket & {
  verdict: AdmissionVerdict;
  name: string | null;
  /** It is of the date of the phone. */
  here: boolean;
  /** The member cards that show it. */
  cards: readonly HeldCard[];
};

export type PhoneList = { tickets: PhoneTicket[]; hasNext: boolean };
export type PhoneCard = { tickets: PhoneTicket[]; verdict: AdmissionVerdict };

/** A phone at the door: opened by a link, shown who comes, ended by whoever holds it. It has no account; all it may do is of one date. */
@Injectable()
export class StandAtDoor {
  constructor(
    private readonly phones: DoorPhoneStore,
    private readonly names: NameMembers,
    private readonly byCard: FindByCard,
    private readonly cards: ListShowingCards,
  ) {}

  /** What a link is for, which opens nothing. Throws DOOR_LINK_UNKNOWN (not_found). */
  async look(tx: Tx, link: string): Promise<{ phone: DoorPhone; stage: DoorPhoneStage }> {
    const phone = await this.phones.byLink(tx, tokenHash(link));
    if (!phone) throw new Refusal('not_found', 'DOOR_LINK_UNKNOWN');
    return { phone, stage: doorPhoneAt(phone, tx.now) };
  }

  /** Opens a link on one phone, which has made the token itself: where the answer is lost it may ask again. Throws DOOR_LINK_UNKNOWN, DOOR_LINK_USED (conflict). */
  async open(tx: Tx, link: string, token: string): Promise<void> {
    const { phone, stage } = await this.look(tx, link);
    if (!/^[\w-]{43}$/.test(token)) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'token' });
    if (stage === 'over') throw new Refusal('not_found', 'DOOR_LINK_UNKNOWN');
    if (!(await this.phones.open(tx, phone.id, tokenHash(token))))
      throw new Refusal('conflict', 'DOOR_LINK_USED');
  }

  /** Where the phone stands, and how many have come. Throws DOOR_PHONE_ENDED (not_found). */
  async standing(tx: Tx, token: string): Promise<DoorStanding & { phone: DoorPhone }> {
    const phone = await this.openPhone(tx, token);
    return { phone, ...(await this.phones.standing(tx, phone)) };
  }

  /** A part of the list that the phone keeps; whose names it was shown is written down. Throws DOOR_PHONE_ENDED (not_found). */
  async list(
    tx: Tx,
    token: string,
    { first, after }: { first: number; after: OrderKey | null },
  ): Promise<PhoneList> {
    const phone = await this.openPhone(tx, token);
    const rows = await this.phones.list(tx, phone.eventId, { first: first + 1, after });
    return { hasNext: rows.length > first, tickets: await this.kept(tx, phone, rows.slice(0, first)) };
  }

  /**
   * What a member card shows at the door of the phone, which lets nobody in; whose names were shown is written down. Throws DOOR_PHONE_ENDED
   * (not_found).
   */
  async card(tx: Tx, token: string, card: CardSign | null): Promise<PhoneCard> {
    const phone = await this.openPhone(tx, token);
    if (!card) return { verdict: 'unknown', tickets: [] };
    const { eventId } = phone;
    const cards = await this.byCard.run(tx, [card], { eventIds: [eventId], tokenHashes: [] });
    const { standing, ticketIds } = cards.at(card, eventId);
    const rows = ticketIds.length > 0 ? await this.phones.listed(tx, eventId, ticketIds) : [];
    const tickets = await this.kept(tx, phone, rows);
    const letIn = tickets.some(({ here, verdict }) => here && verdict === 'admitted');
    const verdicts = tickets.filter(({ here }) => here || !letIn).map(({ verdict }) => verdict);
    return { verdict: cardVerdict(standing, verdicts), tickets };
  }

  private async kept(tx: Tx, phone: DoorPhone, tickets: readonly ListedTicket[]): Promise<PhoneTicket[]> {
    const ofDate = tickets.filter(
      ({ occurrenceId, state }) => occurrenceId === phone.occurrenceId && state !== 'cancelled',
    );
    const reader = { accountId: phone.madeBy, role: phone.madeRole };
    const said = new Map(ofDate.map((ticket) => [ticket.id, attendeeInFull(ticket) ?? ticket.sentName]));
    const named = await this.names.run(tx, membersOf(ofDate), {
      ...{ reader, others: [...said.values()].filter((name) => name !== null).length },
      reason: `door ${phone.eventId}: ${phone.label}`,
    });
    const cards = await this.cards.run(tx, membersOf(tickets));
    const nameOf = new Map(
      ofDate.map(({ id, memberId }) => [id, said.get(id) ?? named.get(memberId ?? '')?.name ?? null]),
    );
    const { eventId, sessionId, startsAt: now } = phone;
    return tickets.map((ticket) => ({
      ...ticket,
      checkedInAt: insideSince(ticket, { sessionId, now }),
      verdict: admissionVerdict(ticket, { eventId, sessionId, serial: null, now }),
      name: nameOf.get(ticket.id) ?? null,
      here: ticket.occurrenceId === phone.occurrenceId,
      cards: cards.get(ticket.memberId ?? '') ?? [],
    }));
  }

  /** The phone is put away. Where it had ended already nothing happens. */
  async leave(tx: Tx, token: string): Promise<void> {
    const phone = await this.phones.byToken(tx, tokenHash(token));
    if (phone) await this.phones.end(tx, phone.id, null);
  }

  private async openPhone(tx: Tx, token: string): Promise<DoorPhone> {
    const phone = await this.phones.byToken(tx, tokenHash(token));
    if (!phone || doorPhoneAt(phone, tx.now) !== 'open') throw new Refusal('not_found', 'DOOR_PHONE_ENDED');
    return phone;
  }
}

const membersOf = (tickets: readonly ListedTicket[]): string[] => [
  ...new Set(tickets.flatMap(({ memberId }) => memberId ?? [])),
];
