import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { enterCode, type CodeRefusal } from '../domain/checkout/checkout-discount.ts';
import { instructionsOf, payCheckout, type Buyer, type Means } from '../domain/checkout/pay-checkout.ts';
import type { CheckoutSession } from '../domain/checkout/checkout-session.ts';
import { readCard, type CardEntryError } from '../domain/payment-method/card-entry.ts';
import type { Sandbox } from '../sandbox.ts';
import { checkoutPage, type CheckoutEntry, type CheckoutView } from './checkout-page.ts';
import { messagePage, sendPage } from './layout.ts';
import { pageLocale, type PageLocale } from './locale.ts';
import { say, sayDecline, type Word } from './words.ts';

type Request = FastifyRequest<{ Params: { id: string }; Querystring: { failed?: string } }>;

/** The hosted Checkout page: show, pay, and the way back from 3D Secure. */
export function checkoutRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.get('/c/pay/:id', (request: Request, reply) => {
    const session = open(sandbox, request, reply);
    if (!session) return reply;
    const view = viewOf(sandbox, session, localeOf(session, request));
    const failed = request.query.failed;
    return sendPage(
      reply,
      checkoutPage({ ...view, refusal: failed ? sayDecline(view.locale, failed) : null }),
    );
  });
  app.post('/c/pay/:id', (request: Request, reply) => pay(sandbox, request, reply));
  app.post('/c/pay/:id/code', (request: Request, reply) => applyCode(sandbox, request, reply));
  app.get('/c/pay/:id/return', (request: Request, reply) => {
    const session = sandbox.store.records.find('checkout.session', request.params.id);
    if (session?.status === 'complete') return reply.redirect(successUrl(session), 303);
    return reply.redirect(`/c/pay/${request.params.id}?failed=authentication`, 303);
  });
}

const localeOf = (session: CheckoutSession, request: FastifyRequest): PageLocale =>
  pageLocale(session.locale, request.headers['accept-language']);

/** Where a buyer goes after paying, with the session's id filled in. */
export function successUrl(session: CheckoutSession): string {
  return (session.success_url ?? '/')
    .replaceAll('{CHECKOUT_SESSION_ID}', session.id)
    .replaceAll('%7BCHECKOUT_SESSION_ID%7D', session.id);
}

/** Where a buyer reads how to pay what they bought but have not paid. */
function owed(sandbox: Sandbox, session: CheckoutSession): string | null {
  if (session.status !== 'complete' || session.payment_status !== 'unpaid') return null;
  return instructionsOf(sandbox.store.records.find('payment_intent', session.payment_intent ?? ''));
}

/** The session if it can still be paid; otherwise says clearly why not. */
function open(sandbox: Sandbox, request: Request, reply: FastifyReply): CheckoutSession | null {
  const session = sandbox.store.records.find('checkout.session', request.params.id);
  if (!session) {
    const locale = pageLocale(null, request.headers['accept-language']);
    sendPage(
      reply,
      messagePage({
        locale,
        title: say(locale, 'missingTitle'),
        text: say(locale, 'missingText'),
        status: 404,
      }),
    );
    return null;
  }
  if (session.status === 'open') return session;
  const instructions = owed(sandbox, session);
  if (instructions) {
    void reply.redirect(instructions, 303);
    return null;
  }
  const locale = localeOf(session, request);
  const complete = session.status === 'complete';
  const href = complete ? successUrl(session) : session.cancel_url;
  sendPage(
    reply,
    messagePage({
      locale,
      good: complete,
      title: say(
        locale,
        complete ? (session.mode === 'setup' ? 'completeSaved' : 'completeTitle') : 'expiredTitle',
      ),
      text: say(locale, complete ? 'completeText' : 'expiredText'),
      link: href ? { href, label: say(locale, 'toShop') } : null,
      status: complete ? 200 : 410,
    }),
  );
  return null;
}

function viewOf(sandbox: Sandbox, session: CheckoutSession, locale: PageLocale): CheckoutView {
  const customer = session.customer ? sandbox.store.records.find('customer', session.customer) : undefined;
  const known = session.customer_email ?? customer?.email ?? '';
  const buyer = session.hidden.buyer;
  return {
    session,
    locale,
    emailFixed: known !== '',
    entry: {
      email: known || (buyer?.email ?? ''),
      name: buyer?.name ?? '',
      phone: buyer?.phone ?? customer?.phone ?? '',
      country: buyer?.country ?? 'JP',
      number: '',
      expiry: '',
      means: session.payment_method_types[0] ?? 'card',
      payer: buyer?.name ?? '',
      konbiniPhone: '',
    },
    errors: {},
    refusal: null,
    code: null,
    status: 200,
  };
}

const codeRefusals: Record<CodeRefusal, Word> = {
  unknown: 'code_unknown',
  unusable: 'code_unusable',
  minimum: 'code_minimum',
  first_time: 'code_first_time',
  too_small: 'code_too_small',
};

