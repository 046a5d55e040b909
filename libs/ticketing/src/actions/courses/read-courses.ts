import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { TaughtCourseStore } from '../../store/taught-course.store.ts';
import type { TaughtCourse } from '../../store/taught-course.store.ts';

/** Courses to come, for whoever recommends them. */
@Injectable()
export class ReadCourses {
  constructor(private readonly courses: TaughtCourseStore) {}

  /** Drafts and what is on the site, the soonest first, one hundred at most. */
  coming(tx: Tx): Promise<TaughtCourse[]> {
    return this.courses.coming(tx);
  }

  /** Of some events those that are courses on the site, not begun, with tickets on sale. */
  async open(tx: Tx, ids: readonly string[]): Promise<TaughtCourse[]> {
    return ids.length === 0 ? [] : (await this.courses.coming(tx, ids)).filter(({ open }) => open);
  }
}
