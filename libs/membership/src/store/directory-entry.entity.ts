import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DirectoryField } from '../domain/directory-entry.ts';

/** What a member says of themselves in the directory. Listed only by their own wish; taken back at once. */
@Entity({ schema: 'membership', name: 'directory_entry' })
@Index('directory_entry_listed', ['communityId', 'sortKey', 'memberId'], { where: 'listed' })
export class DirectoryEntryEntity {
  @PrimaryColumn({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'boolean' }) listed: boolean;
  @Column({ name: 'display_name', type: 'text' }) displayName: string;
  @Column({ type: 'text' }) area: string;
  @Column({ type: 'text' }) interests: string;
  @Column({ type: 'text' }) line: string;
  @Column({ type: 'text', array: true }) links: string[];
  @Column({ type: 'text', array: true }) shown: DirectoryField[];
  @Column({ name: 'sort_key', type: 'text', collation: 'C' }) sortKey: string;
  /** Folded, of what is shown alone. */
  @Column({ name: 'search_text', type: 'text' }) searchText: string;
  @Column({ name: 'listed_at', type: 'timestamptz', nullable: true }) listedAt: Date | null;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
