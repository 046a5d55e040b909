import { fiscalYearOf } from '@enishi/kernel';
import type { TaxRounding, TokyoDate } from '@enishi/kernel';
import { registrationOn } from '../receipt-terms.ts';
import type { DocumentDraft } from './document-draft.ts';
import type { DocumentFacts, IssuerFacts } from './document-facts.ts';
import { documentFigures } from './document-figures.ts';
import { documentNumber } from './document-numbers.ts';

/** The issuer as the community is known on a day. */
export type Issuer = {
  readonly name: string;
  readonly contact: string;
  readonly registration: { number: string; registeredFrom: TokyoDate } | null;
  readonly rounding: TaxRounding;
  readonly fiscalYearStartMonth: number;
};

/** What comes with issuing it: its number in the series, and what it follows. */
export type Issue = {
  readonly serial: number;
  readonly issuedOn: TokyoDate;
  /** Null for the first document of a deal. */
  readonly dealNumber: string | null;
  readonly corrects: DocumentFacts['corrects'];
  readonly returns: DocumentFacts['returns'];
};

/** The document that a checked draft becomes. */
export function documentOf(draft: DocumentDraft, issuer: Issuer, issue: Issue): DocumentFacts {
  const { kind, priceMode, lines, suppliedTo } = draft;
  const number = documentNumber(
    kind,
    fiscalYearOf(issue.issuedOn, issuer.fiscalYearStartMonth),
    issue.serial,
  );
  return {
    ...draft,
    ...documentFigures(lines, { priceMode, rounding: issuer.rounding }, suppliedTo),
    ...{ number, dealNumber: issue.dealNumber ?? number, issuedOn: issue.issuedOn },
    issuer: issuerOn(issuer, registeredBy(draft, issue)),
    ...{ corrects: issue.corrects, returns: issue.returns },
  };
}

/**
 * The day on which the issuer has to have been registered: that of the supply, for a return that of the original one; a quote is no
 * invoice and shows the number of its day, and neither is an 申込書.
 */
function registeredBy({ kind, suppliedTo }: DocumentDraft, { issuedOn, returns }: Issue): TokyoDate {
  if (kind === 'quote' || kind === 'application') return issuedOn;
  return returns ? returns.suppliedTo : suppliedTo;
}

const issuerOn = ({ name, contact, registration }: Issuer, day: TokyoDate): IssuerFacts => ({
  ...{ name, contact, registrationNumber: registrationOn(registration, day) },
});
