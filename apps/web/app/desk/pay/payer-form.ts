import { payAccountKind } from '../../parts/pay-account-form.ts';

/** What is asked of the account from which rewards are paid. */
export const payerFields = ['code', 'name', 'bankCode', 'branchCode', 'kind', 'number'] as const;

/** The paying account as posted. */
export function payerIn(values: Record<string, string>) {
  const { code = '', name = '', bankCode = '', branchCode = '', kind, number = '' } = values;
  return { code, name, bankCode, branchCode, kind: payAccountKind(kind), number };
}
