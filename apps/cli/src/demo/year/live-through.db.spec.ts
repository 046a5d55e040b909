import { createApi } from '@enishi/api';
import { MovedClock, tokyoDateOf } from '@enishi/kernel';
import { ReadBalances, VerifyLedger } from '@enishi/ledger';
import { Transactions } from '@enishi/platform';
import { testConfig, useSandbox, useTestDatabase } from '@enishi/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { doto } from '../demo-communities.ts';
import type { DemoWorld } from '../demo-world.ts';
import { fillGigBoard } from '../demo-gigs.ts';
import { fillPostings } from '../demo-postings.ts';
import { enterDemoWages } from '../demo-wages.ts';
import { fillTalentBank } from '../demo-talents.ts';
import { foundCommunity } from '../found-community.ts';
import { LiveThrough } from './live-through.ts';
import { DemoDoor } from './demo-door.ts';
import { historyDays, readRecord } from './recorded-act.ts';
import type { RecordedAct } from './recorded-act.ts';
import { records } from './records.ts';

jest.setTimeout(300_000);

const sandbox = useSandbox();
const database = useTestDatabase();
const days = 54;
const people = 30;

/** What few do and the beginning has all the same. */
const rare = [
  ...['voucher', 'dispute', 'gift', 'receive', 'declare', 'student', 'found', 'company'],
  ...['invite', 'seat', 'page', 'use', 'note', 'ticket'],
];

/** The beginning of the record, with those of its people who do most in it, and those who do what few do. */
function slice(): RecordedAct[] {
  const acts = readRecord(records['doto'] ?? []).filter(({ day }) => day < days);
  const doing = new Map<number, number>();
  for (const { who } of acts) doing.set(who, (doing.get(who) ?? 0) + 1);
  doing.delete(0);
  const busiest = [...doing].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, people);
  const rarer = acts.filter(({ act }) => rare.includes(act)).map(({ who }) => who);
  const chosen = new Set([0, ...busiest.map(([who]) => who), ...rarer]);
  return acts.filter(({ who }) => chosen.has(who));
}

type Charge = { status: string; amount: number; amount_refunded: number };
type Subscription = {
  status: string;
  ended_at: number | null;
  pause_collection: object | null;
  metadata: { subject: string };
  items: { data: { price: { lookup_key: string; unit_amount: number } }[] };
};

let api: NestFastifyApplication;
let world: DemoWorld;
const provider = { strict: false } as const;
const founded = () => world.founded[0]!;
const inCommunity: Transactions['inCommunity'] = (id, work) =>
  api.get(Transactions, provider).inCommunity(id, work);

beforeAll(async () => {
  const clock = new MovedClock();
  const until = new Date();
  clock.set(new Date(until.getTime() - (historyDays + 1) * 86_400_000));
  const config = testConfig(database, sandbox.settings());
  api = await createApi(config, clock);
  await api.init();
  await api.getHttpAdapter().getInstance().ready();
  world = { api, clock, config, founded: [], until };
  world.founded.push({ community: doto, id: await foundCommunity(api, doto) });
  await new LiveThrough(world, [{ founded: founded(), acts: slice() }]).run(days);
});

afterAll(() => api?.close());

const all = async <Row>(path: string): Promise<Row[]> => {
  const { data, has_more: more } = await sandbox.call<{ data: Row[]; has_more: boolean }>('GET', path, {
    limit: '100',
    ...(path.endsWith('subscriptions') ? { status: 'all' } : {}),
  });
  expect(more).toBe(false);
  return data;
};

