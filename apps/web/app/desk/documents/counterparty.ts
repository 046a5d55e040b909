import type { DeskApi } from '../desk-api.ts';
import type { CounterpartiesQuery, DocumentTieInput } from '../../gql/desk/graphql.ts';
import { CompanyCounterpartyDocument, CounterpartiesDocument, DocumentCompanyDocument } from './questions.ts';

/** So many companies are offered for what was typed. */
const mostOffered = 10;

/** Whose document begins: the company that was chosen, with what the form takes over of it, or those that fit what was typed. */
export type CounterpartyBeginning = {
  chosen: { companyId: string; name: string } | null;
  found: CounterpartiesQuery['companies'] | null;
  values: Record<string, string>;
};

/** A document that belongs to an earlier one is for the same company. */
export async function counterpartyIn(
  api: DeskApi,
  asked: URLSearchParams,
  tie: DocumentTieInput | null,
): Promise<CounterpartyBeginning> {
  const nobody = { chosen: null, found: null, values: {} };
  if (tie) {
    const { document } = await api.load(DocumentCompanyDocument, { id: tie.documentId });
    return { ...nobody, values: { companyId: document.companyId ?? '' } };
  }
  const companyId = asked.get('company');
  if (companyId) {
    const { companyCounterparty: company } = await api.load(CompanyCounterpartyDocument, { companyId });
    const { name, department, address, kana } = company;
    const counterpartyNumber = company.registrationNumber ?? '';
    const values = { companyId: company.companyId, name, department, address, counterpartyNumber, kana };
    return { ...nobody, chosen: { companyId: company.companyId, name }, values };
  }
  const text = (asked.get('q') ?? '').trim();
  if (text === '') return nobody;
  const { companies } = await api.load(CounterpartiesDocument, { first: mostOffered, filter: { text } });
  return { ...nobody, found: companies };
}
