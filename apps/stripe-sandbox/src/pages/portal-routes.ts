import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PortalSession } from '../domain/portal/portal-session.ts';
import { readCard } from '../domain/payment-method/card-entry.ts';
import { attachMethod, newCardMethod } from '../domain/payment-method/payment-method.ts';
import { livingCustomer } from '../domain/customer/customer.ts';
import { ApiError } from '../domain/api-error.ts';
import { updateSubscription } from '../domain/subscription/update-subscription.ts';
import type { Work } from '../domain/work.ts';
import type { Sandbox } from '../sandbox.ts';
import { messagePage, sendPage } from './layout.ts';
import { pageLocale, type PageLocale } from './locale.ts';
import { portalPage } from './portal-page.ts';
import { say, sayDecline, type Word } from './words.ts';

type Request = FastifyRequest<{
  Params: { id: string; subscription: string };
  Querystring: { done?: string };
}>;
type Act = (work: Work, session: PortalSession, request: Request, locale: PageLocale) => string | null;

const notices: Record<string, Word> = { card: 'cardSaved', cancel: 'planCancelled', keep: 'planKept' };

/** The customer portal: change the card, leave at the end of the period, or stay after all. */
export function portalRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.get('/p/session/:id', (request: Request, reply) => {
    const session = sandbox.store.records.find('billing_portal.session', request.params.id);
    const locale = pageLocale(session?.locale, request.headers['accept-language']);
    if (!session) return missing(reply, locale);
    const notice = notices[request.query.done ?? ''];
    return sendPage(
      reply,
      portalPage({
        records: sandbox.store.records,
        session,
        locale,
        notice: notice ? say(locale, notice) : null,
        refusal: null,
      }),
    );
  });
  app.post('/p/session/:id/card', post(sandbox, 'card', changeCard));
  app.post(
    '/p/session/:id/cancel/:subscription',
    post(sandbox, 'cancel', (work, session, request) => leave(work, session, request, true)),
  );
  app.post(
    '/p/session/:id/keep/:subscription',
    post(sandbox, 'keep', (work, session, request) => leave(work, session, request, false)),
  );
}

function missing(reply: FastifyReply, locale: PageLocale): FastifyReply {
  return sendPage(
    reply,
    messagePage({
      locale,
      title: say(locale, 'missingTitle'),
      text: say(locale, 'missingText'),
      status: 404,
    }),
  );
}

/** Runs an act of the customer; a sentence it answers is the reason why it did not work. */
function post(sandbox: Sandbox, done: string, act: Act) {
  return async (request: Request, reply: FastifyReply): Promise<FastifyReply> => {
    const session = sandbox.store.records.find('billing_portal.session', request.params.id);
    const locale = pageLocale(session?.locale, request.headers['accept-language']);
    if (!session) return missing(reply, locale);
    const refusal = await sandbox.change((work) => act(work, session, request, locale));
    if (refusal === null) return reply.redirect(`/p/session/${session.id}?done=${done}`, 303);
    const page = portalPage({ records: sandbox.store.records, session, locale, notice: null, refusal });
    return sendPage(reply, { ...page, status: 422 });
  };
}

function leave(work: Work, session: PortalSession, request: Request, leaving: boolean): null {
  const subscription = work.get('subscription', request.params.subscription);
  if (subscription.customer !== session.customer || subscription.ended_at) return null;
  work.enterTestClock(subscription.test_clock);
  updateSubscription(work, subscription, { cancel_at_period_end: leaving });
  return null;
}

/** The new card becomes the customer's default and that of every running subscription. */
function changeCard(work: Work, session: PortalSession, request: Request, locale: PageLocale): string | null {
  const form = new URLSearchParams(String(request.body ?? ''));
  const text = (name: string): string => (form.get(name) ?? '').trim();
  const customer = livingCustomer(work, session.customer, 'customer');
  const read = readCard(
    { number: text('number'), expiry: text('expiry'), cvc: text('cvc') },
    new Date(Math.min(work.now * 1000, Date.now())),
  );
  if (typeof read === 'string') return say(locale, `error_${read}`);
  try {
    const method = attachMethod(
      work,
      newCardMethod(work, {
        ...read,
        billing: { name: text('name') || customer.name, email: customer.email },
      }),
      customer.id,
    );
    work.amend(
      customer,
      { invoice_settings: { ...customer.invoice_settings, default_payment_method: method.id } },
      'customer.updated',
    );
    for (const subscription of work.all('subscription')) {
      if (subscription.customer === customer.id && !subscription.ended_at)
        updateSubscription(work, subscription, { default_payment_method: method.id });
    }
    return null;
  } catch (error) {
    if (error instanceof ApiError && error.details.decline_code)
      return sayDecline(locale, error.details.decline_code);
    throw error;
  }
}
