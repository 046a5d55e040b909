import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { unwrap } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { feeOf, readRequestRule, requestDueOn } from '../../domain/requests/request-rule.ts';
import type { RequestRule } from '../../domain/requests/request-rule.ts';
import type { RightsWish } from '../../domain/requests/request-form.ts';
import type { RightsRequestKind } from '../../domain/requests/request-kinds.ts';
import type { RightsRequestEntity } from '../../store/requests/rights-request.entity.ts';
import { RightsRequestRuleStore } from '../../store/requests/rights-request-rule.store.ts';
import type { DecidedRequestRule } from '../../store/requests/rights-request-rule.store.ts';

/**
 * By when a community answers requests about data, and what a disclosure costs. It counts for what comes in from now on. Keeping it needs
 * the identity scope. Throws REQUEST_RULE_INVALID.
 */
@Injectable()
export class KeepRequestRule {
  constructor(
    private readonly rules: RightsRequestRuleStore,
    private readonly emails: AccountEmail,
  ) {}

  read(tx: Tx): Promise<DecidedRequestRule> {
    return this.rules.current(tx);
  }

  async run(tx: Tx, typed: Record<keyof RequestRule, string>, by: string): Promise<DecidedRequestRule> {
    const rule = unwrap(readRequestRule(typed));
    const decidedBy = await this.emails.run(tx, by);
    await this.rules.save(tx, rule, decidedBy);
    return { ...rule, decided: { by: decidedBy, at: tx.now } };
  }
}

/** The day by which a kind of request that came in on a day is answered, and its fee in yen with tax. */
export const datedBy = (
  rule: RequestRule,
  kind: RightsRequestKind,
  receivedOn: TokyoDate,
): { dueOn: TokyoDate; fee: number } => ({
  dueOn: requestDueOn(receivedOn, rule),
  fee: feeOf(kind, rule),
});

type Received = Omit<RightsRequestEntity, 'communityId' | 'id' | 'memberId' | 'locale' | 'channel'>;

/** A request at its beginning: nobody has looked who asks, and nothing is decided. */
export const receivedAs = (
  tx: Tx,
  wish: RightsWish,
  dated: { dueOn: TokyoDate; fee: number; receivedOn: TokyoDate },
): Received => ({
  ...wish,
  ...dated,
  ...{ orderId: null, name: '', email: null, contact: '', enteredBy: null },
  ...{ state: 'received', receivedAt: tx.now, nearToldAt: null, lateToldAt: null },
  ...{ identityWay: null, identityDocument: null, mandateProof: null, representative: '' },
  ...{ checkedAt: null, checkedBy: null, outcome: null, ground: null, act: null, remark: '' },
  ...{
    decidedAt: null,
    decidedBy: null,
    letter: null,
    copyId: null,
    closedAt: null,
    closedBy: null,
    leftOut: [],
  },
});
