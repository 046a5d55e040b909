import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { undoDays, undoEnd } from '../domain/member-import.ts';
import { memberImportUndoing } from '../membership.events.ts';
import { MemberImportStore } from '../store/member-import.store.ts';

/**
 * Lets the worker take a list back, as far as nobody has touched what it created. Pressed twice, it begins once.
 * Throws IMPORT_UNKNOWN, IMPORT_NOT_DONE, IMPORT_UNDO_OVER.
 */
@Injectable()
export class AskImportUndo {
  constructor(private readonly imports: MemberImportStore) {}

  async run(tx: Tx, id: string): Promise<void> {
    const list = await this.imports.locked(tx, id);
    if (!list) throw new Refusal('not_found', 'IMPORT_UNKNOWN');
    if (list.state === 'undoing' || list.state === 'undone') return;
    if (list.state !== 'done' || !list.finishedAt) throw new Refusal('conflict', 'IMPORT_NOT_DONE');
    if (tx.now >= undoEnd(list.finishedAt))
      throw new Refusal('conflict', 'IMPORT_UNDO_OVER', { days: undoDays });
    await this.imports.change(tx, id, { state: 'undoing' });
    await tx.emit(memberImportUndoing, { importId: id });
  }
}
