import { addMonths, yen } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Mover, MoverKey } from '../domain/mover-key.ts';
import type { Payer } from '../domain/payer.ts';
import type { RecurringFigure, RecurringStep } from '../domain/waterfall.ts';
import { recurringTurns } from './recurring-turns.ts';

/** Reads billing's turns, never writes. One statement per method, however many subscriptions there are. */
@Injectable()
export class RecurringStore {
  /** How the fees of all payers moved in the months from first to last; what was before comes as one step before the first. */
  async steps(tx: Tx, first: TokyoMonth, last: TokyoMonth): Promise<RecurringStep[]> {
    const rows = await tx.query<{
      month: TokyoMonth;
      opening: string;
      closing: string;
      returning: boolean;
      payer: Payer;
      payers: string;
    }>(stepsSql, [tx.community, first, last, addMonths(first, -1)]);
    return rows.map(({ month, opening, closing, returning, payer, payers }) => ({
      ...{ month, returning, payer, payers: Number(payers) },
      ...{ opening: yen(Number(opening)), closing: yen(Number(closing)) },
    }));
  }

  /** The individuals or companies behind a figure of a month, up to `first` after a key. */
  async movers(
    tx: Tx,
    { month, figure, payer }: { month: TokyoMonth; figure: RecurringFigure; payer: Payer },
    { first, after }: { first: number; after: MoverKey | null },
  ): Promise<Mover[]> {
    const rows = await tx.query<{ subjectId: string; opening: string; closing: string }>(
      `${moversSql(figure)} and ($3::bigint is null or (${sizeOf(figure)}, subject_id) < ($3, $4::uuid))
        order by ${sizeOf(figure)} desc, subject_id desc limit $5`,
      [tx.community, month, after?.size ?? null, after?.subjectId ?? null, first, payer],
    );
    return rows.map(({ subjectId, opening, closing }) => ({
      subjectId,
      opening: yen(Number(opening)),
      closing: yen(Number(closing)),
    }));
  }
}

const stepsSql = `
  with ${recurringTurns}, monthly as (
    select customer_id, payer, month, first_month, sum(change) as change from turns group by 1, 2, 3, 4
  ), running as (
    select customer_id, payer, month, first_month, change,
           sum(change) over (partition by customer_id order by month) as closing
      from monthly
  ), steps as (
    select month, closing - change as opening, closing, first_month < month as "returning", payer
      from running where month between $2 and $3 and change <> 0
    union all
    select $4, 0, closing, false, payer from (
      select distinct on (customer_id) closing, payer from running where month < $2 order by customer_id, month desc) earlier
     where closing > 0
  )
  select month, opening, closing, "returning", payer, count(*) as payers from steps group by 1, 2, 3, 4, 5`;

/** Which payers stand behind a figure; the same division as the domain's. */
const behind: Readonly<Record<RecurringFigure, string>> = {
  opening: 'opening > 0',
  new: 'opening = 0 and closing > 0 and first_month = $2',
  reactivation: 'opening = 0 and closing > 0 and first_month < $2',
  expansion: 'opening > 0 and closing > opening',
  contraction: 'closing > 0 and closing < opening',
  churn: 'opening > 0 and closing = 0',
  closing: 'closing > 0',
};

const sizeOf = (figure: RecurringFigure): string =>
  figure === 'opening' || figure === 'closing' ? figure : 'abs(closing - opening)';

const moversSql = (figure: RecurringFigure): string => `
  with ${recurringTurns}, moved as (
    select customer_id, first_month, coalesce(sum(change) filter (where month < $2), 0) as opening,
           sum(change) as closing
      from turns where month <= $2 and payer = $6 group by 1, 2
  )
  select subject_id as "subjectId", opening, closing
    from moved join billing.customer customer on customer.id = moved.customer_id
   where customer.community_id = $1 and ${behind[figure]}`;
