import { Injectable } from '@nestjs/common';
import { ChangeCard } from '@enishi/billing';
import type { CardPageView } from '@enishi/billing';
import type { Locale } from '@enishi/kernel';
import { Links } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { CompanyEntity } from '../../store/company/company.entity.ts';

/** Opens the page on which a company gives another card; overdue fees are charged to it at once. Throws billing's refusals. */
@Injectable()
export class ChangeCompanyCard {
  constructor(
    private readonly change: ChangeCard,
    private readonly links: Links,
  ) {}

  run(
    tx: Tx,
    { id }: CompanyEntity,
    { communitySlug, locale }: { communitySlug: string; locale: Locale },
  ): Promise<CardPageView> {
    const returnUrl = this.links.to(communitySlug, locale, `/company/${id}/card/{PAGE}`);
    return this.change.run(tx, { subject: { kind: 'company', id }, locale, returnUrl });
  }
}
