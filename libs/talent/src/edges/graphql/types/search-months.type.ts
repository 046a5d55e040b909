import { TokyoDateScalar } from '@enishi/platform';
import type { TokyoDate } from '@enishi/kernel';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { SearchStanding } from '../../../actions/scouting/search-months.ts';
import { lastDayOf } from '../../../domain/search-month.ts';

@ObjectType('SearchMonths', { description: 'How the months of searching of a company stand today.' })
export class SearchMonthsType {
  @Field(() => Int, { nullable: true, description: 'That can still be begun; null without limit.' })
  left: number | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'The last day of the one that runs.' })
  lastDay: TokyoDate | null;
  @Field(() => TokyoDateScalar, {
    nullable: true,
    description: 'The last day of the one that was begun ahead.',
  })
  nextLastDay: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'To be sent back with what is begun.' })
  seen: TokyoDate | null;
}

export const searchMonthsType = ({ left, running, next }: SearchStanding): SearchMonthsType => ({
  left,
  lastDay: running && lastDayOf(running),
  nextLastDay: next && lastDayOf(next),
  seen: (next ?? running)?.untilDay ?? null,
});
