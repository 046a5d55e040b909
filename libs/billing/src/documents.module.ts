import { IdentityModule } from '@enishi/identity';
import { Module } from '@nestjs/common';

import { BeginDocument } from './actions/begin-document.ts';
import { FindDocuments } from './actions/find-documents.ts';
import { IssueDocument } from './actions/issue-document.ts';
import { VerifyDocuments } from './actions/verify-documents.ts';
import { DocumentStore } from './store/document.store.ts';

/** 見積書, 請求書 and 返還請求書: issuing, finding and verifying them. */
@Module({
  imports: [IdentityModule],
  providers: [BeginDocument, DocumentStore, FindDocuments, IssueDocument, VerifyDocuments],
  exports: [BeginDocument, FindDocuments, IssueDocument, VerifyDocuments],
})
export class DocumentsModule {}
