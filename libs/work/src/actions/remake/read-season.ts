import { Injectable } from '@nestjs/common';
import { addDays, firstDayOf, addMonths, tokyoDateOf } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { busyFrom, monthsFrom, seasonRow } from '../../domain/remake/season.ts';
import type { SeasonCell } from '../../domain/remake/season.ts';
import { stitchYears } from '../../domain/remake/stitched-year.ts';
import type { Stretch } from '../../domain/remake/stitched-year.ts';
import { SeasonStore } from '../../store/remake/season.store.ts';

/** A company's row; `weeks` in which it says to be busy, null where it has said nothing. */
export type SeasonCompany = { id: string; title: string; weeks: number[] | null; cells: SeasonCell[] };
export type NamedStretch = Stretch & { company: string };

/** All companies side by side for twelve months, and how one person could go on from one to another. */
export type Season = {
  months: TokyoMonth[];
  companies: SeasonCompany[];
  years: { weeks: number; stretches: NamedStretch[] }[];
};

/** More companies than that nobody reads side by side; those with the most to do come first. */
const mostCompanies = 200;

/** The season calendar (繁閑カレンダー), for the secretariat; names nobody. */
@Injectable()
export class ReadSeason {
  constructor(
    private readonly seasons: SeasonStore,
    private readonly companies: PublicCompanies,
  ) {}

  /** From this month on. Four statements, whatever the number of companies. */
  async run(tx: Tx): Promise<Season> {
    const today = tokyoDateOf(tx.now);
    const months = monthsFrom(today);
    const span = {
      from: firstDayOf(months[0]!),
      to: addDays(firstDayOf(addMonths(months.at(-1)!, 1)), -1),
    };
    const days = await this.seasons.days(tx, span);
    const requests = await this.seasons.requests(tx, span);
    const said = new Map((await this.seasons.said(tx)).map(({ companyId, weeks }) => [companyId, weeks]));
    const facts = { days, requests, said };
    const ids = [...new Set([...days, ...requests].map(({ companyId }) => companyId).concat(...said.keys()))];
    const names = await this.companies.run(tx, ids);
    const rows = ids
      .flatMap((id) => {
        const title = names.get(id)?.title;
        const cells = seasonRow(id, months, facts);
        return title === undefined ? [] : [{ id, title, weeks: said.get(id) ?? null, cells }];
      })
      .sort((one, other) => needOf(other) - needOf(one) || one.title.localeCompare(other.title, 'ja'))
      .slice(0, mostCompanies);
    const busy = busyFrom(
      today,
      rows.map(({ id }) => id),
      facts,
    );
    return {
      ...{ months, companies: rows },
      years: stitchYears(today, busy).map(({ weeks, stretches }) => ({
        weeks,
        stretches: stretches.map((one) => ({ ...one, company: names.get(one.companyId)?.title ?? '' })),
      })),
    };
  }
}

const needOf = ({ cells }: SeasonCompany): number =>
  cells.reduce((sum, { minutes, uncut }) => sum + minutes + uncut * 60, 0);
