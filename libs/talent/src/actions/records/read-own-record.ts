import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { TalentRecordEntity } from '../../store/talent-record.entity.ts';
import { TalentRecordStore } from '../../store/talent-record.store.ts';
import { ListTalentChoices } from './list-talent-choices.ts';
import type { TalentChoices } from './list-talent-choices.ts';
import { ListEvidence } from '../evidence/list-evidence.ts';
import type { EvidenceLine } from '../../store/evidence.store.ts';
import { OfferRecord } from './offer-record.ts';
import type { RecordOffer } from './offer-record.ts';

/** A member's record, what there is to choose from, what the secretariat may see of it, and what they did. */
export type OwnRecord = {
  record: TalentRecordEntity | null;
  choices: TalentChoices;
  offer: RecordOffer;
  evidence: EvidenceLine[];
};

/** What a member says of themselves in the talent bank. */
@Injectable()
export class ReadOwnRecord {
  constructor(
    private readonly records: TalentRecordStore,
    private readonly choices: ListTalentChoices,
    private readonly offers: OfferRecord,
    private readonly evidence: ListEvidence,
  ) {}

  /** Throws what `OfferRecord` throws. */
  async run(tx: Tx, memberId: string): Promise<OwnRecord> {
    const offer = await this.offers.run(tx, memberId);
    const record = await this.records.of(tx, memberId);
    const evidence = await this.evidence.run(tx, memberId);
    return { record, offer, evidence, choices: await this.choices.run(tx, record?.skillIds) };
  }
}
