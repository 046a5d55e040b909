import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { OpenNeeds } from '@enishi/talent';
import type { OpenedNeeds } from '@enishi/talent';
import { refusalOf, standingsOf } from '../../domain/cases/case-rights.ts';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { liveCaseStates } from '../../domain/cases/support-case.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';

/** What the person of a case needs in order to live here (暮らしの支え): for the coordinators of that case alone, while it goes on, and as far as the person allows. Whoever leads the desk has no door here. */
@Injectable()
export class OpenCaseNeeds {
  constructor(
    private readonly cases: SupportCaseStore,
    private readonly needs: OpenNeeds,
  ) {}

  /** Throws CASE_NOT_FOUND, also where the case is about no person; CASE_NOT_YOURS (forbidden) for whoever does not accompany it now; NEEDS_NOT_FOUND where the person allows nothing. */
  async run(tx: Tx, reader: CaseReader, id: string): Promise<OpenedNeeds> {
    const found = await this.cases.byId(tx, id);
    if (!found?.memberId || refusalOf('see', found, reader)) throw new Refusal('not_found', 'CASE_NOT_FOUND');
    const accompanies = standingsOf(found, reader).some((is) => is === 'main' || is === 'second');
    if (!accompanies || !liveCaseStates.includes(found.state))
      throw new Refusal('forbidden', 'CASE_NOT_YOURS');
    return this.needs.ofAccompanied(tx, found.memberId, reader);
  }
}
