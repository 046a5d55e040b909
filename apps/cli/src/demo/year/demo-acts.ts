import { bringsStatement, matchesTransfers } from './bank-acts.ts';
import {
  appliesForPlan,
  cancelsForCompany,
  decidesApplication,
  foundsCompany,
  ordersCompanyPlan,
  paysForCompany,
} from './company-acts.ts';
import { approvesPrice, grantsBenefit, proposesPrice, recordsUse, writesNote } from './company-desk-acts.ts';
import { acceptsQuote, asksForQuote, ordersOnInvoice } from './company-invoice-acts.ts';
import { invitesToSeats, publishesPage, takesSeat } from './company-people-acts.ts';
import type { Step } from './demo-act.ts';
import {
  entersSlip,
  givesPlan,
  ordersDeclines,
  publishesPost,
  refunds,
  savesPlans,
  sendsLetter,
  settlesSlack,
} from './desk-acts.ts';
import {
  callsEventOff,
  givesTicketsBack,
  opensDoor,
  ordersTickets,
  paysEventCosts,
  paysTickets,
  plansEvent,
  waitsForTicket,
} from './event-acts.ts';
import {
  booksAtCounter,
  hostsEvent,
  joinsOnline,
  ordersAsGuest,
  paysAsGuest,
  paysOffer,
  paysTicketsAtShop,
  sendsByCompany,
  takesOffer,
} from './event-way-acts.ts';
import { ordersGift, paysGift, receivesGift, returnsGift, takesGiftBack } from './gift-acts.ts';
import {
  asksForCardPage,
  cancels,
  changesPlan,
  choosesNewsletter,
  givesCard,
  joins,
  joinsSlack,
  keeps,
  leaves,
  pauses,
  paysOrder,
  pressesOrder,
  resumes,
} from './member-acts.ts';
import { disputes, hearsBank, ordersVoucher, paysAtShop } from './rarer-acts.ts';
import { confirmsStudent, declaresStudent, declinesStudent } from './student-acts.ts';

/** Every act a record may name, by the steps it is made of. */
export const demoActs: Record<string, readonly Step[]> = {
  join: [joins],
  order: [pressesOrder, paysOrder],
  voucher: [ordersVoucher],
  shop: [paysAtShop],
  dispute: [disputes],
  verdict: [hearsBank],
  card: [asksForCardPage, givesCard],
  change: [changesPlan],
  cancel: [cancels],
  keep: [keeps],
  pause: [pauses],
  resume: [resumes],
  leave: [leaves],
  newsletter: [choosesNewsletter],
  gift: [ordersGift, paysGift],
  receive: [receivesGift],
  gift_back: [takesGiftBack],
  gift_return: [returnsGift],
  declare: [declaresStudent],
  student: [confirmsStudent],
  no_student: [declinesStudent],
  found: [foundsCompany],
  company: [ordersCompanyPlan, paysForCompany],
  invoice: [ordersOnInvoice],
  quote: [asksForQuote],
  accept: [acceptsQuote],
  bank: [bringsStatement, matchesTransfers],
  price: [proposesPrice, approvesPrice],
  invite: [invitesToSeats],
  seat: [takesSeat],
  page: [publishesPage],
  use: [recordsUse],
  grant: [grantsBenefit],
  note: [writesNote],
  apply: [appliesForPlan],
  decide: [decidesApplication],
  company_end: [cancelsForCompany],
  refund: [refunds],
  give: [givesPlan],
  slip: [entersSlip],
  plans: [savesPlans],
  post: [publishesPost],
  letter: [sendsLetter],
  slack: [joinsSlack],
  seats: [settlesSlack],
  event: [plansEvent],
  ticket: [ordersTickets, paysTickets],
  ticket_back: [givesTicketsBack],
  wait: [waitsForTicket],
  offer: [takesOffer, paysOffer],
  ticket_shop: [paysTicketsAtShop],
  guest: [ordersAsGuest, paysAsGuest],
  counter: [booksAtCounter],
  company_place: [sendsByCompany],
  online: [joinsOnline],
  host: [hostsEvent],
  door: [opensDoor],
  event_costs: [paysEventCosts],
  event_off: [callsEventOff],
};

/** Acts that wait for the day's others to be done, because they are about the night's renewals. */
export const nightActs: Record<string, Step> = { decline: ordersDeclines };
