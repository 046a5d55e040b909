import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Charge } from '../domain/charge/charge.ts';
import type { Invoice } from '../domain/invoice/invoice.ts';
import { payHosted } from '../domain/invoice/pay-hosted.ts';
import { readCard } from '../domain/payment-method/card-entry.ts';
import type { Sandbox } from '../sandbox.ts';
import { fieldOfFault, type CardFieldErrors } from './card-fields.ts';
import { html } from './html.ts';
import { payLater } from './invoice-later.ts';
import { invoicePage, type InvoiceView } from './invoice-page.ts';
import type { Names } from './invoice-sums.ts';
import { messagePage, sendPage } from './layout.ts';
import { day, money, pageLocale, type PageLocale } from './locale.ts';
import { creditNotePaper } from './papers/credit-note-paper.ts';
import { invoicePaper } from './papers/invoice-paper.ts';
import { receiptPaper } from './papers/receipt-paper.ts';
import { say, sayDecline } from './words.ts';

type Request = FastifyRequest<{ Params: { id: string }; Querystring: { redirect_status?: string } }>;

/** The hosted invoice, to look at and to pay, its papers, and the receipt of a charge. */
export function invoiceRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const { records } = sandbox.store;
  app.get('/i/:id', (request: Request, reply) => {
    const view = viewOf(sandbox, request);
    if (!view) return missing(reply, pageLocale(null, request.headers['accept-language']));
    const failed = request.query.redirect_status === 'failed' && view.invoice.status === 'open';
    return sendPage(
      reply,
      invoicePage({ ...view, refusal: failed ? sayDecline(view.locale, 'authentication') : null }),
    );
  });
  app.post('/i/:id', (request: Request, reply) => pay(sandbox, request, reply));
  app.post('/i/:id/later', (request: Request, reply) => {
    const view = viewOf(sandbox, request);
    return view
      ? payLater(sandbox, view, request, reply)
      : missing(reply, pageLocale(null, request.headers['accept-language']));
  });
  app.get('/i/:id/pdf', async (request: Request, reply) => {
    const view = viewOf(sandbox, request);
    if (!view?.invoice.number) return missing(reply, pageLocale(null, request.headers['accept-language']));
    const { invoice, names, locale } = view;
    return sendPaper(reply, `invoice-${invoice.number}`, await invoicePaper(invoice, names, locale));
  });
  app.get('/i/:id/receipt', async (request: Request, reply) => {
    const view = viewOf(sandbox, request);
    if (!view || view.invoice.amount_paid === 0)
      return missing(reply, pageLocale(null, request.headers['accept-language']));
    const { invoice, names, locale } = view;
    const method = methodOf(sandbox, invoice);
    const paper = await receiptPaper(invoice, { names, method }, locale);
    return sendPaper(reply, `receipt-${invoice.number}`, paper);
  });
  app.get('/credit_notes/:id/pdf', async (request: Request, reply) => {
    const note = records.find('credit_note', request.params.id);
    const invoice = note ? records.find('invoice', note.invoice) : undefined;
    const locale = localeOf(sandbox, invoice, request);
    if (!note || !invoice) return missing(reply, locale);
    return sendPaper(reply, `credit-note-${note.number}`, await creditNotePaper(note, invoice, locale));
  });
  app.get('/receipts/:id', (request: Request, reply) => {
    const charge = records.find('charge', request.params.id);
    const locale = pageLocale(null, request.headers['accept-language']);
    return charge ? chargeReceipt(reply, charge, locale) : missing(reply, locale);
  });
}

function localeOf(sandbox: Sandbox, invoice: Invoice | undefined, request: FastifyRequest): PageLocale {
  const customer = invoice ? sandbox.store.records.find('customer', invoice.customer) : undefined;
  return pageLocale(customer?.preferred_locales?.[0], request.headers['accept-language']);
}

