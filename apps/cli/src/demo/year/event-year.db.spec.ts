import { createApi } from '@enishi/api';
import { MovedClock } from '@enishi/kernel';
import { VerifyLedger } from '@enishi/ledger';
import { Transactions } from '@enishi/platform';
import { testConfig, useSandbox, useTestDatabase } from '@enishi/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { doto } from '../demo-communities.ts';
import { demoEvents } from '../demo-events.ts';
import { foundCommunity } from '../found-community.ts';
import { eventWaysOf } from './event-ways.ts';
import { LiveThrough } from './live-through.ts';
import { historyDays, readRecord } from './recorded-act.ts';
import type { RecordedAct } from './recorded-act.ts';
import { records } from './records.ts';

jest.setTimeout(300_000);

const sandbox = useSandbox();
const database = useTestDatabase();
const look = <Row>(sql: string): Promise<Row[]> => database.look<Row>(sql);

/** So many buyers of each event, besides those of the one that is sold out. */
const buyers = 2;
const aboutEvents = ['event', 'door', 'event_off', 'host', 'company_place'];
const buying = ['ticket', 'ticket_back', 'wait', 'offer'];
const standing = ['join', 'found', 'company', 'apply', 'decide', 'invite', 'seat'];

/** The events of the whole year, with a few of those who come to each, and everybody who takes a way of their own. */
function slice(): RecordedAct[] {
  const acts = readRecord(records['doto'] ?? []);
  const ways = eventWaysOf('doto');
  const chosen = new Set(ways.map(({ who }) => who));
  for (const word of Object.keys(demoEvents['doto']!)) {
    const ordering = acts.filter((one) => buying.includes(one.act) && one.words[0] === word);
    const who = [...new Set(ordering.map((one) => one.who))];
    for (const one of word === 'woodwork_next' ? who : who.slice(0, buyers)) chosen.add(one);
  }
  for (const one of [901, 903, 904, 611, 612]) chosen.add(one);
  const isWay = new Set(ways.map((one) => JSON.stringify(one)));
  return acts.filter(
    (one) =>
      isWay.has(JSON.stringify(one)) ||
      (aboutEvents.includes(one.act) && one.who === 0) ||
      ([...buying, ...standing].includes(one.act) && chosen.has(one.who)),
  );
}

let api: NestFastifyApplication;
let communityId: string;

beforeAll(async () => {
  const clock = new MovedClock();
  const until = new Date();
  clock.set(new Date(until.getTime() - (historyDays + 1) * 86_400_000));
  const config = testConfig(database, sandbox.settings());
  api = await createApi(config, clock);
  await api.init();
  await api.getHttpAdapter().getInstance().ready();
  communityId = await foundCommunity(api, doto);
  const founded = { community: doto, id: communityId };
  const world = { api, clock, config, founded: [founded], until };
  const acts = slice();
  const days = [...new Set(acts.map(({ day }) => day))].sort((a, b) => a - b);
  await new LiveThrough(world, [{ founded, acts }]).runOn([...days, historyDays - 1]);
});

afterAll(() => api?.close());

