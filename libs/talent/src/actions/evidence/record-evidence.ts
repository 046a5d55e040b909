import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CrewCame, CrewMarkTakenBack } from '@enishi/ticketing';
import { EvidenceStore } from '../../store/evidence.store.ts';
import type { PastTaking } from '../../store/past-person.store.ts';

/** Neither says which skill it took, nor for which company. */
const noSkill = { skillId: null, companyId: null, companyName: null, ownCompany: false } as const;

/** What somebody did becomes a line of their record, in the transaction in which the desk marks it or they take it over; taken back, by a further line. */
@Injectable()
export class RecordEvidence {
  constructor(private readonly evidence: EvidenceStore) {}

  came(tx: Tx, came: CrewCame): Promise<void> {
    const { crewId, occurrenceId, memberId, title, role, minutes, occurredOn, by } = came;
    return this.evidence.add(tx, {
      ...{ id: newId(), communityId: tx.community, memberId, giverId: memberId, kind: 'event' },
      ...{ sourceRef: crewId, occasionRef: occurrenceId, whatJa: title.ja, whatEn: title.en, role, minutes },
      ...{ ...noSkill, occurredOn, recordedBy: by, recordedAt: tx.now, revokes: null },
    });
  }

  /** What an old list says, once its person has taken it as their own. */
  async broughtOver(tx: Tx, memberId: string, takings: readonly PastTaking[]): Promise<void> {
    const lines = takings.map(({ id: sourceRef, what, occurredOn, minutes, broughtBy }) => ({
      ...{ id: newId(), communityId: tx.community, memberId, giverId: memberId, kind: 'past' as const },
      ...{ sourceRef, whatJa: what, whatEn: what, role: 'participant' as const, minutes, occurredOn },
      ...{ ...noSkill, occasionRef: null, recordedBy: broughtBy, recordedAt: tx.now, revokes: null },
    }));
    await this.evidence.add(tx, ...lines);
  }

  takenBack(tx: Tx, { crewId, by }: CrewMarkTakenBack): Promise<void> {
    return this.evidence.revoke(tx, crewId, by);
  }
}
