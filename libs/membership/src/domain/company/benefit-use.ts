/** What a use is taken from: an extra grant, or with no id the quota of the plan. `left` null: without limit. */
export type Pot = { readonly grantId: string | null; readonly left: number | null };

/** So many parts taken from one pot. */
export type Drawn = { readonly grantId: string | null; readonly parts: number };

/** A quota in its period: what the plan allows (null: without limit) and what was taken of it. In parts. */
export type Count = { readonly allowed: number | null; readonly used: number };

/** What is left of a quota. A plan that was changed to one that gives less leaves nothing, and nobody owes what was used before. */
export const leftOf = ({ allowed, used }: Count): number | null =>
  allowed === null ? null : Math.max(0, allowed - used);

/** Extra grants are used up first, the one that ends soonest before the others; an unlimited quota spares them. */
export function potsOf(
  grants: readonly { readonly id: string; readonly parts: number; readonly used: number }[],
  count: Count | null,
): Pot[] {
  const quota = count && { grantId: null, left: leftOf(count) };
  if (quota?.left === null) return [quota];
  const extra = grants.map(({ id, parts, used }) => ({ grantId: id, left: parts - used }));
  return quota ? [...extra, quota] : extra;
}

/** From which pots so many parts are taken; null when all of them together hold too little. Nothing is taken in halves. */
export function drawFrom(pots: readonly Pot[], parts: number): Drawn[] | null {
  const drawn: Drawn[] = [];
  let wanted = parts;
  for (const { grantId, left } of pots) {
    const taken = left === null ? wanted : Math.min(left, wanted);
    if (taken > 0) drawn.push({ grantId, parts: taken });
    wanted -= taken;
  }
  return wanted === 0 ? drawn : null;
}

/** What all pots hold together; null where there is no limit. */
export const leftInAll = (pots: readonly Pot[]): number | null =>
  pots.some(({ left }) => left === null) ? null : pots.reduce((sum, { left }) => sum + (left ?? 0), 0);

/** Percentages of a quota at which a company is told, once each in a period. */
export const quotaNotices = [80, 100] as const;
export type QuotaNotice = (typeof quotaNotices)[number];

/** The notice that a use has made due; of both at once only that nothing is left. `told` is the highest that went out, or 0. */
export function noticeDue({ allowed, used }: Count, told: number): QuotaNotice | null {
  if (allowed === null || allowed === 0) return null;
  const reached = quotaNotices.filter((percent) => used * 100 >= allowed * percent).at(-1) ?? null;
  return reached !== null && reached > told ? reached : null;
}