/** A promotion code was typed or taken off; the page is shown again with its new sum. */
async function applyCode(sandbox: Sandbox, request: Request, reply: FastifyReply): Promise<FastifyReply> {
  const session = open(sandbox, request, reply);
  if (!session) return reply;
  const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
  const text = (form.get('code') ?? '').trim();
  const refusal = await sandbox.change((work) => {
    work.enterTestClock(session.hidden.testClock);
    return enterCode(work, work.get('checkout.session', session.id), text);
  });
  if (!refusal) return reply.redirect(`/c/pay/${session.id}`, 303);
  const view = viewOf(sandbox, session, localeOf(session, request));
  const code = { text, refusal: codeRefusals[refusal] };
  return sendPage(reply, checkoutPage({ ...view, code, status: 422 }));
}

type Typed = CheckoutEntry & { cvc: string };

function typed(request: FastifyRequest, view: CheckoutView): Typed {
  const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
  const text = (name: string): string => (form.get(name) ?? '').trim();
  return {
    email: view.emailFixed ? view.entry.email : text('email'),
    name: text('name'),
    phone: text('phone'),
    country: /^[A-Z]{2}$/.test(text('country')) ? text('country') : 'JP',
    number: text('number').replace(/\s/g, ''),
    expiry: text('expiry'),
    cvc: text('cvc'),
    means: view.session.payment_method_types.find((type) => type === text('means')) ?? view.entry.means,
    payer: text('payer'),
    konbiniPhone: text('konbini_phone').replace(/[^0-9]/g, ''),
  };
}

const fieldOf: Record<CardEntryError, 'number' | 'expiry' | 'cvc'> = {
  incomplete_number: 'number',
  incorrect_number: 'number',
  live_card: 'number',
  invalid_expiry: 'expiry',
  expired_card_entered: 'expiry',
  invalid_cvc: 'cvc',
};

function read(sandbox: Sandbox, view: CheckoutView, entry: Typed): Buyer | CheckoutView['errors'] {
  const { locale, session } = view;
  const errors: CheckoutView['errors'] = {};
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(entry.email)) errors.email = say(locale, 'error_email');
  if (session.phone_number_collection.enabled && !/^[+0-9][0-9 ()-]{6,}$/.test(entry.phone))
    errors.phone = say(locale, 'error_phone');
  const means =
    entry.means === 'card' ? readMeans(sandbox, locale, entry, errors) : laterMeans(locale, entry, errors);
  if (!means || Object.keys(errors).length > 0) return errors;
  const { email, country } = entry;
  const name = means.type === 'card' ? entry.name : entry.payer;
  return { email, name, phone: entry.phone || entry.konbiniPhone || null, country, means };
}

function readMeans(
  sandbox: Sandbox,
  locale: PageLocale,
  entry: Typed,
  errors: CheckoutView['errors'],
): Means | null {
  const card = readCard(entry, new Date(Math.min(sandbox.scheduler.now() * 1000, Date.now())));
  if (!entry.name) errors.name = say(locale, 'error_name');
  if (typeof card !== 'string') return { type: 'card', card };
  errors[fieldOf[card]] = say(locale, `error_${card}`);
  return null;
}

function laterMeans(locale: PageLocale, entry: Typed, errors: CheckoutView['errors']): Means {
  if (!entry.payer) errors.payer = say(locale, 'error_payer');
  if (entry.means === 'customer_balance') return { type: 'customer_balance' };
  const number = entry.konbiniPhone || null;
  if (number && !/^(?!0+$)\d{10,11}$/.test(number)) errors.konbini_phone = say(locale, 'error_konbini_phone');
  return { type: 'konbini', confirmationNumber: number };
}

async function pay(sandbox: Sandbox, request: Request, reply: FastifyReply): Promise<FastifyReply> {
  const known = sandbox.store.records.find('checkout.session', request.params.id);
  if (known?.status === 'complete') return reply.redirect(owed(sandbox, known) ?? successUrl(known), 303);
  const session = open(sandbox, request, reply);
  if (!session) return reply;
  const view = viewOf(sandbox, session, localeOf(session, request));
  const entry = typed(request, view);
  const buyer = read(sandbox, view, entry);
  if (!('means' in buyer))
    return sendPage(reply, checkoutPage({ ...view, entry, errors: buyer, status: 422 }));
  const result = await sandbox.change((work) => {
    work.enterTestClock(session.hidden.testClock);
    return payCheckout(work, work.get('checkout.session', session.id), buyer);
  });
  switch (result.kind) {
    case 'done':
    case 'over':
      return reply.redirect(successUrl(result.session), 303);
    case 'authenticate':
    case 'instructions':
      return reply.redirect(result.url, 303);
    case 'declined':
      return sendPage(
        reply,
        checkoutPage({ ...view, entry, refusal: sayDecline(view.locale, result.declineCode), status: 402 }),
      );
  }
}
