/** Who says something about a place, or evaluates it: whoever works, or the company. */
export const sides = ['worker', 'company'] as const;
export type Side = (typeof sides)[number];

/**
 * What one side says against the other, until the desk decides: nobody came, somebody else came (代理), the work is not what was asked; the hours were others (雇用 alone); or, by the worker, nobody was there to meet them. Both
 * sides may speak; neither is believed before the desk has asked.
 */
export const claimKinds = ['no_show', 'someone_else', 'work', 'nobody_met', 'hours'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** Days after the work within which a place at which nobody checked in can be spoken of. */
export const claimDays = 3;
