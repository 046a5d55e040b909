import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DocumentKindEnum } from '@enishi/billing';
import type { CompanyDocument, Counterparty, DocumentKind } from '@enishi/billing';
import type { TokyoDate } from '@enishi/kernel';
import { TokyoDateScalar, YenScalar } from '@enishi/platform';

@ObjectType('CompanyDocument', { description: 'A document that was issued for a company.' })
export class CompanyDocumentType {
  @Field(() => ID) id: string;
  @Field(() => DocumentKindEnum) kind: DocumentKind;
  @Field(() => String) number: string;
  @Field(() => TokyoDateScalar) issuedOn: TokyoDate;
  @Field(() => YenScalar, { description: 'Tax included.' }) total: number;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Of an invoice.' }) dueOn: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Of a quote.' }) validUntil: TokyoDate | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of an invoice that counts: whether nothing is owed.',
  })
  settled: boolean | null;
  @Field(() => Boolean, { description: 'Whether another has taken its place.' }) isReplaced: boolean;
  @Field(() => String) downloadUrl: string;
}

@ObjectType('CompanyCounterparty', {
  description: 'Whom a document for a company is made out to, as it is known today.',
})
export class CompanyCounterpartyType {
  @Field(() => ID) companyId: string;
  @Field(() => String) name: string;
  @Field(() => String) department: string;
  @Field(() => String) address: string;
  @Field(() => String, { nullable: true }) registrationNumber: string | null;
  @Field(() => String) kana: string;
}

/** `address` says where a document lies. */
export function companyDocumentType(
  { document, isReplaced, owed }: CompanyDocument,
  address: (documentId: string) => string,
): CompanyDocumentType {
  const { id, kind, number, issuedOn, total, facts } = document;
  const { dueOn, validUntil } = facts;
  const settled = owed && (owed === 'settled' || owed === 'credited');
  return {
    ...{ id, kind, number, issuedOn, total, dueOn, validUntil, settled, isReplaced },
    downloadUrl: address(id),
  };
}

export const companyCounterpartyType = (
  companyId: string,
  { counterparty, kana }: { counterparty: Counterparty; kana: string },
): CompanyCounterpartyType => {
  const { name, department, address = '', registrationNumber = null } = counterparty;
  return { companyId, name, department, address, registrationNumber, kana };
};
