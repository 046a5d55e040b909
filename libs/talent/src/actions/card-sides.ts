import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import { FindContacts, OwnCompany, PublicCompanies } from '@enishi/membership';
import type { Contact, PublicCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { Item, Purpose } from '../domain/consent.ts';
import type { ReadingGround } from '../store/provision.entity.ts';
import type { NewProvision } from '../store/provision.store.ts';

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
    const company = await this.named(tx, companyId);
    if (!company) throw new Refusal('not_found', 'COMPANY_NOT_FOUND');
    return company;
  }

  /** A company by its id, for whoever it concerns already; null where there is none. */
  async named(tx: Tx, companyId: string): Promise<PublicCompany | null> {
    return (await this.companies.run(tx, [companyId])).get(companyId) ?? null;
  }

  /** Those among them who are members in force, by member. */
  people(tx: Tx, memberIds: readonly string[]): Promise<ReadonlyMap<string, Contact>> {
    return this.contacts.run(tx, memberIds);
  }
}

/** What of whom is shown to whom at this moment; `id` is that of the consent. */
type Showing = {
  company: PublicCompany;
  accountId: string;
  shown: { id: string; memberId: string; items: Item[]; purpose: Purpose };
  /** As one of which companies; none where the card was for this company by its name. */
  ground?: ReadingGround;
};

/** The record of a reading by a company (個人情報保護法29条), which is written in the transaction that shows it. */
export const provisionTo = (tx: Tx, { company, accountId, shown, ground }: Showing): NewProvision => ({
  ...{ id: newId(), communityId: tx.community, consentId: shown.id, memberId: shown.memberId },
  ...{ items: shown.items, purpose: shown.purpose, recipientId: company.id, recipientName: company.title },
  ...{ readBy: accountId, reason: null, ground: ground ?? null, providedAt: tx.now },
});
