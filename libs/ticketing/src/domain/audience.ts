import { Refusal, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** For whom a kind of ticket is: everybody, members (free ones among them), members of some plans, or people of companies. */
export const audiences = ['everybody', 'members', 'plans', 'companies'] as const;
export type AudienceTo = (typeof audiences)[number];

/** `planKeys`: of which plans, any one of which will do; none for the others. */
export type Audience = { readonly to: AudienceTo; readonly planKeys: readonly string[] };

export const everybody: Audience = { to: 'everybody', planKeys: [] };

/** What somebody is at this moment by their live membership; a guest is none of it. */
export type Standing = {
  readonly member: boolean;
  readonly planKeys: readonly string[];
  /** They sit in a seat of a company, or act for one. */
  readonly ofCompany: boolean;
};

const opens: Readonly<Record<AudienceTo, (standing: Standing, planKeys: readonly string[]) => boolean>> = {
  everybody: () => true,
  members: ({ member }) => member,
  plans: (standing, planKeys) => planKeys.some((key) => standing.planKeys.includes(key)),
  companies: ({ ofCompany }) => ofCompany,
};

/** Whether somebody may have tickets of a kind. */
export const mayHave = ({ to, planKeys }: Audience, standing: Standing): boolean =>
  opens[to](standing, planKeys);

export type ForWhom = { readonly audience: Audience };

/** Whether anybody has to be asked what they are: for kinds that are for everybody nobody is. */
export const asksStanding = (kinds: readonly ForWhom[]): boolean =>
  kinds.some(({ audience }) => audience.to !== 'everybody');

/** Whether nothing of it can be had without a membership. */
export const onlyForMembers = (kinds: readonly ForWhom[]): boolean =>
  kinds.length > 0 && kinds.every(({ audience }) => audience.to !== 'everybody');

/** Whether places of a kind can be given to companies, which send whom they like: people of theirs, who need not be members. */
export const isForCompanies = ({ to }: Audience): boolean => to === 'everybody' || to === 'companies';

/**
 * Checks for whom a kind is as it was typed. Refuses AUDIENCE_WRONG (invalid, fact `field`) where no plan is named for one that is for plans, and
 * where one is named twice.
 */
export function readAudience({ to, planKeys }: Audience, field: string): Result<Audience> {
  if (to !== 'plans') return ok({ to, planKeys: [] });
  return planKeys.length > 0 && new Set(planKeys).size === planKeys.length
    ? ok({ to, planKeys })
    : refused(new Refusal('invalid', 'AUDIENCE_WRONG', { field }));
}

/** Of kinds as planned, the place of the first that names a plan which there is not; null where there is none. */
export function unknownPlanAt(kinds: readonly ForWhom[], planKeys: readonly string[]): number | null {
  const at = kinds.findIndex(({ audience }) => audience.planKeys.some((key) => !planKeys.includes(key)));
  return at < 0 ? null : at;
}
