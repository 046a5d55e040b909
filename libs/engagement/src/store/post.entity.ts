import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { Audience, PostState } from '../domain/post-draft.ts';

/** A post on the community's site. Its place in the archive is the day of its first publication. */
@Entity({ schema: 'engagement', name: 'post' })
@Index('post_by_publication', ['communityId', 'publishedAt', 'id'])
@Index('post_by_change', ['communityId', 'updatedAt', 'id'])
export class PostEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'title_ja', type: 'text' }) titleJa: string;
  @Column({ name: 'title_en', type: 'text', nullable: true }) titleEn: string | null;
  @Column({ name: 'body_ja', type: 'text' }) bodyJa: string;
  @Column({ name: 'body_en', type: 'text', nullable: true }) bodyEn: string | null;
  @Column({ type: 'text' }) audience: Audience;
  @Column({ type: 'text' }) state: PostState;
  @Column({ name: 'created_by', type: 'uuid', nullable: true }) createdBy: string | null;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column({ name: 'published_at', type: 'timestamptz', nullable: true }) publishedAt: Date | null;
}
