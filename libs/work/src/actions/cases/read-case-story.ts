import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { CareContactEntity } from '../../store/cases/care-contact.entity.ts';
import { CareStore } from '../../store/cases/care.store.ts';
import type { CaseNoteEntity } from '../../store/cases/case-note.entity.ts';
import { CaseStoryStore } from '../../store/cases/case-story.store.ts';
import type { CoordinatorEntity } from '../../store/cases/coordinator.entity.ts';
import { CoordinatorStore } from '../../store/cases/coordinator.store.ts';
import type { NextActionEntity } from '../../store/cases/next-action.entity.ts';
import type { SupportCaseEntity } from '../../store/cases/support-case.entity.ts';

/** What stands in a case, with everybody who can accompany. */
export type CaseStory = {
  notes: CaseNoteEntity[];
  next: NextActionEntity | null;
  care: CareContactEntity[];
  coordinators: CoordinatorEntity[];
};

/** The story of a case, what happens next, and how both sides of its match are. */
@Injectable()
export class ReadCaseStory {
  constructor(
    private readonly story: CaseStoryStore,
    private readonly care: CareStore,
    private readonly coordinators: CoordinatorStore,
  ) {}

  /** `hidden`: that something stands there is told, and not what. */
  async run(tx: Tx, { id }: SupportCaseEntity, hidden: boolean): Promise<CaseStory> {
    const notes = await this.story.notes(tx, id);
    const [next = null] = await this.story.open(tx, [id]);
    return {
      notes: hidden ? notes.map((note) => ({ ...note, text: null })) : notes,
      next: hidden && next ? { ...next, what: null } : next,
      ...{ care: await this.care.ofCase(tx, id), coordinators: await this.coordinators.all(tx) },
    };
  }
}
