import { billingSchema } from '@enishi/billing';
import { newId } from '@enishi/kernel';
import { ledgerSchema } from '@enishi/ledger';
import { membershipSchema } from '@enishi/membership';
import { platformSchema, registerTenant } from '@enishi/platform';
import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';

import { InsightsModule } from '../insights.module.ts';
import { ReadForecast } from './read-forecast.ts';
import { ReadRetention } from './read-retention.ts';

const schemas = [platformSchema, ledgerSchema, billingSchema, membershipSchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [InsightsModule], schemas });

const midnight = (day: string): string => `${day}T00:00:00+09:00`;
let community = '';

/** Writes a row past the context that owns it: its rules are not what is tested here. Columns not named take their default. */
function write(table: string, columns: Record<string, unknown>): Promise<unknown> {
  const row = { community_id: community, ...columns };
  const names = Object.keys(row).join(', ');
  return database.look(
    `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1::jsonb)`,
    [JSON.stringify(row)],
  );
}

type Life = {
  joined: string;
  left?: string;
  paid?: [from: string, until?: string, because?: string];
  leavingReason?: string;
  cancelReason?: string;
  chosenReason?: string;
  pausedUntil?: string;
};

/** Somebody who joined and perhaps paid 1,100 yen a month from a day until another. */
async function lived({
  joined,
  left,
  paid,
  leavingReason,
  cancelReason,
  chosenReason,
  pausedUntil,
}: Life): Promise<void> {
  const [id, subscription] = [newId(), newId()];
  const at = midnight(joined);
  const name = { family_name: '佐藤', given_name: 'みお', family_kana: 'サトウ', given_kana: 'ミオ' };
  const person = { ...name, email: `${id}@example.jp`, birth_date: '1990-01-01', prefecture: '13', tie: '' };
  await write('membership.member', {
    ...{ ...person, id, account_id: newId(), number: id, locale: 'ja', newsletter: false },
    ...{ guardian_state: 'none', guardian_covers_paid: false, joined_on: joined, left_on: left ?? null },
    ...{ created_at: at, updated_at: at },
  });
  await write('billing.customer', {
    id,
    subject_kind: 'member',
    subject_id: id,
    email: person.email,
    name: '',
    created_at: at,
  });
  if (!paid) return;
  const [from, until, because = 'cancelled'] = paid;
  const terms = { customer_id: id, offer_key: 'ind_standard', interval: 'month', amount: 1_100 };
  const turn = { ...terms, subscription_id: subscription, recorded_at: at };
  await write('billing.subscription_turn', {
    ...turn,
    position: 1,
    brings: true,
    happened_at: midnight(from),
  });
  if (until) {
    await write('billing.subscription_turn', {
      ...{ ...turn, position: 2, brings: false, happened_at: midnight(until), because },
    });
  }
  await write('billing.subscription', {
    ...{ ...terms, id: subscription, stripe_id: subscription, family: 'membership_individual' },
    ...{
      status: until ? (because === 'paused' ? 'paused' : 'ended') : 'active',
      period_start: midnight(from),
      period_end: midnight('2026-12-10'),
    },
    ...{ cancel_at_period_end: false, started_at: midnight(from), fetched_at: at },
    ...(pausedUntil ? { paused_from: midnight('2026-12-10'), paused_until: midnight(pausedUntil) } : {}),
    anchor_at: midnight(from),
  });
  if (leavingReason) {
    const wish = { id: newId(), member_id: id, state: 'ended', reason_key: leavingReason };
    await write('membership.leaving', { ...wish, asked_at: midnight(until ?? from) });
  }
  if (chosenReason) {
    const said = { id: newId(), member_id: id, plan_key: 'ind_standard', reason_key: chosenReason };
    await write('membership.cancellation', { ...said, asked_at: midnight(until ?? from) });
  }
  if (cancelReason) {
    const change = {
      id: newId(),
      customer_id: id,
      stripe_subscription_id: subscription,
      kind: 'cancel_at_period_end',
    };
    const state = until ? 'done' : 'requested';
    await write('billing.subscription_change', {
      ...change,
      state,
      reason: cancelReason,
      requested_at: midnight(until ?? from),
    });
  }
}

const retention = () =>
  program.transactions.inCommunity(community, (tx) => program.get(ReadRetention).run(tx, '2026-11'));
const forecast = () => program.transactions.inCommunity(community, (tx) => program.get(ReadForecast).run(tx));

beforeEach(async () => {
  community = newId();
  program.clock.set(new Date('2026-11-23T03:00:00Z'));
  await program.transactions.inSystem((tx) => registerTenant(tx, community));
  const words = { name_ja: 'スタンダード会員', name_en: 'Standard', summary_ja: '', summary_en: '' };
  const kept = { version: 1, featured: false, active: true, position: 2, tax_category: 'taxable_10' };
  const at = midnight('2026-01-01');
  await write('membership.plan', {
    id: newId(),
    ...words,
    ...kept,
    key: 'ind_standard',
    kind: 'paid',
    created_at: at,
    updated_at: at,
  });
});

