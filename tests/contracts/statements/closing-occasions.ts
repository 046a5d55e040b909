import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

const month = '2020-01';

/** The owner before books that are open from a day on, with no matter of money open; the month is long over. */
const ownerBefore = async (stage: OperationStage, openFrom: string | null) => {
  await stage.payer();
  await stage.inside(async (tx) => {
    await tx.query('update billing.money_matter set resolved_at = now() where resolved_at is null');
    await tx.query('update ledger.books set open_from = $1', [openFrom]);
  });
  return (await stage.owner()).asker;
};

/** Closing a month and opening it again. */
export const closingOccasions: Occasions = {
  'desk Query.closing': async (stage) => ({ asker: await ownerBefore(stage, null), variables: { month } }),
  'desk Mutation.closeMonth': async (stage) => ({
    asker: await ownerBefore(stage, null),
    variables: { month },
  }),
  'desk Mutation.reopenMonth': async (stage) => ({
    asker: await ownerBefore(stage, '2020-02-01'),
    variables: { month, reason: '請求書の漏れ' },
  }),
};
