import type { Bilingual } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { legalNoticeFields } from '../domain/legal-notice-fields.ts';
import { missingFields } from '../domain/legal-notice.ts';
import type { OperatorKind } from '../domain/legal-notice.ts';
import { LegalStore } from '../store/legal.store.ts';

export type LegalNoticeDraftItem = {
  key: string;
  label: Bilingual;
  required: boolean;
  ja: string;
  en: string;
  hint: Bilingual;
};

export type LegalNoticeDraft = {
  items: LegalNoticeDraftItem[];
  missing: string[];
  publishedVersion: number | null;
  publishedAt: Date | null;
  operatorKind: OperatorKind;
};

/** Every field of the notice with what has been typed so far, and what still keeps it from being published. */
@Injectable()
export class ReadLegalNoticeDraft {
  constructor(private readonly legal: LegalStore) {}

  async run(tx: Tx): Promise<LegalNoticeDraft> {
    const draft = await this.legal.noticeDraft(tx);
    const published = await this.legal.latestNotice(tx);
    const { operatorKind, texts } = draft ?? { operatorKind: 'corporation' as const, texts: {} };
    const needed = missingFields({ operatorKind, texts: {} });
    return {
      items: legalNoticeFields.map(({ key, label, hint }) => ({
        key,
        label,
        hint,
        required: needed.includes(key),
        ja: texts[key]?.ja ?? '',
        en: texts[key]?.en ?? '',
      })),
      missing: missingFields({ operatorKind, texts }),
      publishedVersion: published?.version ?? null,
      publishedAt: published?.publishedAt ?? null,
      operatorKind,
    };
  }
}
