import { newId, tokyoDateOf, yen } from '@enishi/kernel';
import { VerifyLedger } from '@enishi/ledger';

import { FeeInvoicesOf } from '../../actions/fee-invoices-of.ts';
import { OrderOnInvoice } from '../../actions/order-on-invoice.ts';
import type { InvoiceOrder } from '../../actions/order-on-invoice.ts';
import { VerifyReceivables } from '../../actions/verify-receivables.ts';
import { usualTerms } from '../../domain/documents/payment-terms.ts';
import type { Offer, SubjectRef } from '../../domain/offer.ts';
import { FillGapsJob } from '../schedules/fill-gaps.job.ts';
import { PrepareVirtualAccount } from '../virtual/prepare-virtual-account.ts';
import { standardMonthly } from './billing-stage.ts';
import type { BillingStage } from './billing-stage.ts';

const basic: Offer = {
  ...standardMonthly,
  ...{ key: 'corp_basic', interval: 'year', amount: yen(132_000), name: '法人ベーシック' },
  ...{ nameInEnglish: 'Company Basic', stream: 'membership_corporate' },
};
const counterparty = { name: '株式会社ドットカフェ', honorific: '御中', department: '総務部' } as const;
const person = { email: 'somu@example.jp', name: '株式会社ドットカフェ' };
/** The community's own account, for whoever has none at Stripe. */
export const ownAccount = 'みちのひがし銀行 北大通支店 普通 0001234';

/** What Stripe keeps of 132,000 yen. */
export const fee = 1_980;

/** Companies whose invoices are paid into the accounts that Stripe gives them. */
export function payAtStripe(stage: BillingStage) {
  const { inCommunity, program, database, sandbox } = stage;
  beforeAll(async () => {
    await database.look(`update identity.community set settings = settings || $1::jsonb`, [
      JSON.stringify({ invoicing: { bankAccount: ownAccount, paidInto: 'virtual' } }),
    ]);
  });
  afterEach(async () => {
    expect(await inCommunity((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
    expect(await inCommunity((tx) => program.get(VerifyReceivables).run(tx))).toBeNull();
  });
  /** What Stripe has told reaches us: webhooks are lost in specs, the gap filler finds them. */
  const hear = async () => {
    program.clock.advance(5_000);
    await program.get(FillGapsJob).fill();
    await program.runReactions();
  };
  const order = async (subject: SubjectRef, changes: Partial<InvoiceOrder> = {}) => {
    const invoice = await inCommunity((tx) =>
      program.get(OrderOnInvoice).run(tx, {
        ...{ id: newId(), subject, offer: basic, locale: 'ja', counterparty, kana: '', quoteId: null },
        ...{ customer: person, startsOn: tokyoDateOf(program.clock.now()), terms: usualTerms },
        disclosure: { blocks: [], fingerprint: 'f'.repeat(64), planVersion: '1', ip: null, userAgent: null },
        ...{ orderNumber: '', orderedBy: 'somu@example.jp', ...changes },
      }),
    );
    return invoice.id;
  };
  return {
    hear,
    order,
    company: (): SubjectRef => ({ kind: 'company', id: newId() }),
    prepare: (subject: SubjectRef) =>
      program.get(PrepareVirtualAccount).ifStripeAnswers(stage.communityId, { subject, person }),
    /** An order by a company that has its account, with Stripe waiting for its transfer. */
    ordered: async (changes: Partial<InvoiceOrder> = {}) => {
      const subject: SubjectRef = { kind: 'company', id: newId() };
      await program.get(PrepareVirtualAccount).run(stage.communityId, { subject, person });
      const id = await order(subject, changes);
      await program.runReactions();
      return { subject, id };
    },
    /** A transfer from a company's bank. */
    transfer: async (subject: SubjectRef, amount: number) => {
      const customer = await stage.stripeCustomer(subject);
      await sandbox.call('POST', `/v1/test_helpers/customers/${customer}/fund_cash_balance`, {
        ...{ amount: String(amount), currency: 'jpy' },
      });
    },
    invoices: (subject: SubjectRef) => inCommunity((tx) => program.get(FeeInvoicesOf).run(tx, subject)),
    requests: (subject: SubjectRef) =>
      database.look<{ state: string; amount: number; arrived: number; fee: number | null; intent: string }>(
        `select r.state, r.amount, r.arrived, r.fee, r.stripe_payment_intent_id as intent from billing.transfer_request r
           join billing.customer c on c.id = r.customer_id where c.subject_id = $1 order by r.asked_at, r.id`,
        [subject.id],
      ),
    cash: async (subject: SubjectRef) => {
      const [row] = await database.look<{ cash: number }>(
        'select cash_at_stripe as cash from billing.customer where subject_id = $1',
        [subject.id],
      );
      return row!.cash;
    },
    /** What the books hold at Stripe, of fees and of 預り金. */
    books: async () => {
      const [row] = await database.look<{ stripe: number; fees: number; held: number; owed: number }>(
        `select coalesce(sum(amount) filter (where account = 'stripe_clearing'), 0)::int as stripe,
           coalesce(sum(amount) filter (where account = 'processor_fee'), 0)::int as fees,
           coalesce(-sum(amount) filter (where account = 'customer_credit'), 0)::int as held,
           coalesce(sum(amount) filter (where account = 'accounts_receivable'), 0)::int as owed from ledger.posting`,
      );
      return row!;
    },
  };
}
