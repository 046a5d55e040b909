import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import type { Bilingual, Locale } from '@enishi/kernel';
import { Links } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { companyGreeting } from '../../domain/company/company-letters.ts';
import { companyTitle } from '../../domain/company/company-profile.ts';
import type { LetterWords } from '../../domain/letters.ts';
import { CompanyBillingContactStore } from '../../store/company/company-billing-contact.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { SendLetter } from '../send-letter.ts';

/** Whom a mail addresses and where it comes from; `link` is the address of a page below the company's own. */
export type Addressed = {
  greeting: string;
  community: Bilingual;
  locale: Locale;
  link: (page: string) => string;
};

/** A mail to a company. `page` is below the company's own page; `about` says to whom of the company it goes. */
export type CompanyLetter = {
  page?: string;
  about: 'membership' | 'money';
  words: (to: Addressed) => LetterWords;
};

/**
 * Posts a mail to a company: to its contact (担当者), or where it is about money to whoever looks after that (請求担当), if somebody is
 * named. Says nothing where no address is known.
 */
@Injectable()
export class PostToCompany {
  constructor(
    private readonly companies: CompanyStore,
    private readonly billing: CompanyBillingContactStore,
    private readonly community: CurrentCommunity,
    private readonly letters: SendLetter,
    private readonly links: Links,
  ) {}

  async run(tx: Tx, companyId: string, { page = '', about, words }: CompanyLetter): Promise<void> {
    const billing = about === 'money' ? await this.billing.of(tx, companyId) : null;
    const company = await this.companies.byId(tx, companyId);
    const to = billing?.email ?? company?.contactEmail ?? '';
    if (!company || to === '') return;
    const { name: community, slug } = await this.community.run(tx);
    const { locale } = company;
    const { department, name: contactName } = billing ?? { ...company, name: company.contactName };
    const greeting = companyGreeting({ title: companyTitle(company), department, contactName }, locale);
    const link = (below: string): string => this.links.to(slug, locale, `/company/${companyId}${below}`);
    const letter = {
      page: `/company/${companyId}${page}`,
      words: words({ greeting, community, locale, link }),
    };
    await this.letters.run(tx, { to, locale, slug, letter });
  }

  /** Whether somebody other than the contact looks after the money. */
  async hasBilling(tx: Tx, companyId: string): Promise<boolean> {
    return (await this.billing.of(tx, companyId)) !== null;
  }
}
