import { index, layout, prefix, route, type RouteConfig } from '@react-router/dev/routes';
import { deskRoutes } from './desk/routes.ts';

const publicPages = [
  index('routes/public/landing.tsx'),
  route('plans', 'routes/public/plans.tsx'),
  route('companies', 'routes/companies/directory.tsx'),
  route('companies/:companyId', 'routes/companies/company.tsx'),
  route('companies/:companyId/interest', 'routes/companies/give-card.tsx'),
  route('events', 'routes/events/list.tsx'),
  route('events/:id', 'routes/events/event.tsx'),
  route('postings', 'routes/postings/list.tsx'),
  route('postings/:id', 'routes/postings/posting.tsx'),
  route('postings/:id/wrong', 'routes/postings/wrong.tsx'),
  route('gigs', 'routes/gigs/list.tsx'),
  route('gigs/stop/:code', 'routes/gigs/stop.tsx'),
  route('gigs/team/:code', 'routes/gigs/team.tsx'),
  route('gigs/:id/together', 'routes/gigs/together.tsx'),
  route('gigs/:id', 'routes/gigs/gig.tsx'),
  route('events/:id/guest', 'routes/orders/guest.tsx'),
  route('orders/:code', 'routes/orders/order.tsx'),
  route('orders/:code/names', 'routes/orders/names.tsx'),
  route('orders/:code/add', 'routes/orders/add.tsx'),
  route('events/:id/waiting', 'routes/events/join-waiting.tsx'),
  route('events/:id/lottery', 'routes/events/lottery.tsx'),
  route('surveys/:code', 'routes/surveys/survey.tsx'),
  route('tickets/:code', 'routes/tickets/bearer.tsx'),
  route('tickets/:code/online', 'routes/tickets/online.tsx'),
  route('tickets/:code/reflection', 'routes/trips/reflection.tsx'),
  route('posts', 'routes/posts/archive.tsx'),
  route('posts/:id', 'routes/posts/post.tsx'),
  route('letters', 'routes/letters/shelf.tsx'),
  route('letters/:id', 'routes/letters/letter.tsx'),
  route('unsubscribe/:token', 'routes/letters/unsubscribe.tsx'),
  route('gift', 'routes/gifts/code.tsx'),
  route('gift/:code', 'routes/gifts/receive.tsx'),
  route('care/:code', 'routes/care/care.tsx'),
  route('passport/:code', 'routes/passport/passport.tsx'),
  route('past/:code', 'routes/past/record.tsx'),
  route('claim/address', 'routes/claim/address.tsx'),
  route('claim', 'routes/claim/claim.tsx', { id: 'claim' }),
  route('claim/:code', 'routes/claim/claim.tsx', { id: 'claim-by-code' }),
  route('handed/:code', 'routes/tickets/handed.tsx'),
  route('legal/tokushoho', 'routes/public/legal-notice.tsx'),
  route('legal/privacy', 'routes/public/legal-document.tsx', { id: 'privacy' }),
  route('legal/terms', 'routes/public/legal-document.tsx', { id: 'terms' }),
];

