import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from '../domain/api-error.ts';
import { instructionsOf } from '../domain/checkout/pay-checkout.ts';
import { payInvoiceLater } from '../domain/invoice/pay-invoice-later.ts';
import { isPayable } from '../domain/invoice/pay-hosted.ts';
import type { PaymentIntent } from '../domain/payment-intent/payment-intent.ts';
import type { Sandbox } from '../sandbox.ts';
import { field, optionalField } from './field.ts';
import { html, type Html } from './html.ts';
import { invoicePage, type InvoiceView } from './invoice-page.ts';
import { sendPage } from './layout.ts';
import { say } from './words.ts';

const laterMeans = ['konbini', 'customer_balance'] as const;
type LaterMeans = (typeof laterMeans)[number];

/** The ways besides a card in which an invoice can be paid. */
export const laterMeansOf = (intent: PaymentIntent | undefined): LaterMeans[] =>
  laterMeans.filter((type) => intent?.payment_method_types.includes(type));

/** Paying at a store or by transfer: who pays, and one button for each way; or the way to what was begun already. */
export function laterBox({ invoice, locale, intent, later }: InvoiceView): Html | null {
  const means = laterMeansOf(intent);
  const begun = instructionsOf(intent);
  if (begun)
    return html`<div class="box">
      <h2>${say(locale, 'payElsewhere')}</h2>
      <div class="actions"><a class="button" href="${begun}">${say(locale, 'toInstructions')}</a></div>
    </div>`;
  if (means.length === 0) return null;
  return html`<div class="box">
    <h2>${say(locale, 'payElsewhere')}</h2>
    ${later.refusal ? html`<div class="notice bad" role="alert"><b>${later.refusal}</b></div>` : null}
    <form method="post" action="/i/${invoice.id}/later" novalidate>
      ${field('payer', say(locale, 'payerName'), later.errors.payer, html`autocomplete="name" value="${later.payer}"`)}
      ${field('email', say(locale, 'email'), later.errors.email, html`type="email" autocomplete="email" value="${later.email}"`)}
      ${means.includes('konbini') ? optionalField('konbini_phone', say(locale, 'payerPhone'), undefined, html`type="tel" autocomplete="tel" inputmode="numeric" value="${later.phone}"`) : null}
      <div class="actions">
        ${means.map(
          (type) =>
            html`<button class="quiet" type="submit" name="means" value="${type}">
              ${say(locale, `means_${type}`)}
            </button>`,
        )}
      </div>
    </form>
  </div>`;
}

/** Begins to pay elsewhere, and shows the page that tells how. */
export async function payLater(
  sandbox: Sandbox,
  view: InvoiceView,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { invoice, locale, intent } = view;
  if (!isPayable(invoice)) return reply.redirect(`/i/${invoice.id}`, 303);
  const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
  const text = (name: string): string => (form.get(name) ?? '').trim();
  const type = laterMeansOf(intent).find((one) => one === text('means'));
  const [payer, email, phone] = [text('payer'), text('email'), text('konbini_phone')];
  const errors = {
    ...(payer ? {} : { payer: say(locale, 'error_payer') }),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? {} : { email: say(locale, 'error_email') }),
  };
  const later = { payer, email, phone, errors, refusal: null };
  if (!type || Object.keys(errors).length > 0)
    return sendPage(reply, invoicePage({ ...view, later, status: 422 }));
  try {
    const begun = await sandbox.change((work) => {
      work.enterTestClock(invoice.test_clock);
      return payInvoiceLater(work, work.get('invoice', invoice.id), type, {
        email,
        name: payer,
        phone: phone || null,
      });
    });
    return reply.redirect(instructionsOf(begun) ?? `/i/${invoice.id}`, 303);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const refused = { ...later, refusal: say(locale, 'cannotPayElsewhere') };
    return sendPage(reply, invoicePage({ ...view, later: refused, status: 422 }));
  }
}
