import type { Bilingual } from '@enishi/kernel';
import type { RecipientKind } from './consent.ts';

/**
 * Which companies may find a card without a name: all of the community; those that the secretariat has confirmed to be in one municipality; those whose plan is one
 * plan today; or one of them.
 */
export const cardRecipientKinds = [
  'companies',
  'area',
  'plan',
  'one_company',
] as const satisfies readonly RecipientKind[];
export type CardRecipientKind = (typeof cardRecipientKinds)[number];

/** Whom a card is for. `key` is the code of a municipality, the key of a plan, or the id of a company, `name` as it was called then; both null for all companies. */
export type CardRecipient = {
  readonly kind: CardRecipientKind;
  readonly key: string | null;
  readonly name: Bilingual | null;
};
export const allCompanies: CardRecipient = { kind: 'companies', key: null, name: null };

/** By what a company may be meant, as it is today: as itself, by where it is confirmed to be, by its plan. */
export type Meant = { readonly id: string; readonly area: string | null; readonly planKey: string | null };

/** What a ground is called where cards are searched; it holds nothing that ends a token. */
const groundOf = (kind: Exclude<CardRecipientKind, 'companies'>, key: string | null): string[] =>
  key !== null && /^[\w-]{1,60}$/u.test(key) ? [`${kind}:${key}`] : [];

/** Everything by which a company is meant today, besides as one of all. Default deny: what is not confirmed, or not open, is no ground. */
export const groundsOf = ({ id, area, planKey }: Meant): string[] => [
  ...groundOf('one_company', id),
  ...groundOf('area', area),
  ...groundOf('plan', planKey),
];

/** Whether a company is meant by a recipient today. */
export const isMeant = ({ kind, key }: Pick<CardRecipient, 'kind' | 'key'>, company: Meant): boolean =>
  kind === 'companies' || (key !== null && groundsOf(company).includes(`${kind}:${key}`));
