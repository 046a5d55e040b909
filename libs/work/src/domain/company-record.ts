/** Of fewer people nothing is shown: who said what could be guessed. No law gives the number. */
export const leastPeople = 5;

/** What those who worked for a company said of it, as it is counted: evaluations, people who gave them, and how many said each. */
export type CompanyTally = {
  readonly companyId: string;
  readonly evaluations: number;
  readonly people: number;
  readonly clear: number;
  readonly onTime: number;
  readonly again: number;
};

/** In whole percent of the evaluations, rounded down: the instructions were `clear`, the beginning was kept (`onTime`), they would come `again`. */
export type CompanyShares = {
  readonly evaluations: number;
  readonly people: number;
  readonly clear: number;
  readonly onTime: number;
  readonly again: number;
};

/** A company's side of the ledger (会社の実績); `shares` null while too few people have said anything. */
export type CompanyRecord = { readonly companyId: string; readonly shares: CompanyShares | null };

/** What evaluations that exist say of a company, and nothing else does: no plan, price or desk changes it. */
export function companyRecordOf({ companyId, evaluations, people, ...said }: CompanyTally): CompanyRecord {
  if (people < leastPeople) return { companyId, shares: null };
  const percent = (count: number): number => Math.floor((count * 100) / evaluations);
  const [clear, onTime, again] = [percent(said.clear), percent(said.onTime), percent(said.again)];
  return { companyId, shares: { evaluations, people, clear, onTime, again } };
}
