import type { GraphQLSchema } from 'graphql';
import { answersList, operationsOf, type Surface } from './schema-fields.ts';

/** Lists that cannot grow with the number of members, each with what bounds it. All others take `first`. */
const boundedBy: Record<string, string> = {
  'public Query.communities': 'communities hosted here, a handful',
  'public Query.plans': 'plans of one community',
  'public Query.mySessions': 'sessions of one person, ended ones left out',
  'public Query.myCopies': 'the newest ten copies of one person’s data',
  'public Mutation.requestMyCopy': 'the newest ten copies of one person’s data',
  'public Query.myWaiting': 'entries of one person that are live, the first fifty',
  'public Query.givenGifts': 'the newest hundred gifts of one person',
  'public Mutation.setInterests': 'topics of a fixed table',
  'public Query.myReceipts': 'receipts of one person, one a month',
  'public Mutation.setReceiptAddressee': 'versions of one receipt',
  'public Mutation.splitReceipt': 'versions of one receipt, at most twenty parts',
  'public Mutation.takeInScans': 'readings sent in one call, at most one hundred',
  'public Query.myRoute': 'visits to come of one person, the first fifty',
  'public Query.eventSites': 'sites of one event, at most forty',
  'public Query.eventHosts': 'hosts of one event, at most one hundred',
  'public Query.nextHostedEvents': 'one for each company that is asked for, of the first fifty',
  'public Query.companyHostings': 'events that name one company, thirty',
  'public Query.ticketProxies': 'live ones of one person, the first hundred',
  'public Query.proxyTickets': 'tickets to come of a household, the first hundred',
  'public Query.heldTickets': 'the newest hundred tickets that one person received',
  'public Query.companyPlans': 'plans of one community',
  'public Query.myCompanies': 'companies that one person acts for, the first fifty',
  'public Query.mySeats': 'seats of one person, one a company',
  'public Query.companyReceipts': 'receipts of one company, one a month',
  'public Query.companyInvoices': 'invoices of one company, one a year',
  'public Query.companyDocuments': 'the newest two hundred documents of one company',
  'desk Query.companyDocuments': 'the newest two hundred documents of one company',
  'public Query.companyQuotes': 'the newest two hundred quotes of one company',
  'desk Query.pastLists': 'the newest hundred lists',
  'public Query.mySkills': 'skills of the region’s list, and those that one person chose of an earlier one',
  'public Query.myScouts': 'companies that wanted to talk to one person, the latest hundred',
  'public Query.companyScouts': 'people whom one company wanted to talk to, the latest hundred',
  'public Query.tabletTerms': 'lines of the terms of one gig',
  'desk Query.registrationDesks': 'the newest hundred desks of partners',
  'public Query.myGigs': 'what one person took on, the latest hundred',
  'public Query.companyHelp': 'what one company asked to have done, the newest hundred',
  'desk Query.pastMinutes': 'skills of a region with what was done by each, the first three hundred',
  'public Query.myApplications': 'what one person applied for, the latest hundred',
  'public Query.companySupport': 'cases of one company, the newest fifty',
  'public Query.mySupport': 'cases of one person, the newest fifty',
  'public Query.companyPostings': 'postings of one company, the newest hundred',
  'public Query.applicants': 'who applied for one posting, the newest three hundred',
  'desk Query.wageQuestions': 'wages not confirmed by their day, or said not to be paid, two hundred',
  'public Query.companyWages': 'of one company and month, five hundred',
  'public Query.gigWorkers': 'places of one gig, fifty',
  'desk Query.workToInvoice': 'one for each company and month that waits, two hundred',
  'desk Mutation.cutGigs': 'drafts of one form, at most thirty-one days',
  'public Query.myCrew': 'what one person was asked for, the latest hundred',
  'public Query.eventReflections': 'what was published of one work trip, the latest two hundred',
  'public Query.eventSpeakers': 'speakers of one event who let themselves be named, the first hundred',
  'desk Query.receivedCardCounts': 'events that led to cards of one company, two hundred',
  'desk Query.companyPayments': 'payments of one company, one a month',
  'desk Query.memberReceipts': 'receipts of one person, one a month',
  'desk Query.memberPayments': 'payments of one person, one a month',
  'desk Query.counterBookings': 'bookings of one event, two hundred',
  'desk Query.attention': 'kinds of what can wait, twelve',
  'desk Query.moneyMatters': 'open matters, the newest hundred',
  'desk Query.slackSeats': 'members who wait for a person, the hundred longest waiting',
  'desk Query.memberImports': 'the newest twenty lists',
  'desk Query.plans': 'plans of one community',
  'desk Query.coupons': 'the newest two hundred coupons',
  'desk Query.newPlanDrafts': 'drafts of new plans, the fifty edited last',
  'desk Query.privileges': 'the table of privileges',
};

/** Operations that answer with a list nobody capped. */
export function uncappedLists(surface: Surface, schema: GraphQLSchema): string[] {
  return operationsOf(surface, schema)
    .filter(({ field }) => answersList(field))
    .filter(
      ({ name, field }) => !boundedBy[name] && !field.args.some(({ name: argument }) => argument === 'first'),
    )
    .map(({ name }) => `${name} answers with a list and takes no "first"`);
}
