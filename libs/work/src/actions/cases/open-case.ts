import { Injectable } from '@nestjs/common';
import { Refusal, newId, tokyoDateOf, unwrap } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { NameAccompanied } from '@enishi/talent';
import { leads } from '../../domain/cases/case-rights.ts';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { readNext, readWeight, readWish } from '../../domain/cases/support-case.ts';
import type { NextWish } from '../../domain/cases/support-case.ts';
import { CaseStoryStore } from '../../store/cases/case-story.store.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';
import { caseAccompanied } from '../../work.events.ts';
import { PickCoordinator } from './pick-coordinator.ts';

/** What the desk opens: for a company, or for whose record it has found; `mainId` accompanies. */
export type NewCase = {
  companyId: string | null;
  recordId: string | null;
  wish: string;
  weight: number;
  mainId: string;
  next: NextWish;
};

/** The desk opens a case that is under way from the beginning, with who accompanies and what happens next. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly companies: PublicCompanies,
    private readonly people: NameAccompanied,
    private readonly pick: PickCoordinator,
    private readonly cases: SupportCaseStore,
    private readonly story: CaseStoryStore,
  ) {}

  /**
   * Throws CASE_SUBJECT_MISSING (invalid), COMPANY_NOT_FOUND, TALENT_NOT_FOUND (also where the desk may not read the record), CASE_CONSENT_ASK (forbidden) where the person has not agreed to be accompanied, CASE_NOT_YOURS (forbidden) where a coordinator would give it to somebody else, the
   * refusals of `PickCoordinator`, `readWish`, `readWeight` and `readNext`.
   */
  async run(tx: Tx, reader: CaseReader, { companyId, recordId, ...form }: NewCase): Promise<string> {
    if (!companyId && !recordId) throw new Refusal('invalid', 'CASE_SUBJECT_MISSING', { field: 'companyId' });
    if (form.mainId !== reader.accountId && !leads(reader)) throw new Refusal('forbidden', 'CASE_NOT_YOURS');
    if (companyId && !(await this.companies.run(tx, [companyId])).has(companyId))
      throw new Refusal('not_found', 'COMPANY_NOT_FOUND');
    const memberId = recordId ? await this.people.ofRecord(tx, recordId) : null;
    if (memberId && !(await this.people.allowed(tx, memberId)))
      throw new Refusal('forbidden', 'CASE_CONSENT_ASK', { field: 'recordId' });
    const wish = unwrap(readWish(form.wish));
    const weight = unwrap(readWeight(form.weight));
    const next = unwrap(readNext(form.next, tokyoDateOf(tx.now)));
    const { mainId } = form;
    await this.pick.run(tx, {
      ...{ accountId: mainId, companyId, memberId, caseId: null, anyway: false },
      as: { role: 'main', weight, state: 'under_way' },
    });
    const id = newId();
    await this.cases.add(tx, {
      ...{ id, communityId: tx.community, companyId, memberId, giverId: memberId, origin: 'desk' },
      ...{ sourceId: null, wish, weight, state: 'under_way', edition: 1, mainId, secondId: null },
      ...{ openedBy: reader.accountId, openedAt: tx.now, turnedAt: tx.now, ending: null, endLine: null },
    });
    await this.story.note(tx, id, { kind: 'opened', text: null, by: reader.accountId });
    await this.story.act(tx, id, { ...next, whoId: mainId, by: reader.accountId });
    await tx.emit(caseAccompanied, { caseId: id });
    return id;
  }
}
