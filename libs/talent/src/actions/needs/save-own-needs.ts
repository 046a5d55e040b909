import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Bilingual, Locale, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { expiryOf, lastDayFrom } from '../../domain/card-wish.ts';
import {
  needsItems,
  needsPurpose,
  needsScope,
  needsWording,
  needsWordingVersion,
  readNeeds,
  readerFor,
  saysNothing,
} from '../../domain/life-needs.ts';
import type { NeedsForm, NeedsReader } from '../../domain/life-needs.ts';
import type { ConsentEntity } from '../../store/consent.entity.ts';
import { ConsentStore } from '../../store/consent.store.ts';
import type { LifeNeedEntity } from '../../store/life-need.entity.ts';
import { LifeNeedStore } from '../../store/life-need.store.ts';
import { MeetGiver } from '../records/meet-giver.ts';
import { StopConsent } from '../stop-consent.ts';

/** What a member needs, who may read it now, and in which words each could be allowed to. */
export type OwnNeeds = {
  kept: LifeNeedEntity | null;
  standing: ConsentEntity | null;
  lastDay: TokyoDate;
  wording: Readonly<Record<NeedsReader, Bilingual>>;
};

/** `reader` null: nobody but the person. `agreedTo`: the sentence beside that choice as it was shown. */
export type NeedsWish = {
  memberId: string;
  form: NeedsForm;
  reader: NeedsReader | null;
  agreedTo: string | null;
  locale: Locale;
};

/**
 * Keeps what a member needs in order to live here, apart from their record, and whom they let read it: nobody, their coordinators alone, or the secretariat, one at a time and for one
 * purpose. Choosing another ends what stood in the same commit.
 */
@Injectable()
export class SaveOwnNeeds {
  constructor(
    private readonly givers: MeetGiver,
    private readonly needs: LifeNeedStore,
    private readonly consents: ConsentStore,
    private readonly stop: StopConsent,
  ) {}

  /** Throws what `MeetGiver` throws. */
  async own(tx: Tx, memberId: string): Promise<OwnNeeds> {
    const { operator, rule, standing } = await this.givers.run(tx, memberId, needsScope);
    const lastDay = lastDayFrom(tx.now, rule.recordDays);
    const kept = await this.needs.of(tx, memberId);
    const words = (reader: NeedsReader) => needsWording({ operator, lastDay }, reader);
    return {
      ...{ kept, standing, lastDay },
      wording: { coordinator: words('coordinator'), secretariat: words('secretariat') },
    };
  }

  /**
   * Nothing ticked and no line forgets all of it, and ends what stood. Throws what `own` throws, the refusals of `readNeeds`, and CARD_WORDING_CHANGED (conflict) where the sentence is another by
   * now; what stands already is not asked again.
   */
  async run(tx: Tx, { memberId, form, reader, agreedTo, locale }: NeedsWish): Promise<void> {
    const { standing, lastDay, wording } = await this.own(tx, memberId);
    const needs = unwrap(readNeeds(form));
    const wanted = saysNothing(needs) ? null : reader;
    const stays = standing !== null && wanted === readerFor(standing.purpose);
    if (wanted && !stays && agreedTo !== wording[wanted][locale])
      throw new Refusal('conflict', 'CARD_WORDING_CHANGED');
    await (saysNothing(needs) ? this.needs.forget(tx, memberId) : this.needs.save(tx, memberId, needs));
    if (stays) return;
    if (standing) await this.stop.run(tx, memberId, standing.id);
    if (!wanted) return;
    await this.consents.expire(tx, [memberId]);
    await this.consents.add(tx, {
      ...{ id: newId(), communityId: tx.community, memberId, giverId: memberId, scope: needsScope },
      ...{ recipientKind: 'secretariat', recipientId: tx.community, items: [...needsItems] },
      ...{ purpose: needsPurpose[wanted], locale, wording: wording[wanted][locale] },
      ...{ wordingVersion: needsWordingVersion, givenAt: tx.now, expiresAt: expiryOf(lastDay) },
      ...{ state: 'in_force', endedAt: null },
    });
  }
}
