import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { linkState } from '../domain/email-link.ts';
import type { EmailLinkState } from '../domain/email-link.ts';
import { EmailLinkStore } from '../store/email-link.store.ts';

/** Whom a guardian's link is about; reading uses nothing up. Any other link is unknown here. Needs the identity scope. */
@Injectable()
export class ReadGuardianLink {
  constructor(private readonly links: EmailLinkStore) {}

  async run(tx: Tx, token: string): Promise<{ state: EmailLinkState; memberId: string | null }> {
    const found = await this.links.byToken(tx, token);
    const link = found?.purpose === 'guardian' ? found : null;
    return { state: linkState(link, tx.now), memberId: link?.context.memberId ?? null };
  }
}
