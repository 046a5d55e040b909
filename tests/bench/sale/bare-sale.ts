import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import { Pool } from 'pg';

/**
 * The yardstick of the sale of tickets: an order and its ticket put in by one transaction each, from thirty-two connections, with row
 * security as for the product and nothing that counts places. In a process of its own that does nothing else.
 */
const buyers = 32;
const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: buyers });

type Wish = { communityId: string; eventId: string; orders: number; lines: unknown };

/** The very columns that the product writes, each statement with a kept plan. */
const order = {
  name: 'bare_order',
  text: `insert into ticketing.ticket_order (id, community_id, event_id, occurrence_id, member_id, ordered_by, state, lines, total, means, locale,
           ordered_at, confirmed_at)
         values ($1, $2, $3, $3, $4, $4, 'confirmed', $5, 0, 'door', 'ja', $6, $6)`,
};
const ticket = {
  name: 'bare_ticket',
  text: `insert into ticketing.ticket (id, community_id, order_id, occurrence_id, ticket_type_id, nth, price, serial, state, issued_at)
         values ($1, $2, $3, $4, $4, 1, 0, 1, 'valid', $5)`,
};

async function assertRowSecurity(): Promise<void> {
  const { rows } = await pool.query<{ both: boolean }>(
    `select row_security_active('ticketing.ticket_order') and row_security_active('ticketing.ticket') both`,
  );
  if (!rows[0]?.both) throw new Error('The yardstick is spared row security');
}

async function insert({ communityId, eventId }: Wish, lines: string): Promise<void> {
  const connection = await pool.connect();
  try {
    const [id, now] = [randomUUID(), new Date()];
    await connection.query(
      `start transaction; set local app.scope = 'community'; set local app.community = '${communityId}'`,
    );
    await connection.query({ ...order, values: [id, communityId, eventId, randomUUID(), lines, now] });
    await connection.query({ ...ticket, values: [randomUUID(), communityId, id, eventId, now] });
    await connection.query('commit');
  } finally {
    connection.release();
  }
}

/** Orders per second. */
async function sell(wish: Wish): Promise<number> {
  let left = wish.orders;
  const lines = JSON.stringify(wish.lines);
  const started = performance.now();
  const buyer = async () => {
    while (left > 0) {
      left -= 1;
      await insert(wish, lines);
    }
  };
  await Promise.all(Array.from({ length: buyers }, buyer));
  return (wish.orders * 1_000) / (performance.now() - started);
}

await assertRowSecurity();
const server = fastify();
server.post<{ Body: Wish }>('/sell', async ({ body }) => ({ perSecond: await sell(body) }));
server.get('/health/ready', () => ({ ok: true }));
await server.listen({ port: Number(process.env['API_PORT']), host: '127.0.0.1' });
