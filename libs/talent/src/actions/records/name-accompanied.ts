import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { TalentRecordStore } from '../../store/talent-record.store.ts';
import { NoteReading } from './note-reading.ts';

/**
 * Whom the secretariat may accompany, and who they are: only while the person lets it read their record. Each naming is in the person's diary and in the desk's log of looks, in the same
 * transaction; the consent is held until the commit, so that nobody is named after its end.
 */
@Injectable()
export class NameAccompanied {
  constructor(
    private readonly records: TalentRecordStore,
    private readonly readings: NoteReading,
  ) {}

  /** Whether they let the secretariat read now; names nobody, and so writes nothing down. Held until the commit. */
  async allowed(tx: Tx, memberId: string): Promise<boolean> {
    return (await this.records.heldOf(tx, memberId)) !== null;
  }

  /** Whose a record is that the desk has found. Throws TALENT_NOT_FOUND as `OpenRecord` does. */
  async ofRecord(tx: Tx, recordId: string): Promise<string> {
    const record = await this.records.held(tx, recordId);
    if (!record) throw new Refusal('not_found', 'TALENT_NOT_FOUND');
    return record.memberId;
  }

  /** Null, and nothing is written, without a consent in force. */
  async run(tx: Tx, memberId: string, reader: DeskReader): Promise<NamedMember | null> {
    const record = await this.records.heldOf(tx, memberId);
    return record && this.readings.run(tx, record, { reader, reason: 'accompany' });
  }
}
