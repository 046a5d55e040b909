import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyTitle } from '../../domain/company/company-profile.ts';
import { veiledEmail } from '../../domain/company/company-seats.ts';
import { whyNotTaken } from '../../domain/company/seat-offer.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import type { KeptPlan } from '../../store/plan.store.ts';
import { FindSeatOffer, groundOf } from './find-seat-offer.ts';
import { ListSeats } from './list-seats.ts';
import { WhoLooksAtSeat } from './who-looks-at-seat.ts';
import type { SeatLooker, SeatViewer } from './who-looks-at-seat.ts';

/** A seat as whoever holds its link sees it. */
export type SeatOffer = Pick<SeatLooker, 'shown' | 'ownPlan'> & {
  companyTitle: string;
  plan: KeptPlan | null;
  /** The first day without; null while nothing ends it. */
  end: TokyoDate | null;
  /** Where the invitation went, veiled; null where the domain counts. */
  invited: string | null;
  domains: string[];
  /** The viewer has it. */
  own: boolean;
  hindrance: Refusal | null;
};

/** Shows a seat to whoever holds its link, signed in or not; looking takes nothing. Needs the identity scope. */
@Injectable()
export class LookAtSeat {
  constructor(
    private readonly find: FindSeatOffer,
    private readonly companies: CompanyStore,
    private readonly list: ListSeats,
    private readonly looker: WhoLooksAtSeat,
  ) {}

  /** Throws SEAT_INVITE_NOT_FOUND. */
  async run(tx: Tx, link: string, viewer: SeatViewer): Promise<SeatOffer> {
    const offer = await this.find.run(tx, link);
    const company = await this.companies.byId(tx, offer.companyId);
    if (!company) throw new Refusal('not_found', 'SEAT_INVITE_NOT_FOUND');
    const list = await this.list.run(tx, company.id);
    const { taker, shown, ownPlan } = await this.looker.run(tx, viewer);
    const { memberId } = viewer;
    const own = memberId !== null && list.seats.some((seat) => seat.memberId === memberId);
    return {
      ...{ companyTitle: companyTitle(company), end: list.end, domains: offer.domains, own },
      ...{ plan: list.seatPlan, shown, ownPlan: own ? null : ownPlan },
      invited: offer.seat?.state === 'invited' ? veiledEmail(offer.seat.email) : null,
      hindrance: own ? null : whyNotTaken(groundOf(offer, list), taker, tx.now),
    };
  }
}
