import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EraseGuest } from '../../actions/guest-records/erase-guest.ts';
import { ReadGuestRecord } from '../../actions/guest-records/read-guest-record.ts';
import { GuestRecordType, guestRecordType } from './types/guest-record.type.ts';

/** What is kept of a guest, shown and erased when they ask for it. */
@Resolver()
export class GuestRecordResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadGuestRecord,
    private readonly erase: EraseGuest,
  ) {}

  @Query(() => GuestRecordType)
  guestRecord(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('orderId', { type: () => ID }) orderId: string,
  ): Promise<GuestRecordType> {
    return this.transactions.inIdentity(communityId, async (tx) =>
      guestRecordType(await this.read.run(tx, orderId, { reader: { accountId, role } })),
    );
  }

  @Mutation(() => Boolean, { description: 'The order, its money and the books stay, without a name.' })
  async eraseGuest(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('orderId', { type: () => ID }) orderId: string,
    @Args('typedName', { type: () => String }) typedName: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.erase.run(tx, { orderId, typedName, by }));
    return true;
  }
}
