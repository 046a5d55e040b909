import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { AskForCrew } from '@enishi/ticketing';
import type { CrewForm } from '@enishi/ticketing';
import { TalentRecordStore } from '../../store/talent-record.store.ts';

/** Of which record, for which date; `by` is the account at the desk. */
export type TalentAsk = { id: string; eventId: string; occurrenceId: string; form: CrewForm; by: string };

/** The desk asks somebody whose record it may read to take part in an event. Their consent is held until the commit. */
@Injectable()
export class AskTalent {
  constructor(
    private readonly records: TalentRecordStore,
    private readonly crew: AskForCrew,
  ) {}

  /** Answers with the request. Throws TALENT_NOT_FOUND as `OpenRecord` does, and what `AskForCrew` throws. */
  async run(tx: Tx, { id, ...ask }: TalentAsk): Promise<string> {
    const record = await this.records.held(tx, id);
    if (!record) throw new Refusal('not_found', 'TALENT_NOT_FOUND');
    return this.crew.run(tx, { ...ask, memberId: record.memberId });
  }
}
