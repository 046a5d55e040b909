import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { expiryOf } from '../../domain/card-wish.ts';
import { heardBy } from '../../domain/consent.ts';
import type { Witness } from '../../domain/consent.ts';
import { recordWordingVersion } from '../../domain/record-wording.ts';
import { readRecord, recordItems } from '../../domain/talent-record.ts';
import type { RecordForm } from '../../domain/talent-record.ts';
import { ConsentStore } from '../../store/consent.store.ts';
import { TalentRecordStore } from '../../store/talent-record.store.ts';
import { IndexCards } from '../scouting/index-cards.ts';
import { choicesOf } from './list-talent-choices.ts';
import { recordScope } from './offer-record.ts';
import type { RecordOffer } from './offer-record.ts';
import { ReadOwnRecord } from './read-own-record.ts';

/** What a member wants their record to say. `agreedTo`: the sentence beside the tick as it was shown; null without the tick. `witness`: who heard it at a desk. */
export type RecordWish = {
  memberId: string;
  form: RecordForm;
  agreedTo: string | null;
  locale: Locale;
  witness?: Witness;
};

/**
 * Keeps what a member says of themselves and, with the tick, that the secretariat may read it: word for word, in the same commit. Without the
 * tick it shows nothing to anybody; what was allowed before stays until it is stopped.
 */
@Injectable()
export class SaveOwnRecord {
  constructor(
    private readonly own: ReadOwnRecord,
    private readonly records: TalentRecordStore,
    private readonly consents: ConsentStore,
    private readonly index: IndexCards,
  ) {}

  /** Throws what `ReadOwnRecord` throws, the refusals of `readRecord`, and CARD_WORDING_CHANGED (conflict) where the sentence is another by now. */
  async run(tx: Tx, { memberId, form, agreedTo, locale, witness }: RecordWish): Promise<void> {
    const { record: before, choices, offer } = await this.own.run(tx, memberId);
    const record = unwrap(readRecord(form, choicesOf(choices)));
    if (agreedTo !== null && agreedTo !== offer.wording[locale] && !offer.standing)
      throw new Refusal('conflict', 'CARD_WORDING_CHANGED');
    await this.records.save(tx, {
      ...{ ...record, skillIds: [...record.skillIds], areas: [...record.areas] },
      ...{ slots: [...record.slots], roles: [...record.roles] },
      styles: form.styles ? [...record.styles] : (before?.styles ?? []),
      ...{ id: before?.id ?? newId(), communityId: tx.community, memberId, changedAt: tx.now },
    });
    await this.index.run(tx, [memberId]);
    if (agreedTo !== null && !offer.standing) await this.allow(tx, { memberId, offer, locale, witness });
  }

  private async allow(
    tx: Tx,
    {
      memberId,
      offer,
      locale,
      witness,
    }: { memberId: string; offer: RecordOffer; locale: Locale; witness?: Witness },
  ): Promise<void> {
    await this.consents.expire(tx, [memberId]);
    await this.consents.add(tx, {
      ...{ id: newId(), communityId: tx.community, memberId, giverId: memberId, scope: recordScope },
      ...{ recipientKind: 'secretariat', recipientId: tx.community, items: [...recordItems] },
      ...{ purpose: 'ask_to_take_part', locale, wording: offer.wording[locale] },
      ...{ wordingVersion: recordWordingVersion, givenAt: tx.now, expiresAt: expiryOf(offer.lastDay) },
      ...{ state: 'in_force', endedAt: null, ...heardBy(witness) },
    });
  }
}
