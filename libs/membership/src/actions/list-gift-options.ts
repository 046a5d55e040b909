import { Injectable } from '@nestjs/common';
import { Refusal, addDays, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { giftChoices } from '../domain/gift-lengths.ts';
import type { GiftChoice } from '../domain/gift-lengths.ts';
import { longestWait, receivableUntil } from '../domain/gift-window.ts';
import { displayName } from '../domain/member-name.ts';
import { MemberStore } from '../store/member.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import type { KeptPlan } from '../store/plan.store.ts';

/** What can be given today, and what the form is filled with. */
export type GiftOptions = {
  giverName: string;
  choices: { plan: KeptPlan; choice: GiftChoice }[];
  today: TokyoDate;
  /** The last day that can be chosen for the letter. */
  lastSendDay: TokyoDate;
  receivableUntil: TokyoDate;
};

/** Tells a member what they can give to somebody else. Throws MEMBER_NOT_FOUND. */
@Injectable()
export class ListGiftOptions {
  constructor(
    private readonly members: MemberStore,
    private readonly plans: PlanStore,
  ) {}

  async run(tx: Tx, memberId: string): Promise<GiftOptions> {
    const member = await this.members.byId(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    const today = tokyoDateOf(tx.now);
    const offered = (await this.plans.all(tx)).filter(({ active }) => active);
    return {
      giverName: displayName(member).replaceAll('\u3000', ' '),
      choices: offered.flatMap((plan) => giftChoices(plan).map((choice) => ({ plan, choice }))),
      ...{ today, lastSendDay: addDays(today, longestWait), receivableUntil: receivableUntil(today) },
    };
  }
}
