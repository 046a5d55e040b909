import { Injectable } from '@nestjs/common';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readInvitees } from '../../domain/company/company-seats.ts';
import type { CompanySeatEntity } from '../../store/company/company-seat.entity.ts';
import type { HeldSeats } from './hold-seats.ts';
import { InviteToSeats } from './invite-to-seats.ts';
import { NoteSeat } from './note-seat.ts';
import { PlaceSeat } from './place-seat.ts';
import { SettleSeats } from './settle-seats.ts';

/** Takes a seat away, and gives the place to another by an invitation, for whoever holds the company's row. */
@Injectable()
export class TakeSeatAway {
  constructor(
    private readonly place: PlaceSeat,
    private readonly settle: SettleSeats,
    private readonly invite: InviteToSeats,
    private readonly note: NoteSeat,
  ) {}

  /** `successor` is an address as typed, empty for nobody. Throws the refusals of inviting; then nobody lost anything. */
  async run(
    tx: Tx,
    held: HeldSeats,
    { seat, successor, actor }: { seat: CompanySeatEntity; successor: string; actor: string | null },
  ): Promise<void> {
    if (!(await this.place.take(tx, seat, 'released', 'taken_away'))) return;
    await this.note.company(tx, seat.companyId, 'seat_taken_away', { actor });
    await this.settle.run(tx, seat.companyId);
    if (successor.trim() === '') return;
    const seats = held.seats.filter(({ id }) => id !== seat.id);
    await this.invite.ask(tx, { ...held, seats }, unwrap(readInvitees(successor)), actor);
  }
}
