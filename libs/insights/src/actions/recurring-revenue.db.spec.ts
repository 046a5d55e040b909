import { billingSchema } from '@enishi/billing';
import { addMonths, newId, tokyoMonth, yen } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import { ledgerSchema } from '@enishi/ledger';
import { membershipSchema } from '@enishi/membership';
import { platformSchema, registerTenant } from '@enishi/platform';
import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';
import fc from 'fast-check';

import { moverSize } from '../domain/mover-key.ts';
import type { Payer } from '../domain/payer.ts';
import { movementOf, recurringFigures, waterfall } from '../domain/waterfall.ts';
import type { RecurringFigure, RecurringStep } from '../domain/waterfall.ts';
import { InsightsModule } from '../insights.module.ts';
import { FindMovers } from './find-movers.ts';
import { ReadRecurringRevenue } from './read-recurring-revenue.ts';

const schemas = [platformSchema, ledgerSchema, billingSchema, membershipSchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [InsightsModule], schemas });

const first = tokyoMonth('2025-11');
const last = tokyoMonth('2026-11');

/** What billing learnt, in this order: from a day on, a subscription brings so much a month or nothing. */
type Learnt = { person: number; subscription: number; day: string; amount: number; yearly?: boolean };

let community = '';
let people: string[] = [];

async function found(learnt: readonly Learnt[]): Promise<void> {
  community = newId();
  await program.transactions.inSystem((tx) => registerTenant(tx, community));
  people = Array.from({ length: 3 }, () => newId());
  const subscriptions = people.map(() => [newId(), newId()]);
  await database.look(
    `insert into billing.customer (id, community_id, subject_kind, subject_id, email, name, created_at)
     select id::uuid, $1, 'member', id::uuid, id || '@example.jp', '', now() from unnest($2::text[]) id`,
    [community, people],
  );
  const turns = learnt.map(({ person, subscription, day, amount, yearly }, index) => ({
    ...{ community_id: community, subscription_id: subscriptions[person]![subscription] },
    ...{ position: index + 1, customer_id: people[person], brings: amount > 0, offer_key: 'ind_standard' },
    ...{ interval: yearly ? 'year' : 'month', amount, recorded_at: new Date() },
    happened_at: new Date(`${day}T00:00:00+09:00`),
  }));
  await database.look(
    `insert into billing.subscription_turn
     select * from jsonb_populate_recordset(null::billing.subscription_turn, $1::jsonb)`,
    [JSON.stringify(turns)],
  );
}

const read = (month = '2026-11') =>
  program.transactions.inCommunity(community, (tx) => program.get(ReadRecurringRevenue).run(tx, month));
const find = (
  figure: RecurringFigure,
  page: Parameters<FindMovers['run']>[2],
  payer: Payer = 'member',
  month = '2026-11',
) =>
  program.transactions.inCommunity(community, (tx) =>
    program.get(FindMovers).run(tx, { month, figure, payer }, page),
  );
const whole = { first: 100, after: null };

beforeEach(() => program.clock.set(new Date('2026-11-23T03:00:00Z')));

/** The same, told naively: on a day, what was learnt last about a day not after it holds. */
function toldNaively(learnt: readonly Learnt[]): RecurringStep[] {
  const levelOn = (person: number, day: string) =>
    [0, 1].reduce((sum, subscription) => {
      const holding = learnt.findLast(
        (one) => one.person === person && one.subscription === subscription && one.day <= day,
      );
      if (!holding) return sum;
      return sum + (holding.yearly ? Math.floor(holding.amount / 12) : holding.amount);
    }, 0);
  const stepOf = (person: number, month: TokyoMonth): RecurringStep => ({
    month,
    payers: 1,
    payer: 'member',
    opening: yen(month < first ? 0 : levelOn(person, `${addMonths(month, -1)}-31`)),
    closing: yen(levelOn(person, `${month}-31`)),
    returning: learnt.some(({ day }) => day < month && levelOn(person, day) > 0),
  });
  const months = Array.from({ length: 14 }, (_, n) => addMonths(first, n - 1));
  return months.flatMap((month) => [0, 1, 2].map((person) => stepOf(person, month)));
}

const anyLearnt = fc.record({
  person: fc.integer({ min: 0, max: 2 }),
  subscription: fc.integer({ min: 0, max: 1 }),
  day: fc
    .tuple(fc.integer({ min: -2, max: 12 }), fc.constantFrom('01', '15', '28'))
    .map(([n, day]) => `${addMonths(first, n)}-${day}`)
    .filter((day) => day <= '2026-11-15'),
  amount: fc.constantFrom(0, 1100, 3300, 11000),
  yearly: fc.boolean(),
});

