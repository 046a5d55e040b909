import { Injectable } from '@nestjs/common';
import { PostLetter, PostToCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { companyAccompaniedLetter, personAccompaniedLetter } from '../../domain/cases/case-letters.ts';
import { CoordinatorStore } from '../../store/cases/coordinator.store.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';

/** Tells whoever is accompanied who accompanies them now. A letter to a company names no person. */
@Injectable()
export class PostCases {
  constructor(
    private readonly cases: SupportCaseStore,
    private readonly coordinators: CoordinatorStore,
    private readonly company: PostToCompany,
    private readonly person: PostLetter,
  ) {}

  /** As it is by now: of two changes close together, the letter names the last one. */
  async accompanied(tx: Tx, caseId: string): Promise<void> {
    const found = await this.cases.byId(tx, caseId);
    const coordinator = found?.mainId ? await this.coordinators.of(tx, found.mainId) : null;
    if (!found || !coordinator || found.state === 'closed') return;
    const { name, reach } = coordinator;
    if (found.companyId)
      await this.company.run(tx, found.companyId, {
        ...{ about: 'membership', page: '/support' },
        words: ({ greeting, locale }) => companyAccompaniedLetter({ greeting, name, reach }, locale),
      });
    if (found.memberId)
      await this.person.run(tx, found.memberId, ({ addressed, community, locale }) => ({
        page: '/me/support',
        words: personAccompaniedLetter({ addressed, community, name, reach }, locale),
      }));
  }
}
