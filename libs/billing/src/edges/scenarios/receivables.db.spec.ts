import { AddStaff, CreateCommunity } from '@enishi/identity';
import { newId, tokyoDate, yen } from '@enishi/kernel';
import { ReadBalances, VerifyLedger } from '@enishi/ledger';
import type { AccountCode } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';

import { IssueDocument } from '../../actions/issue-document.ts';
import type { DocumentWish } from '../../actions/issue-document.ts';
import { SettleReceivables } from '../../actions/settle-receivables.ts';
import type { Settlement } from '../../actions/settle-receivables.ts';
import { VerifyReceivables } from '../../actions/verify-receivables.ts';
import { DocumentsModule } from '../../documents.module.ts';
import { exampleInvoice, exampleLine } from '../../domain/documents/document-examples.ts';
import { ReceivableEntity } from '../../store/receivable.entity.ts';
import { ReceivableStore } from '../../store/receivable.store.ts';
import { billingSchemas, communityProfile } from './billing-stage.ts';

const fee: DocumentWish['income'] = { stream: 'membership_corporate' };
const credit = (amount: number): DocumentWish['draft'] => ({
  ...{ ...exampleInvoice, kind: 'credit_note', dueOn: null, bankAccount: '', lines: [exampleLine(amount)] },
});

