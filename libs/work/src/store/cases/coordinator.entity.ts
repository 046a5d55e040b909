import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody of the desk who accompanies companies and people: how they call themselves and are reached, and up to where their meter goes. */
@Entity({ schema: 'work', name: 'coordinator' })
@Index('coordinator_once', ['communityId', 'accountId'], { unique: true })
export class CoordinatorEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'account_id', type: 'uuid' }) accountId: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) reach: string;
  @Column({ name: 'load_limit', type: 'smallint' }) loadLimit: number;
  @Column({ name: 'changed_at', type: 'timestamptz' }) changedAt: Date;
}
