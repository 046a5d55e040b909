import { yen } from '@enishi/kernel';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { AssignHeldMoney } from '../../actions/assign-held-money.ts';
import { MoveHeldMoney } from '../../actions/move-held-money.ts';
import { ReadHeldMoney } from '../../actions/read-held-money.ts';
import type { HeldItem } from '../../actions/read-held-money.ts';
import { isFoundBy, ReadTransfers } from '../../actions/read-transfers.ts';
import { tellOfPayers } from '../../actions/tell-of-payers.ts';
import { leftOf } from '../../domain/held/held-money.ts';
import type { HeldMoveEntity } from '../../store/held-move.entity.ts';
import {
  AskRepaymentArgs,
  AssignHeldArgs,
  HeldChoiceType,
  HeldMoneyType,
  HeldMoveDecisionEnum,
  HeldOverviewType,
} from './held-money.type.ts';
import type { HeldMoveDecision, HeldMoveType } from './held-money.type.ts';
import { readerOf, shownInvoice } from './shown-transfer.ts';

const invoicesAtOnce = 20;

/** 預り金 at the desk: what is held for others, repaying it with four eyes, and assigning it to an invoice. */
@Resolver(() => HeldMoneyType)
export class HeldMoneyResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly reading: ReadHeldMoney,
    private readonly read: ReadTransfers,
    private readonly move: MoveHeldMoney,
    private readonly assign: AssignHeldMoney,
  ) {}

  @Query(() => HeldOverviewType, { description: 'Money held for others, oldest first.' })
  heldMoney(@CurrentViewer() viewer: DeskViewer): Promise<HeldOverviewType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const { count, amount, items, recent } = await this.reading.overview(tx, readerOf(viewer));
      return {
        ...{ count, amount: yen(amount) },
        recent: recent.map(({ move, payer }) => shownMove(move, payer, viewer)),
        items: items.map((one) => shownHeld(one, viewer)),
      };
    });
  }

  @Query(() => HeldChoiceType, { description: 'One of them, with invoices that it may settle.' })
  heldItem(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('search', { type: () => String, description: 'Part of a number or name, in any kana.' })
    search: string,
  ): Promise<HeldChoiceType> {
    return this.transactions.inCommunity(viewer.communityId, async (tx) => {
      const item = await this.reading.one(tx, id, readerOf(viewer));
      const awaited = await this.read.awaited(tx);
      const found = awaited.filter((one) => isFoundBy(search, one)).slice(0, invoicesAtOnce);
      await tellOfPayers(
        tx,
        readerOf(viewer),
        found.map(({ person }) => person),
      );
      return { held: shownHeld(item, viewer), invoices: found.map(shownInvoice) };
    });
  }

  @Mutation(() => ID, {
    description: 'Writes a repayment down that was made at the bank; another person approves it.',
  })
  askRepayment(
    @CurrentViewer() viewer: DeskViewer,
    @Args() { id, ...wish }: AskRepaymentArgs,
  ): Promise<string> {
    const deed = { id, by: viewer.accountId };
    return this.transactions.inIdentity(viewer.communityId, (tx) => this.move.ask(tx, deed, wish));
  }

  @Mutation(() => ID, { description: 'Settles an invoice with it, or pays for an order, and books that.' })
  assignHeld(
    @CurrentViewer() viewer: DeskViewer,
    @Args() { id, receivableId, amount }: AssignHeldArgs,
  ): Promise<string> {
    const deed = { id, by: viewer.accountId };
    return this.transactions.inIdentity(viewer.communityId, (tx) =>
      this.assign.run(tx, deed, { claimId: receivableId, amount }),
    );
  }

  @Mutation(() => Boolean, {
    description: 'Approves a repayment and books it, withdraws it, or reverses what was booked.',
  })
  async decideHeldMove(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('to', { type: () => HeldMoveDecisionEnum }) to: HeldMoveDecision,
  ): Promise<boolean> {
    const deed = { id, by: viewer.accountId };
    await this.transactions.inIdentity(viewer.communityId, (tx) => this.move.decide(tx, deed, to));
    return true;
  }
}

const shownMove = (
  { asker, ...move }: HeldMoveEntity,
  payer: string,
  { accountId }: DeskViewer,
): HeldMoveType => ({
  ...move,
  ...{ payer, isOwn: asker === accountId, forOrder: move.orderTransferId !== null },
});

const shownHeld = ({ held, moves, account }: HeldItem, viewer: DeskViewer): HeldMoneyType => {
  const { id, payer, arosOn, amount } = held;
  const own = moves.map((move) => shownMove(move, payer, viewer));
  return { id, payer, arosOn, amount, left: leftOf(held), moves: own, account };
};
