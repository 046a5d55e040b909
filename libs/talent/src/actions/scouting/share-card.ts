import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { expiryOf } from '../../domain/card-wish.ts';
import { sharedCardWordingVersion, sharedItems } from '../../domain/shared-card.ts';
import type { Reach } from '../../domain/shared-card.ts';
import { ConsentStore } from '../../store/consent.store.ts';
import type { RecipientWish } from './card-recipients.ts';
import { IndexCards } from './index-cards.ts';
import { OfferSharedCard, sharedScope } from './offer-shared-card.ts';

/** `to`: which companies, all of them where none is told; `agreedTo`: the sentence beside the tick as it was shown. */
export type ShareWish = {
  memberId: string;
  to?: RecipientWish;
  withAbout: boolean;
  agreedTo: string;
  locale: Locale;
};

const codeOf: Readonly<Record<Reach, string>> = {
  email: 'SHARED_ABOUT_EMAIL',
  url: 'SHARED_ABOUT_URL',
  telephone: 'SHARED_ABOUT_TELEPHONE',
  line_id: 'SHARED_ABOUT_LINE_ID',
};

/** Shows companies a card without a name, in the words that were agreed to. Pressed twice, also at once, it is one consent, and the first one stands. */
@Injectable()
export class ShareCard {
  constructor(
    private readonly offers: OfferSharedCard,
    private readonly consents: ConsentStore,
    private readonly index: IndexCards,
  ) {}

  /**
   * Throws what `OfferSharedCard` throws; SCOUTING_OFF (forbidden); SHARED_RECORD_MISSING before there is a record; SHARED_ABOUT_… (field `about`) where the line
   * is to be shown and gives away how to reach its writer; CARD_WORDING_CHANGED (conflict) where the sentence is another by now.
   */
  async run(tx: Tx, { memberId, to, withAbout, agreedTo, locale }: ShareWish): Promise<void> {
    const offer = await this.offers.run(tx, memberId, to);
    if (offer.standing) return;
    if (!offer.offered) throw new Refusal('forbidden', 'SCOUTING_OFF');
    if (!offer.record) throw new Refusal('conflict', 'SHARED_RECORD_MISSING');
    if (withAbout && offer.aboutReach)
      throw new Refusal('invalid', codeOf[offer.aboutReach], { field: 'about' });
    const wording = (withAbout ? offer.wordingWithAbout : offer.wording)[locale];
    if (agreedTo !== wording) throw new Refusal('conflict', 'CARD_WORDING_CHANGED');
    await this.consents.expire(tx, [memberId]);
    await this.consents.add(tx, {
      ...{ id: newId(), communityId: tx.community, memberId, giverId: memberId, scope: sharedScope },
      ...{ recipientKind: offer.recipient.kind, recipientId: tx.community, items: sharedItems(withAbout) },
      ...{ recipientKey: offer.recipient.key, recipientName: offer.recipient.name },
      ...{ purpose: 'find_people', locale, wording, wordingVersion: sharedCardWordingVersion },
      ...{ givenAt: tx.now, expiresAt: expiryOf(offer.lastDay), state: 'in_force', endedAt: null },
    });
    await this.index.run(tx, [memberId]);
  }
}
