import { Refusal, isSecureLink, isWhole, ok, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import type { CancelPolicy } from './cancel-policy.ts';
import { feeAboveTerms } from './travel-terms.ts';

/** What a travel agency is registered as (旅行業法施行規則1条の3); an agent (旅行業者代理業) may not plan tours of its own. */
export const agencyClasses = ['first', 'second', 'third', 'regional'] as const;
export type AgencyClass = (typeof agencyClasses)[number];

/** The agency that plans and carries out a tour (旅行企画・実施), as the written terms name it (旅行業法12条の4). */
export type TravelAgency = {
  readonly name: string;
  readonly registeredAs: AgencyClass;
  /** As on the sign of the agency: 「北海道知事登録旅行業 地域-123号」. */
  readonly registration: string;
  /** 旅行業務取扱管理者. */
  readonly manager: string;
  /** Where the written terms (取引条件説明書面) can be read. */
  readonly termsUrl: string;
};

/** A line of the itinerary: on which day of the tour, at what time (JST), and what. */
export type ItineraryStop = {
  readonly day: number;
  readonly time: string;
  readonly ja: string;
  readonly en: string | null;
};

/** What the price of an event includes of a journey, who answers for it by law, and the way it goes. */
export type Travel = {
  readonly transport: boolean;
  readonly lodging: boolean;
  readonly agency: TravelAgency | null;
  readonly itinerary: readonly ItineraryStop[];
};

export const mostStops = 40;
const mostDays = 14;
const longest = { name: 80, registration: 60, manager: 40, termsUrl: 200, stop: 120 } as const;
const agencyFields = ['name', 'registration', 'manager', 'termsUrl'] as const;

const no = (code: string, field: string, most = 0) => refused(new Refusal('invalid', code, { field, most }));

/**
 * Checks what was typed about a journey and puts the itinerary in order. An agency is all there or not at all. Refusals, each with the
 * fact `field`: EVENT_TEXT_MISSING, EVENT_TEXT_TOO_LONG (`most`), TRAVEL_REGISTRATION_WRONG, TRAVEL_TERMS_WRONG, ITINERARY_WRONG (`most`).
 */
export function readTravel(typed: Travel): Result<Travel> {
  const agency = readAgency(typed.agency);
  if (!agency.ok) return agency;
  const stops = typed.itinerary.map(({ ja, en, ...at }) => ({
    ...at,
    ja: readOneLine(ja),
    en: readOneLine(en ?? '') || null,
  }));
  if (stops.length > mostStops) return no('ITINERARY_WRONG', 'stop-0-ja', mostStops);
  for (const [at, { day, time, ja, en }] of stops.entries()) {
    if (!isWhole(day, 1, mostDays)) return no('ITINERARY_WRONG', `stop-${at}-day`, mostStops);
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return no('ITINERARY_WRONG', `stop-${at}-time`, mostStops);
    if (ja === '') return no('EVENT_TEXT_MISSING', `stop-${at}-ja`);
    if ([ja, en ?? ''].some((text) => [...text].length > longest.stop))
      return no('EVENT_TEXT_TOO_LONG', `stop-${at}-ja`, longest.stop);
  }
  const itinerary = [...stops].sort((a, b) => a.day - b.day || a.time.localeCompare(b.time));
  return ok({ transport: typed.transport, lodging: typed.lodging, agency: agency.value, itinerary });
}

function readAgency(typed: TravelAgency | null): Result<TravelAgency | null> {
  if (!typed) return ok(null);
  const agency = {
    ...typed,
    ...Object.fromEntries(agencyFields.map((name) => [name, readOneLine(typed[name])])),
  };
  if (agencyFields.every((name) => agency[name] === '')) return ok(null);
  for (const field of agencyFields) {
    if (agency[field] === '') return no('EVENT_TEXT_MISSING', field);
    if ([...agency[field]].length > longest[field]) return no('EVENT_TEXT_TOO_LONG', field, longest[field]);
  }
  if (!/[0-9]/.test(agency.registration.normalize('NFKC')))
    return no('TRAVEL_REGISTRATION_WRONG', 'registration');
  if (!isSecureLink(agency.termsUrl)) return no('TRAVEL_TERMS_WRONG', 'termsUrl');
  return ok(agency);
}

/** What is known of an event when it is about to be put on the site. */
export type TravelFacts = {
  readonly isTour: boolean;
  readonly travel: Travel | null;
  /** Whether any ticket costs something. */
  readonly charged: boolean;
  readonly cancelling: CancelPolicy;
};

/**
 * Why an event may not be put on the site as it is, by the law on travel agencies: whoever sells transport or lodging for money needs
 * a registration (旅行業法2条・3条), and keeps no more of a cancelled journey than the standard terms allow. Null where nothing is in
 * the way. A tour says first what its price includes.
 */
export function travelHindrance({ isTour, travel, charged, cancelling }: TravelFacts): Refusal | null {
  if (!travel) return isTour ? new Refusal('conflict', 'TRAVEL_NOT_STATED') : null;
  if (!isJourney(travel) || !charged) return null;
  if (!travel.agency) return new Refusal('conflict', 'TRAVEL_AGENCY_MISSING');
  const above = feeAboveTerms(cancelling, { lodging: travel.lodging });
  return above && new Refusal('conflict', 'TRAVEL_FEES_TOO_HIGH', { from: above.from, most: above.most });
}

/** What the law calls a journey: a place to sleep, or the way there. */
export const isJourney = ({ transport, lodging }: Pick<Travel, 'transport' | 'lodging'>): boolean =>
  transport || lodging;
