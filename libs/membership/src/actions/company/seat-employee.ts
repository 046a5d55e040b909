import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { seatMachine } from '../../domain/company/seat-states.ts';
import { seatTurned } from '../../membership.events.ts';
import type { CompanySeatEntity } from '../../store/company/company-seat.entity.ts';
import { CompanySeatStore } from '../../store/company/company-seat.store.ts';
import { MemberStore } from '../../store/member.store.ts';
import type { HeldSeats } from './hold-seats.ts';
import { NoteSeat } from './note-seat.ts';
import { PlaceSeat } from './place-seat.ts';

/** Who sits down: the invitation that is used, null for the domain's way, and what the company sees. */
export type Seating = { seat: CompanySeatEntity | null; memberId: string; name: string; email: string };

/** Lets a member sit, for whoever holds the company's row and has seen that there is room. */
@Injectable()
export class SeatEmployee {
  constructor(
    private readonly members: MemberStore,
    private readonly seats: CompanySeatStore,
    private readonly place: PlaceSeat,
    private readonly note: NoteSeat,
  ) {}

  /** Throws MEMBER_NOT_FOUND, AWAITING_GUARDIAN (forbidden), MEMBER_LEFT and LEAVING_UNDERWAY. */
  async run(tx: Tx, { company, plan, end, seats }: HeldSeats, { seat, ...who }: Seating): Promise<void> {
    const { memberId } = who;
    await this.assertStays(tx, memberId);
    const claimed = { ...who, claimedAt: tx.now, expiresAt: null };
    // Whoever comes by the domain and was asked by letter as well uses that letter up.
    const asked = seat ?? seats.find(({ state, email }) => state === 'invited' && email === who.email);
    const state = unwrap(seatMachine.move('invited', 'claimed'));
    if (asked) await this.seats.change(tx, asked, { ...claimed, state });
    const sat = asked
      ? { ...asked, ...claimed, state }
      : await this.seats.seat(tx, { ...claimed, companyId: company.id, state });
    await this.place.give(tx, sat, { planKey: plan!.seatPlanKey, end });
    await this.note.member(tx, memberId, 'seat_taken', company.id);
    await this.note.company(tx, company.id, 'seat_claimed');
    await tx.emit(seatTurned, { seatId: sat.id, companyId: company.id, memberId, because: null });
  }

  private async assertStays(tx: Tx, memberId: string): Promise<void> {
    const member = await this.members.locked(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (member.guardianState === 'waiting') throw new Refusal('forbidden', 'AWAITING_GUARDIAN');
    const going = await this.members.going(tx, memberId);
    if (going) throw new Refusal('conflict', going === 'left' ? 'MEMBER_LEFT' : 'LEAVING_UNDERWAY');
  }
}
