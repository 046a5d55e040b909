import { checkRegistrationNumber } from '@enishi/japan';
import { Refusal, isWhole, ok, refused } from '@enishi/kernel';
import type { Bilingual, Result, TaxRounding, TokyoDate } from '@enishi/kernel';
import { disclosureOf, isDisclosure } from './disclosure-settings.ts';
import type { DisclosureSettings } from './disclosure-settings.ts';
import { equalWordsOf, isEqualWords } from './equal-words-settings.ts';
import type { EqualWords } from './equal-words-settings.ts';
import { invoicingOf, isInvoicing } from './invoicing-settings.ts';
import type { InvoicingSettings } from './invoicing-settings.ts';
import { isWork, workOf } from './work-settings.ts';
import type { WorkSettings } from './work-settings.ts';

/** Visual identities that ship with the product. */
export const communityThemes = ['doto', 'oguni'] as const;
export type CommunityTheme = (typeof communityThemes)[number];

/** A municipality by its code of JIS X 0402 (five digits): names repeat across prefectures, codes do not. */
export type Municipality = { readonly code: string; readonly name: Bilingual };

/** 適格請求書発行事業者の登録: the number printed on receipts for payments from that day on. */
export type InvoiceRegistration = { readonly number: string; readonly registeredFrom: TokyoDate };

export type CommunitySettings = {
  /** Below this age a guardian must agree before somebody becomes a member; 16 unless the operator chooses another. */
  readonly guardianConsentAge: number;
  /** First month of the fiscal year (年度), 4 = April. */
  readonly fiscalYearStartMonth: number;
  /** Null while the operator is not a qualified invoice issuer. */
  readonly invoiceRegistration: InvoiceRegistration | null;
  /** How fractions of a yen of consumption tax are rounded, once per rate and document. */
  readonly taxRounding: TaxRounding;
  /** How fees of companies are invoiced; read with `invoicingOf`. */
  readonly invoicing?: Partial<InvoicingSettings>;
  /** For how long and from which age people may give their own data to companies; read with `disclosureOf`. */
  readonly disclosure?: Partial<DisclosureSettings>;
  /** Words that mean the same where companies search the talent bank; read with `equalWordsOf`. */
  readonly equalWords?: EqualWords;
  /** What companies pay on top of a reward; read with `workOf`. */
  readonly work?: Partial<WorkSettings>;
};

/** A fan community (主体組織), the tenant of everything else. */
export type CommunityProfile = {
  readonly id: string;
  /** First segment of its addresses: `doto`. */
  readonly slug: string;
  /** Own host name, for a community that does not share one. */
  readonly host: string | null;
  readonly name: Bilingual;
  readonly tagline: Bilingual;
  readonly region: Bilingual;
  readonly about: Bilingual;
  readonly theme: CommunityTheme;
  readonly operatorName: Bilingual;
  readonly contactEmail: string;
  /** First letters of its member numbers: `D` in D-2026-000001. */
  readonly numberPrefix: string;
  readonly municipalities: readonly Municipality[];
  readonly settings: CommunitySettings;
};

export const defaultSettings: CommunitySettings = {
  guardianConsentAge: 16,
  fiscalYearStartMonth: 4,
  invoiceRegistration: null,
  taxRounding: 'floor',
};

/** Checks a profile before it is saved. Refuses with COMMUNITY_PROFILE_INVALID and the `field` at fault. */
export function checkCommunity(profile: Omit<CommunityProfile, 'id'>): Result<Omit<CommunityProfile, 'id'>> {
  const { settings } = profile;
  const faults: Record<string, boolean> = {
    slug: !/^[a-z][a-z0-9-]{1,30}$/.test(profile.slug),
    host: profile.host !== null && !/^[a-z0-9.-]+(:\d+)?$/.test(profile.host),
    name: isBlank(profile.name),
    tagline: isBlank(profile.tagline),
    region: isBlank(profile.region),
    operatorName: isBlank(profile.operatorName),
    numberPrefix: !/^[A-Z]{1,3}$/.test(profile.numberPrefix),
    municipalities: profile.municipalities.some(
      ({ code, name }) => !/^(0[1-9]|[1-3]\d|4[0-7])\d{3}$/.test(code) || isBlank(name),
    ),
    guardianConsentAge: !isWhole(settings.guardianConsentAge, 13, 20),
    fiscalYearStartMonth: !isWhole(settings.fiscalYearStartMonth, 1, 12),
    invoiceRegistration: !isRegistration(settings.invoiceRegistration),
    invoicing: !isInvoicing(invoicingOf(settings)),
    disclosure: !isDisclosure(disclosureOf(settings)),
    equalWords: !isEqualWords(equalWordsOf(settings)),
    work: !isWork(workOf(settings)),
  };
  const field = Object.keys(faults).find((name) => faults[name]);
  return field ? refused(new Refusal('invalid', 'COMMUNITY_PROFILE_INVALID', { field })) : ok(profile);
}

function isBlank(text: Bilingual): boolean {
  return text.ja.trim() === '' || text.en.trim() === '';
}

/** None at all, or a number written as it is printed: T and thirteen digits. */
function isRegistration(registration: InvoiceRegistration | null): boolean {
  if (!registration) return true;
  const checked = checkRegistrationNumber(registration.number, 'individual');
  return checked.ok && checked.value.number === registration.number;
}
