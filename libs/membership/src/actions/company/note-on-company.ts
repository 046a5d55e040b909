import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readNote } from '../../domain/company/company-note.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyNoteStore } from '../../store/company/company-note.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';

/** Somebody at the desk writes a note on a company, for the desk alone, and takes one back. */
@Injectable()
export class NoteOnCompany {
  constructor(
    private readonly notes: CompanyNoteStore,
    private readonly turns: CompanyTurnStore,
  ) {}

  /** Throws the refusals of {@link readNote}. */
  async run(tx: Tx, { id }: CompanyEntity, typed: string, actor: string): Promise<void> {
    const note = await this.notes.add(tx, id, unwrap(readNote(typed)));
    await this.turns.append(tx, id, { kind: 'noted', facts: { note }, actor });
  }

  /** What it said is forgotten, who wrote it and who took it back stays. Throws COMPANY_NOTE_NOT_FOUND, COMPANY_NOTE_TAKEN_BACK. */
  async takeBack(tx: Tx, { id }: CompanyEntity, noteId: string, actor: string): Promise<void> {
    const note = await this.notes.hold(tx, id, noteId);
    if (!note) throw new Refusal('not_found', 'COMPANY_NOTE_NOT_FOUND');
    if (note.takenBackAt) throw new Refusal('conflict', 'COMPANY_NOTE_TAKEN_BACK');
    await this.notes.takeBack(tx, note.id, actor);
    await this.turns.append(tx, id, { kind: 'note_taken_back', facts: { taken: note.id }, actor });
  }
}
