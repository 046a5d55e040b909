import type { FastifyRequest } from 'fastify';
import type { PaymentIntent } from '../domain/payment-intent/payment-intent.ts';
import type { Sandbox } from '../sandbox.ts';
import { successUrl } from './checkout-routes.ts';
import { messagePage, type Page } from './layout.ts';
import { pageLocale, type PageLocale } from './locale.ts';
import { say } from './words.ts';

/** The language of a page about a payment still to come: its session's, its customer's, else the browser's. */
export function laterLocale(
  sandbox: Sandbox,
  intent: PaymentIntent | undefined,
  request: FastifyRequest,
): PageLocale {
  const { records } = sandbox.store;
  const session = records.find('checkout.session', intent?.hidden.session ?? '');
  const customer = records.find('customer', intent?.customer ?? '');
  const asked = (request.query as { lang?: string }).lang;
  const wanted = asked ?? session?.locale ?? customer?.preferred_locales?.[0];
  return pageLocale(wanted, request.headers['accept-language']);
}

/** Back to the shop, when the payment began on a Checkout page. */
export function returnLink(
  sandbox: Sandbox,
  intent: PaymentIntent,
  locale: PageLocale,
): { href: string; label: string } | null {
  const session = sandbox.store.records.find('checkout.session', intent.hidden.session ?? '');
  return session?.success_url ? { href: successUrl(session), label: say(locale, 'toShop') } : null;
}

/** What became of a payment that is not waited for any more. */
export function settledPage(sandbox: Sandbox, intent: PaymentIntent | undefined, locale: PageLocale): Page {
  if (!intent)
    return messagePage({
      locale,
      title: say(locale, 'missingTitle'),
      text: say(locale, 'missingText'),
      status: 404,
    });
  const paid = intent.status === 'succeeded';
  return messagePage({
    locale,
    good: paid,
    title: say(locale, paid ? 'voucherPaid' : 'voucherGone'),
    text: say(locale, paid ? 'voucherPaidText' : 'voucherGoneText'),
    link: returnLink(sandbox, intent, locale),
    status: paid ? 200 : 410,
  });
}
