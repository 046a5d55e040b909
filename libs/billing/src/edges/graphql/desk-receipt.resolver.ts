import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ArgsType, Field, ID, Mutation, Resolver } from '@nestjs/graphql';

import { SetReceiptAddressee } from '../../actions/set-receipt-addressee.ts';
import { SplitReceipt } from '../../actions/split-receipt.ts';
import { ReceiptPartInput } from './receipt.type.ts';

@ArgsType()
class MadeOutArgs {
  @Field(() => ID) id: string;
  @Field(() => String) addressee: string;
  @Field(() => String, { nullable: true, description: 'Unchanged without it.' }) purpose?: string | null;
  @Field(() => String, { description: 'What the member asked for; kept.' }) reason: string;
}

@ArgsType()
class SplitArgs {
  @Field(() => ID) id: string;
  @Field(() => [ReceiptPartInput]) parts: ReceiptPartInput[];
  @Field(() => String, { description: 'What the member asked for; kept.' }) reason: string;
}

/** Receipts of a member who calls. Whose they are is membership's to say, so the list is asked there. */
@Resolver()
export class DeskReceiptResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly setAddressee: SetReceiptAddressee,
    private readonly split: SplitReceipt,
  ) {}

  @Mutation(() => Boolean, {
    description: 'Makes a receipt out to somebody else for the member, as often as needed; logged.',
  })
  async setReceiptAddressee(
    @CurrentViewer() viewer: DeskViewer,
    @Args() { id, addressee, purpose, reason }: MadeOutArgs,
  ): Promise<boolean> {
    const actor = { kind: 'desk' as const, accountId: viewer.accountId, reason };
    await this.transactions.inIdentity(viewer.communityId, (tx) =>
      this.setAddressee.run(tx, actor, id, { addressee, purpose: purpose ?? null }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'Splits a receipt for the member; it cannot be undone; logged.' })
  async splitReceipt(
    @CurrentViewer() viewer: DeskViewer,
    @Args() { id, parts, reason }: SplitArgs,
  ): Promise<boolean> {
    const actor = { kind: 'desk' as const, accountId: viewer.accountId, reason };
    await this.transactions.inIdentity(viewer.communityId, (tx) => this.split.run(tx, actor, id, parts));
    return true;
  }
}
