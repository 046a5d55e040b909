import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { companyTitle } from '../../domain/company/company-profile.ts';
import { lastSeatDay } from '../../domain/company/company-seats.ts';
import { seatOverLetter, seatTakenLetter } from '../../domain/company/seat-letters.ts';
import type { SeatTurned } from '../../membership.events.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { PostLetter } from '../post-letter.ts';
import { ReadSeatGrant } from './read-seat-grant.ts';

/** Writes to a member who has a seat of a company now, or has it no longer; whoever leaves is told of that alone. */
@Injectable()
export class TellOfSeat {
  constructor(
    private readonly companies: CompanyStore,
    private readonly grants: ReadSeatGrant,
    private readonly post: PostLetter,
  ) {}

  async run(tx: Tx, { companyId, memberId, because }: SeatTurned): Promise<void> {
    const found = await this.companies.byId(tx, companyId);
    if (!found) return;
    const company = companyTitle(found);
    const { plan: held, end } = await this.grants.run(tx, companyId);
    await this.post.run(tx, memberId, (to) => {
      const { addressed, locale } = to;
      if (because === null) {
        const plan = to.planName(held?.seatPlanKey ?? to.planKey);
        const taken = { addressed, company, plan, lastDay: lastSeatDay(end) };
        return { page: '/me', words: seatTakenLetter(taken, locale) };
      }
      if (to.leaving) return null;
      const free = to.isFree(to.planKey);
      const over = { addressed, company, because, planNow: to.planName(to.planKey), free };
      return { page: free ? '/plans' : '/me', words: seatOverLetter(over, locale) };
    });
  }
}
