import { newId } from '@enishi/kernel';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

const issue = 'mutation ($input: IssueDocumentInput!) { issueDocument(input: $input) }';

/** A quote of a year's fee. */
export const documentText = {
  ...{
    kind: 'quote',
    name: '有限会社あかん辺',
    isOrganisation: true,
    department: '',
    orderNumber: '',
    note: '',
  },
  ...{ suppliedFrom: '2030-04-01', suppliedTo: '2031-03-31', dueOn: null, validUntil: '2030-03-31' },
  ...{ priceMode: 'inclusive', bankAccount: '' },
  lines: [{ description: '法人ベーシック会費', quantity: 1, unitPrice: 132_000, category: 'taxable_10' }],
};

/** A quote that was issued, and the owner who asks about it. */
async function quoted(stage: OperationStage) {
  const { asker } = await stage.owner();
  const id = newId();
  await stage.api.desk(issue, { input: { id, text: documentText, tie: null, reason: '' } }, asker);
  return { asker, id };
}

/** Quotes, invoices and credit notes. */
export const documentOccasions: Occasions = {
  'desk Query.documents': async (stage) => {
    await stage.payer();
    const { asker } = await quoted(stage);
    const search = {
      kinds: ['quote', 'receipt'],
      from: '2020-01-01',
      to: '2040-01-01',
      least: 1,
      most: 999_999_999,
    };
    return { asker, variables: { ...search, counterparty: '', first: 100, after: null } };
  },
  'desk Query.document': async (stage) => {
    const { asker, id } = await quoted(stage);
    return { asker, variables: { id } };
  },
  'desk Query.documentBeginning': async (stage) => {
    const { asker, id } = await quoted(stage);
    return { asker, variables: { kind: 'invoice', tie: { tie: 'follows', documentId: id }, terms: null } };
  },
  'desk Query.documentPreview': async (stage) => {
    const { asker, id } = await quoted(stage);
    return { asker, variables: { text: documentText, tie: { tie: 'corrects', documentId: id } } };
  },
  'desk Query.documentVerdict': async (stage) => ({ asker: (await quoted(stage)).asker, variables: {} }),
  'desk Mutation.issueDocument': async (stage) => {
    const { asker, id } = await quoted(stage);
    const tie = { tie: 'corrects', documentId: id };
    return { asker, variables: { input: { id: newId(), text: documentText, tie, reason: '宛名の誤り' } } };
  },
};
