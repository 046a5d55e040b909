import { Injectable } from '@nestjs/common';
import { endOfTokyoDay, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { CountShownPeople } from '@enishi/talent';
import { dueDayOf, reportDayOn } from '../../domain/postings/annual-report.ts';
import type { AnnualFigures } from '../../domain/postings/annual-report.ts';
import { AnnualReportStore } from '../../store/postings/annual-report.store.ts';
import { JudgePosting } from './judge-posting.ts';

export type AnnualReport = AnnualFigures & {
  /** The number of the community; null where none is entered. */
  number: string | null;
  day: TokyoDate;
  due: TokyoDate;
};

/** The figures for the report of the latest 1 June (職業安定法43条の5); numbers, and nobody. */
@Injectable()
export class ReadAnnualReport {
  constructor(
    private readonly figures: AnnualReportStore,
    private readonly people: CountShownPeople,
    private readonly judge: JudgePosting,
  ) {}

  async run(tx: Tx): Promise<AnnualReport> {
    const day = reportDayOn(tokyoDateOf(tx.now));
    const { placementNumber: number } = await this.judge.ground(tx);
    const figures = await this.figures.figures(tx, day);
    return {
      ...figures,
      people: await this.people.run(tx, endOfTokyoDay(day)),
      number,
      day,
      due: dueDayOf(day),
    };
  }
}
