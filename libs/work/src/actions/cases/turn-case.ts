import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { caseMachine, readEndLine, readNext, readNote } from '../../domain/cases/support-case.ts';
import type { CaseEnd, NextWish } from '../../domain/cases/support-case.ts';
import { CareStore } from '../../store/cases/care.store.ts';
import { CaseStoryStore } from '../../store/cases/case-story.store.ts';
import type { SupportCaseEntity } from '../../store/cases/support-case.entity.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';
import { HoldCase } from './hold-case.ts';
import type { ReadEdition } from './hold-case.ts';

type Edition = ReadEdition & { edition: number };
/** The case rests or goes on; `said` may be empty. */
export type Turning = Edition & { to: 'resting' | 'under_way'; said: string; next: NextWish };
export type Closing = Edition & { ending: CaseEnd; line: string };

/** A case rests, goes on, is over, and is opened again. */
@Injectable()
export class TurnCase {
  constructor(
    private readonly hold: HoldCase,
    private readonly cases: SupportCaseStore,
    private readonly story: CaseStoryStore,
    private readonly care: CareStore,
  ) {}

  /**
   * Rests with the day of the next look, goes on, or is opened again. Throws the refusals of `HoldCase` and `readNext`, CASE_MOVED (conflict) where the table has no such move, and CASE_PERSON_GONE (conflict) where
   * the person is not here any more.
   */
  async run(tx: Tx, reader: CaseReader, { to, said, next, ...edition }: Turning): Promise<void> {
    const held = await this.hold.run(tx, reader, 'turn', edition);
    if (held.state === 'asked' || !caseMachine.may(held.state, to))
      throw new Refusal('conflict', 'CASE_MOVED');
    if (held.ending === 'departed') throw new Refusal('conflict', 'CASE_PERSON_GONE');
    if (held.mainId === null) throw new Refusal('conflict', 'CASE_MOVED');
    const wish = unwrap(readNext(next, tokyoDateOf(tx.now)));
    const text = said.trim() === '' ? null : unwrap(readNote(said));
    const { id } = held;
    const by = reader.accountId;
    await this.cases.turn(tx, id, { to, ending: null, line: null });
    await this.story.endAction(tx, id, 'dropped', by);
    await this.story.act(tx, id, { ...wish, whoId: held.mainId, by });
    await this.story.note(tx, id, { kind: kindOf(held, to), text, by });
  }

  /** Closes with a reason. Throws the refusals of `HoldCase` and `readEndLine`, CASE_MOVED, and CASE_RISK_OPEN (conflict) while a sign waits to be looked at. */
  async close(tx: Tx, reader: CaseReader, { ending, line, ...edition }: Closing): Promise<void> {
    const held = await this.hold.run(tx, reader, 'turn', edition);
    if (!caseMachine.may(held.state, 'closed')) throw new Refusal('conflict', 'CASE_MOVED');
    if (await this.care.hasRisk(tx, held.id)) throw new Refusal('conflict', 'CASE_RISK_OPEN');
    const text = unwrap(readEndLine(line));
    await this.cases.turn(tx, held.id, { to: 'closed', ending, line: text });
    await this.story.endAction(tx, held.id, 'dropped', reader.accountId);
    await this.care.drop(tx, [held.id]);
    await this.story.note(tx, held.id, { kind: 'closed', text, by: reader.accountId });
  }
}

const kindOf = ({ state }: SupportCaseEntity, to: 'resting' | 'under_way') =>
  to === 'resting' ? 'rested' : state === 'closed' ? 'reopened' : 'resumed';
