import { newId } from '@enishi/kernel';
import type { OperationStage, Payer } from './operation-stage.ts';

/** 300 yen off the first month. */
export const exampleCoupon = () => {
  const id = newId();
  return {
    ...{ id, code: `C${id.slice(-12)}`, takes: 'yen', amount: 300, planKeys: ['ind_standard'] },
    ...{ intervals: ['month'], span: 'once', months: null, fromDay: '2026-01-01', untilDay: null },
    ...{ useLimit: 10, oncePerMember: true, newcomersOnly: false },
  };
};

/** A coupon that is there; answers with its id. */
export async function keepCoupon({ api }: OperationStage, asker: Payer['asker']): Promise<string> {
  const input = exampleCoupon();
  await api.desk('mutation ($input: CouponInput!) { makeCoupon(input: $input) }', { input }, asker);
  return input.id;
}
