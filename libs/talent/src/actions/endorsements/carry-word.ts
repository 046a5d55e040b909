import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { carryDays, carryItems, carryWording, carryWordingVersion } from '../../domain/carried-word.ts';
import { expiryOf, lastDayFrom } from '../../domain/card-wish.ts';
import type { Scope } from '../../domain/consent.ts';
import { CarriedWordStore } from '../../store/carried-word.store.ts';
import { ConsentStore } from '../../store/consent.store.ts';
import { EndorsementStore } from '../../store/endorsement.store.ts';
import { TakePlace } from '../badges/take-place.ts';

/** The scope in which whoever wrote a word lets it be carried outside. */
export const carryScope: Scope = 'carried_words';

/** `agreedTo`: the sentence beside the tick as it was shown; null without the tick. */
export type CarryWish = {
  endorserId: string;
  id: string;
  named: boolean;
  agreedTo: string | null;
  locale: Locale;
};

/** Whoever wrote a word lets the person of whom it is put it into passport and badges, with their own name or without; it is stopped as any consent is. */
@Injectable()
export class CarryWord {
  constructor(
    private readonly endorsements: EndorsementStore,
    private readonly consents: ConsentStore,
    private readonly carried: CarriedWordStore,
    private readonly places: TakePlace,
  ) {}

  /**
   * Where it stands already, nothing changes. Throws ENDORSEMENT_NOT_FOUND, also for a word of somebody else, ENDORSEMENT_OVER (conflict) for one that was taken back, CARD_CONSENT_MISSING
   * without the tick, CARD_WORDING_CHANGED (conflict).
   */
  async run(tx: Tx, { endorserId, id, named, agreedTo, locale }: CarryWish): Promise<void> {
    const word = await this.endorsements.held(tx, id);
    if (word?.endorserId !== endorserId) throw new Refusal('not_found', 'ENDORSEMENT_NOT_FOUND');
    if (word.state === 'taken_back') throw new Refusal('conflict', 'ENDORSEMENT_OVER');
    if (agreedTo === null) throw new Refusal('invalid', 'CARD_CONSENT_MISSING', { field: 'agreed' });
    const lastDay = lastDayFrom(tx.now, carryDays);
    if (agreedTo !== carryWording(lastDay)[locale]) throw new Refusal('conflict', 'CARD_WORDING_CHANGED');
    await this.consents.expire(tx, [endorserId]);
    const consentId = newId();
    const added = await this.consents.add(tx, {
      ...{ id: consentId, communityId: tx.community, memberId: endorserId, giverId: word.endorserGiverId },
      ...{ scope: carryScope, recipientKind: 'word', recipientId: id, items: carryItems(named) },
      ...{ purpose: 'carry_words', locale, wording: agreedTo, wordingVersion: carryWordingVersion },
      ...{ givenAt: tx.now, expiresAt: expiryOf(lastDay), state: 'in_force', endedAt: null },
    });
    if (added) await this.place(tx, id, consentId);
  }

  /** The person shows a word again whose writer still lets them: it is a credential of its own, since one that was taken back never holds again. */
  async shownAgain(tx: Tx, endorsementId: string): Promise<void> {
    const consent = (await this.carried.consents(tx, [endorsementId])).get(endorsementId);
    if (consent && !(await this.carried.stands(tx, endorsementId)))
      await this.place(tx, endorsementId, consent.id);
  }

  /** The person shows it no more, or whoever wrote it takes it back. */
  async takenOff(tx: Tx, endorsementId: string): Promise<void> {
    await this.carried.revoke(tx, endorsementId);
  }

  private async place(tx: Tx, endorsementId: string, consentId: string): Promise<void> {
    await this.places.run(tx, (statusIndex) =>
      this.carried.add(tx, {
        ...{ id: newId(), communityId: tx.community, endorsementId, consentId, statusIndex },
        ...{ issuedAt: tx.now, revokedAt: null },
      }),
    );
  }
}
