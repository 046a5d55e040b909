import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { memberImportInviting } from '../membership.events.ts';
import { MemberImportStore } from '../store/member-import.store.ts';

/** Lets the worker write to those whom a list has created and who have not been written to. Throws IMPORT_UNKNOWN, IMPORT_NOT_DONE. */
@Injectable()
export class AskImportInvitations {
  constructor(private readonly imports: MemberImportStore) {}

  async run(tx: Tx, id: string): Promise<void> {
    const list = await this.imports.byId(tx, id);
    if (!list) throw new Refusal('not_found', 'IMPORT_UNKNOWN');
    if (list.state !== 'done') throw new Refusal('conflict', 'IMPORT_NOT_DONE');
    await tx.emit(memberImportInviting, { importId: id });
  }
}
