import { cardExpiring } from '@enishi/billing';
import type { CardExpiring } from '@enishi/billing';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { PostLetter } from '../../actions/post-letter.ts';
import { cardExpiringLetter } from '../../domain/card-letters.ts';

/** Mails about paying the fee: the card that expires, the charge that failed. */
@Injectable()
export class FeeLetters {
  constructor(private readonly post: PostLetter) {}

  @Follows(cardExpiring, 'membership.tell_card_expires', 'mail')
  async expiring(tx: Tx, { subject, ...card }: CardExpiring): Promise<void> {
    if (subject.kind !== 'member') return;
    await this.post.run(tx, subject.id, (to) =>
      to.isFree(to.planKey)
        ? null
        : {
            page: '/me/card',
            words: cardExpiringLetter({ ...to, plan: to.planName(to.planKey), card }, to.locale),
          },
    );
  }
}
