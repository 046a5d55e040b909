import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CrewCame, CrewMarkTakenBack } from '@enishi/ticketing';
import { EvidenceStore } from '../../store/evidence.store.ts';

/** What somebody did at an event becomes a line of their record, in the transaction in which the desk marks it; taken back, by a further line. */
@Injectable()
export class RecordEvidence {
  constructor(private readonly evidence: EvidenceStore) {}

  came(tx: Tx, { crewId, memberId, title, role, minutes, occurredOn, by }: CrewCame): Promise<void> {
    return this.evidence.add(tx, {
      ...{ id: newId(), communityId: tx.community, memberId, giverId: memberId, kind: 'event' },
      ...{ sourceRef: crewId, whatJa: title.ja, whatEn: title.en, role, minutes, occurredOn },
      ...{ recordedBy: by, recordedAt: tx.now, revokes: null },
    });
  }

  takenBack(tx: Tx, { crewId, by }: CrewMarkTakenBack): Promise<void> {
    return this.evidence.revoke(tx, crewId, by);
  }
}
