import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readReply } from '../../domain/evidence.ts';
import { EvidenceStore } from '../../store/evidence.store.ts';

/** A person says something against a line of their record. The line stays as it is; the reply stands beside it, for whoever reads the record. */
@Injectable()
export class ContestEvidence {
  constructor(private readonly evidence: EvidenceStore) {}

  /** Said again, the later words stand, and wait for the secretariat again. Throws EVIDENCE_NOT_FOUND, also for lines of others, and the refusals of `readReply`. */
  async run(tx: Tx, memberId: string, { id, reply }: { id: string; reply: string }): Promise<void> {
    if (!(await this.evidence.isOf(tx, memberId, id))) throw new Refusal('not_found', 'EVIDENCE_NOT_FOUND');
    const words = unwrap(readReply(reply));
    const unread = { settledAt: null, settledBy: null };
    const row = { evidenceId: id, communityId: tx.community, reply: words, repliedAt: tx.now, ...unread };
    await this.evidence.reply(tx, row);
  }
}
