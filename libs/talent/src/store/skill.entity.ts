import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A skill that the region keeps to choose from, in plain words. One that is offered no more stays, for those who chose it. */
@Entity({ schema: 'talent', name: 'skill' })
@Index('skill_by_name', ['communityId', 'nameJa'], { unique: true })
export class SkillEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'smallint' }) position: number;
  @Column({ name: 'name_ja', type: 'text' }) nameJa: string;
  @Column({ name: 'name_en', type: 'text' }) nameEn: string;
  @Column({ name: 'retired_at', type: 'timestamptz', nullable: true }) retiredAt: Date | null;
}
