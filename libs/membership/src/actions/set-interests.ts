import { Injectable } from '@nestjs/common';
import { readInterests, Refusal } from '@enishi/kernel';
import type { Interest } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MemberStore } from '../store/member.store.ts';

/** Keeps the topics a member asks for. Whether letters come at all is `SetNewsletter`'s; no topic does not mean no letters. */
@Injectable()
export class SetInterests {
  constructor(private readonly members: MemberStore) {}

  /** Answers what is kept. Throws MEMBER_NOT_FOUND, MEMBER_LEFT. */
  async run(tx: Tx, memberId: string, chosen: readonly Interest[]): Promise<Interest[]> {
    const member = await this.members.locked(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (member.leftOn !== null) throw new Refusal('conflict', 'MEMBER_LEFT');
    const interests = readInterests(chosen);
    await this.members.change(tx, memberId, { interests });
    return interests;
  }
}
