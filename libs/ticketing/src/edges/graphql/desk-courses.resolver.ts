import { afterInstant, CurrentViewer, pageSize, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GiveCertificates } from '../../actions/courses/give-certificates.ts';
import { KeepSessions } from '../../actions/courses/keep-sessions.ts';
import { MarkVisit } from '../../actions/courses/mark-visit.ts';
import { ReadCourse } from '../../actions/courses/read-course.ts';
import {
  CourseAttendanceArgs,
  CourseAttendanceType,
  courseAttendanceType,
  DeskCourseType,
  deskCourseType,
  KeepSessionArgs,
  MarkVisitArgs,
  typedSession,
} from './types/course.type.ts';

/** Courses at the desk: their sessions, and who came to which. */
@Resolver()
export class DeskCoursesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly read: ReadCourse,
    private readonly sessions: KeepSessions,
    private readonly visits: MarkVisit,
    private readonly certificates: GiveCertificates,
  ) {}

  @Query(() => DeskCourseType)
  course(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('eventId', { type: () => ID }) eventId: string,
  ): Promise<DeskCourseType> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      deskCourseType(await this.read.run(tx, eventId)),
    );
  }

  @Query(() => CourseAttendanceType, { description: 'In the order in which tickets were given out.' })
  courseAttendance(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
    @Args() asked: CourseAttendanceArgs,
  ): Promise<CourseAttendanceType> {
    const page = { first: pageSize(asked), after: afterInstant(asked), reader: { accountId, role } };
    return this.transactions.inCommunity(communityId, async (tx) =>
      courseAttendanceType(await this.read.attendance(tx, asked.occurrenceId, page)),
    );
  }

  @Mutation(() => ID, { description: 'Those who take part are told of a new one, or a new time or place.' })
  keepSession(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args() { occurrenceId, id = null, session }: KeepSessionArgs,
  ): Promise<string> {
    const kept = { occurrenceId, id, typed: typedSession(session), by };
    return this.transactions.inCommunity(communityId, (tx) => this.sessions.run(tx, kept));
  }

  @Mutation(() => Boolean, { description: 'Of a draft.' })
  async removeSession(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.sessions.remove(tx, id));
    return true;
  }

  @Mutation(() => Boolean, { description: 'It alone; those who take part are told why. No money moves.' })
  async callOffSession(
    @CurrentViewer() { communityId, accountId: by }: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('reasonJa', { type: () => String }) ja: string,
    @Args('reasonEn', { type: () => String, nullable: true }) en: string | null = null,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) =>
      this.sessions.callOff(tx, { id, by }, { ja, en }),
    );
    return true;
  }

  @Mutation(() => Boolean, { description: 'So many sessions; null: no certificate is given.' })
  async askForSessions(
    @CurrentViewer() { communityId }: DeskViewer,
    @Args('occurrenceId', { type: () => ID }) occurrenceId: string,
    @Args('asks', { type: () => Int, nullable: true }) asks: number | null = null,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.certificates.ask(tx, occurrenceId, asks));
    return true;
  }

  @Mutation(() => Boolean, { description: 'By hand, from the day of the session on.' })
  async markVisit(
    @CurrentViewer() { communityId, accountId }: DeskViewer,
    @Args() mark: MarkVisitArgs,
  ): Promise<boolean> {
    await this.transactions.inCommunity(communityId, (tx) => this.visits.run(tx, mark, accountId));
    return true;
  }
}
