import { createApi } from '@enishi/api';
import { MovedClock } from '@enishi/kernel';
import { VerifyLedger } from '@enishi/ledger';
import { Transactions } from '@enishi/platform';
import { testConfig, useSandbox, useTestDatabase } from '@enishi/testing';
import { VerifyPay } from '@enishi/work';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { doto } from '../demo-communities.ts';
import type { DemoWorld } from '../demo-world.ts';
import { foundCommunity } from '../found-community.ts';
import { LiveThrough } from '../year/live-through.ts';
import { historyDays, readRecord } from '../year/recorded-act.ts';
import type { RecordedAct } from '../year/recorded-act.ts';
import { records } from '../year/records.ts';
import { WorkYear } from './work-year.ts';

jest.setTimeout(300_000);

const sandbox = useSandbox();
const database = useTestDatabase();
const [days, people] = [62, 20];
const provider = { strict: false } as const;

/** Who joins first, and the companies that ask for hands; nothing else happens in these weeks. */
function slice(): RecordedAct[] {
  const acts = readRecord(records['doto'] ?? []).filter(({ day }) => day < days);
  const joined = acts.filter(({ act }) => act === 'join').slice(0, people);
  return acts.filter((each) => joined.includes(each) || each.act === 'found');
}

let api: NestFastifyApplication;
let world: DemoWorld;

beforeAll(async () => {
  const clock = new MovedClock();
  const until = new Date();
  clock.set(new Date(until.getTime() - (historyDays + 1) * 86_400_000));
  const config = testConfig(database, sandbox.settings());
  api = await createApi(config, clock);
  await api.init();
  await api.getHttpAdapter().getInstance().ready();
  world = { api, clock, config, founded: [], until };
  const founded = { community: doto, id: await foundCommunity(api, doto) };
  world.founded.push(founded);
  const acts = slice();
  const scale = { records: people, workers: people, weekly: 10, registered: 5 };
  const work = new WorkYear(world, { founded, acts, scale, days });
  await new LiveThrough(world, [{ founded, acts, work }]).run(days);
});

afterAll(() => api?.close());

const look = <Row>(sql: string): Promise<Row[]> => database.look<Row>(sql);
const ended = `('accepted', 'not_done', 'withdrawn', 'called_off')`;

describe('the first weeks of a year of work, lived through', () => {
  it('have records of the talent bank, and work that was accepted, evaluated by both sides and paid', async () => {
    const [told] = await look<Record<string, number>>(
      `select (select count(*)::int from talent.talent_record) records,
              (select count(*)::int from talent.consent where scope = 'talent_record' and state = 'in_force') shown,
              (select count(*)::int from work.assignment where state = 'accepted') accepted,
              (select count(distinct side)::int from work.evaluation) sides,
              (select count(*)::int from talent.endorsement where state = 'shown') words,
              (select count(*)::int from work.payout where state = 'paid') paid,
              (select count(*)::int from work.pay_run where state = 'paid') runs,
              (select count(*)::int from billing.receivable where stream = 'gig_margin' and state = 'settled') invoices`,
    );
    const { records: written, shown, accepted, sides, words, paid, runs, invoices } = told!;
    expect(written).toBeGreaterThanOrEqual(people - 3);
    expect(shown).toBeGreaterThan(people / 2);
    expect(accepted).toBeGreaterThan(people * 2);
    expect([sides, words! > 0, runs! > 0, invoices! > 0]).toEqual([2, true, true, true]);
    expect(paid).toBeGreaterThan(people / 2);
  });

  it('have people whom a partner’s desk registered step by step, and whom the secretariat calls where they agreed', async () => {
    const [told] = await look<Record<string, number>>(
      `select (select count(*)::int from work.registration where state = 'complete') registered,
              (select count(*)::int from talent.consent where channel = 'desk' and scope = 'gig_calls') calls,
              (select count(*)::int from work.gig_call) called,
              (select count(*)::int from work.family_contact) family,
              (select count(*)::int from talent.provision where reason = 'tell_of_gigs') looks,
              (select count(*)::int from platform.mail where recipient like '%.invalid') mails`,
    );
    expect(told).toEqual({ registered: 5, calls: 4, called: 4, family: 2, looks: 4, mails: 0 });
  });

  it('never give more places than there are, nor anybody two at a time', async () => {
    const crowded = await look(
      `select g.id from work.gig g join work.assignment a on a.gig_id = g.id
        where a.state not in ('withdrawn', 'called_off') group by g.id, g.places having count(*) > g.places`,
    );
    const twice = await look(
      `select a.id from work.assignment a join work.assignment b
           on b.member_id = a.member_id and b.id > a.id and b.starts_at < a.ends_at and b.ends_at > a.starts_at
        where a.state not in ('withdrawn', 'called_off') and b.state not in ('withdrawn', 'called_off')`,
    );
    expect({ crowded, twice }).toEqual({ crowded: [], twice: [] });
  });

  it('end each place once: a week later none is open, and the day of none comes before it was taken', async () => {
    const open = await look(
      `select a.id, a.state from work.assignment a
        where a.starts_at < (select max(starts_at) from work.assignment) - interval '7 days' and a.state not in ${ended}`,
    );
    expect(open).toEqual([]);
    expect(await look('select id from work.assignment where taken_at >= starts_at')).toEqual([]);
  });

  it('leave of every accepted place its terms, one line of evidence and one reward, and of no other a reward', async () => {
    const bare = await look(
      `select a.id from work.assignment a where a.state = 'accepted' and not (
           exists (select from work.terms t where t.assignment_id = a.id)
           and (select count(*) from talent.skill_evidence e where e.source_ref = a.id and e.kind = 'gig') = 1
           and (select count(*) from work.payout p where p.assignment_id = a.id) = 1)`,
    );
    const unearned = await look(
      `select p.id from work.payout p join work.assignment a on a.id = p.assignment_id where a.state <> 'accepted'`,
    );
    const unasked = await look(
      `select e.assignment_id from work.evaluation e join work.assignment a on a.id = e.assignment_id
        where a.state <> 'accepted'`,
    );
    expect({ bare, unearned, unasked }).toEqual({ bare: [], unearned: [], unasked: [] });
  });

  it('leave books that verify: what is owed is what was accepted less what was paid', async () => {
    const [sums] = await look<{ accepted: number; paid: number; open: number }>(
      `select (select sum(g.reward)::int from work.assignment a join work.gig g on g.id = a.gig_id
                where a.state = 'accepted') accepted,
              (select sum(amount)::int from work.payout where state = 'paid') paid,
              (select sum(amount)::int from work.payout where state <> 'paid') open`,
    );
    expect(sums!.accepted).toBe(sums!.paid + sums!.open);
    const verified = await api.get(Transactions, provider).inCommunity(world.founded[0]!.id, async (tx) => ({
      violations: await api.get(VerifyLedger, provider).run(tx),
      pay: await api.get(VerifyPay, provider).run(tx),
    }));
    expect(verified).toEqual({ violations: [], pay: null });
  });
});
