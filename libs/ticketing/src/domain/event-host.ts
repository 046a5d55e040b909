import { Refusal, ok, readOneLine, refused } from '@enishi/kernel';
import type { Bilingual, Result } from '@enishi/kernel';

/** As what an event names a host, in the order of its page: 主催, 共催, 協力, 出展. */
export const hostRoles = ['host', 'co_host', 'supporter', 'exhibitor'] as const;
export type HostRole = (typeof hostRoles)[number];

export const hostRoleWords: Readonly<Record<HostRole, Bilingual>> = {
  host: { ja: '主催', en: 'host' },
  co_host: { ja: '共催', en: 'co-host' },
  supporter: { ja: '協力', en: 'supporter' },
  exhibitor: { ja: '出展', en: 'exhibitor' },
};

/** As many as a festival with a stall for every shop of a town has. */
export const mostHosts = 100;
const longestName = 100;

/** A host as typed: a company of the community, or a name. */
export type TypedHost = {
  readonly companyId: string | null;
  readonly nameJa: string;
  readonly nameEn: string | null;
  readonly role: HostRole;
  /** That the company agreed to be named without a page of its own. */
  readonly plainAgreed: boolean;
};

/**
 * What was typed, tidied: of a company only its id is kept, so that it is called as it calls itself. Refusals, each with the fact
 * `field`: EVENT_TEXT_MISSING, EVENT_TEXT_TOO_LONG (`most`).
 */
export function readHost(typed: TypedHost): Result<TypedHost> {
  const { companyId, role, plainAgreed } = typed;
  if (companyId) return ok({ companyId, role, plainAgreed, nameJa: '', nameEn: null });
  const nameJa = readOneLine(typed.nameJa);
  const nameEn = readOneLine(typed.nameEn ?? '') || null;
  if (nameJa === '') return refused(new Refusal('invalid', 'EVENT_TEXT_MISSING', { field: 'nameJa' }));
  for (const [field, text] of Object.entries({ nameJa, nameEn: nameEn ?? '' }))
    if ([...text].length > longestName)
      return refused(new Refusal('invalid', 'EVENT_TEXT_TOO_LONG', { field, most: longestName }));
  return ok({ companyId: null, nameJa, nameEn, role, plainAgreed: false });
}

/** How everybody sees a host: with the way to its page, by its name alone, not at all, or not at all because the company said so. */
export const hostShowings = ['linked', 'plain', 'hidden', 'withdrawn'] as const;
export type HostShowing = (typeof hostShowings)[number];

/** What decides about that. `page`: everybody sees the company's page today; null where the host is no company. */
export type HostFacts = {
  readonly page: boolean | null;
  readonly plainAgreed: boolean;
  readonly withdrawn: boolean;
};

/**
 * A company is named with a link while it shows itself on a page of its own; by its name alone where it agreed to that; otherwise by
 * nothing. What it took off is off, whatever else holds.
 */
export function hostShowing({ page, plainAgreed, withdrawn }: HostFacts): HostShowing {
  if (withdrawn) return 'withdrawn';
  if (page === null) return 'plain';
  if (page) return 'linked';
  return plainAgreed ? 'plain' : 'hidden';
}
