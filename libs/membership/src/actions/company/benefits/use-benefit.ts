import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { BenefitKind } from '../../../domain/company/benefit-kinds.ts';
import { drawFrom, leftInAll, noticeDue, potsOf } from '../../../domain/company/benefit-use.ts';
import type { Drawn } from '../../../domain/company/benefit-use.ts';
import { contractPeriod } from '../../../domain/company/contract-period.ts';
import type { Quota } from '../../../domain/company/quota.ts';
import { benefitQuotaReached } from '../../../membership.events.ts';
import type { BenefitCounterEntity } from '../../../store/company/benefits/benefit-counter.entity.ts';
import { BenefitCounterStore } from '../../../store/company/benefits/benefit-counter.store.ts';
import { BenefitGrantStore } from '../../../store/company/benefits/benefit-grant.store.ts';
import type { BenefitUseEntity } from '../../../store/company/benefits/benefit-use.entity.ts';
import { BenefitUseStore } from '../../../store/company/benefits/benefit-use.store.ts';
import { CompanyTurnStore } from '../../../store/company/company-turn.store.ts';
import { FindContract, counterOf } from './find-contract.ts';
import type { Contract } from './find-contract.ts';

/** What a company is about to use. */
export type WantedUse = {
  companyId: string;
  kind: BenefitKind;
  /** In the parts of the kind: postings, seats, quarter hours. */
  parts: number;
  /** Read by the company and in its report: the title of the event, of the posting, of what was advised. */
  usedFor: string;
  /** Of whatever uses it, e.g. `ticket:<id>`: the same key is the same use. */
  key: string;
  /** The person of the company who uses it; null where the desk writes it down. */
  accountId: string | null;
  /** Mail address of whoever at the desk writes it down. */
  recordedBy: string | null;
  /** Today where it is left out. */
  on?: TokyoDate;
};

/**
 * Uses up a benefit of a company, in the caller's transaction. Extra grants are used before the quota of the plan, and never more
 * than there is: whoever uses the same benefit at the same moment waits for the counter's row. The same key again answers with the
 * same use and takes nothing.
 */
@Injectable()
export class UseBenefit {
  constructor(
    private readonly contract: FindContract,
    private readonly counters: BenefitCounterStore,
    private readonly grants: BenefitGrantStore,
    private readonly uses: BenefitUseStore,
    private readonly turns: CompanyTurnStore,
  ) {}

  /**
   * Throws BENEFITS_CLOSED, BENEFIT_NOT_GIVEN, BENEFIT_USED_UP (conflict, with the facts `left` and `wanted` in parts),
   * BENEFIT_DAY_OUTSIDE, and BENEFIT_KEY_SPENT where the key stands for another use or one that was given back.
   */
  async run(tx: Tx, wanted: WantedUse): Promise<BenefitUseEntity> {
    await tx.lock(`membership.benefit_use:${tx.community}:${wanted.key}`);
    const known = await this.uses.byKey(tx, wanted.key);
    if (known) return sameUse(known, wanted);
    const contract = await this.contract.run(tx, wanted.companyId);
    if (!contract?.open) throw new Refusal('conflict', 'BENEFITS_CLOSED');
    const day = dayOf(wanted, contract);
    const quota = contract.quotas.find(({ kind }) => kind === wanted.kind) ?? null;
    const counter = await this.hold(tx, contract, { quota, kind: wanted.kind, day });
    const granted = await this.grants.hold(tx, wanted.companyId, wanted.kind, day);
    if (!quota && granted.length === 0) throw new Refusal('conflict', 'BENEFIT_NOT_GIVEN');
    const pots = potsOf(granted, quota && counter);
    const drawn = drawFrom(pots, wanted.parts);
    if (!drawn)
      throw new Refusal('conflict', 'BENEFIT_USED_UP', { left: leftInAll(pots) ?? 0, wanted: wanted.parts });
    return this.write(tx, { wanted, counter, drawn, day });
  }

  /** Of what the plan does not give there is a counter too, for what is granted besides. */
  private hold(
    tx: Tx,
    contract: Contract,
    { quota, kind, day }: { quota: Quota | null; kind: BenefitKind; day: TokyoDate },
  ): Promise<BenefitCounterEntity> {
    const counted = quota ?? ({ kind, per: 'year', amount: 0 } as const);
    return this.counters.hold(tx, counterOf(contract, counted, day));
  }

  private async write(
    tx: Tx,
    {
      wanted,
      counter,
      drawn,
      day,
    }: { wanted: WantedUse; counter: BenefitCounterEntity; drawn: Drawn[]; day: TokyoDate },
  ): Promise<BenefitUseEntity> {
    const { companyId, kind, parts, usedFor, key: consumerKey, accountId, recordedBy } = wanted;
    const quota = partsOf(drawn.filter(({ grantId }) => grantId === null));
    const notice = noticeDue({ allowed: counter.allowed, used: counter.used + quota }, counter.told);
    const told = notice ?? counter.told;
    await this.counters.count(tx, { id: counter.id, told }, { quota, extra: parts - quota });
    await this.grants.count(tx, drawn, 1);
    const use = {
      ...{ id: newId(), companyId, counterId: counter.id, kind, parts, drawn, usedFor, usedOn: day },
      ...{ accountId, recordedBy, recordedAt: tx.now, consumerKey },
    };
    await this.uses.add(tx, use);
    const facts = { benefit: kind, parts, for: usedFor, on: day };
    await this.turns.append(tx, companyId, { kind: 'benefit_used', facts, actor: recordedBy });
    if (notice !== null)
      await tx.emit(benefitQuotaReached, {
        ...{ companyId, kind, percent: notice, allowed: counter.allowed ?? 0, used: counter.used + quota },
        until: counter.untilDay,
      });
    return { ...use, communityId: tx.community, returnedAt: null, returnedBy: null, returnReason: null };
  }
}

const partsOf = (drawn: readonly Drawn[]): number => drawn.reduce((sum, { parts }) => sum + parts, 0);

function sameUse(known: BenefitUseEntity, { companyId, kind, parts }: WantedUse): BenefitUseEntity {
  const same = known.companyId === companyId && known.kind === kind && known.parts === parts;
  if (!same || known.returnedAt !== null) throw new Refusal('conflict', 'BENEFIT_KEY_SPENT');
  return known;
}

/** A use belongs into the year of the contract that runs, and is not of tomorrow. */
function dayOf({ on }: WantedUse, { beginning, day: today }: Contract): TokyoDate {
  const day = on ?? today;
  const year = contractPeriod(beginning, 'year', today);
  if (day > today || !year || day < year.from) throw new Refusal('invalid', 'BENEFIT_DAY_OUTSIDE');
  return day;
}
