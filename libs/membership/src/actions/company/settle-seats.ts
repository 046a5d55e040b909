import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { hasToChoose, whoSits } from '../../domain/company/company-seats.ts';
import { seatsShort } from '../../membership.events.ts';
import { CompanySeatStore } from '../../store/company/company-seat.store.ts';
import { NoteSeat } from './note-seat.ts';
import { PlaceSeat } from './place-seat.ts';
import { ReadSeatGrant } from './read-seat-grant.ts';

/**
 * Lets the seats of a company follow what it holds, in the transaction that decides it: more places let those in who wait, fewer let
 * the newest wait, and nobody keeps a seat of a plan that has ended. The caller holds the company's row. Doing it twice changes nothing.
 */
@Injectable()
export class SettleSeats {
  constructor(
    private readonly seats: CompanySeatStore,
    private readonly grants: ReadSeatGrant,
    private readonly place: PlaceSeat,
    private readonly note: NoteSeat,
  ) {}

  async run(tx: Tx, companyId: string): Promise<void> {
    const claims = (await this.seats.openOf(tx, companyId)).filter(({ state }) => state !== 'invited');
    if (claims.length === 0) return;
    const { capacity, end, plan } = await this.grants.run(tx, companyId);
    const sitting = whoSits(claims, capacity);
    const because = capacity === 0 ? 'company_ended' : 'no_room';
    let newlyWaiting = 0;
    // Members are held in one order, whichever of their companies comes first.
    for (const seat of claims.sort((a, b) => (a.memberId! < b.memberId! ? -1 : 1))) {
      if (sitting.has(seat.id) && plan) await this.place.give(tx, seat, { planKey: plan.seatPlanKey, end });
      else if (seat.state === 'claimed' && (await this.place.take(tx, seat, 'waiting', because)))
        newlyWaiting += 1;
    }
    if (newlyWaiting === 0 || !hasToChoose(claims, capacity)) return;
    await this.note.company(tx, companyId, 'seats_short', { count: newlyWaiting, seats: capacity });
    await tx.emit(seatsShort, { companyId, seats: capacity, people: claims.length });
  }
}
