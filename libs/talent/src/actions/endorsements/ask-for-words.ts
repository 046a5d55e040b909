import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { expiryOf } from '../../domain/card-wish.ts';
import { endorsementItems, endorsementWordingVersion } from '../../domain/endorsement.ts';
import { ConsentStore } from '../../store/consent.store.ts';
import { ReadEndorsements, wordsScope } from './read-endorsements.ts';

/** `agreedTo`: the sentence beside the tick as it was shown; null without the tick. */
export type WordsWish = { memberId: string; agreedTo: string | null; locale: Locale };

/** A member asks those who worked along for a word: by that, and by nothing else, they learn who asks. It is stopped as any consent is. */
@Injectable()
export class AskForWords {
  constructor(
    private readonly endorsements: ReadEndorsements,
    private readonly consents: ConsentStore,
  ) {}

  /**
   * Where a request is out already, nothing changes. Throws what `MeetGiver` throws, ENDORSEMENT_NOBODY (conflict) where nobody was there in time, CARD_CONSENT_MISSING without the tick,
   * CARD_WORDING_CHANGED (conflict).
   */
  async run(tx: Tx, { memberId, agreedTo, locale }: WordsWish): Promise<void> {
    const { fellows, wording, lastDay, standing } = await this.endorsements.offer(tx, memberId);
    if (standing) return;
    if (!fellows) throw new Refusal('conflict', 'ENDORSEMENT_NOBODY');
    if (agreedTo === null) throw new Refusal('invalid', 'CARD_CONSENT_MISSING', { field: 'agreed' });
    if (agreedTo !== wording[locale]) throw new Refusal('conflict', 'CARD_WORDING_CHANGED');
    await this.consents.expire(tx, [memberId]);
    await this.consents.add(tx, {
      ...{ id: newId(), communityId: tx.community, memberId, giverId: memberId, scope: wordsScope },
      ...{ recipientKind: 'fellows', recipientId: tx.community, items: [...endorsementItems] },
      ...{ purpose: 'ask_for_words', locale, wording: agreedTo, wordingVersion: endorsementWordingVersion },
      ...{ givenAt: tx.now, expiresAt: expiryOf(lastDay), state: 'in_force', endedAt: null },
    });
  }
}
