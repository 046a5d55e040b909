import { CurrentViewer, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ChangeAttendees } from '../../actions/attendees/change-attendees.ts';
import { ReadAttendees } from '../../actions/attendees/read-attendees.ts';
import { AttendeeFormType, attendeeFormType, AttendeeInput } from './types/attendee.type.ts';
import { AnswerInput, typedAnswer } from './types/question.type.ts';

/** Who comes with a member's tickets. */
@Resolver()
export class AttendeesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadAttendees,
    private readonly change: ChangeAttendees,
  ) {}

  @Query(() => AttendeeFormType, { description: 'Of a purchase, from the choice of tickets on.' })
  attendeeForm(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID, description: 'Of the purchase.' }) id: string,
  ): Promise<AttendeeFormType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      attendeeFormType(await this.read.run(tx, memberId, id), await this.read.suggested(tx, memberId)),
    );
  }

  @Mutation(() => Boolean, {
    description: 'Says who else comes and answers anew, until the day on which that is settled.',
  })
  changeAttendees(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args('id', { type: () => ID, description: 'Of the purchase.' }) id: string,
    @Args('attendees', { type: () => [AttendeeInput] }) attendees: AttendeeInput[],
    @Args('answers', { type: () => [AnswerInput] }) typed: AnswerInput[],
  ): Promise<boolean> {
    return this.transactions.inCommunity(communityId, async (tx) => {
      await this.change.run(tx, memberId, { id, attendees, answers: typed.map(typedAnswer) });
      return true;
    });
  }
}
