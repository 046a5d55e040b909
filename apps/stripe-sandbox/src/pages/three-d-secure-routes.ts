import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { finishAuthentication } from '../domain/outcome.ts';
import type { PaymentIntent } from '../domain/payment-intent/payment-intent.ts';
import type { SetupIntent } from '../domain/setup-intent/setup-intent.ts';
import type { Sandbox } from '../sandbox.ts';
import { html } from './html.ts';
import { messagePage, sendPage } from './layout.ts';
import { money, pageLocale, type PageLocale } from './locale.ts';
import { say } from './words.ts';

type Request = FastifyRequest<{ Params: { id: string } }>;
type Intent = PaymentIntent | SetupIntent;

/** The page that stands for the bank's 3D Secure challenge: complete or fail. */
export function threeDSecureRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.get('/3ds/:id', (request: Request, reply) => {
    const intent = find(sandbox, request.params.id);
    const locale = localeOf(sandbox, intent, request);
    if (!intent)
      return sendPage(
        reply,
        messagePage({
          locale,
          title: say(locale, 'missingTitle'),
          text: say(locale, 'missingText'),
          status: 404,
        }),
      );
    return intent.status === 'requires_action'
      ? sendPage(reply, challenge(sandbox, intent, locale))
      : sendPage(reply, over(locale));
  });
  app.post('/3ds/:id', async (request: Request, reply) => {
    const before = find(sandbox, request.params.id);
    const locale = localeOf(sandbox, before, request);
    if (!before)
      return sendPage(
        reply,
        messagePage({
          locale,
          title: say(locale, 'missingTitle'),
          text: say(locale, 'missingText'),
          status: 404,
        }),
      );
    const passed = new URLSearchParams(String(request.body ?? '')).get('result') === 'complete';
    const after = await sandbox.change((work) => finishAuthentication(work, before.id, passed));
    return goBack(reply, { before, after, locale });
  });
}

const find = (sandbox: Sandbox, id: string): Intent | undefined =>
  sandbox.store.records.find('payment_intent', id) ?? sandbox.store.records.find('setup_intent', id);

function localeOf(sandbox: Sandbox, intent: Intent | undefined, request: FastifyRequest): PageLocale {
  const session = intent?.hidden.session
    ? sandbox.store.records.find('checkout.session', intent.hidden.session)
    : undefined;
  return pageLocale(session?.locale, request.headers['accept-language']);
}

function over(locale: PageLocale) {
  return messagePage({
    locale,
    good: true,
    title: say(locale, 'authenticationDone'),
    text: say(locale, 'authenticationDoneText'),
  });
}

function challenge(sandbox: Sandbox, intent: Intent, locale: PageLocale) {
  const method = intent.payment_method
    ? sandbox.store.records.find('payment_method', intent.payment_method)
    : undefined;
  return {
    locale,
    title: say(locale, 'secureTitle'),
    body: html`<main class="sheet">
      <div class="box">
        <h1>${say(locale, 'secureTitle')}</h1>
        <p class="soft">${say(locale, 'secureText')}</p>
        <div class="stack">
          ${'amount' in intent ? html`<div class="pair"><span>${say(locale, 'merchantAmount')}</span><b>${money(intent.amount, intent.currency, locale)}</b></div>` : null}
          ${method?.type === 'card' ? html`<div class="pair"><span>${say(locale, 'cardNumber')}</span><b>${method.card.brand.toUpperCase()} •••• ${method.card.last4}</b></div>` : null}
        </div>
        <div class="actions">
          <form method="post" action="/3ds/${intent.id}">
            <input type="hidden" name="result" value="complete" /><button class="wide" type="submit">
              ${say(locale, 'passAuthentication')}
            </button>
          </form>
          <form method="post" action="/3ds/${intent.id}">
            <input type="hidden" name="result" value="fail" /><button class="wide danger" type="submit">
              ${say(locale, 'failAuthentication')}
            </button>
          </form>
        </div>
      </div>
    </main>`,
  };
}

/** To the return URL with what Stripe adds to it; the Checkout page knows the state itself. */
function goBack(
  reply: FastifyReply,
  { before, after, locale }: { before: Intent; after: Intent; locale: PageLocale },
): FastifyReply {
  const target = before.next_action?.redirect_to_url?.return_url;
  if (!target) return sendPage(reply, over(locale));
  const url = new URL(target);
  const name = before.object;
  url.searchParams.set(name, before.id);
  url.searchParams.set(`${name}_client_secret`, before.client_secret);
  url.searchParams.set('redirect_status', after.status === 'succeeded' ? 'succeeded' : 'failed');
  return reply.redirect(url.href, 303);
}
