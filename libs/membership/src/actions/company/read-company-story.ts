import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { AccessLogStore } from '../../store/access-log.store.ts';
import type { CompanyNoteEntity } from '../../store/company/company-note.entity.ts';
import { CompanyNoteStore } from '../../store/company/company-note.store.ts';
import type { CompanyTurnEntity } from '../../store/company/company-turn.entity.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import type { CompanyTurnKey } from '../../store/company/company-turn.store.ts';
import type { DeskReader } from '../open-member-record.ts';
import { FindCompany } from './find-company.ts';

/** A turn with the note that it stands for, if it is one. */
export type ToldTurn = CompanyTurnEntity & { note: CompanyNoteEntity | null };

/** A page of a company's story, newest first. */
export type CompanyStoryPage = { turns: ToldTurn[]; hasNext: boolean };

/** Reads a company's story for the desk, and writes down that it was read in the same transaction. */
@Injectable()
export class ReadCompanyStory {
  constructor(
    private readonly find: FindCompany,
    private readonly story: CompanyTurnStore,
    private readonly notes: CompanyNoteStore,
    private readonly accesses: AccessLogStore,
  ) {}

  /** Throws COMPANY_NOT_FOUND. */
  async run(
    tx: Tx,
    companyId: string,
    { reader, first, after }: { reader: DeskReader; first: number; after: CompanyTurnKey | null },
  ): Promise<CompanyStoryPage> {
    const { id } = await this.find.run(tx, companyId);
    const look = { act: 'read_company', memberId: null, people: 1, reason: `story:${id}` } as const;
    await this.accesses.write(tx, { ...reader, ...look });
    const turns = await this.story.page(tx, id, { first: first + 1, after });
    const shown = turns.slice(0, first);
    const notes = await this.notes.byIds(
      tx,
      shown.flatMap(({ kind, facts }) => (kind === 'noted' ? String(facts.note) : [])),
    );
    const noteOf = ({ facts }: CompanyTurnEntity) => notes.find((note) => note.id === facts.note) ?? null;
    return {
      turns: shown.map((turn) => ({ ...turn, note: noteOf(turn) })),
      hasNext: turns.length > first,
    };
  }
}
