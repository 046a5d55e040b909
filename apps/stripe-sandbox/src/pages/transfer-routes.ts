import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fundCash } from '../domain/cash-balance/fund-cash.ts';
import { waitsForTransfer } from '../domain/cash-balance/pay-by-transfer.ts';
import { livingCustomer } from '../domain/customer/customer.ts';
import type { PaymentIntent } from '../domain/payment-intent/payment-intent.ts';
import type { Sandbox } from '../sandbox.ts';
import { laterLocale, returnLink, settledPage } from './later-pages.ts';
import { sendPage } from './layout.ts';
import { transferPage } from './transfer-page.ts';
import { say } from './words.ts';

type Request = FastifyRequest<{ Params: { id: string } }>;

/** Where to transfer how much, and a form that plays the bank: any amount, short or over. */
export function transferRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const find = (request: Request): PaymentIntent | undefined =>
    sandbox.store.records.find('payment_intent', request.params.id);
  const show = (request: Request, reply: FastifyReply, isWrong = false): FastifyReply => {
    const intent = find(request);
    const locale = laterLocale(sandbox, intent, request);
    const instructions = intent?.next_action?.display_bank_transfer_instructions;
    if (!intent || !instructions || !waitsForTransfer(intent))
      return sendPage(reply, settledPage(sandbox, intent, locale));
    const back = returnLink(sandbox, intent, locale);
    const error = isWrong ? say(locale, 'error_transfer') : undefined;
    return sendPage(reply, transferPage({ intent, instructions, locale, back, error }));
  };
  app.get('/transfer/:id', (request: Request, reply) => show(request, reply));
  app.post('/transfer/:id', async (request: Request, reply) => {
    const intent = find(request);
    const typed = new URLSearchParams(String(request.body ?? '')).get('amount') ?? '';
    const amount = Number(typed.replace(/[,\s]/g, ''));
    if (!intent?.customer || !waitsForTransfer(intent)) return show(request, reply);
    if (!Number.isInteger(amount) || amount < 1) return show(request, reply, true);
    const id = intent.customer;
    await sandbox.change((work) => {
      const customer = livingCustomer(work, id, 'customer');
      const sender = customer.name ?? 'テスト　フリコミニン';
      return fundCash(work, customer, { amount, currency: 'jpy', reference: null, sender });
    });
    return reply.redirect(`/transfer/${intent.id}`, 303);
  });
}
