import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CsvEncoding } from '@enishi/japan';
import type { ImportColumns } from '../domain/import-columns.ts';
import type { ImportState } from '../domain/member-import.ts';

/** A list of members from elsewhere: where it comes from, how it is read, and how far it is. */
@Entity({ schema: 'membership', name: 'member_import' })
@Index('member_import_newest', ['communityId', 'uploadedAt'])
export class MemberImportEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ type: 'text' }) state: ImportState;
  @Column({ name: 'file_name', type: 'text' }) fileName: string;
  /** SHA-256 of the file, by which the same file is recognised. */
  @Column({ type: 'text' }) digest: string;
  @Column({ type: 'text' }) encoding: CsvEncoding;
  @Column({ type: 'text' }) source: string;
  @Column({ type: 'text' }) basis: string;
  @Column({ type: 'text', array: true }) header: string[];
  @Column({ type: 'jsonb' }) columns: ImportColumns;
  /** Which plan a word of the file stands for; an empty key is the free plan. */
  @Column({ type: 'jsonb' }) plans: Record<string, string>;
  /** Rows that a person at the desk wants as new members although somebody like them is in the register. */
  @Column({ name: 'also_create', type: 'integer', array: true }) alsoCreate: number[];
  @Column({ name: 'row_count', type: 'integer' }) rowCount: number;
  /** Mail address of whoever brought the list in. */
  @Column({ name: 'uploaded_by', type: 'text' }) uploadedBy: string;
  @Column({ name: 'uploaded_at', type: 'timestamptz' }) uploadedAt: Date;
  @Column({ name: 'started_at', type: 'timestamptz', nullable: true }) startedAt: Date | null;
  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true }) finishedAt: Date | null;
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true }) undoneAt: Date | null;
  /** When the cells of the file were forgotten. */
  @Column({ name: 'forgotten_at', type: 'timestamptz', nullable: true }) forgottenAt: Date | null;
}
