import { Injectable } from '@nestjs/common';
import { CurrentCommunity } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { SkillBadgeEntity } from '../../store/skill-badge.entity.ts';
import type { CarriedWord } from '../../domain/carried-word.ts';
import { CarriedWordStore } from '../../store/carried-word.store.ts';
import { SkillBadgeStore } from '../../store/skill-badge.store.ts';
import { ListCarried } from '../endorsements/list-carried.ts';

/** Who issues here, as the papers call them. */
export type Issuing = { slug: string; operator: string };

/** Badges of one person, and the list of those that were taken back. */
@Injectable()
export class ReadBadges {
  constructor(
    private readonly badges: SkillBadgeStore,
    private readonly community: CurrentCommunity,
    private readonly carried: CarriedWordStore,
    private readonly words: ListCarried,
  ) {}

  /** Those that stand. */
  ofMember(tx: Tx, memberId: string): Promise<SkillBadgeEntity[]> {
    return this.badges.ofMember(tx, memberId);
  }

  /** Throws BADGE_NOT_FOUND, also for somebody else's and for one that was taken back. */
  async one(tx: Tx, memberId: string, id: string): Promise<{ badge: SkillBadgeEntity; issuing: Issuing }> {
    const badge = await this.badges.ofMemberById(tx, memberId, id);
    if (!badge || badge.revokedAt) throw new Refusal('not_found', 'BADGE_NOT_FOUND');
    return { badge, issuing: await this.issuing(tx) };
  }

  /** The same with the words of who worked along that both sides let be carried, of its skill. Throws the same. */
  async withWords(
    tx: Tx,
    memberId: string,
    id: string,
  ): Promise<{ badge: SkillBadgeEntity; issuing: Issuing; words: CarriedWord[] }> {
    const found = await this.one(tx, memberId, id);
    const words = await this.words.run(tx, memberId);
    return { ...found, words: words.filter(({ skillId }) => skillId === found.badge.skillId) };
  }

  /** Places in the list of what was taken back, badges and words, as of now. */
  async revoked(tx: Tx): Promise<{ indexes: number[]; issuing: Issuing; at: Date }> {
    const indexes = [...(await this.badges.revoked(tx)), ...(await this.carried.revoked(tx))];
    return { indexes, issuing: await this.issuing(tx), at: tx.now };
  }

  private async issuing(tx: Tx): Promise<Issuing> {
    const { slug, operatorName } = await this.community.run(tx);
    return { slug, operator: operatorName.ja };
  }
}
