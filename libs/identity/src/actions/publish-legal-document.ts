import type { TokyoDate } from '@enishi/kernel';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { completeLegalDocument } from '../domain/legal-document.ts';
import type { LegalDocumentKind, LegalDocumentText } from '../domain/legal-document.ts';
import { LegalStore } from '../store/legal.store.ts';

type NewVersion = LegalDocumentText & {
  kind: LegalDocumentKind;
  /** Tokyo day from which people are asked to agree to this version. */
  effectiveOn: TokyoDate;
  publishedBy: string | null;
};

/**
 * Publishes the next version of the terms or the privacy policy; answers with its number. Earlier versions stay, since
 * people agreed to them. @throws Refusal LEGAL_DOCUMENT_INCOMPLETE
 */
@Injectable()
export class PublishLegalDocument {
  constructor(private readonly legal: LegalStore) {}

  async run(tx: Tx, { kind, effectiveOn, publishedBy, ...text }: NewVersion): Promise<number> {
    const { title, body } = unwrap(completeLegalDocument(text));
    await tx.lock(`identity.legal_document:${tx.community}:${kind}`);
    const version = ((await this.legal.latestDocument(tx, kind))?.version ?? 0) + 1;
    await this.legal.insertDocument(tx, {
      kind,
      version,
      effectiveOn,
      title,
      body,
      publishedAt: tx.now,
      publishedBy,
    });
    return version;
  }
}
