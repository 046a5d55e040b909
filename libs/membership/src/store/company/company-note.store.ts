import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CompanyNoteEntity } from './company-note.entity.ts';

/** Notes of the desk about companies. Who wrote one and when stands in the company's story. */
@Injectable()
export class CompanyNoteStore {
  async add(tx: Tx, companyId: string, text: string): Promise<string> {
    const id = newId();
    const open = { takenBackAt: null, takenBackBy: null };
    await tx.repo(CompanyNoteEntity).insert({ id, communityId: tx.community, companyId, text, ...open });
    return id;
  }

  /** Those of a page of the story. */
  byIds(tx: Tx, ids: readonly string[]): Promise<CompanyNoteEntity[]> {
    return ids.length === 0
      ? Promise.resolve([])
      : tx.repo(CompanyNoteEntity).findBy({ communityId: tx.community, id: In([...ids]) });
  }

  /** One of a company, its row held until the commit. */
  async hold(tx: Tx, companyId: string, id: string): Promise<CompanyNoteEntity | null> {
    if (!isId(id)) return null;
    return tx.repo(CompanyNoteEntity).findOne({
      where: { communityId: tx.community, companyId, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Forgets what a note said; who did that and when stays. */
  async takeBack(tx: Tx, id: string, by: string): Promise<void> {
    const gone = { text: '', takenBackAt: tx.now, takenBackBy: by };
    await tx.repo(CompanyNoteEntity).update({ communityId: tx.community, id }, gone);
  }
}
