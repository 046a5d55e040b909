import { onlyDigits } from '@enishi/japan';
import { isTokyoDate } from '@enishi/kernel';
import type { CostAccount, SlipInput, SlipKind } from '../../gql/desk/graphql.ts';
import type { Problems } from '../../forms/problem.ts';

export const slipKinds = ['subsidy', 'public_contract', 'cost'] as const satisfies readonly SlipKind[];

export const costAccounts = [
  'personnel',
  'outsourcing',
  'venue',
  'travel',
  'publicity',
  'systems',
  'shipping',
  'administration',
] as const satisfies readonly CostAccount[];

type Checked = { ok: true; slip: SlipInput } | { ok: false; problems: Problems };

/** The kind an address or a form names; a subsidy when it names none. */
export const slipKindIn = (asked: string | null | undefined): SlipKind =>
  slipKinds.find((kind) => kind === asked) ?? 'subsidy';

/**
 * Reads a posted slip. Full-width figures, separators and 円 are fine (９，０００，０００円 = 9000000). What only the books can
 * judge (days ahead, periods) is left to the API, whose sentence comes back beside the field.
 */
export function readSlip(fields: Record<string, string>): Checked {
  const typed = (name: string) => (fields[name] ?? '').trim();
  const problems: Problems = {};
  const kind = slipKindIn(typed('kind'));
  const amount = onlyDigits(typed('amount'));
  if (typed('name') === '') problems.name = { key: 'required' };
  if (amount === '') problems.amount = { key: 'required' };
  for (const name of ['occurredOn', 'periodFrom', 'periodTo']) {
    if (typed(name) === '' ? name === 'occurredOn' : !isTokyoDate(typed(name)))
      problems[name] = { key: typed(name) === '' ? 'required' : 'choose' };
  }
  const costAccount = costAccounts.find((account) => account === typed('costAccount')) ?? null;
  if (kind === 'cost' && !costAccount) problems.costAccount = { key: 'choose' };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    slip: {
      ...{ id: typed('id'), kind, name: typed('name'), amount: Number(amount) },
      ...{ occurredOn: typed('occurredOn'), taxed: kind === 'public_contract' && typed('taxed') === 'yes' },
      ...{ periodFrom: typed('periodFrom') || null, periodTo: typed('periodTo') || null },
      ...{ restrictedUse: typed('restrictedUse') || null, grantName: typed('grantName') || null },
      costAccount: kind === 'cost' ? costAccount : null,
    },
  };
}
