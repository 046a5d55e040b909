import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { SharedCardStore } from '../../store/shared-card.store.ts';
import { showingDays } from '../forget-cards.ts';
import { ListTalentChoices } from '../records/list-talent-choices.ts';
import type { TalentChoices } from '../records/list-talent-choices.ts';
import { BlockCompanies } from './block-companies.ts';
import type { BlockChoice } from './block-companies.ts';
import { CardRecipients } from './card-recipients.ts';
import type { RecipientChoice, RecipientWish } from './card-recipients.ts';
import { OfferSharedCard } from './offer-shared-card.ts';
import type { SharedOffer } from './offer-shared-card.ts';

/** A member's card as companies see or would see it, from whom it is kept, and in how many companies' searches it stood these thirty days. */
export type OwnSharedCard = {
  offer: SharedOffer;
  companies: BlockChoice[];
  recipients: RecipientChoice[];
  choices: TalentChoices;
  shownTo: number;
};

/** What companies see of a member. */
@Injectable()
export class ReadSharedCard {
  constructor(
    private readonly offers: OfferSharedCard,
    private readonly blocks: BlockCompanies,
    private readonly recipients: CardRecipients,
    private readonly cards: SharedCardStore,
    private readonly choices: ListTalentChoices,
  ) {}

  /** Throws what `OfferSharedCard` throws. */
  async run(tx: Tx, memberId: string, to?: RecipientWish): Promise<OwnSharedCard> {
    const offer = await this.offers.run(tx, memberId, to);
    const companies = await this.blocks.choices(tx, memberId);
    const recipients = await this.recipients.choices(tx, companies);
    const shownTo = await this.cards.showings(tx, memberId, showingDays);
    return {
      offer,
      companies,
      recipients,
      shownTo,
      choices: await this.choices.run(tx, offer.record?.skillIds),
    };
  }
}
