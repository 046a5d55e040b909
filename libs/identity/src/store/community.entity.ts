import type { Bilingual } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { CommunitySettings, CommunityTheme, Municipality } from '../domain/community-profile.ts';

/** A fan community, the tenant. Row-level security: every scope sees the transaction's own; identity and system see all. */
@Entity({ schema: 'identity', name: 'community' })
@Index('community_slug', ['slug'], { unique: true })
@Index('community_host', ['host'], { unique: true })
export class CommunityEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') slug: string;
  @Column('text', { nullable: true }) host: string | null;
  @Column('jsonb') name: Bilingual;
  @Column('jsonb') tagline: Bilingual;
  @Column('jsonb') region: Bilingual;
  @Column('jsonb') about: Bilingual;
  @Column('text') theme: CommunityTheme;
  @Column('jsonb', { name: 'operator_name' }) operatorName: Bilingual;
  @Column('text', { name: 'contact_email' }) contactEmail: string;
  @Column('text', { name: 'number_prefix' }) numberPrefix: string;
  @Column('jsonb') municipalities: Municipality[];
  @Column('jsonb') settings: CommunitySettings;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
