import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { liveCaseStates, readNext, readNote } from '../../domain/cases/support-case.ts';
import type { NextWish } from '../../domain/cases/support-case.ts';
import { CaseStoryStore } from '../../store/cases/case-story.store.ts';
import { HoldCase } from './hold-case.ts';

/** `actionId`: the next action that was done, as it was shown; `said`: what came of it, may be empty. */
export type DoneAction = { id: string; actionId: string; said: string; next: NextWish };

/** Whoever accompanies writes down what happened, and what happens next. */
@Injectable()
export class WriteCase {
  constructor(
    private readonly hold: HoldCase,
    private readonly story: CaseStoryStore,
  ) {}

  /** A line that stays as it is. Throws the refusals of `HoldCase` and `readNote`. */
  async note(tx: Tx, reader: CaseReader, { id, text }: { id: string; text: string }): Promise<void> {
    await this.hold.run(tx, reader, 'write', { id, edition: null });
    await this.story.note(tx, id, { kind: 'note', text: unwrap(readNote(text)), by: reader.accountId });
  }

  /**
   * The next action is done and another one takes its place in the same commit, so that there is always one. Throws the refusals of `HoldCase` and `readNext`, CASE_MOVED (conflict) where the case is not
   * accompanied, CASE_OVERTAKEN (conflict) where somebody else has done it.
   */
  async next(tx: Tx, reader: CaseReader, { id, actionId, said, next }: DoneAction): Promise<void> {
    const held = await this.hold.run(tx, reader, 'write', { id, edition: null });
    if (!liveCaseStates.includes(held.state)) throw new Refusal('conflict', 'CASE_MOVED');
    const wish = unwrap(readNext(next, tokyoDateOf(tx.now)));
    const [open] = await this.story.open(tx, [id]);
    if (open?.id !== actionId) throw new Refusal('conflict', 'CASE_OVERTAKEN');
    const came = said.trim() === '' ? null : unwrap(readNote(said));
    await this.story.endAction(tx, id, 'done', reader.accountId);
    const text = [open.what, came].filter((part) => part !== null).join('\n') || null;
    await this.story.note(tx, id, { kind: 'done', text, by: reader.accountId });
    const whoId = held.secondId === reader.accountId ? held.secondId : held.mainId!;
    await this.story.act(tx, id, { ...wish, whoId, by: reader.accountId });
  }
}
