import { afterInstant, CurrentViewer, pageSize, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ListAttendees } from '../../actions/attendees/list-attendees.ts';
import { AttendeeArgs, AttendeePageType, attendeePageType } from './types/attendance.type.ts';

/** Who comes to an event. */
@Resolver()
export class DeskAttendeesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListAttendees,
  ) {}

  @Query(() => AttendeePageType, { description: 'In the order in which tickets were given out.' })
  attendees(@CurrentViewer() viewer: DeskViewer, @Args() asked: AttendeeArgs): Promise<AttendeePageType> {
    const { eventId, occurrenceId = null, typeId = null, state = null, text = null } = asked;
    const page = { first: pageSize(asked), after: afterInstant(asked) };
    const reader = { accountId: viewer.accountId, role: viewer.deskRole };
    const search = { occurrenceId, typeId, state, text };
    return this.transactions.inCommunity(viewer.communityId, async (tx) =>
      attendeePageType(await this.list.run(tx, eventId, { ...page, search, reader })),
    );
  }
}
