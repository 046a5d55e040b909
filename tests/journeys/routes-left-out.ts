import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages that are there only while something is under way, and what answers no page; each but these is opened here. */
const ELSEWHERE: Record<string, string> = {
  en: 'the chooser of communities in English',
  'favicon.ico': 'no page',
  'sign-out': 'no page',
  'sign-in/sent': 'stands after a form; leave.spec and passkey.spec',
  'sign-in/code': 'between password and desk; each sign-in at the desk',
  'sign-in/passkey-options': 'no page',
  'me/security/passkey-options': 'no page',
  'me/change/:changeId': 'once a plan was changed; change-plan.spec',
  'me/unpaid': 'while a fee is unpaid; dunning.spec',
  'me/card/:pageId': 'back from the page of the card; dunning.spec',
  'me/resume': 'during a pause; pause.spec',
  'letters/:id': 'once a letter was sent; newsletter.spec',
  'events/:id': 'once an event was published; events.spec',
  'me/tickets/:id': 'once tickets were chosen; events.spec',
  'me/tickets/:id/names': 'of an event that asks for names; attendees.spec',
  'events/:id/waiting': 'once an event is sold out; waiting-list.spec',
  'events/:id/lottery': 'of an event that is drawn by lot; waiting-list.spec',
  'me/waiting/:id': 'the same',
  'me/tickets/received/:id': 'once a ticket was accepted; events.spec',
  'handed/:code': 'once a ticket was sent; events.spec',
  'desk/events/:id': 'once an event was written; events.spec',
  'desk/events/:id/edit': 'the same',
  'desk/events/:id/preview': 'the same',
  'desk/events/:id/attendees': 'the same',
  'desk/events/:id/attendees/:ticketId/emergency': 'of an event that asks for it; attendees.spec',
  'desk/events/:id/rides': 'the same; attendees.spec',
  'desk/events/:id/door': 'the same',
  'desk/events/:id/off': 'the same',
  'desk/events/tray/:id': 'once money left outside of ticketing; events.spec',
  'desk/events/:id/travel': 'once an event was written; tour.spec',
  'desk/events/:id/asking': 'the same; attendees.spec',
  'desk/events/:id/waiting': 'the same; waiting-list.spec',
  'desk/events/:id/lottery': 'the same',
  door: 'on a phone at the door; door.spec',
  'door/talk': 'no page',
  'door/:link': 'once a phone was handed out; door.spec',
  'door-worker.js': 'no page',
  'door.webmanifest': 'no page',
  'desk/events/:id/codes': 'once an event was written; coupon.spec',
  'desk/events/:id/companies': 'once an event was written; company-benefits.spec',
  'desk/events/:id/hosts': 'the same',
  'desk/events/:id/counter': 'once an event was written; guests.spec',
  'desk/guests/:orderId': 'once somebody had ordered without an account; guests.spec',
  'events/:id/guest': 'once tickets were chosen without an account; guests.spec',
  'orders/:code': 'the same',
  'orders/:code/names': 'of an event that asks for names; the form is that of attendees.spec',
  'tickets/:code': 'once a company sent somebody; company-benefits.spec',
  'tickets/:code/online': 'of an event that takes place online; guests.spec',
  'desk/events/:id/online': 'the same',
  'desk/events/:id/sites': 'once an event was written; tour.spec',
  'company/:companyId/events': 'once a company has paid; company-benefits.spec',
  'desk/events/:id/openings': 'the same',
  'desk/events/:id/messages': 'the same; attendees.spec',
  'desk/events/:id/result': 'once an event was written; tour.spec',
  'desk/events/:id/slip': 'the same',
  'desk/events/:id/audience': 'the same',
  'gift/:code': 'once a gift was paid for; gifts.spec',
  'me/gifts/:giftId': 'once a gift was ordered; gifts.spec',
  'company/:companyId': 'once a company was entered; company.spec',
  'company/:companyId/order': 'the same',
  'company/:companyId/invoice': 'the same',
  'company/:companyId/papers': 'once a quote was taken; company-invoice.spec',
  'company/:companyId/change': 'once a company has paid; company.spec',
  'company/:companyId/change/:changeId': 'the same',
  'company/:companyId/contact': 'once a company was entered; company.spec',
  'company/:companyId/profile': 'the same',
  'company/:companyId/billing': 'the same',
  'company/:companyId/admins': 'the same',
  'company/invite/:token': 'the same',
  'company/:companyId/checkout/:attemptId': 'the same',
  'company/:companyId/cancel': 'the same',
  'company/:companyId/seats': 'once a company has paid; seats.spec',
  'seat/:link': 'once somebody was invited to a seat; seats.spec',
  'company/:companyId/benefits': 'once a company has paid; company-benefits.spec',
  'company/:companyId/page': 'the same',
  'company/:companyId/page/preview': 'the same',
  'companies/:companyId': 'the same, published',
  'companies/:companyId/interest': 'the same, by a member',
  'company/:companyId/cards': 'the same',
  'company/:companyId/cards/:cardId': 'once a card was given',
  'company/:companyId/card/:pageId': 'once a company has paid; company-benefits.spec',
  'desk/companies/:id': 'the same',
  'desk/companies/:id/benefits': 'the same',
  'desk/companies/:id/profile': 'the same; company.spec',
  'desk/companies/:id/refund/:paymentId': 'the same',
  'desk/members/:id/complimentary/:presentId': 'once a plan was given',
  'desk/members/doubles': 'the search for doubles; merge.spec',
  'desk/members/:id/merge': 'once two members are one person; merge.spec',
  'desk/members/:id/merge/:mergeId': 'once two members were put together; merge.spec',
  'desk/settings/coupons': 'coupon.spec',
  'desk/settings/coupons/new': 'coupon.spec',
  'desk/settings/coupons/:id': 'once a coupon was made; coupon.spec',
  'desk/documents/:id/payment': 'once an invoice was issued; documents.spec',
  'desk/documents/:id/payments/:paymentId/back': 'once it was paid by hand; documents.spec',
  'desk/documents/:id/receipts/:receiptId': 'the same',
  'desk/held/:id': 'once more came than was owed; transfers.spec',
  'desk/transfers/:id': 'once money came to the bank; transfers.spec',
  'desk/second-factor': 'between password and desk',
  'desk/second-factor/registration': 'no page',
  'desk/second-factor/confirmation': 'no page',
};

/** The addresses of the site as its two lists of routes write them, below a community. */
function routes(): string[] {
  const app = join(__dirname, '..', '..', 'apps', 'web', 'app');
  const written = (file: string) =>
    [...readFileSync(join(app, file), 'utf8').matchAll(/route\('([^']+)'/g)].map(([, path]) => `${path}`);
  const own = written('routes.ts').filter((path) => !path.startsWith(':community') && path !== '*');
  const desk = written('desk/routes.ts').filter((path) => !path.endsWith('.csv') && path !== '*');
  return [...own, ...desk.map((path) => `desk/${path}`)];
}

/** Routes that none of the visited addresses (`/doto/en/plans`) belongs to, and none of the exceptions. */
export function routesLeftOut(visited: string[]): string[] {
  const paths = visited.map((path) => path.replace(/^\/\w+(\/en(?=\/|$))?\/?/, ''));
  const opened = (route: string) =>
    paths.some((path) => new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}$`).test(path));
  return routes().filter((route) => !(route in ELSEWHERE) && !opened(route));
}
