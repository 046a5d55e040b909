import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { given } from './talent-occasions.ts';

/** What operations about a person's own story, and about who read it, cost; see `statements-per-operation.ts`. */
export const statementsOfLifeLines: Readonly<Record<string, number>> = {
  'public Query.myAccessDiary': 4,
};

const byMember =
  (variables: Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const { member } = await given(stage);
    return { asker: member.asker, variables };
  };

/** Who looked at a person, and their life-line. */
export const lifeLineOccasions: Occasions = {
  'public Query.myAccessDiary': byMember({ first: 100, after: null }),
};
