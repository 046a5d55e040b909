import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { brokenLinks } from '../domain/documents/document-chain.ts';
import { DocumentStore } from '../store/document.store.ts';

/** How many documents were looked at, and the places in the chain at which it does not hold. */
export type ChainVerdict = { looked: number; broken: number[] };

const atOnce = 500;

/** Walks the chain of a community's documents and names what was altered, taken out or cut off at the end. */
@Injectable()
export class VerifyDocuments {
  constructor(private readonly documents: DocumentStore) {}

  async run(tx: Tx): Promise<ChainVerdict> {
    const broken: number[] = [];
    let before: { sequence: number; hash: string } | undefined;
    let looked = 0;
    for (;;) {
      const links = await this.documents.chainFrom(tx, (before?.sequence ?? 0) + 1, atOnce);
      if (links.length === 0) break;
      broken.push(...brokenLinks(links, before));
      looked += links.length;
      before = links.at(-1);
    }
    const length = await this.documents.lengthOfChain(tx);
    if (length > (before?.sequence ?? 0)) broken.push(length);
    return { looked, broken };
  }
}
