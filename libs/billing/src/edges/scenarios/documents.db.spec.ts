import { AddStaff, CreateCommunity, UpdateCommunity } from '@enishi/identity';
import { newId, tokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';

import { BeginDocument } from '../../actions/begin-document.ts';
import { FindDocuments } from '../../actions/find-documents.ts';
import { IssueDocument } from '../../actions/issue-document.ts';
import type { TieWish } from '../../actions/issue-document.ts';
import { VerifyDocuments } from '../../actions/verify-documents.ts';
import { DocumentsModule } from '../../documents.module.ts';
import type { DocumentDraft } from '../../domain/documents/document-draft.ts';
import { exampleInvoice, exampleLine } from '../../domain/documents/document-examples.ts';
import { usualTerms } from '../../domain/documents/payment-terms.ts';
import { DocumentStore } from '../../store/document.store.ts';
import type { DocumentSearch } from '../../store/document.store.ts';
import { billingSchemas, communityProfile } from './billing-stage.ts';

const draft = exampleInvoice;
const quote: DocumentDraft = { ...draft, kind: 'quote', dueOn: null, validUntil: tokyoDate('2026-12-26') };
const credit = (amount: number): DocumentDraft => ({
  ...{ ...draft, kind: 'credit_note', dueOn: null, bankAccount: '' },
  lines: [exampleLine(amount)],
});
const anything: DocumentSearch = {
  kinds: [],
  from: null,
  to: null,
  least: null,
  most: null,
  counterparty: '',
};

/** Two communities that issue documents, and somebody at the desk of the first. */
function useArchive() {
  const database = useTestDatabase(...billingSchemas);
  const program = useProgram(database, { modules: [DocumentsModule], schemas: billingSchemas });
  const archive = { database, program, doto: '', oguni: '', accountId: '' };
  beforeAll(async () => {
    program.clock.set(new Date('2026-11-26T03:00:00Z'));
    const found = (slug: string) =>
      program.transactions.inIdentity(null, (tx) =>
        program.get(CreateCommunity).run(tx, { ...communityProfile, slug }),
      );
    archive.doto = await found('doto');
    archive.oguni = await found('oguni');
    const wanted = { email: 'tamura@example.jp', role: 'staff', locale: 'ja' } as const;
    await program.transactions.inIdentity(archive.doto, (tx) => program.get(AddStaff).run(tx, wanted));
    const [account] = await database.look<{ id: string }>('select id from identity.account');
    archive.accountId = account!.id;
  });
  return {
    database,
    program,
    account: () => archive.accountId,
    inDoto: <T>(work: (tx: Tx) => Promise<T>) => program.transactions.inIdentity(archive.doto, work),
    inOguni: <T>(work: (tx: Tx) => Promise<T>) => program.transactions.inIdentity(archive.oguni, work),
  };
}

describe('documents', () => {
  const { database, program, account, inDoto, inOguni } = useArchive();

  const issueIn = (tx: Tx, given: DocumentDraft, tie: TieWish | null, id: string, reason = '宛名の誤り') =>
    program.get(IssueDocument).run(tx, { id, draft: given, tie, reason, by: account() });
  async function issued(given: DocumentDraft, tie: TieWish | null = null, id = newId(), reason?: string) {
    await inDoto((tx) => issueIn(tx, given, tie, id, reason));
    return (await inDoto((tx) => program.get(FindDocuments).one(tx, id))).document;
  }
  const verdict = () => inDoto((tx) => program.get(VerifyDocuments).run(tx));
  const found = (search: Partial<DocumentSearch>) =>
    inDoto((tx) =>
      program
        .get(FindDocuments)
        .page(
          tx,
          { ...anything, ...search },
          { before: null, first: 100 },
          { accountId: account(), role: 'staff' },
        ),
    ).then((papers) => papers.map(({ place }) => place.number));

  it('go from a quote to its invoice and to what is given back, under one deal', async () => {
    const offered = await issued(quote);
    const invoice = await issued(draft, { tie: 'follows', documentId: offered.id });
    const back = await issued(credit(9_999), { tie: 'returns', documentId: invoice.id });
    expect([offered.number, invoice.number, back.number]).toEqual([
      'Q2026-000001',
      'I2026-000001',
      'C2026-000001',
    ]);
    expect([invoice.dealNumber, back.dealNumber]).toEqual(['Q2026-000001', 'Q2026-000001']);
    expect(back.facts.returns).toEqual({
      ...{ number: 'I2026-000001', suppliedFrom: '2026-12-01', suppliedTo: '2027-11-30' },
    });
    const { deal } = await inDoto((tx) => program.get(FindDocuments).one(tx, invoice.id));
    expect(deal.map(({ number }) => number)).toEqual(['Q2026-000001', 'I2026-000001', 'C2026-000001']);
    expect(await verdict()).toEqual({ looked: 3, broken: [] });
  });

  it('are issued once by a double click, and take no number where they are refused', async () => {
    const id = newId();
    const first = await issued(draft, null, id);
    expect((await issued(draft, null, id)).number).toBe(first.number);
    await expect(issued({ ...draft, lines: [] })).rejects.toThrow('DOCUMENT_INVALID');
    const next = await issued(draft);
    expect(Number(next.number.slice(-6))).toBe(Number(first.number.slice(-6)) + 1);
  });

  it('begin with where to pay and how long a quote is valid as the community has set, else as the newest invoice', async () => {
    const begun = (kind: 'quote' | 'invoice' | 'credit_note') =>
      inDoto((tx) => program.get(BeginDocument).run(tx, kind, null, usualTerms));
    await issued({ ...draft, bankAccount: 'まえの口座' });
    expect(await begun('quote')).toMatchObject({ bankAccount: 'まえの口座', validUntil: '2026-12-26' });
    const invoicing = { bankAccount: 'いまの口座', quoteDays: 14 };
    await inDoto((tx) => program.get(UpdateCommunity).run(tx, { settings: { invoicing } }));
    expect(await begun('quote')).toMatchObject({ bankAccount: 'いまの口座', validUntil: '2026-12-10' });
    expect(await begun('invoice')).toMatchObject({ bankAccount: 'いまの口座', validUntil: null });
    expect(await begun('credit_note')).toMatchObject({ bankAccount: '', dueOn: null });
  });

  it('are put right by another that names them, with a reason, and only once', async () => {
    const wrong = await issued(draft);
    const right = { ...draft, counterparty: { ...draft.counterparty, name: '有限会社阿寒辺' } };
    const tie = { tie: 'corrects', documentId: wrong.id } as const;
    await expect(issued(right, tie, newId(), ' ')).rejects.toThrow('DOCUMENT_REASON_MISSING');
    const corrected = await issued(right, tie);
    expect(corrected.facts.corrects).toEqual({ number: wrong.number, issuedOn: '2026-11-26' });
    await expect(issued(right, tie)).rejects.toThrow('DOCUMENT_CORRECTED');
    const returned = { tie: 'returns', documentId: wrong.id } as const;
    await expect(issued(credit(1), returned)).rejects.toThrow('DOCUMENT_CORRECTED');
  });

  it('give back no more than an invoice states, whatever was corrected in between', async () => {
    const invoice = await issued(draft);
    const returns = { tie: 'returns', documentId: invoice.id } as const;
    const first = await issued(credit(100_000), returns);
    await expect(issued(credit(32_001), returns)).rejects.toMatchObject({
      ...{ code: 'RETURN_TOO_MUCH', facts: { left: 32_000 } },
    });
    await expect(issued(draft, { tie: 'corrects', documentId: invoice.id })).rejects.toThrow(
      'DOCUMENT_HAS_RETURNS',
    );
    const corrects = { tie: 'corrects', documentId: first.id } as const;
    await expect(issued(credit(132_001), corrects)).rejects.toThrow('RETURN_TOO_MUCH');
    await issued(credit(2_000), corrects);
    await issued(credit(130_000), returns);
    await expect(issued(credit(1), returns)).rejects.toThrow('RETURN_TOO_MUCH');
  });

  it('are found by day, amount and counterparty, in ranges and together', async () => {
    const one = { ...draft, counterparty: { ...draft.counterparty, name: '株式会社ドットカフェ' } };
    const cafe = await issued({ ...one, lines: [exampleLine(54_890)] });
    expect(await found({ counterparty: 'ﾄﾞｯﾄｶﾌｪ' })).toEqual([cafe.number]);
    expect(await found({ least: 54_890, most: 54_890 })).toEqual([cafe.number]);
    expect(await found({ least: 54_891, counterparty: 'ドットカフェ' })).toEqual([]);
    expect(await found({ from: tokyoDate('2026-11-26'), to: tokyoDate('2026-11-26') })).toContain(
      cafe.number,
    );
    expect(await found({ from: tokyoDate('2026-11-27') })).toEqual([]);
    expect(await found({ kinds: ['quote'], to: tokyoDate('2026-11-26') })).toEqual(['Q2026-000001']);
    const narrowed = {
      kinds: ['invoice' as const],
      least: 50_000,
      most: 60_000,
      from: tokyoDate('2026-11-01'),
    };
    expect(await found(narrowed)).toEqual([cafe.number]);
  });

  it('of another community are not found, nor tied to', async () => {
    const own = await issued(draft);
    const elsewhere = inOguni((tx) => program.get(FindDocuments).one(tx, own.id));
    await expect(elsewhere).rejects.toThrow('DOCUMENT_UNKNOWN');
    const tied = inOguni((tx) => issueIn(tx, draft, { tie: 'corrects', documentId: own.id }, newId()));
    await expect(tied).rejects.toThrow('DOCUMENT_UNKNOWN');
  });

  it('cannot be changed or deleted, and whoever gets round that is found out', async () => {
    const own = await issued(draft);
    for (const attempt of ['update billing.document set total = 1', 'delete from billing.document'])
      await expect(database.look(`${attempt} where id = $1`, [own.id])).rejects.toThrow(/evidence/);
    expect((await verdict()).broken).toEqual([]);
    await database.look('alter table billing.document disable trigger document_stays');
    await database.look(`update billing.document set facts = facts || '{"total": 1}' where id = $1`, [
      own.id,
    ]);
    expect((await verdict()).broken).toEqual([own.sequence]);
    await database.look('delete from billing.document where id = $1', [own.id]);
    expect((await verdict()).broken).toEqual([own.sequence]);
    await database.look('alter table billing.document enable trigger document_stays');
  });
});

describe('documents issued side by side', () => {
  const { database, program, account, inDoto } = useArchive();

  /** Twelve at once, every third of them undone at the last moment. */
  const twelve = () =>
    Promise.allSettled(
      Array.from({ length: 12 }, (_, index) =>
        inDoto(async (tx) => {
          const wish = { id: newId(), draft, tie: null, reason: '', by: account() };
          await program.get(IssueDocument).run(tx, wish);
          if (index % 3 === 0) throw new Error('undone');
        }),
      ),
    );

  it('have numbers and a chain without gaps, also where some are undone', async () => {
    await twelve();
    const rows = await database.look<{ number: string; sequence: number }>(
      'select number, sequence from billing.document order by sequence',
    );
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(rows.map(({ number }) => Number(number.slice(-6)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await inDoto((tx) => program.get(VerifyDocuments).run(tx))).toEqual({ looked: 8, broken: [] });
  });

  it('would collide if numbers were counted without holding the counter (control)', async () => {
    const counted = jest.spyOn(program.get(DocumentStore), 'nextPlace').mockImplementation(async (tx) => {
      const [row] = await tx.query<{ last: number }>('select max(sequence) as last from billing.document');
      const last = row?.last ?? 0;
      return { serial: last + 1, sequence: last + 1, previousHash: '' };
    });
    const unlocked = jest.spyOn(Object.getPrototypeOf(await anyTx()) as Tx, 'lock').mockResolvedValue();
    const outcomes = await twelve();
    counted.mockRestore();
    unlocked.mockRestore();
    const collided = outcomes.filter(
      (one) => one.status === 'rejected' && String(one.reason).includes('duplicate key'),
    );
    expect(collided.length).toBeGreaterThan(0);
  });

  const anyTx = () => inDoto((tx) => Promise.resolve(tx));
});
