import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Bilingual, Locale } from '@enishi/kernel';
import type { ConsentState, GivenChannel, Item, Purpose, RecipientKind, Scope } from '../domain/consent.ts';

/**
 * A person allows one recipient to see some items of them, for one purpose, until an instant: scope × recipient × items × purpose ×
 * expiry, in the words that they agreed to. Nothing of a person is shown without one in force.
 */
@Entity({ schema: 'talent', name: 'consent' })
@Check('consent_ends', `(state = 'in_force') = (ended_at is null)`)
@Check(
  'consent_witness',
  `(channel = 'desk') = (witness is not null) and (channel = 'desk') = (witness_place is not null)`,
)
@Check('consent_recipient', `(recipient_kind in ('company', 'word')) = (recipient_id <> community_id)`)
@Check(
  'consent_narrowed',
  `(recipient_kind in ('area', 'plan', 'one_company')) = (recipient_key is not null) and (recipient_key is null) = (recipient_name is null)`,
)
@Index('consent_one_in_force', ['communityId', 'memberId', 'scope', 'recipientId'], {
  unique: true,
  where: `state = 'in_force'`,
})
@Index('consent_of_member', ['communityId', 'memberId', 'givenAt', 'id'])
@Index('consent_of_recipient', ['communityId', 'recipientId', 'givenAt', 'id'])
export class ConsentEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Null once the person was erased. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  /** The entry of the register that gave it, to which it returns when a merge is taken back. */
  @Column({ name: 'giver_id', type: 'uuid', nullable: true }) giverId: string | null;
  @Column({ type: 'text' }) scope: Scope;
  @Column({ name: 'recipient_kind', type: 'text' }) recipientKind: RecipientKind;
  /** Of a company; of the community, where it is its secretariat, its companies, or whoever has the paper; of a word that may be carried. */
  @Column({ name: 'recipient_id', type: 'uuid' }) recipientId: string;
  /** Which of its companies alone: code of a municipality, key of a plan, or id of a company; null where it is not told by one. */
  @Column({ name: 'recipient_key', type: 'text', nullable: true, default: null }) recipientKey: string | null;
  /** As those companies were called when it was given. */
  @Column({ name: 'recipient_name', type: 'jsonb', nullable: true, default: null })
  recipientName: Bilingual | null;
  @Column({ type: 'text', array: true }) items: Item[];
  @Column({ type: 'text' }) purpose: Purpose;
  @Column({ name: 'wording_version', type: 'smallint' }) wordingVersion: number;
  /** Word for word as it stood beside the tick, in the language of the page. */
  @Column({ type: 'text' }) wording: string;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ type: 'text', default: 'own_page' }) channel: GivenChannel;
  /** Who heard it at a desk, and where; null where the person gave it on their own page. */
  @Column({ type: 'text', nullable: true, default: null }) witness: string | null;
  @Column({ name: 'witness_place', type: 'text', nullable: true, default: null }) witnessPlace: string | null;
  @Column({ name: 'given_at', type: 'timestamptz' }) givenAt: Date;
  /** The first instant without it. */
  @Column({ name: 'expires_at', type: 'timestamptz' }) expiresAt: Date;
  @Column({ type: 'text' }) state: ConsentState;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
}
