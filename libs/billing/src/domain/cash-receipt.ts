import { addYen } from '@enishi/kernel';
import type { TaxCategory, TokyoDate } from '@enishi/kernel';

import { orderName } from './decide-orders.ts';
import type { Purposeful } from './receipt-purposes.ts';
import type { SplittingPayment } from './receipt-versions.ts';
import type { PaymentReturn } from './return-invoice.ts';

/** Cash that was handed back, by the id under which it was; yen, tax included. */
export type CashReturn = { readonly id: string; readonly amount: number; readonly on: TokyoDate };

/**
 * Cash that was taken for something, as whoever sold it and has booked it says it: by the id under which it is in the books. `bought` is the
 * usual 但し書き. Yen, tax included.
 */
export type CashTaken = {
  readonly id: string;
  readonly amount: number;
  readonly taxCategory: TaxCategory;
  readonly receivedOn: TokyoDate;
  readonly bought: string;
};

/** Cash as what its receipt may say and what may become of that are decided by: like a payment for something that was ordered once. */
export function cashAsPayment(
  { id, bought, taxCategory }: Pick<CashTaken, 'id' | 'bought' | 'taxCategory'>,
  returned: readonly PaymentReturn[],
): Purposeful & SplittingPayment {
  return {
    ...{ offerName: bought, taxCategory, interval: 'month', stripeSubscriptionId: orderName(id) },
    ...{ state: 'paid', refunded: addYen(...returned.map(({ amount }) => amount)) },
  };
}
