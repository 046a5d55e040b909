import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { ExportHead, ExportedTable } from '../domain/own-copy.ts';
import { OwnCopyStore } from '../store/own-copy.store.ts';
import { MemberStore } from '../store/member.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/** A copy that leaves, with its head. */
export type HandedOutCopy = { head: ExportHead; tables: readonly ExportedTable[] };

/** Hands a copy to its owner and writes that down. Throws EXPORT_UNKNOWN, also for copies of others and expired ones. */
@Injectable()
export class HandOutCopy {
  constructor(
    private readonly exports: OwnCopyStore,
    private readonly members: MemberStore,
    private readonly community: CurrentCommunity,
    private readonly timeline: TimelineStore,
  ) {}

  async run(
    tx: Tx,
    { memberId, exportId, format }: { memberId: string; exportId: string; format: 'json' | 'csv' },
  ): Promise<HandedOutCopy> {
    const found = await this.exports.find(tx, exportId);
    const member = await this.members.byId(tx, memberId);
    const current = found?.state === 'ready' && found.expiresAt !== null && found.expiresAt > tx.now;
    if (!found?.content || !current || found.memberId !== memberId || !member)
      throw new Refusal('not_found', 'EXPORT_UNKNOWN');
    await this.exports.noteDownload(tx, found.id);
    await this.timeline.append(tx, memberId, { kind: 'copy_handed_out', facts: { format } });
    const { name } = await this.community.run(tx);
    const madeAt = found.readyAt ?? found.askedAt;
    const { content: tables, leftOut } = found;
    return { head: { community: name, number: member.number, madeAt, leftOut }, tables };
  }
}
