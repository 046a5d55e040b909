import type { TokyoDate } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** On how many pages of results a shared card stood for a company on a day (Tokyo): the person reads how many companies that were. */
@Entity({ schema: 'talent', name: 'card_showing' })
@Index('card_showing_once', ['communityId', 'memberId', 'companyId', 'day'], { unique: true })
export class CardShowingEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ type: 'date' }) day: TokyoDate;
  @Column({ type: 'integer' }) times: number;
}
