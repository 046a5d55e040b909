import { VerifyLedger } from '@enishi/ledger';
import { addDays, newId, startOfTokyoDay, tokyoDate, tokyoDateOf, yen } from '@enishi/kernel';
import { Tx } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { FeeInvoicesOf } from '../../actions/fee-invoices-of.ts';
import { IssueDocument } from '../../actions/issue-document.ts';
import { GiveUpUnpaid } from '../../actions/give-up-unpaid.ts';
import { KeepSubscription } from '../../actions/keep-subscription.ts';
import { OrderOnInvoice } from '../../actions/order-on-invoice.ts';
import type { InvoiceOrder } from '../../actions/order-on-invoice.ts';
import { PaymentsOf } from '../../actions/payments-of.ts';
import { RenewOnInvoice } from '../../actions/renew-on-invoice.ts';
import { RequestCancellation } from '../../actions/request-cancellation.ts';
import { SettleReceivables } from '../../actions/settle-receivables.ts';
import { SubscriptionOf } from '../../actions/subscription-of.ts';
import { TakePayment } from '../../actions/take-payment.ts';
import { VerifyDocuments } from '../../actions/verify-documents.ts';
import { VerifyReceivables } from '../../actions/verify-receivables.ts';
import { BillingModule } from '../../billing.module.ts';
import type { Offer, SubjectRef } from '../../domain/offer.ts';
import { usualTerms } from '../../domain/documents/payment-terms.ts';
import { CustomerStore } from '../../store/customer.store.ts';
import { SubscriptionStore } from '../../store/subscription.store.ts';
import { CheckDocumentsJob } from '../schedules/check-documents.job.ts';
import { PaidAheadJob } from '../schedules/paid-ahead.job.ts';
import { billingSchemas, setStage, standardMonthly } from './billing-stage.ts';

const basic: Offer = {
  ...standardMonthly,
  ...{ key: 'corp_basic', interval: 'year', amount: yen(132_000), name: '法人ベーシック' },
  ...{ nameInEnglish: 'Company Basic', stream: 'membership_corporate' },
};
const counterparty = {
  name: '株式会社ドットカフェ',
  honorific: '御中',
  department: '総務部　高橋様',
} as const;

