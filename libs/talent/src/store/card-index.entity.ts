import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TalentRole } from '../domain/talent-record.ts';
import type { indexedStyle } from '../domain/work-styles.ts';

/**
 * A shared card as companies search it, by the id of its consent: derived from consents, records and blocks, and written anew at any time. Who allows nothing is
 * not in it. It shows nothing: what was found is read again under the consent as it is then.
 */
@Entity({ schema: 'talent', name: 'card_index' })
@Index('card_index_of_member', ['communityId', 'memberId'])
@Index('card_index_by_age', ['communityId', 'givenAt', 'consentId'])
@Index('card_index_tokens', { synchronize: false })
export class CardIndexEntity {
  @PrimaryColumn({ name: 'consent_id', type: 'uuid' }) consentId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'member_id', type: 'uuid' }) memberId: string;
  @Column({ name: 'given_at', type: 'timestamptz' }) givenAt: Date;
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
  /** Parts of the week, a bit each. */
  @Column({ type: 'integer' }) slots: number;
  /** The line about themselves and the careers, evened out, as far as they are shown; empty where nothing is. */
  @Column({ type: 'text' }) words: string;
  @Column({ name: 'skill_ids', type: 'uuid', array: true }) skillIds: string[];
  @Column({ type: 'text', array: true }) areas: string[];
  /** As what they would take part, and in which styles of work, each after a sign (`indexedStyle`). */
  @Column({ type: 'text', array: true }) roles: (TalentRole | ReturnType<typeof indexedStyle>)[];
  /** Companies from which the card is kept. */
  @Column({ type: 'uuid', array: true }) blocked: string[];
  /** Which companies alone find it, by their ground (`groundsOf`); null: all of them. */
  @Column({ name: 'shown_to', type: 'text', nullable: true }) shownTo: string | null;
}
