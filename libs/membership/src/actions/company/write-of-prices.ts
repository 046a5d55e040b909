import { Injectable } from '@nestjs/common';
import type { Bilingual, BillingInterval, TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { agreedPriceLetter, feeAtRenewalLetter } from '../../domain/company/agreed-price-letters.ts';
import type { CompanyPriceEntity } from '../../store/company/company-price.entity.ts';
import { versionLetter } from '../../domain/company/version-letters.ts';
import type { VersionTold } from '../../domain/company/version-letters.ts';
import { PostToCompany } from './post-to-company.ts';

/** What a renewal will cost from a day on, in the place of what is paid now. */
export type FeeFrom = { plan: Bilingual; interval: BillingInterval; now: Yen; next: Yen; on: TokyoDate };

/** Writes to a company about a price of its own. */
@Injectable()
export class WriteOfPrices {
  constructor(private readonly post: PostToCompany) {}

  /** A price was approved: it may order at it until its last day. */
  agreed(tx: Tx, price: CompanyPriceEntity, plan: Bilingual): Promise<void> {
    const { companyId, interval, amount, validUntil } = price;
    return this.post.run(tx, companyId, {
      about: 'money',
      words: ({ greeting, community, locale }) =>
        agreedPriceLetter({ greeting, community, plan, interval, amount, validUntil }, locale),
    });
  }

  /** A renewal begins with a newer version of the plan. */
  version(tx: Tx, companyId: string, told: Omit<VersionTold, 'greeting' | 'community'>): Promise<void> {
    return this.post.run(tx, companyId, {
      about: 'membership',
      words: ({ greeting, community, locale }) => versionLetter({ greeting, community, ...told }, locale),
    });
  }

  /** The coming renewal costs another sum than this one. */
  renewal(tx: Tx, companyId: string, fee: FeeFrom): Promise<void> {
    return this.post.run(tx, companyId, {
      about: 'money',
      words: ({ greeting, community, locale }) => feeAtRenewalLetter({ greeting, community, ...fee }, locale),
    });
  }
}
