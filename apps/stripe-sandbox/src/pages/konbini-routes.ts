import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { expireVoucher, payVoucher } from '../domain/konbini/settle-voucher.ts';
import { stores, voucherOf } from '../domain/konbini/voucher.ts';
import type { PaymentIntent } from '../domain/payment-intent/payment-intent.ts';
import type { Sandbox } from '../sandbox.ts';
import { laterLocale, returnLink, settledPage } from './later-pages.ts';
import { sendPage } from './layout.ts';
import { voucherPage } from './voucher-page.ts';

type Request = FastifyRequest<{ Params: { id: string } }>;

/** The voucher that a payer shows at the till, and the sandbox's two ways out of it. */
export function konbiniRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const find = (request: Request): PaymentIntent | undefined =>
    sandbox.store.records.find('payment_intent', request.params.id);
  const show = (request: Request, reply: FastifyReply): FastifyReply => {
    const intent = find(request);
    const locale = laterLocale(sandbox, intent, request);
    const voucher = intent && voucherOf(intent);
    if (!intent || !voucher) return sendPage(reply, settledPage(sandbox, intent, locale));
    return sendPage(
      reply,
      voucherPage({ intent, voucher, locale, back: returnLink(sandbox, intent, locale) }),
    );
  };
  app.get('/konbini/:id', show);
  app.post('/konbini/:id', async (request: Request, reply) => {
    const intent = find(request);
    if (!intent) return show(request, reply);
    const form = new URLSearchParams(String(request.body ?? ''));
    const store = stores.find((name) => name === form.get('store')) ?? 'lawson';
    await sandbox.change((work) =>
      form.get('result') === 'expired' ? expireVoucher(work, intent.id) : payVoucher(work, intent.id, store),
    );
    return reply.redirect(`/konbini/${intent.id}`, 303);
  });
}
