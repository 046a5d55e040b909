import { Injectable } from '@nestjs/common';
import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { GiveUpSeat } from '../../actions/company/give-up-seat.ts';
import { TellOfSeat } from '../../actions/company/tell-of-seat.ts';
import { WriteAboutSeats } from '../../actions/company/write-about-seats.ts';
import { membershipLeft, seatTurned, seatsShort } from '../../membership.events.ts';
import type { Left, SeatTurned, SeatsShort } from '../../membership.events.ts';

/** Letters about seats follow what became of them; whoever leaves the community gives theirs back. */
@Injectable()
export class SeatReactions {
  constructor(
    private readonly giveUp: GiveUpSeat,
    private readonly tell: TellOfSeat,
    private readonly letters: WriteAboutSeats,
  ) {}

  @Joins(membershipLeft, 'membership.give_back_seats')
  async left(tx: Tx, { memberId }: Left): Promise<void> {
    await this.giveUp.whenLeft(tx, memberId);
  }

  @Follows(membershipLeft, 'membership.let_others_sit', 'members')
  async letOthersIn(tx: Tx, { memberId }: Left): Promise<void> {
    await this.giveUp.letOthersIn(tx, memberId);
  }

  @Follows(seatTurned, 'membership.tell_seat', 'mail')
  async turned(tx: Tx, turned: SeatTurned): Promise<void> {
    await this.tell.run(tx, turned);
  }

  @Follows(seatsShort, 'membership.ask_who_stays', 'mail')
  async short(tx: Tx, short: SeatsShort): Promise<void> {
    await this.letters.short(tx, short);
  }
}
