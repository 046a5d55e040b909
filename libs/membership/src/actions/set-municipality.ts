import { CurrentCommunity } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { homeChoices } from '../domain/home-municipality.ts';
import { MemberStore } from '../store/member.store.ts';

/**
 * Keeps in which municipality of their prefecture a member says they live, for figures that name nobody (自治体への報告). Nobody has to say it, and null takes
 * it back.
 */
@Injectable()
export class SetMunicipality {
  constructor(
    private readonly members: MemberStore,
    private readonly community: CurrentCommunity,
  ) {}

  /** Answers what is kept. Throws MEMBER_NOT_FOUND, MEMBER_LEFT, MUNICIPALITY_UNKNOWN (invalid, field `municipality`). */
  async run(tx: Tx, memberId: string, municipality: string | null): Promise<string | null> {
    const member = await this.members.locked(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (member.leftOn !== null) throw new Refusal('conflict', 'MEMBER_LEFT');
    const { municipalities } = await this.community.run(tx);
    if (municipality !== null && !homeChoices(member.prefecture, municipalities).includes(municipality))
      throw new Refusal('invalid', 'MUNICIPALITY_UNKNOWN', { field: 'municipality' });
    await this.members.change(tx, memberId, { municipality });
    return municipality;
  }
}
