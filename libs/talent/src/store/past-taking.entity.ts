import type { TokyoDate } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody took part in, as an old list says; it stays countable when nobody is named any more. */
@Entity({ schema: 'talent', name: 'past_taking' })
@Index('past_taking_of_person', ['communityId', 'personId'])
@Index('past_taking_of_list', ['communityId', 'listId'])
export class PastTakingEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'list_id', type: 'uuid' }) listId: string;
  /** Null once the person had the record deleted. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true }) personId: string | null;
  @Column({ type: 'text' }) what: string;
  @Column({ name: 'occurred_on', type: 'date' }) occurredOn: TokyoDate;
  /** 0 where the list does not say. */
  @Column({ type: 'integer' }) minutes: number;
}
