import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PastState } from '../domain/past/past-person.ts';

/** Somebody of an old list. Whoever is not `unclaimed` is named no more. */
@Entity({ schema: 'talent', name: 'past_person' })
@Index('past_person_code', ['communityId', 'codeHash'], { unique: true })
@Index('past_person_of_list', ['communityId', 'listId', 'id'])
@Index('past_person_joined', ['communityId', 'joinedTo'])
@Index('past_person_by_name', ['communityId', 'nameKey'], { where: `state = 'unclaimed'` })
@Index('past_person_by_kana', ['communityId', 'kanaKey'], { where: `state = 'unclaimed'` })
@Index('past_person_by_email', ['communityId', 'email'], { where: `state = 'unclaimed'` })
@Check('past_person_named', `(state = 'unclaimed') = (name is not null)`)
@Check(
  'past_person_blank',
  `state = 'unclaimed' or (kana is null and email is null and name_key is null and kana_key is null and code_hash is null)`,
)
@Check('past_person_ends', `(state = 'unclaimed') = (ended_at is null)`)
export class PastPersonEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** The list that named them first. */
  @Column({ name: 'list_id', type: 'uuid' }) listId: string;
  @Column({ type: 'text' }) state: PastState;
  @Column({ type: 'text', nullable: true }) name: string | null;
  @Column({ type: 'text', nullable: true }) kana: string | null;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ name: 'name_key', type: 'text', nullable: true }) nameKey: string | null;
  @Column({ name: 'kana_key', type: 'text', nullable: true }) kanaKey: string | null;
  /** Of the secret in the address of their page. */
  @Column({ name: 'code_hash', type: 'bytea', nullable: true }) codeHash: Buffer | null;
  /** The entry that the desk says is the same person; each keeps its own lines, so that it can be taken back. */
  @Column({ name: 'joined_to', type: 'uuid', nullable: true }) joinedTo: string | null;
  @Column({ name: 'asked_at', type: 'timestamptz', nullable: true }) askedAt: Date | null;
  @Column({ name: 'brought_at', type: 'timestamptz' }) broughtAt: Date;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}
