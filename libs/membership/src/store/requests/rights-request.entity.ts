import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale, TokyoDate } from '@enishi/kernel';
import type { AnswerLetter } from '../../domain/requests/answer-letter.ts';
import type { DecisionOutcome } from '../../domain/requests/decision.ts';
import type { IdentityWay, MandateProof, ShownDocument } from '../../domain/requests/identity-check.ts';
import type { LeftOutPart } from '../../domain/requests/left-out.ts';
import type { GroundKey } from '../../domain/requests/refusal-grounds.ts';
import type { RequestChannel } from '../../domain/requests/request-form.ts';
import type { AnswerWay, RightsRequestKind, RequestAct } from '../../domain/requests/request-kinds.ts';
import type { RightsRequestState } from '../../domain/requests/request-states.ts';

/**
 * That somebody asked for their data, to have them put right or their use ended (個人情報保護法33条から35条まで), and what became of it. Kept for three years after
 * the answer as proof of it; then, and when the person is erased, the words go and the facts stay.
 */
@Entity({ schema: 'membership', name: 'rights_request' })
@Check('rights_request_fee', 'fee >= 0')
@Check(
  'rights_request_says_why',
  `outcome is null or outcome not in ('refused', 'part') or ground is not null`,
)
@Index('rights_request_by_due', ['communityId', 'state', 'dueOn', 'id'])
@Index('rights_request_by_member', ['communityId', 'memberId', 'receivedAt'])
export class RightsRequestEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Null for somebody who is in no register. */
  @Column({ name: 'member_id', type: 'uuid', nullable: true }) memberId: string | null;
  /** The order of tickets by which the community knows a guest; null elsewhere. */
  @Column({ name: 'order_id', type: 'uuid', nullable: true }) orderId: string | null;
  /** Name, mail and postal address of somebody who is in no register; empty for a member. */
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text' }) contact: string;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ type: 'text' }) kind: RightsRequestKind;
  @Column({ type: 'text' }) concerns: string;
  @Column({ type: 'text' }) wanted: AnswerWay;
  @Column({ type: 'text' }) channel: RequestChannel;
  @Column({ type: 'text' }) state: RightsRequestState;
  /** Yen, tax included, as it was shown before asking. */
  @Column({ type: 'integer' }) fee: number;
  @Column({ name: 'received_at', type: 'timestamptz' }) receivedAt: Date;
  @Column({ name: 'received_on', type: 'date' }) receivedOn: TokyoDate;
  /** Mail address of whoever entered it at the desk; null where the person did. */
  @Column({ name: 'entered_by', type: 'text', nullable: true }) enteredBy: string | null;
  @Column({ name: 'due_on', type: 'date' }) dueOn: TokyoDate;
  @Column({ name: 'near_told_at', type: 'timestamptz', nullable: true }) nearToldAt: Date | null;
  @Column({ name: 'late_told_at', type: 'timestamptz', nullable: true }) lateToldAt: Date | null;
  @Column({ name: 'identity_way', type: 'text', nullable: true }) identityWay: IdentityWay | null;
  @Column({ name: 'identity_document', type: 'text', nullable: true })
  identityDocument: ShownDocument | null;
  @Column({ name: 'mandate_proof', type: 'text', nullable: true }) mandateProof: MandateProof | null;
  @Column({ type: 'text', default: '' }) representative: string;
  @Column({ name: 'checked_at', type: 'timestamptz', nullable: true }) checkedAt: Date | null;
  @Column({ name: 'checked_by', type: 'text', nullable: true }) checkedBy: string | null;
  @Column({ type: 'text', nullable: true }) outcome: DecisionOutcome | null;
  @Column({ type: 'text', nullable: true }) ground: GroundKey | null;
  @Column({ type: 'text', nullable: true }) act: RequestAct | null;
  @Column({ type: 'text', default: '' }) remark: string;
  /** What the copy does not hold, where a part of a disclosure is refused. */
  @Column({ name: 'left_out', type: 'jsonb', default: [] }) leftOut: readonly LeftOutPart[];
  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true }) decidedAt: Date | null;
  @Column({ name: 'decided_by', type: 'text', nullable: true }) decidedBy: string | null;
  /** The answer as it was sent; null before, and again once its words are forgotten. */
  @Column({ type: 'jsonb', nullable: true }) letter: AnswerLetter | null;
  /** The copy that the answer hands out. */
  @Column({ name: 'copy_id', type: 'uuid', nullable: true }) copyId: string | null;
  /** When it was answered or withdrawn. */
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt: Date | null;
  @Column({ name: 'closed_by', type: 'text', nullable: true }) closedBy: string | null;
}
