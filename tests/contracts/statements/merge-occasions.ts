import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

const review = `query ($memberId: ID!, $other: String!) { mergeReview(memberId: $memberId, other: $other) {
  usual { number email name kana birthDate prefecture tie } revision } }`;
const merge = 'mutation ($input: MergeMembersInput!) { mergeMembers(input: $input) }';

type Review = { mergeReview: { usual: Record<string, string>; revision: string } };

/** Two entries of one person, and whoever is to merge them. */
const two = async (stage: OperationStage) => {
  const one = await stage.member();
  const other = await stage.member();
  return { asker: (await stage.owner()).asker, oneId: one.memberId, otherId: other.memberId };
};

const reviewed = async (stage: OperationStage) => {
  const { asker, oneId, otherId } = await two(stage);
  const { data } = await stage.api.desk<Review>(review, { memberId: oneId, other: otherId }, asker);
  const { usual: choice, revision } = data!.mergeReview;
  return { asker, variables: { input: { oneId, otherId, choice, revision } } };
};

/** People who are in the register twice. */
export const deskMergeOccasions: Occasions = {
  'desk Query.likelyDoubles': async (stage) => ({ asker: (await two(stage)).asker, variables: {} }),
  'desk Query.mergeReview': async (stage) => {
    const { asker, oneId, otherId } = await two(stage);
    return { asker, variables: { memberId: oneId, other: otherId } };
  },
  'desk Mutation.dismissDouble': async (stage) => {
    const { asker, ...variables } = await two(stage);
    return { asker, variables };
  },
  'desk Mutation.mergeMembers': reviewed,
  'desk Mutation.undoMerge': async (stage): Promise<Occasion> => {
    const { asker, variables } = await reviewed(stage);
    const merged = await stage.api.desk<{ mergeMembers: string }>(merge, variables, asker);
    const kept = await stage.api.desk<{ member: { merges: { id: string }[] } }>(
      'query ($id: ID!) { member(id: $id) { merges { id } } }',
      { id: merged.data!.mergeMembers },
      asker,
    );
    return { asker, variables: { id: kept.data!.member.merges[0]!.id } };
  },
};
