import { Injectable } from '@nestjs/common';
import { yen } from '@enishi/kernel';
import { Follows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { PostLetter } from '../../actions/post-letter.ts';
import { importedTermOverLetter } from '../../domain/import-letters.ts';
import { leavingLetter, leftLetter, rejoinedLetter } from '../../domain/leaving-letters.ts';
import { welcomeLetter } from '../../domain/letters.ts';
import {
  cancellationLetter,
  planChangeLetter,
  planEndedLetter,
  planStartedLetter,
  renewalLetter,
} from '../../domain/plan-letters.ts';
import { presentLetter } from '../../domain/present-letter.ts';
import { turnsBetween } from '../../domain/standing-turns.ts';
import {
  membershipCancellationChanged,
  membershipGuardianApproved,
  membershipJoined,
  membershipLeavingAsked,
  membershipLeft,
  membershipRejoined,
  membershipPlanChangePlanned,
  membershipRenewalNear,
  membershipStandingChanged,
} from '../../membership.events.ts';
import type {
  CancellationChanged,
  GuardianApproval,
  Joined,
  LeavingAsked,
  Left,
  Rejoined,
  PlanChangePlanned,
  RenewalNear,
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

  @Follows(membershipLeavingAsked, 'membership.confirm_leaving', 'mail')
  async leaving(tx: Tx, { memberId, lastUsableDay }: LeavingAsked): Promise<void> {
    await this.post.run(tx, memberId, (to) =>
      lastUsableDay === null
        ? null
        : { page: '/me', words: leavingLetter({ ...to, lastUsableDay }, to.locale) },
    );
  }

  @Follows(membershipLeft, 'membership.say_goodbye', 'mail')
  async left(tx: Tx, { memberId, on }: Left): Promise<void> {
    await this.post.run(tx, memberId, (to) => ({ page: '/me', words: leftLetter({ ...to, on }, to.locale) }));
  }

  @Follows(membershipRejoined, 'membership.welcome_back', 'mail')
  async rejoined(tx: Tx, { memberId }: Rejoined): Promise<void> {
    await this.post.run(tx, memberId, (to) =>
      to.member.guardianState === 'waiting' ? null : { page: '/me', words: rejoinedLetter(to, to.locale) },
    );
  }

  @Follows(membershipPlanChangePlanned, 'membership.confirm_plan_change', 'mail')
  async planned(tx: Tx, { memberId, planKey, amount, interval, on }: PlanChangePlanned): Promise<void> {
    await this.post.run(tx, memberId, (to) => {
      const charge = { amount: yen(amount), interval, on, taxed: to.isTaxed(planKey) };
      return {
        page: '/me',
        words: planChangeLetter({ ...to, plan: to.planName(planKey), charge }, to.locale),
      };
    });
  }

  @Follows(membershipRenewalNear, 'membership.remind_of_renewal', 'mail')
  async renewal(tx: Tx, { memberId, planKey, amount }: RenewalNear): Promise<void> {
    await this.post.run(tx, memberId, ({ charge: known, ...to }) => {
      if (!known) return null;
      const charge = { ...known, amount: yen(amount) };
      return { page: '/me', words: renewalLetter({ ...to, plan: to.planName(planKey), charge }, to.locale) };
    });
  }

  @Follows(membershipStandingChanged, 'membership.tell_standing', 'mail')
  async standing(
    tx: Tx,
    { memberId, before, after, presentOver, importedOver, bySeat, seatOver, pause, quietly }: StandingChanged,
  ): Promise<void> {
    // A pause has been told of when it was arranged, and its end is told by PauseLetters.
    if (pause || quietly) return;
    await this.post.run(tx, memberId, (to) => {
      for (const { kind, planKey } of turnsBetween({ before, after, isFree: to.isFree })) {
        const plan = to.planName(planKey);
        if (kind === 'plan_started' && to.presentUntil) {
          return {
            page: '/me',
            words: presentLetter({ ...to, plan, lastUsableDay: to.presentUntil }, to.locale),
          };
        }
        const silent = presentOver || importedOver || to.imported || to.gift || bySeat || to.prepaid;
        if (kind === 'plan_started' && silent) return null;
        if (kind === 'plan_started')
          return { page: '/me', words: planStartedLetter({ ...to, plan }, to.locale) };
        if (kind === 'plan_ended' && seatOver) return null;
        if (kind === 'plan_ended' && importedOver && to.isFree(after.planKey) && !to.leaving)
          return { page: '/plans', words: importedTermOverLetter({ ...to, plan }, to.locale) };
        if (kind === 'plan_ended' && to.isFree(after.planKey) && !to.leaving)
          return { page: '/plans', words: planEndedLetter({ ...to, plan }, to.locale) };
      }
      return null;
    });
  }
}
