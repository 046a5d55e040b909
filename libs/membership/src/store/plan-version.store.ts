import { Injectable } from '@nestjs/common';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { PlanTerms } from '../domain/plan.ts';
import { PlanTurnEntity } from './plan-turn.entity.ts';
import { PlanVersionEntity } from './plan-version.entity.ts';

/** A version of a plan by its number. */
export type VersionRef = { planKey: string; version: number };

/** Versions of plans as they were published, and what the desk did to plans. */
@Injectable()
export class PlanVersionStore {
  /** All versions of the community's plans, or of one, oldest first. */
  all(tx: Tx, planKey?: string): Promise<PlanVersionEntity[]> {
    return tx.repo(PlanVersionEntity).find({
      where: { communityId: tx.community, ...(planKey === undefined ? {} : { planKey }) },
      order: { planKey: 'ASC', version: 'ASC' },
    });
  }

  /** The terms of the versions that are kept; nothing is asked for where none is wanted. */
  async termsOf(tx: Tx, wanted: readonly VersionRef[]): Promise<Map<string, PlanTerms>> {
    if (wanted.length === 0) return new Map();
    const kept = await tx
      .repo(PlanVersionEntity)
      .findBy(wanted.map(({ planKey, version }) => ({ communityId: tx.community, planKey, version })));
    return new Map(kept.map((row) => [versionName(row), row.terms]));
  }

  async addTurn(tx: Tx, turn: Omit<PlanTurnEntity, 'id' | 'communityId' | 'at'>): Promise<void> {
    await tx.repo(PlanTurnEntity).insert({ ...turn, id: newId(), communityId: tx.community, at: tx.now });
  }

  /** What was done to a plan, newest first; the last hundred acts. */
  turnsOf(tx: Tx, planKey: string): Promise<PlanTurnEntity[]> {
    const where = { communityId: tx.community, planKey };
    return tx.repo(PlanTurnEntity).find({ where, order: { at: 'DESC', id: 'DESC' }, take: 100 });
  }
}

/** A version in one word, `ind_standard@3`, as evidence of orders names it too. */
export const versionName = ({ planKey, version }: VersionRef): string => `${planKey}@${version}`;
