import { Injectable } from '@nestjs/common';
import { addDays } from '@enishi/kernel';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PostLetter } from '../../actions/post-letter.ts';
import { cancellationLetter, graceLetter, planEndedLetter, welcomeLetter } from '../../domain/letters.ts';
import {
  membershipCancellationChanged,
  membershipGuardianApproved,
  membershipJoined,
  membershipStandingChanged,
} from '../../membership.events.ts';
import type {
  CancellationChanged,
  GuardianApproval,
  Joined,
  StandingChanged,
} from '../../membership.events.ts';

/** Mails that tell members what has become of their membership. */
@Injectable()
export class MembershipLetters {
  constructor(private readonly post: PostLetter) {}

  @Follows(membershipJoined, 'membership.welcome', 'mail')
  async welcome(tx: Tx, { memberId, welcome }: Joined): Promise<void> {
    if (!welcome) return;
    await this.post.run(tx, memberId, (to) =>
      to.member.guardianState === 'waiting' ? null : { page: '/me', words: welcomeLetter(to, to.locale) },
    );
  }

  @Follows(membershipGuardianApproved, 'membership.welcome_after_guardian', 'mail')
  async welcomeChild(tx: Tx, { memberId, hadWaited }: GuardianApproval): Promise<void> {
    await this.post.run(tx, memberId, (to) =>
      hadWaited ? { page: '/me', words: welcomeLetter(to, to.locale) } : null,
    );
  }

  @Follows(membershipCancellationChanged, 'membership.confirm_cancellation', 'mail')
  async cancelled(tx: Tx, { memberId, planKey, lastUsableDay }: CancellationChanged): Promise<void> {
    await this.post.run(tx, memberId, (to) =>
      lastUsableDay === null
        ? null
        : {
            page: '/me',
            words: cancellationLetter({ ...to, plan: to.planName(planKey), lastUsableDay }, to.locale),
          },
    );
  }

  @Follows(membershipStandingChanged, 'membership.tell_standing', 'mail')
  async standing(tx: Tx, { memberId, before, after }: StandingChanged): Promise<void> {
    await this.post.run(tx, memberId, (to) => {
      if (after.status === 'grace' && before?.status !== 'grace' && to.graceUntil) {
        const lastUsableDay = addDays(to.graceUntil, -1);
        return {
          page: '/me',
          words: graceLetter({ ...to, plan: to.planName(after.planKey), lastUsableDay }, to.locale),
        };
      }
      const ended =
        before !== null &&
        before.planKey !== after.planKey &&
        to.isFree(after.planKey) &&
        !to.isFree(before.planKey);
      return ended
        ? { page: '/plans', words: planEndedLetter({ ...to, plan: to.planName(before.planKey) }, to.locale) }
        : null;
    });
  }
}
