import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CrewCame, CrewMarkTakenBack } from '@enishi/ticketing';
import { EvidenceStore } from '../../store/evidence.store.ts';
import type { PastTaking } from '../../store/past-person.store.ts';

/** What somebody did becomes a line of their record, in the transaction in which the desk marks it or they take it over; taken back, by a further line. */
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

  /** What an old list says, once its person has taken it as their own. */
  async broughtOver(tx: Tx, memberId: string, takings: readonly PastTaking[]): Promise<void> {
    const lines = takings.map(({ id: sourceRef, what, occurredOn, minutes, broughtBy }) => ({
      ...{ id: newId(), communityId: tx.community, memberId, giverId: memberId, kind: 'past' as const },
      ...{ sourceRef, whatJa: what, whatEn: what, role: 'participant' as const, minutes, occurredOn },
      ...{ recordedBy: broughtBy, recordedAt: tx.now, revokes: null },
    }));
    await this.evidence.add(tx, ...lines);
  }

  takenBack(tx: Tx, { crewId, by }: CrewMarkTakenBack): Promise<void> {
    return this.evidence.revoke(tx, crewId, by);
  }
}
