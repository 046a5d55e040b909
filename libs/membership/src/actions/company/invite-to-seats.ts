import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { inviteExpiry, mostInvites, readInvitees } from '../../domain/company/company-seats.ts';
import { CompanySeatStore } from '../../store/company/company-seat.store.ts';
import { HoldSeats } from './hold-seats.ts';
import type { HeldSeats } from './hold-seats.ts';
import { NoteSeat } from './note-seat.ts';
import { SeatCodes } from './seat-codes.ts';
import { WriteSeatInvitation } from './write-seat-invitation.ts';

/** Whom to invite, as typed; `actor` is the person at the desk who does it. */
export type SeatInvitations = { companyId: string; emails: string; actor: string | null };

/**
 * Invites people to seats of a company by mail. An invitation keeps no place: more people than places may be asked, and who comes
 * first sits, which the page says. Whoever is invited already is not written to twice. One address that cannot be read, and nobody
 * is invited.
 */
@Injectable()
export class InviteToSeats {
  constructor(
    private readonly hold: HoldSeats,
    private readonly seats: CompanySeatStore,
    private readonly codes: SeatCodes,
    private readonly note: NoteSeat,
    private readonly letter: WriteSeatInvitation,
  ) {}

  /** Answers how many letters left. Throws COMPANY_NOT_FOUND, SEAT_COMPANY_LAPSED, SEAT_INVITES_TOO_MANY and the refusals of `readInvitees`. */
  async run(tx: Tx, { companyId, emails, actor }: SeatInvitations): Promise<number> {
    const held = await this.hold.run(tx, companyId);
    return this.ask(tx, held, unwrap(readInvitees(emails)), actor);
  }

  /** The same for whoever holds the company's row. */
  async ask(tx: Tx, held: HeldSeats, emails: readonly string[], actor: string | null): Promise<number> {
    const { company, capacity, seats } = held;
    if (capacity === 0) throw new Refusal('conflict', 'SEAT_COMPANY_LAPSED');
    const known = new Set(seats.map(({ email }) => email));
    const fresh = emails.filter((email) => !known.has(email));
    const asked = seats.filter(({ state }) => state === 'invited').length + fresh.length;
    if (asked > mostInvites) throw new Refusal('conflict', 'SEAT_INVITES_TOO_MANY', { most: mostInvites });
    if (fresh.length === 0) return 0;
    const expiresAt = inviteExpiry(tx.now);
    const invited = await this.seats.invite(
      tx,
      fresh.map((email) => {
        const made = { id: newId(), serial: 1 };
        return { ...made, companyId: company.id, email, codeHash: this.codes.hashOf(made), expiresAt };
      }),
    );
    await this.letter.run(tx, company, invited);
    await this.note.company(tx, company.id, 'seats_offered', { count: fresh.length, actor });
    return fresh.length;
  }
}
