import { Injectable } from '@nestjs/common';
import { Every, Transactions } from '@enishi/platform';
import { undoDays } from '../../domain/member-import.ts';
import { MemberImportStore } from '../../store/member-import.store.ts';

/** Forgets what files from elsewhere said once they can no longer be taken back. */
@Injectable()
export class ImportExpiry {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: MemberImportStore,
  ) {}

  @Every('1 hours', 'membership.forget_imports')
  async forget(): Promise<void> {
    await this.transactions.forEachCommunity(async (tx) => {
      await this.imports.forget(tx, new Date(tx.now.getTime() - undoDays * 86_400_000));
    });
  }
}
