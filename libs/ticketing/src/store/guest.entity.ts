import type { Locale } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * Somebody without an account who ordered tickets, known for that one purchase. Names, address and number are empty once the days are
 * over for which they are kept after the event; the order stays.
 */
@Entity({ schema: 'ticketing', name: 'guest' })
@Unique('guest_press_unique', ['communityId', 'press'])
@Index('guest_by_email', ['communityId', 'email', 'eventId'])
@Index('guest_by_code', ['communityId', 'codeHash'], { unique: true, where: 'code_hash is not null' })
@Index('guest_by_event', ['communityId', 'eventId'])
@Index('guest_taken_by', ['communityId', 'takenBy'], { where: 'taken_by is not null' })
export class GuestEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'event_id', type: 'uuid' }) eventId: string;
  @Column({ name: 'family_name', type: 'text' }) familyName: string;
  @Column({ name: 'given_name', type: 'text' }) givenName: string;
  @Column({ name: 'family_kana', type: 'text' }) familyKana: string;
  @Column({ name: 'given_kana', type: 'text' }) givenKana: string;
  /** Folded, so that two spellings are one person; null where the desk booked for somebody who has none. */
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  /** Folded: what the desk's search compares with. */
  @Column({ name: 'search_keys', type: 'text', array: true }) searchKeys: string[];
  @Column({ type: 'text' }) locale: Locale;
  /** Of the secret address; each is another one. */
  @Column({ type: 'smallint' }) serial: number;
  /** Null: there is no such address, or no more. */
  @Column({ name: 'code_hash', type: 'bytea', nullable: true }) codeHash: Buffer | null;
  /** Made with the page: pressed twice it is one guest, and one hold. */
  @Column({ type: 'text' }) press: string;
  /** The privacy notice that they agreed to; null where the desk wrote them down. */
  @Column({ name: 'privacy_version', type: 'integer', nullable: true }) privacyVersion: number | null;
  /** The account at the desk that wrote them down; null where they did it themselves. */
  @Column({ name: 'made_by', type: 'uuid', nullable: true }) madeBy: string | null;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt: Date;
  /** The member who they are, and took the order to their own pages. */
  @Column({ name: 'taken_by', type: 'uuid', nullable: true }) takenBy: string | null;
  @Column({ name: 'taken_at', type: 'timestamptz', nullable: true }) takenAt: Date | null;
  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true }) erasedAt: Date | null;
  /** The account at the desk, where they asked to be erased; null where their days were over. */
  @Column({ name: 'erased_by', type: 'uuid', nullable: true }) erasedBy: string | null;
}
