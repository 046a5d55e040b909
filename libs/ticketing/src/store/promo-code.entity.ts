import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { PromoKind } from '../domain/promo-code.ts';

/** A code of an event: what it takes off or shows, when, and for how many tickets. It is turned off, never changed. */
@Entity({ schema: 'ticketing', name: 'promo_code' })
@Unique('promo_code_unique', ['communityId', 'eventId', 'code'])
export class PromoCodeEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  /** Folded. */
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text' }) kind: PromoKind;
  @Column({ type: 'integer' }) amount: number;
  @Column({ name: 'valid_from', type: 'timestamptz' }) from: Date;
  @Column({ name: 'valid_until', type: 'timestamptz' }) until: Date;
  /** When the desk ended it before its time. */
  @Column({ name: 'turned_off_at', type: 'timestamptz', nullable: true }) turnedOffAt: Date | null;
  @Column({ type: 'integer', nullable: true }) most: number | null;
  @Column({ name: 'most_per_person', type: 'integer', nullable: true }) mostPerPerson: number | null;
  @Column({ type: 'jsonb' }) positions: readonly number[];
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
}
