import { newId } from '@enishi/kernel';
import { documentText } from './document-occasions.ts';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

const issue = 'mutation ($input: IssueDocumentInput!) { issueDocument(input: $input) }';
const payment = 'query ($id: ID!) { invoicePayment(documentId: $id) { receivableId nextId today } }';
const pay = `mutation ($id: ID!, $receivableId: ID!, $amount: Int!, $means: ManualMeans!, $receivedOn: TokyoDate!, $note: String!, $shownOpen: Int!) {
  settleByHand(id: $id, receivableId: $receivableId, amount: $amount, means: $means, receivedOn: $receivedOn, note: $note, shownOpen: $shownOpen) }`;
const invoiceText = {
  ...{ ...documentText, kind: 'invoice', dueOn: '2030-04-30', validUntil: null, bankAccount: '普通 0000001' },
};

/** An invoice that somebody at the desk typed, and what the form would send to say that it was paid. */
async function invoiced(stage: OperationStage) {
  const { asker } = await stage.owner();
  const documentId = newId();
  await stage.api.desk(issue, { input: { id: documentId, text: invoiceText, tie: null, reason: '' } }, asker);
  const { data } = await stage.api.desk<{
    invoicePayment: { receivableId: string; nextId: string; today: string };
  }>(payment, { id: documentId }, asker);
  const { receivableId, nextId, today } = data!.invoicePayment;
  const wish = { id: nextId, receivableId, amount: 132_000, means: 'cash', receivedOn: today };
  return { asker, documentId, wish: { ...wish, note: '受付で受領', shownOpen: 132_000 } };
}

/** The same, paid. */
async function paid(stage: OperationStage) {
  const { asker, documentId, wish } = await invoiced(stage);
  await stage.api.desk(pay, wish, asker);
  return { asker, documentId, id: wish.id };
}

/** Invoices whose payment the desk writes down. */
export const byHandOccasions: Occasions = {
  'desk Query.invoicePayment': async (stage) => {
    const { asker, documentId } = await paid(stage);
    return { asker, variables: { documentId } };
  },
  'desk Mutation.settleByHand': async (stage) => {
    const { asker, wish } = await invoiced(stage);
    return { asker, variables: wish };
  },
  'desk Mutation.takeSettlementBack': async (stage) => {
    const { asker, id } = await paid(stage);
    return { asker, variables: { id, reason: '別の請求書の入金でした' } };
  },
};
