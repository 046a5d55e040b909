import { isId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { TransferStore } from '../store/transfer.store.ts';
import { MatchTransfer } from './match-transfer.ts';
import { ReadTransfers } from './read-transfers.ts';

/** Approves at once all transfers about which nothing has to be weighed: whole invoices of one company under a known name. */
@Injectable()
export class MatchSureTransfers {
  constructor(
    private readonly read: ReadTransfers,
    private readonly match: MatchTransfer,
    private readonly transfers: TransferStore,
  ) {}

  /**
   * Only those that were shown (`ids`) and are as sure now; the others stay. How many were matched. Needs the identity scope. Refuses
   * TRANSFER_UNKNOWN (not_found) where one of them is none of this community's.
   */
  async run(tx: Tx, ids: readonly string[], by: string): Promise<number> {
    const wanted = [...new Set(ids)];
    if (!wanted.every(isId) || (await this.transfers.countAmong(tx, wanted)) < wanted.length)
      throw new Refusal('not_found', 'TRANSFER_UNKNOWN');
    const { proposed } = await this.read.run(tx);
    const sure = proposed.filter(({ transfer, proposal }) => proposal.sure && wanted.includes(transfer.id));
    for (const { transfer, proposal } of sure)
      await this.match.run(tx, { id: transfer.id, by }, { parts: proposal.parts, feeAs: null });
    return sure.length;
  }
}
