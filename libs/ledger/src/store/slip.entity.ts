import type { TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { CostAccount } from '../domain/account.ts';
import type { SlipKind } from '../domain/slip.ts';
import { bigintYen } from './yen-column.ts';

/** A slip (伝票) as the desk entered it, written once; its lines are in the journal. */
@Entity({ schema: 'ledger', name: 'slip' })
@Check('slip_purpose_whole', '(purpose_kind is null) = (purpose_id is null)')
@Index('slip_by_day', ['communityId', 'occurredOn', 'id'])
@Index('slip_by_purpose', ['communityId', 'purposeId'], { where: 'purpose_id is not null' })
export class SlipEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'community_id' }) communityId: string;
  @Column('text') kind: SlipKind;
  @Column('text') name: string;
  @Column('bigint', { transformer: bigintYen }) amount: Yen;
  @Column('text', { name: 'tax_category' }) taxCategory: TaxCategory;
  @Column('date', { name: 'occurred_on' }) occurredOn: TokyoDate;
  @Column('date', { name: 'period_from', nullable: true }) periodFrom: TokyoDate | null;
  @Column('date', { name: 'period_to', nullable: true }) periodTo: TokyoDate | null;
  @Column('text', { name: 'restricted_use', nullable: true }) restrictedUse: string | null;
  @Column('text', { name: 'cost_account', nullable: true }) costAccount: CostAccount | null;
  @Column('text', { name: 'grant_name', nullable: true }) grantName: string | null;
  @Column('text', { name: 'purpose_kind', nullable: true }) purposeKind: string | null;
  @Column('uuid', { name: 'purpose_id', nullable: true }) purposeId: string | null;
  @Column('uuid', { name: 'entered_by' }) enteredBy: string;
  @Column('timestamptz', { name: 'entered_at' }) enteredAt: Date;
}

/** Who took a slip back, and why. The journal has the reversal. */
@Entity({ schema: 'ledger', name: 'slip_reversal' })
export class SlipReversalEntity {
  @PrimaryColumn('uuid', { name: 'slip_id' }) slipId: string;
  @Column('uuid', { name: 'community_id' }) communityId: string;
  @Column('text') reason: string;
  @Column('uuid', { name: 'reversed_by' }) reversedBy: string;
  @Column('timestamptz', { name: 'reversed_at' }) reversedAt: Date;
}