describe('recurring revenue', () => {
  it('shows an upgrade, an end and a return where they happened', async () => {
    await found([
      { person: 0, subscription: 0, day: '2026-01-10', amount: 1100 },
      { person: 0, subscription: 0, day: '2026-03-10', amount: 11000, yearly: true },
      { person: 1, subscription: 0, day: '2026-01-20', amount: 1100 },
      { person: 1, subscription: 0, day: '2026-04-20', amount: 0 },
      { person: 1, subscription: 1, day: '2026-09-01', amount: 3300 },
    ]);
    const { months } = await read();
    const shown = new Map(months.map((month) => [month.month as string, month]));
    expect(shown.get('2026-01')).toMatchObject({ opening: { amount: 0 }, new: { amount: 2200, payers: 2 } });
    expect(shown.get('2026-03')).toMatchObject({ contraction: { amount: -184, payers: 1 } });
    expect(shown.get('2026-04')).toMatchObject({ churn: { amount: -1100, payers: 1 } });
    expect(shown.get('2026-09')).toMatchObject({ reactivation: { amount: 3300, payers: 1 } });
    expect(shown.get('2026-11')).toMatchObject({ closing: { amount: 4216, payers: 2 } });
  });

  it('takes a correction back to its day: the later word on a time holds', async () => {
    await found([
      { person: 0, subscription: 0, day: '2026-01-10', amount: 1100 },
      { person: 0, subscription: 0, day: '2026-06-10', amount: 3300 },
      { person: 0, subscription: 0, day: '2026-03-05', amount: 0 },
    ]);
    const { months } = await read();
    expect(months.filter(({ churn }) => churn.payers > 0).map(({ month }) => month)).toEqual(['2026-03']);
    expect(months.at(-1)).toMatchObject({ closing: { amount: 0, payers: 0 } });
  });

  it('agrees with a naive telling of any history, and adds up in each of its months', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLearnt, { maxLength: 14 }), async (learnt) => {
        await found(learnt);
        expect((await read()).months).toEqual(waterfall(toldNaively(learnt), first, last));
      }),
      { numRuns: 40, verbose: true },
    );
  }, 60_000);

  it('finds exactly the people whose fees make up a figure, in pages', async () => {
    await found([
      { person: 0, subscription: 0, day: '2026-05-10', amount: 1100 },
      { person: 1, subscription: 0, day: '2026-11-10', amount: 3300 },
      { person: 2, subscription: 0, day: '2026-11-11', amount: 1100 },
      { person: 0, subscription: 0, day: '2026-11-12', amount: 0 },
    ]);
    const [month] = (await read()).months.slice(-1);
    for (const figure of recurringFigures) {
      const { movers } = await find(figure, whole);
      const sum = movers.reduce((total, mover) => total + moverSize(mover, figure), 0);
      expect([figure, movers.length, sum]).toEqual([
        figure,
        month![figure].payers,
        Math.abs(month![figure].amount),
      ]);
    }
    const one = await find('new', { first: 1, after: null });
    expect(one).toMatchObject({
      movers: [{ subjectId: people[1], opening: 0, closing: 3300 }],
      hasNext: true,
    });
    const two = await find('new', { first: 1, after: { size: 3300, subjectId: people[1]! } });
    expect(two).toMatchObject({ movers: [{ subjectId: people[2] }], hasNext: false });
  });

  it('divides people as the rule does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLearnt, { maxLength: 14 }), async (learnt) => {
        await found(learnt);
        const steps = toldNaively(learnt).filter(({ month }) => month === last);
        for (const figure of ['new', 'reactivation', 'expansion', 'contraction', 'churn'] as const) {
          const { movers } = await find(figure, whole);
          const expected = steps.flatMap((step, person) =>
            movementOf(step) === figure ? [people[person]] : [],
          );
          expect(movers.map(({ subjectId }) => subjectId).sort()).toEqual(expected.sort());
        }
      }),
      { numRuns: 15, verbose: true },
    );
  }, 60_000);

  it('costs one statement each', async () => {
    await found([{ person: 0, subscription: 0, day: '2026-05-10', amount: 1100 }]);
    expect((await countStatements(() => read())).statements).toHaveLength(1);
    expect((await countStatements(() => find('closing', whole))).statements).toHaveLength(1);
  });
});
