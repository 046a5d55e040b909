import { encodeCsv } from '@enishi/japan';
import { Zip, ZipPassThrough } from 'fflate';

import type { DocumentEntity } from '../../store/document.entity.ts';
import { documentPdf } from './document-pdf.ts';
import { documentTitles } from './document-words.ts';

/** Day, counterparty, amount and number, so that a file says what it is without being opened (20261126_有限会社あかん辺_132000_I2026-000007.pdf). */
export function documentFileName({ issuedOn, total, number, facts }: DocumentEntity): string {
  const name = facts.counterparty.name.replace(/[\\/:*?"<>|\s\u3000]+/gu, ' ').trim();
  return `${issuedOn.replaceAll('-', '')}_${name}_${total}_${number}.pdf`;
}

/** The list of what is in the folder, as a table that spreadsheets open. */
function indexOf(documents: readonly DocumentEntity[]): Buffer {
  const head = [
    '種類',
    '番号',
    '案件番号',
    '発行日',
    '取引先',
    '金額（税込）',
    '消費税',
    'ファイル名',
    'ハッシュ（SHA-256）',
  ];
  const rows = documents.map((document) => {
    const { kind, number, dealNumber, issuedOn, facts, hash } = document;
    const words = [documentTitles[kind].name, number, dealNumber, issuedOn, facts.counterparty.name];
    return [...words, facts.total, facts.tax, documentFileName(document), hash];
  });
  return encodeCsv([head, ...rows], 'utf8-bom').bytes;
}

/**
 * Documents as one ZIP with a table of contents, for the tax office or an accountant (電子帳簿保存法: downloading on request). Made and
 * handed out file by file, so that it takes no more memory for many than for one.
 */
export async function* documentsZip(documents: readonly DocumentEntity[]): AsyncGenerator<Uint8Array> {
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
  put('index.csv', indexOf(documents));
  for (const document of documents) {
    put(documentFileName(document), await documentPdf(document.facts));
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
