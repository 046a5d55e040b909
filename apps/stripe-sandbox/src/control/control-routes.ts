import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { declineMessages } from '../domain/payment-method/decline-messages.ts';
import type { Sandbox } from '../sandbox.ts';
import { knobKinds } from '../webhooks/knobs.ts';
import { faultKinds } from './faults.ts';
import { ControlError, readBody, type ControlBody } from './control-body.ts';
import { paymentRoutes } from './payment-routes.ts';
import { settingsRoutes } from './settings-routes.ts';

type Act = (body: ControlBody, request: FastifyRequest) => Promise<object> | object;

/** The control API: everything that Stripe has not, kept outside /v1 so that the contract stays clean. */
export function controlRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const route = (method: 'GET' | 'POST' | 'DELETE', path: string, act: Act): void => {
    app.route({
      method,
      url: `/_sandbox${path}`,
      handler: (request, reply) => run(act, request, reply),
    });
  };
  clockRoutes(route, sandbox);
  webhookRoutes(route, sandbox);
  misfortuneRoutes(route, sandbox);
  settingsRoutes(route, sandbox);
  paymentRoutes(route, sandbox);
  recordRoutes(route, sandbox);
}

export type Route = (method: 'GET' | 'POST' | 'DELETE', path: string, act: Act) => void;

async function run(act: Act, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { origin, host } = request.headers;
  const isForeign = origin !== undefined && origin !== 'null' && !origin.endsWith(`//${host}`);
  if (isForeign) return reply.code(403).send({ error: 'foreign origin' });
  try {
    const body = readBody(request);
    const answer = await act(body, request);
    const back = body.text('back');
    if (back?.startsWith('/') && !back.startsWith('//')) return await reply.redirect(back, 303);
    return await reply.type('application/json').send(JSON.stringify(answer, null, 2));
  } catch (error) {
    if (!(error instanceof ControlError)) throw error;
    return reply.code(400).send({ error: error.message });
  }
}

function clockRoutes(route: Route, { scheduler }: Sandbox): void {
  const told = (): object => ({
    now: scheduler.now(),
    iso: new Date(scheduler.now() * 1000).toISOString(),
    follows: scheduler.followsSystem() ? 'system' : null,
  });
  route('GET', '/clock', told);
  route('POST', '/clock', async (body) => {
    if (body.text('follow') === 'system') return { steps: await scheduler.set(null), ...told() };
    const advance = body.seconds('advance');
    const now =
      advance === null ? (body.instant('now') ?? body.japanese('local')) : scheduler.now() + advance;
    if (now === null)
      throw new ControlError(
        "give `now` (ISO 8601 or seconds), `advance` (seconds, or '30d', '2h') or `follow: 'system'`",
      );
    return { steps: await scheduler.set(now), ...told() };
  });
}

function webhookRoutes(route: Route, { dispatcher, knobs, store }: Sandbox): void {
  const told = (): object => ({
    paused: dispatcher.paused,
    pending: dispatcher.pending,
    faults: knobs.list(),
  });
  route('GET', '/webhooks', told);
  route('POST', '/webhooks', async (body) => {
    const paused = body.flag('paused');
    if (paused === null)
      throw new ControlError('give `paused: true|false`, and `whilePaused: "queue"|"discard"`');
    await dispatcher.setIntake({
      paused,
      whilePaused: body.oneOf('whilePaused', ['queue', 'discard'] as const) ?? 'queue',
    });
    return told();
  });
  route('POST', '/webhooks/faults', (body) => {
    const kind = body.oneOf('kind', knobKinds);
    if (!kind) throw new ControlError(`give \`kind\`: ${knobKinds.join(', ')}`);
    knobs.order({
      kind,
      type: body.text('type') ?? '*',
      next: body.count('next', 1),
      milliseconds: body.count('milliseconds', 5000),
    });
    return told();
  });
  route('DELETE', '/webhooks/faults', async () => {
    knobs.clear();
    await dispatcher.releaseHeld();
    return told();
  });
  route('POST', '/events/:id/resend', async (_body, request) => {
    const event = store.records.find('event', (request.params as { id: string }).id);
    if (!event) throw new ControlError('no such event (events beyond the retention are gone)');
    return { deliveries: await dispatcher.resend(event) };
  });
}

function misfortuneRoutes(route: Route, sandbox: Sandbox): void {
  const { faults } = sandbox;
  route('GET', '/faults', () => ({ faults: faults.list() }));
  route('POST', '/faults', (body) => {
    const kind = body.oneOf('kind', faultKinds);
    if (!kind) throw new ControlError(`give \`kind\`: ${faultKinds.join(', ')}`);
    faults.order({
      kind,
      operation: body.text('operation') ?? '*',
      when: body.oneOf('when', ['before', 'after'] as const) ?? 'before',
      next: body.count('next', 1),
      milliseconds: body.count('milliseconds', kind === 'timeout' ? 90_000 : 1000),
    });
    return { faults: faults.list() };
  });
  route('DELETE', '/faults', () => {
    faults.clear();
    return { faults: [] };
  });
  route('POST', '/orders/withdraw', async () => {
    faults.clear();
    sandbox.knobs.clear();
    await sandbox.dispatcher.releaseHeld();
    return sandbox.change((work) => {
      const orders = work.find('sandbox.orders', 'orders');
      if (orders) work.put({ ...orders, declines: [] });
      return { withdrawn: true };
    });
  });
  route('POST', '/declines', (body) => {
    const declineCode = body.text('decline_code') ?? 'generic_decline';
    if (!(declineCode in declineMessages))
      throw new ControlError(`unknown decline_code; one of ${Object.keys(declineMessages).join(', ')}`);
    const alone = ['expired_card', 'incorrect_cvc', 'processing_error', 'authentication_required'];
    const decline = { code: alone.includes(declineCode) ? declineCode : 'card_declined', declineCode };
    return sandbox.change((work) => {
      const known = work.find('sandbox.orders', 'orders')?.declines ?? [];
      const declines = [...known, ...Array.from({ length: body.count('next', 1) }, () => decline)];
      return {
        declines: work.put({ id: 'orders' as const, object: 'sandbox.orders' as const, declines }).declines,
      };
    });
  });
}

function recordRoutes(route: Route, sandbox: Sandbox): void {
  const { journal, store } = sandbox;
  const asked = (request: FastifyRequest): Record<string, string> => request.query as Record<string, string>;
  const limited = (request: FastifyRequest): number =>
    Math.min(1000, Number(asked(request)['limit'] ?? 100) || 100);
  route('GET', '/requests', (_body, request) => ({ requests: journal.requests.list(limited(request)) }));
  route('GET', '/requests/:id', (_body, request) => {
    const { id } = request.params as { id: string };
    return (
      journal.requests.list().find((entry) => entry.id === id) ?? { error: 'not in the journal any more' }
    );
  });
  route('GET', '/deliveries', (_body, request) => ({
    pending: sandbox.dispatcher.pending,
    deliveries: journal.deliveries.list(limited(request)),
  }));
  route('GET', '/problems', () => ({ problems: journal.problems.list() }));
  route('GET', '/conformance', () => journal.conformance());
  route('GET', '/state', (_body, request) => {
    const { kind } = asked(request);
    if (!kind)
      return {
        counts: Object.fromEntries(store.records.kinds().map((name) => [name, store.records.count(name)])),
      };
    return { kind, objects: store.records.all().filter((object) => object.object === kind) };
  });
  route('GET', '/dump', () => ({ now: sandbox.scheduler.now(), objects: store.records.all() }));
  route('POST', '/reset', async () => {
    await sandbox.reset();
    return { reset: true };
  });
}
