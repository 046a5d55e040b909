import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CopyScope } from '../domain/own-copy.ts';
import { ownCopyRequested } from '../membership.events.ts';
import { OwnCopyStore } from '../store/own-copy.store.ts';
import type { ListedExport } from '../store/own-copy.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { StandingRefusals } from './requests/standing-refusals.ts';

/**
 * A person asks for a copy of their data (開示請求, 個人情報保護法33条). Asking twice while one is being made is asking once. Throws COPY_TURNED_DOWN (conflict)
 * where the desk has refused to disclose any of it.
 */
@Injectable()
export class AskForCopy {
  constructor(
    private readonly exports: OwnCopyStore,
    private readonly timeline: TimelineStore,
    private readonly refusals: StandingRefusals,
  ) {}

  async run(tx: Tx, memberId: string): Promise<ListedExport[]> {
    if (await this.refusals.ofEverything(tx, memberId)) throw new Refusal('conflict', 'COPY_TURNED_DOWN');
    const exportId = await this.exports.ask(tx, memberId);
    if (exportId) {
      await this.timeline.append(tx, memberId, { kind: 'copy_asked' });
      await tx.emit(ownCopyRequested, { exportId });
    }
    return this.exports.ofMember(tx, memberId);
  }

  /** Has a copy made that an answer of the desk hands out; one of the same scope that is being made serves for both. Answers with its id. */
  async forAnswer(tx: Tx, memberId: string, scope: CopyScope): Promise<string> {
    const exportId = await this.exports.ask(tx, memberId, scope);
    if (exportId) await tx.emit(ownCopyRequested, { exportId });
    return exportId ?? (await this.exports.waiting(tx, memberId, scope))!;
  }

  /** What was asked for before. */
  list(tx: Tx, memberId: string): Promise<ListedExport[]> {
    return this.exports.ofMember(tx, memberId);
  }
}
