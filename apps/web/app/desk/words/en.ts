import { postings } from './en/postings.ts';
import { pay } from './en/pay.ts';
import { matching } from './en/matching.ts';
import { employment } from './en/employment.ts';
import { registration } from './en/registration.ts';
import { remake } from './en/remake.ts';
import { season } from './en/season.ts';
import { minors } from './en/minors.ts';
import { teams } from './en/teams.ts';
import { workSettings } from './en/work-settings.ts';
import { wageFigures } from './en/wage-figures.ts';
import { signs } from './en/signs.ts';
import { work } from './en/work.ts';
import { addOns } from './en/add-ons.ts';
import { audience } from './en/audience.ts';
import { memberPrices } from './en/member-prices.ts';
import { books } from './en/books.ts';
import { benefits } from './en/benefits.ts';
import { complimentary, grounds } from './en/complimentary.ts';
import { seats } from './en/seats.ts';
import { byHand } from './en/by-hand.ts';
import { cases } from './en/cases.ts';
import { companies } from './en/companies.ts';
import { coupons } from './en/coupons.ts';
import { disclosure } from './en/disclosure.ts';
import { equalWords } from './en/equal-words.ts';
import { documents } from './en/documents.ts';
import { door } from './en/door.ts';
import { erasure } from './en/erasure.ts';
import { asking } from './en/asking.ts';
import { events } from './en/events.ts';
import { eventCodes } from './en/event-codes.ts';
import { eventWays } from './en/event-ways.ts';
import { eventCompanies } from './en/event-companies.ts';
import { cashReceipt } from './en/cash-receipt.ts';
import { eventCounter } from './en/event-counter.ts';
import { guestRecord } from './en/guest-record.ts';
import { eventHosts } from './en/event-hosts.ts';
import { eventSessions } from './en/event-sessions.ts';
import { eventSites } from './en/event-sites.ts';
import { eventResult } from './en/event-result.ts';
import { fee } from './en/fee.ts';
import { gate } from './en/gate.ts';
import { gifts } from './en/gifts.ts';
import { health } from './en/health.ts';
import { home } from './en/home.ts';
import { imports } from './en/imports.ts';
import { merging } from './en/merging.ts';
import { member } from './en/member.ts';
import { eventSurvey } from './en/event-survey.ts';
import { eventReflections } from './en/event-reflections.ts';
import { eventMessages } from './en/event-messages.ts';
import { members } from './en/members.ts';
import { money } from './en/money.ts';
import { online } from './en/online.ts';
import { needs } from './en/needs.ts';
import { past } from './en/past.ts';
import { consents } from './en/consents.ts';
import { lifeLine } from './en/life-line.ts';
import { eventCrew, talents } from './en/talents.ts';
import { skillCourses, suggestions } from './en/next-step.ts';
import { workFigures } from './en/work-figures.ts';
import { siteCode } from './en/site-code.ts';
import { outreach } from './en/outreach.ts';
import { pause } from './en/pause.ts';
import { companyPlans } from './en/company-plans.ts';
import { plans } from './en/plans.ts';
import { posts } from './en/posts.ts';
import { outsideMoney } from './en/outside-money.ts';
import { refund } from './en/refund.ts';
import { reports } from './en/reports.ts';
import { invoicing } from './en/invoicing.ts';
import { settings } from './en/settings.ts';
import { requests } from './en/requests.ts';
import { students } from './en/students.ts';
import { shell, statuses, trouble } from './en/shell.ts';
import { slack } from './en/slack.ts';
import { held } from './en/held.ts';
import { stripeTransfers } from './en/stripe-transfers.ts';
import { transfers } from './en/transfers.ts';
import { lottery } from './en/lottery.ts';
import { opening } from './en/opening.ts';
import { rides } from './en/rides.ts';
import { rooms } from './en/rooms.ts';
import { tours } from './en/tours.ts';
import { waiting } from './en/waiting.ts';
import type { DeskWords } from './ja.ts';

export const en: DeskWords = {
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
