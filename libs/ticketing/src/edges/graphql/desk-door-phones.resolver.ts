import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ListTakenBack } from '../../actions/door/list-taken-back.ts';
import { RunDoorPhones } from '../../actions/door/run-door-phones.ts';
import { DeskDoorType, deskDoorType } from './types/door-phone.type.ts';

/** Phones at the door, handed out and ended by the secretariat. */
@Resolver()
export class DeskDoorPhonesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly phones: RunDoorPhones,
    private readonly takenBack: ListTakenBack,
  ) {}

  @Query(() => DeskDoorType)
  door(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<DeskDoorType> {
    const reader = { accountId, role };
    return this.transactions.inCommunity(communityId, async (tx) =>
      deskDoorType(
        await this.phones.look(tx, eventId, reader),
        await this.takenBack.run(tx, eventId, reader),
      ),
    );
  }

  @Mutation(() => String, { description: 'The secret of a link for one phone, told this once.' })
  offerDoorPhone(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args('occurrenceId', { type: () => ID, description: 'A date, or a session of a course.' })
    doorId: string,
    @Args('label', { type: () => String }) label: string,
  ): Promise<string> {
    const offer = { doorId, label, reader: { accountId, role } };
    return this.transactions.inCommunity(communityId, (tx) => this.phones.offer(tx, eventId, offer));
  }

  @Mutation(() => Boolean, { description: 'From now on the phone lets nobody in.' })
  async endDoorPhone(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.phones.end(tx, id, accountId));
    return true;
  }
}
