import { Injectable } from '@nestjs/common';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PostLetter } from '../../actions/post-letter.ts';
import { studentConfirmedLetter, studentDeclinedLetter } from '../../domain/student-letters.ts';
import { membershipStudentAnswered } from '../../membership.events.ts';
import type { StudentAnswered } from '../../membership.events.ts';

/** The mail with the secretariat's answer to a student. */
@Injectable()
export class StudentLetters {
  constructor(private readonly post: PostLetter) {}

  @Follows(membershipStudentAnswered, 'membership.tell_student', 'mail')
  async answered(tx: Tx, { memberId, lastDay, reason, onWord }: StudentAnswered): Promise<void> {
    await this.post.run(tx, memberId, (to) =>
      lastDay
        ? { page: '/me', words: studentConfirmedLetter({ ...to, lastDay, onWord }, to.locale) }
        : { page: '/me/student', words: studentDeclinedLetter({ ...to, reason: reason ?? '' }, to.locale) },
    );
  }
}
