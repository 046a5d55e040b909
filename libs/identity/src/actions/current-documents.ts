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
    const terms = await this.legal.documentInEffect(tx, 'terms');
    const privacy = await this.legal.documentInEffect(tx, 'privacy');
    return { terms, privacy };
  }
}
