import {
  SubscriptionOf,
  VoucherOf,
  paid,
  voucherExpired,
  voucherIssued,
  voucherRunsOut,
} from '@enishi/billing';
import type { Paid, VoucherExpired, VoucherIssued } from '@enishi/billing';
import { addDays, tokyoDateOf, yen } from '@enishi/kernel';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { PostLetter } from '../../actions/post-letter.ts';
import type { Addressee } from '../../actions/post-letter.ts';
import { orderPage } from '../../domain/order-page.ts';
import { memberPayer } from '../../domain/term-payer.ts';
import {
  paidTwiceLetter,
  termEndsLetter,
  termPaidLetter,
  voucherExpiredLetter,
  voucherLetter,
  voucherRunsOutLetter,
} from '../../domain/term-letters.ts';
import { membershipTermEnding } from '../../membership.events.ts';
import type { TermEnding } from '../../membership.events.ts';

/** Mails about terms that are paid ahead: the voucher, its end, the payment, the end of the term. */
@Injectable()
export class TermLetters {
  constructor(
    private readonly post: PostLetter,
    private readonly vouchers: VoucherOf,
    private readonly running: SubscriptionOf,
  ) {}

  @Follows(voucherIssued, 'membership.tell_voucher', 'mail')
  async issued(tx: Tx, issue: VoucherIssued): Promise<void> {
    await this.voucher(tx, issue, voucherLetter);
  }

  @Follows(voucherRunsOut, 'membership.remind_of_voucher', 'mail')
  async runsOut(tx: Tx, issue: VoucherIssued): Promise<void> {
    await this.voucher(tx, issue, voucherRunsOutLetter);
  }

  @Follows(voucherExpired, 'membership.tell_voucher_expired', 'mail')
  async expired(tx: Tx, { orderId, subject, offerKey, amount }: VoucherExpired): Promise<void> {
    if (orderId) return;
    await this.post.run(tx, subject.id, (to) => {
      const matter = { to: payer(to), plan: to.planName(offerKey), amount };
      return { page: '/plans', words: voucherExpiredLetter(matter, to.locale) };
    });
  }

  /** Says thank you for a term, or that the money goes back where it was paid for already. */
  @Follows(paid, 'membership.tell_term_paid', 'mail')
  async paid(tx: Tx, { orderId, subject, means, ...fee }: Paid): Promise<void> {
    if (means === 'card' || orderId) return;
    const { subscriptionId, offerKey, amount, periodEnd } = fee;
    const running = await this.running.run(tx, subject);
    await this.post.run(tx, subject.id, (to) => {
      const matter = { to: payer(to), plan: to.planName(offerKey), amount };
      const given = running?.subscriptionId === subscriptionId;
      const words = given
        ? termPaidLetter({ ...matter, lastDay: addDays(periodEnd, -1) }, to.locale)
        : paidTwiceLetter(matter, to.locale);
      return { page: '/me', words };
    });
  }

  @Follows(membershipTermEnding, 'membership.tell_term_ends', 'mail')
  async ends(tx: Tx, { memberId, planKey, interval, amount, on }: TermEnding): Promise<void> {
    await this.post.run(tx, memberId, (to) => {
      const lastDay = addDays(on, -1);
      const matter = { to: payer(to), plan: to.planName(planKey), amount: yen(amount), lastDay };
      const page = interval === 'year' ? orderPage({ planKey, interval, means: 'konbini' }) : '/me';
      return { page, words: termEndsLetter(matter, to.locale) };
    });
  }

  /** Says nothing of a voucher that has been paid or given up by the time the mail leaves. */
  private async voucher(tx: Tx, issue: VoucherIssued, write: typeof voucherLetter): Promise<void> {
    const { subject, attemptId, offerKey, amount, expiresAt } = issue;
    const waiting = await this.vouchers.run(tx, subject);
    if (waiting?.id !== attemptId || !waiting.voucher) return;
    const { codes } = waiting.voucher;
    await this.post.run(tx, subject.id, (to) => {
      const lastDay = tokyoDateOf(new Date(expiresAt));
      const matter = { to: payer(to), plan: to.planName(offerKey), amount, lastDay };
      return { page: `/me/checkout/${attemptId}`, words: write(matter, codes, to.locale) };
    });
  }
}

const payer = ({ addressed, locale }: Addressee) => memberPayer(addressed, locale);
