import { createHmac, randomBytes } from 'node:crypto';
import type { ChildServer } from '../child-server.ts';
import type { Ground } from '../ground.ts';
import { interleaved, report } from '../measured.ts';

const EVENTS = 400;
const AT_ONCE = 16;

/** Row 12: signed events, a fifth of them sent twice; each must be kept once. */
export async function webhookIngest(ground: Ground, api: ChildServer, bare: ChildServer): Promise<boolean> {
  const secret = ground.environment['STRIPE_WEBHOOK_SECRET'] ?? '';
  let kept = 0;
  const intake = (server: ChildServer, counts: boolean) => async () => {
    const ids = Array.from({ length: EVENTS }, () => `evt_${randomBytes(10).toString('hex')}`);
    const sent = ids.flatMap((id, at) => (at % 5 === 0 ? [id, id] : [id]));
    const started = performance.now();
    await sendSigned(server.url, sent, secret);
    const perSecond = (sent.length * 1_000) / (performance.now() - started);
    if (counts) kept += await keptOnce(ground, ids);
    return perSecond;
  };
  await intake(api, false)();
  const rounds = 5;
  const { ratio, product, yardstick, yardstickVaries } = await interleaved(
    rounds,
    intake(api, true),
    intake(bare, false),
  );
  if (kept !== EVENTS * rounds) throw new Error(`${kept} events kept of ${EVENTS * rounds} sent`);
  return report({
    row: 12,
    name: 'webhook-ingest',
    of: 'events per second / Fastify, HMAC and one insert; each kept once',
    value: ratio,
    bar: 0.4,
    must: 'reach',
    detail: { product, yardstick, yardstickVaries },
  });
}

async function sendSigned(url: string, ids: string[], secret: string): Promise<void> {
  const waiting = [...ids];
  const sender = async () => {
    for (let id = waiting.pop(); id; id = waiting.pop()) {
      const body = JSON.stringify(eventOf(id));
      const time = Math.floor(Date.now() / 1_000);
      const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
      const response = await fetch(`${url}/hooks/stripe`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'stripe-signature': `t=${time},v1=${signature}` },
        body,
      });
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`An event was answered with ${response.status}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
}

const eventOf = (id: string) => ({
  id,
  object: 'event',
  api_version: '2026-10-28.endive',
  created: Math.floor(Date.now() / 1_000),
  livemode: false,
  pending_webhooks: 1,
  type: 'invoice.paid',
  data: {
    object: { id: `in_${id.slice(4)}`, object: 'invoice', customer: `cus_${id.slice(4)}`, metadata: {} },
  },
});

async function keptOnce(ground: Ground, ids: string[]): Promise<number> {
  const { rows } = await ground.pool.query<{ kept: number }>(
    'SELECT count(*)::int AS kept FROM billing.stripe_event WHERE stripe_event_id = ANY ($1)',
    [ids],
  );
  return rows[0]?.kept ?? 0;
}
