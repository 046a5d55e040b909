import { security, signIn } from './account.ts';
import { calendar } from './calendar.ts';
import { card } from './card.ts';
import { frame } from './frame.ts';
import { guardian, join, link } from './join.ts';
import { chooser, faq, landing } from './landing.ts';
import { benefits } from './benefits.ts';
import { guest } from './guest.ts';
import { online } from './online.ts';
import { care, support } from './support.ts';
import { survey } from './survey.ts';
import { reflections } from './reflections.ts';
import { bearer, companyEvents } from './company-events.ts';
import { company } from './company.ts';
import { companyPapers } from './company-papers.ts';
import { companyChange } from './company-change.ts';
import { companyProfile } from './company-profile.ts';
import { companies, companyPage } from './company-page.ts';
import { companyPeople } from './company-people.ts';
import { seat, seats } from './seats.ts';
import { gift } from './gift.ts';
import { konbini } from './konbini.ts';
import { hosting } from './hosting.ts';
import { sites } from './sites.ts';
import { ticketPay } from './ticket-pay.ts';
import { cardRecipients } from './card-recipients.ts';
import { companyTalent, scouts, sharedCard } from './scouting.ts';
import { talks } from './talks.ts';
import { crew, talent } from './talent.ts';
import { careers, lifeNeeds } from './profile.ts';
import { companyRecord } from './company-record.ts';
import { endorsements } from './endorsements.ts';
import { passport, skills } from './skills.ts';
import { interests } from './interests.ts';
import { claim, deskActs } from './claim.ts';
import { gigCalendar } from './gig-calendar.ts';
import { lifeLine } from './life-line.ts';
import { consents, giveCard, receivedCards } from './interest-cards.ts';
import { leave } from './leaving.ts';
import { letters, unsubscribe } from './letters.ts';
import { me } from './me.ts';
import { directory } from './directory.ts';
import { receipts } from './receipts.ts';
import { cancel, change, checkout, given, upgrade } from './paying.ts';
import { reduced, student } from './reduced.ts';
import { pause, resume } from './pausing.ts';
import { rightsRequests } from './rights-requests.ts';
import { erase, ownCopy } from './personal.ts';
import { legal, plans } from './plans.ts';
import { slack } from './slack.ts';
import { addOns } from './add-ons.ts';
import { audience } from './audience.ts';
import { memberPrices } from './member-prices.ts';
import { resale } from './resale.ts';
import { lottery } from './lottery.ts';
import { opening } from './opening.ts';
import { waiting } from './waiting.ts';
import { posts } from './posts.ts';
import { attendees } from './attendees.ts';
import { past } from './past.ts';
import { handOn } from './hand-on.ts';
import { proxies } from './proxies.ts';
import { events, tickets } from './events.ts';
import { errors, problems } from './problems.ts';
import { unpaid } from './unpaid.ts';
import { companyGig, gigDay, workSaid } from './doing.ts';
import { articleInvitation, articles, companyArticle } from './articles.ts';
import { companyPostings, myApplications, postings } from './postings.ts';
import { myPay, payAccount } from './pay.ts';
import { gigWishes, matching } from './matching.ts';
import { employment } from './employment.ts';
import { busyWeeks } from './busy-weeks.ts';
import { gigTeam } from './gig-team.ts';
import { weather } from './weather.ts';
import { young } from './young.ts';
import { gigWaiting } from './gig-waiting.ts';
import { gigGuide } from './gig-guide.ts';
import { incident } from './incident.ts';
import { nextStep } from './next-step.ts';
import { companyHelp, gigs, myGigs } from './work.ts';

/** Every word of the public site and the member's own pages, in Japanese: the original all others are checked against. */
export const ja = {
  addOns,
  audience,
  memberPrices,
  resale,
  bearer,
  guest,
  online,
  care,
  support,
  survey,
  reflections,
  benefits,
  companyEvents,
  hosting,
  sites,
  frame,
  problems,
  errors,
  chooser,
  landing,
  faq,
  plans,
  legal,
  join,
  link,
  guardian,
  signIn,
  letters,
  posts,
  events,
  tickets,
  attendees,
  waiting,
  lottery,
  handOn,
  past,
  proxies,
  calendar,
  opening,
  slack,
  unsubscribe,
  me,
  receipts,
  reduced,
  student,
  directory,
  security,
  upgrade,
  change,
  card,
  unpaid,
  checkout,
  given,
  company,
  companies,
  companyPage,
  giveCard,
  talent,
  careers,
  lifeNeeds,
  skills,
  passport,
  endorsements,
  companyRecord,
  sharedCard,
  cardRecipients,
  scouts,
  talks,
  companyTalent,
  gigs,
  busyWeeks,
  gigGuide,
  gigTeam,
  weather,
  gigWaiting,
  myGigs,
  matching,
  gigWishes,
  companyGig,
  companyHelp,
  gigDay,
  workSaid,
  postings,
  myApplications,
  companyPostings,
  articleInvitation,
  articles,
  companyArticle,
  employment,
  young,
  incident,
  nextStep,
  myPay,
  payAccount,
  crew,
  claim,
  consents,
  gigCalendar,
  lifeLine,
  deskActs,
  receivedCards,
  companyPeople,
  seats,
  seat,
  companyChange,
  companyProfile,
  companyPapers,
  gift,
  konbini,
  ticketPay,
  cancel,
  interests,
  leave,
  pause,
  resume,
  ownCopy,
  rightsRequests,
  erase,
};
