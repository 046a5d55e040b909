import { tokyoDate, yen } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { BookPayout } from '../../actions/book-payout.ts';
import { ListMoneyMatters } from '../../actions/list-money-matters.ts';
import { ListPayouts } from '../../actions/list-payouts.ts';
import { BillingModule } from '../../billing.module.ts';
import type { PaidOutMovement } from '../../domain/payout.ts';
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

  const matters = () => stage.inCommunity((tx) => program.get(ListMoneyMatters).run(tx));

  it('leave nothing for a person to look at', async () => {
    expect(await matters()).toEqual([]);
  });

  it('of which a movement is learnt late stay as they were booked, and a person is told', async () => {
    const [known] = await database.look<{ id: string }>(
      'select stripe_balance_transaction_id as id from billing.payment limit 1',
    );
    const before = await bank();
    const payout = {
      stripeId: 'po_late',
      state: 'paid',
      itemised: 'known',
      arrivesOn: tokyoDate('2027-01-08'),
    } as const;
    const book = (...movements: PaidOutMovement[]) =>
      stage.inCommunity((tx) =>
        program.get(BookPayout).run(tx, { ...payout, amount: yen(2 * net) }, movements),
      );
    const ours = { id: known!.id, net: yen(net), returns: null };
    await book(ours, { ...ours, id: 'txn_unheard_of' });
    await book(ours, { ...ours });
    expect(await bank()).toBe(before + net);
    expect(await matters()).toMatchObject([{ kind: 'drift', amount: net }]);
  });
});
