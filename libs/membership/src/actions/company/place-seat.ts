import { Injectable } from '@nestjs/common';
import { tokyoDateOf, unwrap } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { seatMachine } from '../../domain/company/seat-states.ts';
import type { SeatEnd } from '../../domain/company/seat-states.ts';
import { seatTurned } from '../../membership.events.ts';
import type { CompanySeatEntity } from '../../store/company/company-seat.entity.ts';
import { CompanySeatStore } from '../../store/company/company-seat.store.ts';
import { MemberStore } from '../../store/member.store.ts';
import { MembershipStore } from '../../store/membership.store.ts';
import { PutSource } from '../put-source.ts';
import { NoteSeat } from './note-seat.ts';

/** What a seat gives: which plan of individuals, until when (the first day without; null while nothing ends it). */
export type SeatGift = { planKey: string; end: TokyoDate | null };

/**
 * Lets a membership rest on a seat, or no longer. The member is held before the seat is written, as where they leave: two who hold
 * both never wait for each other. The same once more changes nothing.
 */
@Injectable()
export class PlaceSeat {
  constructor(
    private readonly members: MemberStore,
    private readonly memberships: MembershipStore,
    private readonly seats: CompanySeatStore,
    private readonly put: PutSource,
    private readonly note: NoteSeat,
  ) {}

  /** From now on it gives what `gift` says; who waited has it again. */
  async give(tx: Tx, seat: CompanySeatEntity, { planKey, end }: SeatGift): Promise<void> {
    const memberId = seat.memberId!;
    await this.members.locked(tx, memberId);
    const again = seat.state === 'waiting';
    if (again && !(await this.seats.change(tx, seat, { state: 'claimed', because: null }))) return;
    const today = tokyoDateOf(tx.now);
    const source = await this.memberships.sourceBy(tx, memberId, seat.id);
    const runs = source !== null && (source.untilDay === null || source.untilDay > today);
    if (runs && source.untilDay === end && source.planKey === planKey) return;
    await this.put.run(tx, {
      ...{ memberId, kind: 'seat', sourceId: seat.id, planKey },
      ...{ interval: null, amount: null, paidUntil: null, graceUntil: null, cancelsOn: null },
      ...{ fromDay: runs ? source.fromDay : today, untilDay: end, termsVersion: null },
    });
    if (again) await this.tell(tx, seat, null);
  }

  /** It gives nothing more, from today on: the member falls softly to what else they have. False where it had ended before. */
  async take(
    tx: Tx,
    seat: CompanySeatEntity,
    to: 'waiting' | 'released',
    because: SeatEnd,
  ): Promise<boolean> {
    const memberId = seat.memberId!;
    await this.members.locked(tx, memberId);
    const state = unwrap(seatMachine.move(seat.state, to));
    const changed =
      to === 'waiting'
        ? await this.seats.change(tx, seat, { state, because })
        : await this.seats.end(tx, seat, { state, because });
    if (!changed) return false;
    const today = tokyoDateOf(tx.now);
    const source = await this.memberships.sourceBy(tx, memberId, seat.id);
    if (source && (source.untilDay === null || source.untilDay > today))
      await this.put.run(tx, { ...source, untilDay: today });
    await this.tell(tx, seat, because);
    return true;
  }

  private async tell(tx: Tx, seat: CompanySeatEntity, because: SeatEnd | null): Promise<void> {
    const { id: seatId, companyId } = seat;
    const memberId = seat.memberId!;
    await this.note.member(tx, memberId, because === null ? 'seat_taken' : 'seat_ended', companyId);
    await tx.emit(seatTurned, { seatId, companyId, memberId, because });
  }
}
