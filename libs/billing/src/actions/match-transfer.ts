import { AccountEmail } from '@enishi/identity';
import { isId, Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { checkedMatch, transferMachine } from '../domain/transfers/transfer-states.ts';
import type { MatchWish, TransferState } from '../domain/transfers/transfer-states.ts';
import { BankStore } from '../store/bank.store.ts';
import type { TransferEntity } from '../store/transfer.entity.ts';
import { TransferStore } from '../store/transfer.store.ts';
import { SettleClaims } from './settle-claims.ts';

/** Who decides about which transfer. `by` is the account at the desk. */
export type TransferDeed = { readonly id: string; readonly by: string };

/** Under which source the books know a decision; each time it is decided anew it is another one. */
const sourceOf = (id: string, round: number) => ({ type: 'transfer', id: `${id}:${round}` });

const longestNote = 300;

/** Carries out what a person decides about money on the bank's list; the transfer's row is locked until the commit. Needs the identity scope. */
@Injectable()
export class MatchTransfer {
  constructor(
    private readonly transfers: TransferStore,
    private readonly banks: BankStore,
    private readonly claims: SettleClaims,
    private readonly emails: AccountEmail,
  ) {}

  /**
   * Matches it with invoices and orders and books it. Refuses TRANSFER_UNKNOWN, TRANSFER_DECIDED and what `checkedMatch` and `SettleClaims` refuse.
   * Learns the name of a payer of invoices.
   */
  async run(tx: Tx, { id, by }: TransferDeed, wish: MatchWish): Promise<void> {
    const transfer = await this.undecided(tx, id);
    const account = await this.banks.account(tx, transfer.accountId);
    const divided = unwrap(checkedMatch(wish, transfer.amount, account!.feeTolerance));
    const round = transfer.round + 1;
    const debtorKey = await this.claims.run(tx, {
      ...{ wish, divided, by, source: sourceOf(id, round), occurredOn: transfer.day },
      ...{ description: '振込', payer: transfer.payer },
    });
    await this.decide(tx, transfer, { to: 'matched', round, by, note: '' });
    if (debtorKey !== null && transfer.payerKey !== '')
      await this.transfers.learn(tx, transfer.payerKey, debtorKey);
  }

  /**
   * Says that it is none of ours to match (nothing is booked), or that it has to be given back (booked at the bank as 預り金). Refuses
   * TRANSFER_UNKNOWN and TRANSFER_DECIDED.
   */
  async setAside(
    tx: Tx,
    { id, by }: TransferDeed,
    { to, note }: { to: 'foreign' | 'owed'; note: string },
  ): Promise<void> {
    const transfer = await this.undecided(tx, id);
    const round = transfer.round + 1;
    if (to === 'owed')
      await this.claims.keep(tx, {
        ...{ source: sourceOf(id, round), occurredOn: transfer.day, amount: transfer.amount },
        ...{ description: '振込（返金予定）', payer: transfer.payer },
      });
    await this.decide(tx, transfer, { to, round, by, note: note.trim().slice(0, longestNote) });
  }

  /** Takes a decision back, with what was booked by it, on the transfer's own day. Refuses TRANSFER_UNKNOWN, TRANSFER_NOT_DECIDED and HELD_TAKEN (conflict). */
  async takeBack(tx: Tx, { id, by }: TransferDeed): Promise<void> {
    const transfer = await this.held(tx, id);
    const { state, round, day } = transfer;
    if (state === 'open') throw new Refusal('conflict', 'TRANSFER_NOT_DECIDED');
    if (state !== 'foreign')
      await this.claims.takeBack(tx, {
        ...{ source: sourceOf(id, round), occurredOn: day, reason: '消込の取り消し', by },
      });
    await this.decide(tx, transfer, { to: 'open', round, by, note: '' });
  }

  private async undecided(tx: Tx, id: string): Promise<TransferEntity> {
    const transfer = await this.held(tx, id);
    if (transfer.state !== 'open')
      throw new Refusal('conflict', 'TRANSFER_DECIDED', { by: transfer.decidedBy ?? '' });
    return transfer;
  }

  private async held(tx: Tx, id: string): Promise<TransferEntity> {
    const transfer = isId(id) ? await this.transfers.locked(tx, id) : null;
    if (!transfer) throw new Refusal('not_found', 'TRANSFER_UNKNOWN');
    return transfer;
  }

  private async decide(
    tx: Tx,
    { id, state }: TransferEntity,
    { to, round, by, note }: { to: TransferState; round: number; by: string; note: string },
  ): Promise<void> {
    unwrap(transferMachine.move(state, to));
    const decidedBy = await this.emails.run(tx, by);
    await this.transfers.decide(tx, id, { state: to, round, note, decidedBy, decidedAt: tx.now });
  }
}
