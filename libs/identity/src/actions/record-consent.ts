import type { Bilingual, Locale } from '@enishi/kernel';
import { newId, Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { consentMatches, newsletterWording } from '../domain/consent.ts';
import type { ConsentChannel, ConsentKind } from '../domain/consent.ts';
import { ConsentStore } from '../store/consent.store.ts';
import { LegalStore } from '../store/legal.store.ts';

type Given = {
  accountId: string;
  kind: ConsentKind;
  /** Version of the document, or of the newsletter's wording, that was on the screen. */
  version: number;
  locale: Locale;
  channel: ConsentChannel;
  ip: string | null;
  /** Where a yes was given elsewhere and brought over: from where, instead of our own words, which nobody saw. */
  wording?: string;
};

/**
 * Keeps a yes with the words it was given to: the title of the document, or the sentence beside the newsletter's box.
 * Agreeing to the terms is what makes an address known to the community.
 * @throws Refusal LEGAL_DOCUMENT_CHANGED, LEGAL_DOCUMENT_MISSING
 */
@Injectable()
export class RecordConsent {
  constructor(
    private readonly consents: ConsentStore,
    private readonly legal: LegalStore,
  ) {}

  async run(tx: Tx, { version, wording, ...given }: Given): Promise<void> {
    const current = await this.inForce(tx, given.kind);
    await this.consents.give(tx, {
      ...given,
      id: newId(),
      communityId: tx.community,
      documentVersion: unwrap(consentMatches(given.kind, version, current.version)),
      wording: wording ?? current.words[given.locale],
      givenAt: tx.now,
      withdrawnAt: null,
      withdrawnChannel: null,
    });
  }

  private async inForce(tx: Tx, kind: ConsentKind): Promise<{ version: number; words: Bilingual }> {
    if (kind === 'newsletter') return { version: newsletterWording.version, words: newsletterWording };
    const document = await this.legal.documentInEffect(tx, kind);
    if (!document) throw new Refusal('not_found', 'LEGAL_DOCUMENT_MISSING', { kind });
    return { version: document.version, words: document.title };
  }
}
