import type { AccessTable } from '@enishi/platform';
import { everyRole, whoGivePlans, whoHandleMoney, whoSeePeople, whoServeMembers } from './role-groups.ts';

/** Who may call what about events and their tickets. */
export const eventAccess: AccessTable = {
  // On the site
  'public Query.events': 'anyone',
  'public Query.event': 'anyone',
  'public Query.ticketPurchase': 'member',
  'public Query.myTickets': 'member',
  'public Mutation.holdTickets': 'member',
  'public Mutation.orderTickets': 'member',
  'public Mutation.releaseTickets': 'member',
  'public Mutation.payTicketsAgain': 'member',
  'public Mutation.cancelTicket': 'member',

  // At the desk
  'desk Query.events': everyRole,
  'desk Query.event': everyRole,
  'desk Query.eventPreview': everyRole,
  'desk Mutation.saveEvent': whoServeMembers,
  'desk Mutation.publishEvent': whoServeMembers,
  'desk Mutation.withdrawEvent': whoServeMembers,
  'desk Mutation.discardEvent': whoServeMembers,
  'desk Mutation.addEventDate': whoServeMembers,
  'desk Mutation.stateTravel': whoServeMembers,
  'desk Mutation.setCapacity': whoServeMembers,
  'desk Query.eventCallingOff': whoHandleMoney,
  'desk Mutation.callOffEvent': whoGivePlans,
  'desk Query.ticketTray': whoHandleMoney,
  'desk Query.eventResult': whoHandleMoney,
  'desk Query.eventAudience': everyRole,
  'desk Mutation.enterEventSlip': whoHandleMoney,
  'desk Mutation.retryTicketOrder': whoHandleMoney,
  'desk Query.outsideMoney': whoHandleMoney,
  'desk Mutation.settleOutsideMoney': whoHandleMoney,
  'desk Mutation.admitByCode': whoServeMembers,
  'desk Mutation.admitTicket': whoServeMembers,
  'desk Mutation.undoAdmission': whoServeMembers,

  // Who comes with a ticket, and what an event asks
  'public Query.attendeeForm': 'member',
  'public Mutation.changeAttendees': 'member',
  'desk Query.attendees': whoSeePeople,
  'desk Query.eventAsking': whoServeMembers,
  'desk Mutation.setEventAsking': whoServeMembers,
  'AttendeeFiles.download': whoSeePeople,

  // Waiting lists, lotteries, and from when tickets are given out
  'public Query.eventWaiting': 'anyone',
  'public Query.waitingEntry': 'member',
  'public Query.myWaiting': 'member',
  'public Mutation.joinWaitingList': 'member',
  'public Mutation.leaveWaitingList': 'member',
  'public Query.eventLottery': 'anyone',
  'desk Query.lottery': everyRole,
  'desk Mutation.setLottery': whoServeMembers,
  'desk Query.saleOpenings': everyRole,
  'desk Mutation.setSaleOpenings': whoServeMembers,
  'desk Query.waitingList': whoSeePeople,
  'desk Mutation.moveWaitingEntry': whoServeMembers,
  'desk Mutation.setWaitingRule': whoServeMembers,

  // Places of companies
  'public Query.companyEvents': 'signed_in',
  'public Mutation.assignCompanyPlace': 'signed_in',
  'public Mutation.handOnCompanyPlace': 'signed_in',
  'public Mutation.takeBackCompanyPlace': 'signed_in',
  'public Query.ticketOfCode': 'anyone',
  'desk Query.eventCompanies': everyRole,
  'desk Mutation.saveCompanyTerms': whoServeMembers,

  // Whom events name as their hosts
  'public Query.eventHosts': 'anyone',
  'public Query.hostedEvents': 'anyone',
  'public Query.nextHostedEvents': 'anyone',
  'public Query.companyHostings': 'signed_in',
  'public Mutation.setCompanyHosting': 'signed_in',
  'desk Query.eventHosts': everyRole,
  'desk Mutation.nameEventHost': whoServeMembers,
  'desk Mutation.changeEventHost': whoServeMembers,
  'desk Mutation.removeEventHost': whoServeMembers,
  'desk Mutation.setBoothRoom': whoServeMembers,
  'desk Mutation.giveBooth': whoServeMembers,
  'desk Mutation.changeBooth': whoServeMembers,
  'desk Mutation.takeBackBooth': whoServeMembers,

  // Codes: whoever makes one gives money away
  'desk Query.eventCodes': everyRole,
  'desk Mutation.makePromoCode': whoGivePlans,
  'desk Mutation.endPromoCode': whoGivePlans,

  // Tickets on paper, in calendars, and from hand to hand
  'TicketFiles.paper': 'member',
  'public Query.sentTicket': 'anyone',
  'public Query.heldTickets': 'member',
  'public Query.heldTicket': 'member',
  'public Mutation.sendTicket': 'member',
  'public Mutation.takeTicketBack': 'member',
  'public Mutation.acceptTicket': 'member',
  'CalendarFiles.everybodys': 'anyone',
  'CalendarFiles.ofEvent': 'anyone',
  'CalendarFiles.own': 'anyone',
  'CalendarFiles.ofTicket': 'member',
  'public Query.myCalendarAddress': 'member',
  'public Mutation.renewCalendarAddress': 'member',
  'desk Mutation.setHandOnHours': whoServeMembers,

  // Phones at the door: nobody is signed in on one, its token says which door it may open
  'public Query.doorLink': 'anyone',
  'public Query.doorStanding': 'anyone',
  'public Query.doorTickets': 'anyone',
  'public Mutation.openDoor': 'anyone',
  'public Mutation.takeInScans': 'anyone',
  'public Mutation.leaveDoor': 'anyone',
  'desk Query.door': whoServeMembers,
  'desk Mutation.offerDoorPhone': whoServeMembers,
  'desk Mutation.endDoorPhone': whoServeMembers,
};
