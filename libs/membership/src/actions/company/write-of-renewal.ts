import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { companyRenewalLetter } from '../../domain/company/renewal-letters.ts';
import type { CompanyRenewalNear } from '../../membership.events.ts';
import { ReadBenefits } from './benefits/read-benefits.ts';
import { ListSeats } from './list-seats.ts';
import { PostToCompany } from './post-to-company.ts';
import { ReckonNextYear } from './reckon-next-year.ts';

/** Writes to a company that its year renews by card. Needs the identity scope. */
@Injectable()
export class WriteOfRenewal {
  constructor(
    private readonly next: ReckonNextYear,
    private readonly seats: ListSeats,
    private readonly benefits: ReadBenefits,
    private readonly post: PostToCompany,
  ) {}

  /** Says nothing where it was cancelled since, or renews on another day. */
  async run(tx: Tx, { companyId, holdingId, on }: CompanyRenewalNear): Promise<void> {
    const next = await this.next.run(tx, companyId, holdingId, on);
    if (!next) return;
    const { seats, capacity } = await this.seats.run(tx, companyId);
    const taken = seats.filter(({ state }) => state !== 'invited').length;
    const benefits = (await this.benefits.run(tx, companyId))?.lines ?? [];
    await this.post.run(tx, companyId, {
      about: 'money',
      words: ({ greeting, community, locale, link }) =>
        companyRenewalLetter(
          {
            ...{ greeting, community, ...next, seats: { taken, capacity }, benefits },
            pages: { report: link('/benefits'), change: link('/change'), cancel: link('/cancel') },
          },
          locale,
        ),
    });
  }
}
