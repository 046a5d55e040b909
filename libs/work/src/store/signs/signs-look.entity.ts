import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { EmploymentSign, SignsVerdict } from '../../domain/signs/employment-signs.ts';

/** That somebody at the desk looked for signs of employment before gigs of 業務委託 went up, and what they found. Never changed. */
@Entity({ schema: 'work', name: 'signs_look' })
@Index('signs_look_of_request', ['communityId', 'requestId', 'lookedAt', 'id'])
export class SignsLookEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'request_id', type: 'uuid' }) requestId: string;
  /** Which gigs were published by it. */
  @Column({ name: 'gig_ids', type: 'uuid', array: true }) gigIds: string[];
  @Column({ type: 'text', array: true }) found: EmploymentSign[];
  @Column({ type: 'text' }) verdict: SignsVerdict;
  /** Why it is no employment all the same; null where nothing was found. */
  @Column({ type: 'text', nullable: true }) reason: string | null;
  /** Mail address of whoever at the desk did it. */
  @Column({ name: 'looked_by', type: 'text' }) lookedBy: string;
  @Column({ name: 'looked_at', type: 'timestamptz' }) lookedAt: Date;
}
