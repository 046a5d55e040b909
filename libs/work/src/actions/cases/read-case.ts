import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { NameAccompanied } from '@enishi/talent';
import { caseActs, mayWith, refusalOf } from '../../domain/cases/case-rights.ts';
import type { CaseAct, CaseReader } from '../../domain/cases/case-rights.ts';
import type { SupportCaseEntity } from '../../store/cases/support-case.entity.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';
import { ReadCaseStory } from './read-case-story.ts';
import type { CaseStory } from './read-case-story.ts';

/** A case as whoever accompanies it sees it. `member` null without a consent in force; `hidden`: what stands in it is not shown either, since it is about a person alone. */
export type OpenedCase = CaseStory & {
  found: SupportCaseEntity;
  company: string | null;
  member: NamedMember | null;
  hidden: boolean;
  may: CaseAct[];
};

/** Opens a case at the desk. Where it names a person, the look is in their diary and in the desk's log, in the same transaction. */
@Injectable()
export class ReadCase {
  constructor(
    private readonly cases: SupportCaseStore,
    private readonly story: ReadCaseStory,
    private readonly companies: PublicCompanies,
    private readonly people: NameAccompanied,
  ) {}

  /** Throws CASE_NOT_FOUND, also for whoever may not see it. */
  async run(tx: Tx, reader: CaseReader, id: string): Promise<OpenedCase> {
    const found = await this.cases.byId(tx, id);
    if (!found || refusalOf('see', found, reader)) throw new Refusal('not_found', 'CASE_NOT_FOUND');
    const { companyId, memberId } = found;
    const company = companyId
      ? ((await this.companies.run(tx, [companyId])).get(companyId)?.title ?? '')
      : null;
    const member = memberId ? await this.people.run(tx, memberId, reader) : null;
    const hidden = memberId !== null && companyId === null && member === null;
    const story = await this.story.run(tx, found, hidden);
    const may = caseActs.filter((act) => mayWith(act, found, reader));
    return {
      ...story,
      found: hidden ? { ...found, wish: null, endLine: null } : found,
      company,
      member,
      hidden,
      may,
    };
  }
}
