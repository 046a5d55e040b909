import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LookAtDesk } from '../../../actions/registration/look-at-desk.ts';
import { RunRegistrationDesks } from '../../../actions/registration/run-registration-desks.ts';
import {
  RegistrationDeskInputType,
  RegistrationDeskRecordType,
  registrationDeskRecordType,
  RegistrationDeskType,
  registrationDeskType,
} from './desk-registration.type.ts';

/** Desks of partners, opened, watched and closed by the secretariat. */
@Resolver()
export class DeskRegistrationResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly desks: RunRegistrationDesks,
    private readonly looking: LookAtDesk,
  ) {}

  @Query(() => [RegistrationDeskType], {
    description: 'The newest hundred; names nobody who was registered.',
  })
  registrationDesks(@CurrentViewer() { communityId }: DeskViewer): Promise<RegistrationDeskType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.desks.list(tx)).map(registrationDeskType),
    );
  }

  @Query(() => RegistrationDeskRecordType, { description: 'The look at the names is written down.' })
  registrationDesk(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RegistrationDeskRecordType> {
    return this.transactions.inIdentity(communityId, async (tx) =>
      registrationDeskRecordType(await this.looking.run(tx, id, { accountId, role })),
    );
  }

  @Mutation(() => String, { description: 'The secret of the desk’s link, told this once.' })
  openRegistrationDesk(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('desk') desk: RegistrationDeskInputType,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) => this.desks.open(tx, desk, { accountId, role }));
  }

  @Mutation(() => String, { description: 'The clerk’s number, told this once.' })
  addDeskClerk(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the desk.' }) id: string,
    @Args('name', { type: () => String }) name: string,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.desks.addClerk(tx, id, { name, accountId }),
    );
  }

  @Mutation(() => Boolean, { description: 'Out at once.' })
  async endDeskClerk(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('id', { type: () => ID, description: 'Of the clerk.' }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.desks.endClerk(tx, id, accountId));
    return true;
  }

  @Mutation(() => Boolean, { description: 'Link and tablets open nothing any more.' })
  async closeRegistrationDesk(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.desks.close(tx, id, accountId));
    return true;
  }
}
