import type { Tx } from '@enishi/platform';
import { newId } from '@enishi/kernel';
import { KeepSessions } from './actions/courses/keep-sessions.ts';
import { SaveEvent } from './actions/events/save-event.ts';
import { TurnEvent } from './actions/events/turn-event.ts';
import type { TypedSession } from './domain/course.ts';
import { exampleDate, exampleSale, exampleWords, weeksLater } from './example-sale.ts';
import type { RunningProgram } from './example-sale.ts';
import { SaleStore } from './store/sale.store.ts';

/** The how many-th session from 0: so many weeks after 10 May 2026, 18:30 to 20:30 in Tokyo. */
export const exampleSession = (weeks: number, changes: Partial<TypedSession> = {}): TypedSession => {
  const { startsAt, endsAt } = weeksLater(weeks);
  return {
    ...{ titleJa: ['思いを形に', '資金計画', '発表会'][weeks] ?? '', titleEn: null },
    ...{ placeJa: null, placeEn: null, startsAt, endsAt },
    ...changes,
  };
};

export type ExampleCourse = { eventId: string; occurrenceId: string; sessionIds: string[] };

/** A start-up school in three evenings, a week apart; 12 places. Free for students, 2,000 yen at the entrance for others where nothing else is said. */
export async function publishCourse(
  program: RunningProgram,
  communityId: string,
  { published = true, ...sale }: Partial<typeof exampleSale> & { published?: boolean } = {},
): Promise<ExampleCourse> {
  const inside = <T>(work: (tx: Tx) => Promise<T>) => program.transactions.inCommunity(communityId, work);
  const words = { ...exampleWords, kind: 'course' as const, titleJa: '起業塾', titleEn: 'Start-up school' };
  const dates = [{ ...exampleDate, capacity: 12 }];
  const types = exampleSale.types.map((type) => ({ ...type, capacity: null }));
  const planned = { ...exampleSale, dates, types, ...sale };
  const eventId = await inside((tx) => program.get(SaveEvent).run(tx, { id: null, words, sale: planned }));
  const [date] = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
  const occurrenceId = date!.id;
  const sessionIds: string[] = [];
  for (const weeks of [0, 1, 2])
    sessionIds.push(
      await inside((tx) =>
        program.get(KeepSessions).run(tx, {
          ...{ occurrenceId, id: null, typed: exampleSession(weeks), by: newId() },
        }),
      ),
    );
  if (published) await inside((tx) => program.get(TurnEvent).publish(tx, eventId));
  return { eventId, occurrenceId, sessionIds };
}
