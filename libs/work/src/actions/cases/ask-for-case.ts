import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import { OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { AllowAccompaniment, NameAccompanied } from '@enishi/talent';
import type { Locale } from '@enishi/kernel';
import { readWish } from '../../domain/cases/support-case.ts';
import { CaseStoryStore } from '../../store/cases/case-story.store.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';

/** Who asks for themselves; `agreedTo`: the sentence beside the tick as it was shown, null where they have agreed before. */
export type OwnAsking = {
  memberId: string;
  accountId: string;
  agreedTo: string | null;
  locale: Locale;
};

/** A company or a person asks to be accompanied (伴走してほしい). It waits in the desk's tray. */
@Injectable()
export class AskForCase {
  constructor(
    private readonly own: OwnCompany,
    private readonly people: NameAccompanied,
    private readonly allowing: AllowAccompaniment,
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

  /** With the tick the consent is given in the same commit. Throws what `AllowAccompaniment` throws, CASE_CONSENT_NEEDED (forbidden) without any consent, and the same. */
  async asPerson(
    tx: Tx,
    { memberId, accountId, agreedTo, locale }: OwnAsking,
    wish: string,
  ): Promise<string> {
    if (agreedTo !== null) await this.allowing.run(tx, { memberId, agreedTo, locale });
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
