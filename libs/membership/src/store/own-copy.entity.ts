import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PersonalRows } from '@enishi/platform';
import type { CopyScope, OwnCopyState } from '../domain/own-copy.ts';
import type { LeftOutPart } from '../domain/requests/left-out.ts';

/** A copy of a person's data that they asked for. */
@Entity({ schema: 'membership', name: 'own_copy' })
@Index('own_copy_one_asked', ['communityId', 'memberId', 'scope'], { unique: true, where: `state = 'asked'` })
@Index('own_copy_by_member', ['communityId', 'memberId', 'askedAt'])
export class OwnCopyEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ type: 'text' }) state: OwnCopyState;
  @Column({ type: 'text', default: 'all' }) scope: CopyScope;
  /** Null before it is ready, and again once it has expired. */
  @Column({ type: 'jsonb', nullable: true }) content: PersonalRows[] | null;
  /** What the desk has refused to disclose and the copy does not hold. */
  @Column({ name: 'left_out', type: 'jsonb', default: [] }) leftOut: readonly LeftOutPart[];
  @Column({ name: 'asked_at', type: 'timestamptz' }) askedAt: Date;
  @Column({ name: 'ready_at', type: 'timestamptz', nullable: true }) readyAt: Date | null;
  @Column({ name: 'expires_at', type: 'timestamptz', nullable: true }) expiresAt: Date | null;
  @Column({ type: 'integer' }) downloads: number;
  @Column({ name: 'last_downloaded_at', type: 'timestamptz', nullable: true }) lastDownloadedAt: Date | null;
}
