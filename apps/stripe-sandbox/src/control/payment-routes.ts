import { expireVoucher, payVoucher } from '../domain/konbini/settle-voucher.ts';
import { stores } from '../domain/konbini/voucher.ts';
import type { PaymentIntent } from '../domain/payment-intent/payment-intent.ts';
import type { Sandbox } from '../sandbox.ts';
import { ControlError } from './control-body.ts';
import type { Route } from './control-routes.ts';
import { disputeRoutes } from './dispute-routes.ts';
import { payoutRoutes } from './payout-routes.ts';
import { orderRefund, refundOrders } from './refund-orders.ts';

/** What payers, banks and stores do, which Stripe's API has no call for. */
export function paymentRoutes(route: Route, sandbox: Sandbox): void {
  route('POST', '/konbini/:id', async (body, request) => {
    const intent = intentOf(sandbox, (request.params as { id: string }).id);
    const result = body.oneOf('result', ['paid', 'expired'] as const) ?? 'paid';
    const store = body.oneOf('store', stores) ?? 'lawson';
    const { id, status } = await sandbox.change((work) =>
      result === 'paid' ? payVoucher(work, intent.id, store) : expireVoucher(work, intent.id),
    );
    return { payment_intent: id, status };
  });
  route('POST', '/refunds/:id', async (body, request) => {
    const refund = sandbox.store.records.find('refund', (request.params as { id: string }).id);
    const to = body.oneOf('to', refundOrders);
    if (!refund || !to) throw new ControlError(`give a refund's id and \`to\`: ${refundOrders.join(', ')}`);
    const { id, status } = await sandbox.change((work) => orderRefund(work, refund, to));
    return { refund: id, status };
  });
  disputeRoutes(route, sandbox);
  payoutRoutes(route, sandbox);
}

/** A payment by its own id, or by that of the Checkout session it came from. */
function intentOf({ store }: Sandbox, id: string): PaymentIntent {
  const session = store.records.find('checkout.session', id);
  const intent = store.records.find('payment_intent', session?.payment_intent ?? id);
  if (!intent) throw new ControlError(`no such payment: ${id}`);
  return intent;
}
