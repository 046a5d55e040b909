import { Injectable } from '@nestjs/common';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyTitle } from '../../domain/company/company-profile.ts';
import type { SeatState } from '../../domain/company/seat-states.ts';
import { CompanySeatStore } from '../../store/company/company-seat.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { MembershipStore } from '../../store/membership.store.ts';
import { PlanStore } from '../../store/plan.store.ts';
import type { KeptPlan } from '../../store/plan.store.ts';

/** A seat as the member who has it sees it. */
export type MySeat = {
  id: string;
  companyTitle: string;
  state: SeatState;
  plan: KeptPlan | null;
  /** The first day without; null while nothing ends it. */
  end: TokyoDate | null;
  name: string;
  email: string;
};

/** Which seats a member has, or waits for, and what their company sees of them. */
@Injectable()
export class SeatsOfMember {
  constructor(
    private readonly seats: CompanySeatStore,
    private readonly companies: CompanyStore,
    private readonly memberships: MembershipStore,
    private readonly plans: PlanStore,
  ) {}

  async run(tx: Tx, memberId: string): Promise<MySeat[]> {
    const held = await this.seats.heldBy(tx, memberId);
    if (held.length === 0) return [];
    const companies = await this.companies.named(
      tx,
      held.map(({ companyId }) => companyId),
    );
    const sources = await this.memberships.sourcesOf(tx, memberId);
    const plans = await this.plans.all(tx);
    return held.map(({ id, companyId, state, name, email }) => {
      const company = companies.find((each) => each.id === companyId);
      const source = sources.find(({ sourceId }) => sourceId === id);
      return {
        ...{ id, state, name, email, companyTitle: company ? companyTitle(company) : '' },
        ...{ plan: plans.find(({ key }) => key === source?.planKey) ?? null, end: source?.untilDay ?? null },
      };
    });
  }

  /** Why a member has or had what a seat gave: the company, by the seat's id. */
  async reasons(tx: Tx, memberId: string): Promise<{ id: string; reason: string; givenBy: null }[]> {
    const seats = await this.seats.everOf(tx, memberId);
    if (seats.length === 0) return [];
    const companies = await this.companies.named(
      tx,
      seats.map(({ companyId }) => companyId),
    );
    return seats.map(({ id, companyId }) => {
      const company = companies.find((each) => each.id === companyId);
      return { id, reason: company ? companyTitle(company) : '', givenBy: null };
    });
  }
}
