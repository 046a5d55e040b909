import { CurrentViewer, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Query, Resolver } from '@nestjs/graphql';
import { WageQuestions } from '../../../actions/wages/wage-questions.ts';
import { WageQuestionType, wageQuestionType } from './wage.type.ts';

/** Wages that the secretariat asks companies about. */
@Resolver()
export class DeskWagesResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly questions: WageQuestions,
  ) {}

  @Query(() => [WageQuestionType], { description: 'By their day; the look at the names is written down.' })
  wageQuestions(
    @CurrentViewer() { communityId, accountId, deskRole: role }: DeskViewer,
  ): Promise<WageQuestionType[]> {
    return this.transactions.inCommunity(communityId, async (tx) =>
      (await this.questions.forDesk(tx, { accountId, role })).map(wageQuestionType),
    );
  }
}
