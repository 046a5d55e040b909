import type { BankDayShift } from '@enishi/japan';
import type { PriceMode, TaxCategory, TokyoDate, Yen } from '@enishi/kernel';
import { revenueStreamCodes } from '@enishi/ledger';
import type { RevenueStream } from '@enishi/ledger';
import {
  graphqlEnum,
  InstantScalar,
  PageArgs,
  TaxCategoryEnum,
  TokyoDateScalar,
  YenScalar,
} from '@enishi/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { documentKinds, listedKinds } from '../../domain/documents/document-facts.ts';
import type { DocumentKind, ListedKind } from '../../domain/documents/document-facts.ts';
import { documentTies } from '../../domain/documents/document-ties.ts';
import type { DocumentTie } from '../../domain/documents/document-ties.ts';

export const DocumentKindEnum = graphqlEnum<DocumentKind>(
  documentKinds,
  'DocumentKind',
  '見積書, 申込書, 請求書, 返還請求書.',
);
const ListedKindEnum = graphqlEnum<ListedKind>(
  listedKinds,
  'ListedDocumentKind',
  'What is found among all papers: documents, and receipts (領収書).',
);
const DocumentTieEnum = graphqlEnum<DocumentTie>(
  documentTies,
  'DocumentTie',
  'An order form follows a quote, an invoice either; a document corrects its like; a credit note returns part of an invoice.',
);
const InvoiceStreamEnum = graphqlEnum<RevenueStream>(
  [...revenueStreamCodes],
  'InvoiceStream',
  'Where the money of an invoice comes from (収入源).',
);
const PriceModeEnum = graphqlEnum<PriceMode>(
  ['inclusive', 'exclusive'],
  'PriceMode',
  'Whether prices are meant with tax.',
);
const BankDayShiftEnum = graphqlEnum<BankDayShift>(
  ['before', 'after', 'none'],
  'BankDayShift',
  'What becomes of a payment due while banks are closed.',
);

@ObjectType('DocumentLine')
@InputType('DocumentLineInput')
export class DocumentLineType {
  @Field(() => String) description: string;
  @Field(() => Int, { description: '1 to 9,999.' }) quantity: number;
  @Field(() => YenScalar, { description: 'With or without tax as the document says.' }) unitPrice: Yen;
  @Field(() => TaxCategoryEnum) category: TaxCategory;
}

/** What somebody writes in a document. */
@ObjectType('DocumentText')
@InputType('DocumentTextInput')
export class DocumentTextType {
  @Field(() => DocumentKindEnum) kind: DocumentKind;
  @Field(() => String, { description: '宛名 without the honorific.' }) name: string;
  @Field(() => Boolean, { description: '御中; else 様.' }) isOrganisation: boolean;
  @Field(() => String) department: string;
  @Field(() => String, { nullable: true }) address?: string | null;
  @Field(() => String, { nullable: true, description: 'The counterparty’s own 登録番号.' })
  counterpartyNumber?: string | null;
  @Field(() => TokyoDateScalar) suppliedFrom: TokyoDate;
  @Field(() => TokyoDateScalar) suppliedTo: TokyoDate;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Of an invoice.' }) dueOn?: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Of a quote.' }) validUntil?: TokyoDate | null;
  @Field(() => String, { description: 'The customer’s own number; may be empty.' }) orderNumber: string;
  @Field(() => PriceModeEnum) priceMode: PriceMode;
  @Field(() => [DocumentLineType]) lines: DocumentLineType[];
  @Field(() => String, { description: '振込先; needed on an invoice.' }) bankAccount: string;
  @Field(() => String) note: string;
}

@InputType()
export class DocumentTieInput {
  @Field(() => DocumentTieEnum) tie: DocumentTie;
  @Field(() => ID) documentId: string;
}

@InputType({ description: '締日・支払サイト; 31 is the last day of the month.' })
export class PaymentTermsInput {
  @Field(() => Int) closingDay: number;
  @Field(() => Int) monthsLater: number;
  @Field(() => Int) payDay: number;
  @Field(() => BankDayShiftEnum) onHoliday: BankDayShift;
}

@ObjectType('DocumentRate', { description: 'What a document says of one rate of tax; yen.' })
export class DocumentRateType {
  @Field(() => TaxCategoryEnum) category: TaxCategory;
  @Field(() => Int, { nullable: true, description: 'Null where no tax applies.' }) percent: number | null;
  @Field(() => YenScalar) net: Yen;
  @Field(() => YenScalar) tax: Yen;
  @Field(() => YenScalar) gross: Yen;
}

