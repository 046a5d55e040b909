import { Injectable } from '@nestjs/common';
import { isId, newId, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { expiryOf, itemsOf, readCard } from '../domain/card-wish.ts';
import type { CardForm } from '../domain/card-wish.ts';
import { cardWording, cardWordingVersion, emailWording } from '../domain/card-wording.ts';
import { ConsentStore } from '../store/consent.store.ts';
import { InterestCardStore } from '../store/interest-card.store.ts';
import { cardGiven } from '../talent.events.ts';
import { OfferCard, cardScope } from './offer-card.ts';

/** A member gives a company a card. `eventId`: of the event that led to it; text that is no id is left out. */
export type GivenCard = {
  memberId: string;
  companyId: string;
  eventId: string | null;
  form: CardForm;
  locale: Locale;
};

/**
 * Gives a company an interest card: the consent, word for word, and what was typed for this company, in one commit. Pressed twice, also
 * at once, it is one card, and the first one stands.
 */
@Injectable()
export class GiveCard {
  constructor(
    private readonly offers: OfferCard,
    private readonly consents: ConsentStore,
    private readonly cards: InterestCardStore,
  ) {}

  /** Answers with the consent's id. Throws what `OfferCard` throws, and the refusals of `readCard`. */
  async run(tx: Tx, { memberId, companyId, eventId, form, locale }: GivenCard): Promise<string> {
    const { recipient, lastDay, standing } = await this.offers.run(tx, memberId, companyId);
    if (standing) return standing.id;
    const purpose = 'contact_about_work' as const;
    const asked = cardWording({ recipient, purpose, lastDay })[locale];
    const emailAsked = emailWording(recipient)[locale];
    const { email, ...typed } = unwrap(readCard(form, { wording: asked, emailWording: emailAsked }));
    const wording = email ? `${asked}${locale === 'ja' ? '' : ' '}${emailAsked}` : asked;
    await this.consents.expire(tx, [memberId]);
    const items = itemsOf({ ...typed, email });
    const between = { memberId, scope: cardScope, recipientKind: 'company' as const, recipientId: companyId };
    const consent = {
      ...{ ...between, id: newId(), communityId: tx.community, giverId: memberId, items, purpose, locale },
      ...{ wordingVersion: cardWordingVersion, wording },
      ...{ givenAt: tx.now, expiresAt: expiryOf(lastDay), state: 'in_force' as const, endedAt: null },
    };
    if (!(await this.consents.add(tx, consent))) return (await this.consents.standing(tx, between))!.id;
    await this.cards.add(tx, {
      ...{ ...typed, consentId: consent.id, communityId: tx.community },
      eventId: eventId && isId(eventId) ? eventId : null,
      ...{ toldAt: null, contactedAt: null, contactedBy: null },
    });
    await tx.emit(cardGiven, { consentId: consent.id });
    return consent.id;
  }
}
