import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { linkState } from '../domain/email-link.ts';
import type { EmailLinkPurpose, EmailLinkState } from '../domain/email-link.ts';
import type { EmailLinkEntity } from '../store/email-link.entity.ts';
import { EmailLinkStore } from '../store/email-link.store.ts';

const refusals: Record<Exclude<EmailLinkState, 'ready'>, () => Refusal> = {
  unknown: () => new Refusal('not_found', 'LINK_UNKNOWN'),
  used: () => new Refusal('conflict', 'LINK_USED'),
  expired: () => new Refusal('conflict', 'LINK_EXPIRED'),
};

/**
 * Uses a mailed link up, once, for one of the purposes allowed.
 * @throws Refusal LINK_UNKNOWN (also for another purpose), LINK_USED, LINK_EXPIRED
 */
@Injectable()
export class UseEmailLink {
  constructor(private readonly links: EmailLinkStore) {}

  async run(tx: Tx, token: string, purposes: readonly EmailLinkPurpose[]): Promise<EmailLinkEntity> {
    const found = await this.links.byToken(tx, token);
    const link = found && purposes.includes(found.purpose) ? found : null;
    const state = linkState(link, tx.now);
    if (!link || state !== 'ready') throw refusals[state === 'ready' ? 'unknown' : state]();
    if (!(await this.links.consume(tx, link.id))) throw refusals.used();
    return link;
  }
}
