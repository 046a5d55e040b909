import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyStanding } from '../../domain/company/company-holding.ts';
import type { CompanyPlanTerms } from '../../domain/company/company-plan.ts';
import { seatCapacity, seatsEnd } from '../../domain/company/company-seats.ts';
import type { CompanyStanding } from '../../domain/company/company-states.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyPlanStore } from '../../store/company/company-plan.store.ts';

/** What a company can give to its people today. */
export type SeatGrant = {
  standing: CompanyStanding;
  /** How many people; 0 where it holds nothing. */
  capacity: number;
  /** The first day without; null while nothing ends it. */
  end: TokyoDate | null;
  /** As the company began with it; null where it never held one. */
  plan: CompanyPlanTerms | null;
};

/** Reads how many seats a company has, of which plan, until when, from what it holds. */
@Injectable()
export class ReadSeatGrant {
  constructor(
    private readonly holdings: CompanyHoldingStore,
    private readonly plans: CompanyPlanStore,
  ) {}

  async run(tx: Tx, companyId: string): Promise<SeatGrant> {
    const { standing, holding } = companyStanding(await this.holdings.of(tx, companyId), tokyoDateOf(tx.now));
    if (!holding) return { standing, capacity: 0, end: null, plan: null };
    const plan = await this.plans.version(tx, holding.planKey, holding.planVersion);
    return { standing, capacity: seatCapacity(standing, plan?.seats ?? 0), end: seatsEnd(holding), plan };
  }
}
