import { AwaitedChange, changeAwaitsHolder, changeNotConfirmed } from '@enishi/billing';
import type { ToldChange } from '@enishi/billing';
import { yen } from '@enishi/kernel';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { PostLetter } from '../../actions/post-letter.ts';
import { confirmationLetter, notConfirmedLetter } from '../../domain/confirmation-letters.ts';

/** Mails about a change that waits until the member has confirmed its charge to the card company. */
@Injectable()
export class ConfirmationLetters {
  constructor(
    private readonly post: PostLetter,
    private readonly awaited: AwaitedChange,
  ) {}

  /** Says nothing where it waits no more: a mail never contradicts what is so when it leaves. */
  @Follows(changeAwaitsHolder, 'membership.remind_to_confirm', 'mail')
  async waits(tx: Tx, { subject, changeId, confirmBy, ...change }: ToldChange): Promise<void> {
    if (subject.kind !== 'member' || !confirmBy) return;
    const now = await this.awaited.shown(tx, subject);
    if (now?.id !== changeId || now.state !== 'confirming') return;
    await this.post.run(tx, subject.id, (to) => ({
      page: `/me/change/${changeId}`,
      words: confirmationLetter(
        {
          ...{ addressed: to.addressed, plan: to.planName(change.offerKey), resuming: change.resuming },
          ...{ charge: yen(change.charge), confirmBy: new Date(confirmBy) },
        },
        to.locale,
      ),
    }));
  }

  @Follows(changeNotConfirmed, 'membership.tell_not_confirmed', 'mail')
  async lapsed(tx: Tx, { subject, offerKey, charge, resuming }: ToldChange): Promise<void> {
    if (subject.kind !== 'member') return;
    await this.post.run(tx, subject.id, (to) => {
      const matter = { addressed: to.addressed, plan: to.planName(offerKey), charge: yen(charge), resuming };
      return { page: '/me', words: notConfirmedLetter(matter, to.locale) };
    });
  }
}
