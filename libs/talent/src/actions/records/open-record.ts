import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { shownCareers } from '../../domain/careers.ts';
import type { ShownCareer } from '../../domain/careers.ts';
import { shownStyles } from '../../domain/work-styles.ts';
import type { EvidenceLine } from '../../store/evidence.store.ts';
import { TalentRecordStore } from '../../store/talent-record.store.ts';
import type { HeldRecord } from '../../store/talent-record.store.ts';
import { ListEvidence } from '../evidence/list-evidence.ts';
import { ReadSkills } from '../skills/read-skills.ts';
import type { HeldSkill } from '../skills/read-skills.ts';
import { ListTalentChoices } from './list-talent-choices.ts';
import type { TalentChoices } from './list-talent-choices.ts';
import { NoteReading } from './note-reading.ts';
import type { Reading } from './note-reading.ts';

/** A record as the desk sees it, with what the person did. */
export type OpenedRecord = {
  record: Omit<HeldRecord, 'careers'> & { careers: ShownCareer[] };
  member: NamedMember;
  choices: TalentChoices;
  evidence: EvidenceLine[];
  held: HeldSkill[];
};

/**
 * Opens a record for the secretariat: nothing is shown without its reading being written in the same transaction. The consent is held until the
 * commit, so that nothing is read after its end.
 */
@Injectable()
export class OpenRecord {
  constructor(
    private readonly records: TalentRecordStore,
    private readonly note: NoteReading,
    private readonly choices: ListTalentChoices,
    private readonly evidence: ListEvidence,
    private readonly skills: ReadSkills,
  ) {}

  /** Throws TALENT_NOT_FOUND for everything that is not to be seen, whatever the reason: stopped, out of time, left, never there. */
  async run(tx: Tx, id: string, reading: Reading): Promise<OpenedRecord> {
    const kept = await this.records.held(tx, id);
    const member = kept && (await this.note.run(tx, kept, reading));
    if (!kept || !member) throw new Refusal('not_found', 'TALENT_NOT_FOUND');
    const { items } = kept;
    const record = {
      ...{ ...kept, styles: shownStyles(items, kept.styles), careers: shownCareers(items, kept.careers) },
    };
    const evidence = await this.evidence.run(tx, record.memberId);
    const held = await this.skills.run(tx, record.memberId);
    return { record, member, evidence, held, choices: await this.choices.run(tx, record.skillIds) };
  }
}
