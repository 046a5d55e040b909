import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { ConsentStore } from '../store/consent.store.ts';

/** Newest versions agreed to, null where nothing was; and whether the newsletter is wanted. */
export type ConsentsInForce = { terms: number | null; privacy: number | null; newsletter: boolean };

/** What an account agrees to at present in the transaction's community. */
@Injectable()
export class ListConsents {
  constructor(private readonly consents: ConsentStore) {}

  async run(tx: Tx, accountId: string): Promise<ConsentsInForce> {
    const rows = await this.consents.inForce(tx, accountId);
    const newest = (kind: string) => rows.find((row) => row.kind === kind)?.documentVersion ?? null;
    return { terms: newest('terms'), privacy: newest('privacy'), newsletter: newest('newsletter') !== null };
  }
}
