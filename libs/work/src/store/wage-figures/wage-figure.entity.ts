import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TokyoDate } from '@enishi/kernel';

/** A minimum wage that the secretariat has looked up for a prefecture. Only that it was taken back is written later. */
@Entity({ schema: 'work', name: 'wage_figure' })
@Index('wage_figure_of_prefecture', ['communityId', 'prefecture', 'from', 'id'])
export class WageFigureEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Code of JIS X 0401. */
  @Column({ type: 'text' }) prefecture: string;
  @Column({ name: 'from_day', type: 'date' }) from: TokyoDate;
  /** An hour. */
  @Column({ type: 'integer' }) yen: number;
  /** Where it was read. */
  @Column({ type: 'text' }) source: string;
  /** Mail address of whoever at the desk did it. */
  @Column({ name: 'entered_by', type: 'text' }) enteredBy: string;
  @Column({ name: 'entered_at', type: 'timestamptz' }) enteredAt: Date;
  @Column({ name: 'taken_back_by', type: 'text', nullable: true }) takenBackBy: string | null;
  @Column({ name: 'taken_back_at', type: 'timestamptz', nullable: true }) takenBackAt: Date | null;
}
