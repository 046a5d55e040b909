import { formatJapaneseDate } from '@enishi/japan';
import { Refusal, newId, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { UseBenefit } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { lastDayOf, monthAfter, monthsOn } from '../../domain/search-month.ts';
import { SearchMonthStore } from '../../store/search-month.store.ts';
import type { Clerk } from '../card-sides.ts';
import { ScoutingSides, scoutingRefusals } from './scouting-sides.ts';

/** The first day after the last month as the page showed it, null where none ran: the same press twice begins one month. */
export type SearchMonthWish = { seen: TokyoDate | null };

/**
 * A company begins a month of searching, today or right after the one that runs, and uses one of the months of its plan for it in the same transaction. It is said to it before; nothing begins by itself.
 */
@Injectable()
export class BeginSearchMonth {
  constructor(
    private readonly sides: ScoutingSides,
    private readonly months: SearchMonthStore,
    private readonly benefits: UseBenefit,
  ) {}

  /**
   * Throws COMPANY_NOT_FOUND, SCOUTING_OFF, SCOUTING_NOT_IN_PLAN and SCOUTING_NOT_SHOWN (forbidden: nobody pays for what they cannot use), SEARCH_MONTH_NEEDLESS (conflict) without a limit,
   * SEARCH_MONTH_AHEAD (conflict) where the next one was begun, and what `UseBenefit` throws.
   */
  async run(tx: Tx, clerk: Clerk, { seen }: SearchMonthWish): Promise<void> {
    const { company, gate, months } = await this.sides.of(tx, clerk);
    if (gate === 'off' || gate === 'not_in_plan' || gate === 'not_shown')
      throw new Refusal('forbidden', scoutingRefusals[gate]);
    if (months.left === null) throw new Refusal('conflict', 'SEARCH_MONTH_NEEDLESS');
    await tx.lock(`talent.search_month:${tx.community}:${company.id}`);
    const today = tokyoDateOf(tx.now);
    const { running, next } = monthsOn(await this.months.newest(tx, company.id), today);
    const latest = next ?? running;
    if ((latest?.untilDay ?? null) !== seen) return;
    if (next) throw new Refusal('conflict', 'SEARCH_MONTH_AHEAD');
    const month = monthAfter(latest, today);
    const id = newId();
    await this.months.add(tx, {
      ...{ ...month, id, communityId: tx.community!, companyId: company.id, begunAt: tx.now },
    });
    const [first, last] = [month.fromDay, lastDayOf(month)].map((day) => formatJapaneseDate(day, 'ja'));
    await this.benefits.run(tx, {
      ...{ companyId: company.id, kind: 'talent_search', parts: 1, key: `search_month:${id}` },
      ...{ usedFor: `${first}〜${last}`, accountId: clerk.accountId, recordedBy: null },
    });
  }
}
