import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MemberImportStore } from '../store/member-import.store.ts';
import { MemberStore } from '../store/member.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { RunOutSources } from './run-out-sources.ts';
import { WipePerson } from './wipe-person.ts';

/**
 * Takes one person back whom a list has created: their data go from every context, the number stays reserved so that no other
 * person ever gets it. Whoever has signed in, ordered or been looked after since is kept. Needs the identity scope. Answers whether
 * there is more to do. Throws identity's STAFF_STAYS for people of the desk.
 */
@Injectable()
export class UndoImport {
  constructor(
    private readonly imports: MemberImportStore,
    private readonly members: MemberStore,
    private readonly timeline: TimelineStore,
    private readonly sources: RunOutSources,
    private readonly wipe: WipePerson,
  ) {}

  async run(tx: Tx, importId: string): Promise<boolean> {
    const list = await this.imports.locked(tx, importId);
    if (list?.state !== 'undoing') return false;
    const [row] = await this.imports.next(tx, importId, 'created', 1);
    if (!row) {
      await this.imports.change(tx, importId, { state: 'undone', undoneAt: tx.now });
      return false;
    }
    const member = row.memberId ? await this.members.locked(tx, row.memberId) : null;
    const untouched = member !== null && !(await this.imports.touched(tx, member.id));
    await this.imports.settle(tx, importId, row.rowNo, { state: untouched ? 'undone' : 'kept' });
    if (!untouched) return true;
    const today = tokyoDateOf(tx.now);
    await this.members.change(tx, member.id, { leftOn: today });
    await this.sources.all(tx, member.id, today);
    await this.timeline.append(tx, member.id, { kind: 'import_undone' });
    await this.wipe.run(tx, member);
    return true;
  }
}
