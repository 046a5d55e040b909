import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That the places of an event are given out by lottery. The seed is told to nobody before the draw. */
@Entity({ schema: 'ticketing', name: 'lottery' })
@Index('lottery_to_draw', ['communityId', 'closesAt'], { where: 'drawn_at is null' })
export class LotteryEntity {
  @PrimaryColumn({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'opens_at', type: 'timestamptz' }) opensAt: Date;
  @Column({ name: 'closes_at', type: 'timestamptz' }) closesAt: Date;
  /** SHA-256 of the seed, published from the beginning. */
  @Column({ type: 'text' }) commitment: string;
  @Column({ type: 'text' }) seed: string;
  @Column({ name: 'drawn_at', type: 'timestamptz', nullable: true }) drawnAt: Date | null;
}
