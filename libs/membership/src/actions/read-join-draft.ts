import { Injectable } from '@nestjs/common';
import { CurrentCommunity, CurrentDocuments, DescribeSession } from '@enishi/identity';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import { PlanStore } from '../store/plan.store.ts';

/** Who is joining, as far as their session proves it, and what they will be asked to agree to. */
export type JoinDraft = {
  accountId: string;
  email: string;
  /** Plan with a price that the person chose at the start, while it is on offer. */
  planKey: string | null;
  /** 0 until a document is published; nobody can join before that. */
  termsVersion: number;
  privacyVersion: number;
  guardianConsentAge: number;
  numberPrefix: string;
  communityName: Bilingual;
  /** What is known of somebody who left and comes back or was brought over from elsewhere; null for everybody else. */
  returning: MemberEntity | null;
};

/** The draft of a signed-in person who is no member yet, or no longer, or has yet to agree to being brought over; null for everybody else. Needs the identity scope. */
@Injectable()
export class ReadJoinDraft {
  constructor(
    private readonly sessions: DescribeSession,
    private readonly community: CurrentCommunity,
    private readonly documents: CurrentDocuments,
    private readonly members: MemberStore,
    private readonly plans: PlanStore,
  ) {}

  async run(tx: Tx, viewer: { accountId: string; sessionId: string }): Promise<JoinDraft | null> {
    const known = await this.members.byAccount(tx, viewer.accountId);
    if (known && known.leftOn === null && !known.awaitsAgreement) return null;
    const session = await this.sessions.run(tx, viewer.sessionId);
    if (!session) return null;
    const community = await this.community.run(tx);
    const { planKey } = session.context;
    const wished = planKey ? await this.plans.byKey(tx, planKey) : null;
    const { terms, privacy } = await this.documents.run(tx);
    return {
      accountId: viewer.accountId,
      email: session.email,
      planKey: wished?.active && wished.kind !== 'free' ? wished.key : null,
      termsVersion: terms?.version ?? 0,
      privacyVersion: privacy?.version ?? 0,
      guardianConsentAge: community.settings.guardianConsentAge,
      numberPrefix: community.numberPrefix,
      communityName: community.name,
      returning: known,
    };
  }
}
