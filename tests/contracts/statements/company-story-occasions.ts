import { clerk } from './company-occasions.ts';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

const text = '電話あり。来週、総務の方が見える。';

/** A company on which somebody at the desk wrote a note, many times over. */
async function noted(stage: OperationStage) {
  const { companyId } = await clerk(stage);
  const { asker } = await stage.owner();
  await stage.api.desk(
    'mutation ($companyId: ID!, $text: String!) { noteOnCompany(companyId: $companyId, text: $text) }',
    { companyId, text },
    asker,
  );
  const { data } = await stage.api.desk<{
    companyTimeline: { items: { id: string; note: { id: string } }[] };
  }>(
    'query ($companyId: ID!) { companyTimeline(companyId: $companyId, first: 1) { items { id note { id } } } }',
    { companyId },
    asker,
  );
  const [turn] = data!.companyTimeline.items;
  await stage.multiply('membership.company_turn', turn!.id, { id: 'gen_random_uuid()' });
  return { asker, companyId, noteId: turn!.note.id };
}

/** The story of a company at the desk. */
export const companyStoryOccasions: Occasions = {
  'desk Query.companyTimeline': async (stage) => {
    const { asker, companyId } = await noted(stage);
    return { asker, variables: { companyId, first: 100, after: null } };
  },
  'desk Mutation.noteOnCompany': async (stage) => ({
    asker: (await stage.owner()).asker,
    variables: { companyId: (await clerk(stage)).companyId, text },
  }),
  'desk Mutation.takeBackCompanyNote': async (stage) => {
    const { asker, companyId, noteId } = await noted(stage);
    return { asker, variables: { companyId, noteId } };
  },
};
