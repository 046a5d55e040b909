import { Refusal } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { gunzipSync } from 'node:zlib';

import { BringBankFile } from '../../actions/bring-bank-file.ts';
import { MatchSureTransfers } from '../../actions/match-sure-transfers.ts';
import { MatchTransfer } from '../../actions/match-transfer.ts';
import { SaveBankAccount } from '../../actions/save-bank-account.ts';
import {
  BankAccountInput,
  BringBankFileArgs,
  MatchTransferArgs,
  TransferAsideEnum,
} from './transfer.type.ts';

/** The largest file in bytes once it is unpacked. */
const largestFile = 8_000_000;

/** Files of the bank, and what a person decides about the money in them (消込). */
@Resolver()
export class TransferActsResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: SaveBankAccount,
    private readonly bring: BringBankFile,
    private readonly match: MatchTransfer,
    private readonly sure: MatchSureTransfers,
  ) {}

  @Mutation(() => ID, { description: 'Registers an account, or changes its name and tolerance.' })
  saveBankAccount(
    @CurrentViewer() viewer: DeskViewer,
    @Args('account') account: BankAccountInput,
  ): Promise<string> {
    const form = { ...account, id: account.id ?? null };
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.accounts.run(tx, form));
  }

  @Mutation(() => ID, { description: 'Reads a bank’s file whole or not at all. No money is booked by it.' })
  bringBankFile(
    @CurrentViewer() viewer: DeskViewer,
    @Args() { content, columns, ...file }: BringBankFileArgs,
  ): Promise<string> {
    const told = columns && Object.fromEntries(columns.map(({ field, column }) => [field, column]));
    return this.transactions.inIdentity(viewer.communityId, async (tx) => {
      await this.accounts.known(tx, file.accountId);
      const brought = { ...file, content: unpacked(content), columns: told ?? null, by: viewer.accountId };
      return this.bring.run(tx, brought);
    });
  }

  @Mutation(() => Boolean, { description: 'Matches a transfer with invoices and books it.' })
  async matchTransfer(
    @CurrentViewer() viewer: DeskViewer,
    @Args() { id, parts, feeAs }: MatchTransferArgs,
  ): Promise<boolean> {
    const deed = { id, by: viewer.accountId };
    await this.transactions.inIdentity(viewer.communityId, (tx) =>
      this.match.run(tx, deed, { parts, feeAs: feeAs ?? null }),
    );
    return true;
  }

  @Mutation(() => Int, { description: 'Matches those of these that are sure. How many were.' })
  matchSureTransfers(
    @CurrentViewer() viewer: DeskViewer,
    @Args('ids', { type: () => [ID] }) ids: string[],
  ): Promise<number> {
    return this.transactions.inIdentity(viewer.communityId, (tx) => this.sure.run(tx, ids, viewer.accountId));
  }

  @Mutation(() => Boolean, { description: 'None of ours (nothing is booked), or to be given back (booked).' })
  async setTransferAside(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('to', { type: () => TransferAsideEnum }) to: 'foreign' | 'owed',
    @Args('note', { type: () => String }) note: string,
  ): Promise<boolean> {
    const deed = { id, by: viewer.accountId };
    await this.transactions.inIdentity(viewer.communityId, (tx) =>
      this.match.setAside(tx, deed, { to, note }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Takes a decision back with what was booked by it.' })
  async takeTransferBack(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    const deed = { id, by: viewer.accountId };
    await this.transactions.inIdentity(viewer.communityId, (tx) => this.match.takeBack(tx, deed));
    return true;
  }
}

/** @throws Refusal invalid BANK_FILE_TOO_LARGE where it cannot be unpacked or is larger than we read */
function unpacked(content: string): Buffer {
  try {
    return gunzipSync(Buffer.from(content, 'base64'), { maxOutputLength: largestFile });
  } catch {
    throw new Refusal('invalid', 'BANK_FILE_TOO_LARGE', {
      field: 'file',
      megabytes: largestFile / 1_000_000,
    });
  }
}
