import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { BillingInterval, TokyoDate } from '@enishi/kernel';

/** The plan has another price, or the reduction of the holder's price is over. */
export type MoveBecause = 'version' | 'reduction_over';

/** What a holder was told by letter: from a renewal on, the fee is another one. Never changed, and taken back only for a reduction that goes on; the newest of a source counts. */
@Entity({ schema: 'membership', name: 'price_move' })
@Unique('price_move_once', ['communityId', 'sourceId', 'planKey', 'interval', 'version', 'because'])
@Index('price_move_by_member', ['communityId', 'memberId'])
export class PriceMoveEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  /** Billing's id of the subscription. */
  @Column({ name: 'source_id', type: 'text' }) sourceId: string;
  @Column({ name: 'plan_key', type: 'text' }) planKey: string;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'text', default: 'version' }) because: MoveBecause;
  @Column({ type: 'text' }) interval: BillingInterval;
  @Column({ name: 'old_amount', type: 'integer' }) oldAmount: number;
  @Column({ name: 'new_amount', type: 'integer' }) newAmount: number;
  @Column({ name: 'announced_on', type: 'date' }) announcedOn: TokyoDate;
  /** The renewal that is charged at the new price. */
  @Column({ name: 'moves_on', type: 'date' }) movesOn: TokyoDate;
}
