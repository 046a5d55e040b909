import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { veiledEmail } from '../../domain/company/company-seats.ts';
import { whyNotTaken } from '../../domain/company/seat-offer.ts';
import type { OwnPlanChoice } from '../../domain/company/seat-states.ts';
import { longestName, readLine } from '../../domain/typed-text.ts';
import type { CompanySeatEntity } from '../../store/company/company-seat.entity.ts';
import { DecideOwnPlan } from './decide-own-plan.ts';
import type { Employee } from './decide-own-plan.ts';
import { FindSeatOffer, groundOf } from './find-seat-offer.ts';
import { HoldSeats } from './hold-seats.ts';
import { SeatEmployee } from './seat-employee.ts';

/** The press of the button: under which name the company sees the employee, and what becomes of a plan of their own. */
export type SeatWish = { link: string; name: string; ownPlan: OwnPlanChoice };

/**
 * Lets a member take a seat of a company: what they are stays theirs, number and story, and the membership rests on the seat as well. Of
 * two who take the last one at once the second is told that nothing is left. Pressed twice it is one seat. Needs the identity scope.
 */
@Injectable()
export class TakeSeat {
  constructor(
    private readonly find: FindSeatOffer,
    private readonly own: DecideOwnPlan,
    private readonly hold: HoldSeats,
    private readonly emails: AccountEmail,
    private readonly seat: SeatEmployee,
  ) {}

  /**
   * Throws the refusals of `whyNotTaken`, of {@link FindSeatOffer}, {@link DecideOwnPlan} and {@link SeatEmployee}. A minor needs
   * nobody's consent: they gain a right and owe nothing (民法5条1項ただし書).
   */
  async run(tx: Tx, employee: Employee, { link, name, ownPlan }: SeatWish): Promise<void> {
    const { memberId, accountId } = employee;
    const shown = unwrap(readLine(name, 'name', longestName));
    const { companyId } = await this.find.run(tx, link);
    // Billing's hold on the payer, then the company, then the member: as everywhere.
    await this.own.run(tx, employee, { choice: ownPlan, key: `seat:${companyId}:${memberId}` });
    const held = await this.hold.run(tx, companyId);
    const offer = await this.find.run(tx, link);
    const behind = offer.seat ? [offer.seat] : held.seats;
    if (behind.some((seat) => sits(seat) && seat.memberId === memberId)) return;
    const email = await this.emails.run(tx, accountId);
    const no = whyNotTaken(groundOf(offer, held), { email, memberId }, tx.now);
    if (no?.code === 'SEAT_INVITE_OTHER_PERSON')
      throw new Refusal('conflict', no.code, { invited: veiledEmail(offer.seat!.email), email });
    if (no) throw no;
    await this.seat.run(tx, held, { seat: offer.seat, memberId, name: shown, email });
  }
}

const sits = ({ state }: Pick<CompanySeatEntity, 'state'>): boolean =>
  state === 'claimed' || state === 'waiting';
