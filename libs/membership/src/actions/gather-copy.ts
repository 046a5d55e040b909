import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { copyReadyLetter } from '../domain/copy-letters.ts';
import { OwnCopyStore } from '../store/own-copy.store.ts';
import { MemberStore } from '../store/member.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { CollectCopy } from './collect-copy.ts';
import { PostLetter } from './post-letter.ts';

/**
 * Gathers what the contexts hold of a person, but for what the desk has refused to disclose, and tells them by mail that it is ready. The member is held
 * meanwhile, as they are while the desk decides. Needs the identity scope. Repeating it changes nothing.
 */
@Injectable()
export class GatherCopy {
  constructor(
    private readonly exports: OwnCopyStore,
    private readonly members: MemberStore,
    private readonly collect: CollectCopy,
    private readonly timeline: TimelineStore,
    private readonly post: PostLetter,
  ) {}

  async run(tx: Tx, exportId: string): Promise<void> {
    const asked = await this.exports.find(tx, exportId);
    if (asked?.state !== 'asked') return;
    const member = await this.members.locked(tx, asked.memberId);
    if (!member || member.erasedOn !== null) return;
    const { tables, leftOut } = await this.collect.run(tx, member, asked.scope);
    if (tables.length === 0) return this.exports.drop(tx, exportId);
    await this.exports.keep(tx, asked, tables, leftOut);
    await this.timeline.append(tx, member.id, { kind: 'copy_ready' });
    await this.post.run(tx, member.id, (to) => ({ page: '/me/data', words: copyReadyLetter(to, to.locale) }));
  }
}
