import { Injectable } from '@nestjs/common';
import { Refusal, isId, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { usualLoadLimit } from '../../domain/cases/case-load.ts';
import { leads } from '../../domain/cases/case-rights.ts';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { readCoordinator, readLoadLimit } from '../../domain/cases/support-case.ts';
import type { CoordinatorForm } from '../../domain/cases/support-case.ts';
import { CoordinatorStore } from '../../store/cases/coordinator.store.ts';

/** Somebody of the desk accompanies from now on, under a name of their own. */
@Injectable()
export class NameCoordinator {
  constructor(private readonly coordinators: CoordinatorStore) {}

  /** Of oneself. Throws the refusals of `readCoordinator`. */
  async run(tx: Tx, { accountId }: CaseReader, form: CoordinatorForm): Promise<void> {
    const { name, reach } = unwrap(readCoordinator(form));
    await this.coordinators.save(tx, {
      ...{ id: newId(), communityId: tx.community, accountId, name, reach },
      ...{ loadLimit: usualLoadLimit, changedAt: tx.now },
    });
  }

  /** Up to where somebody's meter goes, as whoever leads the desk says. Throws CASE_NOT_YOURS (forbidden), COORDINATOR_UNKNOWN (not_found), CASE_LIMIT_WRONG. */
  async limit(
    tx: Tx,
    reader: CaseReader,
    { accountId, limit }: { accountId: string; limit: number },
  ): Promise<void> {
    if (!leads(reader)) throw new Refusal('forbidden', 'CASE_NOT_YOURS');
    const most = unwrap(readLoadLimit(limit));
    if (!isId(accountId) || !(await this.coordinators.limit(tx, accountId, most)))
      throw new Refusal('not_found', 'COORDINATOR_UNKNOWN');
  }
}
