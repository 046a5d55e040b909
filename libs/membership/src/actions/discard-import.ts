import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MemberImportStore } from '../store/member-import.store.ts';

/** Throws a list away of which nothing has come; the people in it are forgotten at once. Throws IMPORT_UNKNOWN, IMPORT_UNDERWAY. */
@Injectable()
export class DiscardImport {
  constructor(private readonly imports: MemberImportStore) {}

  async run(tx: Tx, id: string): Promise<void> {
    const list = await this.imports.locked(tx, id);
    if (!list) throw new Refusal('not_found', 'IMPORT_UNKNOWN');
    if (list.state === 'discarded') return;
    if (list.state !== 'draft') throw new Refusal('conflict', 'IMPORT_UNDERWAY');
    await this.imports.change(tx, id, { state: 'discarded' });
    await this.imports.forgetOne(tx, id);
  }
}
