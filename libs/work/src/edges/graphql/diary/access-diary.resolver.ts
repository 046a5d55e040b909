import { afterInstant, CurrentViewer, PageArgs, pageSize, Transactions } from '@enishi/platform';
import type { MemberViewer } from '@enishi/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { ReadAccessDiary } from '../../../actions/diary/read-access-diary.ts';
import { AccessDiaryType, accessDiaryType } from './access-diary.type.ts';

/** Who looked at the viewer, whatever for. */
@Resolver()
export class AccessDiaryResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly diary: ReadAccessDiary,
  ) {}

  @Query(() => AccessDiaryType, { description: 'Each time that somebody looked, newest first.' })
  myAccessDiary(
    @CurrentViewer() { communityId, memberId }: MemberViewer,
    @Args() page: PageArgs,
  ): Promise<AccessDiaryType> {
    const asked = { first: pageSize(page), after: afterInstant(page) };
    return this.transactions.inIdentity(communityId, async (tx) =>
      accessDiaryType(await this.diary.run(tx, memberId, asked)),
    );
  }
}
