import { UpdateCommunity, workOf } from '@enishi/identity';
import { addDays } from '@enishi/kernel';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { by, company, desk, taken } from './work-occasions.ts';

/** What moving a gig for the weather costs, and the percents of gigs; see `statements-per-operation.ts`. */
export const statementsOfWeather: Readonly<Record<string, number>> = {
  'public Mutation.moveOwnGigForWeather': 13,
  'desk Mutation.moveGigForWeather': 11,
  'desk Query.workSettings': 2,
  'desk Mutation.saveWorkSettings': 9,
};

const reason = '大雪のため';

/** A gig with a substitute day in which somebody has a place. */
async function dry(stage: OperationStage) {
  const of = await taken(stage);
  await stage.inside((tx) =>
    tx.query('update work.gig set substitute_day = $2 where id = $1', [
      of.gigId,
      addDays(of.cut.firstDay, 2),
    ]),
  );
  return of;
}

/** The same where nobody has set anything else before. */
async function unset(stage: OperationStage) {
  await stage.inside((tx) => stage.api.get(UpdateCommunity).run(tx, { settings: { work: workOf({}) } }));
  return dry(stage);
}

export const weatherOccasions: Occasions = {
  'public Mutation.moveOwnGigForWeather': by(dry, company, (of) => ({
    ...{ companyId: of.company.companyId, id: of.gigId, reason },
  })),
  'desk Mutation.moveGigForWeather': by(dry, desk, ({ gigId: id }) => ({ id, reason })),
  'desk Query.workSettings': by(dry, desk, () => ({})),
  'desk Mutation.saveWorkSettings': by(unset, desk, () => ({
    input: { feePercent: '20', callOffPercent: '90', calledOffShare: '0', employsMinors: false },
    seen: '20-100-0-false',
  })),
};
