import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** With which code a hold was made, and for which tickets. Whether it counts follows from the hold, its order and their tickets. */
@Entity({ schema: 'ticketing', name: 'promo_use' })
@Index('promo_use_by_code', ['communityId', 'promoId'])
export class PromoUseEntity {
  /** Of the hold, and of the order that comes of it. */
  @PrimaryColumn({ name: 'hold_id', type: 'uuid' }) holdId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'promo_id', type: 'uuid' }) promoId: string;
  @Column({ name: 'type_ids', type: 'uuid', array: true }) typeIds: string[];
  @Column({ type: 'integer' }) quantity: number;
}
