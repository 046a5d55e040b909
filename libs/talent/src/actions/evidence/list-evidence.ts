import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { EvidenceStore } from '../../store/evidence.store.ts';
import type { EvidenceLine } from '../../store/evidence.store.ts';

/** As many lines as a page shows. */
const mostLines = 100;

/** What somebody did, the latest first, a hundred lines at most; those that were taken back say so. Who may see it is the caller's to know. */
@Injectable()
export class ListEvidence {
  constructor(private readonly evidence: EvidenceStore) {}

  run(tx: Tx, memberId: string): Promise<EvidenceLine[]> {
    return this.evidence.ofMember(tx, memberId, mostLines);
  }
}
