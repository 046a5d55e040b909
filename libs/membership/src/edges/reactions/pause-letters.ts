import { Injectable } from '@nestjs/common';
import { yen } from '@enishi/kernel';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PostLetter } from '../../actions/post-letter.ts';
import type { Addressee } from '../../actions/post-letter.ts';
import {
  pauseLetter,
  pauseOffLetter,
  pausedPlanCancelledLetter,
  resumeNearLetter,
  resumedLetter,
} from '../../domain/pause-letters.ts';
import type { LetterWords } from '../../domain/letters.ts';
import type { NextCharge } from '../../domain/plan-letters.ts';
import {
  membershipPauseChanged,
  membershipResumeNear,
  membershipStandingChanged,
} from '../../membership.events.ts';
import type { PauseChanged, ResumeNear, StandingChanged } from '../../membership.events.ts';

/** Mails about a pause (休会): arranged or off, about to end, over. */
@Injectable()
export class PauseLetters {
  constructor(private readonly post: PostLetter) {}

  @Follows(membershipPauseChanged, 'membership.confirm_pause', 'mail')
  async changed(tx: Tx, event: PauseChanged): Promise<void> {
    await this.post.run(tx, event.memberId, (to) => {
      const words = pauseWords(to, event);
      return words && { page: '/me', words };
    });
  }

  @Follows(membershipResumeNear, 'membership.remind_of_resuming', 'mail')
  async near(tx: Tx, event: ResumeNear): Promise<void> {
    await this.post.run(tx, event.memberId, (to) => {
      const charge = chargeOn(to, event.on, event);
      const words = resumeNearLetter({ ...to, plan: to.planName(event.planKey), charge }, to.locale);
      return to.leaving ? null : { page: '/me', words };
    });
  }

  @Follows(membershipStandingChanged, 'membership.welcome_back_from_pause', 'mail')
  async over(tx: Tx, { memberId, after, pause }: StandingChanged): Promise<void> {
    if (pause !== 'over') return;
    await this.post.run(tx, memberId, (to) => ({
      page: '/me',
      words: resumedLetter({ ...to, plan: to.planName(after.planKey) }, to.locale),
    }));
  }
}

function pauseWords(to: Addressee, event: PauseChanged): LetterWords | null {
  const { kind, planKey, lastUsableDay } = event;
  const plan = to.planName(planKey);
  const charge = event.chargeOn && chargeOn(to, event.chargeOn, event);
  if (kind === 'cancelled') return pausedPlanCancelledLetter({ ...to, plan }, to.locale);
  if (kind === 'planned')
    return lastUsableDay && pauseLetter({ ...to, plan, lastUsableDay, charge }, to.locale);
  return pauseOffLetter({ ...to, plan, overtaken: kind === 'overtaken', charge }, to.locale);
}

function chargeOn(
  to: Addressee,
  on: TokyoDate,
  { planKey, interval, amount }: { planKey: string; interval: BillingInterval; amount: number },
): NextCharge {
  return { amount: yen(amount), interval, on, taxed: to.isTaxed(planKey) };
}
