import { Injectable } from '@nestjs/common';
import { endOfTokyoDay, startOfTokyoDay } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { yearBefore } from '../../domain/postings/annual-report.ts';
import type { AnnualFigures } from '../../domain/postings/annual-report.ts';

type Row = Omit<AnnualFigures, 'postings' | 'people'> & AnnualFigures['postings'];

/** Counts of a day and of the year that ends with it. */
@Injectable()
export class AnnualReportStore {
  /** What was closed later was up on the day; whether a company was late in confirming it is not counted apart. */
  async figures(tx: Tx, day: TokyoDate): Promise<Omit<AnnualFigures, 'people'>> {
    const [row] = await tx.query<Row>(
      `with up as (
         select contract, company_id from work.posting
          where community_id = $1 and published_on <= $2 and last_day >= $2 and (state = 'open' or turned_at > $4))
       select (select count(*) from up where contract = 'open_ended')::int "openEnded", (select count(*) from up where contract = 'fixed_term')::int "fixedTerm",
              (select count(*) from up where contract = 'outsourcing')::int outsourcing, (select count(distinct company_id) from up)::int companies,
              (select count(*) from work.application where community_id = $1 and applied_at >= $3 and applied_at <= $4)::int applications,
              (select count(*) from work.application where community_id = $1 and hired_on >= $5 and hired_on <= $2)::int hires,
              (select count(*) from work.complaint where community_id = $1 and said_at >= $3 and said_at <= $4)::int complaints`,
      [tx.community, day, startOfTokyoDay(yearBefore(day)), endOfTokyoDay(day), yearBefore(day)],
    );
    const { openEnded, fixedTerm, outsourcing, ...rest } = row!;
    return { ...rest, postings: { openEnded, fixedTerm, outsourcing } };
  }
}
