import { newId, tokyoDate, yen } from '@enishi/kernel';
import { EnterSlip, ledgerSchema, PostEntry, SaveFundingPlan } from '@enishi/ledger';
import type { SlipForm } from '@enishi/ledger';
import { platformSchema, registerTenant } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';

import { InsightsModule } from '../insights.module.ts';
import { ReadFunding } from './read-funding.ts';

const schemas = [platformSchema, ledgerSchema];
const database = useTestDatabase(...schemas);
const program = useProgram(database, { modules: [InsightsModule], schemas });

const someone = newId();
let community = '';

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(community, work);
const read = (year = 2026) => inside((tx) => program.get(ReadFunding).run(tx, year));
const enter = (changes: Partial<SlipForm>) =>
  inside((tx) =>
    program.get(EnterSlip).run(tx, {
      ...{ id: newId(), enteredBy: someone },
      form: {
        ...{ kind: 'subsidy', name: '補助金', amount: 1, occurredOn: tokyoDate('2026-05-20') },
        ...{ taxCategory: 'out_of_scope', periodFrom: null, periodTo: null, restrictedUse: null },
        ...{ costAccount: null, grantName: null, purpose: null },
        ...changes,
      },
    }),
  );

beforeEach(async () => {
  community = newId();
  program.clock.set(new Date('2026-11-23T03:00:00Z'));
  await program.transactions.inSystem((tx) => registerTenant(tx, community));
});

describe('the funding report', () => {
  it('holds what was booked since April against the plan', async () => {
    const plan = {
      ...{ subsidy: 9_000_000, public_contract: 3_000_000, individual_fees: 1_320_000 },
      ...{ corporate_fees: 2_640_000, events: 1_200_000, other_income: 840_000 },
      ...{ cost: 17_800_000, opening_cash: 2_000_000 },
    };
    await inside((tx) =>
      program.get(SaveFundingPlan).run(tx, { fiscalYear: 2026, amounts: plan, savedBy: someone }),
    );
    await enter({ amount: 9_000_000 });
    await enter({ amount: 5_000_000, occurredOn: tokyoDate('2026-03-31') });
    await enter({ kind: 'public_contract', amount: 3_300_000, taxCategory: 'taxable_10' });
    await enter({ kind: 'cost', amount: 8_000_000, costAccount: 'personnel' });
    await inside((tx) =>
      program.get(PostEntry).run(tx, {
        ...{ source: { type: 'slip', id: 'goods' }, kind: 'slip', occurredOn: tokyoDate('2026-11-02') },
        ...{ stream: 'goods', description: '物販' },
        lines: [
          { account: 'bank', amount: yen(3_000_000) },
          { account: 'service_revenue', amount: yen(-3_000_000) },
        ],
      }),
    );
    const report = await read();
    expect(report.lines.map(({ line, planned, actual }) => [line, planned, actual])).toEqual([
      ['subsidy', 9_000_000, 9_000_000],
      ['public_contract', 3_000_000, 3_000_000],
      ['individual_fees', 1_320_000, 0],
      ['corporate_fees', 2_640_000, 0],
      ['events', 1_200_000, 0],
      ['other_income', 840_000, 3_000_000],
    ]);
    expect(report.plannedRatios.ownRatio).toBeCloseTo(1 / 3, 10);
    expect(report.actualRatios).toMatchObject({ ownRatio: 0.2, coverage: 15 / 8, concentration: 0.6 });
    expect(report).toMatchObject({ months: 8, cash: 9_300_000, actualCost: 8_000_000 });
    expect(report.actualRatios.runwayMonths).toBeCloseTo(9.3, 10);
  });

  it('of a year to come shows its plan alone', async () => {
    expect(await read(2027)).toMatchObject({ months: 0, actualTotal: 0, plannedYears: [{}, {}, {}] });
    await expect(read(1999)).rejects.toMatchObject({ code: 'FISCAL_YEAR_MALFORMED' });
  });

  it('costs two statements', async () => {
    expect((await countStatements(() => read())).statements).toHaveLength(2);
  });
});
