import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SeatEnd, SeatState, SeatWay } from '../../domain/company/seat-states.ts';

/**
 * A seat of a company (利用枠) for one person, from the invitation on. The company sees the name and the address in it, which the
 * person agreed to show; both are gone once it is over.
 */
@Entity({ schema: 'membership', name: 'company_seat' })
@Index('company_seat_by_company', ['communityId', 'companyId', 'state'])
@Index('company_seat_by_member', ['communityId', 'memberId'])
@Index('company_seat_by_code', ['communityId', 'codeHash'], { unique: true })
@Index('company_seat_once', ['communityId', 'companyId', 'memberId'], {
  unique: true,
  where: "state in ('claimed', 'waiting')",
})
@Index('company_seat_asked_once', ['communityId', 'companyId', 'email'], {
  unique: true,
  where: "state = 'invited'",
})
export class CompanySeatEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ type: 'text' }) state: SeatState;
  @Column({ type: 'text' }) way: SeatWay;
  /** Where the invitation went, and what was agreed to be shown. */
  @Column({ type: 'text' }) email: string;
  @Column({ type: 'text' }) name: string;
  /** How often the link was made anew: an older one opens nothing. */
  @Column({ type: 'integer' }) serial: number;
  /** Null where nobody was written to. */
  @Column({ name: 'code_hash', type: 'bytea', nullable: true }) codeHash: Buffer | null;
  @Column({ name: 'invited_at', type: 'timestamptz' }) invitedAt: Date;
  @Column({ name: 'expires_at', type: 'timestamptz', nullable: true }) expiresAt: Date | null;
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  @Column({ name: 'claimed_at', type: 'timestamptz', nullable: true }) claimedAt: Date | null;
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt: Date | null;
  @Column({ type: 'text', nullable: true }) because: SeatEnd | null;
}
