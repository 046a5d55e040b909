import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { leads } from '../../domain/cases/case-rights.ts';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { caseMachine, readNext, readWeight } from '../../domain/cases/support-case.ts';
import type { NextWish } from '../../domain/cases/support-case.ts';
import { CaseStoryStore } from '../../store/cases/case-story.store.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';
import { caseAccompanied } from '../../work.events.ts';
import { HoldCase } from './hold-case.ts';
import { PickCoordinator } from './pick-coordinator.ts';

/** Who accompanies from now on, and what happens first. */
export type Assignment = {
  id: string;
  edition: number;
  mainId: string;
  secondId: string | null;
  weight: number;
  next: NextWish;
  anyway: boolean;
};

/** A case leaves the tray: somebody accompanies it from now on. */
@Injectable()
export class AssignCase {
  constructor(
    private readonly hold: HoldCase,
    private readonly pick: PickCoordinator,
    private readonly cases: SupportCaseStore,
    private readonly story: CaseStoryStore,
  ) {}

  /**
   * Throws the refusals of `HoldCase`, `PickCoordinator`, `readWeight`, `readNext`; CASE_NOT_YOURS (forbidden) where a coordinator would give it to somebody else, or go over a limit; CASE_MOVED
   * (conflict) where it does not wait any more.
   */
  async run(tx: Tx, reader: CaseReader, { id, edition, ...wish }: Assignment): Promise<void> {
    const { mainId, secondId, anyway } = wish;
    const leading = leads(reader);
    const mine = mainId === reader.accountId && secondId === null && !anyway;
    if (!leading && !mine) throw new Refusal('forbidden', 'CASE_NOT_YOURS');
    const held = await this.hold.run(tx, reader, leading ? 'assign' : 'take', { id, edition });
    if (held.state !== 'asked' || !caseMachine.may(held.state, 'under_way'))
      throw new Refusal('conflict', 'CASE_MOVED');
    if (secondId === mainId) throw new Refusal('invalid', 'CASE_SECOND_SAME', { field: 'secondId' });
    const weight = unwrap(readWeight(wish.weight));
    const next = unwrap(readNext(wish.next, tokyoDateOf(tx.now)));
    const { companyId, memberId } = held;
    const about = { companyId, memberId, caseId: id, anyway };
    const state = 'under_way';
    await this.pick.run(tx, { ...about, accountId: mainId, as: { role: 'main', weight, state } });
    if (secondId)
      await this.pick.run(tx, { ...about, accountId: secondId, as: { role: 'second', weight, state } });
    await this.cases.lead(tx, id, { mainId, secondId, weight, state });
    await this.story.note(tx, id, { kind: 'assigned', text: null, by: reader.accountId });
    await this.story.act(tx, id, { ...next, whoId: mainId, by: reader.accountId });
    await tx.emit(caseAccompanied, { caseId: id });
  }
}
