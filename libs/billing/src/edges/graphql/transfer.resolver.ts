import { yen } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer, Tx } from '@enishi/platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';

import { isFoundBy, ReadTransfers } from '../../actions/read-transfers.ts';
import { tellOfPayers } from '../../actions/tell-of-payers.ts';
import type { Claim } from '../../domain/transfers/claim.ts';
import { dividedByHand } from '../../domain/transfers/transfer-states.ts';
import { BankStore } from '../../store/bank.store.ts';
import { TransferStore } from '../../store/transfer.store.ts';
import { readerOf, shownFile, shownInvoice, shownParts, shownProposal } from './shown-transfer.ts';
import { TransferChoiceType, TransferOverviewType, TransferType } from './transfer.type.ts';

const shownAtOnce = 100;
/** How many are approved by one press: their bookings are one transaction. */
const sureAtOnce = 200;

/** Money on the bank's list at the desk: what came, and what each seems to be. */
@Resolver(() => TransferType)
export class TransferResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadTransfers,
    private readonly banks: BankStore,
    private readonly transfers: TransferStore,
  ) {}

  @Query(() => TransferOverviewType, { description: 'What came to the bank, and what each seems to be.' })
  bankTransfers(@CurrentViewer() viewer: DeskViewer): Promise<TransferOverviewType> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.overview(tx, viewer));
  }

  private async overview(tx: Tx, viewer: DeskViewer): Promise<TransferOverviewType> {
    // The files first: of one that is shown as read through, the payments are then there as well, and a page stops asking.
    const files = (await this.banks.files(tx, 10)).map(shownFile);
    const { proposed, awaited, due } = await this.read.run(tx);
    const shown = proposed.slice(0, shownAtOnce);
    const named = new Set(shown.flatMap(({ proposal }) => proposal.parts.map((part) => part.receivableId)));
    await this.tell(
      tx,
      viewer,
      awaited.filter(({ id }) => named.has(id)),
    );
    const total = (amounts: number[]) => yen(amounts.reduce((sum, amount) => sum + amount, 0));
    return {
      accounts: await this.banks.accounts(tx),
      files,
      open: shown.map((one) => shownProposal(one, awaited)),
      ...{ openCount: proposed.length, openAmount: total(proposed.map(({ transfer }) => transfer.amount)) },
      sure: proposed
        .filter(({ proposal }) => proposal.sure)
        .slice(0, sureAtOnce)
        .map(({ transfer }) => transfer.id),
      decided: await this.transfers.decided(tx, 30),
      ...{ awaitedCount: due.length, awaitedAmount: total(due.map(({ open }) => open)) },
    };
  }

  @Query(() => TransferChoiceType, {
    description: 'Invoices for a transfer, and how it would be divided among some.',
  })
  transferChoice(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('search', { type: () => String, description: 'Part of a number or name, in any kana.' })
    search: string,
    @Args('chosen', { type: () => [ID] }) chosen: string[],
  ): Promise<TransferChoiceType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const transfer = await this.read.one(tx, id);
      const { awaited, feeTolerance } = await this.read.run(tx);
      const taken = awaited.filter((one) => chosen.includes(one.id));
      const division = dividedByHand(
        transfer.amount,
        taken.map(({ id: claimId, open }) => ({ id: claimId, open })),
        feeTolerance,
      );
      const found = awaited.filter((one) => isFoundBy(search, one)).slice(0, shownAtOnce);
      await this.tell(tx, viewer, [...found, ...taken]);
      const given = division.reduce((sum, { amount }) => sum + amount, 0);
      return {
        transfer,
        invoices: found.map(shownInvoice),
        parts: shownParts(division, awaited),
        over: yen(division.length > 0 ? transfer.amount - given : 0),
      };
    });
  }

  /** That members and guests were shown as payers of orders is written down. */
  private tell(tx: Tx, viewer: DeskViewer, shown: readonly Claim[]): Promise<void> {
    return tellOfPayers(
      tx,
      readerOf(viewer),
      shown.map(({ person }) => person),
    );
  }
}
