import { Injectable } from '@nestjs/common';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { lastDayFrom } from '../../domain/card-wish.ts';
import type { Scope } from '../../domain/consent.ts';
import { recordWording } from '../../domain/record-wording.ts';
import type { ConsentEntity } from '../../store/consent.entity.ts';
import { MeetGiver } from './meet-giver.ts';

/** The scope in which the secretariat reads records. */
export const recordScope: Scope = 'talent_record';

/** What a member could allow now, in which words, until when, and what stands already. */
export type RecordOffer = { wording: Bilingual; lastDay: TokyoDate; standing: ConsentEntity | null };

/** What the secretariat would be allowed, before anything is. The person is held as a member until the commit. */
@Injectable()
export class OfferRecord {
  constructor(private readonly givers: MeetGiver) {}

  /** Throws what `MeetGiver` throws. */
  async run(tx: Tx, memberId: string): Promise<RecordOffer> {
    const { operator, rule, standing } = await this.givers.run(tx, memberId, recordScope);
    const lastDay = lastDayFrom(tx.now, rule.recordDays);
    return { lastDay, wording: recordWording({ operator, lastDay }), standing };
  }
}
