import { AddStaff } from '@enishi/identity';
import { newId, tokyoDateOf, yen } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { CreditFeeInvoices } from '../../actions/credit-fee-invoices.ts';
import { SettleByHand } from '../../actions/settle-by-hand.ts';
import { SettleReceivables } from '../../actions/settle-receivables.ts';
import { BillingModule } from '../../billing.module.ts';
import type { SubjectRef } from '../../domain/offer.ts';
import { openOf } from '../../domain/receivables/receivable.ts';
import { dividedMoney } from '../../domain/virtual/transfer-request.ts';
import { FeeInvoiceStore } from '../../store/fee-invoice.store.ts';
import { ReceivableStore } from '../../store/receivable.store.ts';
import { ReconcileCustomer } from '../reconcile-customer.ts';
import { billingSchemas, setStage } from './billing-stage.ts';
import { fee, payAtStripe } from './virtual-stage.ts';

/** A payment that Stripe tells of, a match at the desk, a credit note: each at the worst moment of the others. */
describe('no yen of a transfer is matched twice', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });
  const { hear, order, ordered, transfer, invoices, requests, cash, books } = payAtStripe(stage);
  const { inCommunity } = stage;

  const customerOf = async ({ id }: SubjectRef): Promise<string> => {
    const [row] = await database.look<{ id: string }>(
      'select id from billing.customer where subject_id = $1',
      [id],
    );
    return row!.id;
  };
  const owed = (documentId: string) => inCommunity((tx) => program.get(ReceivableStore).find(tx, documentId));
  /** The desk matches a transfer that came to the community's own account. */
  const matchAtDesk = async (documentId: string, amount = 132_000) => {
    const { id: receivableId } = (await owed(documentId))!;
    await inCommunity((tx) =>
      program.get(SettleReceivables).run(tx, {
        ...{ source: { type: 'spec_transfer', id: newId() }, description: '入金', over: null },
        occurredOn: tokyoDateOf(program.clock.now()),
        parts: [{ receivableId, account: 'bank', amount: yen(amount) }],
      }),
    );
  };
  const states = async (subject: SubjectRef) => (await requests(subject)).map(({ state }) => state);

  it('by six looks at the same moment, and the webhook twice', async () => {
    const { subject, id } = await ordered();
    await transfer(subject, 132_000);
    const before = await books();
    program.clock.advance(5_000);
    const customer = await customerOf(subject);
    const looks = Array.from({ length: 6 }, () =>
      program.get(ReconcileCustomer).run(stage.communityId, customer, 'desk'),
    );
    await Promise.all(looks);
    const told = (await stage.eventsOf(await stage.stripeCustomer(subject))).filter(
      ({ type }) => type === 'payment_intent.succeeded',
    );
    for (const event of [...told, ...told]) expect(await stage.deliver(event)).toBe(200);
    await hear();
    const after = await books();
    expect([after.stripe - before.stripe, after.fees - before.fees, after.held]).toEqual([
      ...[132_000 - fee, fee, before.held],
    ]);
    expect((await owed(id))!.settled).toBe(132_000);
  });

  it('by the desk and Stripe at once: whoever comes second sees what is left', async () => {
    const { subject, id } = await ordered();
    await transfer(subject, 132_000);
    const before = await books();
    program.clock.advance(5_000);
    const customer = await customerOf(subject);
    const [desk] = await Promise.allSettled([
      matchAtDesk(id),
      program.get(ReconcileCustomer).run(stage.communityId, customer, 'desk'),
    ]);
    await hear();
    const after = await books();
    expect((await owed(id))!.settled).toBe(132_000);
    expect(after.stripe - before.stripe).toBe(132_000 - fee);
    expect(after.held - before.held).toBe(desk.status === 'fulfilled' ? 132_000 : 0);
    if (desk.status === 'rejected') expect(desk.reason).toMatchObject({ code: 'RECEIVABLE_TOO_MUCH' });
  });

  it('by cash at the counter and Stripe at once either', async () => {
    const by = await program.transactions.inIdentity(stage.communityId, (tx) =>
      program.get(AddStaff).run(tx, { email: 'tamura@example.jp', role: 'accountant', locale: 'ja' }),
    );
    const { subject, id } = await ordered();
    const { id: receivableId } = (await owed(id))!;
    await transfer(subject, 132_000);
    const before = await books();
    program.clock.advance(5_000);
    const receivedOn = tokyoDateOf(program.clock.now());
    const [desk] = await Promise.allSettled([
      program.transactions.inIdentity(stage.communityId, (tx) =>
        program.get(SettleByHand).run(tx, {
          ...{ id: newId(), receivableId, by, amount: 132_000, means: 'cash', receivedOn, note: '' },
          shownOpen: 132_000,
        }),
      ),
      program.get(ReconcileCustomer).run(stage.communityId, await customerOf(subject), 'desk'),
    ]);
    await hear();
    expect((await owed(id))!.settled).toBe(132_000);
    expect((await books()).held - before.held).toBe(desk.status === 'fulfilled' ? 132_000 : 0);
    if (desk.status === 'rejected') expect(desk.reason).toMatchObject({ code: 'BY_HAND_CHANGED' });
  });

  it('which it would be if the invoice were not locked: both would see all of it open', async () => {
    const { id } = await ordered();
    const seen: number[] = [];
    let both = (): void => undefined;
    const met = new Promise<void>((resolve) => (both = resolve));
    const unlocked = () =>
      inCommunity(async (tx) => {
        const found = (await program.get(ReceivableStore).find(tx, id))!;
        seen.push(dividedMoney(yen(132_000), openOf(found)).settles);
        if (seen.length === 2) both();
        await met;
      });
    await Promise.all([unlocked(), unlocked()]);
    expect(seen).toEqual([132_000, 132_000]);
  });

  it('where the desk was first, Stripe is called back; what comes later lies there and pays the next invoice at once', async () => {
    const { subject, id } = await ordered();
    await matchAtDesk(id, 100_000);
    await program.runReactions();
    expect(await requests(subject)).toMatchObject([
      ...[
        { state: 'cancelled', amount: 132_000 },
        { state: 'open', amount: 32_000 },
      ],
    ]);
    await matchAtDesk(id, 32_000);
    await program.runReactions();
    expect(await states(subject)).toEqual(['cancelled', 'cancelled']);
    const before = await books();
    await transfer(subject, 132_000);
    await hear();
    expect(await cash(subject)).toBe(132_000);
    expect(await books()).toEqual(before);
    await database.look(
      `update billing.subscription set status = 'ended', ended_at = $2 where customer_id = $1`,
      [await customerOf(subject), program.clock.now()],
    );
    await order(subject);
    await program.runReactions();
    expect(await invoices(subject)).toMatchObject([{ invoice: { state: 'settled' } }, {}]);
    expect(await cash(subject)).toBe(0);
    expect((await books()).stripe - before.stripe).toBe(132_000 - fee);
  });

  it('where the invoice is taken back, what had come in part is the company’s again', async () => {
    const { subject } = await ordered();
    await transfer(subject, 131_560);
    await hear();
    const before = await books();
    await inCommunity(async (tx) => {
      const [term] = await program.get(FeeInvoiceStore).termsOf(tx, await customerOf(subject));
      await program.get(CreditFeeInvoices).run(tx, term!, {
        ...{ because: 'cancelled', from: tokyoDateOf(term!.periodStart) },
      });
    });
    await program.runReactions();
    await hear();
    expect(await states(subject)).toEqual(['cancelled']);
    expect(await cash(subject)).toBe(131_560);
    expect((await books()).stripe).toBe(before.stripe);
  });

  it('and one that was called back in the Dashboard is shown as such', async () => {
    const { subject } = await ordered();
    const [request] = await requests(subject);
    await sandbox.call('POST', `/v1/payment_intents/${request!.intent}/cancel`);
    await hear();
    expect(await states(subject)).toEqual(['cancelled']);
    expect(await invoices(subject)).toMatchObject([{ left: 132_000, invoice: { state: 'open' } }]);
  });
});
