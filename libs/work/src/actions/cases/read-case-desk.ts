import { Injectable } from '@nestjs/common';
import type { TokyoDate } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { loadOf } from '../../domain/cases/case-load.ts';
import type { CareContactEntity } from '../../store/cases/care-contact.entity.ts';
import { CareStore } from '../../store/cases/care.store.ts';
import { CaseStoryStore } from '../../store/cases/case-story.store.ts';
import type { CoordinatorEntity } from '../../store/cases/coordinator.entity.ts';
import { CoordinatorStore } from '../../store/cases/coordinator.store.ts';
import type { NextActionEntity } from '../../store/cases/next-action.entity.ts';
import type { SupportCaseEntity } from '../../store/cases/support-case.entity.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';

/** A case in a list: names no person. `company` null where a person alone is accompanied. */
export type ListedCase = { found: SupportCaseEntity; company: string | null; next: NextActionEntity | null };

/** How much somebody carries. */
export type Meter = { coordinator: CoordinatorEntity; cases: number; load: number; overdue: number };

/** Somebody's own page, and what the desk sees beside it. */
export type CaseDesk = {
  me: CoordinatorEntity | null;
  mine: ListedCase[];
  tasks: { contact: CareContactEntity; of: ListedCase }[];
  tray: ListedCase[];
  meters: Meter[];
};

/** What waits for a coordinator on a day: when next actions were or are due, and how many signs. */
export type Waiting = { coordinator: CoordinatorEntity; dues: TokyoDate[]; risks: number };

/** Cases as the desk finds them, without a person's name. */
@Injectable()
export class ReadCaseDesk {
  constructor(
    private readonly cases: SupportCaseStore,
    private readonly story: CaseStoryStore,
    private readonly care: CareStore,
    private readonly coordinators: CoordinatorStore,
    private readonly companies: PublicCompanies,
  ) {}

  async run(tx: Tx, accountId: string, today: TokyoDate): Promise<CaseDesk> {
    const coordinators = await this.coordinators.all(tx);
    const mine = await this.listed(tx, await this.cases.carried(tx, accountId));
    const tray = await this.listed(tx, await this.cases.tray(tx));
    const tasks = await this.care.tasks(
      tx,
      mine.map(({ found }) => found.id),
    );
    return {
      ...{ me: coordinators.find((one) => one.accountId === accountId) ?? null, mine, tray },
      tasks: tasks.map((contact) => ({
        contact,
        of: mine.find(({ found }) => found.id === contact.caseId)!,
      })),
      meters: await this.meters(tx, coordinators, today),
    };
  }

  /** Everybody for whom something waits on a day. */
  async waiting(tx: Tx, today: TokyoDate): Promise<Waiting[]> {
    const coordinators = await this.coordinators.all(tx);
    if (coordinators.length === 0) return [];
    const live = await this.cases.live(tx);
    const due = await this.story.due(tx, today);
    const tasks = await this.care.tasks(
      tx,
      live.map(({ id }) => id),
    );
    const mains = new Map(live.map(({ id, mainId }) => [id, mainId]));
    return coordinators
      .map((coordinator) => ({
        coordinator,
        dues: due.filter(({ whoId }) => whoId === coordinator.accountId).map(({ dueOn }) => dueOn),
        risks: tasks.filter(
          ({ caseId, risks, settledAt }) =>
            risks.length > 0 && settledAt === null && mains.get(caseId) === coordinator.accountId,
        ).length,
      }))
      .filter(({ dues, risks }) => dues.length > 0 || risks > 0);
  }

  private async meters(tx: Tx, coordinators: CoordinatorEntity[], today: TokyoDate): Promise<Meter[]> {
    const live = await this.cases.live(tx);
    const due = await this.story.due(tx, today);
    return coordinators.map((coordinator) => {
      const { accountId } = coordinator;
      const carried = live.filter(({ mainId, secondId }) => mainId === accountId || secondId === accountId);
      return {
        ...{ coordinator, cases: carried.length },
        load: carried.reduce((sum, one) => sum + loadOf(one, accountId), 0),
        overdue: due.filter(({ whoId, dueOn }) => whoId === accountId && dueOn < today).length,
      };
    });
  }

  private async listed(tx: Tx, found: SupportCaseEntity[]): Promise<ListedCase[]> {
    const titles = await this.companies.run(
      tx,
      found.flatMap(({ companyId }) => companyId ?? []),
    );
    const open = await this.story.open(
      tx,
      found.map(({ id }) => id),
    );
    return found.map((one) => ({
      ...{ found: one, company: one.companyId ? (titles.get(one.companyId)?.title ?? '') : null },
      next: open.find(({ caseId }) => caseId === one.id) ?? null,
    }));
  }
}
