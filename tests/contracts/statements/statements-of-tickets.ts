import { statementsOfGuests } from './guest-statements.ts';
import { statementsOfMessages } from './message-occasions.ts';
import { statementsOfCourses } from './course-occasions.ts';
import { statementsOfEventSites } from './event-site-occasions.ts';
import { statementsOfSurveys } from './survey-occasions.ts';
import { statementsOfTrips } from './trip-occasions.ts';
import { statementsOfOnline } from './online-occasions.ts';

/** The same of events and tickets: on the site, from the choice to the ticket, and at the desk. */
export const statementsOfTickets: Readonly<Record<string, number>> = {
  'public Query.events': 3,
  'public Query.event': 6,
  'public Query.ticketPurchase': 6,
  'public Query.myTickets': 1,
  'public Mutation.bookFreeTickets': 9,
  'public Mutation.holdTickets': 7,
  'public Mutation.holdAddOns': 12,
  'public Mutation.orderTickets': 10,
  'public Mutation.cancelTicket': 8,
  'public Mutation.releaseTickets': 4,
  'public Mutation.payTicketsAgain': 25,

  'public Query.eventWaiting': 5,
  'public Query.eventLottery': 5,
  'public Query.waitingEntry': 1,
  'public Query.myWaiting': 1,
  'public Query.offeredPlaces': 1,
  'public Mutation.declineOffer': 10,
  'public Mutation.joinWaitingList': 8,
  'public Mutation.leaveWaitingList': 4,

  'desk Query.saleOpenings': 3,
  'desk Mutation.setSaleOpenings': 5,
  'desk Query.lottery': 5,
  'desk Mutation.setLottery': 6,
  'desk Query.waitingList': 6,
  'desk Mutation.moveWaitingEntry': 5,
  'desk Mutation.setWaitingRule': 3,

  'desk Query.events': 1,
  'desk Query.event': 4,
  'desk Query.eventPreview': 4,
  'desk Mutation.saveEvent': 12,
  'desk Mutation.publishEvent': 6,
  'desk Mutation.withdrawEvent': 2,
  'desk Mutation.discardEvent': 5,
  'desk Mutation.admitByCode': 5,
  'desk Mutation.admitTicket': 5,
  'desk Mutation.undoAdmission': 3,
  'desk Mutation.stateTravel': 3,
  'desk Mutation.addEventDate': 10,
  'desk Mutation.setCapacity': 2,
  'desk Query.eventResult': 5,
  'desk Query.eventAudience': 3,
  'desk Mutation.enterEventSlip': 4,
  'desk Query.eventCallingOff': 5,
  'desk Mutation.callOffEvent': 8,
  'desk Query.ticketTray': 4,
  'desk Query.outsideMoney': 3,
  'desk Mutation.settleOutsideMoney': 6,
  'desk Mutation.retryTicketOrder': 5,
  ...statementsOfGuests,
  ...statementsOfMessages,
  ...statementsOfSurveys,
  ...statementsOfOnline,
  ...statementsOfTrips,
  ...statementsOfEventSites,
  ...statementsOfCourses,
};
