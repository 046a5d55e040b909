import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { FindMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { admits } from '../../domain/add-on.ts';
import type { Answer } from '../../domain/answer.ts';
import { asksNothing } from '../../domain/asking.ts';
import type { EventAsking } from '../../domain/asking.ts';
import { changeableUntil, isSameSlot, slotsOf } from '../../domain/attendee.ts';
import type { AttendeeName, TicketSlot } from '../../domain/attendee.ts';
import type { EmergencyContact } from '../../domain/emergency.ts';
import { attendeesAreOpen } from '../../domain/states.ts';
import { AnswerStore } from '../../store/answer.store.ts';
import { AskingStore } from '../../store/asking.store.ts';
import { AttendeeStore } from '../../store/attendee.store.ts';
import type { AskedPurchase, GivenTicket } from '../../store/attendee.store.ts';
import { EmergencyStore } from '../../store/emergency.store.ts';

/** A ticket of a purchase, and who comes with it as far as that was said. */
export type AskedSlot = TicketSlot & {
  name: AttendeeName | null;
  /** Whom to call in an emergency; null where nobody was named, or nobody is asked for. */
  contact: EmergencyContact | null;
  /** Null before it is given out. */
  ticketId: string | null;
  /** Once the desk shows it. */
  seat: string | null;
  room: string | null;
  /** Somebody was let in with it: then it stays theirs. */
  used: boolean;
};

/** Who comes with the tickets of a purchase, those given back left out. */
export type Attendees = {
  purchase: AskedPurchase;
  asking: EventAsking;
  answers: Answer[];
  slots: AskedSlot[];
  until: Date;
  /** Whether the owner may change them now. */
  open: boolean;
};

/** As many names as are offered to be taken again with one tap. */
const mostKnown = 6;

/** Who comes with the tickets of a purchase, for its owner. */
@Injectable()
export class ReadAttendees {
  constructor(
    private readonly askings: AskingStore,
    private readonly attendees: AttendeeStore,
    private readonly answers: AnswerStore,
    private readonly members: FindMember,
    private readonly emergencies: EmergencyStore,
  ) {}

  /**
   * `lock`: nobody else changes them, or is let in with one of the tickets, until the commit. Throws PURCHASE_NOT_FOUND, also for purchases of others. Six
   * statements, and one more where emergency contacts are asked for.
   */
  async run(tx: Tx, memberId: string, id: string, { lock } = { lock: false }): Promise<Attendees> {
    if (lock) await tx.lock(`ticketing.attendees:${id}`);
    const purchase = await this.attendees.purchase(tx, memberId, id);
    if (!purchase) throw new Refusal('not_found', 'PURCHASE_NOT_FOUND');
    const asks = purchase.lines.some(admits);
    const asking = asks ? await this.askings.of(tx, purchase.eventId) : { ...asksNothing, questions: [] };
    const tickets = await this.attendees.tickets(tx, id, { lock });
    const named = await this.attendees.named(tx, id);
    const contacts = asking.emergency ? await this.emergencies.of(tx, id) : [];
    // Whoever received one says nothing here, and its buyer no more.
    const good = tickets.filter(({ state, handedOn }) => state !== 'cancelled' && !handedOn);
    const slots: (TicketSlot & Partial<GivenTicket>)[] =
      tickets.length > 0 ? good : slotsOf(purchase.lines.filter(admits));
    const until = changeableUntil(purchase.startsAt, asking.freezeDays);
    return {
      ...{ answers: await this.answers.of(tx, id) },
      ...{ purchase, asking, until, open: tx.now < until && attendeesAreOpen(purchase) },
      slots: slots.map((slot) => ({
        ...{ typeId: slot.typeId, nth: slot.nth },
        name: named.find((one) => isSameSlot(one, slot)) ?? null,
        contact: contacts.find((one) => isSameSlot(one, slot))?.contact ?? null,
        ...{ ticketId: slot.id ?? null, seat: slot.seat ?? null, room: slot.room ?? null },
        used: slot.state === 'checked_in',
      })),
    };
  }

  /** Names to be taken with one tap: the member's own, then those they said last for others. */
  async suggested(tx: Tx, memberId: string): Promise<AttendeeName[]> {
    const own = await this.members.nameOf(tx, memberId);
    const known = await this.attendees.known(tx, memberId, mostKnown);
    const others = known.filter((name) => !own || !isSameName(name, own));
    return own ? [own, ...others] : others;
  }
}

const isSameName = (a: AttendeeName, b: AttendeeName): boolean =>
  a.familyName === b.familyName && a.givenName === b.givenName;
