import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { MemberImportStore } from '../store/member-import.store.ts';

/** Leaves the next person of a list that is being taken back as they are. */
@Injectable()
export class KeepImported {
  constructor(private readonly imports: MemberImportStore) {}

  async run(tx: Tx, importId: string): Promise<void> {
    const list = await this.imports.locked(tx, importId);
    const [row] = await this.imports.next(tx, importId, 'created', 1);
    if (list?.state === 'undoing' && row)
      await this.imports.settle(tx, importId, row.rowNo, { state: 'kept' });
  }
}
