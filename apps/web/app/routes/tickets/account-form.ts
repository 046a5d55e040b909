import type { Returned } from '../../forms/problem.ts';
import type { RefundAccountInput } from '../../gql/public/graphql.ts';

/** What is asked of an account to which money goes back. */
export const accountFields = ['bank', 'branch', 'kind', 'number', 'holder'] as const;

export const accountKinds = ['ordinary', 'current', 'savings'] as const;

/** What the page answered to the form of the account; what it answered to another button stands elsewhere. */
export const answerOfAccount = (answer: Returned | undefined): Returned | undefined =>
  answer?.values.act === 'account' ? answer : undefined;

/** The account as posted. */
export const accountIn = (values: Record<string, string>): RefundAccountInput => {
  const { bank = '', branch = '', kind, number = '', holder = '' } = values;
  return { bank, branch, kind: accountKinds.find((one) => one === kind) ?? 'ordinary', number, holder };
};
