import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import type { Bilingual, Locale } from '@enishi/kernel';
import { Links } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { companyGreeting } from '../../domain/company/company-letters.ts';
import { companyTitle } from '../../domain/company/company-profile.ts';
import { CompanyBillingContactStore } from '../../store/company/company-billing-contact.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';

/** Whom a mail addresses and where it comes from; `link` is the address of a page below the company's own. */
export type Addressed = {
  greeting: string;
  community: Bilingual;
  locale: Locale;
  link: (page: string) => string;
};

/** Where a mail to a company goes, and to whom of it: its contact, or whoever looks after the money. */
export type CompanyAddress = Addressed & { to: string; slug: string; person: 'membership' | 'money' };

/**
 * Whom of a company a mail goes to: its contact (担当者), or where it is about money whoever looks after that (請求担当), if somebody is
 * named.
 */
@Injectable()
export class WhomToWrite {
  constructor(
    private readonly companies: CompanyStore,
    private readonly billing: CompanyBillingContactStore,
    private readonly community: CurrentCommunity,
    private readonly links: Links,
  ) {}

  /** Null where no address is known. */
  async run(tx: Tx, companyId: string, about: 'membership' | 'money'): Promise<CompanyAddress | null> {
    const billing = about === 'money' ? await this.billing.of(tx, companyId) : null;
    const company = await this.companies.byId(tx, companyId);
    const to = billing?.email ?? company?.contactEmail ?? '';
    if (!company || to === '') return null;
    const { name: community, slug } = await this.community.run(tx);
    const { locale } = company;
    const { department, name: contactName } = billing ?? { ...company, name: company.contactName };
    const greeting = companyGreeting({ title: companyTitle(company), department, contactName }, locale);
    const link = (below: string): string => this.links.to(slug, locale, `/company/${companyId}${below}`);
    return { to, slug, greeting, community, locale, link, person: billing ? 'money' : 'membership' };
  }

  /** Whether somebody other than the contact looks after the money. */
  async hasBilling(tx: Tx, companyId: string): Promise<boolean> {
    return (await this.billing.of(tx, companyId)) !== null;
  }
}
