import { cardExpiring } from '@enishi/billing';
import type { CardExpiring } from '@enishi/billing';
import { addDays, yen } from '@enishi/kernel';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { PostLetter } from '../../actions/post-letter.ts';
import { ReadUnpaid } from '../../actions/read-unpaid.ts';
import { cardExpiringLetter } from '../../domain/card-letters.ts';
import { askOf } from '../../domain/dunning.ts';
import { unpaidLetter, unpaidPage } from '../../domain/unpaid-letters.ts';
import { membershipStandingChanged, membershipUnpaidReminder } from '../../membership.events.ts';
import type { StandingChanged, UnpaidReminder } from '../../membership.events.ts';

/** Mails about paying the fee: the card that expires, the charge that failed. */
@Injectable()
export class FeeLetters {
  constructor(
    private readonly post: PostLetter,
    private readonly fees: ReadUnpaid,
  ) {}

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

  @Follows(membershipStandingChanged, 'membership.tell_unpaid', 'mail')
  async failed(tx: Tx, { memberId, before, after }: StandingChanged): Promise<void> {
    if (after.status === 'grace' && before?.status !== 'grace')
      await this.ask(tx, memberId, { day: null, price: after.price });
  }

  @Follows(membershipUnpaidReminder, 'membership.remind_of_unpaid', 'mail')
  async remind(tx: Tx, { memberId, day }: UnpaidReminder): Promise<void> {
    await this.ask(tx, memberId, { day, price: null });
  }

  /** Says nothing once the fee has come or the grace is over: a mail never contradicts what is so when it leaves. */
  private async ask(
    tx: Tx,
    memberId: string,
    { day, price }: { day: number | null; price: number | null },
  ): Promise<void> {
    const fee = await this.fees.run(tx, memberId);
    const amount = fee?.amount ?? price;
    if (amount === null) return;
    const cause = fee?.cause ?? 'other_card';
    const direct = askOf(cause) === 'confirm' ? fee?.payUrl : null;
    await this.post.run(tx, memberId, (to) => {
      if (!to.graceUntil) return null;
      const [plan, lastUsableDay] = [to.planName(to.planKey), addDays(to.graceUntil, -1)];
      const matter = { addressed: to.addressed, plan, amount: yen(amount), cause, lastUsableDay, day };
      return { page: direct ?? unpaidPage, words: unpaidLetter(matter, to.locale) };
    });
  }
}
