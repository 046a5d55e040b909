import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { planState } from '../domain/plan-state.ts';
import { PlanStore } from '../store/plan.store.ts';
import { NotePlanAct } from './note-plan-act.ts';

/**
 * Puts the plans into another order, that of the comparison and of rank: of two plans held at once the later one counts. `before`
 * is the order that was on the screen: where somebody else has changed it meanwhile the wish is refused, PLAN_ORDER_STALE; a plan that is not
 * this community's is PLAN_NOT_FOUND.
 * What lies in the archive stays behind the others. Needs the identity scope.
 */
@Injectable()
export class OrderPlans {
  constructor(
    private readonly plans: PlanStore,
    private readonly note: NotePlanAct,
  ) {}

  async run(
    tx: Tx,
    { before, after, by }: { before: readonly string[]; after: readonly string[]; by: string },
  ): Promise<void> {
    await this.plans.hold(tx);
    const plans = await this.plans.all(tx);
    const [shown, archived] = [false, true].map((lies) =>
      plans.filter((plan) => (planState(plan) === 'archived') === lies).map(({ key }) => key),
    ) as [string[], string[]];
    const unknown = [...before, ...after].some((key) => !plans.some((plan) => plan.key === key));
    if (unknown) throw new Refusal('not_found', 'PLAN_NOT_FOUND');
    if (!same(shown, before) || !same([...before].sort(), [...after].sort()))
      throw new Refusal('conflict', 'PLAN_ORDER_STALE');
    if (same(before, after)) return;
    await this.plans.order(tx, [...after, ...archived]);
    const names = new Map(plans.map(({ key, name }) => [key, name.ja]));
    const moved = after.find((key, place) => key !== before[place])!;
    const reason = after.map((key) => names.get(key)).join('・');
    await this.note.run(tx, { planKey: moved, kind: 'ordered', by, reason });
  }
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((key, place) => key === b[place]);