describe('the events of the recorded year, lived through', () => {
  it('are all those of the list, with tickets for each, one of them called off', async () => {
    const held = await look<{ title: string; state: string; tickets: number }>(
      `select e.title_ja title, e.state, count(t.id)::int tickets from ticketing.event e
         left join ticketing.occurrence o on o.event_id = e.id left join ticketing.ticket t on t.occurrence_id = o.id
        group by e.id, e.title_ja, e.state`,
    );
    const written = Object.values(demoEvents['doto']!).map(({ words }) => words.titleJa);
    expect(held.map(({ title }) => title).sort()).toEqual([...written].sort());
    expect(held.filter(({ tickets }) => tickets === 0)).toEqual([]);
    expect(held.filter(({ state }) => state === 'called_off')).toHaveLength(1);
  });

  it('have tickets by every way: stores, transfer, guests, the counter, a code, lots, the waiting list, plans of companies, online', async () => {
    const [ways] = await look<Record<string, number>>(
      `select (select count(*)::int from ticketing.ticket_order where means = 'card' and state = 'confirmed') card,
              (select count(*)::int from ticketing.ticket_order where means = 'konbini' and state = 'confirmed') konbini,
              (select count(*)::int from ticketing.ticket_order where means = 'bank_transfer' and state = 'confirmed') transfer,
              (select count(*)::int from ticketing.ticket_order o join ticketing.guest g on g.id = o.guest_id
                where o.ordered_as = 'guest' and g.made_by is null and o.state = 'confirmed') guests,
              (select count(*)::int from ticketing.counter_booking b join ticketing.ticket_order o on o.id = b.id
                where o.state = 'confirmed') counter,
              (select count(*)::int from ticketing.promo_use) codes,
              (select count(*)::int from ticketing.waiting_entry where drawn is not null and state = 'accepted') drawn,
              (select count(*)::int from ticketing.waiting_entry where drawn is not null and state <> 'accepted') "notDrawn",
              (select count(*)::int from ticketing.waiting_entry where drawn is null and state = 'accepted') served,
              (select count(*)::int from ticketing.waiting_entry where drawn is null and state = 'waiting') waiting,
              (select count(*)::int from ticketing.company_place where state = 'assigned') "byCompany",
              (select count(*)::int from ticketing.admission a join ticketing.ticket t on t.id = a.ticket_id
                 join ticketing.ticket_type k on k.id = t.ticket_type_id where k.online) online`,
    );
    const { card, ...few } = ways!;
    expect(card).toBeGreaterThan(20);
    expect(few).toEqual({
      ...{ konbini: 2, transfer: 1, guests: 1, counter: 1, codes: 1, drawn: 8, notDrawn: 2 },
      ...{ served: 1, waiting: 2, byCompany: 3, online: 2 },
    });
  });

  it('have a training for companies, a festival for members with children free, and a trip whose host has paid', async () => {
    const sold = await look(
      `select k.audience ->> 'to' audience, t.price, count(*)::int tickets from ticketing.ticket t
         join ticketing.ticket_type k on k.id = t.ticket_type_id
        where k.audience ->> 'to' <> 'everybody' and t.state <> 'cancelled' group by 1, 2 order by 1, 2`,
    );
    expect(sold).toEqual([
      { audience: 'companies', price: 0, tickets: 3 },
      { audience: 'companies', price: 5_500, tickets: 3 },
      { audience: 'members', price: 0, tickets: 3 },
      { audience: 'members', price: 1_000, tickets: expect.any(Number) as number },
    ]);
    const fees = await look(
      `select r.amount, r.state from billing.receivable r where r.stream = 'event_ticket' and r.company_id is not null`,
    );
    expect(fees).toEqual([{ amount: 22_000, state: 'settled' }]);
  });

  it('leave no place given out twice, and of each order what it costs paid, and what went back refunded', async () => {
    const crowded = await look(
      `select q.id from ticketing.quota q join ticketing.place p on p.quota_id = q.id and p.ticket_id is not null
        group by q.id, q.capacity having count(*) > q.capacity`,
    );
    const unpaid = await look(
      `select o.id, o.means, o.total, p.paid from ticketing.ticket_order o
         left join (select order_id, sum(amount)::int paid from ticketing.ticket_payment where state = 'used' group by 1) p
           on p.order_id = o.id
        where o.state = 'confirmed' and o.total <> coalesce(p.paid, 0)`,
    );
    const sums = await look(
      `select (select sum(price - coalesce(fee, 0))::int from ticketing.ticket where state = 'cancelled') back,
              (select sum(amount)::int from ticketing.ticket_refund where state = 'done') refunded`,
    );
    expect({ crowded, unpaid }).toEqual({ crowded: [], unpaid: [] });
    const { back, refunded } = sums[0] as { back: number; refunded: number };
    expect(refunded).toBeGreaterThan(0);
    expect(refunded).toBe(back);
  });

  it('leave books that verify, and nothing that was paid and not fulfilled', async () => {
    const violations = await api
      .get(Transactions, { strict: false })
      .inCommunity(communityId, (tx) => api.get(VerifyLedger, { strict: false }).run(tx));
    const [left] = await look<Record<string, number>>(
      `select (select count(*)::int from ticketing.ticket_order where state = 'needs_attention') attention,
              (select count(*)::int from ticketing.sale_check where faults <> '[]') faults,
              (select count(*)::int from platform.delivery where state <> 'done') waiting`,
    );
    expect({ violations, ...left }).toEqual({ violations: [], attention: 0, faults: 0, waiting: 0 });
  });
});
