import { eventType } from '@enishi/platform';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { CrewEnd } from './domain/crew-letter.ts';
import type { CrewRole } from './domain/crew.ts';

/** Somebody was asked to take part in a date of an event. */
export const crewAsked = eventType<{ crewId: string }>('ticketing.crew_asked');

/** Somebody who was asked, or had accepted, is not needed any more, which is not their own doing. */
export const crewEnded = eventType<{ crewId: string; because: CrewEnd }>('ticketing.crew_ended');

/** The desk marked that somebody came: what they did, on which day (Tokyo), for how many minutes. `by`: the account at the desk. */
export type CrewCame = {
  crewId: string;
  occurrenceId: string;
  memberId: string;
  title: Bilingual;
  role: CrewRole;
  minutes: number;
  occurredOn: TokyoDate;
  by: string;
};
export const crewCame = eventType<CrewCame>('ticketing.crew_came');

/** Such a mark was taken back: it had been wrong. */
export type CrewMarkTakenBack = { crewId: string; by: string };
export const crewMarkTakenBack = eventType<CrewMarkTakenBack>('ticketing.crew_mark_taken_back');
