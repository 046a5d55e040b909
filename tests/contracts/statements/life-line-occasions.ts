import { KeepLifeEntries } from '@enishi/talent';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { given } from './talent-occasions.ts';
import { by, desk, member, taken } from './work-occasions.ts';

/** What operations about a person's own story, and about who read it, cost; see `statements-per-operation.ts`. */
export const statementsOfLifeLines: Readonly<Record<string, number>> = {
  'public Query.myAccessDiary': 4,
  'public Query.myLifeLine': 5,
  'public Query.myGigCalendarAddress': 1,
  'public Mutation.renewGigCalendarAddress': 4,
  'public Mutation.objectToLifeEntry': 3,
  'desk Query.memberLifeLine': 8,
  'desk Query.contestedLifeEntries': 3,
  'desk Mutation.addLifeEntry': 3,
  'desk Mutation.correctLifeEntry': 3,
  'desk Mutation.answerLifeEntry': 3,
  'desk Mutation.removeLifeEntry': 2,
};

const form = {
  ...({
    kind: 'intern',
    what: 'きりたっぷ文庫',
    startsOn: '2019-08-01',
    endsOn: '2019-09-15',
    note: '',
  } as const),
};

/** A gig that somebody did, and an entry of their life-line to which they objected, beside as many others. */
async function objected(stage: OperationStage) {
  const of = await taken(stage);
  const { memberId } = of.member;
  const entryId = await stage.inside(async (tx) => {
    const keep = stage.api.get(KeepLifeEntries);
    const id = await keep.add(tx, memberId, { form, by: of.owner.accountId });
    await keep.object(tx, memberId, { id, words: '8月だけでした' });
    return id;
  });
  await stage.multiply('talent.life_entry', entryId, { id: 'gen_random_uuid()' });
  return { ...of, entryId };
}

const byGiver =
  (variables: Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const { member: giver } = await given(stage);
    return { asker: giver.asker, variables };
  };
const page = { first: 100, after: null };

/** Who looked at a person, and their life-line. */
export const lifeLineOccasions: Occasions = {
  'public Query.myAccessDiary': byGiver(page),
  'public Query.myGigCalendarAddress': by(taken, member, () => ({})),
  'public Mutation.renewGigCalendarAddress': by(taken, member, () => ({})),
  'public Query.myLifeLine': by(objected, member, () => page),
  'public Mutation.objectToLifeEntry': by(objected, member, ({ entryId: id }) => ({ id, words: '違います' })),
  'desk Query.memberLifeLine': by(objected, desk, (of) => ({ memberId: of.member.memberId, ...page })),
  'desk Query.contestedLifeEntries': by(objected, desk, () => ({})),
  'desk Mutation.addLifeEntry': by(objected, desk, (of) => ({ memberId: of.member.memberId, input: form })),
  'desk Mutation.correctLifeEntry': by(objected, desk, ({ entryId: id }) => ({
    ...{ id, input: form, answer: '直しました' },
  })),
  'desk Mutation.answerLifeEntry': by(objected, desk, ({ entryId: id }) => ({ id, answer: 'そのままです' })),
  'desk Mutation.removeLifeEntry': by(objected, desk, ({ entryId: id }) => ({ id })),
};
