import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { WorkRules } from '../../domain/work-settings-form.ts';

/** A change of the rules by which gigs are run, written in the transaction that made it. Never changed. */
@Entity({ schema: 'work', name: 'settings_turn' })
@Index('settings_turn_newest', ['communityId', 'at', 'id'])
export class SettingsTurnEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'timestamptz' }) at: Date;
  /** Mail address of whoever at the desk did it. */
  @Column({ type: 'text' }) actor: string;
  @Column({ type: 'jsonb' }) before: WorkRules;
  @Column({ type: 'jsonb' }) after: WorkRules;
}
