import { ReadEmergency } from './read-emergency.ts';

/** What can be done for a journey: whom to call on the way. */
export const tourActions = [ReadEmergency];
