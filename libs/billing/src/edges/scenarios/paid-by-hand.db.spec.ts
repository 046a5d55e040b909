import { AddStaff } from '@enishi/identity';
import { newId, tokyoDate, tokyoMonth, yen } from '@enishi/kernel';
import { CloseBooks, ReadBalances, VerifyLedger } from '@enishi/ledger';
import type { AccountCode } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { meeting, pdfPages, useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { FindDocuments } from '../../actions/find-documents.ts';
import { CopyReceipts } from '../../actions/copy-receipts.ts';
import { HandOutReceipt } from '../../actions/hand-out-receipt.ts';
import { IssueDocument } from '../../actions/issue-document.ts';
import type { DocumentWish } from '../../actions/issue-document.ts';
import { ReadInvoicePayment } from '../../actions/read-invoice-payment.ts';
import { ReceiptsOf } from '../../actions/receipts-of.ts';
import { SetReceiptAddressee } from '../../actions/set-receipt-addressee.ts';
import { SettleByHand } from '../../actions/settle-by-hand.ts';
import type { HandSettlementWish } from '../../actions/settle-by-hand.ts';
import { SettleReceivables } from '../../actions/settle-receivables.ts';
import { SplitReceipt } from '../../actions/split-receipt.ts';
import { VerifyReceivables } from '../../actions/verify-receivables.ts';
import { BillingModule } from '../../billing.module.ts';
import { exampleInvoice, exampleLine } from '../../domain/documents/document-examples.ts';
import { ReceivableEntity } from '../../store/receivable.entity.ts';
import { ReceivableStore } from '../../store/receivable.store.ts';
import { receiptPdf } from '../documents/receipt-pdf.ts';
import { billingSchemas, setStage } from './billing-stage.ts';

const goods: DocumentWish['draft'] = {
  ...{ ...exampleInvoice, suppliedFrom: tokyoDate('2026-11-20'), suppliedTo: tokyoDate('2026-11-20') },
  lines: [exampleLine(55_000, 'taxable_10', 1, '講演料'), exampleLine(10_800, 'taxable_8', 1, 'お弁当')],
};
/** What `goods` comes to; 5,000 and 800 of it are tax. */
const total = 65_800;

/** A community whose desk writes invoices, and writes down what was paid of them. */
function useDesk() {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });
  const inside = <T>(work: (tx: Tx) => Promise<T>) =>
    program.transactions.inIdentity(stage.communityId, work);
  const clerk = { by: '' };
  beforeAll(async () => {
    program.clock.set(new Date('2026-11-26T03:00:00Z'));
    const wanted = { email: 'tamura@example.jp', role: 'accountant', locale: 'ja' } as const;
    clerk.by = await inside((tx) => program.get(AddStaff).run(tx, wanted));
  });

  async function invoiced(
    changes: Partial<Pick<DocumentWish, 'draft' | 'tie' | 'reason' | 'income'>> = {},
  ): Promise<{ documentId: string; receivableId: string }> {
    const documentId = newId();
    await inside((tx) =>
      program
        .get(IssueDocument)
        .run(tx, { id: documentId, draft: goods, tie: null, reason: '誤記', by: clerk.by, ...changes }),
    );
    const owed = await inside((tx) => program.get(ReceivableStore).find(tx, documentId));
    return { documentId, receivableId: owed?.id ?? '' };
  }
  const pay = (receivableId: string, changes: Partial<HandSettlementWish> = {}) =>
    inside((tx) =>
      program.get(SettleByHand).run(tx, {
        ...{
          id: newId(),
          receivableId,
          by: clerk.by,
          amount: total,
          means: 'cash',
          note: '',
          shownOpen: total,
        },
        ...{ receivedOn: tokyoDate('2026-11-25'), ...changes },
      }),
    );
  const takeBack = (id: string, reason = '別の請求書の入金でした') =>
    inside((tx) => program.get(SettleByHand).takeBack(tx, { id, by: clerk.by, reason }));
  const read = (documentId: string) =>
    inside(async (tx) => (await program.get(ReadInvoicePayment).run(tx, documentId))!);
  const handOut = (id: string, handsOver = true) =>
    inside((tx) =>
      program.get(HandOutReceipt).run(tx, { own: null, desk: { accountId: clerk.by, handsOver } }, id),
    );
  async function balances(...accounts: AccountCode[]) {
    const all = await inside((tx) => program.get(ReadBalances).run(tx, tokyoDate('2030-01-01')));
    return accounts.map((account) => all.get(account) ?? 0);
  }
  /** The desk writes cash down while a colleague matches the bank’s list with the same invoice. */
  async function twoAtOnce(): Promise<[documentId: string, outcomes: string[]]> {
    const { documentId, receivableId } = await invoiced();
    const outcomes = await Promise.allSettled([pay(receivableId), match(receivableId)]);
    return [documentId, outcomes.map(({ status }) => status).sort()];
  }
  const match = (receivableId: string) =>
    inside((tx) =>
      program.get(SettleReceivables).run(tx, {
        ...{ source: { type: 'transfer', id: newId() }, occurredOn: tokyoDate('2026-11-26'), over: null },
        ...{ parts: [{ receivableId, account: 'bank', amount: yen(total) }], description: '振込' },
      }),
    );
  const verdicts = () =>
    inside(async (tx) => [
      await program.get(VerifyLedger).run(tx),
      await program.get(VerifyReceivables).run(tx),
    ]);
  return {
    ...{ database, program, inside, clerk, invoiced, pay, takeBack, read, handOut, balances, twoAtOnce },
    ...{ match, verdicts },
  };
}

