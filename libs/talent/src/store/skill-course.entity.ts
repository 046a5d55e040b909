import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The desk says that a course of the events teaches a skill. */
@Entity({ schema: 'talent', name: 'skill_course' })
@Index('skill_course_once', ['communityId', 'eventId', 'skillId'], { unique: true })
@Index('skill_course_of_skill', ['communityId', 'skillId'])
export class SkillCourseEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'skill_id', type: 'uuid' }) skillId: string;
  /** To which level it leads; null: for everybody who has begun. */
  @Column({ name: 'leads_to', type: 'smallint', nullable: true }) leadsTo: number | null;
  /** The account at the desk. */
  @Column({ name: 'linked_by', type: 'uuid' }) linkedBy: string;
  @Column({ name: 'linked_at', type: 'timestamptz' }) linkedAt: Date;
}
