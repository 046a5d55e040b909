import { Injectable } from '@nestjs/common';
import { RecordConsent, WithdrawConsent, newsletterWording } from '@enishi/identity';
import type { ConsentChannel } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Locale } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { membershipNewsletterChanged } from '../membership.events.ts';
import { MemberStore } from '../store/member.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/** A member's wish about the newsletter and where it was made; on their own page unless said otherwise. */
export type NewsletterWish = {
  memberId: string;
  wanted: boolean;
  locale: Locale;
  ip: string | null;
  channel?: ConsentChannel;
};

/**
 * Opts a member in or out of the newsletter and keeps the proof (特定電子メール法3条). A no for an entry that was merged is one for the
 * member that goes on: old letters carry its link. Throws MEMBER_NOT_FOUND, MEMBER_LEFT.
 */
@Injectable()
export class SetNewsletter {
  constructor(
    private readonly members: MemberStore,
    private readonly record: RecordConsent,
    private readonly withdraw: WithdrawConsent,
    private readonly timeline: TimelineStore,
  ) {}

  async run(tx: Tx, { memberId, wanted, locale, ip, channel = 'my_page' }: NewsletterWish): Promise<boolean> {
    const member = await this.members.locked(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (wanted && member.leftOn !== null) throw new Refusal('conflict', 'MEMBER_LEFT');
    if (member.mergedInto !== null && !wanted)
      await this.run(tx, { memberId: member.mergedInto, wanted, locale, ip, channel });
    if (member.newsletter === wanted) return wanted;
    const { accountId } = member;
    const consent = { accountId, kind: 'newsletter', channel } as const;
    if (wanted) await this.record.run(tx, { ...consent, version: newsletterWording.version, locale, ip });
    else await this.withdraw.run(tx, consent);
    await this.members.change(tx, memberId, { newsletter: wanted });
    await this.timeline.append(tx, memberId, { kind: wanted ? 'newsletter_on' : 'newsletter_off' });
    const ownAct = channel !== 'desk' && channel !== 'import';
    await tx.emit(membershipNewsletterChanged, { memberId, email: member.email, wanted, ownAct });
    return wanted;
  }
}
