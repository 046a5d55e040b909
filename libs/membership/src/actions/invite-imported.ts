import { Injectable } from '@nestjs/common';
import { addDays } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { broughtOverLetter } from '../domain/import-letters.ts';
import type { MemberImportEntity } from '../store/member-import.entity.ts';
import { MemberImportStore } from '../store/member-import.store.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';
import { PostLetter } from './post-letter.ts';

const lettersAtOnce = 25;

/**
 * Writes to the next people whom a list has created and who have not signed in: each once, however often it is asked for. Answers
 * whether there are more.
 */
@Injectable()
export class InviteImported {
  constructor(
    private readonly imports: MemberImportStore,
    private readonly memberships: MembershipStore,
    private readonly timeline: TimelineStore,
    private readonly post: PostLetter,
  ) {}

  async run(tx: Tx, importId: string): Promise<boolean> {
    const list = await this.imports.locked(tx, importId);
    if (list?.state !== 'done') return false;
    const people = await this.imports.uninvited(tx, importId, lettersAtOnce);
    for (const { memberId } of people) await this.invite(tx, memberId, list);
    await this.imports.noteInvited(
      tx,
      importId,
      people.map(({ rowNo }) => rowNo),
    );
    return people.length === lettersAtOnce;
  }

  private async invite(tx: Tx, memberId: string, { source }: MemberImportEntity): Promise<void> {
    const lastDay = await this.lastPaidDay(tx, memberId);
    await this.post.run(tx, memberId, (to) => ({
      page: '/sign-in',
      words: broughtOverLetter({ ...to, source, lastDay, plan: to.planName(to.planKey) }, to.locale),
    }));
    await this.timeline.append(tx, memberId, { kind: 'import_invited' });
  }

  private async lastPaidDay(tx: Tx, memberId: string): Promise<TokyoDate | null> {
    const membership = await this.memberships.of(tx, memberId);
    const paid = membership?.sourceKind === 'imported' ? membership.paidUntil : null;
    return paid && addDays(paid, -1);
  }
}
