import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { checkChoice } from '../../domain/company/company-seats.ts';
import { HoldSeats } from './hold-seats.ts';
import { NoteSeat } from './note-seat.ts';
import { PlaceSeat } from './place-seat.ts';
import { SettleSeats } from './settle-seats.ts';

/**
 * Who stays where there are fewer places than people: who is named has a seat from now on, the others give theirs back and are told.
 * Throws COMPANY_NOT_FOUND, SEAT_COMPANY_LAPSED and the refusals of `checkChoice`.
 */
@Injectable()
export class ChooseSeated {
  constructor(
    private readonly hold: HoldSeats,
    private readonly place: PlaceSeat,
    private readonly settle: SettleSeats,
    private readonly note: NoteSeat,
  ) {}

  async run(
    tx: Tx,
    { companyId, stay, actor }: { companyId: string; stay: readonly string[]; actor: string | null },
  ): Promise<void> {
    const { seats, capacity } = await this.hold.run(tx, companyId);
    if (capacity === 0) throw new Refusal('conflict', 'SEAT_COMPANY_LAPSED');
    const staying = unwrap(checkChoice(seats, stay, capacity));
    const going = seats.filter(({ id, state }) => state !== 'invited' && !staying.has(id));
    for (const seat of going.sort((a, b) => (a.memberId! < b.memberId! ? -1 : 1)))
      await this.place.take(tx, seat, 'released', 'not_chosen');
    if (going.length > 0)
      await this.note.company(tx, companyId, 'seats_chosen', { count: going.length, actor });
    await this.settle.run(tx, companyId);
  }
}