/** A draft has no page yet. */
function viewOf(sandbox: Sandbox, request: Request): InvoiceView | null {
  const { records } = sandbox.store;
  const invoice = records.find('invoice', request.params.id);
  if (!invoice || invoice.status === 'draft') return null;
  const names: Names = {
    coupon: (id) => records.find('discount', id)?.hidden.coupon,
    taxRate: (id) => records.find('tax_rate', id),
    product: (id) => (id ? records.find('product', id) : undefined),
  };
  const locale = localeOf(sandbox, invoice, request);
  const typed = { number: '', expiry: '', name: '' };
  const later = {
    payer: invoice.customer_name ?? '',
    email: invoice.customer_email ?? '',
    phone: invoice.customer_phone ?? '',
    errors: {},
    refusal: null,
  };
  const [payment] = invoice.hidden.payments;
  const asked = payment ? records.find('invoice_payment', payment)?.payment.payment_intent : undefined;
  const intent = asked ? records.find('payment_intent', asked) : undefined;
  return { invoice, intent, names, locale, typed, errors: {}, refusal: null, later, status: 200 };
}

/** The card that paid, as far as one did. */
function methodOf(sandbox: Sandbox, invoice: Invoice): string | null {
  const { records } = sandbox.store;
  const payment = invoice.hidden.payments
    .map((id) => records.find('invoice_payment', id))
    .find((one) => one?.status === 'paid');
  const intent = payment ? records.find('payment_intent', payment.payment.payment_intent) : undefined;
  const method = intent?.payment_method ? records.find('payment_method', intent.payment_method) : undefined;
  return method?.type === 'card' ? `${method.card.brand.toUpperCase()} •••• ${method.card.last4}` : null;
}

async function pay(sandbox: Sandbox, request: Request, reply: FastifyReply): Promise<FastifyReply> {
  const view = viewOf(sandbox, request);
  if (!view) return missing(reply, pageLocale(null, request.headers['accept-language']));
  const { invoice, locale } = view;
  const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
  const text = (name: string): string => (form.get(name) ?? '').trim();
  const typed = { number: text('number'), expiry: text('expiry'), name: text('name') };
  const errors: CardFieldErrors = {};
  const today = new Date(Math.min(sandbox.scheduler.now() * 1000, Date.now()));
  const card = readCard({ ...typed, cvc: text('cvc') }, today);
  if (typeof card === 'string') errors[fieldOfFault[card]] = say(locale, `error_${card}`);
  if (!typed.name) errors.name = say(locale, 'error_name');
  if (typeof card === 'string' || errors.name)
    return sendPage(reply, invoicePage({ ...view, typed, errors, status: 422 }));
  const result = await sandbox.change((work) => {
    work.enterTestClock(invoice.test_clock);
    return payHosted(work, work.get('invoice', invoice.id), card, typed.name);
  });
  if (result.kind === 'authenticate') return reply.redirect(result.url, 303);
  if (result.kind !== 'declined') return reply.redirect(`/i/${invoice.id}`, 303);
  const refusal = sayDecline(locale, result.declineCode);
  return sendPage(reply, invoicePage({ ...view, typed, refusal, status: 402 }));
}

function sendPaper(reply: FastifyReply, name: string, paper: Buffer): FastifyReply {
  return reply
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', `inline; filename="${name.replace(/[^A-Za-z0-9-]/g, '')}.pdf"`)
    .type('application/pdf')
    .send(paper);
}

function chargeReceipt(reply: FastifyReply, charge: Charge, locale: PageLocale): FastifyReply {
  const body = html`<main class="sheet">
    <div class="box">
      <h1>${say(locale, 'receipt')}</h1>
      <div class="pair">
        <span class="soft">${day(charge.created, locale)}</span
        ><b>${money(charge.amount, charge.currency, locale)}</b>
      </div>
      <p class="soft">${charge.description}</p>
    </div>
  </main>`;
  return sendPage(reply, { locale, title: say(locale, 'receipt'), body });
}

function missing(reply: FastifyReply, locale: PageLocale): FastifyReply {
  const [title, text] = [say(locale, 'missingTitle'), say(locale, 'missingText')];
  return sendPage(reply, messagePage({ locale, title, text, status: 404 }));
}
