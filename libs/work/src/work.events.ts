import { eventType } from '@enishi/platform';

/** Somebody took a place of a gig; its terms were told at the same commit. */
export const placeTaken = eventType<{ assignmentId: string }>('work.place_taken');

/** A gig was called off in which somebody had a place. */
export const gigCalledOff = eventType<{ assignmentId: string }>('work.gig_called_off');
