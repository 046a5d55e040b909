import { Injectable } from '@nestjs/common';
import { tokyoDateOf, unwrap, yearOf } from '@enishi/kernel';
import { OwnCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { readBusyWeeks } from '../../domain/remake/season.ts';
import { SeasonStore } from '../../store/remake/season.store.ts';
import type { HelpAsker } from '../ask-for-help.ts';

/** A company says in which weeks of a year it is busy, so that others can be asked who are not. */
@Injectable()
export class SayBusyWeeks {
  constructor(
    private readonly seasons: SeasonStore,
    private readonly own: OwnCompany,
  ) {}

  /** By whoever acts for the company; said anew it replaces what was said. Throws COMPANY_NOT_FOUND, SEASON_WEEKS_WRONG. */
  async run(
    tx: Tx,
    { companyId, accountId }: HelpAsker,
    said: { weeks: readonly number[]; months: readonly number[] },
  ): Promise<void> {
    await this.own.run(tx, accountId, companyId);
    const weeks = unwrap(readBusyWeeks(said, yearOf(tokyoDateOf(tx.now))));
    await this.seasons.say(tx, {
      ...{ companyId, communityId: tx.community, weeks, saidBy: accountId, saidAt: tx.now },
    });
  }

  /** What it said; empty before it did. Throws COMPANY_NOT_FOUND. */
  async read(tx: Tx, { companyId, accountId }: HelpAsker): Promise<number[]> {
    await this.own.run(tx, accountId, companyId);
    return (await this.seasons.of(tx, companyId))?.weeks ?? [];
  }
}
