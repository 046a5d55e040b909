import { UpdateCommunity, workOf } from '@enishi/identity';
import { addDays, newId, tokyoDateOf } from '@enishi/kernel';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { by, company, desk, taken } from './work-occasions.ts';

/** What moving a gig for the weather costs, and the percents of gigs; see `statements-per-operation.ts`. */
export const statementsOfWeather: Readonly<Record<string, number>> = {
  'public Mutation.moveOwnGigForWeather': 14,
  'desk Mutation.moveGigForWeather': 12,
  'desk Query.wageFigures': 2,
  'desk Mutation.enterWageFigure': 2,
  'desk Mutation.takeBackWageFigure': 3,
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

/** Many minimum wages that were entered, and what the next one is. */
async function measured(stage: OperationStage) {
  const of = await dry(stage);
  const id = newId();
  const from = await stage.inside(async (tx) => {
    await tx.query(
      `insert into work.wage_figure (id, community_id, prefecture, from_day, yen, source, entered_by, entered_at)
       values ($1, $2, '01', $3, 1131, '北海道労働局', 'desk@example.jp', $4)`,
      [id, tx.community, tokyoDateOf(tx.now), tx.now],
    );
    return tokyoDateOf(tx.now);
  });
  await stage.multiply('work.wage_figure', id, { id: 'gen_random_uuid()' });
  return { ...of, id, input: { prefecture: '01', from, yen: 1131, source: '北海道労働局' } };
}

export const weatherOccasions: Occasions = {
  'public Mutation.moveOwnGigForWeather': by(dry, company, (of) => ({
    ...{ companyId: of.company.companyId, id: of.gigId, reason },
  })),
  'desk Mutation.moveGigForWeather': by(dry, desk, ({ gigId: id }) => ({ id, reason })),
  'desk Query.wageFigures': by(measured, desk, () => ({})),
  'desk Mutation.enterWageFigure': by(measured, desk, ({ input }) => ({ input })),
  'desk Mutation.takeBackWageFigure': by(measured, desk, ({ id }) => ({ id })),
  'desk Query.workSettings': by(dry, desk, () => ({})),
  'desk Mutation.saveWorkSettings': by(unset, desk, () => ({
    input: { feePercent: '20', callOffPercent: '90', calledOffShare: '0', employsMinors: false },
    seen: '20-100-0-false',
  })),
};
