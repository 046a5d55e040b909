import { newId } from '@enishi/kernel';
import { SetNewsletter } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { useMailCatcher, useProgram, useTestDatabase } from '@enishi/testing';

import { addressKey } from '../domain/address-key.ts';
import { ComebackJob } from '../edges/schedules/comeback.job.ts';
import { enterReaders, foundCommunity } from '../example-letters.ts';
import { SuppressionStore } from '../store/suppression.store.ts';
import { SaveSenderCard } from './save-sender-card.ts';
import { Unsubscribe } from './unsubscribe.ts';
import { WriteComebackLetters } from './write-comeback-letters.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const catcher = useMailCatcher();
const program = useProgram(database, { settings: () => catcher.settings() });

/** The thirtieth day after 26 October 2026. */
const morning = new Date('2026-11-25T01:00:00Z');
let communities = 0;
let communityId = '';

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const live = async (): Promise<void> => {
  await program.get(ComebackJob).run();
  await program.runReactions();
};
const lettersOf = (memberId: string) =>
  database.look<{ state: string; reason: string | null; email: string | null }>(
    'select state, reason, email from engagement.comeback_letter where member_id = $1',
    [memberId],
  );
/** A member in the register with a paid month behind them, whose first day without the plan is given. */
const former = async (email: string, endedOn = '2026-10-26', locale: 'ja' | 'en' = 'ja'): Promise<string> => {
  const [memberId = ''] = await enterReaders(program, communityId, [{ email, locale }]);
  await plan(memberId, { until: endedOn });
  return memberId;
};
const plan = async (memberId: string, { until }: { until: string | null }): Promise<void> => {
  const [customer, subscription] = [newId(), newId()];
  const at = '2026-09-26T00:00:00Z';
  await database.look(
    `insert into billing.customer (id, community_id, subject_kind, subject_id, email, name, created_at)
     values ($1, $2, 'member', $3, 'x@example.jp', '見本', $4) on conflict do nothing`,
    [customer, communityId, memberId, at],
  );
  await database.look(
    `insert into billing.subscription (id, community_id, customer_id, stripe_id, family, offer_key, interval, amount, status,
       period_start, period_end, cancel_at_period_end, started_at, anchor_at, fetched_at)
     select $1::uuid, $2, id, 'sub_' || $1::uuid, 'membership_individual', 'ind_standard', 'month', 980, 'canceled', $4, $4, true, $4, $4, $4
       from billing.customer where subject_id = $3`,
    [subscription, communityId, memberId, at],
  );
  await database.look(
    `insert into billing.payment (id, community_id, customer_id, stripe_invoice_id, stripe_subscription_id, offer_key, offer_name,
       interval, stream, tax_category, amount, refunded, state, period_start, period_end, paid_at, fetched_at)
     select $1::uuid, $2, customer_id, 'in_' || $1::uuid, stripe_id, offer_key, 'x', interval, 'membership', 'taxable_10', 980, 0, 'paid',
       $4, $4, $4, $4 from billing.subscription where id = $3`,
    [newId(), communityId, subscription, at],
  );
  await database.look(
    `insert into membership.membership_source (id, community_id, member_id, kind, source_id, plan_key, interval, amount, from_day,
       until_day, created_at, updated_at) values ($1, $2, $3, 'subscription', $4, 'ind_standard', 'month', 980, '2026-09-26', $5, $6, $6)`,
    [newId(), communityId, memberId, subscription, until, at],
  );
};

beforeEach(async () => {
  program.clock.set(morning);
  await program.runReactions();
  communities += 1;
  communityId = await foundCommunity(program, `back${communities}`);
  catcher.letters.length = 0;
  catcher.unknown.clear();
});

