import { rails } from '../domain/payment-method/rails.ts';
import type { Sandbox } from '../sandbox.ts';
import { ControlError, type ControlBody } from './control-body.ts';
import type { Route } from './control-routes.ts';
import { orderPayouts, payoutsTold } from './payout-routes.ts';

/** What Stripe's Dashboard sets: dunning, ways of paying, the terms of disputes, payouts; and how late search may be. */
export function settingsRoutes(route: Route, sandbox: Sandbox): void {
  const { settings } = sandbox;
  const told = (): object => ({
    dunning: settings.dunning,
    paymentMethods: settings.paymentMethods,
    dispute: settings.dispute,
    searchLagMilliseconds: settings.searchLag.milliseconds,
    payouts: payoutsTold(sandbox),
  });
  route('GET', '/settings', told);
  route('POST', '/settings', async (body) => {
    const { dunning, dispute } = settings;
    settings.dunning = {
      retryDays: body.numbers('retryDays') ?? dunning.retryDays,
      afterLast: body.oneOf('afterLast', ['cancel', 'unpaid', 'past_due'] as const) ?? dunning.afterLast,
    };
    settings.dispute = {
      fee: body.count('disputeFee', dispute.fee),
      responseDays: body.count('disputeDays', dispute.responseDays),
    };
    settings.paymentMethods = switchedOn(body) ?? settings.paymentMethods;
    if (body.text('searchLagMilliseconds') !== null)
      settings.searchLag.set(body.count('searchLagMilliseconds', 0), sandbox.store.records.all());
    await orderPayouts(sandbox, body);
    return told();
  });
}

function switchedOn(body: ControlBody): string[] | null {
  const names = body.list('paymentMethods');
  const unknown = names?.find((name) => !(name in rails));
  if (unknown)
    throw new ControlError(`unknown payment method ${unknown}; there are ${Object.keys(rails).join(', ')}`);
  return names;
}
