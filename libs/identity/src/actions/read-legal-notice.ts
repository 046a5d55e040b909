import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { legalNoticeFields } from '../domain/legal-notice-fields.ts';
import { LegalStore } from '../store/legal.store.ts';

export type PublishedLegalNotice = {
  version: number;
  publishedAt: Date;
  items: { key: string; label: Bilingual; body: Bilingual }[];
};

/** The published 特定商取引法に基づく表記 in the order of its headings, or null while there is none. */
@Injectable()
export class ReadLegalNotice {
  constructor(private readonly legal: LegalStore) {}

  async run(tx: Tx): Promise<PublishedLegalNotice | null> {
    const notice = await this.legal.latestNotice(tx);
    if (!notice) return null;
    const items = legalNoticeFields
      .filter(({ key }) => notice.bodies[key])
      .map(({ key, label }) => ({ key, label, body: notice.bodies[key] }));
    return { version: notice.version, publishedAt: notice.publishedAt, items };
  }
}
