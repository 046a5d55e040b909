import { AssignCompanyPlace } from './assign-company-place.ts';
import { CompanySide } from './company-side.ts';
import { EndCompanyPlace } from './end-company-place.ts';
import { FindCompanyPlace } from './find-company-place.ts';
import { HandOnCompanyPlace } from './hand-on-company-place.ts';
import { KeepCompanyPlaces } from './keep-company-places.ts';
import { PostCompanyPlaces } from './post-company-places.ts';
import { ReadBearerTicket } from './read-bearer-ticket.ts';
import { ReadCompanyEvents } from './read-company-events.ts';
import { ReadEventCompanies } from './read-event-companies.ts';
import { SaveCompanyTerms } from './save-company-terms.ts';
import { TakeBackCompanyPlace } from './take-back-company-place.ts';
import { TakeCompanyPlace } from './take-company-place.ts';

/** What can be done with places of events for companies. */
export const companyPlaceActions = [
  ...[AssignCompanyPlace, CompanySide, EndCompanyPlace, FindCompanyPlace, HandOnCompanyPlace],
  ...[KeepCompanyPlaces, PostCompanyPlaces, ReadBearerTicket, ReadCompanyEvents, ReadEventCompanies],
  ...[SaveCompanyTerms, TakeBackCompanyPlace, TakeCompanyPlace],
];
