import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a line of a case's story tells. */
export const noteKinds = [
  ...([
    'opened',
    'assigned',
    'note',
    'done',
    'handed_over',
    'second_named',
    'rested',
    'resumed',
    'closed',
    'reopened',
  ] as const),
  ...(['care', 'risk_settled'] as const),
];
export type NoteKind = (typeof noteKinds)[number];

/** A line of a case's story: added and never changed (a trigger); its words alone go with the person. Has no index of words, on purpose. */
@Entity({ schema: 'work', name: 'case_note' })
@Index('case_note_of_case', ['communityId', 'caseId', 'writtenAt', 'id'])
export class CaseNoteEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  @Column({ name: 'case_id', type: 'uuid' }) caseId: string;
  @Column({ type: 'text' }) kind: NoteKind;
  @Column({ type: 'text', nullable: true }) text: string | null;
  /** Null where the program wrote it. */
  @Column({ name: 'written_by', type: 'uuid', nullable: true }) writtenBy: string | null;
  @Column({ name: 'written_at', type: 'timestamptz' }) writtenAt: Date;
}
