import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An old list that the desk has brought: what it is called, and what people were told when it was made. */
@Entity({ schema: 'talent', name: 'past_list' })
@Index('past_list_once', ['communityId', 'digest'], { unique: true })
@Index('past_list_newest', ['communityId', 'broughtAt', 'id'])
export class PastListEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) origin: string;
  @Column({ name: 'file_name', type: 'text' }) fileName: string;
  /** SHA-256 of the file: the same file is brought once. */
  @Column({ type: 'text' }) digest: string;
  /** The account at the desk. */
  @Column({ name: 'brought_by', type: 'uuid' }) broughtBy: string;
  @Column({ name: 'brought_at', type: 'timestamptz' }) broughtAt: Date;
}