describe('the letter after the end of a paid plan', () => {
  it('reaches a former payer once, however often and long the worker runs, and is told in the story', async () => {
    const id = await former('a@example.jp');
    await live();
    await live();
    program.clock.advance(86_400_000);
    await live();
    expect(catcher.letters.map(({ to }) => to)).toEqual(['a@example.jp']);
    expect(await lettersOf(id)).toEqual([{ state: 'sent', reason: null, email: null }]);
    const story = await database.look(
      `select facts->>'endedOn' "endedOn" from membership.timeline_entry where member_id = $1 and kind = 'comeback_letter_sent'`,
      [id],
    );
    expect(story).toEqual([{ endedOn: '2026-10-26' }]);
  });

  it('leads to the plan, carries the sender and stops every letter with one press and no sign-in', async () => {
    const id = await former('a@example.jp', '2026-10-26', 'en');
    await live();
    const [mail] = catcher.mailbox('a@example.jp');
    const raw = mail?.raw.replace(/=\r\n/g, '').replace(/=3D/g, '=') ?? '';
    expect(raw).toContain(`/back${communities}/en/me/upgrade?plan=ind_standard&interval=month`);
    expect(raw).toContain('office@example.jp');
    expect(mail?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const token = /unsubscribe\/([\w-]+)>/.exec(mail?.headers['list-unsubscribe'] ?? '')?.[1] ?? '';
    expect(await inside((tx) => program.get(Unsubscribe).read(tx, token))).toMatchObject({ stopped: false });
    await inside((tx) => program.get(Unsubscribe).run(tx, token, { locale: 'en', ip: null }));
    expect(await inside((tx) => program.get(Unsubscribe).read(tx, token))).toMatchObject({ stopped: true });
    expect(await database.look('select newsletter from membership.member where id = $1', [id])).toEqual([
      { newsletter: false },
    ]);
  });

  it.each([
    ['the day before it is due', '2026-10-27', 0],
    ['a week late', '2026-10-19', 1],
    ['more than a week late', '2026-10-18', 0],
  ])('%s (ended on %s): %i', async (_case, endedOn, expected) => {
    const id = await former('a@example.jp', endedOn);
    await live();
    expect(await lettersOf(id)).toHaveLength(expected);
  });

  it('does not reach who said no, was never paid by, paused, left, is disputing, or has another plan', async () => {
    const people = [
      'reached',
      'no',
      'suppressed',
      'withdrew',
      'unpaid',
      'paused',
      'left',
      'disputed',
      'given',
      'back',
    ];
    const ids = new Map<string, string>();
    for (const name of people) ids.set(name, await former(`${name}@example.jp`));
    const of = (name: string): string => ids.get(name) ?? '';
    const change = (name: string, sql: string) => database.look(sql, [of(name)]);
    await inside((tx) =>
      program.get(SetNewsletter).run(tx, { memberId: of('no'), wanted: false, locale: 'ja', ip: null }),
    );
    const key = addressKey(communityId, 'suppressed@example.jp');
    await inside((tx) => program.get(SuppressionStore).add(tx, [key], 'undeliverable'));
    await change(
      'withdrew',
      `update identity.consent set withdrawn_at = now() where account_id = (select account_id from membership.member where id = $1)`,
    );
    await change(
      'unpaid',
      `update billing.payment set paid_at = null where customer_id = (select id from billing.customer where subject_id = $1)`,
    );
    await change(
      'paused',
      `update membership.membership_source set pauses_on = '2026-10-26' where member_id = $1 and kind = 'subscription'`,
    );
    await change('left', `update membership.member set left_on = '2026-11-01' where id = $1`);
    await change(
      'disputed',
      `insert into billing.dispute (id, community_id, customer_id, payment_id, stripe_dispute_id, state, reason, amount, opened_at, movements)
       select gen_random_uuid(), p.community_id, p.customer_id, p.id, 'dp_1', 'lost', 'fraudulent', 980, p.paid_at, '{}'
         from billing.payment p join billing.customer c on c.id = p.customer_id where c.subject_id = $1`,
    );
    await change(
      'given',
      `insert into membership.membership_source (id, community_id, member_id, kind, source_id, plan_key, from_day, until_day, created_at, updated_at)
       select gen_random_uuid(), community_id, id, 'complimentary', 'gift', 'ind_standard', '2026-11-20', '2027-03-31', now(), now()
         from membership.member where id = $1`,
    );
    await plan(of('back'), { until: null });
    await live();
    expect(catcher.letters.map(({ to }) => to)).toEqual(['reached@example.jp']);
  });

  it('is skipped for whoever comes back or refuses between being written down and leaving', async () => {
    const [back, no] = [await former('back@example.jp'), await former('no@example.jp')];
    await program.get(ComebackJob).run();
    await plan(back, { until: null });
    await inside((tx) =>
      program.get(SetNewsletter).run(tx, { memberId: no, wanted: false, locale: 'ja', ip: null }),
    );
    await program.runReactions();
    expect(catcher.letters).toEqual([]);
    expect([...(await lettersOf(back)), ...(await lettersOf(no))]).toEqual([
      { state: 'skipped', reason: 'came_back', email: null },
      { state: 'skipped', reason: 'no_consent', email: null },
    ]);
  });

  it('comes at most once a year: a second plan that ends after half a year brings none', async () => {
    const id = await former('a@example.jp');
    await live();
    await plan(id, { until: '2027-05-01' });
    program.clock.set(new Date('2027-05-31T01:00:00Z'));
    await live();
    expect(catcher.letters).toHaveLength(1);
  });

  it('waits while the sender has no postal address, and leaves when it is filled in within the week', async () => {
    const id = await former('a@example.jp');
    const sender = { senderName: '見本', postalAddress: ' ', contact: 'a@example.jp' };
    await inside((tx) => program.get(SaveSenderCard).run(tx, sender));
    await live();
    expect(await lettersOf(id)).toEqual([]);
    await inside((tx) =>
      program.get(SaveSenderCard).run(tx, { ...sender, postalAddress: '釧路市見本町1-2' }),
    );
    program.clock.advance(3 * 86_400_000);
    await live();
    expect(await lettersOf(id)).toMatchObject([{ state: 'sent' }]);
  });
});

describe('two workers at once', () => {
  /** The second worker begins while the first has written and not yet committed. */
  const together = async (wait: (second: Promise<number>) => Promise<unknown>): Promise<void> => {
    let second: Promise<number> = Promise.resolve(0);
    await inside(async (tx) => {
      await program.get(WriteComebackLetters).run(tx);
      second = inside((other) => program.get(WriteComebackLetters).run(other));
      await wait(second);
    });
    await second;
    await program.runReactions();
  };
  /** Until another connection of this database waits for a lock. */
  const somebodyWaits = async (): Promise<void> => {
    const waiting = () =>
      database.look(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
    while ((await waiting()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  it('send one letter', async () => {
    const id = await former('a@example.jp');
    await together(somebodyWaits);
    expect(await lettersOf(id)).toHaveLength(1);
    expect(catcher.letters).toHaveLength(1);
  });

  it('would write two without the unique key: the control run', async () => {
    const id = await former('a@example.jp');
    const table = 'alter table engagement.comeback_letter';
    await database.look(`${table} drop constraint comeback_letter_ending`);
    await together((second) => second);
    const twice = await lettersOf(id);
    await database.look('delete from engagement.comeback_letter where member_id = $1', [id]);
    await database.look(
      `${table} add constraint comeback_letter_ending unique (community_id, member_id, source_id)`,
    );
    expect(twice).toHaveLength(2);
  });
});
