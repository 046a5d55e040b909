import type { TokyoDate } from '@enishi/kernel';
import { Check, Column, Entity, Exclusion, Index, PrimaryColumn } from 'typeorm';

/** A month in which a company may search the talent bank. Never changed; two of a company never share a day (an exclusion constraint). */
@Entity({ schema: 'talent', name: 'search_month' })
@Check('search_month_whole', 'from_day < until_day')
@Exclusion(
  'search_month_no_overlap',
  'using gist (company_id with =, daterange(from_day, until_day) with &&)',
)
@Index('search_month_of_company', ['communityId', 'companyId', 'untilDay'])
export class SearchMonthEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'company_id', type: 'uuid' }) companyId: string;
  @Column({ name: 'from_day', type: 'date' }) fromDay: TokyoDate;
  /** The first day after it. */
  @Column({ name: 'until_day', type: 'date' }) untilDay: TokyoDate;
  @Column({ type: 'date' }) anchor: TokyoDate;
  @Column({ type: 'smallint' }) nth: number;
  @Column({ name: 'begun_at', type: 'timestamptz' }) begunAt: Date;
}
