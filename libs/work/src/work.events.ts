import type { TokyoDate } from '@enishi/kernel';
import { eventType } from '@enishi/platform';

/** Somebody took a place of a gig; its terms were told at the same commit. */
export const placeTaken = eventType<{ assignmentId: string }>('work.place_taken');

/** A gig was called off in which somebody had a place. */
export const gigCalledOff = eventType<{ assignmentId: string }>('work.gig_called_off');

/** A company accepted what somebody did in a place of a gig: which skill it took, for how many minutes, on which day (Tokyo). */
export type PlaceAccepted = {
  assignmentId: string;
  gigId: string;
  companyId: string;
  memberId: string;
  skillId: string;
  minutes: number;
  workedOn: TokyoDate;
};
export const placeAccepted = eventType<PlaceAccepted>('work.place_accepted');
