import { addDays, tokyoDate, tokyoDateOf } from '@enishi/kernel';
import { readRows } from '@enishi/platform';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { PayoutEntity } from '../../store/payout.entity.ts';
import { PayoutStore } from '../../store/payout.store.ts';
import { dueOn, payStage } from './pay-stage.ts';
import type { PayStage } from './pay-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let pay: PayStage;

beforeEach(() => program.clock.set(opening));
afterEach(() => jest.restoreAllMocks());

const begin = async (slug: string): Promise<void> => {
  stage = await setWorkStage(program, slug);
  pay = payStage(program, stage, await stage.company());
};

describe('two people at the desk who make a run at one moment', () => {
  const both = async (): Promise<{ runs: number; refused: string[]; total: number }> => {
    const { memberId } = await stage.member();
    await pay.accrued(memberId);
    await pay.named(memberId);
    const done = await Promise.allSettled([pay.run(), pay.run()]);
    const refused = done.flatMap((each) =>
      each.status === 'rejected' ? [(each.reason as { code?: string }).code ?? String(each.reason)] : [],
    );
    const [row] = await database.look<{ total: number }>(
      'select sum(total)::int total from work.pay_run where community_id = $1',
      [stage.communityId],
    );
    return { runs: done.length - refused.length, refused, total: row!.total };
  };

  it('have one run, and the second is told that nothing is left', async () => {
    await begin('futari');
    expect(await both()).toEqual({ runs: 1, refused: ['PAY_NOTHING_DUE'], total: 3_000 });
  });

  it('would send the reward twice without the lock on what is due (control)', async () => {
    await begin('futari-hikaku');
    const bothLooked = meeting(2);
    jest.spyOn(program.get(PayoutStore), 'payable').mockImplementation(async (tx) => {
      const found = await readRows(tx, PayoutEntity, `community_id = $1 and state = 'accrued'`, [
        tx.community,
      ]);
      await bothLooked.arrive();
      return found;
    });
    expect(await both()).toEqual({ runs: 2, refused: [], total: 6_000 });
  });
});

describe('a run and cash at one moment', () => {
  it('pay one reward once', async () => {
    await begin('genkin');
    const { memberId } = await stage.member();
    const payoutId = await pay.accrued(memberId);
    await pay.named(memberId);
    const done = await Promise.allSettled([pay.run(), pay.cash(payoutId)]);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await pay.faults()).toEqual([]);
  });
});

describe('whatever happens in whatever order', () => {
  const random = (seed: number) => {
    let state = seed;
    return (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * below);
    };
  };
  const seed = Number(process.env['SEED'] ?? 20261128);

  it(`what the books owe is what is not paid, and nothing leaves twice (SEED=${seed})`, async () => {
    await begin('kakuritsu');
    const next = random(seed);
    const people = await Promise.all(Array.from({ length: 3 }, () => stage.member()));
    let day = tokyoDate('2026-12-04');
    const runs: string[] = [];
    const payouts: string[] = [];
    const codes = new Set<string>();
    const attempt = async (work: () => Promise<unknown>): Promise<void> => {
      try {
        await work();
      } catch (error) {
        codes.add((error as { code?: string }).code ?? String(error));
      }
    };
    const someRun = () => runs[next(runs.length)] ?? 'none';
    const turns = [
      async () => {
        day = addDays(day, 1);
        const reward = 2_700 + next(3_000);
        payouts.push(await pay.accrued(people[next(3)]!.memberId, { firstDay: addDays(day, 25), reward }));
      },
      () => pay.named(people[next(3)]!.memberId, { number: String(1 + next(9_999_999)) }),
      async () => {
        const today = tokyoDateOf(program.clock.now());
        runs.push(await pay.run(today, addDays(dueOn, 60)));
      },
      () => pay.drop(someRun()),
      () => pay.sent(someRun()),
      () => pay.paid(someRun()),
      async () => {
        const { transfers } = await pay.one(someRun());
        await pay.back(transfers[next(transfers.length)]!.id);
      },
      () => pay.cash(payouts[next(payouts.length)] ?? 'none'),
    ];
    await begun(turns[0]!, turns[1]!);
    for (let at = 0; at < 120; at += 1) {
      const weighed = [0, 1, 1, 2, 2, 3, 4, 4, 4, 5, 5, 5, 6, 6, 7];
      await attempt(turns[weighed[next(weighed.length)]!]!);
      program.clock.set(new Date(program.clock.now().getTime() + 60_000));
    }
    const known = [
      ...['PAY_NOTHING_DUE', 'PAY_RUN_OVER', 'PAY_RUN_NOT_FOUND', 'PAY_TRANSFER_OVER', 'PAYOUT_OVER'],
      ...['PAYOUT_NOT_FOUND', 'PAY_DAY_LATE', 'GIG_DAYS_WRONG'],
    ];
    expect([...codes].filter((code) => !known.includes(code))).toEqual([]);
    expect(await pay.faults()).toEqual([]);
    const left = await pay.balances();
    const [sums] = await database.look<{ bank: number; cash: number; states: number }>(
      `select coalesce(sum(amount) filter (where means = 'transfer'), 0)::int bank, coalesce(sum(amount) filter (where means = 'cash'), 0)::int cash,
              count(distinct state)::int states from work.payout where community_id = $1 and state = 'paid'`,
      [stage.communityId],
    );
    expect({ bank: 0 - (left.get('bank') ?? 0), cash: 0 - (left.get('cash') ?? 0) }).toEqual({
      ...{ bank: sums!.bank, cash: sums!.cash },
    });
    expect(sums!.bank).toBeGreaterThan(0);
    // Of one run every transfer is the sum of what it pays, until what came back went on elsewhere.
    expect(
      await database.look(
        `select t.id from work.pay_transfer t join work.payout p on p.transfer_id = t.id
          where t.community_id = $1 and p.state in ('scheduled', 'sent', 'paid') group by t.id, t.amount having sum(p.amount) <> t.amount`,
        [stage.communityId],
      ),
    ).toEqual([]);
  });
});

const begun = async (...turns: (() => Promise<unknown>)[]): Promise<void> => {
  for (const turn of turns) await turn();
};
