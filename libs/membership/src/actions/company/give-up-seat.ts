import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CompanySeatStore } from '../../store/company/company-seat.store.ts';
import { HoldSeats } from './hold-seats.ts';
import { NoteSeat } from './note-seat.ts';
import { PlaceSeat } from './place-seat.ts';
import { SettleSeats } from './settle-seats.ts';

/** An employee gives up their seat, when they like: what they have beside it stays. Throws SEAT_NOT_FOUND. */
@Injectable()
export class GiveUpSeat {
  constructor(
    private readonly seats: CompanySeatStore,
    private readonly hold: HoldSeats,
    private readonly place: PlaceSeat,
    private readonly settle: SettleSeats,
    private readonly note: NoteSeat,
  ) {}

  async run(tx: Tx, memberId: string, seatId: string): Promise<void> {
    const ever = (await this.seats.everOf(tx, memberId)).find(({ id }) => id === seatId);
    if (!ever) throw new Refusal('not_found', 'SEAT_NOT_FOUND');
    const { company, seats } = await this.hold.run(tx, ever.companyId);
    const seat = seats.find(({ id }) => id === seatId);
    if (!seat || !(await this.place.take(tx, seat, 'released', 'given_up'))) return;
    await this.note.company(tx, company.id, 'seat_given_up');
    await this.settle.run(tx, company.id);
  }

  /** Whoever leaves the community gives all of them back in that commit; the membership itself has ended, and its sources with it. */
  async whenLeft(tx: Tx, memberId: string): Promise<void> {
    for (const seat of await this.seats.heldBy(tx, memberId)) {
      await this.seats.end(tx, seat, { state: 'released', because: 'left' });
      await this.note.company(tx, seat.companyId, 'seat_given_up');
    }
  }

  /** After that commit: whoever waited for a place of those companies has one. */
  async letOthersIn(tx: Tx, memberId: string): Promise<void> {
    const left = (await this.seats.everOf(tx, memberId)).filter(({ because }) => because === 'left');
    for (const companyId of new Set(left.map(({ companyId }) => companyId).sort())) {
      await this.hold.run(tx, companyId);
      await this.settle.run(tx, companyId);
    }
  }
}
