import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readCut } from '../../domain/cut.ts';
import { readReason } from '../../domain/help-request.ts';
import { mayPublish } from '../../domain/minimum-wage.ts';
import { editedForm, isChangeable, readSeriesEdit } from '../../domain/remake/series-edit.ts';
import type { SeriesEdit } from '../../domain/remake/series-edit.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import type { GigEntity } from '../../store/gig.entity.ts';
import { GigStore } from '../../store/gig.store.ts';
import type { HelpRequestEntity } from '../../store/help-request.entity.ts';
import { HelpRequestStore } from '../../store/help-request.store.ts';
import { GigSeriesStore } from '../../store/remake/gig-series.store.ts';
import { CutGround } from '../cut-ground.ts';
import type { Ground } from '../cut-ground.ts';

/** `reason`: why, which stands beside what was called off; `justification`: of a reward below the minimum wage. */
export type SeriesEditing = {
  id: string;
  edit: SeriesEdit;
  reason: string;
  justification: string;
  by: string;
};

/** How many occurrences were cut anew, and how many stay as they are. */
export type SeriesEdited = { changed: number; kept: number };

/** The desk changes a series for what nobody took yet: each of those is called off and cut anew, since what was published is never edited. */
@Injectable()
export class EditSeries {
  constructor(
    private readonly requests: HelpRequestStore,
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
    private readonly series: GigSeriesStore,
    private readonly ground: CutGround,
  ) {}

  /**
   * All that can be changed, or nothing. Whoever takes a place at this moment has it as it was, or finds it called off. Throws SERIES_NOT_FOUND, WORK_REASON_WRONG, SERIES_TIMES_WRONG, SERIES_ALL_TAKEN (conflict), and the
   * refusals of `readCut` and `mayPublish`.
   */
  async run(tx: Tx, { id, edit: typed, reason, justification, by }: SeriesEditing): Promise<SeriesEdited> {
    const series = await this.series.byId(tx, id);
    const help = series && (await this.requests.held(tx, series.requestId));
    if (!help) throw new Refusal('not_found', 'SERIES_NOT_FOUND');
    const why = unwrap(readReason(reason));
    const edit = unwrap(readSeriesEdit(typed));
    const all = await this.gigs.heldAmong(
      tx,
      (await this.series.gigIds(tx, id)).map(({ gigId }) => gigId),
    );
    const holding = await this.assignments.holding(
      tx,
      all.map((gig) => gig.id),
    );
    const taken = (gig: GigEntity): number => holding.filter(({ gigId }) => gigId === gig.id).length;
    const changing = all.filter((gig) => isChangeable(gig, taken(gig), tx.now));
    if (changing.length === 0) throw new Refusal('conflict', 'SERIES_ALL_TAKEN');
    const { choices, entered } = await this.ground.run(tx);
    const anew = this.cutAnew(tx, changing, { edit, help, choices, by });
    const onBoard = anew.filter(({ state }) => state !== 'draft');
    const justified = onBoard.length > 0 ? unwrap(mayPublish(onBoard, justification, entered)) : null;
    await this.gigs.turn(
      tx,
      changing.map((gig) => gig.id),
      { to: 'called_off', reason: why, by },
    );
    await this.gigs.add(
      tx,
      anew.map((gig) => ({ ...gig, justification: gig.state === 'draft' ? null : justified })),
    );
    await this.series.join(
      tx,
      id,
      anew.map((gig) => gig.id),
    );
    const standing = all.filter(({ state, startsAt }) => state !== 'called_off' && startsAt > tx.now);
    return { changed: changing.length, kept: standing.length - changing.length };
  }

  private cutAnew(
    tx: Tx,
    gigs: readonly GigEntity[],
    { edit, by, ...of }: { edit: SeriesEdit; help: HelpRequestEntity; by: string } & Pick<Ground, 'choices'>,
  ): GigEntity[] {
    return gigs.map((gig) => {
      const wish = unwrap(readCut(editedForm(gig, edit), { ...of, now: tx.now }));
      const [turn] = wish.turns;
      const { places, reward, minutes } = wish;
      return { ...gig, ...turn!, id: newId(), places, reward, minutes, turnedBy: by, turnedAt: tx.now };
    });
  }
}
