import { Injectable } from '@nestjs/common';
import { addDays, newId, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CareStore } from '../../store/cases/care.store.ts';
import { CaseStoryStore } from '../../store/cases/case-story.store.ts';
import type { SupportCaseEntity } from '../../store/cases/support-case.entity.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';
import { ApplicationStore } from '../../store/postings/application.store.ts';
import { caseAccompanied } from '../../work.events.ts';
import type { PlaceAccepted } from '../../work.events.ts';
import { PickCoordinator } from './pick-coordinator.ts';

/** How a match came about: its application, or null for gigs that go on. */
type Match = { companyId: string; memberId: string; sourceId: string | null; from: TokyoDate };

/** A match is accompanied from its first day on: the case and every contact of it are made in the commit that makes the match. */
@Injectable()
export class StartCare {
  constructor(
    private readonly applications: ApplicationStore,
    private readonly cases: SupportCaseStore,
    private readonly story: CaseStoryStore,
    private readonly care: CareStore,
    private readonly pick: PickCoordinator,
  ) {}

  /** An application moved: a hire begins to be accompanied, once; one that is no hire any more ends to be. */
  async afterMove(tx: Tx, applicationId: string): Promise<void> {
    const application = await this.applications.byId(tx, applicationId);
    if (!application) return;
    const { companyId, memberId, hiredOn, state } = application;
    if (state === 'hired' && memberId && hiredOn)
      await this.start(tx, { companyId, memberId, sourceId: applicationId, from: hiredOn });
    else await this.takeBack(tx, applicationId);
  }

  /** Work was accepted: where it was not the only one of this person for this company, it goes on. */
  async afterGig(tx: Tx, { companyId, memberId }: PlaceAccepted): Promise<void> {
    const { accepted, ahead } = await this.cases.goesOn(tx, { memberId, companyId });
    if (accepted + ahead >= 2)
      await this.start(tx, { companyId, memberId, sourceId: null, from: tokyoDateOf(tx.now) });
  }

  /** Whoever accompanies the company accompanies the match, where they can; else it waits in the tray. */
  private async start(tx: Tx, { companyId, memberId, sourceId, from }: Match): Promise<void> {
    const mainId = await this.coordinatorOf(tx, companyId, memberId);
    const id = newId();
    const state = mainId ? 'under_way' : 'asked';
    const added = await this.cases.add(tx, {
      ...{ id, communityId: tx.community, companyId, memberId, giverId: memberId, sourceId, wish: null },
      ...{ origin: sourceId ? 'hire' : 'gig', weight: 1, state, edition: 1, mainId, secondId: null },
      ...{ openedBy: null, openedAt: tx.now, turnedAt: tx.now, ending: null, endLine: null },
    });
    if (!added) return;
    await this.story.note(tx, id, { kind: 'opened', text: null, by: null });
    await this.care.plan(tx, id, from);
    if (!mainId) return;
    // By then both sides have been asked how the first day was.
    await this.story.act(tx, id, { what: null, dueOn: addDays(from, 2), whoId: mainId, by: null });
    await tx.emit(caseAccompanied, { caseId: id });
  }

  private async coordinatorOf(tx: Tx, companyId: string, memberId: string): Promise<string | null> {
    const known = (await this.cases.ofCompany(tx, companyId)).find(
      ({ state, mainId }) => mainId !== null && (state === 'under_way' || state === 'resting'),
    );
    if (!known?.mainId) return null;
    const refusal = await this.pick.refusal(tx, {
      ...{ accountId: known.mainId, companyId, memberId, caseId: null, anyway: false },
      as: { role: 'main', weight: 1, state: 'under_way' },
    });
    return refusal ? null : known.mainId;
  }

  private async takeBack(tx: Tx, applicationId: string): Promise<void> {
    const found = await this.cases.bySource(tx, applicationId);
    if (found && found.state !== 'closed') await this.end(tx, found, 'taken_back');
  }

  /** The match is over, whatever stood in its case: nobody is asked any more. */
  async end(tx: Tx, { id }: SupportCaseEntity, ending: 'taken_back' | 'departed'): Promise<void> {
    await this.cases.turn(tx, id, { to: 'closed', ending, line: null });
    await this.story.endAction(tx, id, 'dropped', null);
    await this.care.drop(tx, [id]);
    await this.story.note(tx, id, { kind: 'closed', text: null, by: null });
  }
}