const companies = [
  route('company', 'routes/company/plans.tsx'),
  route('company/new', 'routes/company/new.tsx'),
  route('company/invite/:token', 'routes/company/invite.tsx'),
  route('company/:companyId', 'routes/company/overview.tsx'),
  route('company/:companyId/order', 'routes/company/order.tsx'),
  route('company/:companyId/invoice', 'routes/company/invoice.tsx'),
  route('company/:companyId/papers', 'routes/company/papers.tsx'),
  route('company/:companyId/change', 'routes/company/change.tsx'),
  route('company/:companyId/change/:changeId', 'routes/company/change-state.tsx'),
  route('company/:companyId/contact', 'routes/company/contact.tsx'),
  route('company/:companyId/profile', 'routes/company/profile.tsx'),
  route('company/:companyId/page', 'routes/company/page/editor.tsx'),
  route('company/:companyId/page/preview', 'routes/company/page/preview.tsx'),
  route('company/:companyId/billing', 'routes/company/billing.tsx'),
  route('company/:companyId/admins', 'routes/company/admins.tsx'),
  route('company/:companyId/seats', 'routes/company/seats.tsx'),
  route('seat/:link', 'routes/seat/offer.tsx'),
  route('company/:companyId/cancel', 'routes/company/cancel.tsx'),
  route('company/:companyId/benefits', 'routes/company/benefits.tsx'),
  route('company/:companyId/events', 'routes/company/events.tsx'),
  route('company/:companyId/events/:eventId/reflections', 'routes/company/reflections.tsx'),
  route('company/:companyId/cards', 'routes/company/cards/list.tsx'),
  route('company/:companyId/cards/:cardId', 'routes/company/cards/card.tsx'),
  route('company/:companyId/cards/:cardId/talk', 'routes/company/cards/talk.tsx'),
  route('company/:companyId/talent', 'routes/company/talent/list.tsx'),
  route('company/:companyId/talent/:cardId', 'routes/company/talent/card.tsx'),
  route('company/:companyId/help', 'routes/company/help/list.tsx'),
  route('company/:companyId/help/:gigId', 'routes/company/help/gig.tsx'),
  route('company/:companyId/wages', 'routes/company/wages/list.tsx'),
  route('company/:companyId/support', 'routes/support/company.tsx'),
  route('company/:companyId/season', 'routes/company/season/weeks.tsx'),
  route('company/:companyId/postings', 'routes/company/postings/list.tsx'),
  route('company/:companyId/postings/new', 'routes/company/postings/write.tsx', {
    id: 'company-posting-new',
  }),
  route('company/:companyId/postings/:postingId', 'routes/company/postings/posting.tsx'),
  route('company/:companyId/postings/:postingId/edit', 'routes/company/postings/write.tsx', {
    id: 'company-posting-edit',
  }),
  route('company/:companyId/card/:pageId', 'routes/company/card-page.tsx'),
  route('company/:companyId/checkout/:attemptId', 'routes/company/checkout.tsx'),
];

const joining = [
  route('join', 'routes/join/email.tsx'),
  route('join/sent', 'routes/join/sent.tsx'),
  route('join/profile', 'routes/join/profile.tsx'),
  route('join/waiting', 'routes/join/waiting.tsx'),
  route('join/done', 'routes/join/done.tsx'),
  route('link/:token', 'routes/join/link.tsx'),
  route('guardian/:token', 'routes/join/guardian.tsx'),
];

const signingIn = [
  route('sign-in', 'routes/sign-in/sign-in.tsx'),
  route('sign-in/sent', 'routes/sign-in/sent.tsx'),
  route('sign-in/code', 'routes/sign-in/code.tsx'),
  route('sign-in/passkey-options', 'routes/sign-in/passkey-options.ts'),
  route('sign-out', 'routes/sign-in/sign-out.ts'),
];

