import { GiveCertificates } from './give-certificates.ts';
import { KeepSessions } from './keep-sessions.ts';
import { MarkVisit } from './mark-visit.ts';
import { ReadCourse } from './read-course.ts';
import { ReadCourses } from './read-courses.ts';
import { TellCourse } from './tell-course.ts';

/** Courses: their sessions, and who came to which. */
export const courseActions = [GiveCertificates, KeepSessions, MarkVisit, ReadCourse, ReadCourses, TellCourse];
