import { Injectable } from '@nestjs/common';
import { CurrentCommunity, IssueGuardianLink } from '@enishi/identity';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { paidGuardianLetter } from '../domain/letters.ts';
import { displayName } from '../domain/member-name.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { PlanStore } from '../store/plan.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/** Days for which a guardian's link works. */
const guardianDays = 7;

/**
 * Mails a guardian the link with which they agree. When the member came for a paid plan the mail names it with its
 * prices, since consent counts only for what was said (民法5条). Needs the identity scope.
 */
@Injectable()
export class AskGuardian {
  constructor(
    private readonly links: IssueGuardianLink,
    private readonly community: CurrentCommunity,
    private readonly plans: PlanStore,
    private readonly timeline: TimelineStore,
  ) {}

  async run(
    tx: Tx,
    member: MemberEntity & { guardianEmail: string },
    locale: Locale,
  ): Promise<{ emailMasked: string }> {
    const { id, accountId, guardianEmail, guardianCoversPaid, wishedPlanKey } = member;
    const plan = guardianCoversPaid && wishedPlanKey ? await this.plans.byKey(tx, wishedPlanKey) : null;
    const child = displayName(member);
    const wish = { email: guardianEmail, memberId: id, childAccountId: accountId, childName: child, locale };
    await this.timeline.append(tx, id, { kind: 'guardian_asked' });
    if (!plan) return this.links.run(tx, wish);
    const { name } = await this.community.run(tx);
    const { button, ...words } = paidGuardianLetter(
      { community: name, child, plan, days: guardianDays },
      locale,
    );
    return this.links.run(tx, { ...wish, letter: { ...words, buttonLabel: button } });
  }
}
