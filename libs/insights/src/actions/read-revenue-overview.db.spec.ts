import { billingSchema } from '@enishi/billing';
import { newId, tokyoDate, yen } from '@enishi/kernel';
import { BookMembershipPayment, BookMembershipRefund, ledgerSchema, PostEntry } from '@enishi/ledger';
import { membershipSchema } from '@enishi/membership';
import { platformSchema, registerTenant } from '@enishi/platform';
import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';

import { InsightsModule } from '../insights.module.ts';
import { ReadRevenueOverview } from './read-revenue-overview.ts';

const schemas = [platformSchema, ledgerSchema, billingSchema, membershipSchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [InsightsModule], schemas });

const at = new Date('2026-04-01T00:00:00Z');
let community = '';
let number = 0;

/** Writes a row past the contexts that own it: their rules are not what is tested here. */
async function write(table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  const marks = columns.map((_, index) => `$${index + 1}`).join(', ');
  await database.look(`insert into ${table} (${columns.join(', ')}) values (${marks})`, Object.values(row));
}

async function plan(key: string, kind: string, position: number): Promise<void> {
  const words = { name_ja: key, name_en: key, summary_ja: '', summary_en: '' };
  const kept = { id: newId(), community_id: community, version: 1, featured: false, active: true };
  const rest = { tax_category: 'taxable_10', created_at: at, updated_at: at };
  await write('membership.plan', { ...kept, ...words, ...rest, key, kind, position });
}

async function member(
  joinedOn: string,
  { leftOn = null as string | null, guardian = 'none' } = {},
): Promise<string> {
  const id = newId();
  number += 1;
  await write('membership.member', {
    id,
    community_id: community,
    account_id: newId(),
    number: `D-2026-${number}`,
    family_name: '佐藤',
    given_name: 'みお',
    family_kana: 'サトウ',
    given_kana: 'ミオ',
    email: 'mio@example.jp',
    birth_date: '2002-01-01',
    prefecture: '13',
    tie: '',
    guardian_state: guardian,
    guardian_covers_paid: false,
    newsletter: false,
    locale: 'ja',
    joined_on: joinedOn,
    left_on: leftOn,
    created_at: at,
    updated_at: at,
  });
  await source(id, { kind: 'free', id, planKey: 'ind_free', from: joinedOn });
  return id;
}

type Source = { kind: string; id: string; planKey: string; from: string; until?: string | null };
async function source(memberId: string, { kind, id, planKey, from, until = null }: Source): Promise<void> {
  const days = { from_day: from, until_day: until };
  const kept = { id: newId(), community_id: community, member_id: memberId, created_at: at, updated_at: at };
  await write('membership.membership_source', { ...kept, ...days, kind, source_id: id, plan_key: planKey });
}

type Paid = {
  from: string;
  until?: string;
  amount?: number;
  interval?: string;
  planKey?: string;
  status?: string;
};
async function subscribed(memberId: string, paid: Paid): Promise<void> {
  const { from, until, amount = 1100, interval = 'month', planKey = 'ind_standard' } = paid;
  const id = newId();
  const midnight = (day: string): Date => new Date(`${day}T00:00:00+09:00`);
  await write('billing.subscription', {
    id,
    community_id: community,
    customer_id: memberId,
    stripe_id: `sub_${id}`,
    family: 'membership_individual',
    offer_key: planKey,
    interval,
    amount,
    status: paid.status ?? (until ? 'ended' : 'active'),
    period_start: midnight(from),
    period_end: midnight(until ?? from),
    cancel_at_period_end: false,
    started_at: midnight(from),
    anchor_at: midnight(from),
    ended_at: until ? midnight(until) : null,
    fetched_at: at,
  });
  const terms = { offer_key: planKey, interval, amount };
  const turn = { community_id: community, subscription_id: id, customer_id: memberId, ...terms };
  if (!paid.status) {
    await write('billing.subscription_turn', {
      ...turn,
      ...{ position: 1, brings: true, happened_at: midnight(from), recorded_at: at },
    });
  }
  if (until) {
    await write('billing.subscription_turn', {
      ...turn,
      ...{ position: 2, brings: false, happened_at: midnight(until), recorded_at: at },
    });
  }
  // Membership may first have seen it later than it began.
  await source(memberId, { kind: 'subscription', id, planKey, from: '2026-11-20', until });
}

const overview = (month = '2026-11') =>
  program.transactions.inCommunity(community, (tx) => program.get(ReadRevenueOverview).run(tx, month));

beforeEach(async () => {
  community = newId();
  program.clock.set(new Date('2026-11-23T03:00:00Z'));
  await program.transactions.inSystem((tx) => registerTenant(tx, community));
  await plan('ind_free', 'free', 1);
  await plan('ind_standard', 'paid', 2);
  await plan('ind_supporter', 'paid', 3);
});

