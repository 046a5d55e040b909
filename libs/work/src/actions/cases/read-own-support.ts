import { Injectable } from '@nestjs/common';
import { OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { caseNumberOf } from '../../domain/cases/support-case.ts';
import type { CaseState } from '../../domain/cases/support-case.ts';
import type { CareDay, CareSide } from '../../domain/cases/care.ts';
import { CareStore } from '../../store/cases/care.store.ts';
import { CoordinatorStore } from '../../store/cases/coordinator.store.ts';
import type { SupportCaseEntity } from '../../store/cases/support-case.entity.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';
import { CareCodes } from './care-codes.ts';

/** Who accompanies, and how they are reached. */
export type OwnCoordinator = { name: string; reach: string };
/** A case as the company or the person sees it: who accompanies, and never what the desk has noted. */
export type OwnCase = {
  id: string;
  number: string;
  wish: string | null;
  state: CaseState;
  openedAt: Date;
  coordinator: OwnCoordinator | null;
  forms: { code: string; day: CareDay }[];
};

/** あなたの担当コーディネーター: for a company and for a person. Neither reads what the other was asked, nor what it said. */
@Injectable()
export class ReadOwnSupport {
  constructor(
    private readonly own: OwnCompany,
    private readonly cases: SupportCaseStore,
    private readonly care: CareStore,
    private readonly coordinators: CoordinatorStore,
    private readonly codes: CareCodes,
  ) {}

  /** The newest fifty. Throws COMPANY_NOT_FOUND. */
  async ofCompany(
    tx: Tx,
    { companyId, accountId }: { companyId: string; accountId: string },
  ): Promise<OwnCase[]> {
    await this.own.run(tx, accountId, companyId);
    return this.shown(tx, await this.cases.ofCompany(tx, companyId), 'company');
  }

  /** The newest fifty. */
  async ofMember(tx: Tx, memberId: string): Promise<OwnCase[]> {
    return this.shown(tx, await this.cases.ofMember(tx, memberId), 'person');
  }

  private async shown(tx: Tx, found: SupportCaseEntity[], side: CareSide): Promise<OwnCase[]> {
    const mains = found.flatMap(({ mainId, state }) => (state === 'closed' ? [] : (mainId ?? [])));
    const coordinators = await this.coordinators.among(tx, mains);
    const forms = await this.care.formsOf(
      tx,
      found.map(({ id }) => id),
      side,
    );
    return found.map(({ id, origin, wish, state, openedAt, mainId }) => {
      const main = coordinators.find(({ accountId }) => accountId === mainId && state !== 'closed');
      // A wish is shown to whoever wrote it: that of the desk is the desk's.
      const own = origin === side ? wish : null;
      return {
        ...{ id, number: caseNumberOf(id), wish: own, state, openedAt },
        coordinator: main ? { name: main.name, reach: main.reach } : null,
        forms: forms
          .filter(({ caseId }) => caseId === id)
          .map((form) => ({ code: this.codes.of(form.id), day: form.day })),
      };
    });
  }
}
