import { UpdateCommunity, workOf } from '@enishi/identity';
import { KeepMinorPapers } from '@enishi/work';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { by } from './work-occasions.ts';

/** What papers of people under age cost; see `statements-per-operation.ts`. */
export const statementsOfMinors: Readonly<Record<string, number>> = {
  'public Query.minorsWelcome': 1,
  'desk Query.minorRecord': 6,
  'desk Mutation.keepMinorPapers': 4,
  'desk Mutation.endMinorPapers': 4,
};

const birthDate = '2009-12-01';
const papers = { certificate: 'residence', guardian: 'parent', signedOn: '2026-01-05', birthDate };

/** Somebody under age in a community that employs such people. */
export async function young(stage: OperationStage) {
  const [owner, { memberId }] = [await stage.owner(), await stage.member()];
  await stage.inside((tx) =>
    stage.api.get(UpdateCommunity).run(tx, { settings: { work: { ...workOf({}), employsMinors: true } } }),
  );
  await stage.inside((tx) =>
    tx.query('update membership.member set birth_date = $2 where id = $1', [memberId, birthDate]),
  );
  return { owner, memberId };
}

/** The same with papers, beside as many as rows that were ended. */
async function kept(stage: OperationStage) {
  const of = await young(stage);
  const accountId = of.owner.accountId;
  await stage.inside((tx) =>
    stage.api.get(KeepMinorPapers).run(tx, of.memberId, { form: papers, by: { accountId } }),
  );
  const [row] = await stage.inside((tx) =>
    tx.query<{ id: string }>('select id from work.minor_papers where member_id = $1', [of.memberId]),
  );
  await stage.multiply('work.minor_papers', row!.id, { id: 'gen_random_uuid()', ended_at: 'now()' });
  return { ...of, id: row!.id };
}

const desk = ({ owner: { asker } }: Awaited<ReturnType<typeof young>>) => asker;

export const minorOccasions: Occasions = {
  'public Query.minorsWelcome': async (stage) => ({ asker: stage.visitor, variables: {} }),
  'desk Query.minorRecord': by(kept, desk, ({ memberId }) => ({ memberId })),
  'desk Mutation.keepMinorPapers': by(young, desk, ({ memberId }) => ({ memberId, papers })),
  'desk Mutation.endMinorPapers': by(kept, desk, ({ id }) => ({ id, reason: '同意の取消し' })),
};
