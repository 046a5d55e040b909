import { eventType } from '@enishi/platform';
import type { Locale } from '@enishi/kernel';

/** A letter began to leave; its readers are being written down, those after the member `after` are still missing. */
export type LetterEnlisting = { letterId: string; after: string | null };
export const letterEnlisting = eventType<LetterEnlisting>('engagement.letter_enlisting');

/** Some readers of a letter are written down and wait for their mail. */
export type LetterChunkReady = { letterId: string; chunk: number };
export const letterChunkReady = eventType<LetterChunkReady>('engagement.letter_chunk_ready');

/** Every reader of a letter has been reached, or will not be. */
export const letterSent = eventType<{ letterId: string }>('engagement.letter_sent');

/** Somebody at the desk wants to see a letter in their own mailbox. */
export type TestLetterAsked = { letterId: string; to: string; locale: Locale };
export const testLetterAsked = eventType<TestLetterAsked>('engagement.test_letter_asked');

/** A letter about coming back is written down and may leave. */
export const comebackLetterDue = eventType<{ letterId: string }>('engagement.comeback_letter_due');

/** Slack is to be asked about a member's place. */
export const slackSeatDue = eventType<{ memberId: string }>('engagement.slack_seat_due');