@ObjectType('PlacedOrder', { description: 'How an order was placed; of an order form (申込書) alone.' })
export class PlacedOrderType {
  @Field(() => String, { description: 'Mail address of whoever pressed the button.' }) by: string;
  @Field(() => InstantScalar) at: Date;
  @Field(() => String, { description: 'お支払条件 in words, in Japanese.' }) terms: string;
}

@ObjectType('DocumentPaper', { description: 'What a document says, or would say, with its figures.' })
export class DocumentPaperType {
  @Field(() => DocumentTextType) text: DocumentTextType;
  @Field(() => [DocumentRateType]) rates: DocumentRateType[];
  @Field(() => YenScalar, { description: 'Tax included.' }) total: Yen;
  @Field(() => YenScalar) tax: Yen;
  @Field(() => PlacedOrderType, { nullable: true }) order: PlacedOrderType | null;
  @Field(() => String, { nullable: true, description: 'Null: no qualified invoice.' })
  registrationNumber: string | null;
}

@ObjectType('DocumentSummary', { description: 'A document in a list, or a receipt.' })
export class DocumentSummaryType {
  @Field(() => ID) id: string;
  @Field(() => ListedKindEnum) kind: ListedKind;
  @Field(() => String) number: string;
  @Field(() => TokyoDateScalar) issuedOn: TokyoDate;
  @Field(() => String) name: string;
  @Field(() => YenScalar, { description: 'Tax included.' }) total: Yen;
  @Field(() => DocumentTieEnum, { nullable: true }) tie: DocumentTie | null;
  @Field(() => ID, { nullable: true }) tiedTo: string | null;
  @Field(() => Boolean, { description: 'Whether another has taken its place.' }) isReplaced: boolean;
}

@ObjectType('DocumentPage')
export class DocumentPageType {
  @Field(() => [DocumentSummaryType]) items: DocumentSummaryType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@ObjectType('Document')
export class DocumentType {
  @Field(() => ID) id: string;
  @Field(() => DocumentPaperType) paper: DocumentPaperType;
  @Field(() => String) number: string;
  @Field(() => String) dealNumber: string;
  @Field(() => TokyoDateScalar) issuedOn: TokyoDate;
  @Field(() => DocumentTieEnum, { nullable: true }) tie: DocumentTie | null;
  @Field(() => String, { description: 'Why it corrects or gives back; else empty.' }) reason: string;
  @Field(() => ID, { nullable: true, description: 'The company of the community that it is for.' })
  companyId: string | null;
  @Field(() => String) issuedBy: string;
  @Field(() => InstantScalar) issuedAt: Date;
  @Field(() => String, { description: 'SHA-256 over it and the document before it.' }) hash: string;
  @Field(() => [DocumentSummaryType], { description: 'All of its deal, in the order of their issue.' })
  deal: DocumentSummaryType[];
}

@ObjectType('DocumentVerdict', { description: 'Whether all documents are as they were issued.' })
export class DocumentVerdictType {
  @Field(() => Int) looked: number;
  @Field(() => [Int], { description: 'Places in the chain at which it does not hold.' }) broken: number[];
}

/** What documents are looked for by; each may be left out. */
@ArgsType()
export class DocumentSearchArgs extends PageArgs {
  @Field(() => [ListedKindEnum], { nullable: true }) kinds?: ListedKind[] | null;
  @Field(() => TokyoDateScalar, { nullable: true }) from?: TokyoDate | null;
  @Field(() => TokyoDateScalar, { nullable: true }) to?: TokyoDate | null;
  @Field(() => YenScalar, { nullable: true }) least?: Yen | null;
  @Field(() => YenScalar, { nullable: true }) most?: Yen | null;
  @Field(() => String, { nullable: true, description: 'Any part of the name, in any width or kana.' })
  counterparty?: string | null;
}

@InputType()
export class IssueDocumentInput {
  @Field(() => ID, { description: 'Made with the page: the same id is the same document.' }) id: string;
  @Field(() => DocumentTextType) text: DocumentTextType;
  @Field(() => DocumentTieInput, { nullable: true }) tie?: DocumentTieInput | null;
  @Field(() => String, { description: 'Why another is corrected or given back; else empty.' }) reason: string;
  @Field(() => InvoiceStreamEnum, {
    nullable: true,
    description: 'What an invoice is for; other, or that of the corrected one, unless it is said.',
  })
  stream?: RevenueStream | null;
  @Field(() => String, { nullable: true, description: 'How the bank of whoever pays reads their name.' })
  kana?: string | null;
}
