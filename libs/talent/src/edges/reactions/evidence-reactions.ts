import { Injectable } from '@nestjs/common';
import { Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { crewCame, crewMarkTakenBack } from '@enishi/ticketing';
import type { CrewCame, CrewMarkTakenBack } from '@enishi/ticketing';
import { RecordEvidence } from '../../actions/evidence/record-evidence.ts';

/** What people did at events goes into their record with the desk's mark, or not at all. */
@Injectable()
export class EvidenceReactions {
  constructor(private readonly record: RecordEvidence) {}

  @Joins(crewCame, 'talent.record_evidence')
  async came(tx: Tx, came: CrewCame): Promise<void> {
    await this.record.came(tx, came);
  }

  @Joins(crewMarkTakenBack, 'talent.take_back_evidence')
  async takenBack(tx: Tx, back: CrewMarkTakenBack): Promise<void> {
    await this.record.takenBack(tx, back);
  }
}
