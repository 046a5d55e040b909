import { Injectable } from '@nestjs/common';
import { CurrentCommunity, UpdateCommunity, workLimits, workOf } from '@enishi/identity';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readPercents, workPercents } from '../../domain/work-settings-form.ts';
import type { TypedPercents, WorkPercent } from '../../domain/work-settings-form.ts';

/** The percents as they are now; `seen` tells whether somebody else changed them meanwhile. */
export type WorkPercents = Record<WorkPercent, number> & { seen: string };

/** By which percents a community runs its gigs. What was told with the terms of a place stays as it was told. */
@Injectable()
export class SaveWorkSettings {
  constructor(
    private readonly current: CurrentCommunity,
    private readonly community: UpdateCommunity,
  ) {}

  async read(tx: Tx): Promise<WorkPercents> {
    const { feePercent, callOffPercent, calledOffShare } = workOf((await this.current.run(tx)).settings);
    const percents = { feePercent, callOffPercent, calledOffShare };
    return { ...percents, seen: workPercents.map((field) => percents[field]).join('-') };
  }

  /** For places that are taken from now on. Needs the identity scope. Throws WORK_PERCENT_WRONG, and WORK_SETTINGS_OVERTAKEN (conflict) where somebody changed them since the page was read. */
  async run(tx: Tx, { typed, seen }: { typed: TypedPercents; seen: string }): Promise<void> {
    const percents = unwrap(readPercents(typed, workLimits));
    await tx.lock(`work.settings:${tx.community}`);
    const before = await this.read(tx);
    if (workPercents.every((field) => before[field] === percents[field])) return;
    if (before.seen !== seen) throw new Refusal('conflict', 'WORK_SETTINGS_OVERTAKEN');
    const { settings } = await this.current.run(tx);
    await this.community.run(tx, { settings: { work: { ...workOf(settings), ...percents } } });
  }
}
