import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { HandOnHours } from '../domain/handing-on.ts';
import type { EventKind } from '../domain/event-words.ts';
import type { EventState } from '../domain/states.ts';
import type { Travel } from '../domain/travel.ts';

/** An event of the community: what people read of it. When it is and what it costs stands with its dates and kinds of ticket. */
@Entity({ schema: 'ticketing', name: 'event' })
@Index('event_by_change', ['communityId', 'updatedAt', 'id'])
export class EventEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) kind: EventKind;
  @Column({ name: 'title_ja', type: 'text' }) titleJa: string;
  @Column({ name: 'title_en', type: 'text', nullable: true }) titleEn: string | null;
  @Column({ name: 'body_ja', type: 'text' }) bodyJa: string;
  @Column({ name: 'body_en', type: 'text', nullable: true }) bodyEn: string | null;
  @Column({ name: 'place_ja', type: 'text' }) placeJa: string;
  @Column({ name: 'place_en', type: 'text', nullable: true }) placeEn: string | null;
  /** Code of one of the community's municipalities; null where nothing was said. */
  @Column({ type: 'text', nullable: true }) area: string | null;
  @Column({ type: 'text' }) state: EventState;
  /** What its price includes of a journey, and which agency answers for it; null where nothing was said. */
  @Column({ type: 'jsonb', nullable: true }) travel: Travel | null;
  /** Until so many hours before a date its tickets may be handed on; null: not at all. */
  @Column({ name: 'hand_on_hours', type: 'smallint', nullable: true, default: 3 }) handOnHours: HandOnHours;
  /** How often what calendars show of it was changed. */
  @Column({ type: 'integer', default: 0 }) revision: number;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
  @Column({ name: 'published_at', type: 'timestamptz', nullable: true }) publishedAt: Date | null;
  @Column({ name: 'called_off_at', type: 'timestamptz', nullable: true }) calledOffAt: Date | null;
  /** Why it does not take place, for everybody who has tickets. */
  @Column({ name: 'off_reason_ja', type: 'text', nullable: true }) offReasonJa: string | null;
  @Column({ name: 'off_reason_en', type: 'text', nullable: true }) offReasonEn: string | null;
}
