import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import { OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { NameAccompanied } from '@enishi/talent';
import { readWish } from '../../domain/cases/support-case.ts';
import { CaseStoryStore } from '../../store/cases/case-story.store.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';

/** A company or a person asks to be accompanied (伴走してほしい). It waits in the desk's tray. */
@Injectable()
export class AskForCase {
  constructor(
    private readonly own: OwnCompany,
    private readonly people: NameAccompanied,
    private readonly cases: SupportCaseStore,
    private readonly story: CaseStoryStore,
  ) {}

  /** Throws COMPANY_NOT_FOUND, the refusals of `readWish`, and CASE_ASKED_ALREADY (conflict) while an earlier one waits. */
  async asCompany(
    tx: Tx,
    { companyId, accountId }: { companyId: string; accountId: string },
    wish: string,
  ): Promise<string> {
    await this.own.run(tx, accountId, companyId);
    return this.keep(tx, { companyId, memberId: null, by: accountId, origin: 'company', wish });
  }

  /** Throws CASE_CONSENT_NEEDED (forbidden) while the secretariat may not read the person's record, and the same. */
  async asPerson(
    tx: Tx,
    { memberId, accountId }: { memberId: string; accountId: string },
    wish: string,
  ): Promise<string> {
    if (!(await this.people.allowed(tx, memberId))) throw new Refusal('forbidden', 'CASE_CONSENT_NEEDED');
    return this.keep(tx, { companyId: null, memberId, by: accountId, origin: 'person', wish });
  }

  private async keep(
    tx: Tx,
    asked: {
      companyId: string | null;
      memberId: string | null;
      by: string;
      origin: 'company' | 'person';
      wish: string;
    },
  ): Promise<string> {
    const { companyId, memberId, by, origin } = asked;
    const wish = unwrap(readWish(asked.wish));
    const id = newId();
    const added = await this.cases.add(tx, {
      ...{ id, communityId: tx.community, companyId, memberId, giverId: memberId, origin, sourceId: null },
      ...{ wish, weight: 2, state: 'asked', edition: 1, mainId: null, secondId: null, openedBy: by },
      ...{ openedAt: tx.now, turnedAt: tx.now, ending: null, endLine: null },
    });
    if (!added) throw new Refusal('conflict', 'CASE_ASKED_ALREADY');
    await this.story.note(tx, id, { kind: 'opened', text: null, by });
    return id;
  }
}