describe('an invoice paid by hand', () => {
  const desk = useDesk();
  const { database, program, inside, clerk, invoiced, pay, takeBack, read, handOut, balances } = desk;
  afterEach(async () => expect(await desk.verdicts()).toEqual([[], null]));

  it('in two parts is settled with the second, with one receipt for all of it at the rates of the invoice', async () => {
    const { documentId, receivableId } = await invoiced();
    const [cash = 0, bank = 0] = await balances('cash', 'bank');
    await pay(receivableId, { amount: 50_000 });
    expect(await read(documentId)).toMatchObject({ receivable: { state: 'part' }, receipts: [] });
    await pay(receivableId, {
      amount: 15_800,
      shownOpen: 15_800,
      means: 'bank_transfer',
      note: '通帳で確認',
    });
    const { receivable, receipts, byHand } = await read(documentId);
    expect(receivable).toMatchObject({ state: 'settled', settledOn: '2026-11-25' });
    expect(byHand).toMatchObject([
      { means: 'bank_transfer', amount: 15_800, note: '通帳で確認', takenBy: 'tamura@example.jp' },
      { means: 'cash', amount: 50_000 },
    ]);
    expect(await balances('cash', 'bank')).toEqual([cash + 50_000, bank + 15_800]);
    expect(receipts).toMatchObject([
      {
        amount: total,
        taxInside: 5_800,
        addressee: '有限会社あかん辺',
        description: '講演料ほか',
        splittable: false,
      },
    ]);
    const [page = ''] = await pdfPages(await receiptPdf(await handOut(receipts[0]!.id)));
    for (const words of [
      ...['有限会社あかん辺', '講演料ほか', '55,000円（消費税5,000円）', '10,800円（消費税800円）'],
      ...['現金・銀行振込ほか', receivable.documentNumber],
    ])
      expect(page.replaceAll(' ', '')).toContain(words);
  });

  it('is written down once by the same press, and refused where the page is out of date or the sum is too much', async () => {
    const { documentId, receivableId } = await invoiced();
    const id = newId();
    await pay(receivableId, { id, amount: 800 });
    await pay(receivableId, { id, amount: 800 });
    expect((await read(documentId)).byHand).toHaveLength(1);
    await expect(pay(receivableId, { amount: 800 })).rejects.toMatchObject({
      ...{ code: 'BY_HAND_CHANGED', facts: { left: 65_000 } },
    });
    await expect(pay(receivableId, { shownOpen: 65_000 })).rejects.toMatchObject({ code: 'BY_HAND_AMOUNT' });
    await expect(
      pay(receivableId, { shownOpen: 65_000, amount: 1, receivedOn: tokyoDate('2026-11-27') }),
    ).rejects.toMatchObject({ code: 'MANUAL_DAY' });
    await expect(pay(newId())).rejects.toMatchObject({ code: 'RECEIVABLE_UNKNOWN' });
    const other = await invoiced();
    await expect(pay(other.receivableId, { id })).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('and taken back with a reason is awaited again, its receipt void; paid anew it has another', async () => {
    const { documentId, receivableId } = await invoiced();
    const [cash = 0, owed = 0] = await balances('cash', 'accounts_receivable');
    const id = newId();
    await pay(receivableId, { id });
    await expect(takeBack(id, '  ')).rejects.toMatchObject({ code: 'BY_HAND_REASON' });
    await takeBack(id);
    await takeBack(id);
    const { receivable, byHand, receipts } = await read(documentId);
    expect(receivable).toMatchObject({ state: 'open', settled: 0, settledOn: null });
    expect(byHand).toMatchObject([{ state: 'reversed', reversalReason: '別の請求書の入金でした' }]);
    expect(receipts).toMatchObject([{ supersededBecause: 'taken_back', replacedBy: [] }]);
    expect((await handOut(receipts[0]!.id)).mark).toBe('void');
    expect(await balances('cash', 'accounts_receivable')).toEqual([cash, owed]);
    await pay(receivableId);
    expect((await read(documentId)).receipts.map(({ supersededBecause }) => supersededBecause)).toEqual([
      ...[null, 'taken_back'],
    ]);
    await expect(takeBack(newId())).rejects.toMatchObject({ code: 'BY_HAND_UNKNOWN' });
  });

  it('states on its receipt what credit notes have left, at their rates', async () => {
    const { documentId, receivableId } = await invoiced();
    const credit: DocumentWish['draft'] = {
      ...{ ...goods, kind: 'credit_note', dueOn: null, bankAccount: '' },
      lines: [exampleLine(10_800, 'taxable_8', 1, 'お弁当')],
    };
    await invoiced({ draft: credit, tie: { tie: 'returns', documentId } });
    await pay(receivableId, { amount: 55_000, shownOpen: 55_000 });
    const { receipts } = await read(documentId);
    expect(receipts).toMatchObject([{ amount: 55_000, taxInside: 5_000 }]);
    const [page = ''] = await pdfPages(await receiptPdf(await handOut(receipts[0]!.id)));
    expect(page.replaceAll(' ', '')).toContain('内消費税（10%）');
    expect(page).not.toContain('8%');
  });

  it('matched with the bank’s list has its receipt as well, and none where all of it was given back', async () => {
    const { documentId, receivableId } = await invoiced();
    await desk.match(receivableId);
    const [receipt] = (await read(documentId)).receipts;
    expect((await handOut(receipt!.id, false)).receipt).toMatchObject({ means: 'bank_transfer' });
    const other = await invoiced();
    const credit: DocumentWish['draft'] = { ...goods, kind: 'credit_note', dueOn: null, bankAccount: '' };
    await invoiced({ draft: credit, tie: { tie: 'returns', documentId: other.documentId } });
    expect(await read(other.documentId)).toMatchObject({ receivable: { state: 'credited' }, receipts: [] });
  });

  it('is receipted like all others: counted and marked 再発行, made out anew by a new number, never split', async () => {
    const { documentId, receivableId } = await invoiced();
    await pay(receivableId);
    const [receipt] = (await read(documentId)).receipts;
    expect((await handOut(receipt!.id, false)).mark).toBe('copy');
    expect((await handOut(receipt!.id)).mark).toBe('original');
    expect((await handOut(receipt!.id)).mark).toBe('again');
    const actor = { kind: 'desk', accountId: clerk.by, reason: '部署名を入れたい' } as const;
    await expect(
      inside((tx) =>
        program.get(SplitReceipt).run(tx, actor, receipt!.id, [{ addressee: 'あ', amount: total }]),
      ),
    ).rejects.toMatchObject({ code: 'RECEIPT_NOT_SPLITTABLE' });
    const madeOut = { addressee: '有限会社あかん辺 総務課', purpose: 'invoice' };
    await inside((tx) => program.get(SetReceiptAddressee).run(tx, actor, receipt!.id, madeOut));
    const { receipts, receivable } = await read(documentId);
    expect(receipts).toMatchObject([
      { addressee: '有限会社あかん辺 総務課', description: `請求書${receivable.documentNumber}の代金` },
      { supersededBecause: 'readdressed', handedOut: 2 },
    ]);
    expect(receipts[1]!.replacedBy).toEqual([receipts[0]!.number]);
    expect(receipts[1]!.turns.map(({ kind }) => kind)).toEqual(['readdressed', 'reissued', 'handed_out']);
  });

  it('is found by tax law’s search and stands in the folder with its void versions', async () => {
    const anything = { kinds: ['receipt' as const], from: null, to: null, least: total, most: total };
    const { documentId, receivableId } = await invoiced({
      draft: { ...goods, counterparty: { ...goods.counterparty, name: '株式会社ドット食堂' } },
    });
    await pay(receivableId);
    const [receipt] = (await read(documentId)).receipts;
    const reader = { accountId: clerk.by, role: 'accountant' };
    const found = await inside((tx) =>
      program.get(FindDocuments).everything(tx, { ...anything, counterparty: 'ﾄﾞｯﾄ食堂' }, reader),
    );
    expect(found).toMatchObject([{ place: { number: receipt!.number }, isReplaced: false }]);
    const copies = await inside((tx) =>
      program.get(CopyReceipts).run(
        tx,
        found.flatMap((each) => each.receipt ?? []),
      ),
    );
    expect(copies).toMatchObject([{ mark: 'copy', returns: [] }]);
  });

  it('of a company of the community has its receipt among the company’s, and nobody else’s', async () => {
    const companyId = newId();
    const { receivableId } = await invoiced({ income: { companyId } });
    await pay(receivableId);
    const own = { kind: 'company', id: companyId } as const;
    const [receipt] = await inside((tx) => program.get(ReceiptsOf).run(tx, own));
    expect(receipt).toMatchObject({ amount: total, addressee: '有限会社あかん辺' });
    const take = (id: string) =>
      inside((tx) =>
        program.get(HandOutReceipt).run(tx, { own: { kind: 'company', id }, desk: null }, receipt!.id),
      );
    expect((await take(companyId)).mark).toBe('original');
    await expect(take(newId())).rejects.toMatchObject({ code: 'RECEIPT_UNKNOWN' });
  });

  it('in a month that is closed is dated on the first open day, with its own day beside it', async () => {
    const { receivableId } = await invoiced();
    await inside((tx) => program.get(CloseBooks).close(tx, tokyoMonth('2026-10'), clerk.by));
    const id = newId();
    await pay(receivableId, { id, receivedOn: tokyoDate('2026-10-30') });
    const entries = await database.look(
      `select occurred_on::text as day, happened_on::text as happened from ledger.journal_entry
        where source_type = 'hand_settlement' and source_id = $1`,
      [id],
    );
    expect(entries).toEqual([{ day: '2026-11-01', happened: '2026-10-30' }]);
  });

  it('by hand and by the bank’s list at once is settled once, with one receipt', async () => {
    const [documentId, outcomes] = await desk.twoAtOnce();
    expect(outcomes).toEqual(['fulfilled', 'rejected']);
    const { receivable, receipts } = await read(documentId);
    expect([receivable.settled, receipts.length]).toEqual([total, 1]);
  });
});

describe('an invoice paid by two at once without its lock', () => {
  const { program, read, twoAtOnce, verdicts } = useDesk();

  it('would be settled twice (control)', async () => {
    const bothRead = meeting();
    jest.spyOn(program.get(ReceivableStore), 'locked').mockImplementation(async (tx, ids) => {
      const rows = await tx.repo(ReceivableEntity).findBy({ id: ids[0] });
      await bothRead.arrive();
      return rows;
    });
    const [documentId, outcomes] = await twoAtOnce();
    jest.restoreAllMocks();
    expect(outcomes).toEqual(['fulfilled', 'fulfilled']);
    const { receivable } = await read(documentId);
    expect((await verdicts())[1]).toMatchObject({ torn: [receivable.documentNumber] });
  });
});
