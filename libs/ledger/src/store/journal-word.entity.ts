import type { TokyoDate } from '@enishi/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { SoftwareCode } from '../domain/journals/accounting-software.ts';
import type { WordKey } from '../domain/journals/journal-words.ts';

/** What something is called in a program from a day on. Written once: another name is another row. */
@Entity({ schema: 'ledger', name: 'journal_word' })
@Index('journal_word_of_software', ['communityId', 'software', 'savedAt'])
export class JournalWordEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'community_id' }) communityId: string;
  @Column('text') software: SoftwareCode;
  @Column('text', { name: 'word' }) key: WordKey;
  @Column('date', { name: 'valid_from' }) validFrom: TokyoDate;
  @Column('text') name: string;
  @Column('text') sub: string;
  @Column('text', { name: 'tax_name' }) taxName: string;
  @Column('uuid', { name: 'saved_by' }) savedBy: string;
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
}
