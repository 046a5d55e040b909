import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { CompanyPeople, FindMember, OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { loadOf, loadRefusal } from '../../domain/cases/case-load.ts';
import type { CaseState } from '../../domain/cases/support-case.ts';
import { CoordinatorStore } from '../../store/cases/coordinator.store.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';

/** Who is to accompany whom. `caseId`: a case that they may carry already; `anyway`: over the limit, as whoever leads the desk says. */
export type Picked = {
  accountId: string;
  companyId: string | null;
  memberId: string | null;
  caseId: string | null;
  as: { role: 'main' | 'second'; weight: number; state: CaseState };
  anyway: boolean;
};

/** Whether somebody can accompany: they are a coordinator, do not belong to the company, are not the person, and have room. */
@Injectable()
export class PickCoordinator {
  constructor(
    private readonly coordinators: CoordinatorStore,
    private readonly cases: SupportCaseStore,
    private readonly own: OwnCompany,
    private readonly members: FindMember,
    private readonly people: CompanyPeople,
  ) {}

  /** Their row is held until the commit. Throws COORDINATOR_UNKNOWN (not_found), CASE_OWN_COMPANY, CASE_ONESELF and CASE_LOAD_FULL (conflict). */
  async run(tx: Tx, picked: Picked): Promise<void> {
    const refusal = await this.refusal(tx, picked);
    if (refusal) throw refusal;
  }

  /** The same, null where nothing stands in the way. */
  async refusal(tx: Tx, picked: Picked): Promise<Refusal | null> {
    const coordinator = await this.coordinators.held(tx, picked.accountId);
    if (!coordinator) return new Refusal('not_found', 'COORDINATOR_UNKNOWN');
    const interest = await this.interest(tx, picked);
    if (interest || picked.anyway) return interest;
    const others = (await this.cases.carried(tx, picked.accountId)).filter(({ id }) => id !== picked.caseId);
    const { role, weight, state } = picked.as;
    const mine = { state, weight, mainId: null, secondId: null, [`${role}Id`]: picked.accountId };
    const load = [...others, mine].reduce((sum, one) => sum + loadOf(one, picked.accountId), 0);
    return loadRefusal(load, coordinator.loadLimit);
  }

  /** Whether somebody belongs or belonged to the company (acts for it, or has or had a seat), or is the person. */
  private async interest(
    tx: Tx,
    { accountId, companyId, memberId }: Pick<Picked, 'accountId' | 'companyId' | 'memberId'>,
  ): Promise<Refusal | null> {
    const member = (await this.members.idsOf(tx, [accountId])).get(accountId) ?? null;
    if (memberId !== null && member === memberId) return new Refusal('conflict', 'CASE_ONESELF');
    if (companyId === null) return null;
    const acting = (await this.own.all(tx, accountId)).some(({ id }) => id === companyId);
    const seated = member !== null && (await this.people.companiesOf(tx, member)).includes(companyId);
    return acting || seated ? new Refusal('conflict', 'CASE_OWN_COMPANY') : null;
  }
}
