import { newId, tokyoDate, tokyoMonth } from '@enishi/kernel';
import { platformSchema, registerTenant } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';

import { planOf } from '../domain/funding-plan.ts';
import type { SlipForm } from '../domain/slip.ts';
import { LedgerModule } from '../ledger.module.ts';
import { ledgerSchema } from '../store/ledger-schema.ts';
import { EnterSlip } from './enter-slip.ts';
import { ReadFundingPlans, SaveFundingPlan } from './funding-plans.ts';
import { ListSlips } from './list-slips.ts';
import { ReadMonthFigures } from './read-month-figures.ts';
import { ReverseSlip } from './reverse-slip.ts';
import { VerifyLedger } from './verify-ledger.ts';

const schemas = [platformSchema, ledgerSchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [LedgerModule], schemas });

const someone = newId();
let community = '';

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(community, work);
const grant: SlipForm = {
  kind: 'subsidy',
  name: '関係人口創出事業補助金',
  amount: 9_000_000,
  occurredOn: tokyoDate('2026-05-20'),
  taxCategory: 'out_of_scope',
  periodFrom: null,
  periodTo: null,
  restrictedUse: '旅費',
  costAccount: null,
  grantName: null,
  purpose: null,
};
const enter = (form: SlipForm, id = newId()) =>
  inside((tx) => program.get(EnterSlip).run(tx, { id, form, enteredBy: someone }));
const reverse = (id: string, reason = '金額の誤り') =>
  inside((tx) => program.get(ReverseSlip).run(tx, { id, reason, reversedBy: someone }));
const may = async () => {
  const month = tokyoMonth('2026-05');
  const [figures] = await inside((tx) => program.get(ReadMonthFigures).run(tx, month, month));
  return figures;
};

beforeEach(async () => {
  community = newId();
  program.clock.set(new Date('2026-11-23T03:00:00Z'));
  await program.transactions.inSystem((tx) => registerTenant(tx, community));
});
afterEach(async () => {
  expect(await inside((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
});

describe('slips entered by hand', () => {
  it('are income and cost of their month, once however often the button is pressed', async () => {
    const id = newId();
    await Promise.all([enter(grant, id), enter(grant, id)]);
    await enter({ ...grant, kind: 'cost', amount: 120_000, costAccount: 'venue', grantName: grant.name });
    expect(await may()).toMatchObject({ income: 9_000_000, cost: 120_000, cashChange: 8_880_000 });
    const { slips } = await inside((tx) => program.get(ListSlips).run(tx, 2026, { first: 10, after: null }));
    expect(slips.map(({ kind }) => kind).sort()).toEqual(['cost', 'subsidy']);
    expect(slips.find((slip) => slip.id === id)).toMatchObject({
      ...{ amount: 9_000_000, occurredOn: '2026-05-20', restrictedUse: '旅費', reversedBecause: null },
    });
  });

  it('are taken back by their mirror on their own day, once, and stay readable', async () => {
    const { id } = await enter(grant);
    await Promise.all([reverse(id), reverse(id)]);
    expect(await may()).toMatchObject({ income: 0, cashChange: 0 });
    const { slips } = await inside((tx) => program.get(ListSlips).run(tx, 2026, { first: 10, after: null }));
    expect(slips).toMatchObject([{ id, reversedBecause: '金額の誤り' }]);
  });

  it('cannot be changed, nor entered as another under the same id', async () => {
    const { id } = await enter(grant);
    await expect(enter({ ...grant, amount: 1 }, id)).rejects.toMatchObject({ code: 'LEDGER_ENTRY_CONFLICT' });
    await expect(database.look(`update ledger.slip set amount = 1`)).rejects.toThrow(/append-only/);
  });

  it('are nobody else’s', async () => {
    const { id } = await enter(grant);
    const home = community;
    community = newId();
    await program.transactions.inSystem((tx) => registerTenant(tx, community));
    await expect(reverse(id)).rejects.toMatchObject({ code: 'SLIP_NOT_FOUND' });
    const { slips } = await inside((tx) => program.get(ListSlips).run(tx, 2026, { first: 10, after: null }));
    expect(slips).toEqual([]);
    community = home;
  });

  it('are listed by fiscal year in pages', async () => {
    for (const day of ['2026-03-31', '2026-04-01', '2026-06-01'])
      await enter({ ...grant, occurredOn: tokyoDate(day) });
    const page = (after: { day: SlipForm['occurredOn']; id: string } | null) =>
      inside((tx) => program.get(ListSlips).run(tx, 2026, { first: 1, after }));
    const one = await page(null);
    expect(one).toMatchObject({ slips: [{ occurredOn: '2026-06-01' }], hasNext: true });
    const [{ occurredOn: day, id } = { occurredOn: grant.occurredOn, id: '' }] = one.slips;
    expect(await page({ day, id })).toMatchObject({ slips: [{ occurredOn: '2026-04-01' }], hasNext: false });
  });
});

describe('funding plans', () => {
  it('hold as they were saved last, year by year', async () => {
    const save = (fiscalYear: number, subsidy: number) =>
      inside((tx) =>
        program.get(SaveFundingPlan).run(tx, {
          ...{ fiscalYear, savedBy: someone },
          amounts: { ...planOf(() => 0), subsidy },
        }),
      );
    await save(2026, 1);
    await save(2026, 9_000_000);
    await save(2027, 6_000_000);
    const plans = await inside((tx) => program.get(ReadFundingPlans).run(tx, 2026, 2028));
    expect([...plans].map(([year, plan]) => [year, plan.subsidy])).toEqual([
      [2026, 9_000_000],
      [2027, 6_000_000],
      [2028, 0],
    ]);
  });
});
