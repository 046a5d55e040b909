import { newId } from '@enishi/kernel';
import { clerk } from './company-occasions.ts';
import { documentText } from './document-occasions.ts';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

const issue =
  'mutation ($companyId: ID!, $input: IssueDocumentInput!) { issueCompanyDocument(companyId: $companyId, input: $input) }';

/** A quote for a company that was entered by a clerk, and the owner who issued it. */
async function issued(stage: OperationStage) {
  const { asker } = await stage.owner();
  const { companyId, asker: acting } = await clerk(stage);
  const input = { id: newId(), text: documentText, tie: null, reason: '' };
  await stage.api.desk(issue, { companyId, input }, asker);
  return { asker, acting, companyId, id: input.id };
}

/** Documents of one company. */
export const companyDocumentOccasions: Occasions = {
  'public Query.companyDocuments': async (stage) => {
    const { acting, companyId } = await issued(stage);
    return { asker: acting, variables: { companyId } };
  },
  'desk Query.companyDocuments': async (stage) => {
    const { asker, companyId } = await issued(stage);
    return { asker, variables: { companyId } };
  },
  'desk Query.companyCounterparty': async (stage) => {
    const { asker, companyId } = await issued(stage);
    return { asker, variables: { companyId } };
  },
  'desk Mutation.issueCompanyDocument': async (stage) => {
    const { asker, companyId, id } = await issued(stage);
    const tie = { tie: 'corrects', documentId: id };
    return {
      asker,
      variables: { companyId, input: { id: newId(), text: documentText, tie, reason: '宛名の誤り' } },
    };
  },
};
