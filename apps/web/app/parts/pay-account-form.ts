/** What is asked of an account for rewards. */
export const payAccountFields = [
  ...(['bank', 'bankCode', 'branch', 'branchCode', 'kind', 'number', 'holder'] as const),
];

export const payAccountKinds = ['ordinary', 'current', 'savings'] as const;
export const payAccountKind = (typed: string | undefined) =>
  payAccountKinds.find((one) => one === typed) ?? 'ordinary';

/** The account as posted. */
export function payAccountIn(values: Record<string, string>) {
  const { bank = '', bankCode = '', branch = '', branchCode = '', kind, number = '', holder = '' } = values;
  return { bank, bankCode, branch, branchCode, kind: payAccountKind(kind), number, holder };
}
