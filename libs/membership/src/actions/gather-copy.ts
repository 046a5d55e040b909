import { Injectable } from '@nestjs/common';
import { PersonalRecords, heldAsOne } from '@enishi/platform';
import type { PersonalRows, Tx } from '@enishi/platform';
import { copyReadyLetter } from '../domain/copy-letters.ts';
import type { CopyScope } from '../domain/own-copy.ts';
import { personOf } from '../domain/erased-person.ts';
import { OwnCopyStore } from '../store/own-copy.store.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { PostLetter } from './post-letter.ts';

/**
 * Gathers all that the contexts hold of a person and tells them by mail that it is ready. Needs the identity scope.
 * Repeating it changes nothing.
 */
@Injectable()
export class GatherCopy {
  constructor(
    private readonly exports: OwnCopyStore,
    private readonly members: MemberStore,
    private readonly records: PersonalRecords,
    private readonly timeline: TimelineStore,
    private readonly post: PostLetter,
  ) {}

  async run(tx: Tx, exportId: string): Promise<void> {
    const asked = await this.exports.find(tx, exportId);
    if (asked?.state !== 'asked') return;
    const member = await this.members.locked(tx, asked.memberId);
    if (!member || member.erasedOn !== null) return;
    await this.exports.keep(tx, asked, await this.collect(tx, member, asked.scope));
    await this.timeline.append(tx, member.id, { kind: 'copy_ready' });
    await this.post.run(tx, member.id, (to) => ({ page: '/me/data', words: copyReadyLetter(to, to.locale) }));
  }

  /** With what is filed under entries that were doubles of the member. */
  private async collect(tx: Tx, member: MemberEntity, scope: CopyScope): Promise<PersonalRows[]> {
    const found: PersonalRows[] = [];
    for (const entry of [member, ...(await this.members.doublesOf(tx, member.id))])
      found.push(
        ...(await this.records.collect(tx, personOf(entry), { provisionsOnly: scope === 'provisions' })),
      );
    return heldAsOne(found);
  }
}
