import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import {
  accompanyItems,
  accompanyScope,
  accompanyWording,
  accompanyWordingVersion,
} from '../../domain/accompany.ts';
import { expiryOf, lastDayFrom } from '../../domain/card-wish.ts';
import { heardBy } from '../../domain/consent.ts';
import type { Witness } from '../../domain/consent.ts';
import { ConsentStore } from '../../store/consent.store.ts';
import { MeetGiver } from './meet-giver.ts';
import type { RecordOffer } from './offer-record.ts';

/** `agreedTo`: the sentence beside the tick as it was shown, or as it was read aloud before a witness; null without the tick. */
export type AccompanyWish = { memberId: string; agreedTo: string | null; locale: Locale; witness?: Witness };

/** A person lets coordinators of the secretariat accompany them: a consent of its own, beside that by which their record is read, and stopped as any is. */
@Injectable()
export class AllowAccompaniment {
  constructor(
    private readonly givers: MeetGiver,
    private readonly consents: ConsentStore,
  ) {}

  /** What would be agreed to now, and what stands already. Throws what `MeetGiver` throws. */
  async offer(tx: Tx, memberId: string): Promise<RecordOffer> {
    const { operator, rule, standing } = await this.givers.run(tx, memberId, accompanyScope);
    const lastDay = lastDayFrom(tx.now, rule.recordDays);
    return { lastDay, wording: accompanyWording({ operator, lastDay }), standing };
  }

  /** Given twice it is one. Throws what `MeetGiver` throws, CARD_CONSENT_MISSING without the tick, and CARD_WORDING_CHANGED (conflict) where the sentence is another by now. */
  async run(tx: Tx, { memberId, agreedTo, locale, witness }: AccompanyWish): Promise<void> {
    const { standing, wording, lastDay } = await this.offer(tx, memberId);
    if (standing) return;
    if (agreedTo === null) throw new Refusal('invalid', 'CARD_CONSENT_MISSING', { field: 'agreed' });
    if (agreedTo !== wording[locale]) throw new Refusal('conflict', 'CARD_WORDING_CHANGED');
    await this.consents.expire(tx, [memberId]);
    await this.consents.add(tx, {
      ...{ id: newId(), communityId: tx.community, memberId, giverId: memberId, scope: accompanyScope },
      ...{ recipientKind: 'secretariat', recipientId: tx.community, items: [...accompanyItems] },
      ...{ purpose: 'accompany', locale, wording: agreedTo, wordingVersion: accompanyWordingVersion },
      ...{ givenAt: tx.now, expiresAt: expiryOf(lastDay), state: 'in_force', endedAt: null },
      ...heardBy(witness),
    });
  }
}
