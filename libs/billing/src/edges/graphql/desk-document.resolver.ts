import { isTokyoDate, Refusal } from '@enishi/kernel';
import { CurrentViewer, decodeCursor, encodeCursor, pageSize, Transactions } from '@enishi/platform';
import type { DeskViewer } from '@enishi/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { BeginDocument } from '../../actions/begin-document.ts';
import { FindDocuments } from '../../actions/find-documents.ts';
import { IssueDocument } from '../../actions/issue-document.ts';
import { VerifyDocuments } from '../../actions/verify-documents.ts';
import type { DocumentKind } from '../../domain/documents/document-facts.ts';
import type { PaperPlace } from '../../domain/documents/paper-place.ts';
import { usualTerms } from '../../domain/documents/payment-terms.ts';
import type { DocumentSearch } from '../../store/document.store.ts';
import {
  DocumentKindEnum,
  DocumentPageType,
  DocumentPaperType,
  DocumentSearchArgs,
  DocumentTextType,
  DocumentTieInput,
  DocumentType,
  DocumentVerdictType,
  IssueDocumentInput,
  PaymentTermsInput,
} from './document.type.ts';
import { draftOf, shownText, shownDocument, shownFound, shownPaper, wishOf } from './shown-document.ts';

/** Quotes, invoices and credit notes at the desk. */
@Resolver()
export class DeskDocumentResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly begin: BeginDocument,
    private readonly find: FindDocuments,
    private readonly issue: IssueDocument,
    private readonly verify: VerifyDocuments,
  ) {}

  @Query(() => DocumentPageType, {
    description:
      'Documents and receipts by day, amount and counterparty, in ranges and together; newest first. The look is logged.',
  })
  async documents(
    @CurrentViewer() viewer: DeskViewer,
    @Args() search: DocumentSearchArgs,
  ): Promise<DocumentPageType> {
    const { accountId, deskRole: role } = viewer;
    const first = pageSize(search);
    const before = search.after ? placeIn(search.after) : null;
    const found = await this.transactions.inCommunity(viewer.communityId, (tx) =>
      this.find.page(tx, searchOf(search), { before, first: first + 1 }, { accountId, role }),
    );
    const items = found.slice(0, first);
    const last = items.at(-1);
    const endCursor = last ? encodeCursor([last.place.on, last.place.number]) : null;
    return { items: items.map(shownFound), endCursor, hasNext: found.length > first };
  }

  @Query(() => DocumentType)
  async document(
    @CurrentViewer() viewer: DeskViewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DocumentType> {
    return shownDocument(
      await this.transactions.inCommunity(viewer.communityId, (tx) => this.find.one(tx, id)),
    );
  }

  @Query(() => DocumentTextType, {
    description: 'What a new document begins with, due by the terms (月末締め翌月末 without any).',
  })
  async documentBeginning(
    @CurrentViewer() viewer: DeskViewer,
    @Args('kind', { type: () => DocumentKindEnum }) kind: DocumentKind,
    @Args('tie', { type: () => DocumentTieInput, nullable: true }) tie: DocumentTieInput | null,
    @Args('terms', { type: () => PaymentTermsInput, nullable: true }) terms: PaymentTermsInput | null,
  ): Promise<DocumentTextType> {
    return shownText(
      await this.transactions.inCommunity(viewer.communityId, (tx) =>
        this.begin.run(tx, kind, tie, terms ?? usualTerms),
      ),
    );
  }

  @Query(() => DocumentPaperType, { description: 'What it would say. Nothing is issued.' })
  async documentPreview(
    @CurrentViewer() viewer: DeskViewer,
    @Args('text') text: DocumentTextType,
    @Args('tie', { type: () => DocumentTieInput, nullable: true }) tie: DocumentTieInput | null,
  ): Promise<DocumentPaperType> {
    return shownPaper(
      await this.transactions.inCommunity(viewer.communityId, (tx) =>
        this.issue.preview(tx, draftOf(text), tie),
      ),
    );
  }

  @Query(() => DocumentVerdictType, { description: 'Walks the chain of all documents.' })
  documentVerdict(@CurrentViewer() viewer: DeskViewer): Promise<DocumentVerdictType> {
    return this.transactions.inCommunity(viewer.communityId, (tx) => this.verify.run(tx));
  }

  @Mutation(() => Boolean, {
    description:
      'Issues it under the next number; nobody can change it afterwards. The same id is the same one.',
  })
  async issueDocument(
    @CurrentViewer() viewer: DeskViewer,
    @Args('input') input: IssueDocumentInput,
  ): Promise<boolean> {
    const wish = wishOf(input, viewer.accountId);
    await this.transactions.inIdentity(viewer.communityId, (tx) => this.issue.run(tx, wish));
    return true;
  }
}

/** The place in the list that a cursor names. @throws Refusal invalid INPUT_INVALID for one that we did not make */
function placeIn(cursor: string): PaperPlace {
  const [on = '', number = ''] = decodeCursor(cursor, 2);
  if (!isTokyoDate(on) || !/^[A-Z]\d{4}-\d{6,9}$/.test(number))
    throw new Refusal('invalid', 'INPUT_INVALID', { field: 'after' });
  return { on, number };
}

const searchOf = (search: DocumentSearchArgs): DocumentSearch => ({
  ...{ kinds: search.kinds ?? [], from: search.from ?? null, to: search.to ?? null },
  ...{ least: search.least ?? null, most: search.most ?? null, counterparty: search.counterparty ?? '' },
});
