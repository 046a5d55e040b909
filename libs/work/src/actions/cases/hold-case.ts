import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { refusalOf } from '../../domain/cases/case-rights.ts';
import type { CaseAct, CaseReader } from '../../domain/cases/case-rights.ts';
import type { SupportCaseEntity } from '../../store/cases/support-case.entity.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';

/** Which case, and which edition of it somebody has read; null where that does not matter. */
export type ReadEdition = { id: string; edition: number | null };

/** Finds a case for whoever may do something with it, and holds it until the commit. */
@Injectable()
export class HoldCase {
  constructor(private readonly cases: SupportCaseStore) {}

  /** Throws CASE_NOT_FOUND, CASE_NOT_YOURS (forbidden), CASE_OVERTAKEN (conflict) where somebody has changed it meanwhile. */
  async run(
    tx: Tx,
    reader: CaseReader,
    act: CaseAct,
    { id, edition }: ReadEdition,
  ): Promise<SupportCaseEntity> {
    const found = await this.cases.held(tx, id);
    if (!found) throw new Refusal('not_found', 'CASE_NOT_FOUND');
    const refusal = refusalOf(act, found, reader);
    if (refusal) throw refusal;
    if (edition !== null && edition !== found.edition) throw new Refusal('conflict', 'CASE_OVERTAKEN');
    return found;
  }
}