describe('the revenue screen', () => {
  it('counts subscriptions live at the end of each month as MRR, yearly ones by the twelfth', async () => {
    await subscribed(await member('2025-01-10'), { from: '2025-01-10' });
    await subscribed(await member('2026-05-01'), { from: '2026-05-01', amount: 11000, interval: 'year' });
    await subscribed(await member('2026-02-01'), { from: '2026-02-01', until: '2026-11-10' });
    await subscribed(await member('2026-11-01'), { from: '2026-11-01', status: 'incomplete' });
    await subscribed(await member('2026-11-01'), { from: '2026-11-01', status: 'duplicate' });
    const { mrr, previousMrr, history } = await overview();
    expect([mrr, previousMrr]).toEqual([2016, 3116]);
    expect(history.map((month) => month.mrr)).toEqual([
      1100, 1100, 1100, 2200, 2200, 2200, 3116, 3116, 3116, 3116, 3116, 3116, 2016,
    ]);
  });

  it('counts members by the highest plan they held, now and a month ago', async () => {
    await member('2026-01-01');
    await member('2026-11-02');
    await member('2026-01-01', { leftOn: '2026-11-05' });
    await member('2026-11-20', { guardian: 'waiting' });
    const upgraded = await member('2026-01-01');
    await subscribed(upgraded, { from: '2026-03-01', until: '2026-11-15' });
    await subscribed(upgraded, { from: '2026-11-15', amount: 3300, planKey: 'ind_supporter' });
    const { membersByTier, history } = await overview();
    expect(membersByTier.map(({ planKey, count, previousCount }) => [planKey, count, previousCount])).toEqual(
      [
        ['ind_free', 2, 2],
        ['ind_standard', 0, 1],
        ['ind_supporter', 1, 0],
      ],
    );
    expect(history.slice(-2).map(({ members }) => members)).toEqual([3, 3]);
  });

  it('tells people who began and ceased to pay from those who changed their plan', async () => {
    await subscribed(await member('2026-01-01'), { from: '2026-11-03' });
    await subscribed(await member('2026-01-01'), { from: '2026-03-01', until: '2026-11-10' });
    const moved = await member('2026-01-01');
    await subscribed(moved, { from: '2026-03-01', until: '2026-11-15' });
    await subscribed(moved, { from: '2026-11-15', planKey: 'ind_supporter' });
    await member('2026-11-09');
    await member('2025-11-09', { leftOn: '2026-11-21' });
    expect(await overview()).toMatchObject({ newPaid: 1, lostPaid: 1, newMembers: 1, lostMembers: 1 });
    expect(await overview('2026-03')).toMatchObject({ newPaid: 2, lostPaid: 0 });
  });

  it('takes money from the books, and matters from billing', async () => {
    await program.transactions.inCommunity(community, async (tx) => {
      const facts = {
        occurredOn: tokyoDate('2026-11-02'),
        taxCategory: 'taxable_10' as const,
        description: '',
      };
      const payment = { type: 'stripe_balance_transaction', id: 'txn_1' };
      const fee = { ...facts, source: payment, gross: yen(33000), interval: 'year' as const };
      await program.get(BookMembershipPayment).run(tx, { ...fee, stream: 'membership_individual' });
      const refund = { ...facts, source: { type: 'stripe_balance_transaction', id: 'txn_2' }, payment };
      await program.get(BookMembershipRefund).run(tx, { ...refund, gross: yen(11000) });
      await program.get(PostEntry).run(tx, {
        source: { type: 'slip', id: '1' },
        kind: 'slip',
        occurredOn: tokyoDate('2026-10-15'),
        stream: 'subsidy',
        description: '補助金',
        lines: [
          { account: 'bank', amount: yen(2500) },
          { account: 'subsidy_income', amount: yen(-2500) },
        ],
      });
    });
    expect(await overview()).toMatchObject({
      totalIncome: 2500,
      previousTotalIncome: 2500,
      refunds: 11000,
      outputTax: 2000,
      ownRevenueRatio: 0.5,
    });
  });

  it('shows nothing of another community', async () => {
    await subscribed(await member('2026-01-01'), { from: '2026-01-01' });
    community = newId();
    expect(await overview()).toMatchObject({ mrr: 0, membersByTier: [], newMembers: 0 });
  });

  it('takes four statements, with one member and with twenty', async () => {
    await subscribed(await member('2026-01-01'), { from: '2026-01-01' });
    const few = await countStatements(() => overview());
    for (let each = 0; each < 19; each += 1)
      await subscribed(await member('2026-01-01'), { from: '2026-02-01' });
    const many = await countStatements(() => overview());
    expect([few.statements.length, many.statements.length]).toEqual([4, 4]);
    expect(many.result.mrr).toBe(22000);
  });
});
