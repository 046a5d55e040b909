import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { FindContacts, OwnCompany, PublicCompanies } from '@enishi/membership';
import type { Contact, PublicCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';

/** Whoever acts for a company. */
export type Clerk = { readonly accountId: string; readonly companyId: string };

/** What membership knows of both sides of a card: who acts for the company and whether it shows itself, and the people in force. */
@Injectable()
export class CardSides {
  constructor(
    private readonly own: OwnCompany,
    private readonly companies: PublicCompanies,
    private readonly contacts: FindContacts,
  ) {}

  /** Throws COMPANY_NOT_FOUND, for everybody who does not act for it. */
  async company(tx: Tx, { accountId, companyId }: Clerk): Promise<PublicCompany> {
    await this.own.run(tx, accountId, companyId);
    const company = (await this.companies.run(tx, [companyId])).get(companyId);
    if (!company) throw new Refusal('not_found', 'COMPANY_NOT_FOUND');
    return company;
  }

  /** Those among them who are members in force, by member. */
  people(tx: Tx, memberIds: readonly string[]): Promise<ReadonlyMap<string, Contact>> {
    return this.contacts.run(tx, memberIds);
  }
}
