import { AddStaff } from '@enishi/identity';
import type { Tx } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { ReadStripeTransfers } from '../../actions/virtual/read-stripe-transfers.ts';
import { ReturnCash } from '../../actions/virtual/return-cash.ts';
import { BillingModule } from '../../billing.module.ts';
import { billingSchemas, setStage } from './billing-stage.ts';
import { payAtStripe } from './virtual-stage.ts';

describe('money that lies at Stripe for no invoice', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });
  const { hear, ordered, transfer, cash, books } = payAtStripe(stage);
  const inside = <T>(work: (tx: Tx) => Promise<T>) =>
    program.transactions.inIdentity(stage.communityId, work);
  let by = '';
  let colleague = '';
  beforeAll(async () => {
    const staff = (email: string) =>
      inside((tx) => program.get(AddStaff).run(tx, { email, role: 'accountant', locale: 'ja' }));
    by = await staff('tamura@example.jp');
    colleague = await staff('sato@example.jp');
  });

  /** A company that paid a thousand yen too much. */
  const overpaid = async () => {
    const { subject } = await ordered();
    await transfer(subject, 133_000);
    await hear();
    const [row] = await database.look<{ id: string }>(
      'select id from billing.customer where subject_id = $1',
      [subject.id],
    );
    return { subject, id: row!.id };
  };
  const ask = (id: string, amount: number) =>
    inside((tx) => program.get(ReturnCash).ask(tx, { id, by }, amount));
  const decide = (id: string, who: string, to: 'approved' | 'withdrawn' = 'approved') =>
    inside((tx) => program.get(ReturnCash).decide(tx, { id, by: who }, to));
  const shown = async () => (await inside((tx) => program.get(ReadStripeTransfers).run(tx))).returns;

  it('goes back by two people, and is in no books before or after', async () => {
    const { subject, id } = await overpaid();
    const before = await books();
    await expect(ask(id, 1_001)).rejects.toMatchObject({ code: 'CASH_AMOUNT', facts: { left: 1_000 } });
    const returned = await ask(id, 1_000);
    await expect(decide(returned, by)).rejects.toMatchObject({ code: 'CASH_RETURN_OWN' });
    await decide(returned, colleague);
    await expect(decide(returned, colleague, 'withdrawn')).rejects.toMatchObject({
      ...{ code: 'CASH_RETURN_DECIDED', facts: { by: 'sato@example.jp' } },
    });
    program.clock.advance(1_000);
    await program.runReactions();
    expect(await shown()).toMatchObject([
      { row: { id: returned, state: 'sent', stripeRefundId: expect.stringMatching(/^re_/) } },
    ]);
    expect(await cash(subject)).toBe(0);
    expect(await books()).toEqual(before);
  });

  it('is promised once: of two who ask at the same moment for all of it one is told what is left', async () => {
    const { id } = await overpaid();
    const asked = await Promise.allSettled([ask(id, 1_000), ask(id, 1_000)]);
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = asked.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: 'CASH_AMOUNT', facts: { left: 0 } });
    const [kept] = await shown();
    await decide(kept!.row.id, by, 'withdrawn');
    expect(await ask(id, 1_000)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('that Stripe will not send stays where it is, and the desk is told', async () => {
    const { subject, id } = await overpaid();
    const returned = await ask(id, 1_000);
    // The next invoice took it in the meantime: Stripe has the last word.
    const customer = await stage.stripeCustomer(subject);
    await sandbox.call('POST', '/v1/refunds', {
      ...{ customer, amount: '1000', currency: 'jpy', origin: 'customer_balance' },
    });
    await decide(returned, colleague);
    await program.runReactions();
    expect((await shown())[0]).toMatchObject({ row: { state: 'failed' }, name: '株式会社ドットカフェ' });
  });

  it.each(['failed', 'lapsed'])(
    'that %s later lies there again, stands in the tray, and is asked for anew',
    async (how) => {
      const { subject, id } = await overpaid();
      const returned = await ask(id, 1_000);
      await decide(returned, colleague);
      program.clock.advance(1_000);
      await program.runReactions();
      const [sent] = await shown();
      expect([sent!.row.state, await cash(subject)]).toEqual(['sent', 0]);
      const before = await books();
      if (how === 'failed') await stage.control(`/refunds/${sent!.row.stripeRefundId}`, { to: 'failed' });
      else await stage.pass(46);
      await hear();
      await hear();
      expect((await shown())[0]!.row).toMatchObject({ id: returned, state: 'failed' });
      expect([await cash(subject), await books()]).toEqual([1_000, before]);
      const matters = await database.look(
        `select kind, amount from billing.money_matter where key = $1 and resolved_at is null`,
        [`cash_return:${returned}`],
      );
      expect(matters).toEqual([{ kind: 'cash_return_failed', amount: 1_000 }]);
      await decide(await ask(id, 1_000), colleague);
      program.clock.advance(1_000);
      await program.runReactions();
      const [again] = await shown();
      await stage.control(`/refunds/${again!.row.stripeRefundId}`, { to: 'account_named' });
      await stage.control(`/refunds/${again!.row.stripeRefundId}`, { to: 'succeeded' });
      await hear();
      expect((await shown())[0]!.row).toMatchObject({ state: 'returned', fault: null });
      expect(await cash(subject)).toBe(0);
    },
  );

  it('of another community is nobody’s', async () => {
    await expect(ask('00000000-0000-7000-8000-000000000000', 1)).rejects.toMatchObject({
      code: 'CASH_UNKNOWN',
    });
    await expect(decide('nonsense', by)).rejects.toMatchObject({ code: 'CASH_RETURN_UNKNOWN' });
  });
});