/** A company that pays by transfer on invoice: its own clock, its own invoices, and Stripe hears nothing of it. */
describe('a term on invoice', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });
  const { inCommunity } = stage;
  beforeAll(async () => {
    const bank = { invoicing: { bankAccount: 'みちのひがし銀行 北大通支店 普通 0001234' } };
    await database.look(`update identity.community set settings = settings || $1::jsonb`, [
      JSON.stringify(bank),
    ]);
  });
  const at = (day: string): void =>
    program.clock.set(new Date(startOfTokyoDay(tokyoDate(day)).getTime() + 36e5));
  const today = () => tokyoDateOf(program.clock.now());
  const company = (): SubjectRef => ({ kind: 'company', id: newId() });
  const order = (subject: SubjectRef, changes: Partial<InvoiceOrder> = {}) =>
    inCommunity((tx) =>
      program.get(OrderOnInvoice).run(tx, {
        ...{
          id: newId(),
          subject,
          offer: basic,
          locale: 'ja',
          counterparty,
          kana: 'ドットカフェ',
          quoteId: null,
          orderedBy: 'somu@example.jp',
        },
        customer: { email: 'somu@example.jp', name: '株式会社ドットカフェ' },
        disclosure: { blocks: [], fingerprint: 'f'.repeat(64), planVersion: '1', ip: null, userAgent: null },
        ...{ startsOn: today(), terms: usualTerms, orderNumber: 'PO-2026-118' },
        ...changes,
      }),
    );
  const turn = async (day: string) => {
    at(day);
    await program.get(PaidAheadJob).turn();
  };
  const running = (subject: SubjectRef) => inCommunity((tx) => program.get(SubscriptionOf).run(tx, subject));
  const invoices = (subject: SubjectRef) => inCommunity((tx) => program.get(FeeInvoicesOf).run(tx, subject));
  /** The whole of an invoice comes by transfer. Answers the source of its settlement. */
  const settle = async (id: string) => {
    const [owed] = await database.look<{ id: string; amount: number }>(
      'select id, amount - credited - settled as amount from billing.receivable where document_id = $1',
      [id],
    );
    const source = { type: 'spec_transfer', id: newId() };
    await inCommunity((tx) =>
      program.get(SettleReceivables).run(tx, {
        ...{ source, occurredOn: today(), description: '入金', over: null },
        parts: [{ receivableId: owed!.id, account: 'bank', amount: yen(owed!.amount) }],
      }),
    );
    return source;
  };
  const renew = (subject: SubjectRef, fails = false) =>
    inCommunity(async (tx) => {
      const due = (await program.get(RenewOnInvoice).due(tx)).filter(
        (each) => each.subject.id === subject.id,
      );
      for (const period of due)
        await program
          .get(RenewOnInvoice)
          .run(tx, period, { offer: { ...basic, amount: period.amount }, counterparty, kana: '' });
      if (fails) throw new Error('killed');
      return due.length;
    });
  /** What the books say of a company's invoices, of their months, and of what settled them. */
  const balances = async (subject: SubjectRef) => {
    const rows = await database.look<{ account: string; sum: string }>(
      `with paper as (
         select r.id, d.id as document from billing.receivable r join billing.document owed on owed.id = r.document_id
           join billing.document d on d.deal_number = owed.deal_number where r.company_id = $1)
       select p.account, sum(p.amount)::text as sum from ledger.posting p join ledger.journal_entry e on e.id = p.entry_id
       where e.source_id in (select document::text from paper)
          or e.source_id in (select id::text from ledger.recognition_plan where payment_id in (select document::text from paper))
          or e.source_id in (select source_id from billing.allocation where receivable_id in (select id from paper))
       group by p.account`,
      [subject.id],
    );
    return Object.fromEntries(rows.map(({ account, sum }) => [account, Number(sum)]));
  };
  afterEach(async () => {
    expect(await inCommunity((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
    expect((await inCommunity((tx) => program.get(VerifyDocuments).run(tx))).broken).toEqual([]);
    // Tests begin on the same day again and again: what they booked later counts as well.
    at('2030-01-01');
    expect(await inCommunity((tx) => program.get(VerifyReceivables).run(tx))).toBeNull();
  });

  it('begins with its order: invoice, receivable, months; the money makes a payment with its receipt', async () => {
    at('2026-11-26');
    const subject = company();
    const { id } = await order(subject);
    const [shown] = await invoices(subject);
    expect(shown!.document.facts).toMatchObject({
      ...{
        total: 132_000,
        tax: 12_000,
        dueOn: '2026-12-30',
        suppliedFrom: '2026-11-26',
        suppliedTo: '2027-11-25',
      },
      ...{ counterparty, orderNumber: 'PO-2026-118', issuer: { registrationNumber: 'T9999999999999' } },
    });
    expect(await running(subject)).toMatchObject({
      ...{ status: 'active', live: true, invoiced: true, prepaid: false, nextChargeOn: null },
    });
    expect(await balances(subject)).toMatchObject({
      ...{ accounts_receivable: 132_000, output_tax: -12_000 },
      ...{ contract_liability: -110_000, membership_revenue_corporate: -10_000 },
    });
    await turn('2026-12-20');
    await settle(id);
    const [payment] = await inCommunity((tx) => program.get(PaymentsOf).run(tx, subject));
    expect(payment).toMatchObject({
      ...{
        means: 'bank_transfer',
        state: 'paid',
        amount: 132_000,
        receipts: [{ number: expect.anything() }],
      },
    });
    expect(await balances(subject)).toMatchObject({
      accounts_receivable: 0,
      bank: 132_000,
      output_tax: -12_000,
    });
    await turn('2027-01-10');
    expect(await running(subject)).toMatchObject({ status: 'active' });
  });

  it('waits for its start day; withdrawn before it, its invoice is taken back to the yen', async () => {
    at('2026-11-26');
    const subject = company();
    await order(subject, { startsOn: tokyoDate('2027-01-01') });
    expect(await running(subject)).toMatchObject({ status: 'incomplete', live: false });
    await expect(order(subject)).rejects.toThrow('ALREADY_SUBSCRIBED');
    await inCommunity((tx) => program.get(RequestCancellation).run(tx, subject, null));
    expect(await running(subject)).toBeNull();
    const [shown] = await invoices(subject);
    expect(shown!.creditNote!.facts).toMatchObject({ kind: 'credit_note', total: 132_000, tax: 12_000 });
    expect(Object.values(await balances(subject)).filter((sum) => sum !== 0)).toEqual([]);
    const other = company();
    await order(other, { startsOn: tokyoDate('2027-01-01') });
    await turn('2027-01-01');
    expect(await running(other)).toMatchObject({ status: 'past_due' });
  });

  it('is late after its due day, and without money over after its grace: nothing stays a receivable', async () => {
    at('2026-11-26');
    const subject = company();
    await order(subject);
    await turn('2026-12-31');
    expect(await running(subject)).toMatchObject({ status: 'past_due', live: true });
    expect((await invoices(subject))[0]).toMatchObject({ overdue: true });
    at('2027-01-14');
    await inCommunity((tx) => program.get(GiveUpUnpaid).run(tx, subject));
    expect(await running(subject)).toBeNull();
    expect((await invoices(subject))[0]).toMatchObject({ invoice: { state: 'credited' } });
    expect(await balances(subject)).toMatchObject({ accounts_receivable: 0, output_tax: 0 });
  });

  it('is invoiced again sixty days before its end, once: killed on the way, by two workers, on every later day', async () => {
    at('2026-11-26');
    const subject = company();
    const { id } = await order(subject);
    await settle(id);
    at('2027-09-26');
    expect(await renew(subject)).toBe(0);
    at('2027-09-27');
    await expect(renew(subject, true)).rejects.toThrow('killed');
    expect(await invoices(subject)).toHaveLength(1);
    await Promise.all([renew(subject), renew(subject)]);
    expect(await renew(subject)).toBe(0);
    const [next] = await invoices(subject);
    expect(await invoices(subject)).toHaveLength(2);
    expect(next!.invoice).toMatchObject({
      ...{
        periodStart: '2027-11-26',
        periodEnd: '2028-11-26',
        dueOn: '2027-10-29',
        orderNumber: 'PO-2026-118',
      },
    });
    await turn('2027-11-26');
    expect(await running(subject)).toMatchObject({ status: 'past_due', periodStart: '2027-11-26' });
    await settle(next!.invoice.id);
    expect(await running(subject)).toMatchObject({ status: 'active', periodEnd: '2028-11-26' });
  });

  it('cancelled after the next invoice, owes nothing of it; kept after all, it is invoiced again', async () => {
    at('2026-11-26');
    const subject = company();
    await settle((await order(subject)).id);
    at('2027-09-30');
    await renew(subject);
    await inCommunity((tx) => program.get(RequestCancellation).run(tx, subject, null));
    expect((await invoices(subject))[0]).toMatchObject({ invoice: { state: 'credited' } });
    expect(await renew(subject)).toBe(0);
    await inCommunity((tx) => program.get(KeepSubscription).run(tx, subject));
    expect(await renew(subject)).toBe(1);
    await inCommunity((tx) => program.get(RequestCancellation).run(tx, subject, null));
    await turn('2027-11-26');
    expect(await running(subject)).toBeNull();
    expect(await balances(subject)).toMatchObject({
      accounts_receivable: 0,
      bank: 132_000,
      output_tax: -12_000,
    });
  });

  it('is late again where the money turns out to be another’s, and is given where the desk lets the fee go', async () => {
    at('2026-11-26');
    const subject = company();
    const { id } = await order(subject);
    const source = await settle(id);
    await turn('2027-01-05');
    expect(await running(subject)).toMatchObject({ status: 'active' });
    const back = { source, occurredOn: today(), reason: '別の会社の入金でした' };
    await inCommunity((tx) => program.get(SettleReceivables).takeBack(tx, back));
    expect(await running(subject)).toMatchObject({ status: 'past_due' });
    const [payment] = await inCommunity((tx) => program.get(PaymentsOf).run(tx, subject));
    expect(payment).toMatchObject({ state: 'refunded' });
    const { document } = (await invoices(subject))[0]!;
    const { counterparty: to, suppliedFrom, suppliedTo, orderNumber, priceMode, lines } = document.facts;
    const said = { counterparty: to, suppliedFrom, suppliedTo, orderNumber, priceMode, lines };
    await inCommunity((tx) =>
      program.get(IssueDocument).run(tx, {
        ...{ id: newId(), reason: '免除', by: null, tie: { tie: 'returns', documentId: id } },
        draft: { kind: 'credit_note', ...said, dueOn: null, validUntil: null, bankAccount: '', note: '' },
      }),
    );
    expect((await invoices(subject))[0]).toMatchObject({ invoice: { state: 'waived' }, overdue: false });
    expect(await running(subject)).toMatchObject({ status: 'active' });
    expect(await renew(subject)).toBe(0);
  });

  it('is ordered once however often the button is pressed, and beside a card only one of the two', async () => {
    at('2026-11-26');
    const [subject, id] = [company(), newId()];
    await Promise.all([order(subject, { id }), order(subject, { id }), order(subject, { id })]);
    expect(await invoices(subject)).toHaveLength(1);
    await expect(order(company(), { id })).rejects.toThrow('IDEMPOTENCY_KEY_REUSED');
    await expect(stage.order(subject, { offer: { ...basic } })).rejects.toThrow('ALREADY_SUBSCRIBED');
    await expect(order(company(), { startsOn: addDays(today(), -1) })).rejects.toThrow('INVOICE_START');
    await expect(order(company(), { offer: { ...basic, interval: 'month' } })).rejects.toThrow(
      'INVOICE_YEARLY',
    );
  });

  describe('after a year that was paid ahead', () => {
    /** Five days into the grace of a year that was paid at the till. */
    const inGrace = async (): Promise<SubjectRef> => {
      at('2026-03-10');
      const subject = company();
      await inCommunity((tx) =>
        program.get(TakePayment).run(tx, {
          ...{ id: newId(), subject, offer: basic, takenBy: 'jimu@example.jp' },
          customer: { email: 'somu@example.jp', name: '株式会社ドットカフェ' },
          form: { amount: 132_000, means: 'cash', receivedOn: today(), note: null, termEnd: null },
        }),
      );
      await turn('2027-03-15');
      return subject;
    };
    const bothOrder = async (subject: SubjectRef): Promise<string[]> => {
      const pressed = await Promise.allSettled([order(subject), order(subject)]);
      return pressed.map((each) =>
        each.status === 'fulfilled' ? 'ordered' : String((each.reason as { code?: string }).code),
      );
    };

    it('goes on as the same term from its end, ordered by one of two clerks at once', async () => {
      const subject = await inGrace();
      const before = await running(subject);
      expect((await bothOrder(subject)).sort()).toEqual(['ALREADY_SUBSCRIBED', 'ordered']);
      expect(await running(subject)).toMatchObject({
        ...{ subscriptionId: before!.subscriptionId, status: 'active', invoiced: true },
        ...{ periodEnd: '2028-03-10' },
      });
      const [only, ...others] = await invoices(subject);
      expect([only!.invoice.periodStart, others]).toEqual(['2027-03-10', []]);
    });

    it('would be ordered without a word by both who read it before either wrote: the control run', async () => {
      const subject = await inGrace();
      const lock = jest.spyOn(Tx.prototype, 'lock').mockResolvedValue();
      const customers = program.get(CustomerStore);
      const known = jest
        .spyOn(customers, 'ensure')
        .mockImplementation(async (tx, of) => (await customers.ofSubject(tx, of))!);
      const store = program.get(SubscriptionStore);
      const occupying = store.occupying.bind(store);
      let seen = 0;
      let open: () => void = () => undefined;
      const both = new Promise<void>((resolve) => (open = resolve));
      const read = jest.spyOn(store, 'occupying').mockImplementation(async (tx, customerId, family) => {
        const row = await occupying(tx, customerId, family);
        seen += 1;
        if (seen === 2) open();
        if (seen <= 2) await both;
        return row;
      });
      try {
        expect(await bothOrder(subject)).not.toContain('ALREADY_SUBSCRIBED');
      } finally {
        read.mockRestore();
        known.mockRestore();
        lock.mockRestore();
      }
    });
  });

  it('tells the desk in the night that a document was altered, once', async () => {
    at('2026-11-26');
    const { id } = await order(company());
    const job = program.get(CheckDocumentsJob);
    const found = () =>
      database.look<{ detail: string }>(
        `select detail from billing.money_matter where kind = 'documents_broken'`,
      );
    await job.run();
    expect(await found()).toEqual([]);
    const alter = (total: number) =>
      database.look(
        `do $$ begin
           alter table billing.document disable trigger document_stays;
           update billing.document set facts = jsonb_set(facts, '{total}', '${total}') where id = '${id}';
           alter table billing.document enable trigger document_stays;
         end $$`,
      );
    await alter(132_001);
    await job.run();
    await job.run();
    expect(await found()).toHaveLength(1);
    await alter(132_000);
  });
});
