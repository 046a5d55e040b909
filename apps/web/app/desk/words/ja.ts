import { postings } from './ja/postings.ts';
import { pay } from './ja/pay.ts';
import { matching } from './ja/matching.ts';
import { employment } from './ja/employment.ts';
import { registration } from './ja/registration.ts';
import { remake } from './ja/remake.ts';
import { season } from './ja/season.ts';
import { minors } from './ja/minors.ts';
import { teams } from './ja/teams.ts';
import { workSettings } from './ja/work-settings.ts';
import { wageFigures } from './ja/wage-figures.ts';
import { signs } from './ja/signs.ts';
import { work } from './ja/work.ts';
import { addOns } from './ja/add-ons.ts';
import { audience } from './ja/audience.ts';
import { memberPrices } from './ja/member-prices.ts';
import { books } from './ja/books.ts';
import { benefits } from './ja/benefits.ts';
import { complimentary, grounds } from './ja/complimentary.ts';
import { seats } from './ja/seats.ts';
import { byHand } from './ja/by-hand.ts';
import { cases } from './ja/cases.ts';
import { companies } from './ja/companies.ts';
import { coupons } from './ja/coupons.ts';
import { disclosure } from './ja/disclosure.ts';
import { equalWords } from './ja/equal-words.ts';
import { documents } from './ja/documents.ts';
import { door } from './ja/door.ts';
import { erasure } from './ja/erasure.ts';
import { asking } from './ja/asking.ts';
import { events } from './ja/events.ts';
import { eventCodes } from './ja/event-codes.ts';
import { eventWays } from './ja/event-ways.ts';
import { eventCompanies } from './ja/event-companies.ts';
import { cashReceipt } from './ja/cash-receipt.ts';
import { eventCounter } from './ja/event-counter.ts';
import { guestRecord } from './ja/guest-record.ts';
import { eventHosts } from './ja/event-hosts.ts';
import { eventSessions } from './ja/event-sessions.ts';
import { eventSites } from './ja/event-sites.ts';
import { eventResult } from './ja/event-result.ts';
import { fee } from './ja/fee.ts';
import { gate } from './ja/gate.ts';
import { gifts } from './ja/gifts.ts';
import { health } from './ja/health.ts';
import { home } from './ja/home.ts';
import { imports } from './ja/imports.ts';
import { merging } from './ja/merging.ts';
import { member } from './ja/member.ts';
import { eventSurvey } from './ja/event-survey.ts';
import { eventReflections } from './ja/event-reflections.ts';
import { eventMessages } from './ja/event-messages.ts';
import { members } from './ja/members.ts';
import { money } from './ja/money.ts';
import { online } from './ja/online.ts';
import { needs } from './ja/needs.ts';
import { past } from './ja/past.ts';
import { consents } from './ja/consents.ts';
import { lifeLine } from './ja/life-line.ts';
import { eventCrew, talents } from './ja/talents.ts';
import { skillCourses, suggestions } from './ja/next-step.ts';
import { workFigures } from './ja/work-figures.ts';
import { siteCode } from './ja/site-code.ts';
import { outreach } from './ja/outreach.ts';
import { pause } from './ja/pause.ts';
import { companyPlans } from './ja/company-plans.ts';
import { plans } from './ja/plans.ts';
import { posts } from './ja/posts.ts';
import { outsideMoney } from './ja/outside-money.ts';
import { refund } from './ja/refund.ts';
import { reports } from './ja/reports.ts';
import { invoicing } from './ja/invoicing.ts';
import { settings } from './ja/settings.ts';
import { requests } from './ja/requests.ts';
import { students } from './ja/students.ts';
import { shell, statuses, trouble } from './ja/shell.ts';
import { slack } from './ja/slack.ts';
import { held } from './ja/held.ts';
import { stripeTransfers } from './ja/stripe-transfers.ts';
import { transfers } from './ja/transfers.ts';
import { lottery } from './ja/lottery.ts';
import { opening } from './ja/opening.ts';
import { rides } from './ja/rides.ts';
import { rooms } from './ja/rooms.ts';
import { tours } from './ja/tours.ts';
import { waiting } from './ja/waiting.ts';

/** Words of the secretariat's pages, in Japanese: the original the others are checked against. */
export const ja = {
  addOns,
  audience,
  memberPrices,
  books,
  byHand,
  benefits,
  complimentary,
  companies,
  seats,
  coupons,
  disclosure,
  equalWords,
  documents,
  door,
  erasure,
  events,
  asking,
  eventCodes,
  eventWays,
  eventCompanies,
  cashReceipt,
  eventCounter,
  guestRecord,
  eventHosts,
  eventSessions,
  eventSites,
  eventResult,
  fee,
  gate,
  gifts,
  grounds,
  health,
  home,
  imports,
  member,
  members,
  merging,
  money,
  outreach,
  pause,
  plans,
  companyPlans,
  posts,
  outsideMoney,
  refund,
  reports,
  invoicing,
  settings,
  shell,
  slack,
  statuses,
  requests,
  students,
  held,
  stripeTransfers,
  transfers,
  waiting,
  lottery,
  opening,
  online,
  needs,
  past,
  consents,
  lifeLine,
  talents,
  skillCourses,
  suggestions,
  workFigures,
  siteCode,
  pay,
  registration,
  remake,
  season,
  minors,
  teams,
  workSettings,
  wageFigures,
  signs,
  work,
  matching,
  employment,
  cases,
  postings,
  eventCrew,
  rides,
  rooms,
  tours,
  eventMessages,
  eventSurvey,
  eventReflections,
  trouble,
};

export type DeskWords = typeof ja;
