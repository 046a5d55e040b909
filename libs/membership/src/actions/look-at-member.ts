import { Injectable } from '@nestjs/common';
import { Refusal, isId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { AccessLogStore } from '../store/access-log.store.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';
import type { DeskReader } from './open-member-record.ts';

/** Finds a member of whom the desk is about to see something, and writes down that it was seen, and for what. */
@Injectable()
export class LookAtMember {
  constructor(
    private readonly members: MemberStore,
    private readonly accesses: AccessLogStore,
  ) {}

  /** Throws MEMBER_NOT_FOUND. */
  async run(
    tx: Tx,
    memberId: string,
    { reason, ...reader }: DeskReader & { reason: string },
  ): Promise<MemberEntity> {
    const member = isId(memberId) ? await this.members.byId(tx, memberId) : null;
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    await this.accesses.write(tx, { ...reader, act: 'read_member', memberId: member.id, people: 1, reason });
    return member;
  }
}
