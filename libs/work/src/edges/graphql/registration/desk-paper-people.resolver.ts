import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CallPeople } from '../../../actions/registration/call-people.ts';
import { HandOverSheet } from '../../../actions/registration/hand-over-sheet.ts';
import { LoseTouch } from '../../../actions/registration/lose-touch.ts';
import { TakeForPerson } from '../../../actions/registration/take-for-person.ts';
import type { CallResult } from '../../../domain/registration/registration.ts';
import {
  CallResultEnum,
  CallSheetType,
  callSheetType,
  FamilyContactType,
  RegisteredPersonType,
  registeredPersonType,
} from './desk-registration.type.ts';

@ArgsType()
class GigCallArgs {
  @Field(() => ID) memberId: string;
  @Field(() => ID, { nullable: true }) gigId?: string | null;
  @Field(() => CallResultEnum) result: CallResult;
}

/** People without mail, for the secretariat: whom to call, what they take on the telephone, and what if they cannot be reached. */
@Resolver()
export class DeskPaperPeopleResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly calls: CallPeople,
    private readonly taking: TakeForPerson,
    private readonly touch: LoseTouch,
    private readonly papers: HandOverSheet,
  ) {}

  @Query(() => CallSheetType, { description: 'Fetching it is written into each person’s diary.' })
  callSheet(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('gigId', { type: () => ID, nullable: true }) gigId: string | null,
  ): Promise<CallSheetType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      callSheetType(await this.calls.list(tx, gigId ?? null, { accountId, role })),
    );
  }

  @Mutation(() => Boolean)
  async noteGigCall(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args() { memberId, gigId = null, result }: GigCallArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.calls.note(tx, { memberId, gigId, result }, accountId),
    );
    return true;
  }

  @Mutation(() => ID, {
    description: 'On the telephone; what the person said is kept. Answers with the place.',
  })
  takeGigForPerson(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('gigId', { type: () => ID }) gigId: string,
    @Args('word', { type: () => String }) word: string,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) =>
      this.taking.onTelephone(tx, memberId, { gigId, word }, accountId),
    );
  }

  @Query(() => RegisteredPersonType, { description: 'The look is written down.' })
  registeredPerson(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<RegisteredPersonType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      registeredPersonType(await this.touch.look(tx, memberId, { accountId, role })),
    );
  }

  @Mutation(() => Boolean, { description: 'Nobody calls them any more, and what is ahead is given back.' })
  async loseTouch(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.touch.lose(tx, memberId, { reason, accountId }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'They were heard of.' })
  async findAgain(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.touch.find(tx, memberId, accountId));
    return true;
  }

  @Mutation(() => FamilyContactType, {
    description: 'Only while they cannot be reached; the person reads each look.',
  })
  openFamilyContact(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<FamilyContactType> {
    return this.transactions.inCommunity(communityId, (tx) => this.touch.family(tx, memberId, accountId));
  }

  @Mutation(() => String, { description: 'The code of a new sheet, for whoever lost theirs.' })
  printSheetAtDesk(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<string> {
    return this.transactions.inCommunity(communityId, (tx) => this.papers.atDesk(tx, memberId, accountId));
  }
}