const myPages = [
  route('me', 'routes/me/overview.tsx'),
  route('me/receipts', 'routes/me/receipts.tsx'),
  route('me/receipts/:receiptId', 'routes/me/receipt.tsx'),
  route('directory', 'routes/directory/list.tsx'),
  route('me/directory', 'routes/directory/mine.tsx'),
  route('me/slack', 'routes/me/slack.tsx'),
  route('me/security', 'routes/me/security.tsx'),
  route('me/security/passkey-options', 'routes/me/passkey-options.ts'),
  route('me/upgrade', 'routes/me/upgrade.tsx'),
  route('me/checkout/:attemptId', 'routes/me/checkout.tsx'),
  route('me/change', 'routes/me/change.tsx'),
  route('me/change/:changeId', 'routes/me/change-state.tsx'),
  route('me/tickets', 'routes/tickets/list.tsx'),
  route('me/tickets/calendar', 'routes/tickets/calendar.tsx'),
  route('me/tickets/proxies', 'routes/tickets/proxies.tsx'),
  route('me/tickets/:id', 'routes/tickets/purchase.tsx'),
  route('me/tickets/:id/add', 'routes/tickets/add.tsx'),
  route('me/tickets/:id/names', 'routes/tickets/attendees.tsx'),
  route('me/waiting/:id', 'routes/tickets/waiting.tsx'),
  route('offers/:code', 'routes/tickets/offer.tsx'),
  route('me/tickets/received/:id', 'routes/tickets/received.tsx'),
  route('me/gifts', 'routes/gifts/given.tsx'),
  route('me/gifts/new', 'routes/gifts/new.tsx'),
  route('me/gifts/:giftId', 'routes/gifts/one.tsx'),
  route('me/unpaid', 'routes/me/unpaid.tsx'),
  route('me/card', 'routes/me/card.tsx'),
  route('me/card/:pageId', 'routes/me/card-page.tsx'),
  route('me/student', 'routes/me/student.tsx'),
  route('me/requests', 'routes/me/rights-requests/list.tsx'),
  route('me/requests/new', 'routes/me/rights-requests/new.tsx'),
  route('me/requests/:id', 'routes/me/rights-requests/one.tsx'),
  route('me/pause', 'routes/me/pause.tsx'),
  route('me/resume', 'routes/me/resume.tsx'),
  route('me/cancel', 'routes/me/cancel.tsx'),
  route('me/leave', 'routes/me/leave.tsx'),
  route('me/consents', 'routes/me/consents/list.tsx'),
  route('me/life', 'routes/me/life/list.tsx'),
  route('me/talent', 'routes/me/talent/record.tsx'),
  route('me/skills', 'routes/me/skills/list.tsx'),
  route('me/skills/passport', 'routes/me/skills/passport.tsx'),
  route('me/words', 'routes/me/endorsements/list.tsx'),
  route('me/words/:id', 'routes/me/endorsements/write.tsx'),
  route('me/talent/companies', 'routes/me/talent/shared.tsx'),
  route('me/talent/careers', 'routes/me/talent/careers.tsx'),
  route('me/talent/needs', 'routes/me/talent/needs.tsx'),
  route('me/scouts', 'routes/me/scouts/list.tsx'),
  route('me/talks', 'routes/me/talks/list.tsx'),
  route('me/talks/:id', 'routes/me/talks/one.tsx'),
  route('me/support', 'routes/support/mine.tsx'),
  route('me/applications', 'routes/me/applications/list.tsx'),
  route('me/gigs', 'routes/me/gigs/list.tsx'),
  route('me/gigs/check-in', 'routes/me/gigs/arrive.tsx'),
  route('me/gigs/:id', 'routes/me/gigs/day.tsx'),
  route('me/gigs/pay', 'routes/me/gigs/pay.tsx'),
  route('me/gigs/wishes', 'routes/me/gigs/wishes.tsx'),
  route('me/crew', 'routes/me/crew/list.tsx'),
  route('me/data', 'routes/me/own-copy.tsx'),
  route('me/erase', 'routes/me/erase.tsx'),
  route('erased', 'routes/public/erased.tsx'),
];

/** The public site and the member's own pages: header, main, footer with the legal links. */
const site = layout('routes/site.tsx', [
  ...publicPages,
  ...companies,
  ...joining,
  ...signingIn,
  ...myPages,
  route('*', 'routes/public/not-found.tsx'),
]);

/** A phone at the door: nothing around its pages, which open without a network. */
const door = layout('routes/door/frame.tsx', [
  route('door', 'routes/door/door.tsx'),
  route('door/talk', 'routes/door/talk.ts'),
  route('door/:link', 'routes/door/link.tsx'),
]);

/** The shared tablet of a registration desk: nothing around its pages, and nothing kept. */
const tablet = layout('routes/tablet/frame.tsx', [
  route('tablet', 'routes/tablet/desk.tsx'),
  route('tablet/:link', 'routes/tablet/link.tsx'),
]);

const doorFiles = [
  route('door-worker.js', 'routes/door/worker-file.ts'),
  route('door.webmanifest', 'routes/door/manifest.ts'),
];

/** For search engines and readers of feeds. */
const listings = [
  route('postings.atom', 'routes/postings/feed.ts'),
  route('sitemap.xml', 'routes/public/sitemap.ts'),
];

/** `/:community` is Japanese, `/:community/en` English; both run the same route modules. */
export default [
  index('routes/public/chooser.tsx'),
  route('en', 'routes/public/chooser.tsx', { id: 'chooser-en' }),
  route('favicon.ico', 'routes/favicon.ts'),
  route('robots.txt', 'routes/public/robots.ts'),
  route(':community/en?', 'routes/community.tsx', { id: 'community' }, [
    ...[site, door, tablet, ...doorFiles, ...listings],
    ...prefix('desk', deskRoutes),
  ]),
] satisfies RouteConfig;
