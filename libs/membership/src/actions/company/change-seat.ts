import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CompanySeatStore } from '../../store/company/company-seat.store.ts';
import { ChangeInvitation } from './change-invitation.ts';
import { HoldSeats } from './hold-seats.ts';
import { TakeSeatAway } from './take-seat-away.ts';

/** What is done with one seat. `successor`: who is invited instead, as typed; empty for nobody. */
export type SeatAct = {
  companyId: string;
  seatId: string;
  act: 'resend' | 'revoke' | 'take_away';
  successor: string;
  actor: string | null;
};

/** What an administrator, or the desk for them, does with one seat: the invitation anew, back, or the seat taken away. */
@Injectable()
export class ChangeSeat {
  constructor(
    private readonly hold: HoldSeats,
    private readonly seats: CompanySeatStore,
    private readonly invitation: ChangeInvitation,
    private readonly takeAway: TakeSeatAway,
  ) {}

  /**
   * Throws COMPANY_NOT_FOUND, SEAT_NOT_FOUND, SEAT_TURNED (conflict) where it is no longer what it was, and the refusals of inviting.
   */
  async run(tx: Tx, { companyId, seatId, act, successor, actor }: SeatAct): Promise<void> {
    const held = await this.hold.run(tx, companyId);
    const seat = held.seats.find(({ id }) => id === seatId);
    if (!seat) throw await this.gone(tx, companyId, seatId);
    if ((act === 'take_away') === (seat.state === 'invited')) throw new Refusal('conflict', 'SEAT_TURNED');
    if (act === 'resend') return this.invitation.resend(tx, held, seat);
    if (act === 'revoke') return this.invitation.revoke(tx, seat, actor);
    return this.takeAway.run(tx, held, { seat, successor, actor });
  }

  /** Pressed twice, or by two at once: the second is told that it is over. */
  private async gone(tx: Tx, companyId: string, seatId: string): Promise<Refusal> {
    const over = await this.seats.byId(tx, companyId, seatId);
    return over ? new Refusal('conflict', 'SEAT_TURNED') : new Refusal('not_found', 'SEAT_NOT_FOUND');
  }
}
