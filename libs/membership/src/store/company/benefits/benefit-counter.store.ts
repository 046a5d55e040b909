import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { BenefitKind } from '../../../domain/company/benefit-kinds.ts';
import type { ContractPeriod } from '../../../domain/company/contract-period.ts';
import { BenefitCounterEntity } from './benefit-counter.entity.ts';

/** A counter that is to exist: of which contract, of what, over which days, with what the plan allows. */
export type WantedCounter = {
  companyId: string;
  holdingId: string;
  kind: BenefitKind;
  period: ContractPeriod;
  /** In parts; null without limit. */
  allowed: number | null;
};

/** Counters of benefits, one a benefit and period. */
@Injectable()
export class BenefitCounterStore {
  /** Begins those that are not there yet; on the others it sets what the plan allows now. */
  async begin(tx: Tx, wanted: readonly WantedCounter[]): Promise<void> {
    if (wanted.length > 0) await this.put(tx, wanted);
  }

  /** Begins one where it is not there yet; its row stays locked until the commit: whoever else uses the benefit waits. */
  async hold(tx: Tx, wanted: WantedCounter): Promise<BenefitCounterEntity> {
    const [id] = await this.put(tx, [wanted]);
    return tx.repo(BenefitCounterEntity).findOneByOrFail({ communityId: tx.community, id: id! });
  }

  private async put(tx: Tx, wanted: readonly WantedCounter[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `insert into membership.benefit_counter
         (id, community_id, company_id, holding_id, kind, from_day, until_day, allowed, used, extra_used, told)
       select id, $1, company_id, holding_id, kind, from_day, until_day, allowed, 0, 0, 0
         from jsonb_to_recordset($2) as given (id uuid, company_id uuid, holding_id uuid, kind text, from_day date,
           until_day date, allowed integer)
        order by holding_id, kind
       on conflict (community_id, holding_id, kind, from_day, until_day) do update set allowed = excluded.allowed
       returning id`,
      [tx.community, JSON.stringify(wanted.map(asRow))],
    );
    return rows.map(({ id }) => id);
  }

  /** One that is there, held the same way. */
  holdById(tx: Tx, id: string): Promise<BenefitCounterEntity> {
    return tx
      .repo(BenefitCounterEntity)
      .findOneOrFail({ where: { communityId: tx.community, id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Adds to what was used; negative numbers give back. `told` is the highest notice that is out now. */
  async count(
    tx: Tx,
    { id, told }: Pick<BenefitCounterEntity, 'id' | 'told'>,
    { quota, extra }: { quota: number; extra: number },
  ): Promise<void> {
    await tx.change(
      `update membership.benefit_counter set used = used + $3, extra_used = extra_used + $4, told = $5
        where community_id = $1 and id = $2`,
      [tx.community, id, quota, extra, told],
    );
  }

  /** All of a company that begin within some days, oldest first. */
  within(
    tx: Tx,
    companyId: string,
    { from, until }: { from: TokyoDate; until: TokyoDate },
  ): Promise<BenefitCounterEntity[]> {
    return tx
      .repo(BenefitCounterEntity)
      .createQueryBuilder('counter')
      .where('counter.community_id = :community and counter.company_id = :companyId', {
        community: tx.community,
        companyId,
      })
      .andWhere('counter.from_day >= :from and counter.from_day < :until', { from, until })
      .orderBy('counter.fromDay')
      .addOrderBy('counter.kind')
      .limit(500)
      .getMany();
  }
}

const asRow = ({ companyId, holdingId, kind, period, allowed }: WantedCounter) => ({
  ...{ id: newId(), company_id: companyId, holding_id: holdingId, kind, allowed },
  ...{ from_day: period.from, until_day: period.until },
});
