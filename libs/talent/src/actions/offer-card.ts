import { Injectable } from '@nestjs/common';
import { CurrentCommunity, disclosureOf } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { FindContacts, PublicCompanies } from '@enishi/membership';
import type { Contact } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { isOldEnough, lastDayFrom } from '../domain/card-wish.ts';
import { stateAt } from '../domain/consent.ts';
import type { Scope } from '../domain/consent.ts';
import type { ConsentEntity } from '../store/consent.entity.ts';
import { ConsentStore } from '../store/consent.store.ts';

/** The scope that interest cards are given in. */
export const cardScope: Scope = 'interest_card';

/** What a member could give a company now: how they are reached, until when, and what stands already. */
export type CardOffer = {
  companyId: string;
  recipient: string;
  contact: Contact;
  lastDay: TokyoDate;
  standing: ConsentEntity | null;
};

/** What a card for a company would show, before anything is given. The person is held as a member until the commit. */
@Injectable()
export class OfferCard {
  constructor(
    private readonly companies: PublicCompanies,
    private readonly contacts: FindContacts,
    private readonly consents: ConsentStore,
    private readonly community: CurrentCommunity,
  ) {}

  /**
   * Throws COMPANY_PAGE_NOT_FOUND where the company shows no page now, MEMBER_LEFT (conflict) for whoever is no member in force, and
   * CARD_TOO_YOUNG (forbidden, `age`).
   */
  async run(tx: Tx, memberId: string, companyId: string): Promise<CardOffer> {
    const company = await this.companies.shown(tx, companyId);
    const contact = await this.contacts.hold(tx, memberId);
    if (!contact) throw new Refusal('conflict', 'MEMBER_LEFT');
    const settings = disclosureOf((await this.community.run(tx)).settings);
    if (!isOldEnough(contact.age, settings))
      throw new Refusal('forbidden', 'CARD_TOO_YOUNG', { age: settings.leastAge });
    const between = { memberId, scope: cardScope, recipientId: companyId };
    const kept = await this.consents.standing(tx, between);
    const standing = kept && stateAt(kept, tx.now) === 'in_force' ? kept : null;
    const lastDay = lastDayFrom(tx.now, settings.days);
    return { companyId, recipient: company.title, contact, lastDay, standing };
  }
}
