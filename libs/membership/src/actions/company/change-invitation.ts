import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { inviteExpiry } from '../../domain/company/company-seats.ts';
import { seatMachine } from '../../domain/company/seat-states.ts';
import type { CompanySeatEntity } from '../../store/company/company-seat.entity.ts';
import { CompanySeatStore } from '../../store/company/company-seat.store.ts';
import type { HeldSeats } from './hold-seats.ts';
import { NoteSeat } from './note-seat.ts';
import { SeatCodes } from './seat-codes.ts';
import { WriteSeatInvitation } from './write-seat-invitation.ts';

/** Sends an invitation anew, or takes it back, for whoever holds the company's row. */
@Injectable()
export class ChangeInvitation {
  constructor(
    private readonly seats: CompanySeatStore,
    private readonly codes: SeatCodes,
    private readonly note: NoteSeat,
    private readonly letter: WriteSeatInvitation,
  ) {}

  /** The link before is dead. Throws SEAT_COMPANY_LAPSED. */
  async resend(tx: Tx, { company, capacity }: HeldSeats, seat: CompanySeatEntity): Promise<void> {
    if (capacity === 0) throw new Refusal('conflict', 'SEAT_COMPANY_LAPSED');
    const serial = seat.serial + 1;
    const codeHash = this.codes.hashOf({ id: seat.id, serial });
    const anew = { serial, codeHash, invitedAt: tx.now, expiresAt: inviteExpiry(tx.now) };
    await this.seats.change(tx, seat, anew);
    await this.letter.run(tx, company, [{ ...seat, ...anew }]);
  }

  async revoke(tx: Tx, seat: CompanySeatEntity, actor: string | null): Promise<void> {
    const state = unwrap(seatMachine.move(seat.state, 'revoked'));
    await this.seats.end(tx, seat, { state, because: null });
    await this.note.company(tx, seat.companyId, 'seat_offer_revoked', { actor });
  }
}
