import { Injectable } from '@nestjs/common';
import { isPaperAddress, maskEmail } from '@enishi/identity';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PostLetter } from '../../actions/post-letter.ts';
import { mergedLetter, paperJoinedLetter, partedLetter } from '../../domain/merge-letters.ts';
import { membersMerged, mergeUndone } from '../../membership.events.ts';
import type { MergeUndone, Merged } from '../../membership.events.ts';

/** Mails about double entries that were merged: only where that changes with which address a person can sign in. */
@Injectable()
export class MergeLetters {
  constructor(private readonly post: PostLetter) {}

  @Follows(membersMerged, 'membership.tell_merge', 'mail')
  async merged(tx: Tx, { keptId, formerNumber, otherEmail, opensToo }: Merged): Promise<void> {
    if (!opensToo) return;
    await this.post.run(tx, keptId, (to) => {
      const told = { ...to, formerNumber, ownEmail: maskEmail(to.member.email) };
      const words = isPaperAddress(otherEmail)
        ? paperJoinedLetter(told, to.locale)
        : mergedLetter({ ...told, otherEmail: maskEmail(otherEmail) }, to.locale);
      return { page: '/me', words };
    });
  }

  @Follows(mergeUndone, 'membership.tell_parting', 'mail')
  async parted(tx: Tx, { keptId, openedToo }: MergeUndone): Promise<void> {
    if (!openedToo) return;
    await this.post.run(tx, keptId, (to) => ({
      page: '/me',
      words: partedLetter({ ...to, ownEmail: maskEmail(to.member.email) }, to.locale),
    }));
  }
}
