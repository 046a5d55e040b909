import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SkillStep } from '../domain/skill-step.ts';

/** Somebody was told of a step of a skill: once. Whether it still holds is a comparison with what their works give now. */
@Entity({ schema: 'talent', name: 'skill_step' })
@Index('skill_step_once', ['communityId', 'giverId', 'skillId', 'step'], { unique: true })
@Index('skill_step_of_member', ['communityId', 'memberId'])
export class SkillStepEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** The entry of the register that was told, to which it returns when a merge is taken back. */
  @Column({ name: 'giver_id', type: 'uuid' }) giverId: string;
  @Column({ name: 'skill_id', type: 'uuid' }) skillId: string;
  @Column({ type: 'text' }) step: SkillStep;
  @Column({ name: 'told_at', type: 'timestamptz' }) toldAt: Date;
  /** The person has put the card away. */
  @Column({ name: 'put_away_at', type: 'timestamptz', nullable: true }) putAwayAt: Date | null;
}
