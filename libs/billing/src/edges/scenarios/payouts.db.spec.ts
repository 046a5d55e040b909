import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { ListMoneyMatters } from '../../actions/list-money-matters.ts';
import { ListPayouts } from '../../actions/list-payouts.ts';
import { BillingModule } from '../../billing.module.ts';
import { TieOutJob } from '../schedules/tie-out.job.ts';
import { billingSchemas, setStage } from './billing-stage.ts';

/** What Stripe keeps of a fee of 1,100 yen. */
const net = 1061;

describe('payouts to the bank', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });

  const night = async () => {
    await program.get(TieOutJob).run();
    await program.get(TieOutJob).runPayouts();
    return stage.inCommunity((tx) => program.get(ListPayouts).run(tx));
  };
  const bank = async () => {
    const [row] = await database.look<{ sum: number }>(
      `select coalesce(sum(amount), 0)::int as sum from ledger.posting where account = 'bank'`,
    );
    return row!.sum;
  };
  const stripeBalance = async () => {
    const balance = await sandbox.call<Record<'available' | 'pending', { amount: number }[]>>(
      'GET',
      '/v1/balance',
    );
    return [...balance.available, ...balance.pending].reduce((sum, { amount }) => sum + amount, 0);
  };

  beforeAll(() => stage.control('/settings', { payouts: 'daily', payoutDelayDays: 4 }));

  it('are under way, then in the bank, each yen once, and the rest is what Stripe says it has', async () => {
    for (let fee = 0; fee < 3; fee += 1) await stage.subscribe(stage.member());
    await stage.control('/clock', { now: program.clock.now().toISOString() });
    expect(await night()).toMatchObject({ items: [], atStripe: 3 * net, underWay: 0 });
    let seen = await night();
    for (let days = 0; days < 14 && (await bank()) === 0; days += 1) {
      await stage.pass(1);
      seen = await night();
    }
    expect(seen.atStripe).toBe(await stripeBalance());
    expect(seen.items).toMatchObject([{ amount: 3 * net, whole: 3 * net, movements: 3, state: 'paid' }]);
    expect([await bank(), seen.atStripe, seen.underWay]).toEqual([3 * net, 0, 0]);
    await night();
    expect(await bank()).toBe(3 * net);
  });

  it('that the bank sends back are taken back in the books', async () => {
    const before = await bank();
    await stage.subscribe(stage.member());
    let id = '';
    for (let days = 0; days < 14 && (await bank()) === before; days += 1) {
      await stage.pass(1);
      id = (await night()).items[0]!.stripeId;
    }
    expect(await bank()).toBe(before + net);
    await stage.control(`/payouts/${id}`, { to: 'failed' });
    await stage.pass(0);
    const after = await night();
    expect([await bank(), after.atStripe]).toEqual([before, await stripeBalance()]);
  });

  it('leave nothing for a person to look at', async () => {
    expect(await stage.inCommunity((tx) => program.get(ListMoneyMatters).run(tx))).toEqual([]);
  });
});
