import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { expiryOf, lastDayFrom } from '../../domain/card-wish.ts';
import { heardBy } from '../../domain/consent.ts';
import type { Witness } from '../../domain/consent.ts';
import { callItems, callScope, callWording, callWordingVersion } from '../../domain/gig-calls.ts';
import { ConsentStore } from '../../store/consent.store.ts';
import { MeetGiver } from './meet-giver.ts';
import type { RecordOffer } from './offer-record.ts';

/** Who agrees to be called, in which words as they were read aloud, heard by whom. */
export type CallWish = { memberId: string; agreedTo: string; locale: Locale; witness: Witness };

/** Somebody without mail lets the secretariat call them about gigs, in the words that were read aloud to them. */
@Injectable()
export class AllowCalls {
  constructor(
    private readonly givers: MeetGiver,
    private readonly consents: ConsentStore,
  ) {}

  /** What would be agreed to now, and what stands already. Throws what `MeetGiver` throws. */
  async offer(tx: Tx, memberId: string): Promise<RecordOffer> {
    const { operator, rule, standing } = await this.givers.run(tx, memberId, callScope);
    const lastDay = lastDayFrom(tx.now, rule.recordDays);
    return { lastDay, wording: callWording({ operator, lastDay }), standing };
  }

  /** Given twice it is one. Throws what `MeetGiver` throws, and CARD_WORDING_CHANGED (conflict) where the sentence is another by now. */
  async run(tx: Tx, { memberId, agreedTo, locale, witness }: CallWish): Promise<void> {
    const { standing, wording, lastDay } = await this.offer(tx, memberId);
    if (standing) return;
    if (agreedTo !== wording[locale]) throw new Refusal('conflict', 'CARD_WORDING_CHANGED');
    await this.consents.expire(tx, [memberId]);
    await this.consents.add(tx, {
      ...{ id: newId(), communityId: tx.community, memberId, giverId: memberId, scope: callScope },
      ...{ recipientKind: 'secretariat', recipientId: tx.community, items: [...callItems] },
      ...{ purpose: 'call_about_gigs', locale, wording: wording[locale], wordingVersion: callWordingVersion },
      ...{ givenAt: tx.now, expiresAt: expiryOf(lastDay), state: 'in_force', endedAt: null },
      ...heardBy(witness),
    });
  }
}
