import type { Bilingual, PriceMode, TaxCategory, TaxRow, TokyoDate, Yen } from '@enishi/kernel';

/** 見積書, 申込書, 請求書, 返還請求書. An 申込書 is what a company sent with an order; all others are the community's. A 領収書 comes of a payment and is kept apart (`receipt-terms.ts`). */
export const documentKinds = ['quote', 'application', 'invoice', 'credit_note'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What the desk finds among its papers: documents, and receipts of whoever paid. */
export const listedKinds = [...documentKinds, 'receipt'] as const;
export type ListedKind = (typeof listedKinds)[number];

/** What each is called. */
export const documentKindNames: Record<DocumentKind, Bilingual> = {
  quote: { ja: '見積書', en: 'Quote' },
  application: { ja: '申込書', en: 'Order form' },
  invoice: { ja: '請求書', en: 'Invoice' },
  credit_note: { ja: '返還請求書', en: 'Credit note' },
};

/** 御中 for an organisation, 様 for a person or an office (○○町長 様). */
export type Honorific = '御中' | '様';

/** Whom a document is made out to. */
export type Counterparty = {
  /** 宛名 without the honorific. */
  readonly name: string;
  readonly honorific: Honorific;
  /** 部署・担当者名, on a line of its own; empty = none. */
  readonly department: string;
  /** Where it is, on one line; left out where nobody said. */
  readonly address?: string;
  /** Its own 登録番号, T and 13 digits; left out where it has none. Nothing of the supply rests on it. */
  readonly registrationNumber?: string;
};

/** One line. Price and amount are yen, with or without tax as the document's `priceMode` says; on a credit note they are what is given back, positive. */
export type DocumentLine = {
  readonly description: string;
  readonly quantity: number;
  readonly unitPrice: Yen;
  readonly category: TaxCategory;
};

/** How an order was placed. It is kept with the 申込書 for as long as tax law has contracts kept, also where the person is erased. */
export type PlacedOrder = {
  /** Mail address of whoever pressed the button for the counterparty. */
  readonly by: string;
  /** The instant, as ISO 8601 in UTC. */
  readonly at: string;
  /** お支払条件 in words. */
  readonly terms: string;
};

/** What the issuer was on that day. */
export type IssuerFacts = {
  readonly name: string;
  readonly contact: string;
  /** T and 13 digits; null while not a registered issuer of qualified invoices. */
  readonly registrationNumber: string | null;
};

/**
 * Everything printed on a document, and nothing else: the paper is drawn from it alone, and its hash is taken over it. With a
 * registered issuer it carries the six facts of 消費税法57条の4: issuer and number, day or period of the supply, what was supplied (※ at
 * the reduced rate), the sum and the rate per rate, the tax per rate, and whom it is made out to.
 */
export type DocumentFacts = {
  readonly kind: DocumentKind;
  /** Q, A, I or C, fiscal year, six digits. */
  readonly number: string;
  /** The number of the first document of the deal, which all that follow carry. */
  readonly dealNumber: string;
  readonly issuedOn: TokyoDate;
  /** 取引年月日: one day, or a period of which both are the first and last day. */
  readonly suppliedFrom: TokyoDate;
  readonly suppliedTo: TokyoDate;
  /** 支払期限 of an invoice, else null. */
  readonly dueOn: TokyoDate | null;
  /** 見積有効期限 of a quote, the last day on which it may be accepted, else null. */
  readonly validUntil: TokyoDate | null;
  readonly counterparty: Counterparty;
  /** The customer's own number of the order (注文番号); empty = none. */
  readonly orderNumber: string;
  readonly priceMode: PriceMode;
  readonly lines: readonly DocumentLine[];
  /** Per rate of tax, in the order in which the lines come to it. */
  readonly rates: readonly TaxRow[];
  readonly total: Yen;
  readonly tax: Yen;
  readonly issuer: IssuerFacts;
  /** Where to pay (振込先) as the community wrote it; empty = none. */
  readonly bankAccount: string;
  readonly note: string;
  /** Of an 申込書 alone. */
  readonly order?: PlacedOrder;
  /** The document whose place this one takes (修正), with its day. */
  readonly corrects: { readonly number: string; readonly issuedOn: TokyoDate } | null;
  /** The invoice that a credit note gives back of, with the day or period of its supply. */
  readonly returns: {
    readonly number: string;
    readonly suppliedFrom: TokyoDate;
    readonly suppliedTo: TokyoDate;
  } | null;
};
