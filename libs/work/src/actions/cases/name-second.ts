import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { liveCaseStates } from '../../domain/cases/support-case.ts';
import { CaseStoryStore } from '../../store/cases/case-story.store.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';
import { HoldCase } from './hold-case.ts';
import { PickCoordinator } from './pick-coordinator.ts';

/** Who accompanies beside the main coordinator from now on; null: nobody. */
export type SecondWish = { id: string; edition: number; secondId: string | null; anyway: boolean };

/** A second coordinator beside the first (副担当), while a case is accompanied: they read and write, and do not turn it or hand it over. */
@Injectable()
export class NameSecond {
  constructor(
    private readonly hold: HoldCase,
    private readonly pick: PickCoordinator,
    private readonly cases: SupportCaseStore,
    private readonly story: CaseStoryStore,
  ) {}

  /**
   * What happens next stays the main coordinator's where it was the second's. Throws the refusals of `HoldCase` (of two at once one is CASE_OVERTAKEN) and `PickCoordinator`, CASE_SECOND_SAME
   * (invalid) for the main coordinator, CASE_MOVED (conflict) where nobody accompanies it.
   */
  async run(tx: Tx, reader: CaseReader, { id, edition, secondId, anyway }: SecondWish): Promise<void> {
    const held = await this.hold.run(tx, reader, 'hand_over', { id, edition });
    const { companyId, memberId, mainId, weight, state } = held;
    if (!liveCaseStates.includes(state) || mainId === null) throw new Refusal('conflict', 'CASE_MOVED');
    if (secondId === held.secondId) return;
    if (secondId === mainId) throw new Refusal('invalid', 'CASE_SECOND_SAME', { field: 'secondId' });
    if (secondId !== null)
      await this.pick.run(tx, {
        ...{ accountId: secondId, companyId, memberId, caseId: id, anyway },
        as: { role: 'second', weight, state },
      });
    await this.cases.lead(tx, id, { mainId, secondId, weight, state });
    await this.story.giveAction(tx, id, mainId);
    await this.story.note(tx, id, { kind: 'second_named', text: null, by: reader.accountId });
  }
}
