import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { completeLegalNotice } from '../domain/legal-notice.ts';
import { LegalStore } from '../store/legal.store.ts';

/**
 * Makes the draft the next published version, which never changes afterwards; answers with its number.
 * @throws Refusal LEGAL_NOTICE_INCOMPLETE while a required field is blank in either language (特商法11条)
 */
@Injectable()
export class PublishLegalNotice {
  constructor(private readonly legal: LegalStore) {}

  async run(tx: Tx, publishedBy: string | null): Promise<number> {
    await tx.lock(`identity.legal_notice:${tx.community}`);
    const draft = await this.legal.noticeDraft(tx);
    const { operatorKind, texts } = draft ?? { operatorKind: 'corporation' as const, texts: {} };
    const bodies = unwrap(completeLegalNotice({ operatorKind, texts }));
    const version = ((await this.legal.latestNotice(tx))?.version ?? 0) + 1;
    await this.legal.insertNotice(tx, { version, operatorKind, bodies, publishedAt: tx.now, publishedBy });
    return version;
  }
}
