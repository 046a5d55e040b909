import { Injectable } from '@nestjs/common';
import { AccountEmail, CurrentCommunity, UpdateCommunity, workLimits, workOf } from '@enishi/identity';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readPercents, workRules } from '../../domain/work-settings-form.ts';
import type { TypedPercents, WorkRules } from '../../domain/work-settings-form.ts';
import type { SettingsTurnEntity } from '../../store/settings/settings-turn.entity.ts';
import { SettingsTurnStore } from '../../store/settings/settings-turn.store.ts';
import { minorsRuleLock } from '../minors/minors-rule-lock.ts';

/** The settings as they are now; `seen` tells whether somebody else changed them meanwhile. */
export type WorkSettings = WorkRules & { seen: string };

/** The same with what was changed of them, newest first. */
export type WorkSettingsStory = WorkSettings & { turns: SettingsTurnEntity[] };

/** What was typed on a page that showed the rules as `seen` names them; `by`: the account of whoever did. */
export type WorkSettingsWish = { typed: TypedPercents; employsMinors: boolean; seen: string; by: string };

/**
 * By which percents a community runs its gigs, and whether people younger than eighteen are employed. What was told with the terms of a
 * place stays as it was told; each change is kept with who made it.
 */
@Injectable()
export class SaveWorkSettings {
  constructor(
    private readonly current: CurrentCommunity,
    private readonly community: UpdateCommunity,
    private readonly turns: SettingsTurnStore,
    private readonly emails: AccountEmail,
  ) {}

  async read(tx: Tx): Promise<WorkSettings> {
    const { feePercent, callOffPercent, calledOffShare, employsMinors } = workOf(
      (await this.current.run(tx)).settings,
    );
    const rules = { feePercent, callOffPercent, calledOffShare, employsMinors };
    return { ...rules, seen: workRules.map((field) => rules[field]).join('-') };
  }

  async story(tx: Tx): Promise<WorkSettingsStory> {
    return { ...(await this.read(tx)), turns: await this.turns.newest(tx) };
  }

  /** For places that are taken from now on. Needs the identity scope. Throws WORK_PERCENT_WRONG, and WORK_SETTINGS_OVERTAKEN (conflict) where somebody changed them since the page was read. */
  async run(tx: Tx, { typed, employsMinors, seen, by }: WorkSettingsWish): Promise<void> {
    const after = { ...unwrap(readPercents(typed, workLimits)), employsMinors };
    await tx.lock(minorsRuleLock(tx.community));
    const { seen: now, ...before } = await this.read(tx);
    if (workRules.every((field) => before[field] === after[field])) return;
    if (now !== seen) throw new Refusal('conflict', 'WORK_SETTINGS_OVERTAKEN');
    const { settings } = await this.current.run(tx);
    await this.community.run(tx, { settings: { work: { ...workOf(settings), ...after } } });
    await this.turns.append(tx, { actor: await this.emails.run(tx, by), before, after });
  }
}
