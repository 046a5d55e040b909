import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { roomOpensAt, roomStageAt, sessionOfRoom, usualRoomHours } from '../../domain/online-room.ts';
import type { RoomStage } from '../../domain/online-room.ts';
import { sessionAt } from '../../domain/course.ts';
import type { TicketFacts } from '../../domain/ticket-code.ts';
import { DoorStore } from '../../store/door.store.ts';
import { OnlineRoomStore } from '../../store/online-room.store.ts';
import type { OnlineTicket } from '../../store/online-room.store.ts';
import { SessionRoomStore } from '../../store/session-room.store.ts';
import type { SessionWithRoom } from '../../store/session-room.store.ts';

/** The way in as whoever bears the code of a ticket sees it; `room` null until it is shown, and for tickets that are good no more. */
export type OnlineEntry = {
  ticket: OnlineTicket;
  good: boolean;
  stage: RoomStage;
  opensAt: Date;
  room: { url: string; notesJa: string | null; notesEn: string | null } | null;
  /** Of a course, where it has a room of its own. */
  session: SessionWithRoom | null;
};

/** Lets people in online: having the code of a ticket is having the ticket, with no account. */
@Injectable()
export class JoinOnline {
  constructor(
    private readonly rooms: OnlineRoomStore,
    private readonly sessions: SessionRoomStore,
    private readonly door: DoorStore,
  ) {}

  /** `facts` null: the code was not made here. Throws TICKET_NOT_FOUND, also for tickets of the venue. */
  async read(tx: Tx, facts: TicketFacts | null): Promise<OnlineEntry> {
    return this.entry(tx, facts, false);
  }

  /**
   * Answers with the address, and writes down that somebody has come: with each ticket once, of a course once for each session, however often the button is pressed. Throws
   * TICKET_NOT_FOUND, and as conflicts ONLINE_TICKET_ENDED, ONLINE_NOT_YET, ONLINE_OVER, ONLINE_NO_ADDRESS.
   */
  async run(tx: Tx, facts: TicketFacts | null): Promise<string> {
    const { ticket, good, stage, room, session: own } = await this.entry(tx, facts, true);
    if (!good) throw new Refusal('conflict', 'ONLINE_TICKET_ENDED');
    if (stage !== 'open') throw new Refusal('conflict', stage === 'over' ? 'ONLINE_OVER' : 'ONLINE_NOT_YET');
    if (!room) throw new Refusal('conflict', 'ONLINE_NO_ADDRESS');
    const session = own
      ? ticket.sessions.find(({ id }) => id === own.id)
      : sessionAt(ticket.sessions, tx.now);
    const comes = session ? session.cameAt === null : ticket.state === 'valid';
    if (comes) await this.door.turn(tx, ticket.id, { act: 'in', by: null, sessionId: session?.id ?? null });
    return room.url;
  }

  private async entry(tx: Tx, facts: TicketFacts | null, locked: boolean): Promise<OnlineEntry> {
    const ticket = facts && (await this.rooms.ticket(tx, facts.ticketId, { locked }));
    if (!ticket?.online) throw new Refusal('not_found', 'TICKET_NOT_FOUND');
    const session = await this.session(tx, ticket);
    const { url, notesJa, notesEn, hoursBefore } = session?.room ?? ticket;
    const { startsAt, endsAt } = session ?? ticket;
    const opening = { startsAt, endsAt, hoursBefore: hoursBefore ?? usualRoomHours };
    const stage = roomStageAt(opening, tx.now);
    const { calledOff, paid, serial } = ticket;
    const good = ticket.state !== 'cancelled' && serial === facts!.serial && paid && !calledOff;
    const shown = good && stage === 'open' && url !== null;
    return {
      ...{ ticket, good, stage, session, opensAt: roomOpensAt(opening) },
      room: shown ? { url, notesJa, notesEn } : null,
    };
  }

  /** No statement where the ticket is for no course. */
  private async session(tx: Tx, { occurrenceId, sessions, url }: OnlineTicket) {
    if (sessions.length === 0) return null;
    const all = await this.sessions.ofDate(tx, occurrenceId);
    return sessionOfRoom(all, { dateHasRoom: url !== null, now: tx.now });
  }
}
