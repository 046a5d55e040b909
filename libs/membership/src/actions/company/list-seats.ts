import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { hasToChoose } from '../../domain/company/company-seats.ts';
import type { CompanyDomainEntity } from '../../store/company/company-domain.entity.ts';
import { CompanyDomainStore } from '../../store/company/company-domain.store.ts';
import type { CompanySeatEntity } from '../../store/company/company-seat.entity.ts';
import { CompanySeatStore } from '../../store/company/company-seat.store.ts';
import { PlanStore } from '../../store/plan.store.ts';
import type { KeptPlan } from '../../store/plan.store.ts';
import { ReadSeatGrant } from './read-seat-grant.ts';
import type { SeatGrant } from './read-seat-grant.ts';

/** Who sits in a company's seats, who was asked, and by which domains. */
export type CompanySeats = SeatGrant & {
  companyId: string;
  seats: CompanySeatEntity[];
  domains: CompanyDomainEntity[];
  /** What a seat gives. */
  seatPlan: KeptPlan | null;
  /** There are fewer places than people, and the company has to say who stays. */
  toChoose: boolean;
};

/** Lists the seats of a company. */
@Injectable()
export class ListSeats {
  constructor(
    private readonly grants: ReadSeatGrant,
    private readonly seats: CompanySeatStore,
    private readonly domains: CompanyDomainStore,
    private readonly plans: PlanStore,
  ) {}

  async run(tx: Tx, companyId: string): Promise<CompanySeats> {
    const grant = await this.grants.run(tx, companyId);
    const seats = await this.seats.openOf(tx, companyId);
    const key = grant.plan?.seatPlanKey;
    return {
      ...{ ...grant, companyId, seats, domains: await this.domains.of(tx, companyId) },
      seatPlan: key ? await this.plans.byKey(tx, key) : null,
      toChoose: hasToChoose(seats, grant.capacity),
    };
  }
}
