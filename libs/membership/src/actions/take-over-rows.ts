import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { membershipNewsletterChanged } from '../membership.events.ts';
import type { MemberImportEntity } from '../store/member-import.entity.ts';
import { MemberImportStore } from '../store/member-import.store.ts';
import { CreateImported } from './create-imported.ts';
import { JudgeImport } from './judge-import.ts';
import type { ImportRow } from './judge-import.ts';
import { SetNewsletter } from './set-newsletter.ts';

/** Rows taken over in one transaction: a death of the worker costs no more than these, and they are done anew. */
export const rowsAtOnce = 10;

/**
 * Takes the next rows of a list over. Each is judged again, as the register is now, and noted in the same commit: repeated, killed or
 * run twice at once, every row is settled once. Needs the identity scope. Answers whether there is more to do.
 */
@Injectable()
export class TakeOverRows {
  constructor(
    private readonly imports: MemberImportStore,
    private readonly judge: JudgeImport,
    private readonly create: CreateImported,
    private readonly newsletter: SetNewsletter,
  ) {}

  async run(tx: Tx, importId: string): Promise<boolean> {
    const list = await this.imports.locked(tx, importId);
    if (list?.state !== 'running') return false;
    const waiting = await this.imports.next(tx, importId, 'waiting', rowsAtOnce);
    const judged = await this.judge.run(tx, list, new Set(waiting.map(({ rowNo }) => rowNo)));
    for (const row of judged)
      await this.imports.settle(tx, importId, row.rowNo, await this.settle(tx, row, list));
    if (waiting.length === rowsAtOnce) return true;
    await this.imports.change(tx, importId, { state: 'done', finishedAt: tx.now });
    return false;
  }

  private async settle(tx: Tx, row: ImportRow, list: MemberImportEntity): Promise<Settled> {
    const { verdict, known, rowNo } = row;
    const { person } = row.row;
    if (verdict === 'refused' || !person) return { state: 'refused' };
    if (verdict === 'probable' && !list.alsoCreate.includes(rowNo))
      return { state: 'left_out', memberId: known?.id ?? null };
    if (verdict === 'member' && known) {
      if (person.newsletter === 'no') await this.refuseLetters(tx, known.id, known.email);
      return { state: 'member', memberId: known.id };
    }
    const { member, created } = await this.create.run(tx, person, list);
    if (!created && person.newsletter === 'no') await this.refuseLetters(tx, member.id, member.email);
    return { state: created ? 'created' : 'member', memberId: member.id };
  }

  /** A refusal given elsewhere is one here too, also for somebody who is a member and reads the letters. */
  private async refuseLetters(tx: Tx, memberId: string, email: string): Promise<void> {
    await this.newsletter.run(tx, { memberId, wanted: false, locale: 'ja', ip: null, channel: 'import' });
    await tx.emit(membershipNewsletterChanged, { memberId, email, wanted: false, ownAct: false });
  }
}

type Settled = { state: 'refused' | 'left_out' | 'member' | 'created'; memberId?: string | null };
