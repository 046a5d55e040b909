import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { draftLegalNotice } from '../domain/legal-notice.ts';
import type { OperatorKind } from '../domain/legal-notice.ts';
import { LegalStore } from '../store/legal.store.ts';

type Typed = { items: readonly { key: string; ja: string; en: string }[]; operatorKind: OperatorKind };

/**
 * Keeps what the desk typed for the 特定商取引法に基づく表記; blanks are fine in a draft. Fields that are not sent keep their
 * text. @throws Refusal LEGAL_NOTICE_FIELD_UNKNOWN, LEGAL_NOTICE_TEXT_TOO_LONG, NOT_ADDRESS_EXEMPT
 */
@Injectable()
export class SaveLegalNotice {
  constructor(private readonly legal: LegalStore) {}

  async run(tx: Tx, { items, operatorKind }: Typed): Promise<void> {
    const before = (await this.legal.noticeDraft(tx))?.texts ?? {};
    const kept = Object.entries(before).map(([key, text]) => ({ key, ...text }));
    await this.legal.saveNoticeDraft(tx, unwrap(draftLegalNotice([...kept, ...items], operatorKind)));
  }
}
