import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { BillingModule } from '../../billing.module.ts';
import { CheckDriftJob } from '../schedules/check-drift.job.ts';
import { TieOutBalance } from '../tie-out-balance.ts';
import { billingSchemas, setStage } from './billing-stage.ts';
import { fee, ownAccount, payAtStripe } from './virtual-stage.ts';

/** Invoices that are paid into the account which Stripe gives each company (jp_bank_transfer), with the sandbox playing Stripe and the banks. */
describe('an invoice that is paid into the company’s account at Stripe', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });
  const { hear, ordered, transfer, invoices, requests, cash, books, ...at } = payAtStripe(stage);

  it('names that account, is awaited by Stripe, and is settled, booked and receipted once its transfer has come', async () => {
    const { subject } = await ordered();
    const [before] = await invoices(subject);
    expect(before!.document.facts.bankAccount).toMatch(
      /^サンドボックス銀行（9999） テスト支店（001） 普通 \d{7} サンドボックス（カ.*※貴社専用の口座です$/,
    );
    expect(before).toMatchObject({ paidInto: 'virtual', left: 132_000, arrived: 0 });
    expect(await requests(subject)).toMatchObject([
      { state: 'open', amount: 132_000, arrived: 0, fee: null },
    ]);
    await transfer(subject, 132_000);
    await hear();
    expect(await requests(subject)).toMatchObject([{ state: 'paid', arrived: 132_000, fee }]);
    expect(await invoices(subject)).toMatchObject([
      { invoice: { state: 'settled' }, left: 0, arrived: 132_000 },
    ]);
    expect(await books()).toMatchObject({ stripe: 132_000 - fee, fees: fee, held: 0, owed: 0 });
    const [payment] = await database.look(
      `select p.amount, p.fee, p.net, p.means from billing.payment p join billing.receipt r on r.payment_id = p.id
         join billing.customer c on c.id = p.customer_id where c.subject_id = $1`,
      [subject.id],
    );
    expect(payment).toMatchObject({ amount: 132_000, fee, net: 132_000 - fee, means: 'bank_transfer' });
    expect(await program.get(TieOutBalance).loose()).toEqual([]);
    await hear();
    await program.get(CheckDriftJob).run();
    expect(await books()).toMatchObject({ stripe: 132_000 - fee, fees: fee });
  });

  it('that is short waits for the rest alone; what comes beyond lies at Stripe and pays the next one', async () => {
    const before = await books();
    const { subject } = await ordered();
    await transfer(subject, 131_560);
    await hear();
    expect(await requests(subject)).toMatchObject([{ state: 'open', arrived: 131_560 }]);
    expect(await invoices(subject)).toMatchObject([
      { left: 440, arrived: 131_560, invoice: { state: 'open' } },
    ]);
    expect(await books()).toMatchObject({ stripe: before.stripe, owed: 132_000 });
    await transfer(subject, 1_440);
    await hear();
    expect(await invoices(subject)).toMatchObject([{ invoice: { state: 'settled' }, left: 0 }]);
    expect(await cash(subject)).toBe(1_000);
    expect((await books()).stripe - before.stripe).toBe(132_000 - fee);
  });

  it('without an answer of Stripe names the community’s own account, and Stripe awaits nothing', async () => {
    const subject = at.company();
    await stage.control('/faults', {
      kind: '500',
      operation: 'Customers.createFundingInstructions',
      next: 9,
    });
    await at.prepare(subject);
    await stage.control('/orders/withdraw', {});
    await at.order(subject);
    await program.runReactions();
    const [invoice] = await invoices(subject);
    expect(invoice).toMatchObject({ paidInto: 'own', document: { facts: { bankAccount: ownAccount } } });
    expect(await requests(subject)).toEqual([]);
  });
});
