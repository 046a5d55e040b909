import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { UseEmailLink } from './use-email-link.ts';

/**
 * The guardian's button: uses the link up and says for whom they agree. Needs the identity scope.
 * @throws Refusal LINK_UNKNOWN, LINK_USED, LINK_EXPIRED
 */
@Injectable()
export class ConsumeGuardianLink {
  constructor(private readonly use: UseEmailLink) {}

  async run(tx: Tx, token: string): Promise<{ memberId: string; guardianEmail: string }> {
    const { context, email } = await this.use.run(tx, token, ['guardian']);
    if (!context.memberId) throw new Refusal('not_found', 'LINK_UNKNOWN');
    return { memberId: context.memberId, guardianEmail: email };
  }
}
