import { Injectable } from '@nestjs/common';
import { newId, Refusal } from '@enishi/kernel';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { courseTurnInWords, placedSessions } from '../../domain/course-words.ts';
import type { CourseTurn, PlacedSession } from '../../domain/course-words.ts';
import { inBoth } from '../../domain/in-both.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import { WriteEventMessage } from '../messages/write-event-message.ts';

/** What became of a session: its date before (null: it was called off) and now. `off`: why it does not take place. */
export type ToldSession = {
  sessionId: string;
  by: string;
  was: DateOfEvent | null;
  date: DateOfEvent | null;
  off?: Bilingual;
};

/**
 * Writes to those who have tickets for a course what became of one of its sessions: as a message of the desk, which sees there to how many it went. A
 * step of `KeepSessions`; no money moves by it.
 */
@Injectable()
export class TellCourse {
  constructor(private readonly messages: WriteEventMessage) {}

  /** Nobody is written to where nobody has tickets. */
  async run(tx: Tx, { sessionId, by, was, date, off }: ToldSession): Promise<void> {
    const session = date && placed(date, sessionId);
    if (!session) return;
    const { subject, body } = courseTurnInWords(
      turnOf(session, { before: was && placed(was, sessionId), off }),
      inBoth(date.titleJa, date.titleEn),
    );
    const typed = {
      ...{ subjectJa: subject.ja, subjectEn: subject.en, bodyJa: body.ja, bodyEn: body.en },
      segment: { state: 'ticket' as const, occurrenceIds: [date.id], typeIds: [] },
    };
    try {
      await this.messages.send(tx, date.eventId, { typed, press: newId(), by });
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'MESSAGE_NOBODY')) throw error;
    }
  }
}

const placed = (date: DateOfEvent, sessionId: string): PlacedSession | null =>
  placedSessions(date.sessions, date).find(({ id }) => id === sessionId) ?? null;

function turnOf(
  session: PlacedSession,
  { before, off }: { before: PlacedSession | null; off?: Bilingual },
): CourseTurn {
  if (off) return { to: 'off', session, reason: off };
  return before ? { to: 'moved', session, before } : { to: 'added', session };
}
