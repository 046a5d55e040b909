import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { KeepUntilPaid } from './keep-until-paid.ts';
import { TakeCash } from './take-cash.ts';

/** An order of `amount` yen, tax included; `payUntil` null: it costs nothing, or is paid in the hand. */
export type CounterPayment = { orderId: string; amount: number; payUntil: Date | null; by: string };

/** Takes the cash for a new booking, which brings its tickets, or keeps its places until a day. */
@Injectable()
export class PayAtCounter {
  constructor(
    private readonly cash: TakeCash,
    private readonly later: KeepUntilPaid,
  ) {}

  /** Throws what `TakeCash` throws. */
  async run(tx: Tx, { orderId, amount, payUntil, by }: CounterPayment): Promise<void> {
    if (payUntil) await this.later.run(tx, orderId, payUntil);
    else await this.cash.run(tx, { orderId, amount, by });
  }
}
