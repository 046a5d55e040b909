import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { TicketOrderEntity } from '../../store/ticket-order.entity.ts';
import { fromDesk, PayForTickets } from '../pay/pay-for-tickets.ts';
import type { TicketsToPay } from '../pay/pay-for-tickets.ts';
import { KeepUntilPaid } from './keep-until-paid.ts';
import { TakeCash } from './take-cash.ts';

/** An order that was just made. `payUntil`: where it is paid in cash later; `transfer`: where it is paid so. Both null: it costs nothing, or is paid in the hand. */
export type CounterPayment = {
  order: TicketOrderEntity;
  payUntil: Date | null;
  transfer: Pick<TicketsToPay, 'date' | 'shown' | 'buyer'> | null;
  by: string;
};

/** Takes the cash for a new booking, which brings its tickets, keeps its places until a day, or has its transfer looked for at the bank. */
@Injectable()
export class PayAtCounter {
  constructor(
    private readonly cash: TakeCash,
    private readonly later: KeepUntilPaid,
    private readonly transfers: PayForTickets,
  ) {}

  /** Throws what `TakeCash` and, of a transfer, `PayForTickets` throws. */
  async run(tx: Tx, { order, payUntil, transfer, by }: CounterPayment): Promise<void> {
    const { id: orderId, total: amount, locale } = order;
    if (transfer) await this.transfers.run(tx, 1, { ...transfer, order, origin: fromDesk(locale) });
    else if (payUntil) await this.later.run(tx, orderId, payUntil);
    else await this.cash.run(tx, { orderId, amount, by });
  }
}
