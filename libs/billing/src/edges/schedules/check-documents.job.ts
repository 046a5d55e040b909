import { DailyAt, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { VerifyDocuments } from '../../actions/verify-documents.ts';
import { MatterStore } from '../../store/matter.store.ts';

/** How many places of the chain a matter names. */
const named = 20;

/** Every night the chain of all documents is walked, as `enishi verify-ledger` does: one that was altered or taken out is told the next morning. */
@Injectable()
export class CheckDocumentsJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly verify: VerifyDocuments,
    private readonly matters: MatterStore,
  ) {}

  /** The same finding is one matter, however many nights it stands. */
  @DailyAt('04:10', 'billing.check_documents')
  async run(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      const { broken } = await this.verify.run(tx);
      if (broken.length === 0) return;
      const places = broken.slice(0, named).join(', ');
      await this.matters.open(tx, {
        ...{ kind: 'documents_broken', key: `documents:${broken.length}:${broken[0]}`, amount: null },
        detail: `${broken.length} places of the chain of documents: ${places}`,
      });
    });
  }
}
