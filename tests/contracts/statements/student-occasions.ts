import { DefinePlans, ListPlans } from '@enishi/membership';
import { addDays, monthOf, tokyoDateOf, yen } from '@enishi/kernel';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

const declared = ({ api }: OperationStage) => ({
  school: '北見工業大学',
  graduatesIn: monthOf(addDays(tokyoDateOf(api.clock.now()), 400)),
});

/** A plan beside the others that costs students less; the fees of the others stay as they are. */
async function studentPlan(stage: OperationStage): Promise<void> {
  await stage.inside(async (tx) => {
    const plans = await stage.api.get(ListPlans).run(tx);
    const terms = plans.map(
      ({ id: _id, version: _version, active: _active, archived: _archived, ...plan }) => plan,
    );
    const standard = terms.find(({ key }) => key === 'ind_standard')!;
    const others = terms.filter(({ key }) => key !== 'ind_studying');
    const prices = [{ interval: 'month' as const, amount: yen(330) }];
    const reductions = [{ kind: 'student' as const, below: null, prices }];
    await stage.api
      .get(DefinePlans)
      .run(tx, [...others, { ...standard, key: 'ind_studying', position: 90, reductions }]);
  });
}

const waiting = async (stage: OperationStage) => {
  await studentPlan(stage);
  const { asker, memberId } = await stage.member();
  const said = declared(stage);
  await stage.api.public(
    'mutation ($school: String!, $graduatesIn: String!) { declareStudent(school: $school, graduatesIn: $graduatesIn) { offered } }',
    said,
    asker,
  );
  const [row] = await stage.inside((tx) =>
    tx.query<{ id: string }>('select id from membership.student_declaration where member_id = $1', [
      memberId,
    ]),
  );
  return { asker, id: row!.id };
};

/** Declaring to be a student, as the member does. */
export const studentOccasions: Occasions = {
  'public Query.myStudentStanding': async (stage) => ({ asker: (await waiting(stage)).asker, variables: {} }),
  'public Mutation.declareStudent': async (stage) => {
    await studentPlan(stage);
    return { asker: (await stage.member()).asker, variables: declared(stage) };
  },
};

/** How students declare, and the secretariat's answers. */
export const deskStudentOccasions: Occasions = {
  'desk Query.studentRule': async (stage) => ({ asker: (await stage.owner()).asker, variables: {} }),
  'desk Mutation.setStudentRule': async (stage) => ({
    asker: (await stage.owner()).asker,
    variables: {
      input: { ground: 'proof', asksForJa: '学生証の写し', asksForEn: 'A copy of your student card' },
    },
  }),
  'desk Query.studentDeclarations': async (stage) => {
    await waiting(stage);
    return { asker: (await stage.owner()).asker, variables: {} };
  },
  'desk Mutation.confirmStudent': async (stage) => {
    const { id } = await waiting(stage);
    const lastDay = addDays(tokyoDateOf(stage.api.clock.now()), 100);
    return { asker: (await stage.owner()).asker, variables: { id, lastDay } };
  },
  'desk Mutation.declineStudent': async (stage) => {
    const { id } = await waiting(stage);
    return { asker: (await stage.owner()).asker, variables: { id, reason: '写真が読めません' } };
  },
};
