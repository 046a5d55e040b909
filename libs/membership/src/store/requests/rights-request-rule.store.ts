import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { usualRequestRule } from '../../domain/requests/request-rule.ts';
import type { RequestRule } from '../../domain/requests/request-rule.ts';
import { RightsRequestRuleEntity } from './rights-request-rule.entity.ts';

/** A rule with who decided it and when; null where nobody has. */
export type DecidedRequestRule = RequestRule & { decided: { by: string; at: Date } | null };

/** How the transaction's community answers requests about data. */
@Injectable()
export class RightsRequestRuleStore {
  async current(tx: Tx): Promise<DecidedRequestRule> {
    const row = await tx.repo(RightsRequestRuleEntity).findOneBy({ communityId: tx.community });
    if (!row) return { ...usualRequestRule, decided: null };
    const { dueDays, remindDays, fee, decidedBy, decidedAt } = row;
    return { dueDays, remindDays, fee, decided: { by: decidedBy, at: decidedAt } };
  }

  async save(tx: Tx, { dueDays, remindDays, fee }: RequestRule, decidedBy: string): Promise<void> {
    const row = { communityId: tx.community, dueDays, remindDays, fee };
    await tx.repo(RightsRequestRuleEntity).upsert({ ...row, decidedBy, decidedAt: tx.now }, ['communityId']);
  }
}
