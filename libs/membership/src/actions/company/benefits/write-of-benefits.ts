import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { quotaLetter } from '../../../domain/company/benefit-letters.ts';
import type { BenefitQuotaReached } from '../../../membership.events.ts';
import { PostToCompany } from '../post-to-company.ts';

/** Writes to a company about what it has used. */
@Injectable()
export class WriteOfBenefits {
  constructor(private readonly post: PostToCompany) {}

  async reached(tx: Tx, { companyId, ...reached }: BenefitQuotaReached): Promise<void> {
    await this.post.run(tx, companyId, {
      page: '/benefits',
      about: 'membership',
      words: ({ greeting, locale }) => quotaLetter({ greeting, ...reached }, locale),
    });
  }
}
