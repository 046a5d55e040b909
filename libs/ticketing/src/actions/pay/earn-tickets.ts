import { Injectable } from '@nestjs/common';
import { DeliverOrder } from '@enishi/billing';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import { BeginRecognition } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { cashSource } from '../counter/book-cash.ts';
import { OrderStore } from '../../store/order.store.ts';
import { UnpaidOrderStore } from '../../store/unpaid-order.store.ts';

const most = 200;
/** What could not be earned for so long (all of it went back, or a bank disputes it) never is. */
const lookBackDays = 60;
/** So long the kept rest of a transfer waits for a part that is to be owed back first; what is owed later is taken off the income again. */
const owedDays = 30;

/**
 * What was paid for tickets is received in advance until the day of the event, and income from then on; of a course from the day of its last session, with which all
 * that was paid for is given: until then it can be called off, and all of it goes back.
 */
@Injectable()
export class EarnTickets {
  constructor(
    private readonly due: UnpaidOrderStore,
    private readonly orders: OrderStore,
    private readonly deliver: DeliverOrder,
    private readonly cash: BeginRecognition,
  ) {}

  /** Some of what is due. Answers how many orders became income. One whose money is on its way back, or is not booked yet, waits. */
  async run(tx: Tx): Promise<number> {
    const before = (days: number) => new Date(tx.now.getTime() - days * 86_400_000);
    const asked = { since: before(lookBackDays), waitsSince: before(owedDays), most };
    let earned = 0;
    for (const { id, means, paymentId, earnedFrom } of await this.due.toEarn(tx, asked)) {
      try {
        const given = { from: tokyoDateOf(earnedFrom), months: 1 };
        if (means === 'counter') await this.cash.run(tx, { payment: cashSource(paymentId), ...given });
        else await this.deliver.run(tx, { paymentId, ...given });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        continue;
      }
      await this.orders.change(tx, id, { earnedAt: tx.now });
      earned += 1;
    }
    return earned;
  }
}
