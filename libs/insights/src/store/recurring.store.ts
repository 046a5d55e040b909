import { addMonths, yen } from '@enishi/kernel';
import type { TokyoMonth } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { Mover, MoverKey } from '../domain/mover-key.ts';
import type { RecurringFigure, RecurringStep } from '../domain/waterfall.ts';
import { recurringTurns } from './recurring-turns.ts';

/** Reads billing's turns, never writes. One statement per method, however many subscriptions there are. */
@Injectable()
export class RecurringStore {
  /** How the fees of all people moved in the months from first to last; what was before comes as one step before the first. */
  async steps(tx: Tx, first: TokyoMonth, last: TokyoMonth): Promise<RecurringStep[]> {
    const rows = await tx.query<{
      month: TokyoMonth;
      opening: string;
      closing: string;
      returning: boolean;
      people: string;
    }>(stepsSql, [tx.community, first, last, addMonths(first, -1)]);
    return rows.map(({ month, opening, closing, returning, people }) => ({
      ...{ month, returning, people: Number(people) },
      ...{ opening: yen(Number(opening)), closing: yen(Number(closing)) },
    }));
  }

  /** The people behind a figure of a month, up to `first` after a key. */
  async movers(
    tx: Tx,
    { month, figure }: { month: TokyoMonth; figure: RecurringFigure },
    { first, after }: { first: number; after: MoverKey | null },
  ): Promise<Mover[]> {
    const rows = await tx.query<{ memberId: string; opening: string; closing: string }>(
      `${moversSql(figure)} and ($3::bigint is null or (${sizeOf(figure)}, subject_id) < ($3, $4::uuid))
        order by ${sizeOf(figure)} desc, subject_id desc limit $5`,
      [tx.community, month, after?.size ?? null, after?.memberId ?? null, first],
    );
    return rows.map(({ memberId, opening, closing }) => ({
      memberId,
      opening: yen(Number(opening)),
      closing: yen(Number(closing)),
    }));
  }
}

const stepsSql = `
  with ${recurringTurns}, monthly as (
    select customer_id, month, first_month, sum(change) as change from turns group by 1, 2, 3
  ), running as (
    select customer_id, month, first_month, change,
           sum(change) over (partition by customer_id order by month) as closing
      from monthly
  ), steps as (
    select month, closing - change as opening, closing, first_month < month as "returning"
      from running where month between $2 and $3 and change <> 0
    union all
    select $4, 0, closing, false from (
      select distinct on (customer_id) closing from running where month < $2 order by customer_id, month desc) earlier
     where closing > 0
  )
  select month, opening, closing, "returning", count(*) as people from steps group by 1, 2, 3, 4`;

/** Which people stand behind a figure; the same division as the domain's. */
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
  with ${recurringTurns}, people as (
    select customer_id, first_month, coalesce(sum(change) filter (where month < $2), 0) as opening,
           sum(change) as closing
      from turns where month <= $2 group by 1, 2
  )
  select subject_id as "memberId", opening, closing
    from people join billing.customer customer on customer.id = people.customer_id
   where customer.community_id = $1 and ${behind[figure]}`;
