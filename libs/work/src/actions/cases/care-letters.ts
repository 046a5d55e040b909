import { Injectable } from '@nestjs/common';
import { PostLetter, PostToCompany, PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { companyCareLetter, personCareLetter } from '../../domain/cases/case-letters.ts';
import { caseNumberOf } from '../../domain/cases/support-case.ts';
import type { SupportCaseEntity } from '../../store/cases/support-case.entity.ts';

type Due = { day: number };

/** The two letters that ask. */
@Injectable()
export class CareLetters {
  constructor(
    private readonly to: PostLetter,
    private readonly toCompany: PostToCompany,
    private readonly companies: PublicCompanies,
  ) {}

  async person(
    tx: Tx,
    { memberId, companyId }: SupportCaseEntity,
    { day }: Due,
    code: string,
  ): Promise<void> {
    if (!memberId) return;
    const company = companyId
      ? ((await this.companies.run(tx, [companyId])).get(companyId)?.title ?? '')
      : '';
    await this.to.run(tx, memberId, ({ addressed, community, locale }) => ({
      page: `/care/${code}`,
      words: personCareLetter({ addressed, community, company, day }, locale),
    }));
  }

  async company(tx: Tx, { id, companyId }: SupportCaseEntity, { day }: Due): Promise<void> {
    if (!companyId) return;
    await this.toCompany.run(tx, companyId, {
      ...{ about: 'membership', page: '/support' },
      words: ({ greeting, locale }) => companyCareLetter({ greeting, day, number: caseNumberOf(id) }, locale),
    });
  }
}