describe('the first weeks of the recorded year, lived through', () => {
  it('have renewals, refusals and endings in them', async () => {
    const charges = await all<Charge>('/v1/charges');
    expect(charges.filter(({ status }) => status === 'succeeded').length).toBeGreaterThan(people / 2);
    expect(charges.filter(({ status }) => status === 'failed')).not.toEqual([]);
    const [{ members }] = (await database.look<{ members: number }>(
      'select count(*)::int as members from membership.member',
    )) as [{ members: number }];
    expect(members).toBeGreaterThanOrEqual(people);
    for (const act of rare) expect(slice().filter((recorded) => recorded.act === act)).not.toEqual([]);
  });

  it('have a year paid at a convenience store, and a payment that its payer disputes', async () => {
    const rows = await database.look<{ means: string; disputed: boolean; receipts: number }>(
      `select p.means, exists (select from billing.dispute d where d.payment_id = p.id) as disputed,
              (select count(*)::int from billing.receipt r where r.payment_id = p.id) as receipts
         from billing.payment p where p.state in ('paid', 'disputed')`,
    );
    expect(rows).toContainEqual({ means: 'konbini', disputed: false, receipts: 1 });
    expect(rows).toContainEqual({ means: 'card', disputed: true, receipts: 1 });
    expect(await database.look('select 1 from billing.money_matter where due_by is not null')).toHaveLength(
      1,
    );
  });

  it('have a gift that was received, a student who pays half, and companies that pay by card', async () => {
    expect(await database.look('select state, months from membership.gift')).toEqual([
      { state: 'received', months: 3 },
    ]);
    const [student] = await database.look<{ amount: number; kind: string }>(
      `select amount, reduction->>'kind' kind from membership.membership_source where reduction->>'kind' = 'student'`,
    );
    expect(student).toEqual({ amount: 550, kind: 'student' });
    const companies = await database.look<{ plan: string; amount: number }>(
      `select plan_key plan, amount from membership.company_holding order by 1`,
    );
    expect(companies).toEqual([
      { plan: 'corp_basic', amount: 6_600 },
      { plan: 'corp_standard', amount: 27_500 },
    ]);
  });

  it('have people in the seats of a company that shows itself, used a benefit and is noted on', async () => {
    const [told] = await database.look(
      `select (select count(*)::int from membership.company_seat where state = 'claimed') seats,
              (select count(*)::int from membership.company_page where published is not null) pages,
              (select used_for from membership.benefit_use) used,
              (select count(*)::int from membership.company_turn where kind in ('noted', 'letter_sent')) turns`,
    );
    expect(told).toMatchObject({ seats: 3, pages: 1, used: '冬のホールスタッフの募集' });
    expect((told as { turns: number }).turns).toBeGreaterThan(1);
  });

  it('have an event that was sold by card, of which a ticket went back, and to which most came', async () => {
    const [event] = await database.look(
      `select (select state from ticketing.event) state,
              (select count(*)::int from ticketing.ticket where state = 'cancelled') back,
              (select count(*)::int from ticketing.ticket where state = 'checked_in') came,
              (select count(*)::int from ticketing.ticket where state = 'valid') stayed,
              (select count(*)::int from ticketing.ticket_payment where state = 'used') paid`,
    );
    expect(event).toMatchObject({ state: 'published', back: 1 });
    const { came, stayed, paid } = event as { came: number; stayed: number; paid: number };
    expect(came).toBeGreaterThan(stayed);
    expect(paid).toBeGreaterThan(3);
  });

  it('leave books that verify, in which recognised and deferred make what was invoiced', async () => {
    const { violations, balances } = await inCommunity(founded().id, async (tx) => ({
      violations: await api.get(VerifyLedger, provider).run(tx),
      balances: await api.get(ReadBalances, provider).run(tx, tokyoDateOf(tx.now)),
    }));
    expect(violations).toEqual([]);
    const of = (...accounts: Parameters<typeof balances.get>[0][]) =>
      -accounts.reduce((sum, account) => sum + (balances.get(account) ?? 0), 0);
    const paid = (await all<Charge>('/v1/charges')).filter(({ status }) => status === 'succeeded');
    const kept = paid.reduce((sum, { amount, amount_refunded: back }) => sum + amount - back, 0);
    expect(of('contract_liability')).toBeGreaterThan(0);
    const fees = of('membership_revenue_individual', 'membership_revenue_corporate', 'refunds');
    const earned = fees + of('ticket_revenue');
    expect(of('membership_revenue_corporate')).toBeGreaterThan(0);
    expect(of('ticket_revenue')).toBeGreaterThan(0);
    expect(of('venue')).toBe(-15_000);
    expect(earned + of('contract_liability', 'output_tax')).toBe(kept);
  });

  it('leave recurring revenue whose months begin where the last ended, and add up', async () => {
    const month = tokyoDateOf(world.clock.now()).slice(0, 7);
    const door = new DemoDoor(api, world.config, world.clock);
    const figures = [
      'opening',
      'new',
      'reactivation',
      'expansion',
      'contraction',
      'churn',
      'closing',
    ] as const;
    type Month = Record<(typeof figures)[number], { amount: number }>;
    const { recurringRevenue } = await door.ask<{ recurringRevenue: { months: Month[] } }>(
      '/desk/graphql',
      { founded: founded(), email: doto.staff[0]!.email },
      `query ($month: String!) { recurringRevenue(month: $month) { months { ${figures
        .map((figure) => `${figure} { amount }`)
        .join(' ')} } } }`,
      { month },
    );
    const { months } = recurringRevenue;
    for (const [index, each] of months.entries()) {
      const { opening, closing, churn, contraction } = each;
      const gained = each.new.amount + each.reactivation.amount + each.expansion.amount;
      expect(opening.amount + gained - Math.abs(contraction.amount) - Math.abs(churn.amount)).toBe(
        closing.amount,
      );
      if (index > 0) expect(opening.amount).toBe(months[index - 1]!.closing.amount);
    }
    expect(months.at(-1)!.closing.amount).toBeGreaterThan(0);
  });

  it('leave nobody paid without access, and nobody with access who has stopped paying', async () => {
    const subscriptions = await all<Subscription>('/v1/subscriptions');
    const yesterday = world.clock.now().getTime() / 1_000 - 86_400;
    const holding = new Map<string, string>();
    for (const { ended_at: endedAt, metadata, items } of subscriptions)
      if (endedAt === null) holding.set(metadata.subject, items.data[0]!.price.lookup_key.split(':')[1]!);
    // A gift is paid by one and held by another.
    const gifts = await database.look<{ attempt: string; recipient: string; plan: string }>(
      `select attempt_id attempt, recipient_id recipient, plan_key plan from membership.gift where state = 'received'`,
    );
    for (const { recipient, plan } of gifts) holding.set(recipient, plan);
    // A seat is paid for by a company.
    const seats = await database.look<{ member: string; plan: string }>(
      `select s.member_id as member, p.terms->>'seatPlanKey' plan from membership.company_seat s
         join membership.company_holding h on h.company_id = s.company_id
         join membership.company_plan p on p.key = h.plan_key where s.state = 'claimed'`,
    );
    for (const { member, plan } of seats) holding.set(member, plan);
    const given = new Set(gifts.map(({ attempt }) => attempt));
    // A year paid at a shop is no subscription of Stripe's: whoever paid the voucher holds its plan. A ticket gives none.
    type Intent = { status: string; metadata: { subject?: string; offer?: string; attempt?: string } };
    for (const { status, metadata } of await all<Intent>('/v1/payment_intents')) {
      const { subject, offer, attempt = '' } = metadata;
      const isPlan = subject && offer && !offer.startsWith('event:') && !given.has(attempt);
      if (status === 'succeeded' && isPlan) holding.set(subject, offer);
    }
    // Whoever pauses uses up what is paid; the day on which that ends is not told by the subscription alone.
    const turning = new Set(
      subscriptions
        .filter((one) => (one.ended_at ?? 0) > yesterday || one.pause_collection !== null)
        .map((one) => one.metadata.subject),
    );
    expect(turning.size).toBeLessThan(people / 3);
    const memberships = await database.look<{ member_id: string; plan_key: string; reads: boolean }>(
      `select m.member_id, m.plan_key, exists (
         select from membership.privilege_grant g
         where g.member_id = m.member_id and g.privilege = 'member_posts' and g.state = 'live') as reads
       from membership.membership m`,
    );
    for (const { member_id: id, plan_key: plan, reads } of memberships) {
      if (turning.has(id)) continue;
      const pays = holding.get(id) ?? 'ind_free';
      expect([id, plan, reads]).toEqual([id, pays, pays !== 'ind_free' && pays !== 'assoc']);
    }
  });

  it('leave nothing to heal: no event waits, no difference is open', async () => {
    const [row] = await database.look<{ waiting: number; drift: number; matters: number }>(
      `select (select count(*)::int from billing.stripe_event where status not in ('done', 'ignored')) as waiting,
              (select count(*)::int from billing.drift_finding) as drift,
              (select count(*)::int from platform.delivery where state <> 'done') as matters`,
    );
    expect(row).toEqual({ waiting: 0, drift: 0, matters: 0 });
  });

  it('have people in the talent bank, of whom some were asked for the next event', async () => {
    const tenDays = 10 * 86_400_000;
    world.clock.set(new Date(world.clock.now().getTime() - tenDays));
    await fillTalentBank(world);
    const [told] = await database.look<{ skills: number; records: number; shown: number; crew: string[] }>(
      `select (select count(*)::int from talent.skill) skills, (select count(*)::int from talent.talent_record) records,
              (select count(*)::int from talent.consent where scope = 'talent_record' and state = 'in_force') shown,
              (select array_agg(state order by state) from ticketing.event_crew) crew`,
    );
    expect(told).toEqual({ skills: 35, records: 12, shown: 12, crew: ['accepted', 'accepted', 'asked'] });
  });

  it('have gigs on the board that a company asked for three days before, a series of them by a template, and busy weeks', async () => {
    await fillGigBoard(world);
    const [count] = await database.look<Record<string, number>>(
      `select (select count(*)::int from work.gig where state = 'open') open, (select count(*)::int from work.terms) terms,
              (select count(*)::int from work.gig_template) templates, (select count(*)::int from work.series_gig) series,
              (select min(extract(day from g.published_at - h.asked_at))::int from work.gig g join work.help_request h on h.id = g.request_id) days,
              (select count(*)::int from work.busy_weeks) busy,
              (select count(*)::int from work.gig where state = 'open' and insurance ->> 'kind' = 'by_company') insured`,
    );
    expect(count).toEqual({ open: 40, terms: 1, templates: 12, series: 7, days: 3, busy: 4, insured: 40 });
  });

  it('have a posting that is up, with somebody who applied, and one that waits for the number of the community', async () => {
    await enterDemoWages(world);
    await fillPostings(world);
    const states = await database.look(
      `select p.state, p.contract, (select count(*)::int from work.application a where a.posting_id = p.id) applied
         from work.posting p order by p.state`,
    );
    expect(states).toEqual([
      { state: 'draft', contract: 'open_ended', applied: 0 },
      { state: 'open', contract: 'outsourcing', applied: 1 },
    ]);
  });
});
