import { tokyoDate, yen } from '@enishi/kernel';
import { pdfPages } from '@enishi/testing';
import { strFromU8, unzipSync } from 'fflate';

import {
  exampleInvoice,
  exampleIssue,
  exampleIssuer,
  exampleLine,
} from '../../domain/documents/document-examples.ts';
import { documentOf } from '../../domain/documents/document-issue.ts';
import type { DocumentEntity } from '../../store/document.entity.ts';
import { readSearch } from './document-search.ts';
import { documentsZip, zippedDocument, zippedReceipt } from './document-zip.ts';

const document = (serial: number, name: string): DocumentEntity => {
  const counterparty = { ...exampleInvoice.counterparty, name };
  const draft = { ...exampleInvoice, counterparty, lines: [exampleLine(54_890)] };
  const facts = documentOf(draft, exampleIssuer, { ...exampleIssue, serial });
  return {
    ...{
      id: `${serial}`,
      communityId: 'c',
      sequence: serial,
      counterpartyKey: '',
      companyId: null,
      tie: null,
      tiedTo: null,
      reason: '',
    },
    ...{ facts, previousHash: '', hash: 'f'.repeat(64), issuedBy: '', issuedAt: new Date() },
    ...{
      kind: facts.kind,
      number: facts.number,
      dealNumber: facts.dealNumber,
      issuedOn: facts.issuedOn,
      total: facts.total,
    },
  };
};

/** A receipt as the desk keeps it for itself. */
const copy = {
  receipt: {
    ...{ id: 'r', communityId: 'c', customerId: 'k', paymentId: 'p', fiscalYear: 2026, serial: 7 },
    ...{ receivableId: null, invoice: null, cashPaymentId: null, stampExempt: false },
    ...{ issuedOn: tokyoDate('2026-11-24'), paidOn: tokyoDate('2026-11-23'), amount: yen(1100) },
    ...{
      taxInside: yen(100),
      discount: yen(0),
      discountName: null,
      addressee: '髙﨑 花子',
      addresseeKey: '',
    },
    ...({ taxCategory: 'taxable_10', means: 'card', description: '会費', issuerName: 'デモ' } as const),
    ...{ issuerContact: 'jimukyoku@example.jp', registrationNumber: null, firstDownloadedAt: null },
    ...{ downloads: 0, replaces: null, place: '', renames: 0, supersededAt: null, supersededBecause: null },
  },
  ...({ mark: 'copy', lineage: { replaces: null, replacedBy: [] } } as const),
  ...{ returns: [], handedOn: tokyoDate('2026-12-01'), onPaper: false },
};

describe('documents in one file', () => {
  it('are as many as the table of contents says, each named by day, counterparty, amount and number', async () => {
    const parts: Uint8Array[] = [];
    const papers = [
      zippedDocument(document(1, '株式会社ドットカフェ'), false),
      zippedDocument(document(2, 'A/B:C 商店'), true),
      zippedDocument(document(3, '=HYPERLINK'), false),
      zippedReceipt(copy),
    ];
    for await (const part of documentsZip(papers)) parts.push(part);
    const files = unzipSync(new Uint8Array(Buffer.concat(parts)));
    const index = strFromU8(files['index.csv']!).split('\r\n').filter(Boolean);
    const names = Object.keys(files).filter((name) => name !== 'index.csv');
    expect(names).toEqual([
      '20261126_株式会社ドットカフェ_54890_I2026-000001.pdf',
      '20261126_A B C 商店_54890_I2026-000002.pdf',
      '20261126_=HYPERLINK_54890_I2026-000003.pdf',
      '20261124_髙﨑 花子_1100_R2026-000007.pdf',
    ]);
    expect(index).toHaveLength(1 + names.length);
    names.forEach((name, at) => expect(index[at + 1]).toContain(name));
    expect(index[3]).toContain(`'=HYPERLINK`);
    expect(index[2]).toContain('差し替え済み');
    expect(index[1]).toMatch(/有効,.*ハッシュチェーン（前の/);
    expect(index[4]).toMatch(
      /^領収書,R2026-000007,,2026-11-24,髙﨑 花子,1100,100,有効,.*ハッシュチェーンの対象外/,
    );
    const [page] = pdfPages(Buffer.from(files[names[3]!]!));
    expect(page!.replace(/\s/g, '')).toContain('事務局の控えです');
    for (const name of names) expect(strFromU8(files[name]!.slice(0, 5), true)).toBe('%PDF-');
  });
});

describe('a search in the address of a file', () => {
  it('is read as it was typed', () => {
    expect(
      readSearch({
        kinds: 'receipt,invoice,quote',
        from: '2026-04-01',
        least: '10000',
        counterparty: 'カフェ',
      }),
    ).toEqual({
      ...{ kinds: ['quote', 'invoice', 'receipt'], from: '2026-04-01', to: null, least: 10_000, most: null },
      counterparty: 'カフェ',
    });
  });

  it.each([{ kinds: 'bill' }, { from: '2026-02-30' }, { most: '1e9' }])(
    'is refused where it is none: %j',
    (typed) => {
      expect(() => readSearch(typed)).toThrow('INPUT_INVALID');
    },
  );
});
