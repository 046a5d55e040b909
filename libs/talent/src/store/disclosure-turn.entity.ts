import type { DisclosureSettings } from '@enishi/identity';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A change of how members may give their own data to companies, written in the transaction that made it. Never changed. */
@Entity({ schema: 'talent', name: 'disclosure_turn' })
@Index('disclosure_turn_newest', ['communityId', 'at', 'id'])
export class DisclosureTurnEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'timestamptz' }) at: Date;
  /** Mail address of whoever at the desk did it. */
  @Column({ type: 'text' }) actor: string;
  @Column({ type: 'jsonb' }) before: DisclosureSettings;
  @Column({ type: 'jsonb' }) after: DisclosureSettings;
}
