import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { LegalDocumentKind } from '../domain/legal-document.ts';
import { LegalStore } from '../store/legal.store.ts';

export type CurrentDocument = { version: number; effectiveOn: TokyoDate; title: Bilingual; body: Bilingual };

/** The terms and the privacy policy in effect today (Tokyo), each null until one is published. */
@Injectable()
export class CurrentDocuments {
  constructor(private readonly legal: LegalStore) {}

  async run(tx: Tx): Promise<Record<LegalDocumentKind, CurrentDocument | null>> {
    const inEffect = await this.legal.documentsInEffect(tx);
    const of = (kind: LegalDocumentKind) => inEffect.find((document) => document.kind === kind) ?? null;
    return { terms: of('terms'), privacy: of('privacy') };
  }
}
