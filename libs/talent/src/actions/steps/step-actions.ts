import { KeepCourses } from './keep-courses.ts';
import { ReadSteps } from './read-steps.ts';
import { TellSteps } from './tell-steps.ts';

/** What follows from a level that somebody has reached, for the module. */
export const stepActions = [KeepCourses, ReadSteps, TellSteps];
