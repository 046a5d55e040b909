import { Injectable } from '@nestjs/common';
import { CurrentCommunity, ReadGuardianLink } from '@enishi/identity';
import type { EmailLinkState } from '@enishi/identity';
import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { displayName } from '../domain/member-name.ts';
import { MemberStore } from '../store/member.store.ts';

/** What a guardian's link is about. Names are told only while the link still works. */
export type GuardianRequest = {
  state: EmailLinkState;
  childName: string | null;
  communityName: Bilingual | null;
};

/** Reads a guardian's link without using it up: mail scanners open every link they see. Needs the identity scope. */
@Injectable()
export class ReadGuardianRequest {
  constructor(
    private readonly links: ReadGuardianLink,
    private readonly members: MemberStore,
    private readonly community: CurrentCommunity,
  ) {}

  async run(tx: Tx, token: string): Promise<GuardianRequest> {
    const { state, memberId } = await this.links.run(tx, token);
    const member = state === 'ready' && memberId ? await this.members.byId(tx, memberId) : null;
    if (!member) return { state, childName: null, communityName: null };
    const { name } = await this.community.run(tx);
    return { state, childName: displayName(member), communityName: name };
  }
}
