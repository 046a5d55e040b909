import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TemplateState } from '../../domain/remake/template.ts';

/** A piece of work kept to cut further requests by. Only its state changes. */
@Entity({ schema: 'work', name: 'gig_template' })
@Index('gig_template_by_root', ['communityId', 'rootId'])
@Index('gig_template_by_time', ['communityId', 'state', 'keptAt', 'id'])
export class GigTemplateEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** The first of which this one was kept anew; its own id where it is the first. What gigs of all of them took counts together. */
  @Column({ name: 'root_id', type: 'uuid' }) rootId: string;
  /** Null where it is for all companies. */
  @Column({ name: 'company_id', type: 'uuid', nullable: true }) companyId: string | null;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', array: true }) steps: string[];
  @Column({ name: 'skill_id', type: 'uuid' }) skillId: string;
  /** As it was called when the template was kept. */
  @Column({ name: 'skill_ja', type: 'text' }) skillJa: string;
  @Column({ name: 'skill_en', type: 'text' }) skillEn: string;
  @Column({ name: 'beginner_ok', type: 'boolean' }) beginnerOk: boolean;
  /** Minutes from the beginning of a gig to its end. */
  @Column({ type: 'smallint' }) length: number;
  /** What the desk guessed that the work takes. */
  @Column({ type: 'smallint' }) minutes: number;
  /** Yen per place, tax included. */
  @Column({ type: 'integer' }) reward: number;
  /** How many days later gigs cut by it move when the weather is too bad. */
  @Column({ name: 'substitute_after', type: 'smallint', nullable: true }) substituteAfter: number | null;
  @Column({ type: 'text' }) insurance: string;
  @Column({ type: 'text' }) dangers: string;
  @Column({ type: 'text' }) clothes: string;
  @Column({ type: 'text' }) state: TemplateState;
  @Column({ name: 'kept_by', type: 'uuid' }) keptBy: string;
  @Column({ name: 'kept_at', type: 'timestamptz' }) keptAt: Date;
  @Column({ name: 'turned_by', type: 'uuid' }) turnedBy: string;
  @Column({ name: 'turned_at', type: 'timestamptz' }) turnedAt: Date;
}
