import { FeeInvoicesOf, PaidAheadJob, SettleReceivables, VerifyDocuments } from '@enishi/billing';
import type { Counterparty, DocumentWish, FeeInvoice } from '@enishi/billing';
import { newId, startOfTokyoDay, tokyoDate, tokyoDateOf, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { OrderCompanyOnInvoice } from '../../actions/company/order-on-invoice.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
import { ReadInvoiceTerms } from '../../actions/company/read-invoice-terms.ts';
import type { InvoiceWish } from '../../actions/company/read-invoice-terms.ts';
import type { RunningProgram } from '../../example-community.ts';
import { CompanyCalendar } from '../schedules/company-calendar.ts';
import type { Clerk } from './company-stage.ts';

type Stage = { inside<T>(work: (tx: Tx) => Promise<T>): Promise<T> };
type Program = RunningProgram & {
  clock: { now(): Date; set(to: Date): void };
  runReactions(): Promise<number>;
};
type Database = { look<Row>(sql: string, parameters?: unknown[]): Promise<Row[]> };

/** What clerks of the specs order. */
export const usual: InvoiceWish = {
  ...{ planKey: 'corp_basic', startsOn: null, orderNumber: 'PO-2026-118', quoteId: null },
  terms: 'month_end',
};
/** Where their presses come from. */
export const origin = { communitySlug: 'doto', locale: 'ja', ip: null, userAgent: null } as const;

/** An invoice of one day that the desk writes for a company, or one in the place of another. */
export function workshopInvoice(
  { accountId }: Clerk,
  counterparty: Counterparty,
  tie: DocumentWish['tie'],
): DocumentWish {
  const day = tokyoDate('2026-11-26');
  const line = {
    description: '講習会',
    quantity: 1,
    unitPrice: yen(55_000),
    category: 'taxable_10',
  } as const;
  return {
    ...{ id: newId(), tie, reason: tie ? '部署名の変更' : '', by: accountId },
    draft: {
      ...({ kind: 'invoice', counterparty, suppliedFrom: day, suppliedTo: day, dueOn: day } as const),
      ...({ validUntil: null, orderNumber: '', priceMode: 'inclusive', note: '' } as const),
      ...{ lines: [line], bankAccount: '本店 普通 7654321' },
    },
  };
}

/** The clock goes back from case to case, so that 売掛金 of all days is held against what is open, and each entry by itself. */
const soundBooks = `select (select sum(amount)::int from ledger.posting where account = 'accounts_receivable')
    - (select sum(amount - credited - settled)::int from billing.receivable) as off,
  (select count(*)::int from (select 1 from ledger.posting group by entry_id having sum(amount) <> 0) torn) as torn`;

/** Companies that pay on invoice: ordering, their nights, their transfers, their letters. */
export function invoicesOn({ inside }: Stage, program: Program, database: Database) {
  const at = (day: string): void =>
    program.clock.set(new Date(startOfTokyoDay(tokyoDate(day)).getTime() + 36e5));
  return {
    at,
    /** Where to pay, without which nothing is invoiced. */
    openBankAccount: async (): Promise<void> => {
      await database.look(`update identity.community set settings = settings || $1::jsonb`, [
        JSON.stringify({ invoicing: { bankAccount: 'みちのひがし銀行 北大通支店 普通 0001234' } }),
      ]);
    },
    /** What is off in the books and among the documents: [0, 0, []] where nothing is. */
    wrongInBooks: async (): Promise<[number, number, unknown[]]> => {
      const [found] = await database.look<{ off: number | null; torn: number }>(soundBooks);
      const { broken } = await inside((tx) => program.get(VerifyDocuments).run(tx));
      return [found!.off ?? 0, found!.torn, [...broken]];
    },
    /** What happens in the night before a day, and in its morning. */
    night: async (day: string): Promise<void> => {
      at(day);
      await program.get(PaidAheadJob).turn();
      await program.get(CompanyCalendar).turnDay();
      await program.get(CompanyCalendar).renew();
      await program.runReactions();
    },
    order: async (
      clerk: Clerk,
      changes: Partial<InvoiceWish> = {},
      idempotencyKey = newId(),
    ): Promise<FeeInvoice> => {
      const { accountId, companyId } = clerk;
      const invoice = await inside(async (tx) => {
        const company = await program.get(OwnCompany).run(tx, accountId, companyId);
        const wish = { ...usual, ...changes };
        const { disclosure } = await program.get(ReadInvoiceTerms).run(tx, company, wish);
        const press = { ...wish, fingerprint: disclosure.fingerprint, idempotencyKey };
        return program.get(OrderCompanyOnInvoice).run(tx, company, press, { ...origin, accountId });
      });
      await program.runReactions();
      return invoice;
    },
    invoices: ({ companyId }: Clerk) =>
      inside((tx) => program.get(FeeInvoicesOf).run(tx, { kind: 'company', id: companyId })),
    /** A transfer of exactly what an invoice asks for. */
    settle: async (id: string): Promise<void> => {
      const [owed] = await database.look<{ id: string; amount: number }>(
        'select id, amount from billing.receivable where document_id = $1',
        [id],
      );
      await inside((tx) =>
        program.get(SettleReceivables).run(tx, {
          ...{ source: { type: 'spec_transfer', id: newId() }, description: '入金', over: null },
          occurredOn: tokyoDateOf(program.clock.now()),
          parts: [{ receivableId: owed!.id, account: 'bank', amount: yen(owed!.amount) }],
        }),
      );
      await program.runReactions();
    },
    /** Subjects of what its contact was written. */
    lettersTo: async ({ companyId }: Clerk): Promise<string[]> => {
      const rows = await database.look<{ subject: string }>(
        `select coalesce(letter->>'subject', '') subject from platform.mail where recipient = (select contact_email from membership.company where id = $1) order by 1`,
        [companyId],
      );
      return rows.map(({ subject }) => subject);
    },
  };
}
