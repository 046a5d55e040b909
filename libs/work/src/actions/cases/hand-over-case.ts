import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { checklistRefusal } from '../../domain/cases/case-load.ts';
import type { HandOverStep } from '../../domain/cases/case-load.ts';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { liveCaseStates, readNote } from '../../domain/cases/support-case.ts';
import { CaseStoryStore } from '../../store/cases/case-story.store.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';
import { caseAccompanied } from '../../work.events.ts';
import { HoldCase } from './hold-case.ts';
import { PickCoordinator } from './pick-coordinator.ts';

/** To whom, with what was gone through, and what they should know. */
export type HandOver = {
  id: string;
  edition: number;
  toId: string;
  steps: readonly HandOverStep[];
  note: string;
  anyway: boolean;
};

/** Another coordinator accompanies from now on; whoever is accompanied is told. */
@Injectable()
export class HandOverCase {
  constructor(
    private readonly hold: HoldCase,
    private readonly pick: PickCoordinator,
    private readonly cases: SupportCaseStore,
    private readonly story: CaseStoryStore,
  ) {}

  /**
   * What happens next stays, and is the other's. Throws the refusals of `HoldCase` (of two at once one is CASE_OVERTAKEN), `PickCoordinator` and `readNote`; CASE_HAND_OVER_UNTICKED; CASE_HAND_OVER_SAME
   * (invalid); CASE_MOVED (conflict) where nobody accompanies it.
   */
  async run(tx: Tx, reader: CaseReader, { id, edition, toId, steps, note, anyway }: HandOver): Promise<void> {
    const held = await this.hold.run(tx, reader, 'hand_over', { id, edition });
    if (!liveCaseStates.includes(held.state)) throw new Refusal('conflict', 'CASE_MOVED');
    if (toId === held.mainId) throw new Refusal('invalid', 'CASE_HAND_OVER_SAME', { field: 'toId' });
    const unticked = checklistRefusal(steps);
    if (unticked) throw unticked;
    const text = unwrap(readNote(note));
    const { companyId, memberId, weight, state } = held;
    await this.pick.run(tx, {
      ...{ accountId: toId, companyId, memberId, caseId: id, anyway },
      as: { role: 'main', weight, state },
    });
    const secondId = held.secondId === toId ? null : held.secondId;
    await this.cases.lead(tx, id, { mainId: toId, secondId, weight, state });
    await this.story.giveAction(tx, id, toId);
    await this.story.note(tx, id, { kind: 'handed_over', text, by: reader.accountId });
    await tx.emit(caseAccompanied, { caseId: id });
  }
}
