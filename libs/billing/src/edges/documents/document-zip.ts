import { encodeCsv } from '@enishi/japan';
import type { TokyoDate, Yen } from '@enishi/kernel';
import { Zip, ZipPassThrough } from 'fflate';

import type { HandedReceipt } from '../../actions/hand-out-receipt.ts';
import { receiptNumber } from '../../domain/receipt-terms.ts';
import type { DocumentEntity } from '../../store/document.entity.ts';
import { documentPdf } from './document-pdf.ts';
import { documentTitles } from './document-words.ts';
import { receiptPdf } from './receipt-pdf.ts';

/** What of a paper its file is named after. */
type Named = { issuedOn: TokyoDate; name: string; total: Yen; number: string };

/** A paper in the folder: what the table of contents says of it, and how it is drawn. */
export type ZippedPaper = Named & {
  readonly kind: string;
  readonly dealNumber: string;
  readonly tax: Yen;
  readonly isReplaced: boolean;
  /** How it is proved that it was neither altered nor removed. */
  readonly kept: string;
  readonly hash: string;
  readonly draw: () => Promise<Buffer>;
};

const inChain = '書類のハッシュチェーン（前の書類のハッシュを含むSHA-256）';
const numbered =
  '欠番のない通し番号・発行後に書き換えられない記録（差し替えは新しい番号。ハッシュチェーンの対象外）';

export const zippedDocument = (document: DocumentEntity, isReplaced: boolean): ZippedPaper => {
  const { kind, number, dealNumber, issuedOn, facts, hash } = document;
  const { counterparty, total, tax } = facts;
  return {
    ...{ kind: documentTitles[kind].name, number, dealNumber, issuedOn, name: counterparty.name, total, tax },
    ...{ isReplaced, kept: inChain, hash, draw: () => documentPdf(facts) },
  };
};

/** A receipt is no document of a deal and in no chain: the table of contents says so. */
export const zippedReceipt = (copy: HandedReceipt): ZippedPaper => {
  const { issuedOn, addressee: name, amount: total, taxInside: tax, supersededAt } = copy.receipt;
  return {
    ...{ kind: '領収書', number: receiptNumber(copy.receipt), dealNumber: '', issuedOn, name, total, tax },
    ...{ isReplaced: supersededAt !== null, kept: numbered, hash: '', draw: () => receiptPdf(copy) },
  };
};

/** Day, counterparty, amount and number, so that a file says what it is without being opened (20261126_有限会社あかん辺_132000_I2026-000007.pdf). */
export function paperFileName({ issuedOn, total, number, name: of }: Named): string {
  const name = of.replace(/[\\/:*?"<>|\s\u3000]+/gu, ' ').trim();
  return `${issuedOn.replaceAll('-', '')}_${name}_${total}_${number}.pdf`;
}

/** The list of what is in the folder, as a table that spreadsheets open. */
function indexOf(papers: readonly ZippedPaper[]): Buffer {
  const head = [
    ...['種類', '番号', '案件番号', '発行日', '取引先', '金額（税込）', '消費税', '状態'],
    ...['ファイル名', 'ハッシュ（SHA-256）', '改ざん・削除の確認方法'],
  ];
  const rows = papers.map((paper) => {
    const { kind, number, dealNumber, issuedOn, name, total, tax, isReplaced, hash, kept } = paper;
    const words = [kind, number, dealNumber, issuedOn, name];
    return [...words, total, tax, isReplaced ? '差し替え済み' : '有効', paperFileName(paper), hash, kept];
  });
  return encodeCsv([head, ...rows], 'utf8-bom').bytes;
}

/**
 * Documents and receipts as one ZIP with a table of contents, for the tax office or an accountant (電子帳簿保存法: downloading on request). Made and
 * handed out file by file, so that it takes no more memory for many than for one.
 */
export async function* documentsZip(papers: readonly ZippedPaper[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    ready.push(part);
  });
  const put = (name: string, bytes: Uint8Array): void => {
    const file = new ZipPassThrough(name);
    zip.add(file);
    file.push(bytes, true);
  };
  put('index.csv', indexOf(papers));
  for (const paper of papers) {
    put(paperFileName(paper), await paper.draw());
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
