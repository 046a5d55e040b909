import { Injectable } from '@nestjs/common';
import { CurrentCommunity, disclosureOf } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { FindContacts } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { isOldEnough, lastDayFrom } from '../../domain/card-wish.ts';
import { stateAt } from '../../domain/consent.ts';
import type { Scope } from '../../domain/consent.ts';
import { recordWording } from '../../domain/record-wording.ts';
import { recordDays } from '../../domain/talent-record.ts';
import type { ConsentEntity } from '../../store/consent.entity.ts';
import { ConsentStore } from '../../store/consent.store.ts';

/** The scope in which the secretariat reads records. */
export const recordScope: Scope = 'talent_record';

/** What a member could allow now, in which words, until when, and what stands already. */
export type RecordOffer = { wording: Bilingual; lastDay: TokyoDate; standing: ConsentEntity | null };

/** What the secretariat would be allowed, before anything is. The person is held as a member until the commit. */
@Injectable()
export class OfferRecord {
  constructor(
    private readonly contacts: FindContacts,
    private readonly consents: ConsentStore,
    private readonly community: CurrentCommunity,
  ) {}

  /** Throws MEMBER_LEFT (conflict) for whoever is no member in force, and TALENT_TOO_YOUNG (forbidden, `age`). */
  async run(tx: Tx, memberId: string): Promise<RecordOffer> {
    const contact = await this.contacts.hold(tx, memberId);
    if (!contact) throw new Refusal('conflict', 'MEMBER_LEFT');
    const { settings, operatorName: operator } = await this.community.run(tx);
    const rule = disclosureOf(settings);
    if (!isOldEnough(contact.age, rule))
      throw new Refusal('forbidden', 'TALENT_TOO_YOUNG', { age: rule.leastAge });
    const between = { memberId, scope: recordScope, recipientId: tx.community };
    const kept = await this.consents.standing(tx, between);
    const lastDay = lastDayFrom(tx.now, recordDays);
    return {
      ...{ lastDay, wording: recordWording({ operator, lastDay }) },
      standing: kept && stateAt(kept, tx.now) === 'in_force' ? kept : null,
    };
  }
}
