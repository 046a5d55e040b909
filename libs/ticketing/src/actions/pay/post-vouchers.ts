import { Injectable } from '@nestjs/common';
import { VoucherOf } from '@enishi/billing';
import { shopLine } from '@enishi/membership';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { lapsedLetter, voucherLetter, voucherReminder } from '../../domain/pay-letter.ts';
import { OrderOffStore } from '../../store/order-off.store.ts';
import { TicketPaymentStore } from '../../store/ticket-payment.store.ts';
import { PostTickets } from '../orders/post-tickets.ts';
import { OwedMoney } from '../transfers/owed-money.ts';

/** Writes about orders that are paid at a convenience store: the numbers, and that the time is nearly over; also of a transfer, that it is over. */
@Injectable()
export class PostVouchers {
  constructor(
    private readonly payments: TicketPaymentStore,
    private readonly vouchers: VoucherOf,
    private readonly off: OrderOffStore,
    private readonly owed: OwedMoney,
    private readonly letters: PostTickets,
  ) {}

  /** Says nothing of a voucher that was paid or given up by the time the mail leaves, nor of what is no order of tickets. */
  issued(tx: Tx, attemptId: string): Promise<void> {
    return this.withNumbers(tx, attemptId, voucherLetter);
  }

  runsOut(tx: Tx, attemptId: string): Promise<void> {
    return this.withNumbers(tx, attemptId, voucherReminder);
  }

  /** Whoever ordered for what was called off meanwhile is told that, in a letter of its own. */
  async lapsed(tx: Tx, orderId: string): Promise<void> {
    if (await this.off.has(tx, orderId)) return;
    const owed = await this.owed.run(tx, orderId);
    await this.letters.post(tx, orderId, (facts, locale) => lapsedLetter({ ...facts, owed }, locale));
  }

  private async withNumbers(tx: Tx, attemptId: string, write: typeof voucherLetter): Promise<void> {
    const page = await this.payments.ofAttempt(tx, attemptId);
    const voucher = page && (await this.vouchers.ofOrder(tx, attemptId))?.voucher;
    if (!voucher) return;
    const { expiresAt: until, codes } = voucher;
    const numbers = (locale: Locale) => codes.map((code) => shopLine(code, locale));
    await this.letters.post(tx, page.orderId, (facts, locale) =>
      write({ ...facts, until, numbers: numbers(locale) }, locale),
    );
  }
}
