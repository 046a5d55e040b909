import { newId } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { ListMoneyMatters } from '../../actions/list-money-matters.ts';
import { ListPayouts } from '../../actions/list-payouts.ts';
import { AskTransferAgain } from '../../actions/virtual/ask-transfer-again.ts';
import { BillingModule } from '../../billing.module.ts';
import { StripeSaidNo } from '../gateways/stripe-connection.ts';
import { TransferRequestsGateway } from '../gateways/transfer-requests.gateway.ts';
import { CheckDriftJob } from '../schedules/check-drift.job.ts';
import { TieOutJob } from '../schedules/tie-out.job.ts';
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
  const bank = async (): Promise<number> => {
    const [row] = await database.look<{ sum: number }>(
      `select coalesce(sum(amount), 0)::int as sum from ledger.posting where account = 'bank'`,
    );
    return row!.sum;
  };

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

  it('that Stripe would not await is asked for once more at the desk, and awaited once however often somebody presses', async () => {
    jest
      .spyOn(program.get(TransferRequestsGateway), 'ask')
      .mockRejectedValueOnce(new StripeSaidNo('amount_too_large', 'more than Stripe takes'));
    const { subject } = await ordered();
    jest.restoreAllMocks();
    expect(await requests(subject)).toMatchObject([{ state: 'refused', intent: null }]);
    const [invoice] = await invoices(subject);
    const { receivableId } = invoice!.invoice;
    const again = () => stage.inCommunity((tx) => program.get(AskTransferAgain).run(tx, receivableId));
    await Promise.all([again(), again()]);
    await program.runReactions();
    expect((await requests(subject)).map(({ state }) => state)).toEqual(['refused', 'open']);
    await again();
    await program.runReactions();
    expect(await requests(subject)).toHaveLength(2);
    await transfer(subject, 132_000);
    await hear();
    expect(await invoices(subject)).toMatchObject([{ invoice: { state: 'settled' } }]);
    await expect(
      stage.inCommunity((tx) => program.get(AskTransferAgain).run(tx, newId())),
    ).rejects.toMatchObject({ code: 'RECEIVABLE_UNKNOWN' });
  });

  it('goes on to the bank with the next payout, every yen once, and the books agree with Stripe', async () => {
    await stage.control('/settings', { payouts: 'daily', payoutDelayDays: 4 });
    const { subject } = await ordered();
    await transfer(subject, 132_000);
    await hear();
    const [{ stripe }, before] = [await books(), await bank()];
    await stage.control('/clock', { now: program.clock.now().toISOString() });
    for (let days = 0; days < 14 && (await bank()) === before; days += 1) {
      await stage.pass(1);
      await program.get(TieOutJob).run();
      await program.get(TieOutJob).runPayouts();
    }
    const seen = await stage.inCommunity((tx) => program.get(ListPayouts).run(tx));
    expect([await bank(), seen.atStripe, seen.underWay]).toEqual([before + stripe, 0, 0]);
    expect((await books()).stripe).toBe(0);
    expect(await stage.inCommunity((tx) => program.get(ListMoneyMatters).run(tx))).toEqual([]);
  });
});