describe('receivables', () => {
  const database = useTestDatabase(...billingSchemas);
  const program = useProgram(database, { modules: [DocumentsModule], schemas: billingSchemas });
  let doto = '';
  let by = '';
  beforeAll(async () => {
    program.clock.set(new Date('2026-11-26T03:00:00Z'));
    doto = await program.transactions.inIdentity(null, (tx) =>
      program.get(CreateCommunity).run(tx, { ...communityProfile, slug: 'doto' }),
    );
    const wanted = { email: 'tamura@example.jp', role: 'staff', locale: 'ja' } as const;
    await program.transactions.inIdentity(doto, (tx) => program.get(AddStaff).run(tx, wanted));
    by = (await database.look<{ id: string }>('select id from identity.account'))[0]!.id;
  });

  const inDoto = <T>(work: (tx: Tx) => Promise<T>) => program.transactions.inIdentity(doto, work);
  async function issue(
    draft: DocumentWish['draft'],
    tie: DocumentWish['tie'] = null,
    income: DocumentWish['income'] = fee,
  ) {
    const id = newId();
    await inDoto((tx) => program.get(IssueDocument).run(tx, { id, draft, tie, reason: '誤記', by, income }));
    return id;
  }
  const owed = (documentId: string) => inDoto((tx) => program.get(ReceivableStore).find(tx, documentId));
  const settle = (given: Partial<Settlement> & Pick<Settlement, 'parts'>) =>
    inDoto((tx) =>
      program.get(SettleReceivables).run(tx, {
        ...{ source: { type: 'test', id: newId() }, occurredOn: tokyoDate('2026-11-26'), over: null },
        ...{ description: '入金', ...given },
      }),
    );
  const part = (receivableId: string, amount: number, account: 'bank' | 'processor_fee' = 'bank') => ({
    ...{ receivableId, amount: yen(amount), account },
  });
  async function balances(...accounts: AccountCode[]) {
    const all = await inDoto((tx) => program.get(ReadBalances).run(tx, tokyoDate('2030-01-01')));
    return accounts.map((account) => all.get(account) ?? 0);
  }
  const told = async (event: string) =>
    (
      await database.look<{ payload: Record<string, string> }>(
        'select payload from platform.outbox where event = $1 order by occurred_at',
        [event],
      )
    ).map(({ payload }) => payload);

  afterEach(async () => {
    expect(await inDoto((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
    expect(await inDoto((tx) => program.get(VerifyReceivables).run(tx))).toBeNull();
  });

  it('are made and booked with the invoice, and told of when the last yen came', async () => {
    const documentId = await issue(exampleInvoice);
    const { id } = (await owed(documentId))!;
    expect(await owed(documentId)).toMatchObject({ state: 'open', amount: 132_000, debtorKey: 'アカン辺' });
    expect(await balances('accounts_receivable', 'contract_liability', 'output_tax')).toEqual([
      132_000, -120_000, -12_000,
    ]);
    await settle({ parts: [part(id, 131_560)] });
    expect(await owed(documentId)).toMatchObject({ state: 'part', settledOn: null });
    await settle({ parts: [part(id, 440, 'processor_fee')] });
    expect(await owed(documentId)).toMatchObject({ state: 'settled', settledOn: '2026-11-26' });
    expect(await balances('accounts_receivable', 'bank', 'processor_fee')).toEqual([0, 131_560, 440]);
    expect(await told('billing.receivable_settled')).toEqual([
      { receivableId: id, documentId, settledOn: '2026-11-26' },
    ]);
  });

  it('of what is no fee are revenue at once', async () => {
    const [before] = await balances('service_revenue');
    await issue({ ...exampleInvoice, lines: [exampleLine(55_000)] }, null, {});
    expect((await balances('service_revenue'))[0]! - before!).toBe(-50_000);
  });

  it('are settled once by the same source, never by more than is open, and awaited again when that is taken back', async () => {
    const documentId = await issue(exampleInvoice);
    const { id } = (await owed(documentId))!;
    const source = { type: 'test', id: newId() };
    const over = { account: 'bank', amount: yen(1_000) } as const;
    await settle({ source, parts: [part(id, 132_000)], over });
    await settle({ source, parts: [part(id, 132_000)], over });
    await expect(settle({ parts: [part(id, 1)] })).rejects.toMatchObject({
      ...{ code: 'RECEIVABLE_TOO_MUCH', facts: { left: 0 } },
    });
    const [credited] = await balances('customer_credit');
    const back = { source, occurredOn: tokyoDate('2026-11-26'), reason: '取り違え' };
    await inDoto((tx) => program.get(SettleReceivables).takeBack(tx, back));
    expect(await owed(documentId)).toMatchObject({ state: 'open', settled: 0, settledOn: null });
    expect((await balances('customer_credit'))[0]! - credited!).toBe(1_000);
    expect(await told('billing.receivable_reopened')).toEqual([{ receivableId: id, documentId }]);
  });

  it('go over to the invoice that corrects theirs, with what was paid', async () => {
    const wrong = await issue(exampleInvoice);
    const { id } = (await owed(wrong))!;
    await settle({ parts: [part(id, 100_000)] });
    const right = await issue(
      { ...exampleInvoice, lines: [exampleLine(110_000)] },
      { tie: 'corrects', documentId: wrong },
      {},
    );
    expect(await owed(wrong)).toBeNull();
    expect(await owed(right)).toMatchObject({
      ...{ id, amount: 110_000, settled: 100_000, state: 'part', stream: 'membership_corporate' },
    });
  });

  it('become less by a credit note; what was paid beyond is the payer’s, and is not where the note is corrected', async () => {
    const documentId = await issue(exampleInvoice);
    const { id } = (await owed(documentId))!;
    await settle({ parts: [part(id, 132_000)] });
    const [before] = await balances('customer_credit');
    const note = await issue(credit(32_000), { tie: 'returns', documentId });
    expect((await balances('customer_credit'))[0]! - before!).toBe(-32_000);
    await issue(credit(12_000), { tie: 'corrects', documentId: note });
    expect((await balances('customer_credit'))[0]! - before!).toBe(-12_000);
    expect(await owed(documentId)).toMatchObject({ state: 'settled', credited: 12_000 });
  });

  it('are credited where all of it is given back before anything came', async () => {
    const documentId = await issue(exampleInvoice);
    await issue(credit(132_000), { tie: 'returns', documentId });
    expect(await owed(documentId)).toMatchObject({ state: 'credited', credited: 132_000 });
  });
});

describe('receivables settled by two at once', () => {
  const database = useTestDatabase(...billingSchemas);
  const program = useProgram(database, { modules: [DocumentsModule], schemas: billingSchemas });
  let doto = '';
  let by = '';
  beforeAll(async () => {
    doto = await program.transactions.inIdentity(null, (tx) =>
      program.get(CreateCommunity).run(tx, { ...communityProfile, slug: 'doto' }),
    );
    const wanted = { email: 'tamura@example.jp', role: 'staff', locale: 'ja' } as const;
    await program.transactions.inIdentity(doto, (tx) => program.get(AddStaff).run(tx, wanted));
    by = (await database.look<{ id: string }>('select id from identity.account'))[0]!.id;
    program.clock.set(new Date('2026-11-26T03:00:00Z'));
  });
  const inDoto = <T>(work: (tx: Tx) => Promise<T>) => program.transactions.inIdentity(doto, work);

  /** One invoice, and two transfers of its amount approved by two people in the same moment. */
  async function twoAtOnce() {
    const documentId = newId();
    await inDoto((tx) =>
      program
        .get(IssueDocument)
        .run(tx, { id: documentId, draft: exampleInvoice, tie: null, reason: '', by }),
    );
    const { id } = (await inDoto((tx) => program.get(ReceivableStore).find(tx, documentId)))!;
    const outcomes = await Promise.allSettled(
      ['first', 'second'].map((name) =>
        inDoto((tx) =>
          program.get(SettleReceivables).run(tx, {
            ...{ source: { type: name, id: documentId }, occurredOn: tokyoDate('2026-11-26'), over: null },
            ...{ parts: [{ receivableId: id, account: 'bank', amount: yen(132_000) }], description: '入金' },
          }),
        ),
      ),
    );
    return outcomes.map(({ status }) => status).sort();
  }

  it('are settled by one of them', async () => {
    expect(await twoAtOnce()).toEqual(['fulfilled', 'rejected']);
    expect(await inDoto((tx) => program.get(VerifyReceivables).run(tx))).toBeNull();
  });

  it('would be settled twice if their rows were not locked (control)', async () => {
    const bothRead = meeting();
    const read = jest.spyOn(program.get(ReceivableStore), 'locked').mockImplementation(async (tx, ids) => {
      const rows = await tx.repo(ReceivableEntity).findBy({ id: ids[0] });
      await bothRead.arrive();
      return rows;
    });
    const outcomes = await twoAtOnce();
    read.mockRestore();
    expect(outcomes).toEqual(['fulfilled', 'fulfilled']);
    expect(await inDoto((tx) => program.get(VerifyReceivables).run(tx))).toMatchObject({
      torn: ['I2026-000002'],
    });
  });
});
