import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That two entries which look alike are two people, as somebody at the desk has said. The lower id stands first. */
@Entity({ schema: 'membership', name: 'member_distinct' })
export class MemberDistinctEntity {
  @PrimaryColumn({ name: 'one_id', type: 'uuid' }) oneId: string;
  @PrimaryColumn({ name: 'other_id', type: 'uuid' }) otherId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Mail address of whoever said so. */
  @Column({ name: 'said_by', type: 'text' }) saidBy: string;
  @Column({ name: 'said_at', type: 'timestamptz' }) saidAt: Date;
}
