import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Another fee that a company agreed to, from the next renewal of what it holds on. Done once the holding has that fee. */
@Entity({ schema: 'membership', name: 'company_fee_move' })
export class CompanyFeeMoveEntity {
  @PrimaryColumn({ name: 'holding_id', type: 'uuid' }) holdingId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  /** Of which plan; one that was changed since has a fee of its own. */
  @Column({ name: 'plan_key', type: 'text' }) planKey: string;
  @Column({ type: 'integer' }) employees: number;
  @Column({ type: 'integer' }) amount: number;
  @Column({ name: 'agreed_at', type: 'timestamptz' }) agreedAt: Date;
}
