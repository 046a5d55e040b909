import { expireVoucher, payVoucher } from '../domain/konbini/settle-voucher.ts';
import { stores } from '../domain/konbini/voucher.ts';
import type { PaymentIntent } from '../domain/payment-intent/payment-intent.ts';
import type { Sandbox } from '../sandbox.ts';
import { ControlError } from './control-body.ts';
import type { Route } from './control-routes.ts';

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
}

/** A payment by its own id, or by that of the Checkout session it came from. */
function intentOf({ store }: Sandbox, id: string): PaymentIntent {
  const session = store.records.find('checkout.session', id);
  const intent = store.records.find('payment_intent', session?.payment_intent ?? id);
  if (!intent) throw new ControlError(`no such payment: ${id}`);
  return intent;
}
