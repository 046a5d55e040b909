import { livingCustomer } from '../domain/customer/customer.ts';
import { readCard } from '../domain/payment-method/card-entry.ts';
import { attachMethod, newCardMethod } from '../domain/payment-method/payment-method.ts';
import type { PortalFeatures } from '../domain/portal/portal-configuration.ts';
import {
  changePlan,
  goOn,
  leave,
  ownSubscription,
  pauseFor,
  withdrawPlan,
  type Farewell,
  type PlanChoice,
} from '../domain/portal/portal-acts.ts';
import { updateSubscription } from '../domain/subscription/update-subscription.ts';
import type { Subscription } from '../domain/subscription/subscription.ts';
import type { Work } from '../domain/work.ts';
import { changeDetails } from './portal-details.ts';
import { offeredPrices, quantityRange } from './portal-plan-page.ts';
import { addTaxId, removeTaxId } from './portal-tax-ids.ts';
import type { PortalView } from './portal-view.ts';
import { say, type Word } from './words.ts';

/** What an act came to: a sentence for the next page, a reason why not, or another page to go to first. */
export type Outcome = { done: Word } | { refusal: string; errors?: Record<string, string> } | { go: string };

/** One press of a button in the portal. */
export interface Press {
  view: PortalView;
  form: URLSearchParams;
  subscription: string;
}

/** The acts of the portal by the last part of their address, and the switch that each needs. */
export const portalActs: Record<
  string,
  { feature: keyof PortalFeatures; run: (work: Work, press: Press) => Outcome }
> = {
  card: { feature: 'payment_method_update', run: changeCard },
  details: { feature: 'customer_update', run: changeDetails },
  tax_id: { feature: 'customer_update', run: addTaxId },
  tax_id_remove: { feature: 'customer_update', run: removeTaxId },
  plan: { feature: 'subscription_update', run: withSubscription(plan) },
  withdraw: {
    feature: 'subscription_update',
    run: withSubscription((work, subscription) => {
      withdrawPlan(work, subscription);
      return { done: 'withdrawn' };
    }),
  },
  cancel: { feature: 'subscription_cancel', run: withSubscription(cancel) },
  keep: {
    feature: 'subscription_cancel',
    run: withSubscription((work, subscription) => {
      updateSubscription(work, subscription, { cancel_at_period_end: false });
      return { done: 'planKept' };
    }),
  },
  pause: { feature: 'subscription_pause', run: withSubscription(pause) },
  resume: {
    feature: 'subscription_pause',
    run: withSubscription((work, subscription) => {
      goOn(work, subscription);
      return { done: 'planResumed' };
    }),
  },
};

type ForSubscription = (work: Work, subscription: Subscription, press: Press) => Outcome;

function withSubscription(run: ForSubscription): (work: Work, press: Press) => Outcome {
  return (work, press) => {
    const { session, locale } = press.view;
    const subscription = ownSubscription(work, session, press.subscription);
    return subscription ? run(work, subscription, press) : { refusal: say(locale, 'cannotNow') };
  };
}

/** The plan as chosen in a form, or the reason why it cannot be chosen. */
export function chosenPlan(
  view: PortalView,
  subscription: Subscription,
  form: URLSearchParams,
): PlanChoice | string {
  const [item] = subscription.items.data;
  const price = offeredPrices(view, subscription).find(({ id }) => id === form.get('price'));
  if (!price || !item) return say(view.locale, 'cannotNow');
  const range = quantityRange(view, price);
  const quantity = range ? Number(form.get('quantity') || item.quantity) : item.quantity;
  if (range && !(Number.isInteger(quantity) && quantity >= range.min && quantity <= range.max))
    return say(view.locale, 'quantityWrong', range);
  const same = price.id === item.price.id && quantity === item.quantity;
  return same ? say(view.locale, 'nothingChanges') : { price, quantity };
}

function plan(work: Work, subscription: Subscription, { view, form }: Press): Outcome {
  const choice = chosenPlan(view, subscription, form);
  if (typeof choice === 'string') return { refusal: choice };
  const rules = { ...view.features.subscription_update, return_url: view.session.url };
  const go = changePlan(work, subscription, choice, rules);
  if (go) return { go };
  const planned = work.get('subscription', subscription.id).schedule !== null;
  return { done: planned ? 'changePlanned' : 'planChanged' };
}

function cancel(work: Work, subscription: Subscription, { view, form }: Press): Outcome {
  const rules = view.features.subscription_cancel;
  const feedback = rules.cancellation_reason.options.find((option) => option === form.get('feedback'));
  const comment = (form.get('comment') ?? '').trim();
  const farewell: Farewell = { ...(feedback ? { feedback } : {}), ...(comment ? { comment } : {}) };
  leave(work, subscription, rules, rules.cancellation_reason.enabled ? farewell : {});
  return { done: rules.mode === 'immediately' ? 'planEnded' : 'planCancelled' };
}

function pause(work: Work, subscription: Subscription, { view, form }: Press): Outcome {
  const { type, interval_options: options } = view.features.subscription_pause.duration;
  const duration = type === 'indefinite' ? null : options[Number(form.get('duration') ?? 0)];
  if (duration === undefined) return { refusal: say(view.locale, 'cannotNow') };
  pauseFor(work, subscription, duration);
  return { done: 'planPaused' };
}

/** The new card becomes the customer's default and that of every running subscription. */
function changeCard(work: Work, { view, form }: Press): Outcome {
  const text = (name: string): string => (form.get(name) ?? '').trim();
  const customer = livingCustomer(work, view.session.customer, 'customer');
  const read = readCard(
    { number: text('number'), expiry: text('expiry'), cvc: text('cvc') },
    new Date(Math.min(work.now * 1000, Date.now())),
  );
  if (typeof read === 'string') return { refusal: say(view.locale, `error_${read}`) };
  const billing = { name: text('name') || customer.name, email: customer.email };
  const method = attachMethod(work, newCardMethod(work, { ...read, billing }), customer.id);
  const invoice_settings = { ...customer.invoice_settings, default_payment_method: method.id };
  work.amend(customer, { invoice_settings }, 'customer.updated');
  for (const subscription of work.all('subscription')) {
    if (subscription.customer === customer.id && !subscription.ended_at)
      updateSubscription(work, subscription, { default_payment_method: method.id });
  }
  return { done: 'cardSaved' };
}
