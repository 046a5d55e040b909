import { createHmac, timingSafeEqual } from 'node:crypto';
import fastify from 'fastify';
import { Pool } from 'pg';

/** The yardstick of the webhook intake: check the signature, one insert, done. */
const secret = process.env['STRIPE_WEBHOOK_SECRET'] ?? '';
const pool = new Pool({ connectionString: process.env['BARE_DATABASE_URL'], max: 20 });
await pool.query('CREATE TABLE IF NOT EXISTS public.bare_intake (id text PRIMARY KEY, body text NOT NULL)');

const server = fastify();
server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
  done(null, body),
);
server.post('/hooks/stripe', async (request, reply) => {
  const body = String(request.body);
  const [, time, given] = /t=(\d+),v1=([0-9a-f]+)/.exec(String(request.headers['stripe-signature'])) ?? [];
  const expected = createHmac('sha256', secret).update(`${time}.${body}`).digest();
  if (!given || !timingSafeEqual(expected, Buffer.from(given, 'hex'))) return reply.code(400).send();
  const { id } = JSON.parse(body) as { id: string };
  await pool.query('INSERT INTO public.bare_intake VALUES ($1, $2) ON CONFLICT DO NOTHING', [id, body]);
  return { received: true };
});
server.get('/health/ready', () => ({ ok: true }));
await server.listen({ port: Number(process.env['API_PORT']), host: '127.0.0.1' });
