import { newId } from '@enishi/kernel';
import { KeepSessions } from '@enishi/ticketing';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { dates, event, ordered } from './ticket-occasions.ts';

/** What operations about courses cost; see `statements-per-operation.ts`. */
export const statementsOfCourses: Readonly<Record<string, number>> = {
  'desk Query.course': 3,
  'desk Query.courseAttendance': 6,
  'desk Mutation.keepSession': 17,
  'desk Mutation.removeSession': 8,
  'desk Mutation.callOffSession': 18,
  'desk Mutation.askForSessions': 2,
  'desk Mutation.markVisit': 3,
};

const sessionOf = (stage: OperationStage, days: number) => {
  const startsAt = new Date(stage.api.clock.now().getTime() + days * 86_400_000);
  const endsAt = new Date(startsAt.getTime() + 60_000);
  return { titleJa: '資金計画', titleEn: null, placeJa: null, placeEn: null, startsAt, endsAt };
};

const sessionsAt = (stage: OperationStage, occurrenceId: string, days: readonly number[]) =>
  stage.inside(async (tx) => {
    const ids: string[] = [];
    for (const day of days)
      ids.push(
        await stage.api.get(KeepSessions).run(tx, {
          ...{ occurrenceId, id: null, typed: sessionOf(stage, day), by: newId() },
        }),
      );
    return ids;
  });

/** A course with two sessions for which many have tickets. */
async function taken(stage: OperationStage, days: readonly number[] = [30, 37]) {
  const { asker } = await stage.owner();
  const { eventId, ticketId } = await ordered(stage);
  const [date] = await dates(stage, eventId);
  const sessionIds = await sessionsAt(stage, date!.id, days);
  return { asker, eventId, ticketId, occurrenceId: date!.id, sessionIds };
}

/** Courses at the desk. */
export const courseOccasions: Occasions = {
  'desk Query.course': async (stage) => {
    const { asker, eventId } = await taken(stage);
    return { asker, variables: { eventId } };
  },
  'desk Query.courseAttendance': async (stage) => {
    const { asker, occurrenceId } = await taken(stage);
    return { asker, variables: { occurrenceId, first: 100, after: null } };
  },
  'desk Mutation.keepSession': async (stage) => {
    const { asker, occurrenceId, sessionIds } = await taken(stage);
    const { startsAt, endsAt, ...words } = sessionOf(stage, 44);
    const session = { ...words, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    return { asker, variables: { occurrenceId, id: sessionIds[1], session } };
  },
  'desk Mutation.removeSession': async (stage) => {
    const { asker } = await stage.owner();
    const eventId = await event(stage, false);
    const [date] = await dates(stage, eventId);
    const [id] = await sessionsAt(stage, date!.id, [30, 37]);
    return { asker, variables: { id } };
  },
  'desk Mutation.callOffSession': async (stage) => {
    const { asker, sessionIds } = await taken(stage);
    return { asker, variables: { id: sessionIds[1], reasonJa: '大雪のため', reasonEn: null } };
  },
  'desk Mutation.askForSessions': async (stage) => {
    const { asker, occurrenceId } = await taken(stage);
    return { asker, variables: { occurrenceId, asks: 2 } };
  },
  'desk Mutation.markVisit': async (stage) => {
    const { asker, ticketId, sessionIds } = await taken(stage, [30, 37]);
    await stage.inside((tx) =>
      tx.query('update ticketing.course_session set starts_at = $2, ends_at = $3 where id = $1', [
        ...[sessionIds[0], tx.now, new Date(tx.now.getTime() + 60_000)],
      ]),
    );
    return { asker, variables: { ticketId, sessionId: sessionIds[0], came: true } };
  },
};