describe('retention', () => {
  it('follows cohorts: members, payers, and who paid within ninety days', async () => {
    await lived({ joined: '2026-08-01', paid: ['2026-08-10'] });
    await lived({ joined: '2026-08-01', paid: ['2026-10-30'] });
    await lived({ joined: '2026-08-01', paid: ['2026-10-31'] });
    await lived({ joined: '2026-08-20', left: '2026-10-05', paid: ['2026-08-20', '2026-10-05'] });
    await lived({ joined: '2026-10-01' });
    const { cohorts } = await retention();
    const found = new Map(cohorts.map((cohort) => [cohort.month as string, cohort]));
    expect(found.get('2026-08')).toEqual({
      ...{ month: '2026-08', joined: 4, members: [4, 4, 3, 3], paying: [2, 2, 3, 3] },
      ...{ converted: 3, conversionComplete: false },
    });
    expect(found.get('2026-10')).toMatchObject({ joined: 1, members: [1, 1], paying: [0, 0] });
  });

  it('says why people stopped paying, and what of the month went', async () => {
    await lived({ joined: '2026-01-01', paid: ['2026-01-01'] });
    await lived({ joined: '2026-01-01', paid: ['2026-01-01', '2026-11-02'], leavingReason: 'fee' });
    await lived({ joined: '2026-01-01', paid: ['2026-01-01', '2026-11-03'], cancelReason: '引っ越し' });
    await lived({ joined: '2026-01-01', paid: ['2026-01-01', '2026-11-04', 'payment_failed'] });
    await lived({ joined: '2026-01-01', paid: ['2026-01-01', '2026-11-05'] });
    await lived({ joined: '2026-01-01', paid: ['2026-01-01', '2026-11-07'], chosenReason: 'fee' });
    await lived({ joined: '2026-01-01', paid: ['2026-01-01', '2026-11-06', 'paused'] });
    const { churn, reasons, averages } = await retention();
    expect(churn.at(-1)).toMatchObject({
      payers: 7,
      lost: 6,
      logoRate: 6 / 7,
      lostMrr: 6_600,
      revenueRate: 6 / 7,
    });
    expect(reasons.map(({ key, people, amount }) => [key, people, amount]).sort()).toEqual([
      ['chosen:fee', 2, 2_200],
      ['own_words', 1, 1_100],
      ['paused', 1, 1_100],
      ['payment_failed', 1, 1_100],
      ['unstated', 1, 1_100],
    ]);
    expect(reasons.find(({ key }) => key === 'chosen:fee')?.label.ja).toBe('会費の負担が大きい');
    expect(averages).toMatchObject([{ planKey: 'ind_standard', payers: 1, mrr: 1_100, average: 1_100 }]);
  });

  it('costs six statements, with one person and with ten', async () => {
    await lived({ joined: '2026-08-01', paid: ['2026-08-10'] });
    const few = await countStatements(retention);
    for (let each = 0; each < 9; each += 1) await lived({ joined: '2026-08-01', paid: ['2026-08-10'] });
    const many = await countStatements(retention);
    expect([few.statements.length, many.statements.length]).toEqual([6, 6]);
  });
});

describe('the forecast of renewals', () => {
  it('lists what falls due, leaves out who is leaving, and expects less by the churn of six months', async () => {
    for (let each = 0; each < 9; each += 1) await lived({ joined: '2026-01-01', paid: ['2026-01-01'] });
    await lived({ joined: '2026-01-01', paid: ['2026-01-01', '2026-10-20'] });
    await lived({ joined: '2026-10-01', paid: ['2026-10-25'], cancelReason: '都合' });
    const { churn, months } = await forecast();
    expect(churn).toBeCloseTo(1 / 60, 10);
    expect(months.map(({ month }) => month).slice(0, 2)).toEqual(['2026-11', '2026-12']);
    expect(months[1]).toMatchObject({
      ...{ month: '2026-12', due: 9, dueAmount: 9_900, leaving: 1, leavingAmount: 1_100 },
      expectedAmount: 9_735,
    });
    expect((await countStatements(forecast)).statements).toHaveLength(2);
  });

  it('charges whoever is paused from the month in which they resume, and in none before', async () => {
    await lived({ joined: '2026-01-01', paid: ['2026-01-01'], pausedUntil: '2027-02-10' });
    const { months } = await forecast();
    expect(months.slice(0, 5).map(({ month, due }) => [month, due])).toEqual([
      ...[
        ['2026-11', 0],
        ['2026-12', 0],
        ['2027-01', 0],
        ['2027-02', 1],
        ['2027-03', 1],
      ],
    ]);
  });
});
