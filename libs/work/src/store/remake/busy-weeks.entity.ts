import { Column, Entity, PrimaryColumn } from 'typeorm';

/** In which weeks of a year a company says that it is busy (繁忙期). */
@Entity({ schema: 'work', name: 'busy_weeks' })
export class BusyWeeksEntity {
  @PrimaryColumn({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** 1 to 52. */
  @Column({ type: 'smallint', array: true }) weeks: number[];
  @Column({ name: 'said_by', type: 'uuid' }) saidBy: string;
  @Column({ name: 'said_at', type: 'timestamptz' }) saidAt: Date;
}
