/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AdminInviteState =
  | 'accepted'
  | 'expired'
  | 'revoked'
  | 'waiting';

export type AdmissionVerdict =
  | 'admitted'
  | 'already_in'
  | 'cancelled'
  | 'card_ended'
  | 'choose'
  | 'handed_on'
  | 'no_ticket'
  | 'online'
  | 'other_community'
  | 'other_day'
  | 'other_event'
  | 'unknown'
  | 'unpaid';

export type AgeReason =
  | 'acting'
  | 'career'
  | 'retirement'
  | 'senior'
  | 'skills'
  | 'statute';

export type AgencyClass =
  | 'first'
  | 'regional'
  | 'second'
  | 'third';

export type AnswerInput = {
  nth?: number | null | undefined;
  questionId: string | number;
  typeId?: string | number | null | undefined;
  values: Array<string>;
};

export type AnswerWay =
  | 'electronic'
  | 'paper';

export type ApplicationEnder =
  | 'company'
  | 'departed'
  | 'merged'
  | 'person';

export type ApplicationState =
  | 'applied'
  | 'declined'
  | 'hired'
  | 'offered'
  | 'talking'
  | 'withdrawn';

export type ArticleInput = {
  growth: string;
  what: string;
  whoWith: string;
  why: string;
};

export type ArticleNaming =
  | 'hidden'
  | 'name'
  | 'name_school';

export type ArticlePhase =
  | 'checked'
  | 'given_back'
  | 'handed_in'
  | 'invited'
  | 'lapsed'
  | 'withdrawn'
  | 'writing';

export type AssignmentEnder =
  | 'alone'
  | 'clock'
  | 'company'
  | 'departed'
  | 'desk'
  | 'merged'
  | 'worker';

export type AssignmentState =
  | 'accepted'
  | 'called_off'
  | 'checked_in'
  | 'disputed'
  | 'not_done'
  | 'reported'
  | 'taken'
  | 'withdrawn';

export type AttendeeInput = {
  contact?: EmergencyContactInput | null | undefined;
  familyKana: string;
  familyName: string;
  givenKana: string;
  givenName: string;
  nth: number;
  typeId: string | number;
};

export type Audience =
  | 'members'
  | 'privileged'
  | 'public';

export type AudienceTo =
  | 'companies'
  | 'everybody'
  | 'members'
  | 'plans';

export type BenefitKind =
  | 'booth_slots'
  | 'host_events'
  | 'member_surveys'
  | 'newsletter_mentions'
  | 'postings'
  | 'scouts'
  | 'support_hours'
  | 'talent_search'
  | 'tickets_gathering'
  | 'tickets_tour'
  | 'tickets_training';

export type BillingInterval =
  | 'month'
  | 'year';

export type CancelAlternative =
  | 'cheaper_plan'
  | 'pause';

export type CardExpiry =
  | 'expired'
  | 'soon'
  | 'valid';

export type CardPageState =
  | 'done'
  | 'expired'
  | 'failed'
  | 'given'
  | 'open'
  | 'requested';

export type CardRecipientInput = {
  key?: string | null | undefined;
  kind: CardRecipientKind;
};

export type CardRecipientKind =
  | 'area'
  | 'companies'
  | 'one_company'
  | 'plan';

export type CareAnswerInput = {
  going: CareGoing;
  line: string;
  staying: CareStaying;
  talk: CareTalk;
};

export type CareGoing =
  | 'badly'
  | 'so_so'
  | 'well';

export type CareSide =
  | 'company'
  | 'person';

export type CareStaying =
  | 'no'
  | 'unsure'
  | 'yes';

export type CareTalk =
  | 'no'
  | 'yes';

export type CareerInput = {
  employer: string;
  field: string;
  keptFrom: boolean;
  kind: CareerKind;
  shown: boolean;
  sideJob?: SideJobRule | null | undefined;
  since: string;
  until: string;
  what: string;
};

export type CareerKind =
  | 'main'
  | 'own'
  | 'second';

export type CaseState =
  | 'asked'
  | 'closed'
  | 'resting'
  | 'under_way';

export type ChangeTiming =
  | 'at_period_end'
  | 'now';

export type CheckInWay =
  | 'code'
  | 'desk'
  | 'place_code';

export type CheckoutState =
  | 'confirming'
  | 'expired'
  | 'failed'
  | 'open'
  | 'paid'
  | 'requested'
  | 'unknown'
  | 'waiting';

export type ClaimKind =
  | 'hours'
  | 'no_show'
  | 'nobody_met'
  | 'someone_else'
  | 'work';

export type CompanyApplicationState =
  | 'approved'
  | 'declined'
  | 'waiting'
  | 'withdrawn';

export type CompanyContactInput = {
  contactEmail: string;
  contactName: string;
  department: string;
};

export type CompanyDirectoryFilter = {
  area?: string | null | undefined;
  industry?: string | null | undefined;
  row?: string | null | undefined;
};

export type CompanyFactsInput = {
  address: string;
  employees: string;
  formPlace: string;
  kana: string;
  legalForm: string;
  name: string;
  postalCode: string;
  prefecture: string;
  registrationNumber: string;
};

export type CompanyForm =
  | 'fukushi'
  | 'gakko'
  | 'godo'
  | 'gomei'
  | 'goshi'
  | 'ippan_shadan'
  | 'ippan_zaidan'
  | 'iryo'
  | 'kabushiki'
  | 'koeki_shadan'
  | 'koeki_zaidan'
  | 'kumiai'
  | 'npo'
  | 'other'
  | 'sole'
  | 'yugen';

export type CompanyHolderInput = {
  email: string;
  memberId?: string | number | null | undefined;
  name: string;
};

export type CompanyInput = {
  address: string;
  contactEmail: string;
  contactName: string;
  declarationVersion: number;
  declared: boolean;
  department: string;
  employees: string;
  formPlace: string;
  kana: string;
  legalForm: string;
  name: string;
  postalCode: string;
  prefecture: string;
  privacyVersion: number;
  registrationNumber: string;
  termsVersion: number;
};

export type CompanyOpeningInput = {
  link: string;
  title: string;
};

export type CompanyPageInput = {
  area: string;
  industry: string;
  openings: Array<CompanyOpeningInput>;
  people: Array<CompanyPersonInput>;
  peopleAgree: boolean;
  purpose: string;
  website: string;
};

export type CompanyPageState =
  | 'draft'
  | 'hidden'
  | 'published';

export type CompanyPersonInput = {
  name: string;
  role: string;
};

export type CompanyQuoteState =
  | 'accepted'
  | 'expired'
  | 'open'
  | 'replaced';

export type CompanyStanding =
  | 'current'
  | 'ended'
  | 'grace'
  | 'none';

export type ComplaintKind =
  | 'differs'
  | 'gone'
  | 'money'
  | 'other'
  | 'unfair';

export type ConsentState =
  | 'departed'
  | 'expired'
  | 'in_force'
  | 'merged'
  | 'withdrawn';

export type Contract =
  | 'fixed_term'
  | 'open_ended'
  | 'outsourcing';

export type CopyScope =
  | 'all'
  | 'provisions';

export type CounterMinorInput = {
  certificate: string;
  guardian: string;
  signedOn: string;
};

export type CounterPersonInput = {
  accompanyAgreed?: string | null | undefined;
  apart: boolean;
  birthDate: string;
  callsAgreed?: string | null | undefined;
  family?: FamilyInput | null | undefined;
  familyKana: string;
  familyName: string;
  givenKana: string;
  givenName: string;
  minor?: CounterMinorInput | null | undefined;
  prefecture: string;
  privacyVersion: number;
  recordAgreed?: string | null | undefined;
  telephone: string;
  termsVersion: number;
};

export type CrewAnswer =
  | 'accept'
  | 'decline'
  | 'withdraw';

export type CrewRole =
  | 'speaker'
  | 'staff'
  | 'volunteer';

export type CrewState =
  | 'absent'
  | 'accepted'
  | 'asked'
  | 'came'
  | 'declined'
  | 'lapsed'
  | 'withdrawn';

export type DecisionOutcome =
  | 'none_held'
  | 'part'
  | 'refused'
  | 'whole';

export type DeclarationState =
  | 'confirmed'
  | 'declined'
  | 'waiting';

export type DeskAct =
  | 'back_in_reach'
  | 'begun'
  | 'called'
  | 'calls_listed'
  | 'claimed'
  | 'clerk_added'
  | 'clerk_ended'
  | 'complete'
  | 'desk_closed'
  | 'desk_opened'
  | 'dropped'
  | 'family_forgotten'
  | 'family_seen'
  | 'gig_taken'
  | 'out_of_reach'
  | 'person_closed'
  | 'person_opened'
  | 'sheet_printed'
  | 'signed_in'
  | 'signed_out'
  | 'step';

export type DeskRole =
  | 'accountant'
  | 'coordinator'
  | 'owner'
  | 'staff'
  | 'viewer';

export type DiaryItem =
  | 'about'
  | 'age_band'
  | 'areas'
  | 'availability'
  | 'careers'
  | 'email'
  | 'evidence'
  | 'kana'
  | 'life_needs'
  | 'message'
  | 'name'
  | 'roles'
  | 'skills'
  | 'story'
  | 'styles'
  | 'talk'
  | 'telephone'
  | 'words'
  | 'younger_than_18';

export type DiaryMatter =
  | 'applied'
  | 'companies'
  | 'contract'
  | 'directory'
  | 'doubles'
  | 'employed'
  | 'events'
  | 'figures'
  | 'file'
  | 'list'
  | 'money'
  | 'other'
  | 'proxy'
  | 'record'
  | 'requests'
  | 'slack'
  | 'students'
  | 'talents'
  | 'work';

export type DiaryReader =
  | 'bearer'
  | 'company'
  | 'fellows'
  | 'member'
  | 'secretariat';

export type DirectoryAccess =
  | 'minor'
  | 'no_privilege'
  | 'open';

export type DirectoryEntryInput = {
  area: string;
  displayName: string;
  interests: string;
  line: string;
  links: Array<string>;
  shown: Array<DirectoryField>;
};

export type DirectoryField =
  | 'area'
  | 'interests'
  | 'line'
  | 'links';

export type DisclosedItem =
  | 'about'
  | 'age_band'
  | 'areas'
  | 'availability'
  | 'careers'
  | 'email'
  | 'evidence'
  | 'life_needs'
  | 'message'
  | 'name'
  | 'roles'
  | 'skills'
  | 'story'
  | 'styles'
  | 'talk'
  | 'telephone'
  | 'words';

export type DisclosureKey =
  | 'cancellation'
  | 'delivery'
  | 'offer_period'
  | 'payment'
  | 'price'
  | 'quantity';

export type DocumentKind =
  | 'application'
  | 'credit_note'
  | 'invoice'
  | 'quote';

export type DoorPhoneStage =
  | 'offered'
  | 'open'
  | 'over'
  | 'sending';

export type DoorScanInput = {
  code?: string | null | undefined;
  decided: ScanDecision;
  nonce: string | number;
  secondsAgo: number;
  ticketId?: string | number | null | undefined;
};

export type EmailLinkPurpose =
  | 'change_email'
  | 'guardian'
  | 'join'
  | 'sign_in';

export type EmailLinkState =
  | 'expired'
  | 'ready'
  | 'unknown'
  | 'used';

export type EmergencyContactInput = {
  name: string;
  phone: string;
  relation: string;
};

/** What a reader should know of who said it: each wrote of the other, one company, one family name. */
export type EndorsementRemark =
  | 'mutual'
  | 'same_company'
  | 'same_family';

/** `written`: seen by the person alone, who then shows it or does not. */
export type EndorsementState =
  | 'hidden'
  | 'shown'
  | 'taken_back'
  | 'written';

/** What can be said of somebody’s way to work. */
export type EndorsementWord =
  | 'again'
  | 'careful'
  | 'cheerful'
  | 'explains'
  | 'quick'
  | 'reliable';

export type EventFilter = {
  area?: string | null | undefined;
  from?: string | null | undefined;
  kind?: EventKind | null | undefined;
  mode?: EventMode | null | undefined;
  until?: string | null | undefined;
};

export type EventKind =
  | 'course'
  | 'festival'
  | 'gathering'
  | 'talk'
  | 'tour'
  | 'work_trip'
  | 'workshop';

export type EventMode =
  | 'both'
  | 'online'
  | 'venue';

export type EvidenceKind =
  | 'endorsed'
  | 'event'
  | 'gig'
  | 'past'
  | 'taught'
  | 'works_alone';

export type EvidenceRole =
  | 'gig'
  | 'participant'
  | 'speaker'
  | 'staff'
  | 'volunteer';

export type FacetKind =
  | 'area'
  | 'role'
  | 'skill'
  | 'slot'
  | 'style';

export type FamilyInput = {
  agreed: boolean;
  name: string;
  relation: string;
  telephone: string;
};

export type FeeInvoiceState =
  | 'credited'
  | 'open'
  | 'settled'
  | 'waived';

export type FormPlace =
  | 'after'
  | 'before';

export type GiftHindrance =
  | 'awaiting_guardian'
  | 'card_charged'
  | 'fee_unpaid'
  | 'own_gift';

export type GiftReturn =
  | 'deadline'
  | 'desk'
  | 'elsewhere'
  | 'giver';

export type GiftState =
  | 'ordered'
  | 'ready'
  | 'received'
  | 'refunded'
  | 'returning'
  | 'sent';

export type GigAdultsOnly =
  | 'danger'
  | 'night'
  | 'service';

export type GigDanger =
  | 'drinking'
  | 'forestry'
  | 'harmful'
  | 'heavy'
  | 'heights'
  | 'machines';

export type GigEvaluationInput = {
  again: boolean;
  clear: boolean;
  line: string;
  onTime: boolean;
};

export type GigHindranceCode =
  | 'AGE_NEEDED'
  | 'BLOCKED_COMPANY'
  | 'EMPLOYED_DAY'
  | 'EMPLOYED_WEEK'
  | 'FULL'
  | 'MINOR_DANGER'
  | 'MINOR_NIGHT'
  | 'MINOR_PAPERS'
  | 'MINOR_SCHOOL'
  | 'NOT_AGAIN'
  | 'NOT_OPEN'
  | 'NO_CONSENT'
  | 'NO_GIG_ROLE'
  | 'OUT_OF_AREA'
  | 'OVERLAP'
  | 'OWN_PLACE'
  | 'UNDER_AGE'
  | 'WEEKLY_CAP';

export type GigPhase =
  | 'begun'
  | 'called_off'
  | 'closed'
  | 'draft'
  | 'filled'
  | 'open';

export type GigTeamState =
  | 'complete'
  | 'dropped'
  | 'gathering'
  | 'lapsed';

export type GigTrack =
  | 'employment'
  | 'outsourcing';

export type GigWishesInput = {
  agreedTo?: string | null | undefined;
  weeklyHours: string;
  yearlyYen: string;
};

export type GivenKind =
  | 'complimentary'
  | 'gift';

export type GuestInput = {
  email: string;
  familyKana: string;
  familyName: string;
  givenKana: string;
  givenName: string;
  phone?: string | null | undefined;
  privacyVersion?: number | null | undefined;
};

export type HandOnHindrance =
  | 'closed'
  | 'expired'
  | 'gone'
  | 'inside'
  | 'not_allowed'
  | 'not_good'
  | 'price'
  | 'to_self';

export type HelpInput = {
  contact: string;
  fromDay: string;
  hours: number;
  place: string;
  title: string;
  toDay: string;
  what: string;
};

export type HelpState =
  | 'asked'
  | 'cut'
  | 'declined';

export type HostRole =
  | 'co_host'
  | 'exhibitor'
  | 'host'
  | 'supporter';

export type HostShowing =
  | 'hidden'
  | 'linked'
  | 'plain'
  | 'withdrawn';

export type HoursInput = {
  breakMinutes: number;
  from: string;
  to: string;
};

export type IncidentInput = {
  happenedAt: string;
  insurance: string;
  what: string;
};

export type Interest =
  | 'business'
  | 'culture'
  | 'events'
  | 'food'
  | 'living'
  | 'nature'
  | 'work';

export type InterestCardInput = {
  agreedTo?: string | null | undefined;
  emailAgreedTo?: string | null | undefined;
  message: string;
  telephone: string;
};

export type InvoiceTerms =
  | 'month_end'
  | 'pay_twentieth'
  | 'twentieth';

export type JoinInput = {
  birthDate: string;
  familyKana: string;
  familyName: string;
  givenKana: string;
  givenName: string;
  guardianEmail?: string | null | undefined;
  newsletter: boolean;
  prefecture: string;
  privacyVersion: number;
  termsVersion: number;
  tie: string;
};

export type KonbiniHindrance =
  | 'monthly'
  | 'part_of_year'
  | 'too_little'
  | 'too_much';

export type LeavingInput = {
  atOnce: boolean;
  reasonKey?: string | null | undefined;
  remark?: string | null | undefined;
};

export type LeavingState =
  | 'leaving'
  | 'left'
  | 'member';

export type LegalDocumentKind =
  | 'privacy'
  | 'terms';

export type LetterLanguage =
  | 'en'
  | 'ja';

export type LifeEntryKind =
  | 'alumnus'
  | 'intern'
  | 'other'
  | 'worker';

export type LifeNeed =
  | 'childcare'
  | 'days_off'
  | 'family'
  | 'housing'
  | 'meals'
  | 'no_car'
  | 'papers'
  | 'ride';

export type LifeSort =
  | 'entry'
  | 'gig'
  | 'membership'
  | 'took_part'
  | 'visit';

export type Likelihood =
  | 'maybe'
  | 'no'
  | 'yes';

export type LotteryStage =
  | 'before'
  | 'closed'
  | 'drawn'
  | 'open';

export type MatchTerm =
  | 'adjacent'
  | 'area'
  | 'exploration'
  | 'freshness'
  | 'interest'
  | 'reliability'
  | 'skill'
  | 'slot';

export type MembershipStatus =
  | 'awaiting_guardian'
  | 'current'
  | 'grace'
  | 'lapsed'
  | 'left';

export type NeedsReader =
  | 'coordinator'
  | 'secretariat';

export type OnlineMeans =
  | 'card'
  | 'konbini';

export type OwnCopyState =
  | 'asked'
  | 'expired'
  | 'ready';

export type OwnPlanChoice =
  | 'end'
  | 'keep'
  | 'refund';

export type PayAccountInput = {
  bank: string;
  bankCode: string;
  branch: string;
  branchCode: string;
  holder: string;
  kind: PayAccountKind;
  number: string;
};

export type PayAccountKind =
  | 'current'
  | 'ordinary'
  | 'savings';

export type PayHindrance =
  | 'too_late'
  | 'too_little'
  | 'too_much';

export type PayMeans =
  | 'cash'
  | 'employer'
  | 'transfer';

export type PayPart =
  | 'allowance'
  | 'rest'
  | 'work';

export type PayUnit =
  | 'day'
  | 'hour'
  | 'job'
  | 'month';

export type PlaceBound =
  | 'benefit'
  | 'most'
  | 'room';

export type PlanChangeState =
  | 'confirming'
  | 'done'
  | 'failed'
  | 'requested'
  | 'withdrawing';

export type PlanKind =
  | 'free'
  | 'paid'
  | 'supporting';

export type PostingCountKind =
  | 'area'
  | 'contract'
  | 'payUnit'
  | 'way';

export type PostingFilter = {
  area?: string | null | undefined;
  companyId?: string | number | null | undefined;
  contract?: Contract | null | undefined;
  leastYen?: number | null | undefined;
  payUnit?: PayUnit | null | undefined;
  way?: PostingWay | null | undefined;
  words?: string | null | undefined;
};

export type PostingFooting =
  | 'information'
  | 'none'
  | 'placement';

export type PostingInput = {
  ageReason?: AgeReason | null | undefined;
  area: string;
  contract: Contract;
  growth: string;
  items: Array<PostingItemInput>;
  lastDay: string;
  overtimeExcess: boolean;
  overtimeMinutes: number;
  overtimeYen: number;
  payMinutes: number;
  payUnit: PayUnit;
  payYen: number;
  places: number;
  title: string;
  way?: PostingWay | null | undefined;
  what: string;
  whoWith: string;
  why: string;
};

export type PostingItem =
  | 'breaks'
  | 'duty_now'
  | 'duty_range'
  | 'holidays'
  | 'hours'
  | 'insurance'
  | 'overtime'
  | 'pay_note'
  | 'place_now'
  | 'place_range'
  | 'recruiter'
  | 'renewal'
  | 'smoke'
  | 'term'
  | 'trial';

export type PostingItemInput = {
  item: PostingItem;
  text: string;
};

export type PostingPhase =
  | 'closed'
  | 'draft'
  | 'expired'
  | 'open'
  | 'review'
  | 'unconfirmed'
  | 'unlicensed';

export type PostingState =
  | 'closed'
  | 'draft'
  | 'expired'
  | 'open'
  | 'review';

export type PostingTurn =
  | 'close'
  | 'confirm'
  | 'submit'
  | 'take_back';

export type PostingWay =
  | 'home'
  | 'on_site'
  | 'partly_home';

export type ProxyState =
  | 'agreed'
  | 'asked';

export type PurchaseStage =
  | 'awaiting_payment'
  | 'confirmed'
  | 'expired'
  | 'held'
  | 'needs_attention'
  | 'paid_back'
  | 'released'
  | 'unpaid';

export type QuestionKind =
  | 'choice'
  | 'choices'
  | 'text'
  | 'yes_no';

export type Reach =
  | 'email'
  | 'line_id'
  | 'telephone'
  | 'url';

export type Readdressing =
  | 'at_desk'
  | 'in_place'
  | 'new_version'
  | 'over';

export type ReadingReason =
  | 'accompany'
  | 'arrange_life'
  | 'look_for_crew'
  | 'mend_record'
  | 'person_asked'
  | 'tell_of_gigs';

export type ReceiptPartInput = {
  addressee: string;
  amount: number;
};

export type RecipientKind =
  | 'area'
  | 'bearer'
  | 'companies'
  | 'company'
  | 'fellows'
  | 'one_company'
  | 'plan'
  | 'secretariat'
  | 'word';

export type ReductionKind =
  | 'student'
  | 'under_age';

export type ReflectionInput = {
  asked: string;
  forHost: boolean;
  forPublic: boolean;
  learned: string;
  sends: boolean;
  signed?: string | null | undefined;
};

export type ReflectionReader =
  | 'host'
  | 'public';

export type ReflectionStage =
  | 'before'
  | 'dead'
  | 'open';

export type RefundAccountInput = {
  bank: string;
  branch: string;
  holder: string;
  kind: RefundAccountKind;
  number: string;
};

export type RefundAccountKind =
  | 'current'
  | 'ordinary'
  | 'savings';

export type RegistrationState =
  | 'begun'
  | 'complete'
  | 'dropped'
  | 'entered';

export type RegistrationStep =
  | 'consent'
  | 'explanation'
  | 'identity'
  | 'introduction'
  | 'papers';

export type RewardState =
  | 'accrued'
  | 'paid'
  | 'returned'
  | 'scheduled'
  | 'sent';

export type RightsRequestInput = {
  concerns: string;
  kind: RightsRequestKind;
  wanted: AnswerWay;
};

export type RightsRequestKind =
  | 'correction'
  | 'disclosure'
  | 'provisions'
  | 'stop';

export type RightsRequestState =
  | 'answered'
  | 'checked'
  | 'decided'
  | 'received'
  | 'withdrawn';

export type RoomStage =
  | 'before'
  | 'open'
  | 'over';

export type SaleState =
  | 'closed'
  | 'open'
  | 'over';

export type ScanDecision =
  | 'asks'
  | 'let_in'
  | 'sent_away';

export type ScoutState =
  | 'accepted'
  | 'asked'
  | 'declined'
  | 'ended'
  | 'lapsed'
  | 'withdrawn';

export type ScoutingGate =
  | 'no_month'
  | 'not_in_plan'
  | 'not_shown'
  | 'off'
  | 'open'
  | 'used_up';

export type SeatAct =
  | 'resend'
  | 'revoke'
  | 'take_away';

export type SeatChange = {
  act: SeatAct;
  seatId: string | number;
  successor?: string | null | undefined;
};

export type SeatHindrance =
  | 'company_lapsed'
  | 'expired'
  | 'held'
  | 'none_left'
  | 'other_domain'
  | 'other_person'
  | 'revoked'
  | 'used';

export type SeatState =
  | 'claimed'
  | 'expired'
  | 'invited'
  | 'waiting';

export type SideJobRule =
  | 'allowed'
  | 'if_told'
  | 'not_allowed';

export type SkillNeed =
  | 'companies'
  | 'completions'
  | 'taught'
  | 'undisputed'
  | 'works_alone';

export type SkillStep =
  | 'hours_10'
  | 'level_1'
  | 'level_2'
  | 'level_3'
  | 'level_4';

export type SlackState =
  | 'active'
  | 'failed'
  | 'invited'
  | 'manual'
  | 'removed'
  | 'waiting';

export type Stay =
  | 'left'
  | 'stayed'
  | 'unknown';

export type StopChannel =
  | 'call'
  | 'counter'
  | 'letter';

export type StudentGround =
  | 'proof'
  | 'word';

export type SurveyAnswerInput = {
  comeAgain?: Likelihood | null | undefined;
  lendAHand?: Likelihood | null | undefined;
  own: Array<SurveyOwnAnswerInput>;
  recommend: number;
  said?: string | null | undefined;
  satisfaction: number;
  visit?: Likelihood | null | undefined;
};

export type SurveyOwnAnswerInput = {
  questionId: string | number;
  value: string;
};

export type SurveyQuestionKind =
  | 'choice'
  | 'text';

export type TalentRecordInput = {
  about: string;
  areas: Array<string>;
  roles: Array<TalentRole>;
  skillIds: Array<string | number>;
  slots: Array<number>;
  styles?: Array<WorkStyle> | null | undefined;
};

export type TalentRole =
  | 'gig'
  | 'speaker'
  | 'staff'
  | 'volunteer';

export type TalkSide =
  | 'company'
  | 'person';

export type TaxCategory =
  | 'exempt'
  | 'out_of_scope'
  | 'taxable_8'
  | 'taxable_10';

export type TextBlockKind =
  | 'heading'
  | 'list'
  | 'paragraph';

export type TicketLineInput = {
  quantity: number;
  typeId: string | number;
};

export type TicketMeans =
  | 'bank_transfer'
  | 'card'
  | 'counter'
  | 'door'
  | 'konbini';

export type TicketState =
  | 'cancelled'
  | 'checked_in'
  | 'valid';

export type UnpaidAsk =
  | 'change_card'
  | 'confirm'
  | 'renew'
  | 'see';

export type VirtualAccountKind =
  | 'current'
  | 'ordinary';

export type WaitingOrder =
  | 'in_order'
  | 'smaller_first';

export type WaitingState =
  | 'accepted'
  | 'applied'
  | 'closed'
  | 'declined'
  | 'lapsed'
  | 'left'
  | 'offered'
  | 'waiting';

export type WorkReportInput = {
  hours?: HoursInput | null | undefined;
  line: string;
  minutes: number;
  stepsRight?: boolean | null | undefined;
};

export type WorkSide =
  | 'company'
  | 'worker';

export type WorkStyle =
  | 'busy_season'
  | 'few_hours'
  | 'long_stay'
  | 'on_site'
  | 'remote'
  | 'short_stay'
  | 'weekday_evenings'
  | 'weekends';

export type WorkerEvaluationInput = {
  again: boolean;
  line: string;
  stepsDone: boolean;
};

export type CompanyRecordsQueryVariables = Exact<{
  companyIds: Array<string | number> | string | number;
}>;


export type CompanyRecordsQuery = { companyRecords: Array<{ companyId: string, shares: { evaluations: number, people: number, clear: number, onTime: number, again: number } | null }> };

export type MunicipalitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MunicipalitiesQuery = { community: { municipalities: Array<{ code: string, name: { ja: string, en: string } }> } };

export type ClaimEntryMutationVariables = Exact<{
  code: string;
  birthDate: string;
}>;


export type ClaimEntryMutation = { claimEntry: boolean };

export type JoinEntryMutationVariables = Exact<{
  code: string;
  birthDate: string;
}>;


export type JoinEntryMutation = { joinEntry: { number: string, formerNumber: string, undoableUntil: string } | null };

export type NameOwnAddressMutationVariables = Exact<{
  email: string;
}>;


export type NameOwnAddressMutation = { nameOwnAddress: string };

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { community: { slug: string, contactEmail: string, theme: string, placementNumber: string | null, name: { ja: string, en: string }, tagline: { ja: string, en: string }, region: { ja: string, en: string }, operatorName: { ja: string, en: string } }, viewer: { accountId: string, email: string, memberId: string | null, memberNumber: string | null, displayName: string | null, deskRole: DeskRole | null } | null };

export type EventTitleQueryVariables = Exact<{
  id: string | number;
}>;


export type EventTitleQuery = { event: { title: { ja: string, en: string } } };

export type InterestCardOfferQueryVariables = Exact<{
  companyId: string | number;
}>;


export type InterestCardOfferQuery = { interestCardOffer: { companyId: string, recipient: string, name: string, kana: string | null, email: string, lastDay: string, longestMessage: number, standingId: string | null, purpose: { ja: string, en: string }, wording: { ja: string, en: string }, emailWording: { ja: string, en: string } } };

export type GiveInterestCardMutationVariables = Exact<{
  companyId: string | number;
  eventId?: string | number | null | undefined;
  card: InterestCardInput;
}>;


export type GiveInterestCardMutation = { giveInterestCard: string };

export type ShownCompanyPageFragment = { companyId: string, title: string, kana: string, language: string, prefecture: string, area: string, industry: string, purpose: string, website: string, people: Array<{ name: string, role: string }>, openings: Array<{ title: string, link: string }>, photos: Array<{ id: string, url: string, width: number, height: number, alt: string }> };

export type CompanyDirectoryQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CompanyDirectoryFilter | null | undefined;
}>;


export type CompanyDirectoryQuery = { companyDirectory: { areas: Array<string>, industries: Array<string>, endCursor: string | null, hasNext: boolean, items: Array<{ companyId: string, title: string, language: string, prefecture: string, area: string, industry: string, purpose: string, photos: Array<{ url: string, width: number, height: number }> }> }, community: { municipalities: Array<{ code: string, name: { ja: string, en: string } }> } };

export type HostedShownFragment = { eventId: string, startsAt: string, endsAt: string, roles: Array<HostRole>, calledOff: boolean, title: { ja: string, en: string }, place: { ja: string, en: string } };

export type NextHostedQueryVariables = Exact<{
  companyIds: Array<string | number> | string | number;
}>;


export type NextHostedQuery = { nextHostedEvents: Array<{ companyId: string, startsAt: string, title: { ja: string, en: string } }> };

export type CompanyPageQueryVariables = Exact<{
  companyId: string | number;
}>;


export type CompanyPageQuery = { companyPage: { companyId: string, title: string, kana: string, language: string, prefecture: string, area: string, industry: string, purpose: string, website: string, people: Array<{ name: string, role: string }>, openings: Array<{ title: string, link: string }>, photos: Array<{ id: string, url: string, width: number, height: number, alt: string }> }, hostedEvents: { coming: Array<{ eventId: string, startsAt: string, endsAt: string, roles: Array<HostRole>, calledOff: boolean, title: { ja: string, en: string }, place: { ja: string, en: string } }>, over: Array<{ eventId: string, startsAt: string, endsAt: string, roles: Array<HostRole>, calledOff: boolean, title: { ja: string, en: string }, place: { ja: string, en: string } }> }, community: { municipalities: Array<{ code: string, name: { ja: string, en: string } }> } };

export type CompanyBenefitsQueryVariables = Exact<{
  companyId: string | number;
}>;


export type CompanyBenefitsQuery = { company: { id: string, title: string }, companyBenefits: { open: boolean, from: string, lastDay: string, planName: { ja: string, en: string }, items: Array<{ kind: BenefitKind, percent: number | null, from: string, lastDay: string, label: { ja: string, en: string }, given: { ja: string, en: string } | null, used: { ja: string, en: string }, left: { ja: string, en: string } | null, extra: { ja: string, en: string } | null }>, uses: Array<{ id: string, usedFor: string, usedOn: string, who: string | null, returnedOn: string | null, returnReason: string | null, label: { ja: string, en: string }, amount: { ja: string, en: string } }>, grants: Array<{ id: string, reason: string, grantedOn: string, endsOn: string, label: { ja: string, en: string }, amount: { ja: string, en: string }, used: { ja: string, en: string } }>, reports: Array<{ from: string, lastDay: string, url: string }> } | null };

export type ChangeCompanyCardMutationVariables = Exact<{
  companyId: string | number;
}>;


export type ChangeCompanyCardMutation = { changeCompanyCard: { id: string } };

export type CompanyCardPageQueryVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type CompanyCardPageQuery = { companyCardPage: { id: string, state: CardPageState, url: string | null, paid: number, declineCode: string | null }, companyCard: { brand: string, last4: string, expMonth: number, expYear: number, lastDay: string, expiry: CardExpiry } | null };

export type ReceivedCardsQueryVariables = Exact<{
  companyId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ReceivedCardsQuery = { receivedCards: { company: string, shown: boolean, endCursor: string | null, hasNext: boolean, items: Array<{ id: string, number: string, eventId: string | null, givenAt: string, lastDay: string, openedAt: string | null, contactedAt: string | null, unread: number }> } };

export type ReceivedCardQueryVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type ReceivedCardQuery = { receivedCard: { id: string, number: string, company: string, name: string, kana: string | null, email: string | null, relay: string | null, telephone: string | null, message: string | null, eventId: string | null, givenAt: string, lastDay: string, contactedAt: string | null, purpose: { ja: string, en: string } } };

export type NoteCardContactMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type NoteCardContactMutation = { noteCardContact: boolean };

export type CompanyChangeReviewQueryVariables = Exact<{
  companyId: string | number;
  planKey: string;
  interval: BillingInterval;
}>;


export type CompanyChangeReviewQuery = { companyChangeReview: { title: string, interval: BillingInterval, invoiced: boolean, timing: ChangeTiming, amount: number, due: number, dueOn: string | null, begins: string, nextOn: string, nextAmount: number, seats: number, seatsBefore: number, tooMany: number, pricedAt: string, fingerprint: string, idempotencyKey: string, from: { ja: string, en: string }, plan: { key: string, name: { ja: string, en: string }, prices: Array<{ interval: BillingInterval }> }, disclosure: Array<{ key: DisclosureKey, heading: { ja: string, en: string }, body: { ja: string, en: string } }>, buttonLabel: { ja: string, en: string } } };

export type ChangeCompanyPlanMutationVariables = Exact<{
  companyId: string | number;
  planKey: string;
  interval: BillingInterval;
  pricedAt: string;
  fingerprint: string;
  idempotencyKey: string;
}>;


export type ChangeCompanyPlanMutation = { changeCompanyPlan: { id: string } };

export type CompanyChangeQueryVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type CompanyChangeQuery = { companyChange: { id: string, state: PlanChangeState, timing: ChangeTiming, resuming: boolean, planKey: string, interval: BillingInterval, charge: number, declineCode: string | null, confirmBy: string | null }, company: { id: string, holding: { invoiced: boolean } | null }, companyPlans: Array<{ key: string, name: { ja: string, en: string } }> };

export type ConfirmCompanyChangeMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type ConfirmCompanyChangeMutation = { confirmCompanyChange: string | null };

export type WithdrawCompanyChangeMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type WithdrawCompanyChangeMutation = { withdrawCompanyChange: { id: string } };

export type KeepCompanyChangeMutationVariables = Exact<{
  companyId: string | number;
}>;


export type KeepCompanyChangeMutation = { keepCompanyChange: boolean };

export type CompanyEventsQueryVariables = Exact<{
  companyId: string | number;
}>;


export type CompanyEventsQuery = { companyHostings: Array<{ eventId: string, startsAt: string, endsAt: string, roles: Array<HostRole>, reflects: boolean, showing: HostShowing, booth: string | null, calledOff: boolean, title: { ja: string, en: string } }>, companyEvents: { title: string, dates: Array<{ id: string, eventId: string, startsAt: string, endsAt: string, sale: SaleState, regular: number, keptUntil: string, kept: boolean, left: number, bound: PlaceBound, most: number, benefitLeft: number | null, title: { ja: string, en: string }, place: { ja: string, en: string }, typeName: { ja: string, en: string }, why: { ja: string, en: string }, places: Array<{ id: string, name: string, email: string, changeable: boolean }> }>, holders: Array<{ memberId: string, name: string, email: string }> } };

export type AssignCompanyPlaceMutationVariables = Exact<{
  companyId: string | number;
  occurrenceId: string | number;
  holder: CompanyHolderInput;
  press: string;
}>;


export type AssignCompanyPlaceMutation = { assignCompanyPlace: string };

export type HandOnCompanyPlaceMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
  holder: CompanyHolderInput;
}>;


export type HandOnCompanyPlaceMutation = { handOnCompanyPlace: boolean };

export type TakeBackCompanyPlaceMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type TakeBackCompanyPlaceMutation = { takeBackCompanyPlace: boolean };

export type SetCompanyHostingMutationVariables = Exact<{
  companyId: string | number;
  eventId: string | number;
  shown: boolean;
}>;


export type SetCompanyHostingMutation = { setCompanyHosting: boolean };

export type CompanyGigQueryVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type CompanyGigQuery = { companyGig: { placeCode: string, gig: { id: string, title: string, steps: Array<string>, startsAt: string, endsAt: string, place: string, places: number, taken: number, reward: number, track: GigTrack }, codes: { picture: string, digits: string, seconds: number } | null, places: Array<{ id: string, place: number, state: AssignmentState, checkedInAt: string | null, checkInWay: CheckInWay | null, minutes: number | null, reportLine: string | null, stepsRight: boolean | null, inspectedUntil: string | null, endedBy: AssignmentEnder | null, reason: string | null, evaluable: boolean, hours: { from: string, to: string, breakMinutes: number } | null, claims: Array<{ side: WorkSide, kind: ClaimKind, reason: string | null, saidAt: string, hours: { from: string, to: string, breakMinutes: number } | null }>, given: { again: boolean } | null, received: { clear: boolean | null, onTime: boolean | null, stepsDone: boolean | null, again: boolean, line: string | null } | null }> } };

export type AcceptWorkMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type AcceptWorkMutation = { acceptWork: boolean };

export type DisputeWorkMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
  kind: ClaimKind;
  reason: string;
  hours?: HoursInput | null | undefined;
}>;


export type DisputeWorkMutation = { disputeWork: boolean };

export type EvaluateWorkerMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
  evaluation: WorkerEvaluationInput;
}>;


export type EvaluateWorkerMutation = { evaluateWorker: boolean };

export type GigWorkersQueryVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type GigWorkersQuery = { gigWorkers: Array<{ id: string, place: number, name: string, kana: string, email: string, young: boolean }> };

export type ReportWorkerIncidentMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
  incident: IncidentInput;
}>;


export type ReportWorkerIncidentMutation = { reportWorkerIncident: boolean };

export type CompanyHelpQueryVariables = Exact<{
  companyId: string | number;
}>;


export type CompanyHelpQuery = { companyHelp: Array<{ id: string, title: string, what: string, fromDay: string, toDay: string, hours: number, state: HelpState, reason: string | null, gigs: Array<{ id: string, title: string, startsAt: string, endsAt: string, places: number, taken: number, reward: number, phase: GigPhase, reason: string | null, ahead: boolean, track: GigTrack, callOffCost: number, substituteDay: string | null, insurance: { ja: string, en: string } | null }> }> };

export type AskForHelpMutationVariables = Exact<{
  companyId: string | number;
  help: HelpInput;
}>;


export type AskForHelpMutation = { askForHelp: string };

export type CallOffOwnGigMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
  reason: string;
  shown?: number | null | undefined;
}>;


export type CallOffOwnGigMutation = { callOffOwnGig: boolean };

export type MoveOwnGigForWeatherMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
  reason: string;
  shown?: number | null | undefined;
}>;


export type MoveOwnGigForWeatherMutation = { moveOwnGigForWeather: string };

export type CompanyInvoiceReviewQueryVariables = Exact<{
  companyId: string | number;
  planKey: string;
  startsOn?: string | null | undefined;
  terms: InvoiceTerms;
  orderNumber: string;
  quoteId?: string | number | null | undefined;
}>;


export type CompanyInvoiceReviewQuery = { companyInvoiceReview: { title: string, amount: number, taxInside: number, startsOn: string, goesOn: boolean, voucherWaits: boolean, endsOn: string, dueOn: string, agreedUntil: string | null, quoteNumber: string | null, quoteValidUntil: string | null, fingerprint: string, idempotencyKey: string, quoteKey: string, planName: { ja: string, en: string }, steps: { ja: string, en: string } | null, share: { ja: string, en: string } | null, disclosure: Array<{ key: DisclosureKey, heading: { ja: string, en: string }, body: { ja: string, en: string } }>, buttonLabel: { ja: string, en: string } } };

export type OrderCompanyOnInvoiceMutationVariables = Exact<{
  companyId: string | number;
  planKey: string;
  startsOn?: string | null | undefined;
  terms: InvoiceTerms;
  orderNumber: string;
  quoteId?: string | number | null | undefined;
  fingerprint: string;
  idempotencyKey: string;
}>;


export type OrderCompanyOnInvoiceMutation = { orderCompanyOnInvoice: string };

export type AskForCompanyQuoteMutationVariables = Exact<{
  companyId: string | number;
  planKey: string;
  startsOn?: string | null | undefined;
  terms: InvoiceTerms;
  orderNumber: string;
  fingerprint: string;
  idempotencyKey: string;
}>;


export type AskForCompanyQuoteMutation = { askForCompanyQuote: string };

export type CompanyPapersQueryVariables = Exact<{
  id: string | number;
}>;


export type CompanyPapersQuery = { company: { id: string, title: string }, companyQuotes: Array<{ id: string, number: string, issuedOn: string, validUntil: string, planKey: string, amount: number, state: CompanyQuoteState, startsOn: string, terms: InvoiceTerms, orderNumber: string, acceptedAt: string | null, acceptedBy: string | null, downloadUrl: string, planName: { ja: string, en: string } }>, companyInvoices: Array<{ id: string, number: string, issuedOn: string, amount: number, dueOn: string, state: FeeInvoiceState, overdue: boolean, settledOn: string | null, downloadUrl: string, creditNoteNumber: string | null, creditNoteUrl: string | null }>, companyDocuments: Array<{ id: string, kind: DocumentKind, number: string, issuedOn: string, total: number, dueOn: string | null, validUntil: string | null, settled: boolean | null, isReplaced: boolean, downloadUrl: string }>, companyReceipts: Array<{ id: string, number: string, paidOn: string, amount: number, supersededBecause: string | null, downloadUrl: string }> };

export type ShownCompanyQuoteFragment = { id: string, number: string, issuedOn: string, validUntil: string, planKey: string, amount: number, state: CompanyQuoteState, startsOn: string, terms: InvoiceTerms, orderNumber: string, acceptedAt: string | null, acceptedBy: string | null, downloadUrl: string, planName: { ja: string, en: string } };

export type PlaceToPayFragment = { left: number, arrived: number, payTo: string, account: { bankName: string, bankCode: string, branchName: string, branchCode: string, kind: VirtualAccountKind, number: string, holder: string } | null };

export type CompanyOrderReviewQueryVariables = Exact<{
  companyId: string | number;
  planKey: string;
  interval: BillingInterval;
  means?: OnlineMeans | null | undefined;
}>;


export type CompanyOrderReviewQuery = { companyOrderReview: { title: string, interval: BillingInterval, chargedToday: number, taxInside: number, nextChargeOn: string | null, nextChargeAmount: number | null, agreedUntil: string | null, means: OnlineMeans, payBy: string | null, voucherWaits: boolean, fingerprint: string, idempotencyKey: string, plan: { key: string, featured: boolean, needsApproval: boolean, byInvoice: boolean, yearFrom: number | null, taxCategory: TaxCategory, name: { ja: string, en: string }, summary: { ja: string, en: string }, benefits: Array<{ key: string, included: boolean, amount: number | null, label: { ja: string, en: string } }>, quotas: Array<{ kind: BenefitKind, label: { ja: string, en: string }, words: { ja: string, en: string } }>, bands: Array<{ from: number, upTo: number | null, percent: number }>, band: { from: number, upTo: number | null }, prices: Array<{ interval: BillingInterval, amount: number, perMonth: number, steps: { ja: string, en: string } }> }, share: { ja: string, en: string } | null, disclosure: Array<{ key: DisclosureKey, heading: { ja: string, en: string }, body: { ja: string, en: string } }>, konbini: { hindrance: KonbiniHindrance | null, least: number, most: number }, buttonLabel: { ja: string, en: string } } };

export type OrderCompanyPlanMutationVariables = Exact<{
  companyId: string | number;
  planKey: string;
  interval: BillingInterval;
  means?: OnlineMeans | null | undefined;
  fingerprint: string;
  idempotencyKey: string;
}>;


export type OrderCompanyPlanMutation = { orderCompanyPlan: { id: string } };

export type ApplyForCompanyPlanMutationVariables = Exact<{
  companyId: string | number;
  planKey: string;
}>;


export type ApplyForCompanyPlanMutation = { applyForCompanyPlan: boolean };

export type CompanyCheckoutQueryVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type CompanyCheckoutQuery = { companyCheckout: { id: string, state: CheckoutState, url: string | null, planKey: string, declineCode: string | null, moneyMoved: boolean, means: OnlineMeans, amount: number, voucher: { url: string, lastDay: string, codes: Array<{ chain: string, paymentCode: string | null, confirmationNumber: string | null }> } | null }, companyPlans: Array<{ key: string, name: { ja: string, en: string } }> };

export type GiveUpCompanyVoucherMutationVariables = Exact<{
  companyId: string | number;
}>;


export type GiveUpCompanyVoucherMutation = { giveUpCompanyVoucher: boolean };

export type CompanyPageDraftQueryVariables = Exact<{
  companyId: string | number;
}>;


export type CompanyPageDraftQuery = { companyPageDraft: { state: CompanyPageState, changed: boolean, mayBeShown: boolean, hiddenBecause: string | null, page: { companyId: string, title: string, kana: string, language: string, prefecture: string, area: string, industry: string, purpose: string, website: string, people: Array<{ name: string, role: string }>, openings: Array<{ title: string, link: string }>, photos: Array<{ id: string, url: string, width: number, height: number, alt: string }> } }, community: { municipalities: Array<{ code: string, name: { ja: string, en: string } }> } };

export type SaveCompanyPageMutationVariables = Exact<{
  companyId: string | number;
  page: CompanyPageInput;
}>;


export type SaveCompanyPageMutation = { saveCompanyPage: boolean };

export type PublishCompanyPageMutationVariables = Exact<{
  companyId: string | number;
}>;


export type PublishCompanyPageMutation = { publishCompanyPage: boolean };

export type TakeBackCompanyPageMutationVariables = Exact<{
  companyId: string | number;
}>;


export type TakeBackCompanyPageMutation = { takeBackCompanyPage: boolean };

export type AddCompanyPhotoMutationVariables = Exact<{
  companyId: string | number;
  content: string;
  alt: string;
}>;


export type AddCompanyPhotoMutation = { addCompanyPhoto: boolean };

export type RemoveCompanyPhotoMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type RemoveCompanyPhotoMutation = { removeCompanyPhoto: boolean };

export type CompanyAdminsQueryVariables = Exact<{
  id: string | number;
}>;


export type CompanyAdminsQuery = { company: { title: string }, companyAdmins: { admins: Array<{ id: string, email: string, since: string, self: boolean }>, invites: Array<{ id: string, email: string, state: AdminInviteState, lastDay: string }> } };

export type InviteCompanyAdminMutationVariables = Exact<{
  companyId: string | number;
  email: string;
}>;


export type InviteCompanyAdminMutation = { inviteCompanyAdmin: boolean };

export type ResendAdminInviteMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type ResendAdminInviteMutation = { resendAdminInvite: boolean };

export type RevokeAdminInviteMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type RevokeAdminInviteMutation = { revokeAdminInvite: boolean };

export type RemoveCompanyAdminMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type RemoveCompanyAdminMutation = { removeCompanyAdmin: boolean };

export type AdminInviteQueryVariables = Exact<{
  token: string;
}>;


export type AdminInviteQuery = { adminInvite: { state: AdminInviteState, title: string, emailMasked: string, lastDay: string, forViewer: boolean, companyId: string | null, termsVersion: number, privacyVersion: number } | null, viewer: { memberId: string | null } | null };

export type AcceptAdminInviteMutationVariables = Exact<{
  token: string;
  termsVersion: number;
  privacyVersion: number;
}>;


export type AcceptAdminInviteMutation = { acceptAdminInvite: string };

export type ChangeCompanyBillingMutationVariables = Exact<{
  companyId: string | number;
  contact?: CompanyContactInput | null | undefined;
}>;


export type ChangeCompanyBillingMutation = { changeCompanyBilling: boolean };

export type CompanyContactQueryVariables = Exact<{
  id: string | number;
}>;


export type CompanyContactQuery = { company: { title: string, department: string, contactName: string, contactEmail: string, billingContact: { department: string, name: string, email: string } | null } };

export type ChangeCompanyContactMutationVariables = Exact<{
  companyId: string | number;
  contact: CompanyContactInput;
}>;


export type ChangeCompanyContactMutation = { changeCompanyContact: boolean };

export type CompanyArticleQueryVariables = Exact<{
  companyId: string | number;
  postingId: string | number;
}>;


export type CompanyArticleQuery = { companyPosting: { state: PostingState, edition: number, posting: { title: string, why: string, whoWith: string, what: string, growth: string } }, companyArticle: { id: string, phase: ArticlePhase, edition: number, code: string | null, until: string, note: string | null, name: string | null, school: string | null, texts: { why: string, whoWith: string, what: string, growth: string } | null } | null };

export type InviteToArticleMutationVariables = Exact<{
  companyId: string | number;
  postingId: string | number;
}>;


export type InviteToArticleMutation = { inviteToArticle: string };

export type GiveBackArticleMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
  edition: number;
  note: string;
}>;


export type GiveBackArticleMutation = { giveBackArticle: boolean };

export type UseArticleMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
  edition: number;
  postingEdition: number;
}>;


export type UseArticleMutation = { useArticle: boolean };

export type CallOffArticleMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type CallOffArticleMutation = { callOffArticle: boolean };

export type CompanyPostingsQueryVariables = Exact<{
  companyId: string | number;
}>;


export type CompanyPostingsQuery = { companyPostings: Array<{ confirmBy: string | null, posting: { id: string, title: string, contract: Contract, places: number, lastDay: string, phase: PostingPhase }, counts: { live: number, hired: number } }> };

export type CompanyPostingQueryVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type CompanyPostingQuery = { companyPosting: { state: PostingState, edition: number, reason: string | null, confirmBy: string | null, posting: { id: string, companyId: string, company: string, companyShown: boolean, title: string, why: string, whoWith: string, what: string, growth: string, contract: Contract, way: PostingWay | null, area: string, places: number, lastDay: string, payUnit: PayUnit, payYen: number, payMinutes: number, overtimeYen: number, overtimeMinutes: number, overtimeExcess: boolean, ageReason: AgeReason | null, author: string | null, authorSchool: string | null, phase: PostingPhase, publishedOn: string | null, confirmedOn: string | null, items: Array<{ item: PostingItem, text: string }> }, problems: Array<{ field: string, blocks: boolean, says: { ja: string, en: string }, law: { ja: string, en: string } | null }> } };

export type ApplicantsQueryVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type ApplicantsQuery = { applicants: Array<{ id: string, number: string, state: ApplicationState, appliedOn: string, readable: boolean, next: Array<ApplicationState>, stayAsked: number | null }> };

export type SavePostingMutationVariables = Exact<{
  companyId: string | number;
  id?: string | number | null | undefined;
  edition: number;
  posting: PostingInput;
}>;


export type SavePostingMutation = { savePosting: string };

export type TurnPostingMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
  turn: PostingTurn;
}>;


export type TurnPostingMutation = { turnPosting: boolean };

export type OpenApplicantMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type OpenApplicantMutation = { openApplicant: { name: string, kana: string, email: string | null, message: string | null, talkId: string | null, applicant: { number: string } } };

export type MoveApplicantMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
  to: ApplicationState;
  reason: string;
}>;


export type MoveApplicantMutation = { moveApplicant: boolean };

export type AnswerStayMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
  stay: Stay;
}>;


export type AnswerStayMutation = { answerStay: boolean };

export type CompanyFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type CompanyFactsQuery = { company: { title: string, name: string, legalForm: CompanyForm, formPlace: FormPlace, kana: string, registrationNumber: string | null, postalCode: string, prefecture: string, address: string, employees: number } };

export type CompanyFeeReviewQueryVariables = Exact<{
  companyId: string | number;
  employees: string;
}>;


export type CompanyFeeReviewQuery = { companyFeeReview: { interval: BillingInterval, amount: number, nextAmount: number, on: string, planName: { ja: string, en: string }, steps: { ja: string, en: string }, nextSteps: { ja: string, en: string } } | null };

export type ChangeCompanyProfileMutationVariables = Exact<{
  companyId: string | number;
  facts: CompanyFactsInput;
  agreedAmount?: number | null | undefined;
}>;


export type ChangeCompanyProfileMutation = { changeCompanyProfile: boolean };

export type CompanyPlansQueryVariables = Exact<{
  employees: string;
}>;


export type CompanyPlansQuery = { companyPlans: Array<{ key: string, featured: boolean, needsApproval: boolean, byInvoice: boolean, yearFrom: number | null, taxCategory: TaxCategory, name: { ja: string, en: string }, summary: { ja: string, en: string }, benefits: Array<{ key: string, included: boolean, amount: number | null, label: { ja: string, en: string } }>, quotas: Array<{ kind: BenefitKind, label: { ja: string, en: string }, words: { ja: string, en: string } }>, bands: Array<{ from: number, upTo: number | null, percent: number }>, band: { from: number, upTo: number | null }, prices: Array<{ interval: BillingInterval, amount: number, perMonth: number, steps: { ja: string, en: string } }> }> };

export type ShownCompanyPlanFragment = { key: string, featured: boolean, needsApproval: boolean, byInvoice: boolean, yearFrom: number | null, taxCategory: TaxCategory, name: { ja: string, en: string }, summary: { ja: string, en: string }, benefits: Array<{ key: string, included: boolean, amount: number | null, label: { ja: string, en: string } }>, quotas: Array<{ kind: BenefitKind, label: { ja: string, en: string }, words: { ja: string, en: string } }>, bands: Array<{ from: number, upTo: number | null, percent: number }>, band: { from: number, upTo: number | null }, prices: Array<{ interval: BillingInterval, amount: number, perMonth: number, steps: { ja: string, en: string } }> };

export type MyCompaniesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCompaniesQuery = { myCompanies: Array<{ id: string, title: string }> };

export type CompanySizeQueryVariables = Exact<{
  id: string | number;
}>;


export type CompanySizeQuery = { company: { id: string, title: string, employees: number } };

export type CompanyFoundingQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyFoundingQuery = { companyFounding: { email: string, isMember: boolean, termsVersion: number, privacyVersion: number, declarationVersion: number, declaration: { ja: string, en: string } } | null };

export type FoundCompanyMutationVariables = Exact<{
  input: CompanyInput;
}>;


export type FoundCompanyMutation = { foundCompany: string };

export type CompanyQueryVariables = Exact<{
  id: string | number;
}>;


export type CompanyQuery = { company: { id: string, title: string, kana: string, registrationNumber: string | null, registrationChecked: boolean, postalCode: string, prefecture: string, address: string, department: string, contactName: string, contactEmail: string, employees: number, standing: CompanyStanding, billingContact: { department: string, name: string, email: string } | null, holding: { planKey: string, interval: BillingInterval, amount: number, nextChargeOn: string | null, paidThrough: string | null, lastUsableDay: string | null, cancelled: boolean, invoiced: boolean, prepaid: boolean, renewable: boolean, nextAmount: number | null, planName: { ja: string, en: string }, nextPlan: { interval: BillingInterval, amount: number, on: string, name: { ja: string, en: string } } | null, versionToCome: { on: string, changes: Array<{ ja: string, en: string }> } | null } | null, applications: Array<{ id: string, planKey: string, state: CompanyApplicationState, askedAt: string, reason: string | null, planName: { ja: string, en: string } }> }, companyCard: { brand: string, last4: string, expMonth: number, expYear: number, lastDay: string, expiry: CardExpiry } | null, companyQuotes: Array<{ id: string, number: string, issuedOn: string, validUntil: string, planKey: string, amount: number, state: CompanyQuoteState, startsOn: string, terms: InvoiceTerms, orderNumber: string, acceptedAt: string | null, acceptedBy: string | null, downloadUrl: string, planName: { ja: string, en: string } }>, companyPlans: Array<{ key: string, name: { ja: string, en: string } }>, companyVoucher: { id: string, amount: number, planKey: string, voucher: { lastDay: string } | null } | null, awaitedCompanyChange: { id: string, state: PlanChangeState, planKey: string, interval: BillingInterval, charge: number, confirmBy: string | null } | null, companyInvoices: Array<{ id: string, number: string, issuedOn: string, amount: number, dueOn: string, firstDay: string, lastDay: string, state: FeeInvoiceState, overdue: boolean, waits: boolean, settledOn: string | null, downloadUrl: string, creditNoteNumber: string | null, creditNoteUrl: string | null, left: number, arrived: number, payTo: string, account: { bankName: string, bankCode: string, branchName: string, branchCode: string, kind: VirtualAccountKind, number: string, holder: string } | null }>, companyReceipts: Array<{ id: string, number: string, paidOn: string, amount: number, taxInside: number, addressee: string, handedOut: number, supersededBecause: string | null, refunded: number, downloadUrl: string }> };

export type CancelCompanyPlanMutationVariables = Exact<{
  companyId: string | number;
}>;


export type CancelCompanyPlanMutation = { cancelCompanyPlan: boolean };

export type KeepCompanyPlanMutationVariables = Exact<{
  companyId: string | number;
}>;


export type KeepCompanyPlanMutation = { keepCompanyPlan: boolean };

export type BusyWeeksQueryVariables = Exact<{
  companyId: string | number;
}>;


export type BusyWeeksQuery = { busyWeeks: Array<number> };

export type SayBusyWeeksMutationVariables = Exact<{
  companyId: string | number;
  weeks: Array<number> | number;
  months: Array<number> | number;
}>;


export type SayBusyWeeksMutation = { sayBusyWeeks: boolean };

export type CompanySeatsQueryVariables = Exact<{
  id: string | number;
}>;


export type CompanySeatsQuery = { company: { id: string, title: string }, companySeats: { standing: CompanyStanding, capacity: number, people: number, free: number, lastDay: string | null, toChoose: boolean, planName: { ja: string, en: string } | null, seats: Array<{ id: string, state: SeatState, email: string, name: string, since: string | null, expiresOn: string | null }>, domains: Array<{ id: string, domain: string, proved: boolean, address: string }> } };

export type InviteToSeatsMutationVariables = Exact<{
  companyId: string | number;
  emails: string;
}>;


export type InviteToSeatsMutation = { inviteToSeats: number };

export type ChangeSeatMutationVariables = Exact<{
  companyId: string | number;
  change: SeatChange;
}>;


export type ChangeSeatMutation = { changeSeat: boolean };

export type ChooseSeatedMutationVariables = Exact<{
  companyId: string | number;
  stay: Array<string | number> | string | number;
}>;


export type ChooseSeatedMutation = { chooseSeated: boolean };

export type AskSeatDomainMutationVariables = Exact<{
  companyId: string | number;
  address: string;
}>;


export type AskSeatDomainMutation = { askSeatDomain: boolean };

export type ProveSeatDomainMutationVariables = Exact<{
  companyId: string | number;
  domainId: string | number;
  code: string;
}>;


export type ProveSeatDomainMutation = { proveSeatDomain: boolean };

export type DropSeatDomainMutationVariables = Exact<{
  companyId: string | number;
  domainId: string | number;
}>;


export type DropSeatDomainMutation = { dropSeatDomain: boolean };

export type SharedCardsQueryVariables = Exact<{
  companyId: string | number;
  skillId?: string | number | null | undefined;
  area?: string | null | undefined;
  slot?: number | null | undefined;
  role?: TalentRole | null | undefined;
  style?: WorkStyle | null | undefined;
  words: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SharedCardsQuery = { sharedCards: { company: string, gate: ScoutingGate, people: number | null, rough: boolean, areas: Array<string>, endCursor: string | null, hasNext: boolean, months: { left: number | null, lastDay: string | null, nextLastDay: string | null, seen: string | null }, ground: { area: { ja: string, en: string } | null, plan: { ja: string, en: string } | null }, items: Array<{ id: string, number: string, ageBand: number | null, skillIds: Array<string>, areas: Array<string>, slots: Array<number>, roles: Array<TalentRole>, styles: Array<WorkStyle>, lastDay: string }>, facets: Array<{ kind: FacetKind, value: string, people: number | null }>, skills: Array<{ id: string, name: { ja: string, en: string } }>, also: Array<{ word: string, others: Array<string> }> } };

export type SharedCardQueryVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type SharedCardQuery = { sharedCard: { company: string, scoutsLeft: number | null, answerDays: number, longestWhy: number, card: { id: string, number: string, ageBand: number | null, skillIds: Array<string>, areas: Array<string>, slots: Array<number>, roles: Array<TalentRole>, styles: Array<WorkStyle>, about: string | null, lastDay: string, careers: Array<{ kind: CareerKind, what: string, field: string | null, since: number | null, until: number | null, sideJob: SideJobRule | null }>, ground: { kind: CardRecipientKind, name: { ja: string, en: string } | null } }, skills: Array<{ id: string, name: { ja: string, en: string } }>, purpose: { ja: string, en: string } } };

export type CompanyScoutsQueryVariables = Exact<{
  companyId: string | number;
}>;


export type CompanyScoutsQuery = { companyScouts: Array<{ id: string, number: string, why: string, state: ScoutState, askedAt: string, answerBy: string, cardId: string | null }> };

export type AskScoutMutationVariables = Exact<{
  companyId: string | number;
  cardId: string | number;
  why: string;
}>;


export type AskScoutMutation = { askScout: string };

export type WithdrawScoutMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type WithdrawScoutMutation = { withdrawScout: boolean };

export type BeginSearchMonthMutationVariables = Exact<{
  companyId: string | number;
  seen?: string | null | undefined;
}>;


export type BeginSearchMonthMutation = { beginSearchMonth: boolean };

export type CompanyWagesQueryVariables = Exact<{
  companyId: string | number;
  month: string;
}>;


export type CompanyWagesQuery = { companyWages: Array<{ id: string, name: string | null, kana: string, title: string, workDay: string, part: PayPart, from: string | null, to: string | null, minutes: number, nightMinutes: number, amount: number, dueOn: string, state: RewardState, paidOn: string | null, unpaidLine: string | null }> };

export type ConfirmWagesMutationVariables = Exact<{
  companyId: string | number;
  ids: Array<string | number> | string | number;
  paidOn: string;
}>;


export type ConfirmWagesMutation = { confirmWages: boolean };

export type DeskGiveCodeMutationVariables = Exact<{
  code: string;
}>;


export type DeskGiveCodeMutation = { verifySecondFactor: boolean };

export type DeskGivePasskeyMutationVariables = Exact<{
  response: string;
}>;


export type DeskGivePasskeyMutation = { signInWithPasskey: { accountId: string } };

export type DeskStartTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type DeskStartTotpMutation = { startTotp: { secret: string, uri: string } };

export type DeskConfirmTotpMutationVariables = Exact<{
  code: string;
}>;


export type DeskConfirmTotpMutation = { confirmTotp: boolean };

export type DeskRegisterPasskeyMutationVariables = Exact<{
  response: string;
  name: string;
}>;


export type DeskRegisterPasskeyMutation = { registerPasskey: { id: string } };

export type DeskPasskeyRegistrationQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskPasskeyRegistrationQuery = { passkeyRegistrationOptions: string };

export type DeskPasskeyConfirmationQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskPasskeyConfirmationQuery = { passkeySignInOptions: string };

export type DirectoryQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  text?: string | null | undefined;
}>;


export type DirectoryQuery = { directory: { endCursor: string | null, hasNext: boolean, items: Array<{ displayName: string, area: string, interests: string, line: string, links: Array<string> }> } };

export type MyDirectoryEntryQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDirectoryEntryQuery = { myDirectoryEntry: { listed: boolean, access: DirectoryAccess, displayName: string, area: string, interests: string, line: string, links: Array<string>, shown: Array<DirectoryField> } };

export type SaveDirectoryEntryMutationVariables = Exact<{
  entry: DirectoryEntryInput;
}>;


export type SaveDirectoryEntryMutation = { saveDirectoryEntry: { listed: boolean } };

export type LeaveDirectoryMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveDirectoryMutation = { leaveDirectory: boolean };

export type DoorLinkQueryVariables = Exact<{
  link: string;
}>;


export type DoorLinkQuery = { doorLink: { startsAt: string, label: string, stage: DoorPhoneStage, title: { ja: string, en: string }, site: { ja: string, en: string } | null } };

export type OpenDoorMutationVariables = Exact<{
  link: string;
  token: string;
}>;


export type OpenDoorMutation = { openDoor: boolean };

export type DoorStandingQueryVariables = Exact<{
  token: string;
}>;


export type DoorStandingQuery = { doorStanding: { startsAt: string, label: string, closesAt: string, openKey: string, inside: number, expected: number, title: { ja: string, en: string }, site: { ja: string, en: string } | null } };

export type ShownStandingFragment = { startsAt: string, label: string, closesAt: string, openKey: string, inside: number, expected: number, title: { ja: string, en: string }, site: { ja: string, en: string } | null };

export type DoorTicketsQueryVariables = Exact<{
  token: string;
  after?: string | null | undefined;
}>;


export type DoorTicketsQuery = { doorTickets: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, serial: number, verdict: AdmissionVerdict, since: string | null, name: string | null, due: number, orderId: string, party: number, firstTime: boolean, seat: string | null, here: boolean, cards: Array<string>, typeName: { ja: string, en: string }, addOns: Array<{ count: number, due: number, name: { ja: string, en: string } }> }> } };

export type DoorCardQueryVariables = Exact<{
  token: string;
  code: string;
}>;


export type DoorCardQuery = { doorCard: { verdict: AdmissionVerdict, tickets: Array<{ id: string, serial: number, verdict: AdmissionVerdict, since: string | null, name: string | null, due: number, orderId: string, party: number, firstTime: boolean, seat: string | null, here: boolean, cards: Array<string>, typeName: { ja: string, en: string }, addOns: Array<{ count: number, due: number, name: { ja: string, en: string } }> }> } };

export type ShownDoorTicketFragment = { id: string, serial: number, verdict: AdmissionVerdict, since: string | null, name: string | null, due: number, orderId: string, party: number, firstTime: boolean, seat: string | null, here: boolean, cards: Array<string>, typeName: { ja: string, en: string }, addOns: Array<{ count: number, due: number, name: { ja: string, en: string } }> };

export type TakeInScansMutationVariables = Exact<{
  token: string;
  scans: Array<DoorScanInput> | DoorScanInput;
  undone: Array<string | number> | string | number;
}>;


export type TakeInScansMutation = { takeInScans: Array<{ nonce: string, verdict: AdmissionVerdict, mistaken: boolean, since: string | null, label: string | null }> };

export type ShownOutcomeFragment = { nonce: string, verdict: AdmissionVerdict, mistaken: boolean, since: string | null, label: string | null };

export type LeaveDoorMutationVariables = Exact<{
  token: string;
}>;


export type LeaveDoorMutation = { leaveDoor: boolean };

export type EventLotteryQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventLotteryQuery = { eventLottery: { opensAt: string, closesAt: string, stage: LotteryStage, order: WaitingOrder, offerHours: number, commitment: string, seed: string | null, drawnAt: string | null, applications: number, results: Array<{ id: string, drawn: number, size: number, state: WaitingState }> } | null };

export type EventListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: EventFilter | null | undefined;
}>;


export type EventListQuery = { events: { areas: Array<string>, endCursor: string | null, hasNext: boolean, items: Array<{ id: string, eventId: string, kind: EventKind, startsAt: string, endsAt: string, sale: SaleState, from: number, upTo: number, soldOut: boolean, membersOnly: boolean, dates: number, mode: EventMode, title: { ja: string, en: string }, place: { ja: string, en: string } }> }, community: { municipalities: Array<{ code: string, name: { ja: string, en: string } }> } };

export type EventQueryVariables = Exact<{
  id: string | number;
  code?: string | null | undefined;
}>;


export type EventQuery = { eventHosts: Array<{ id: string, role: HostRole, companyId: string | null, name: { ja: string, en: string }, booth: { label: string, shows: { ja: string, en: string } } | null }>, event: { id: string, kind: EventKind, mode: EventMode, noResale: boolean, code: { code: string, why: { ja: string, en: string } } | null, title: { ja: string, en: string }, place: { ja: string, en: string }, body: { ja: string, en: string }, travel: { transport: boolean, lodging: boolean, agency: { name: string, registeredAs: AgencyClass, registration: string, manager: string, termsUrl: string } | null, itinerary: Array<{ day: number, time: string, text: { ja: string, en: string } }> } | null, calledOff: { ja: string, en: string } | null, dates: Array<{ id: string, siteId: string | null, startsAt: string, endsAt: string, saleUntil: string, sale: SaleState, payBy: Array<TicketMeans>, bookedAtOnce: boolean, sessions: Array<{ id: string, number: number, startsAt: string, endsAt: string, title: { ja: string, en: string } | null, place: { ja: string, en: string } | null, calledOff: { ja: string, en: string } | null }>, calledOff: { ja: string, en: string } | null, types: Array<{ id: string, online: boolean, mostBeside: number | null, price: number, regular: number, saves: number, savesFree: number, left: number, most: number, name: { ja: string, en: string }, audience: { to: AudienceTo, mine: boolean, plans: Array<{ ja: string, en: string }> }, memberPrices: { free: number | null, paid: number | null, company: number | null } | null, why: { ja: string, en: string } | null }> }>, opening: { opensAt: string, open: boolean, plan: { ja: string, en: string } | null, all: Array<{ opensAt: string, plan: { ja: string, en: string } | null }> } | null, joining: { planKey: string, off: number, monthly: number | null, yearly: number | null, plan: { ja: string, en: string } } | null, joiningFree: { planKey: string } | null } };

export type BookFreeTicketsMutationVariables = Exact<{
  occurrenceId: string | number;
  lines: Array<TicketLineInput> | TicketLineInput;
  press: string;
}>;


export type BookFreeTicketsMutation = { bookFreeTickets: string };

export type HoldTicketsMutationVariables = Exact<{
  occurrenceId: string | number;
  lines: Array<TicketLineInput> | TicketLineInput;
  press: string;
  code?: string | null | undefined;
}>;


export type HoldTicketsMutation = { holdTickets: string };

export type EventSitesQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventSitesQuery = { eventSites: Array<{ id: string, hostId: string | null, name: { ja: string, en: string }, address: { ja: string, en: string }, body: { ja: string, en: string }, bring: { ja: string, en: string } }> };

export type EventSpeakersQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventSpeakersQuery = { eventSpeakers: Array<{ name: string, occurrenceId: string }> };

export type EventWaitingQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventWaitingQuery = { eventWaiting: { order: WaitingOrder, offerHours: number, dates: Array<{ id: string, startsAt: string, endsAt: string, waiting: number, site: { ja: string, en: string } | null, types: Array<{ id: string, left: number, most: number, name: { ja: string, en: string } }> }>, mine: { id: string, state: WaitingState, place: number | null } | null } };

export type WaitingEntryQueryVariables = Exact<{
  id: string | number;
}>;


export type WaitingEntryQuery = { waitingEntry: { id: string, eventId: string, state: WaitingState, place: number | null, dates: Array<string>, purchaseId: string | null, offeredUntil: string | null, offeredFor: string | null, drawn: number | null, title: { ja: string, en: string }, lines: Array<{ quantity: number, name: { ja: string, en: string } }> } };

export type MyWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWaitingQuery = { myWaiting: Array<{ id: string, state: WaitingState, place: number | null, offeredUntil: string | null, title: { ja: string, en: string } }> };

export type JoinWaitingListMutationVariables = Exact<{
  eventId: string | number;
  occurrenceIds: Array<string | number> | string | number;
  lines: Array<TicketLineInput> | TicketLineInput;
}>;


export type JoinWaitingListMutation = { joinWaitingList: string };

export type LeaveWaitingListMutationVariables = Exact<{
  id: string | number;
}>;


export type LeaveWaitingListMutation = { leaveWaitingList: boolean };

export type OfferedPlacesQueryVariables = Exact<{
  code: string;
}>;


export type OfferedPlacesQuery = { offeredPlaces: { eventId: string, state: WaitingState, offeredFor: string | null, offeredUntil: string | null, title: { ja: string, en: string }, lines: Array<{ quantity: number, name: { ja: string, en: string } }> } };

export type DeclineOfferMutationVariables = Exact<{
  code: string;
}>;


export type DeclineOfferMutation = { declineOffer: boolean };

export type GiftOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type GiftOptionsQuery = { giftOptions: { giverName: string, today: string, lastSendDay: string, receivableUntil: string, choices: Array<{ planKey: string, months: number, amount: number, planName: { ja: string, en: string }, length: { ja: string, en: string } }> } };

export type GiftReviewQueryVariables = Exact<{
  planKey: string;
  months: number;
  giverName: string;
  recipientName: string;
  message: string;
  recipientEmail?: string | null | undefined;
  sendOn?: string | null | undefined;
}>;


export type GiftReviewQuery = { giftReview: { id: string, fingerprint: string, amount: number, taxInside: number, giverName: string, recipientName: string, message: string, recipientEmail: string | null, sendOn: string | null, receivableUntil: string, planName: { ja: string, en: string }, length: { ja: string, en: string }, disclosure: Array<{ key: DisclosureKey, heading: { ja: string, en: string }, body: { ja: string, en: string } }>, buttonLabel: { ja: string, en: string } } };

export type OrderGiftMutationVariables = Exact<{
  planKey: string;
  months: number;
  giverName: string;
  recipientName: string;
  message: string;
  recipientEmail?: string | null | undefined;
  sendOn?: string | null | undefined;
  id: string | number;
  fingerprint: string;
}>;


export type OrderGiftMutation = { orderGift: string };

export type GivenGiftsQueryVariables = Exact<{ [key: string]: never; }>;


export type GivenGiftsQuery = { givenGifts: Array<{ id: string, state: GiftState, amount: number, recipientName: string, recipientEmail: string | null, sendOn: string | null, receivableUntil: string, sentAt: string | null, bounced: boolean, receivedAt: string | null, returnReason: GiftReturn | null, planName: { ja: string, en: string }, length: { ja: string, en: string } }> };

export type GivenGiftQueryVariables = Exact<{
  id: string | number;
}>;


export type GivenGiftQuery = { givenGift: { id: string, state: GiftState, amount: number, giverName: string, recipientName: string, message: string, recipientEmail: string | null, sendOn: string | null, receivableUntil: string, sentAt: string | null, bounced: boolean, receivedAt: string | null, returnReason: GiftReturn | null, printedCode: string | null, link: string | null, planName: { ja: string, en: string }, length: { ja: string, en: string }, payment: { id: string, state: CheckoutState, url: string | null, declineCode: string | null } | null } };

export type CancelGiftMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelGiftMutation = { cancelGift: { id: string } };

export type SendGiftAgainMutationVariables = Exact<{
  id: string | number;
  recipientEmail?: string | null | undefined;
  sendOn?: string | null | undefined;
}>;


export type SendGiftAgainMutation = { sendGiftAgain: { id: string } };

export type FoundGiftQueryVariables = Exact<{
  code: string;
}>;


export type FoundGiftQuery = { viewer: { memberId: string | null } | null, gift: { giverName: string, recipientName: string, message: string, receivableUntil: string, own: boolean, hindrance: GiftHindrance | null, from: string | null, lastDay: string | null, planName: { ja: string, en: string }, length: { ja: string, en: string }, benefits: Array<{ ja: string, en: string }> } };

export type ReceiveGiftMutationVariables = Exact<{
  code: string;
}>;


export type ReceiveGiftMutation = { receiveGift: { lastDay: string | null } };

export type SuggestedGigsQueryVariables = Exact<{ [key: string]: never; }>;


export type SuggestedGigsQuery = { myGigSuggestions: { suited: Array<{ word: string | null, gig: { id: string, title: string, area: string, place: string, startsAt: string, endsAt: string, reward: number, track: GigTrack, company: string }, reasons: Array<{ term: MatchTerm, text: { ja: string, en: string } }>, hindrances: Array<{ code: GigHindranceCode, stopsTaking: boolean, why: { ja: string, en: string }, clear: { ja: string, en: string } }> }>, hindered: Array<{ word: string | null, gig: { id: string, title: string, area: string, place: string, startsAt: string, endsAt: string, reward: number, track: GigTrack, company: string }, reasons: Array<{ term: MatchTerm, text: { ja: string, en: string } }>, hindrances: Array<{ code: GigHindranceCode, stopsTaking: boolean, why: { ja: string, en: string }, clear: { ja: string, en: string } }> }> } };

export type MatchedGigFragment = { word: string | null, gig: { id: string, title: string, area: string, place: string, startsAt: string, endsAt: string, reward: number, track: GigTrack, company: string }, reasons: Array<{ term: MatchTerm, text: { ja: string, en: string } }>, hindrances: Array<{ code: GigHindranceCode, stopsTaking: boolean, why: { ja: string, en: string }, clear: { ja: string, en: string } }> };

export type GigMatchQueryVariables = Exact<{
  id: string | number;
}>;


export type GigMatchQuery = { myGigMatch: { word: string | null, reasons: Array<{ term: MatchTerm, text: { ja: string, en: string } }>, hindrances: Array<{ code: GigHindranceCode, stopsTaking: boolean, why: { ja: string, en: string }, clear: { ja: string, en: string } }> } };

export type StopGigMailMutationVariables = Exact<{
  code: string;
}>;


export type StopGigMailMutation = { stopGigMail: boolean };

export type GigBoardQueryVariables = Exact<{
  day?: string | null | undefined;
  area?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GigBoardQuery = { minorsWelcome: boolean, gigs: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, title: string, beginnerOk: boolean, area: string, place: string, startsAt: string, endsAt: string, places: number, taken: number, reward: number, track: GigTrack, adultsOnly: GigAdultsOnly | null, phase: GigPhase, companyId: string, company: string, skill: { ja: string, en: string }, insurance: { ja: string, en: string } | null }> }, viewer: { memberId: string | null } | null };

export type GigQueryVariables = Exact<{
  id: string | number;
}>;


export type GigQuery = { minorsWelcome: boolean, gig: { consent: string | null, ownId: string | null, gig: { id: string, title: string, steps: Array<string>, companionBy: string | null, companionHere: boolean, substituteDay: string | null, beginnerOk: boolean, area: string, place: string, startsAt: string, endsAt: string, places: number, taken: number, reward: number, minutes: number, track: GigTrack, hourly: number | null, breakMinutes: number | null, dangers: Array<GigDanger>, adultsOnly: GigAdultsOnly | null, phase: GigPhase, companyId: string, company: string, companyShown: boolean, insurance: { ja: string, en: string } | null, skill: { ja: string, en: string }, consultation: { telephone: string, url: string, name: { ja: string, en: string }, about: { ja: string, en: string }, hours: { ja: string, en: string } } | null }, terms: Array<{ label: string, text: string }> }, gigWaiting: { before: number | null, heldUntil: string | null, kept: number }, gigGuide: { insurance: string, dangers: string, clothes: string, pictures: Array<{ id: string, url: string, width: number, height: number, line: string }> } | null, viewer: { memberId: string | null } | null };

export type TakeGigMutationVariables = Exact<{
  id: string | number;
  agreed: boolean;
  agreedTo?: string | null | undefined;
}>;


export type TakeGigMutation = { takeGig: string };

export type WaitForGigMutationVariables = Exact<{
  id: string | number;
}>;


export type WaitForGigMutation = { waitForGig: boolean };

export type LeaveGigQueueMutationVariables = Exact<{
  id: string | number;
}>;


export type LeaveGigQueueMutation = { leaveGigQueue: boolean };

export type GigTeamQueryVariables = Exact<{
  code: string;
}>;


export type GigTeamQuery = { gigTeam: { code: string, gigId: string, size: number, said: number, whole: boolean, phase: GigTeamState, heldUntil: string, own: boolean, founder: boolean, placeId: string | null, asked: boolean } };

export type MyGigTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyGigTeamsQuery = { myGigTeams: Array<{ code: string, gigId: string, phase: GigTeamState, said: number, size: number, asked: boolean, placeId: string | null }> };

export type GatherGigTeamMutationVariables = Exact<{
  id: string | number;
  size: number;
  whole: boolean;
  agreed: boolean;
  agreedTo?: string | null | undefined;
}>;


export type GatherGigTeamMutation = { gatherGigTeam: string };

export type JoinGigTeamMutationVariables = Exact<{
  code: string;
  agreed: boolean;
  agreedTo?: string | null | undefined;
}>;


export type JoinGigTeamMutation = { joinGigTeam: boolean };

export type LeaveGigTeamMutationVariables = Exact<{
  code: string;
}>;


export type LeaveGigTeamMutation = { leaveGigTeam: boolean };

export type StayInGigTeamMutationVariables = Exact<{
  code: string;
}>;


export type StayInGigTeamMutation = { stayInGigTeam: boolean };

export type WelcomeQueryVariables = Exact<{ [key: string]: never; }>;


export type WelcomeQuery = { myMembership: { displayName: string, card: { qrPayload: string, number: string, name: string, since: string, tierName: { ja: string, en: string } } }, plans: Array<{ key: string, kind: PlanKind, name: { ja: string, en: string } }> };

export type JoinPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type JoinPlansQuery = { viewer: { memberId: string | null } | null, plans: Array<{ key: string, kind: PlanKind, taxCategory: TaxCategory, name: { ja: string, en: string }, prices: Array<{ interval: BillingInterval, amount: number, monthlyEquivalent: number }> }> };

export type StartJoinMutationVariables = Exact<{
  email: string;
  planKey?: string | null | undefined;
}>;


export type StartJoinMutation = { startJoin: { emailMasked: string, expiresInMinutes: number } };

export type GuardianRequestQueryVariables = Exact<{
  token: string;
}>;


export type GuardianRequestQuery = { guardianRequest: { state: EmailLinkState, childName: string | null, communityName: { ja: string, en: string } | null } };

export type ApproveAsGuardianMutationVariables = Exact<{
  token: string;
}>;


export type ApproveAsGuardianMutation = { approveAsGuardian: { childName: string } };

export type EmailLinkQueryVariables = Exact<{
  token: string;
}>;


export type EmailLinkQuery = { emailLink: { purpose: EmailLinkPurpose, state: EmailLinkState, emailMasked: string | null, sameBrowser: boolean } };

export type ConfirmEmailLinkMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmEmailLinkMutation = { confirmEmailLink: { purpose: EmailLinkPurpose, planKey: string | null, secondFactorNeeded: boolean } };

export type JoinDraftQueryVariables = Exact<{ [key: string]: never; }>;


export type JoinDraftQuery = { viewer: { memberId: string | null } | null, joinDraft: { email: string, termsVersion: number, privacyVersion: number, guardianConsentAge: number, planKey: string | null, newsletterWording: { ja: string, en: string }, returning: { number: string, familyName: string, givenName: string, familyKana: string, givenKana: string, birthDate: string | null, prefecture: string, tie: string, newsletter: boolean, awaitsAgreement: boolean } | null } | null };

export type CompleteJoinMutationVariables = Exact<{
  input: JoinInput;
}>;


export type CompleteJoinMutation = { completeJoin:
    | { __typename: 'Joined', planKey: string | null }
    | { __typename: 'WaitingForGuardian', guardianEmailMasked: string }
   };

export type ShelfQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ShelfQuery = { letters: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, subject: string, sentAt: string, membersOnly: boolean, language: LetterLanguage }> } };

export type ShelvedLetterQueryVariables = Exact<{
  id: string | number;
}>;


export type ShelvedLetterQuery = { letter: { id: string, subject: string, sentAt: string, membersOnly: boolean, language: LetterLanguage, body: Array<{ kind: TextBlockKind, lines: Array<{ parts: Array<{ text: string, href: string | null }> }> }> } };

export type UnsubscribeLinkQueryVariables = Exact<{
  token: string;
}>;


export type UnsubscribeLinkQuery = { unsubscribeLink: { emailMasked: string | null, stopped: boolean } };

export type UnsubscribeMutationVariables = Exact<{
  token: string;
}>;


export type UnsubscribeMutation = { unsubscribe: boolean };

export type MyApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApplicationsQuery = { myApplications: Array<{ id: string, postingId: string, title: string, company: string, state: ApplicationState, endedBy: ApplicationEnder | null, reason: string | null, message: string | null, wording: string, appliedAt: string, live: boolean, emailShown: boolean, emailWording: { ja: string, en: string } | null, looks: Array<{ at: string, reader: string | null }> }> };

export type ShowApplicationEmailMutationVariables = Exact<{
  id: string | number;
  agreedTo?: string | null | undefined;
}>;


export type ShowApplicationEmailMutation = { showApplicationEmail: boolean };

export type WithdrawApplicationMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawApplicationMutation = { withdrawApplication: boolean };

export type MyArticlesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyArticlesQuery = { myArticles: Array<{ id: string, phase: ArticlePhase, title: string, company: string, postingId: string | null, note: string | null, turnedAt: string }> };

export type MyArticleQueryVariables = Exact<{
  id: string | number;
}>;


export type MyArticleQuery = { myArticle: { id: string, phase: ArticlePhase, edition: number, title: string, company: string, postingId: string | null, note: string | null, naming: ArticleNaming, name: string, school: string, texts: { why: string, whoWith: string, what: string, growth: string }, draft: { why: string, whoWith: string, what: string, growth: string } | null, wording: { ja: string, en: string } } };

export type SaveArticleMutationVariables = Exact<{
  id: string | number;
  edition: number;
  article: ArticleInput;
  handsIn: boolean;
}>;


export type SaveArticleMutation = { saveArticle: number };

export type NameInArticleMutationVariables = Exact<{
  id: string | number;
  naming: ArticleNaming;
  name: string;
  school: string;
}>;


export type NameInArticleMutation = { nameInArticle: boolean };

export type LeaveArticleMutationVariables = Exact<{
  id: string | number;
}>;


export type LeaveArticleMutation = { leaveArticle: boolean };

export type CancellationReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CancellationReviewQuery = { cancellationReview: { lastUsableDay: string, alreadyCancelled: boolean, alternative: CancelAlternative | null, planName: { ja: string, en: string }, refund: { ja: string, en: string }, whatEnds: Array<{ ja: string, en: string }>, whatStays: Array<{ ja: string, en: string }>, reasons: Array<{ key: string, label: { ja: string, en: string } }> } };

export type CancelMembershipMutationVariables = Exact<{
  reason?: string | null | undefined;
  reasonKey?: string | null | undefined;
}>;


export type CancelMembershipMutation = { cancelMembership: { lastUsableDay: string | null } };

export type MyCardQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCardQuery = { myCard: { brand: string, last4: string, expMonth: number, expYear: number, lastDay: string, expiry: CardExpiry } | null };

export type ChangeCardMutationVariables = Exact<{ [key: string]: never; }>;


export type ChangeCardMutation = { changeCard: { id: string } };

export type CardPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CardPageQuery = { cardPage: { id: string, state: CardPageState, url: string | null, paid: number, declineCode: string | null }, myCard: { brand: string, last4: string, expMonth: number, expYear: number, lastDay: string, expiry: CardExpiry } | null };

export type PlanChangeReviewQueryVariables = Exact<{
  planKey: string;
  interval: BillingInterval;
}>;


export type PlanChangeReviewQuery = { planChangeReview: { interval: BillingInterval, timing: ChangeTiming, amount: number, chargeToday: number, credit: number, begins: string, nextChargeOn: string, pricedAt: string, fingerprint: string, idempotencyKey: string, from: { name: { ja: string, en: string } }, plan: { key: string, name: { ja: string, en: string }, prices: Array<{ interval: BillingInterval }> }, reduced: { kind: ReductionKind, below: number | null, interval: BillingInterval, amount: number, regular: number, endsOn: string, regularFrom: string | null } | null, disclosure: Array<{ key: DisclosureKey, heading: { ja: string, en: string }, body: { ja: string, en: string } }>, buttonLabel: { ja: string, en: string } } };

export type ChangePlanMutationVariables = Exact<{
  planKey: string;
  interval: BillingInterval;
  pricedAt: string;
  fingerprint: string;
  idempotencyKey: string;
}>;


export type ChangePlanMutation = { changePlan: { id: string } };

export type PlanChangeQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanChangeQuery = { planChange: { id: string, state: PlanChangeState, timing: ChangeTiming, resuming: boolean, planKey: string, interval: BillingInterval, charge: number, declineCode: string | null, confirmBy: string | null }, plans: Array<{ key: string, name: { ja: string, en: string } }> };

export type ConfirmPlanChangeMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmPlanChangeMutation = { confirmPlanChange: string | null };

export type WithdrawPlanChangeMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawPlanChangeMutation = { withdrawPlanChange: { id: string } };

export type CheckoutAttemptQueryVariables = Exact<{
  id: string | number;
}>;


export type CheckoutAttemptQuery = { checkoutAttempt: { id: string, state: CheckoutState, url: string | null, planKey: string, declineCode: string | null, moneyMoved: boolean, means: OnlineMeans, amount: number, voucher: { url: string, lastDay: string, codes: Array<{ chain: string, paymentCode: string | null, confirmationNumber: string | null }> } | null }, plans: Array<{ key: string, name: { ja: string, en: string } }> };

export type MyConsentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  diaryAfter?: string | null | undefined;
}>;


export type MyConsentsQuery = { myConsents: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, recipientKind: RecipientKind, companyId: string | null, recipient: string, shown: boolean, items: Array<DisclosedItem>, state: ConsentState, givenAt: string, lastDay: string, endedAt: string | null, eventId: string | null, readings: number, lastReadAt: string | null, contactedAt: string | null, witness: string | null, stopChannel: StopChannel | null, stopReason: string | null, recipientName: { ja: string, en: string } | null, purpose: { ja: string, en: string } }> }, myAccessDiary: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, who: DiaryReader, recipient: string, reader: string | null, items: Array<DiaryItem>, reason: ReadingReason | null, matter: DiaryMatter | null, at: string, purpose: { ja: string, en: string } | null, ground: { kind: CardRecipientKind, name: { ja: string, en: string } | null } | null }> } };

export type StopConsentMutationVariables = Exact<{
  id: string | number;
}>;


export type StopConsentMutation = { stopConsent: boolean };

export type MyDeskActsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDeskActsQuery = { myDeskActs: { family: string | null, acts: Array<{ id: string, act: DeskAct, desk: string | null, note: string | null, at: string }> } };

export type ForgetFamilyContactMutationVariables = Exact<{ [key: string]: never; }>;


export type ForgetFamilyContactMutation = { forgetFamilyContact: boolean };

export type MyCrewQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCrewQuery = { myCrew: Array<{ id: string, eventId: string, role: CrewRole, startsAt: string, endsAt: string, note: string | null, fee: number | null, state: CrewState, replyUntil: string, named: boolean, title: { ja: string, en: string }, place: { ja: string, en: string } }> };

export type AnswerCrewMutationVariables = Exact<{
  id: string | number;
  answer: CrewAnswer;
  named: boolean;
}>;


export type AnswerCrewMutation = { answerCrew: boolean };

export type ListedConditionFragment = { key: DisclosureKey, heading: { ja: string, en: string }, body: { ja: string, en: string } };

export type MyEndorsementsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyEndorsementsQuery = { myEndorsements: { fellows: boolean, standingId: string | null, standingUntil: string | null, wording: { ja: string, en: string }, received: Array<{ id: string, name: string | null, role: EvidenceRole, occurredOn: string, words: Array<EndorsementWord>, text: string | null, state: EndorsementState, remarks: Array<EndorsementRemark>, carriedId: string | null, carriedUntil: string | null, carriedNamed: boolean, skill: { id: string, name: { ja: string, en: string } }, what: { ja: string, en: string } }>, given: Array<{ id: string, name: string | null, role: EvidenceRole, occurredOn: string, words: Array<EndorsementWord>, text: string | null, state: EndorsementState, remarks: Array<EndorsementRemark>, carriedId: string | null, carriedUntil: string | null, carriedNamed: boolean, skill: { id: string, name: { ja: string, en: string } }, what: { ja: string, en: string } }>, asked: Array<{ id: string, occurredOn: string, what: { ja: string, en: string } }>, carryWording: { ja: string, en: string } } };

export type EndorsementLineFragment = { id: string, name: string | null, role: EvidenceRole, occurredOn: string, words: Array<EndorsementWord>, text: string | null, state: EndorsementState, remarks: Array<EndorsementRemark>, carriedId: string | null, carriedUntil: string | null, carriedNamed: boolean, skill: { id: string, name: { ja: string, en: string } }, what: { ja: string, en: string } };

export type AskForEndorsementsMutationVariables = Exact<{
  agreedTo?: string | null | undefined;
}>;


export type AskForEndorsementsMutation = { askForEndorsements: boolean };

export type ShowEndorsementMutationVariables = Exact<{
  id: string | number;
  shown: boolean;
}>;


export type ShowEndorsementMutation = { showEndorsement: boolean };

export type TakeBackEndorsementMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeBackEndorsementMutation = { takeBackEndorsement: boolean };

export type LetWordBeCarriedMutationVariables = Exact<{
  id: string | number;
  named: boolean;
  agreedTo?: string | null | undefined;
}>;


export type LetWordBeCarriedMutation = { letWordBeCarried: boolean };

export type EndorsementRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type EndorsementRequestQuery = { endorsementRequest: { id: string, name: string, occurredOn: string, mostWords: number, longestText: number, what: { ja: string, en: string }, skills: Array<{ id: string, name: { ja: string, en: string } }> } };

export type EndorseMutationVariables = Exact<{
  id: string | number;
  skillId: string | number;
  words: Array<EndorsementWord> | EndorsementWord;
  text: string;
}>;


export type EndorseMutation = { endorse: string };

export type MyGigCalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type MyGigCalendarQuery = { myGigCalendarAddress: string | null };

export type RenewGigCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewGigCalendarMutation = { renewGigCalendarAddress: string };

export type MyGigQueryVariables = Exact<{
  id: string | number;
}>;


export type MyGigQuery = { myGig: { checkInFrom: string, checkInOpen: boolean, own: { dueOn: string, gig: { id: string, title: string, steps: Array<string>, startsAt: string, endsAt: string, place: string, reward: number, minutes: number, track: GigTrack, breakMinutes: number | null, consultation: { telephone: string, url: string, name: { ja: string, en: string }, about: { ja: string, en: string }, hours: { ja: string, en: string } } | null } }, place: { id: string, place: number, state: AssignmentState, checkedInAt: string | null, minutes: number | null, reportLine: string | null, stepsRight: boolean | null, inspectedUntil: string | null, endedBy: AssignmentEnder | null, reason: string | null, evaluable: boolean, hours: { from: string, to: string, breakMinutes: number } | null, claims: Array<{ side: WorkSide, kind: ClaimKind, reason: string | null, saidAt: string, hours: { from: string, to: string, breakMinutes: number } | null }>, given: { again: boolean } | null, received: { clear: boolean | null, onTime: boolean | null, stepsDone: boolean | null, again: boolean, line: string | null } | null } } };

export type CheckInMutationVariables = Exact<{
  id?: string | number | null | undefined;
  code: string;
  myself: boolean;
  notedAt?: string | null | undefined;
}>;


export type CheckInMutation = { checkIn: string };

export type ReportWorkMutationVariables = Exact<{
  id: string | number;
  report: WorkReportInput;
}>;


export type ReportWorkMutation = { reportWork: boolean };

export type SayNobodyMetMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type SayNobodyMetMutation = { sayNobodyMet: boolean };

export type EvaluateGigMutationVariables = Exact<{
  id: string | number;
  evaluation: GigEvaluationInput;
}>;


export type EvaluateGigMutation = { evaluateGig: boolean };

export type ReportIncidentMutationVariables = Exact<{
  id: string | number;
  incident: IncidentInput;
}>;


export type ReportIncidentMutation = { reportIncident: boolean };

export type NextStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type NextStepsQuery = { mySkillSteps: Array<{ steps: Array<SkillStep>, skill: { id: string, name: { ja: string, en: string } }, courses: Array<{ id: string, startsAt: string, title: { ja: string, en: string }, place: { ja: string, en: string } }> }>, mySuggestions: Array<{ id: string, coordinator: string, word: string, phase: GigPhase, gig: { id: string, title: string, company: string, place: string, startsAt: string, endsAt: string, reward: number } }> };

export type PutAwaySkillStepMutationVariables = Exact<{
  skillId: string | number;
}>;


export type PutAwaySkillStepMutation = { putAwaySkillStep: boolean };

export type AnswerSuggestionMutationVariables = Exact<{
  id: string | number;
  accept: boolean;
}>;


export type AnswerSuggestionMutation = { answerSuggestion: string };

export type MyPayQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPayQuery = { myPay: { accountAsked: boolean, account: { bank: string, branch: string, kind: PayAccountKind, tail: string, holder: string } | null, rewards: Array<{ id: string, title: string, workDay: string, amount: number, dueOn: string, state: RewardState, means: PayMeans | null, paidOn: string | null, returnReason: string | null, track: GigTrack, part: PayPart, unpaidAt: string | null }>, years: Array<{ year: number, count: number, total: number }> } };

export type NameMyPayAccountMutationVariables = Exact<{
  account: PayAccountInput;
}>;


export type NameMyPayAccountMutation = { nameMyPayAccount: boolean };

export type SayWageUnpaidMutationVariables = Exact<{
  id: string | number;
  line: string;
}>;


export type SayWageUnpaidMutation = { sayWageUnpaid: boolean };

export type TakeBackWageUnpaidMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeBackWageUnpaidMutation = { takeBackWageUnpaid: boolean };

export type MyGigsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyGigsQuery = { myGigs: Array<{ id: string, state: AssignmentState, takenAt: string, ahead: boolean, endedBy: AssignmentEnder | null, endedAt: string | null, reason: string | null, dueOn: string, fingerprint: string, terms: Array<{ label: string, text: string }>, gig: { id: string, title: string, startsAt: string, companionBy: string | null, companionHere: boolean, endsAt: string, place: string, reward: number, track: GigTrack, company: string } }> };

export type StepBackFromGigMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type StepBackFromGigMutation = { stepBackFromGig: boolean };

export type MyGigWishesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyGigWishesQuery = { myGigWishes: { weeklyHours: number | null, yearlyYen: number | null, year: string, earned: number, consentId: string | null, lastDay: string, wording: { ja: string, en: string } } };

export type SaveGigWishesMutationVariables = Exact<{
  wishes: GigWishesInput;
}>;


export type SaveGigWishesMutation = { saveGigWishes: boolean };

export type LeavingReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type LeavingReviewQuery = { leavingReview: { state: LeavingState, paid: boolean, lastUsableDay: string | null, planName: { ja: string, en: string }, money: { ja: string, en: string }, whatEnds: Array<{ ja: string, en: string }>, whatStays: Array<{ ja: string, en: string }>, reasons: Array<{ key: string, label: { ja: string, en: string } }> } };

export type LeaveMembershipMutationVariables = Exact<{
  input: LeavingInput;
}>;


export type LeaveMembershipMutation = { leaveMembership: { state: LeavingState } };

export type MyLifeLineQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyLifeLineQuery = { myLifeLine: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, at: string, sort: LifeSort, eventId: string | null, role: EvidenceRole | null, title: { ja: string, en: string }, entry: { kind: LifeEntryKind, startsOn: string, endsOn: string | null, note: string | null, objection: string | null, answer: string | null, contested: boolean } | null }> } };

export type ObjectToLifeEntryMutationVariables = Exact<{
  id: string | number;
  words: string;
}>;


export type ObjectToLifeEntryMutation = { objectToLifeEntry: boolean };

export type PauseReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type PauseReviewQuery = { pauseReview: { amount: number, planName: { ja: string, en: string }, choices: Array<{ months: number, from: string, lastDay: string, chargeOn: string, fingerprint: string }>, money: { ja: string, en: string }, whatRests: Array<{ ja: string, en: string }>, whatStays: Array<{ ja: string, en: string }> } };

export type PauseMembershipMutationVariables = Exact<{
  months: number;
  fingerprint: string;
}>;


export type PauseMembershipMutation = { pauseMembership: { status: MembershipStatus } };

export type WithdrawPauseMutationVariables = Exact<{ [key: string]: never; }>;


export type WithdrawPauseMutation = { withdrawPause: { status: MembershipStatus } };

export type ResumeReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ResumeReviewQuery = { resumeReview: { interval: BillingInterval, amount: number, chargeToday: number, nextChargeOn: string, fingerprint: string, idempotencyKey: string, planName: { ja: string, en: string }, disclosure: Array<{ key: DisclosureKey, heading: { ja: string, en: string }, body: { ja: string, en: string } }>, buttonLabel: { ja: string, en: string } } };

export type ResumeMembershipMutationVariables = Exact<{
  fingerprint: string;
  idempotencyKey: string;
}>;


export type ResumeMembershipMutation = { resumeMembership: { id: string } };

export type HeldPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldPlanQuery = { myMembership: { plan: { key: string } } };

export type ShownAttemptFragment = { id: string, state: CheckoutState, url: string | null, planKey: string, declineCode: string | null, moneyMoved: boolean, means: OnlineMeans, amount: number, voucher: { url: string, lastDay: string, codes: Array<{ chain: string, paymentCode: string | null, confirmationNumber: string | null }> } | null };

export type MyCopiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCopiesQuery = { myCopies: Array<{ id: string, state: OwnCopyState, scope: CopyScope, askedAt: string, expiresAt: string | null, downloads: number, jsonUrl: string | null, csvUrl: string | null }>, myMembership: { leftOn: string | null } };

export type RequestMyCopyMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestMyCopyMutation = { requestMyCopy: Array<{ id: string }> };

export type ErasureReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ErasureReviewQuery = { erasureReview: { number: string, leftOn: string | null, proved: boolean, kept: Array<{ until: string, title: { ja: string, en: string }, because: { ja: string, en: string } }> }, viewer: { email: string } | null };

export type EraseMeMutationVariables = Exact<{ [key: string]: never; }>;


export type EraseMeMutation = { eraseMe: boolean };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { viewer: { accountId: string, memberId: string | null, deskRole: DeskRole | null } | null };

export type MyMembershipQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMembershipQuery = { myUnreadTalks: number, myCompanies: Array<{ id: string, title: string }>, mySeats: Array<{ id: string, companyTitle: string, waits: boolean, lastDay: string | null, name: string, email: string, planName: { ja: string, en: string } | null }>, myMembership: { status: MembershipStatus, interval: BillingInterval | null, price: number | null, paidThrough: string | null, prepaid: boolean, renewable: boolean, nextChargeOn: string | null, nextChargeAmount: number | null, cancelsOn: string | null, lastUsableDay: string | null, leaving: boolean, leftOn: string | null, newsletter: boolean, interests: Array<Interest>, prefecture: string, municipality: string | null, plan: { key: string, kind: PlanKind, taxCategory: TaxCategory, name: { ja: string, en: string } }, discount: { code: string, off: number, until: string | null } | null, feeAhead: { amount: number, on: string } | null, reduced: { kind: ReductionKind, below: number | null, interval: BillingInterval, amount: number, regular: number, endsOn: string, regularFrom: string | null } | null, reducedOffer: { kind: ReductionKind, below: number | null, interval: BillingInterval, amount: number, on: string } | null, nextPlan: { interval: BillingInterval, amount: number, on: string, name: { ja: string, en: string } } | null, pause: { amount: number, from: string, chargeOn: string | null, running: boolean, planName: { ja: string, en: string } } | null, benefits: Array<{ key: string, until: string | null, label: { ja: string, en: string }, source: { ja: string, en: string } }>, card: { qrPayload: string, number: string, name: string, since: string, tierName: { ja: string, en: string } } }, community: { municipalities: Array<{ code: string, name: { ja: string, en: string } }> }, awaitedPlanChange: { id: string, state: PlanChangeState, planKey: string, interval: BillingInterval, charge: number, confirmBy: string | null, resuming: boolean } | null, myVoucher: { id: string, amount: number, planKey: string, voucher: { lastDay: string } | null } | null, plans: Array<{ key: string, name: { ja: string, en: string }, reductions: Array<{ kind: ReductionKind }> }>, myUnpaidFee: { amount: number, ask: UnpaidAsk, lastUsableDay: string, todo: { ja: string, en: string } } | null, myCard: { brand: string, last4: string, expMonth: number, expYear: number, lastDay: string, expiry: CardExpiry } | null };

export type SetMunicipalityMutationVariables = Exact<{
  municipality?: string | null | undefined;
}>;


export type SetMunicipalityMutation = { setMunicipality: string | null };

export type SetInterestsMutationVariables = Exact<{
  interests: Array<Interest> | Interest;
}>;


export type SetInterestsMutation = { setInterests: Array<Interest> };

export type SetNewsletterMutationVariables = Exact<{
  wanted: boolean;
}>;


export type SetNewsletterMutation = { setNewsletter: boolean };

export type GiveUpVoucherMutationVariables = Exact<{ [key: string]: never; }>;


export type GiveUpVoucherMutation = { giveUpVoucher: boolean };

export type KeepPlanMutationVariables = Exact<{ [key: string]: never; }>;


export type KeepPlanMutation = { keepPlan: { status: MembershipStatus } };

export type KeepMembershipMutationVariables = Exact<{ [key: string]: never; }>;


export type KeepMembershipMutation = { keepMembership: { status: MembershipStatus } };

export type MovedHereQueryVariables = Exact<{ [key: string]: never; }>;


export type MovedHereQuery = { joinDraft: { returning: { number: string } | null } | null };

export type RenewCardMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewCardMutation = { renewCard: boolean };

export type MyReceiptsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyReceiptsQuery = { myReceipts: Array<{ id: string, number: string, issuedOn: string, paidOn: string, amount: number, taxInside: number, addressee: string, description: string, refunded: number, readdressing: Readdressing, splittable: boolean, handedOut: number, supersededBecause: string | null, replacedBy: Array<string>, downloadUrl: string, purposes: Array<{ key: string, text: string }>, replaces: { number: string, because: string, part: number | null, parts: number | null } | null, turns: Array<{ id: string, at: string, kind: string, actor: string, actorName: string | null, reason: string | null, addresseeBefore: string | null }> }> };

export type SetReceiptAddresseeMutationVariables = Exact<{
  id: string | number;
  addressee: string;
  purpose?: string | null | undefined;
}>;


export type SetReceiptAddresseeMutation = { setReceiptAddressee: Array<{ id: string, number: string, supersededBecause: string | null, replacedBy: Array<string>, replaces: { number: string } | null }> };

export type SplitReceiptMutationVariables = Exact<{
  id: string | number;
  parts: Array<ReceiptPartInput> | ReceiptPartInput;
}>;


export type SplitReceiptMutation = { splitReceipt: Array<{ id: string }> };

export type ReducedTermsFragment = { kind: ReductionKind, below: number | null, interval: BillingInterval, amount: number, regular: number, endsOn: string, regularFrom: string | null };

export type MyRightsRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRightsRequestsQuery = { myRightsRequests: { terms: { dueDays: number, fee: number }, requests: Array<{ id: string, kind: RightsRequestKind, state: RightsRequestState, receivedOn: string, dueOn: string, outcome: DecisionOutcome | null }> } };

export type MyRightsRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type MyRightsRequestQuery = { myRightsRequest: { id: string, kind: RightsRequestKind, state: RightsRequestState, receivedOn: string, dueOn: string, outcome: DecisionOutcome | null, concerns: string, wanted: AnswerWay, fee: number, checkedAt: string | null, decidedAt: string | null, closedAt: string | null, paperUrl: string | null, letter: { title: string, addressee: string, paragraphs: Array<string>, from: string } | null, copy: { state: OwnCopyState, expiresAt: string | null, jsonUrl: string | null, csvUrl: string | null } | null } };

export type SendRightsRequestMutationVariables = Exact<{
  input: RightsRequestInput;
}>;


export type SendRightsRequestMutation = { sendRightsRequest: string };

export type WithdrawRightsRequestMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawRightsRequestMutation = { withdrawRightsRequest: boolean };

export type MyScoutsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyScoutsQuery = { myScouts: Array<{ id: string, companyId: string, company: string, shown: boolean, why: string, state: ScoutState, askedAt: string, answerBy: string, lastDay: string, longestMessage: number, wording: { ja: string, en: string }, emailWording: { ja: string, en: string } }> };

export type AnswerScoutMutationVariables = Exact<{
  id: string | number;
  card?: InterestCardInput | null | undefined;
}>;


export type AnswerScoutMutation = { answerScout: boolean };

export type SecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityQuery = { mySecurity: { email: string, hasPassword: boolean, hasTotp: boolean, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }> }, mySessions: Array<{ id: string, current: boolean, lastSeenAt: string, browser: string }> };

export type PasskeyRegistrationOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PasskeyRegistrationOptionsQuery = { passkeyRegistrationOptions: string };

export type RegisterPasskeyMutationVariables = Exact<{
  response: string;
  name: string;
}>;


export type RegisterPasskeyMutation = { registerPasskey: { id: string } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string | number;
}>;


export type RemovePasskeyMutation = { removePasskey: boolean };

export type RevokeSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeSessionMutation = { revokeSession: boolean };

export type SetPasswordMutationVariables = Exact<{
  password: string;
  current?: string | null | undefined;
}>;


export type SetPasswordMutation = { setPassword: boolean };

export type StartTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type StartTotpMutation = { startTotp: { secret: string, uri: string } };

export type ConfirmTotpMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmTotpMutation = { confirmTotp: boolean };

export type MySkillsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySkillsQuery = { mySkills: Array<{ claimed: boolean, level: number, completions: number, minutes: number, companies: number, ownCompanyLines: number, lastUsedOn: string | null, nextLevel: number | null, skill: { id: string, name: { ja: string, en: string } }, missing: Array<{ need: SkillNeed, have: number, wanted: number }>, lines: Array<{ id: string, kind: EvidenceKind, companyName: string | null, ownCompany: boolean, minutes: number, occurredOn: string, revokedAt: string | null, reply: string | null, disputed: boolean, what: { ja: string, en: string } }>, badges: Array<{ id: string, level: number, issuedAt: string }> }> };

export type IssueBadgeMutationVariables = Exact<{
  skillId: string | number;
}>;


export type IssueBadgeMutation = { issueBadge: string };

export type RevokeBadgeMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeBadgeMutation = { revokeBadge: boolean };

export type MyPassportQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPassportQuery = { myPassport: { standingId: string | null, standingUntil: string | null, address: string | null, named: boolean, withWords: boolean, skillIds: Array<string>, skills: Array<{ skill: { id: string, name: { ja: string, en: string } }, words: Array<{ id: string }> }>, wording: { ja: string, en: string } } };

export type OpenPassportMutationVariables = Exact<{
  skillIds: Array<string | number> | string | number;
  named: boolean;
  withWords: boolean;
  agreedTo?: string | null | undefined;
}>;


export type OpenPassportMutation = { openPassport: boolean };

export type MySlackQueryVariables = Exact<{ [key: string]: never; }>;


export type MySlackQuery = { mySlack: { included: boolean, agreed: boolean, state: SlackState | null, noticeVersion: number, notice: { ja: string, en: string } } };

export type JoinSlackMutationVariables = Exact<{
  noticeVersion: number;
}>;


export type JoinSlackMutation = { joinSlack: boolean };

export type MyStudentStandingQueryVariables = Exact<{ [key: string]: never; }>;


export type MyStudentStandingQuery = { myStudentStanding: { offered: boolean, lastDay: string | null, rule: { ground: StudentGround, asksFor: { ja: string, en: string } | null }, declaration: { school: string, graduatesIn: string, state: DeclarationState, reason: string } | null } };

export type StandingFragment = { offered: boolean, lastDay: string | null, rule: { ground: StudentGround, asksFor: { ja: string, en: string } | null }, declaration: { school: string, graduatesIn: string, state: DeclarationState, reason: string } | null };

export type DeclareStudentMutationVariables = Exact<{
  school: string;
  graduatesIn: string;
}>;


export type DeclareStudentMutation = { declareStudent: { offered: boolean, lastDay: string | null, rule: { ground: StudentGround, asksFor: { ja: string, en: string } | null }, declaration: { school: string, graduatesIn: string, state: DeclarationState, reason: string } | null } };

export type MyCareersQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCareersQuery = { myCareers: { written: boolean, keptFrom: Array<string>, most: number, longestWhat: number, careers: Array<{ kind: CareerKind, what: string, field: string | null, employer: string | null, since: number | null, until: number | null, sideJob: SideJobRule | null, shown: boolean, keptFrom: boolean }> } };

export type SaveCareersMutationVariables = Exact<{
  careers: Array<CareerInput> | CareerInput;
}>;


export type SaveCareersMutation = { saveCareers: boolean };

export type MyLifeNeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyLifeNeedsQuery = { myLifeNeeds: { needs: Array<LifeNeed>, note: string | null, changedAt: string | null, reader: NeedsReader | null, standingId: string | null, standingUntil: string | null, longestNote: number, sentences: Array<{ reader: NeedsReader, wording: { ja: string, en: string } }> } };

export type SaveLifeNeedsMutationVariables = Exact<{
  needs: Array<LifeNeed> | LifeNeed;
  note: string;
  reader?: NeedsReader | null | undefined;
  agreedTo?: string | null | undefined;
}>;


export type SaveLifeNeedsMutation = { saveLifeNeeds: boolean };

export type MyTalentRecordQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTalentRecordQuery = { myTalentRecord: { areas: Array<string>, longestAbout: number, standingId: string | null, standingUntil: string | null, record: { skillIds: Array<string>, areas: Array<string>, slots: Array<number>, roles: Array<TalentRole>, styles: Array<WorkStyle>, about: string | null, changedAt: string } | null, skills: Array<{ id: string, offered: boolean, name: { ja: string, en: string } }>, wording: { ja: string, en: string }, evidence: Array<{ id: string, role: EvidenceRole, minutes: number, occurredOn: string, revokedAt: string | null, reply: string | null, what: { ja: string, en: string } }> } };

export type SaveTalentRecordMutationVariables = Exact<{
  record: TalentRecordInput;
  agreedTo?: string | null | undefined;
}>;


export type SaveTalentRecordMutation = { saveTalentRecord: boolean };

export type ContestEvidenceMutationVariables = Exact<{
  id: string | number;
  reply: string;
}>;


export type ContestEvidenceMutation = { contestEvidence: boolean };

export type MySharedCardQueryVariables = Exact<{
  to?: CardRecipientInput | null | undefined;
}>;


export type MySharedCardQuery = { mySharedCard: { offered: boolean, written: boolean, ageBand: number | null, areas: Array<string>, slots: Array<number>, roles: Array<TalentRole>, styles: Array<WorkStyle>, about: string | null, aboutReach: Reach | null, standingId: string | null, standingUntil: string | null, aboutShown: boolean, older: boolean, shownTo: number, skills: Array<{ ja: string, en: string }>, careers: Array<{ kind: CareerKind, what: string, field: string | null, since: number | null, until: number | null, sideJob: SideJobRule | null }>, wording: { ja: string, en: string }, wordingWithAbout: { ja: string, en: string }, standingFor: { kind: CardRecipientKind, name: { ja: string, en: string } | null } | null, recipients: Array<{ kind: CardRecipientKind, key: string | null, companies: number, name: { ja: string, en: string } | null }>, companies: Array<{ id: string, title: string, blocked: boolean, own: boolean }> } };

export type ShareCardMutationVariables = Exact<{
  withAbout: boolean;
  to?: CardRecipientInput | null | undefined;
  agreedTo: string;
}>;


export type ShareCardMutation = { shareCard: boolean };

export type BlockCompaniesMutationVariables = Exact<{
  companyIds: Array<string | number> | string | number;
}>;


export type BlockCompaniesMutation = { blockCompanies: boolean };

export type MyUnpaidFeeQueryVariables = Exact<{ [key: string]: never; }>;


export type MyUnpaidFeeQuery = { myUnpaidFee: { amount: number, ask: UnpaidAsk, planKey: string, failedOn: string, lastUsableDay: string, payUrl: string | null, what: { ja: string, en: string }, todo: { ja: string, en: string } } | null, myCard: { brand: string, last4: string, expMonth: number, expYear: number, lastDay: string, expiry: CardExpiry } | null };

export type CheckoutReviewQueryVariables = Exact<{
  planKey: string;
  interval: BillingInterval;
  means?: OnlineMeans | null | undefined;
  coupon?: string | null | undefined;
}>;


export type CheckoutReviewQuery = { checkoutReview: { interval: BillingInterval, amount: number, chargedToday: number, taxInside: number, nextChargeOn: string | null, nextChargeAmount: number | null, payBy: string | null, means: OnlineMeans, konbiniPossible: boolean, voucherWaits: boolean, yearlyGuideAmount: number, fingerprint: string, idempotencyKey: string, guardianNeeded: boolean, plan: { key: string, taxCategory: TaxCategory, name: { ja: string, en: string }, prices: Array<{ interval: BillingInterval }> }, discount: { code: string, off: number, fullFrom: string | null } | null, reduced: { kind: ReductionKind, below: number | null, interval: BillingInterval, amount: number, regular: number, endsOn: string, regularFrom: string | null } | null, disclosure: Array<{ key: DisclosureKey, heading: { ja: string, en: string }, body: { ja: string, en: string } }>, given: Array<{ kind: GivenKind, lastDay: string, planName: { ja: string, en: string } }>, buttonLabel: { ja: string, en: string } } };

export type StartCheckoutMutationVariables = Exact<{
  planKey: string;
  interval: BillingInterval;
  fingerprint: string;
  idempotencyKey: string;
  means?: OnlineMeans | null | undefined;
  coupon?: string | null | undefined;
}>;


export type StartCheckoutMutation = { startCheckout: { id: string } };

export type VoucherNumbersFragment = { codes: Array<{ chain: string, paymentCode: string | null, confirmationNumber: string | null }> };

export type GuestTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type GuestTermsQuery = { legalDocument: { version: number } };

export type HoldAsGuestMutationVariables = Exact<{
  occurrenceId: string | number;
  lines: Array<TicketLineInput> | TicketLineInput;
  press: string;
  code?: string | null | undefined;
  guest: GuestInput;
}>;


export type HoldAsGuestMutation = { holdAsGuest: string };

export type HoldAddOnsAsGuestMutationVariables = Exact<{
  code: string;
  lines: Array<TicketLineInput> | TicketLineInput;
  press: string;
}>;


export type HoldAddOnsAsGuestMutation = { holdAddOnsAsGuest: string };

export type GuestOrderQueryVariables = Exact<{
  code: string;
  means?: TicketMeans | null | undefined;
}>;


export type GuestOrderQuery = { guestOrder: { own: boolean, tickets: string | null, later: Array<string>, receipts: Array<{ id: string, number: string }> }, guestAttendeeForm: { names: boolean, emergency: boolean, purgeDays: number, until: string, open: boolean, slots: Array<{ typeId: string, nth: number, ticketId: string | null, seat: string | null, room: string | null, used: boolean, typeName: { ja: string, en: string }, name: { familyName: string, givenName: string, familyKana: string, givenKana: string } | null, contact: { name: string, relation: string, phone: string } | null }>, questions: Array<{ id: string, kind: QuestionKind, perTicket: boolean, required: boolean, typeId: string | null, sensitive: boolean, label: { ja: string, en: string }, options: Array<{ ja: string, en: string }> }>, answers: Array<{ questionId: string, typeId: string | null, nth: number | null, values: Array<string> }>, suggested: Array<{ familyName: string, givenName: string, familyKana: string, givenKana: string }> }, guestPurchase: { id: string, stage: PurchaseStage, eventId: string, startsAt: string, endsAt: string, total: number, secondsLeft: number, expiresAt: string, means: TicketMeans, paidBefore: boolean, waitingEntryId: string | null, givingUp: boolean, moneyBack: number, moneyIsBack: number, moneyNeedsAccount: boolean, moneyOwed: number, refundAccount: string | null, noResale: boolean, reflects: boolean, occurrenceId: string, besideId: string | null, laterIds: Array<string>, mayAdd: boolean, payment: { id: string, state: CheckoutState, url: string | null, voucher: { url: string, lastDay: string, codes: Array<{ chain: string, paymentCode: string | null, confirmationNumber: string | null }> } | null } | null, review: { taxInside: number, fingerprint: string, disclosure: Array<{ key: DisclosureKey, heading: { ja: string, en: string }, body: { ja: string, en: string } }>, buttonLabel: { ja: string, en: string } } | null, title: { ja: string, en: string }, place: { ja: string, en: string }, sessions: Array<{ id: string, number: number, startsAt: string, endsAt: string, title: { ja: string, en: string } | null, place: { ja: string, en: string } | null, calledOff: { ja: string, en: string } | null }>, clashes: Array<{ id: string, startsAt: string, endsAt: string, site: { ja: string, en: string } }>, lines: Array<{ quantity: number, price: number, regular: number, addOn: boolean, name: { ja: string, en: string }, why: { ja: string, en: string } | null }>, ways: Array<{ means: TicketMeans, until: string | null, hindrance: PayHindrance | null, limit: number | null }>, calledOff: { ja: string, en: string } | null, transfer: { amount: number, received: number, bankAccount: string, payer: string, payUntil: string } | null, cancelling: Array<{ ja: string, en: string }>, tickets: Array<{ id: string, number: string, code: string | null, online: boolean, addOn: boolean, state: TicketState, handedOn: boolean, mayHandOn: boolean, memberPrice: boolean, kept: number | null, name: { ja: string, en: string }, sent: { email: string | null, until: string } | null, giveBack: { percent: number, fee: number, refund: number, along: Array<{ ja: string, en: string }> } | null }> }, viewer: { memberId: string | null } | null };

export type GuestAttendeesQueryVariables = Exact<{
  code: string;
}>;


export type GuestAttendeesQuery = { guestAttendeeForm: { names: boolean, emergency: boolean, purgeDays: number, until: string, open: boolean, slots: Array<{ typeId: string, nth: number, ticketId: string | null, seat: string | null, room: string | null, used: boolean, typeName: { ja: string, en: string }, name: { familyName: string, givenName: string, familyKana: string, givenKana: string } | null, contact: { name: string, relation: string, phone: string } | null }>, questions: Array<{ id: string, kind: QuestionKind, perTicket: boolean, required: boolean, typeId: string | null, sensitive: boolean, label: { ja: string, en: string }, options: Array<{ ja: string, en: string }> }>, answers: Array<{ questionId: string, typeId: string | null, nth: number | null, values: Array<string> }>, suggested: Array<{ familyName: string, givenName: string, familyKana: string, givenKana: string }> } };

export type OrderAsGuestMutationVariables = Exact<{
  code: string;
  fingerprint: string;
  means?: TicketMeans | null | undefined;
  attendees?: Array<AttendeeInput> | AttendeeInput | null | undefined;
  answers?: Array<AnswerInput> | AnswerInput | null | undefined;
}>;


export type OrderAsGuestMutation = { orderAsGuest: boolean };

export type PayGuestOrderAgainMutationVariables = Exact<{
  code: string;
}>;


export type PayGuestOrderAgainMutation = { payGuestOrderAgain: boolean };

export type ReleaseGuestOrderMutationVariables = Exact<{
  code: string;
}>;


export type ReleaseGuestOrderMutation = { releaseGuestOrder: boolean };

export type CancelGuestTicketMutationVariables = Exact<{
  code: string;
  id: string | number;
  fee: number;
}>;


export type CancelGuestTicketMutation = { cancelGuestTicket: boolean };

export type ChangeGuestAttendeesMutationVariables = Exact<{
  code: string;
  attendees: Array<AttendeeInput> | AttendeeInput;
  answers: Array<AnswerInput> | AnswerInput;
}>;


export type ChangeGuestAttendeesMutation = { changeGuestAttendees: boolean };

export type TakeGuestOrdersMutationVariables = Exact<{ [key: string]: never; }>;


export type TakeGuestOrdersMutation = { takeGuestOrders: number };

export type NameGuestRefundAccountMutationVariables = Exact<{
  code: string;
  account: RefundAccountInput;
}>;


export type NameGuestRefundAccountMutation = { nameGuestRefundAccount: boolean };

export type SkillPassportQueryVariables = Exact<{
  code: string;
}>;


export type SkillPassportQuery = { skillPassport: { name: string | null, lastDay: string, operator: { ja: string, en: string }, skills: Array<{ level: number, completions: number, companies: number, lastUsedOn: string | null, skill: { id: string, name: { ja: string, en: string } }, words: Array<{ id: string, words: Array<EndorsementWord>, text: string | null, name: string | null, occurredOn: string, what: { ja: string, en: string } }> }> } };

export type PastRecordQueryVariables = Exact<{
  code: string;
}>;


export type PastRecordQuery = { pastRecord: { name: string, until: string, takings: Array<{ id: string, what: string, occurredOn: string, minutes: number }> }, viewer: { memberId: string | null } | null };

export type TakePastRecordMutationVariables = Exact<{
  code: string;
}>;


export type TakePastRecordMutation = { takePastRecord: boolean };

export type DeletePastRecordMutationVariables = Exact<{
  code: string;
}>;


export type DeletePastRecordMutation = { deletePastRecord: boolean };

export type ArticleInvitationQueryVariables = Exact<{
  code: string;
}>;


export type ArticleInvitationQuery = { articleInvitation: { title: string, company: string, contract: Contract, until: string, ownId: string | null, draft: { why: string, whoWith: string, what: string, growth: string } }, viewer: { memberId: string | null } | null };

export type AcceptArticleMutationVariables = Exact<{
  code: string;
}>;


export type AcceptArticleMutation = { acceptArticle: string };

export type ShownPostingFragment = { id: string, companyId: string, company: string, companyShown: boolean, title: string, why: string, whoWith: string, what: string, growth: string, contract: Contract, way: PostingWay | null, area: string, places: number, lastDay: string, payUnit: PayUnit, payYen: number, payMinutes: number, overtimeYen: number, overtimeMinutes: number, overtimeExcess: boolean, ageReason: AgeReason | null, author: string | null, authorSchool: string | null, phase: PostingPhase, publishedOn: string | null, confirmedOn: string | null, items: Array<{ item: PostingItem, text: string }> };

export type PostingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PostingFilter | null | undefined;
}>;


export type PostingsQuery = { postings: { found: number, endCursor: string | null, hasNext: boolean, items: Array<{ id: string, company: string, title: string, why: string, whoWith: string, contract: Contract, way: PostingWay | null, area: string, payUnit: PayUnit, payYen: number, lastDay: string }>, rules: { footing: PostingFooting, number: string | null, operator: { ja: string, en: string } }, counts: Array<{ kind: PostingCountKind, value: string, postings: number }> } };

export type ListedPostingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PostingFilter | null | undefined;
}>;


export type ListedPostingsQuery = { postings: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, company: string, title: string, why: string, whoWith: string, publishedOn: string | null, confirmedOn: string | null }> }, community: { name: { ja: string, en: string } } };

export type PostingQueryVariables = Exact<{
  id: string | number;
}>;


export type PostingQuery = { posting: { ownId: string | null, posting: { id: string, companyId: string, company: string, companyShown: boolean, title: string, why: string, whoWith: string, what: string, growth: string, contract: Contract, way: PostingWay | null, area: string, places: number, lastDay: string, payUnit: PayUnit, payYen: number, payMinutes: number, overtimeYen: number, overtimeMinutes: number, overtimeExcess: boolean, ageReason: AgeReason | null, author: string | null, authorSchool: string | null, phase: PostingPhase, publishedOn: string | null, confirmedOn: string | null, items: Array<{ item: PostingItem, text: string }> }, rules: { footing: PostingFooting, number: string | null, operator: { ja: string, en: string } }, wording: { ja: string, en: string } }, viewer: { memberId: string | null } | null };

export type ApplyForPostingMutationVariables = Exact<{
  id: string | number;
  message: string;
  agreedTo?: string | null | undefined;
}>;


export type ApplyForPostingMutation = { applyForPosting: string };

export type ComplainOfPostingMutationVariables = Exact<{
  postingId: string | number;
  kind: ComplaintKind;
  words: string;
}>;


export type ComplainOfPostingMutation = { complainOfPosting: boolean };

export type PostArchiveQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PostArchiveQuery = { posts: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, title: string, language: LetterLanguage, publishedAt: string, audience: Audience, open: boolean }> } };

export type PostQueryVariables = Exact<{
  id: string | number;
}>;


export type PostQuery = { post: { id: string, title: string, language: LetterLanguage, publishedAt: string, audience: Audience, open: boolean, body: Array<{ kind: TextBlockKind, lines: Array<{ parts: Array<{ text: string, href: string | null }> }> }> } };

export type CommunitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommunitiesQuery = { communities: Array<{ slug: string, name: { ja: string, en: string }, tagline: { ja: string, en: string }, region: { ja: string, en: string } }> };

export type LandingQueryVariables = Exact<{ [key: string]: never; }>;


export type LandingQuery = { community: { memberCount: number | null, about: { ja: string, en: string }, municipalities: Array<{ code: string, name: { ja: string, en: string } }> }, plans: Array<{ key: string, kind: PlanKind, featured: boolean, name: { ja: string, en: string }, summary: { ja: string, en: string }, benefits: Array<{ key: string, included: boolean, label: { ja: string, en: string } }>, prices: Array<{ interval: BillingInterval, amount: number }> }> };

export type LegalDocumentQueryVariables = Exact<{
  kind: LegalDocumentKind;
}>;


export type LegalDocumentQuery = { legalDocument: { version: number, effectiveOn: string, title: { ja: string, en: string }, body: { ja: string, en: string } } };

export type LegalNoticeQueryVariables = Exact<{ [key: string]: never; }>;


export type LegalNoticeQuery = { legalNotice: { version: number, publishedAt: string, items: Array<{ key: string, label: { ja: string, en: string }, body: { ja: string, en: string } }> } | null };

export type PlansQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansQuery = { viewer: { memberId: string | null } | null, plans: Array<{ key: string, kind: PlanKind, featured: boolean, taxCategory: TaxCategory, yearFrom: number | null, name: { ja: string, en: string }, summary: { ja: string, en: string }, eligibility: { ja: string, en: string } | null, benefits: Array<{ key: string, included: boolean, label: { ja: string, en: string } }>, prices: Array<{ interval: BillingInterval, amount: number, monthlyEquivalent: number }>, reductions: Array<{ kind: ReductionKind, below: number | null, prices: Array<{ interval: BillingInterval, amount: number }> }>, taxNote: { ja: string, en: string } | null }> };

export type CurrentPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentPlanQuery = { myMembership: { interval: BillingInterval | null, price: number | null, cancelsOn: string | null, plan: { key: string, kind: PlanKind } } };

export type MappedCommunitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type MappedCommunitiesQuery = { communities: Array<{ slug: string }> };

export type MappedEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MappedEventsQuery = { events: { endCursor: string | null, hasNext: boolean, items: Array<{ eventId: string }> } };

export type SeatOfferQueryVariables = Exact<{
  link: string;
}>;


export type SeatOfferQuery = { viewer: { email: string, memberId: string | null } | null, seatOffer: { companyTitle: string, lastDay: string | null, invited: string | null, domains: Array<string>, own: boolean, hindrance: SeatHindrance | null, shownName: string | null, shownEmail: string | null, planName: { ja: string, en: string } | null, benefits: Array<{ ja: string, en: string }>, ownPlan: { interval: BillingInterval, amount: number, chargedOn: string, refund: number | null, refundMonths: number | null, name: { ja: string, en: string } } | null } };

export type TakeSeatMutationVariables = Exact<{
  link: string;
  name: string;
  ownPlan: OwnPlanChoice;
}>;


export type TakeSeatMutation = { takeSeat: boolean };

export type ShownSeatFragment = { id: string, companyTitle: string, waits: boolean, lastDay: string | null, name: string, email: string, planName: { ja: string, en: string } | null };

export type GiveUpSeatMutationVariables = Exact<{
  seatId: string | number;
}>;


export type GiveUpSeatMutation = { giveUpSeat: boolean };

export type SignInViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInViewerQuery = { viewer: { accountId: string } | null };

export type SignInLinkMutationVariables = Exact<{
  email: string;
}>;


export type SignInLinkMutation = { requestSignInLink: { emailMasked: string, expiresInMinutes: number } };

export type PasswordSignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type PasswordSignInMutation = { signInWithPassword: { secondFactorNeeded: boolean } };

export type PasskeySignInMutationVariables = Exact<{
  response: string;
}>;


export type PasskeySignInMutation = { signInWithPasskey: { secondFactorNeeded: boolean } };

export type PasskeySignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PasskeySignInOptionsQuery = { passkeySignInOptions: string };

export type SecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type SecondFactorMutation = { verifySecondFactor: boolean };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type OwnCaseLineFragment = { id: string, number: string, wish: string | null, state: CaseState, openedAt: string, coordinator: { name: string, reach: string } | null, forms: Array<{ code: string, day: number }> };

export type CompanySupportQueryVariables = Exact<{
  companyId: string | number;
}>;


export type CompanySupportQuery = { companySupport: Array<{ id: string, number: string, wish: string | null, state: CaseState, openedAt: string, coordinator: { name: string, reach: string } | null, forms: Array<{ code: string, day: number }> }> };

export type MySupportQueryVariables = Exact<{ [key: string]: never; }>;


export type MySupportQuery = { mySupport: Array<{ id: string, number: string, wish: string | null, state: CaseState, openedAt: string, coordinator: { name: string, reach: string } | null, forms: Array<{ code: string, day: number }> }>, myAccompaniment: { standingId: string | null, standingUntil: string | null, wording: { ja: string, en: string } } };

export type AskForSupportMutationVariables = Exact<{
  companyId: string | number;
  wish: string;
}>;


export type AskForSupportMutation = { askForSupport: string };

export type AskForMySupportMutationVariables = Exact<{
  wish: string;
  agreedTo?: string | null | undefined;
}>;


export type AskForMySupportMutation = { askForMySupport: string };

export type CareFormQueryVariables = Exact<{
  code: string;
}>;


export type CareFormQuery = { careForm: { side: CareSide, day: number, company: string, coordinator: string | null, answered: boolean } };

export type AnswerCareMutationVariables = Exact<{
  code: string;
  answer: CareAnswerInput;
}>;


export type AnswerCareMutation = { answerCare: boolean };

export type AllowAccompanimentMutationVariables = Exact<{
  agreedTo?: string | null | undefined;
}>;


export type AllowAccompanimentMutation = { allowAccompaniment: boolean };

export type SurveyFormQueryVariables = Exact<{
  code: string;
}>;


export type SurveyFormQuery = { surveyForm: { closesAt: string, closed: boolean, title: { ja: string, en: string }, questions: Array<{ id: string, kind: SurveyQuestionKind, labelJa: string, labelEn: string | null, options: Array<{ ja: string, en: string | null }> }>, answer: { satisfaction: number, recommend: number, comeAgain: Likelihood | null, visit: Likelihood | null, lendAHand: Likelihood | null, said: string | null, own: Array<{ questionId: string, value: string }> } | null } };

export type AnswerSurveyMutationVariables = Exact<{
  code: string;
  answer: SurveyAnswerInput;
}>;


export type AnswerSurveyMutation = { answerSurvey: boolean };

export type TabletLinkQueryVariables = Exact<{
  link: string;
}>;


export type TabletLinkQuery = { tabletLink: { name: string, place: string, lastDay: string, clerks: Array<{ id: string, name: string }> } };

export type OpenTabletMutationVariables = Exact<{
  link: string;
  clerkId: string | number;
  pin: string;
}>;


export type OpenTabletMutation = { openTablet: string };

export type TabletQueryVariables = Exact<{
  token: string;
}>;


export type TabletQuery = { tablet: { desk: string, place: string, clerk: string, idleMinutes: number, termsVersion: number, privacyVersion: number, person: { state: RegistrationState, name: string | null, number: string | null, steps: Array<{ step: RegistrationStep, at: string, detail: string | null }> } | null, recordWords: { ja: string, en: string }, callWords: { ja: string, en: string }, accompanyWords: { ja: string, en: string } } };

export type TabletGigsQueryVariables = Exact<{ [key: string]: never; }>;


export type TabletGigsQuery = { gigs: { items: Array<{ id: string, title: string, startsAt: string, endsAt: string, place: string, reward: number, phase: GigPhase, track: GigTrack }> } };

export type MinorsWelcomeQueryVariables = Exact<{ [key: string]: never; }>;


export type MinorsWelcomeQuery = { minorsWelcome: boolean };

export type TabletTermsQueryVariables = Exact<{
  token: string;
  id: string | number;
}>;


export type TabletTermsQuery = { tabletTerms: Array<{ label: string, text: string }> };

export type BeginRegistrationMutationVariables = Exact<{
  token: string;
}>;


export type BeginRegistrationMutation = { beginRegistration: boolean };

export type TickStepMutationVariables = Exact<{
  token: string;
  step: RegistrationStep;
  detail?: string | null | undefined;
}>;


export type TickStepMutation = { tickStep: boolean };

export type EnterPersonMutationVariables = Exact<{
  token: string;
  person: CounterPersonInput;
}>;


export type EnterPersonMutation = { enterPerson: boolean };

export type DropRegistrationMutationVariables = Exact<{
  token: string;
}>;


export type DropRegistrationMutation = { dropRegistration: boolean };

export type OpenPersonMutationVariables = Exact<{
  token: string;
  number: string;
  birthDate: string;
}>;


export type OpenPersonMutation = { openPerson: boolean };

export type ClosePersonMutationVariables = Exact<{
  token: string;
}>;


export type ClosePersonMutation = { closePerson: boolean };

export type PrintSheetMutationVariables = Exact<{
  token: string;
}>;


export type PrintSheetMutation = { printSheet: string };

export type TakeGigAtDeskMutationVariables = Exact<{
  token: string;
  gigId: string | number;
  word: string;
}>;


export type TakeGigAtDeskMutation = { takeGigAtDesk: string };

export type LeaveTabletMutationVariables = Exact<{
  token: string;
}>;


export type LeaveTabletMutation = { leaveTablet: boolean };

export type MyTalksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTalksQuery = { myTalks: Array<{ id: string, company: string, open: boolean, unread: number, lastAt: string | null }> };

export type MyTalkQueryVariables = Exact<{
  id: string | number;
}>;


export type MyTalkQuery = { myTalk: { id: string, companyId: string, company: string, open: boolean, lastDay: string, longestText: number, lines: Array<{ id: string, side: TalkSide, text: string, at: string, byMail: boolean }> } };

export type WriteMyTalkMutationVariables = Exact<{
  id: string | number;
  text: string;
}>;


export type WriteMyTalkMutation = { writeMyTalk: boolean };

export type CompanyTalkQueryVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type CompanyTalkQuery = { companyTalk: { id: string, number: string, ofCard: boolean, company: string, name: string, lastDay: string, longestText: number, lines: Array<{ id: string, side: TalkSide, text: string, at: string, byMail: boolean }> } };

export type WriteCompanyTalkMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
  text: string;
}>;


export type WriteCompanyTalkMutation = { writeCompanyTalk: boolean };

export type AttendeesAskedFragment = { names: boolean, emergency: boolean, purgeDays: number, until: string, open: boolean, slots: Array<{ typeId: string, nth: number, ticketId: string | null, seat: string | null, room: string | null, used: boolean, typeName: { ja: string, en: string }, name: { familyName: string, givenName: string, familyKana: string, givenKana: string } | null, contact: { name: string, relation: string, phone: string } | null }>, questions: Array<{ id: string, kind: QuestionKind, perTicket: boolean, required: boolean, typeId: string | null, sensitive: boolean, label: { ja: string, en: string }, options: Array<{ ja: string, en: string }> }>, answers: Array<{ questionId: string, typeId: string | null, nth: number | null, values: Array<string> }>, suggested: Array<{ familyName: string, givenName: string, familyKana: string, givenKana: string }> };

export type AttendeeFormQueryVariables = Exact<{
  id: string | number;
}>;


export type AttendeeFormQuery = { attendeeForm: { names: boolean, emergency: boolean, purgeDays: number, until: string, open: boolean, slots: Array<{ typeId: string, nth: number, ticketId: string | null, seat: string | null, room: string | null, used: boolean, typeName: { ja: string, en: string }, name: { familyName: string, givenName: string, familyKana: string, givenKana: string } | null, contact: { name: string, relation: string, phone: string } | null }>, questions: Array<{ id: string, kind: QuestionKind, perTicket: boolean, required: boolean, typeId: string | null, sensitive: boolean, label: { ja: string, en: string }, options: Array<{ ja: string, en: string }> }>, answers: Array<{ questionId: string, typeId: string | null, nth: number | null, values: Array<string> }>, suggested: Array<{ familyName: string, givenName: string, familyKana: string, givenKana: string }> } };

export type ChangeAttendeesMutationVariables = Exact<{
  id: string | number;
  attendees: Array<AttendeeInput> | AttendeeInput;
  answers: Array<AnswerInput> | AnswerInput;
}>;


export type ChangeAttendeesMutation = { changeAttendees: boolean };

export type TicketOfCodeQueryVariables = Exact<{
  code: string;
}>;


export type TicketOfCodeQuery = { ticketOfCode: { code: string, good: boolean, used: boolean, online: boolean, reflects: boolean, eventId: string, startsAt: string, title: { ja: string, en: string }, place: { ja: string, en: string }, typeName: { ja: string, en: string } } };

export type SentTicketQueryVariables = Exact<{
  code: string;
}>;


export type SentTicketQuery = { sentTicket: { sender: string | null, startsAt: string, endsAt: string, until: string, due: number, own: boolean, ticketId: string | null, hindrance: HandOnHindrance | null, theirs: number | null, title: { ja: string, en: string }, place: { ja: string, en: string }, name: { ja: string, en: string } }, viewer: { memberId: string | null } | null };

export type HeldTicketQueryVariables = Exact<{
  id: string | number;
}>;


export type HeldTicketQuery = { heldTicket: { id: string, eventId: string, number: string, startsAt: string, endsAt: string, state: TicketState, reflects: boolean, online: boolean, due: number, code: string, seat: string | null, room: string | null, mayHandOn: boolean, memberPrice: boolean, noResale: boolean, title: { ja: string, en: string }, place: { ja: string, en: string }, name: { ja: string, en: string }, calledOff: { ja: string, en: string } | null, sent: { email: string | null, until: string } | null } };

export type SendTicketMutationVariables = Exact<{
  id: string | number;
  email: string;
}>;


export type SendTicketMutation = { sendTicket: boolean };

export type TakeTicketBackMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeTicketBackMutation = { takeTicketBack: boolean };

export type AcceptTicketMutationVariables = Exact<{
  code: string;
}>;


export type AcceptTicketMutation = { acceptTicket: string };

export type MyCalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalendarQuery = { myCalendarAddress: string | null };

export type RenewCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewCalendarMutation = { renewCalendarAddress: string };

export type OnlineEntryQueryVariables = Exact<{
  code: string;
}>;


export type OnlineEntryQuery = { onlineEntry: { eventId: string, startsAt: string, endsAt: string, good: boolean, joined: boolean, stage: RoomStage, opensAt: string, title: { ja: string, en: string }, typeName: { ja: string, en: string }, session: { startsAt: string, endsAt: string, name: { ja: string, en: string } } | null, address: { url: string, notes: { ja: string, en: string } | null } | null } };

export type JoinOnlineMutationVariables = Exact<{
  code: string;
}>;


export type JoinOnlineMutation = { joinOnline: string };

export type TicketProxiesQueryVariables = Exact<{ [key: string]: never; }>;


export type TicketProxiesQuery = { ticketProxies: Array<{ id: string, state: ProxyState, own: boolean, number: string, name: string | null }>, proxyTickets: Array<{ id: string, startsAt: string, name: string, code: string, title: { ja: string, en: string } }> };

export type NameProxyMutationVariables = Exact<{
  number: string;
}>;


export type NameProxyMutation = { nameProxy: string };

export type AgreeToProxyMutationVariables = Exact<{
  id: string | number;
}>;


export type AgreeToProxyMutation = { agreeToProxy: boolean };

export type EndProxyMutationVariables = Exact<{
  id: string | number;
}>;


export type EndProxyMutation = { endProxy: boolean };

export type MyTicketsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyTicketsQuery = { guestOrdersToTake: number, myTickets: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, startsAt: string, stage: PurchaseStage, tickets: number, later: boolean, over: boolean, title: { ja: string, en: string }, place: { ja: string, en: string } }> }, myRoute: Array<{ id: string, startsAt: string, endsAt: string, tickets: number, purchaseId: string | null, title: { ja: string, en: string }, site: { ja: string, en: string }, address: { ja: string, en: string } }>, heldTickets: Array<{ id: string, startsAt: string, endsAt: string, state: TicketState, title: { ja: string, en: string }, place: { ja: string, en: string } }> };

export type ShownPurchaseFragment = { id: string, stage: PurchaseStage, eventId: string, startsAt: string, endsAt: string, total: number, secondsLeft: number, expiresAt: string, means: TicketMeans, paidBefore: boolean, waitingEntryId: string | null, givingUp: boolean, moneyBack: number, moneyIsBack: number, moneyNeedsAccount: boolean, moneyOwed: number, refundAccount: string | null, noResale: boolean, reflects: boolean, occurrenceId: string, besideId: string | null, laterIds: Array<string>, mayAdd: boolean, title: { ja: string, en: string }, place: { ja: string, en: string }, sessions: Array<{ id: string, number: number, startsAt: string, endsAt: string, title: { ja: string, en: string } | null, place: { ja: string, en: string } | null, calledOff: { ja: string, en: string } | null }>, clashes: Array<{ id: string, startsAt: string, endsAt: string, site: { ja: string, en: string } }>, lines: Array<{ quantity: number, price: number, regular: number, addOn: boolean, name: { ja: string, en: string }, why: { ja: string, en: string } | null }>, ways: Array<{ means: TicketMeans, until: string | null, hindrance: PayHindrance | null, limit: number | null }>, calledOff: { ja: string, en: string } | null, transfer: { amount: number, received: number, bankAccount: string, payer: string, payUntil: string } | null, cancelling: Array<{ ja: string, en: string }>, tickets: Array<{ id: string, number: string, code: string | null, online: boolean, addOn: boolean, state: TicketState, handedOn: boolean, mayHandOn: boolean, memberPrice: boolean, kept: number | null, name: { ja: string, en: string }, sent: { email: string | null, until: string } | null, giveBack: { percent: number, fee: number, refund: number, along: Array<{ ja: string, en: string }> } | null }> };

export type TicketPurchaseQueryVariables = Exact<{
  id: string | number;
  means?: TicketMeans | null | undefined;
}>;


export type TicketPurchaseQuery = { attendeeForm: { names: boolean, emergency: boolean, purgeDays: number, until: string, open: boolean, slots: Array<{ typeId: string, nth: number, ticketId: string | null, seat: string | null, room: string | null, used: boolean, typeName: { ja: string, en: string }, name: { familyName: string, givenName: string, familyKana: string, givenKana: string } | null, contact: { name: string, relation: string, phone: string } | null }>, questions: Array<{ id: string, kind: QuestionKind, perTicket: boolean, required: boolean, typeId: string | null, sensitive: boolean, label: { ja: string, en: string }, options: Array<{ ja: string, en: string }> }>, answers: Array<{ questionId: string, typeId: string | null, nth: number | null, values: Array<string> }>, suggested: Array<{ familyName: string, givenName: string, familyKana: string, givenKana: string }> }, ticketPurchase: { id: string, stage: PurchaseStage, eventId: string, startsAt: string, endsAt: string, total: number, secondsLeft: number, expiresAt: string, means: TicketMeans, paidBefore: boolean, waitingEntryId: string | null, givingUp: boolean, moneyBack: number, moneyIsBack: number, moneyNeedsAccount: boolean, moneyOwed: number, refundAccount: string | null, noResale: boolean, reflects: boolean, occurrenceId: string, besideId: string | null, laterIds: Array<string>, mayAdd: boolean, payment: { id: string, state: CheckoutState, url: string | null, voucher: { url: string, lastDay: string, codes: Array<{ chain: string, paymentCode: string | null, confirmationNumber: string | null }> } | null } | null, review: { taxInside: number, fingerprint: string, disclosure: Array<{ key: DisclosureKey, heading: { ja: string, en: string }, body: { ja: string, en: string } }>, buttonLabel: { ja: string, en: string } } | null, title: { ja: string, en: string }, place: { ja: string, en: string }, sessions: Array<{ id: string, number: number, startsAt: string, endsAt: string, title: { ja: string, en: string } | null, place: { ja: string, en: string } | null, calledOff: { ja: string, en: string } | null }>, clashes: Array<{ id: string, startsAt: string, endsAt: string, site: { ja: string, en: string } }>, lines: Array<{ quantity: number, price: number, regular: number, addOn: boolean, name: { ja: string, en: string }, why: { ja: string, en: string } | null }>, ways: Array<{ means: TicketMeans, until: string | null, hindrance: PayHindrance | null, limit: number | null }>, calledOff: { ja: string, en: string } | null, transfer: { amount: number, received: number, bankAccount: string, payer: string, payUntil: string } | null, cancelling: Array<{ ja: string, en: string }>, tickets: Array<{ id: string, number: string, code: string | null, online: boolean, addOn: boolean, state: TicketState, handedOn: boolean, mayHandOn: boolean, memberPrice: boolean, kept: number | null, name: { ja: string, en: string }, sent: { email: string | null, until: string } | null, giveBack: { percent: number, fee: number, refund: number, along: Array<{ ja: string, en: string }> } | null }> } };

export type HoldAddOnsMutationVariables = Exact<{
  orderId: string | number;
  lines: Array<TicketLineInput> | TicketLineInput;
  press: string;
}>;


export type HoldAddOnsMutation = { holdAddOns: string };

export type OrderTicketsMutationVariables = Exact<{
  id: string | number;
  fingerprint: string;
  means?: TicketMeans | null | undefined;
  attendees?: Array<AttendeeInput> | AttendeeInput | null | undefined;
  answers?: Array<AnswerInput> | AnswerInput | null | undefined;
}>;


export type OrderTicketsMutation = { orderTickets: string };

export type CancelTicketMutationVariables = Exact<{
  id: string | number;
  fee: number;
}>;


export type CancelTicketMutation = { cancelTicket: boolean };

export type PayTicketsAgainMutationVariables = Exact<{
  id: string | number;
}>;


export type PayTicketsAgainMutation = { payTicketsAgain: string };

export type NameRefundAccountMutationVariables = Exact<{
  id: string | number;
  account: RefundAccountInput;
}>;


export type NameRefundAccountMutation = { nameRefundAccount: boolean };

export type ReleaseTicketsMutationVariables = Exact<{
  id: string | number;
}>;


export type ReleaseTicketsMutation = { releaseTickets: boolean };

export type ReflectionFormQueryVariables = Exact<{
  code: string;
}>;


export type ReflectionFormQuery = { reflectionForm: { eventId: string, startsAt: string, endsAt: string, stage: ReflectionStage, title: { ja: string, en: string }, hosts: Array<{ companyId: string, name: { ja: string, en: string } }>, reflection: { asked: string, learned: string, forHost: boolean, forPublic: boolean, signed: string | null, sent: boolean, published: boolean } | null } };

export type WriteReflectionMutationVariables = Exact<{
  code: string;
  reflection: ReflectionInput;
}>;


export type WriteReflectionMutation = { writeReflection: boolean };

export type TakeReflectionBackMutationVariables = Exact<{
  code: string;
  from: ReflectionReader;
}>;


export type TakeReflectionBackMutation = { takeReflectionBack: boolean };

export type PublishedReflectionsQueryVariables = Exact<{
  eventId: string | number;
}>;


export type PublishedReflectionsQuery = { eventReflections: Array<{ id: string, asked: string, learned: string, signed: string | null }> };

export type CompanyReflectionsQueryVariables = Exact<{
  companyId: string | number;
  eventId: string | number;
}>;


export type CompanyReflectionsQuery = { companyReflections: { title: { ja: string, en: string }, reflections: Array<{ id: string, asked: string, learned: string, signed: string | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ShownCompanyPageFragmentDoc = new TypedDocumentString(`
    fragment ShownCompanyPage on CompanyPage {
  companyId
  title
  kana
  language
  prefecture
  area
  industry
  purpose
  website
  people {
    name
    role
  }
  openings {
    title
    link
  }
  photos {
    id
    url
    width
    height
    alt
  }
}
    `, {"fragmentName":"ShownCompanyPage"}) as unknown as TypedDocumentString<ShownCompanyPageFragment, unknown>;
export const HostedShownFragmentDoc = new TypedDocumentString(`
    fragment HostedShown on HostedEvent {
  eventId
  title {
    ja
    en
  }
  place {
    ja
    en
  }
  startsAt
  endsAt
  roles
  calledOff
}
    `, {"fragmentName":"HostedShown"}) as unknown as TypedDocumentString<HostedShownFragment, unknown>;
export const ShownCompanyQuoteFragmentDoc = new TypedDocumentString(`
    fragment ShownCompanyQuote on CompanyQuote {
  id
  number
  issuedOn
  validUntil
  planKey
  planName {
    ja
    en
  }
  amount
  state
  startsOn
  terms
  orderNumber
  acceptedAt
  acceptedBy
  downloadUrl
}
    `, {"fragmentName":"ShownCompanyQuote"}) as unknown as TypedDocumentString<ShownCompanyQuoteFragment, unknown>;
export const PlaceToPayFragmentDoc = new TypedDocumentString(`
    fragment PlaceToPay on CompanyInvoice {
  left
  arrived
  payTo
  account {
    bankName
    bankCode
    branchName
    branchCode
    kind
    number
    holder
  }
}
    `, {"fragmentName":"PlaceToPay"}) as unknown as TypedDocumentString<PlaceToPayFragment, unknown>;
export const ShownCompanyPlanFragmentDoc = new TypedDocumentString(`
    fragment ShownCompanyPlan on CompanyPlan {
  key
  name {
    ja
    en
  }
  summary {
    ja
    en
  }
  featured
  needsApproval
  byInvoice
  yearFrom
  benefits {
    key
    label {
      ja
      en
    }
    included
    amount
  }
  quotas {
    kind
    label {
      ja
      en
    }
    words {
      ja
      en
    }
  }
  bands {
    from
    upTo
    percent
  }
  band {
    from
    upTo
  }
  prices {
    interval
    amount
    perMonth
    steps {
      ja
      en
    }
  }
  taxCategory
}
    `, {"fragmentName":"ShownCompanyPlan"}) as unknown as TypedDocumentString<ShownCompanyPlanFragment, unknown>;
export const ShownStandingFragmentDoc = new TypedDocumentString(`
    fragment ShownStanding on DoorStanding {
  title {
    ja
    en
  }
  startsAt
  site {
    ja
    en
  }
  label
  closesAt
  openKey
  inside
  expected
}
    `, {"fragmentName":"ShownStanding"}) as unknown as TypedDocumentString<ShownStandingFragment, unknown>;
export const ShownDoorTicketFragmentDoc = new TypedDocumentString(`
    fragment ShownDoorTicket on DoorTicket {
  id
  serial
  verdict
  since
  name
  typeName {
    ja
    en
  }
  due
  orderId
  party
  addOns {
    name {
      ja
      en
    }
    count
    due
  }
  firstTime
  seat
  here
  cards
}
    `, {"fragmentName":"ShownDoorTicket"}) as unknown as TypedDocumentString<ShownDoorTicketFragment, unknown>;
export const ShownOutcomeFragmentDoc = new TypedDocumentString(`
    fragment ShownOutcome on DoorOutcome {
  nonce
  verdict
  mistaken
  since
  label
}
    `, {"fragmentName":"ShownOutcome"}) as unknown as TypedDocumentString<ShownOutcomeFragment, unknown>;
export const MatchedGigFragmentDoc = new TypedDocumentString(`
    fragment MatchedGig on SuggestedGig {
  gig {
    id
    title
    area
    place
    startsAt
    endsAt
    reward
    track
    company
  }
  reasons {
    term
    text {
      ja
      en
    }
  }
  hindrances {
    code
    stopsTaking
    why {
      ja
      en
    }
    clear {
      ja
      en
    }
  }
  word
}
    `, {"fragmentName":"MatchedGig"}) as unknown as TypedDocumentString<MatchedGigFragment, unknown>;
export const ListedConditionFragmentDoc = new TypedDocumentString(`
    fragment ListedCondition on DisclosureBlock {
  key
  heading {
    ja
    en
  }
  body {
    ja
    en
  }
}
    `, {"fragmentName":"ListedCondition"}) as unknown as TypedDocumentString<ListedConditionFragment, unknown>;
export const EndorsementLineFragmentDoc = new TypedDocumentString(`
    fragment EndorsementLine on Endorsement {
  id
  skill {
    id
    name {
      ja
      en
    }
  }
  name
  role
  what {
    ja
    en
  }
  occurredOn
  words
  text
  state
  remarks
  carriedId
  carriedUntil
  carriedNamed
}
    `, {"fragmentName":"EndorsementLine"}) as unknown as TypedDocumentString<EndorsementLineFragment, unknown>;
export const VoucherNumbersFragmentDoc = new TypedDocumentString(`
    fragment VoucherNumbers on Voucher {
  codes {
    chain
    paymentCode
    confirmationNumber
  }
}
    `, {"fragmentName":"VoucherNumbers"}) as unknown as TypedDocumentString<VoucherNumbersFragment, unknown>;
export const ShownAttemptFragmentDoc = new TypedDocumentString(`
    fragment ShownAttempt on CheckoutAttempt {
  id
  state
  url
  planKey
  declineCode
  moneyMoved
  means
  amount
  voucher {
    url
    lastDay
    ...VoucherNumbers
  }
}
    fragment VoucherNumbers on Voucher {
  codes {
    chain
    paymentCode
    confirmationNumber
  }
}`, {"fragmentName":"ShownAttempt"}) as unknown as TypedDocumentString<ShownAttemptFragment, unknown>;
export const ReducedTermsFragmentDoc = new TypedDocumentString(`
    fragment ReducedTerms on ReducedPrice {
  kind
  below
  interval
  amount
  regular
  endsOn
  regularFrom
}
    `, {"fragmentName":"ReducedTerms"}) as unknown as TypedDocumentString<ReducedTermsFragment, unknown>;
export const StandingFragmentDoc = new TypedDocumentString(`
    fragment Standing on StudentStanding {
  offered
  rule {
    ground
    asksFor {
      ja
      en
    }
  }
  lastDay
  declaration {
    school
    graduatesIn
    state
    reason
  }
}
    `, {"fragmentName":"Standing"}) as unknown as TypedDocumentString<StandingFragment, unknown>;
export const ShownPostingFragmentDoc = new TypedDocumentString(`
    fragment ShownPosting on Posting {
  id
  companyId
  company
  companyShown
  title
  why
  whoWith
  what
  growth
  contract
  way
  area
  places
  lastDay
  items {
    item
    text
  }
  payUnit
  payYen
  payMinutes
  overtimeYen
  overtimeMinutes
  overtimeExcess
  ageReason
  author
  authorSchool
  phase
  publishedOn
  confirmedOn
}
    `, {"fragmentName":"ShownPosting"}) as unknown as TypedDocumentString<ShownPostingFragment, unknown>;
export const ShownSeatFragmentDoc = new TypedDocumentString(`
    fragment ShownSeat on MySeat {
  id
  companyTitle
  waits
  planName {
    ja
    en
  }
  lastDay
  name
  email
}
    `, {"fragmentName":"ShownSeat"}) as unknown as TypedDocumentString<ShownSeatFragment, unknown>;
export const OwnCaseLineFragmentDoc = new TypedDocumentString(`
    fragment OwnCaseLine on OwnCase {
  id
  number
  wish
  state
  openedAt
  coordinator {
    name
    reach
  }
  forms {
    code
    day
  }
}
    `, {"fragmentName":"OwnCaseLine"}) as unknown as TypedDocumentString<OwnCaseLineFragment, unknown>;
export const AttendeesAskedFragmentDoc = new TypedDocumentString(`
    fragment AttendeesAsked on AttendeeForm {
  names
  emergency
  purgeDays
  until
  open
  slots {
    typeId
    nth
    typeName {
      ja
      en
    }
    ticketId
    seat
    room
    used
    name {
      familyName
      givenName
      familyKana
      givenKana
    }
    contact {
      name
      relation
      phone
    }
  }
  questions {
    id
    kind
    label {
      ja
      en
    }
    options {
      ja
      en
    }
    perTicket
    required
    typeId
    sensitive
  }
  answers {
    questionId
    typeId
    nth
    values
  }
  suggested {
    familyName
    givenName
    familyKana
    givenKana
  }
}
    `, {"fragmentName":"AttendeesAsked"}) as unknown as TypedDocumentString<AttendeesAskedFragment, unknown>;
export const ShownPurchaseFragmentDoc = new TypedDocumentString(`
    fragment ShownPurchase on TicketPurchase {
  id
  stage
  eventId
  title {
    ja
    en
  }
  place {
    ja
    en
  }
  startsAt
  endsAt
  sessions {
    id
    number
    title {
      ja
      en
    }
    place {
      ja
      en
    }
    startsAt
    endsAt
    calledOff {
      ja
      en
    }
  }
  clashes {
    id
    site {
      ja
      en
    }
    startsAt
    endsAt
  }
  lines {
    name {
      ja
      en
    }
    quantity
    price
    regular
    addOn
    why {
      ja
      en
    }
  }
  total
  secondsLeft
  expiresAt
  means
  paidBefore
  ways {
    means
    until
    hindrance
    limit
  }
  waitingEntryId
  givingUp
  calledOff {
    ja
    en
  }
  moneyBack
  moneyIsBack
  moneyNeedsAccount
  moneyOwed
  refundAccount
  transfer {
    amount
    received
    bankAccount
    payer
    payUntil
  }
  noResale
  cancelling {
    ja
    en
  }
  reflects
  occurrenceId
  besideId
  laterIds
  mayAdd
  tickets {
    id
    name {
      ja
      en
    }
    number
    code
    online
    addOn
    state
    handedOn
    mayHandOn
    memberPrice
    sent {
      email
      until
    }
    kept
    giveBack {
      percent
      fee
      refund
      along {
        ja
        en
      }
    }
  }
}
    `, {"fragmentName":"ShownPurchase"}) as unknown as TypedDocumentString<ShownPurchaseFragment, unknown>;
export const CompanyRecordsDocument = new TypedDocumentString(`
    query CompanyRecords($companyIds: [ID!]!) {
  companyRecords(companyIds: $companyIds) {
    companyId
    shares {
      evaluations
      people
      clear
      onTime
      again
    }
  }
}
    `, {"hash":"sha256:23bed78621152893dee45fdb097b3eed2b54e34d52d6bfaf1f965219626e6002"}) as unknown as TypedDocumentString<CompanyRecordsQuery, CompanyRecordsQueryVariables>;
export const MunicipalitiesDocument = new TypedDocumentString(`
    query Municipalities {
  community {
    municipalities {
      code
      name {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:26c76cb463759f273226f60af8f778a4a97da6dc7b4cd5c89511e535c586aac6"}) as unknown as TypedDocumentString<MunicipalitiesQuery, MunicipalitiesQueryVariables>;
export const ClaimEntryDocument = new TypedDocumentString(`
    mutation ClaimEntry($code: String!, $birthDate: String!) {
  claimEntry(code: $code, birthDate: $birthDate)
}
    `, {"hash":"sha256:6dd10d00d784677c2bdd43e57430bd88daf1f843689240e453eed02c1c53db5a"}) as unknown as TypedDocumentString<ClaimEntryMutation, ClaimEntryMutationVariables>;
export const JoinEntryDocument = new TypedDocumentString(`
    mutation JoinEntry($code: String!, $birthDate: String!) {
  joinEntry(code: $code, birthDate: $birthDate) {
    number
    formerNumber
    undoableUntil
  }
}
    `, {"hash":"sha256:6fe8775d7441f20d3bae556d82321346bd5b02bdbccf3508bb7f070fe842d29f"}) as unknown as TypedDocumentString<JoinEntryMutation, JoinEntryMutationVariables>;
export const NameOwnAddressDocument = new TypedDocumentString(`
    mutation NameOwnAddress($email: String!) {
  nameOwnAddress(email: $email)
}
    `, {"hash":"sha256:33efc609d21365d55c83884092535eafdf138df7663367817aabc7592cf40646"}) as unknown as TypedDocumentString<NameOwnAddressMutation, NameOwnAddressMutationVariables>;
export const FrameDocument = new TypedDocumentString(`
    query Frame {
  community {
    slug
    name {
      ja
      en
    }
    tagline {
      ja
      en
    }
    region {
      ja
      en
    }
    operatorName {
      ja
      en
    }
    contactEmail
    theme
    placementNumber
  }
  viewer {
    accountId
    email
    memberId
    memberNumber
    displayName
    deskRole
  }
}
    `, {"hash":"sha256:7de0b1d9b176b318b6240886301b6cd2c41ea97e5e6d3e14e8fe30b32eca0020"}) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const EventTitleDocument = new TypedDocumentString(`
    query EventTitle($id: ID!) {
  event(id: $id) {
    title {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:230709dd77ea0c22bd90946bf1c18c5480c4f209c908d054ece191a4893d14ef"}) as unknown as TypedDocumentString<EventTitleQuery, EventTitleQueryVariables>;
export const InterestCardOfferDocument = new TypedDocumentString(`
    query InterestCardOffer($companyId: ID!) {
  interestCardOffer(companyId: $companyId) {
    companyId
    recipient
    name
    kana
    email
    purpose {
      ja
      en
    }
    lastDay
    wording {
      ja
      en
    }
    emailWording {
      ja
      en
    }
    longestMessage
    standingId
  }
}
    `, {"hash":"sha256:b108c9a77a3cc5b5825bf691a40928041df227897993f4f7788e72c987f031e5"}) as unknown as TypedDocumentString<InterestCardOfferQuery, InterestCardOfferQueryVariables>;
export const GiveInterestCardDocument = new TypedDocumentString(`
    mutation GiveInterestCard($companyId: ID!, $eventId: ID, $card: InterestCardInput!) {
  giveInterestCard(companyId: $companyId, eventId: $eventId, card: $card)
}
    `, {"hash":"sha256:e4c29fc4982d23779cfa819db5cdf177057c25ee2f47de0f175e957a015b5a6e"}) as unknown as TypedDocumentString<GiveInterestCardMutation, GiveInterestCardMutationVariables>;
export const CompanyDirectoryDocument = new TypedDocumentString(`
    query CompanyDirectory($first: Int!, $after: String, $filter: CompanyDirectoryFilter) {
  companyDirectory(first: $first, after: $after, filter: $filter) {
    items {
      companyId
      title
      language
      prefecture
      area
      industry
      purpose
      photos {
        url
        width
        height
      }
    }
    areas
    industries
    endCursor
    hasNext
  }
  community {
    municipalities {
      code
      name {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:d13f6ce8c3695507ec6636d3c79868b931a46e181f963797e83d8b50fd8a8d83"}) as unknown as TypedDocumentString<CompanyDirectoryQuery, CompanyDirectoryQueryVariables>;
export const NextHostedDocument = new TypedDocumentString(`
    query NextHosted($companyIds: [ID!]!) {
  nextHostedEvents(companyIds: $companyIds) {
    companyId
    title {
      ja
      en
    }
    startsAt
  }
}
    `, {"hash":"sha256:d7fa00fcc3adaf9117489f6fd2db73bf091b8d181bf06dcba9f2053518150dd5"}) as unknown as TypedDocumentString<NextHostedQuery, NextHostedQueryVariables>;
export const CompanyPageDocument = new TypedDocumentString(`
    query CompanyPage($companyId: ID!) {
  companyPage(companyId: $companyId) {
    ...ShownCompanyPage
  }
  hostedEvents(companyId: $companyId) {
    coming {
      ...HostedShown
    }
    over {
      ...HostedShown
    }
  }
  community {
    municipalities {
      code
      name {
        ja
        en
      }
    }
  }
}
    fragment ShownCompanyPage on CompanyPage {
  companyId
  title
  kana
  language
  prefecture
  area
  industry
  purpose
  website
  people {
    name
    role
  }
  openings {
    title
    link
  }
  photos {
    id
    url
    width
    height
    alt
  }
}
fragment HostedShown on HostedEvent {
  eventId
  title {
    ja
    en
  }
  place {
    ja
    en
  }
  startsAt
  endsAt
  roles
  calledOff
}`, {"hash":"sha256:596e1d51b898ded3b5b65fc7b092f20093e76da440ea47b44860aa7b645b6074"}) as unknown as TypedDocumentString<CompanyPageQuery, CompanyPageQueryVariables>;
export const CompanyBenefitsDocument = new TypedDocumentString(`
    query CompanyBenefits($companyId: ID!) {
  company(id: $companyId) {
    id
    title
  }
  companyBenefits(companyId: $companyId) {
    planName {
      ja
      en
    }
    open
    from
    lastDay
    items {
      kind
      label {
        ja
        en
      }
      given {
        ja
        en
      }
      used {
        ja
        en
      }
      left {
        ja
        en
      }
      percent
      extra {
        ja
        en
      }
      from
      lastDay
    }
    uses {
      id
      label {
        ja
        en
      }
      amount {
        ja
        en
      }
      usedFor
      usedOn
      who
      returnedOn
      returnReason
    }
    grants {
      id
      label {
        ja
        en
      }
      amount {
        ja
        en
      }
      used {
        ja
        en
      }
      reason
      grantedOn
      endsOn
    }
    reports {
      from
      lastDay
      url
    }
  }
}
    `, {"hash":"sha256:22fb940fb4f29053bc3a1cbc28b0ac03ae818da4176a67db0b1079b7dd83d3f6"}) as unknown as TypedDocumentString<CompanyBenefitsQuery, CompanyBenefitsQueryVariables>;
export const ChangeCompanyCardDocument = new TypedDocumentString(`
    mutation ChangeCompanyCard($companyId: ID!) {
  changeCompanyCard(companyId: $companyId) {
    id
  }
}
    `, {"hash":"sha256:db68f6382ef29be8bc3ca5072bc58fc912c0a9d3d1e2982617f8a6f6038ff23e"}) as unknown as TypedDocumentString<ChangeCompanyCardMutation, ChangeCompanyCardMutationVariables>;
export const CompanyCardPageDocument = new TypedDocumentString(`
    query CompanyCardPage($companyId: ID!, $id: ID!) {
  companyCardPage(companyId: $companyId, id: $id) {
    id
    state
    url
    paid
    declineCode
  }
  companyCard(companyId: $companyId) {
    brand
    last4
    expMonth
    expYear
    lastDay
    expiry
  }
}
    `, {"hash":"sha256:0eab6e33a21fdcdb8fde807b3e94ad30cd1751e4c714c6ebd61d7ee501adfdff"}) as unknown as TypedDocumentString<CompanyCardPageQuery, CompanyCardPageQueryVariables>;
export const ReceivedCardsDocument = new TypedDocumentString(`
    query ReceivedCards($companyId: ID!, $first: Int!, $after: String) {
  receivedCards(companyId: $companyId, first: $first, after: $after) {
    company
    shown
    items {
      id
      number
      eventId
      givenAt
      lastDay
      openedAt
      contactedAt
      unread
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:5040d8e5cacb63efc0a1fea2f8ea3397d15b11d4e64cba4f6be302de2870681d"}) as unknown as TypedDocumentString<ReceivedCardsQuery, ReceivedCardsQueryVariables>;
export const ReceivedCardDocument = new TypedDocumentString(`
    query ReceivedCard($companyId: ID!, $id: ID!) {
  receivedCard(companyId: $companyId, id: $id) {
    id
    number
    company
    name
    kana
    email
    relay
    telephone
    message
    purpose {
      ja
      en
    }
    eventId
    givenAt
    lastDay
    contactedAt
  }
}
    `, {"hash":"sha256:00e0da1e874bab35a6e014d62389d0edb9db0f992508e834af1dbf182d18a429"}) as unknown as TypedDocumentString<ReceivedCardQuery, ReceivedCardQueryVariables>;
export const NoteCardContactDocument = new TypedDocumentString(`
    mutation NoteCardContact($companyId: ID!, $id: ID!) {
  noteCardContact(companyId: $companyId, id: $id)
}
    `, {"hash":"sha256:40af45454ab84edb4e2f82a778e5bebb13f49ead8c1c3f2410da086bd9c8cc8c"}) as unknown as TypedDocumentString<NoteCardContactMutation, NoteCardContactMutationVariables>;
export const CompanyChangeReviewDocument = new TypedDocumentString(`
    query CompanyChangeReview($companyId: ID!, $planKey: String!, $interval: BillingInterval!) {
  companyChangeReview(
    companyId: $companyId
    planKey: $planKey
    interval: $interval
  ) {
    title
    from {
      ja
      en
    }
    plan {
      key
      name {
        ja
        en
      }
      prices {
        interval
      }
    }
    interval
    invoiced
    timing
    amount
    due
    dueOn
    begins
    nextOn
    nextAmount
    seats
    seatsBefore
    tooMany
    disclosure {
      ...ListedCondition
    }
    buttonLabel {
      ja
      en
    }
    pricedAt
    fingerprint
    idempotencyKey
  }
}
    fragment ListedCondition on DisclosureBlock {
  key
  heading {
    ja
    en
  }
  body {
    ja
    en
  }
}`, {"hash":"sha256:0ec4d27447951a2fe2b1d5fb7541e7ba8a064f45288af1f76338578c637fec76"}) as unknown as TypedDocumentString<CompanyChangeReviewQuery, CompanyChangeReviewQueryVariables>;
export const ChangeCompanyPlanDocument = new TypedDocumentString(`
    mutation ChangeCompanyPlan($companyId: ID!, $planKey: String!, $interval: BillingInterval!, $pricedAt: Instant!, $fingerprint: String!, $idempotencyKey: String!) {
  changeCompanyPlan(
    companyId: $companyId
    planKey: $planKey
    interval: $interval
    pricedAt: $pricedAt
    fingerprint: $fingerprint
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:b98c25514f2a055b9a0ea37cfc178a9323cfa18086f05254cf493955d13621be"}) as unknown as TypedDocumentString<ChangeCompanyPlanMutation, ChangeCompanyPlanMutationVariables>;
export const CompanyChangeDocument = new TypedDocumentString(`
    query CompanyChange($companyId: ID!, $id: ID!) {
  companyChange(companyId: $companyId, id: $id) {
    id
    state
    timing
    resuming
    planKey
    interval
    charge
    declineCode
    confirmBy
  }
  company(id: $companyId) {
    id
    holding {
      invoiced
    }
  }
  companyPlans(employees: "1") {
    key
    name {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:139baf3f90cd6a0b95e57d848fa29b85d0dd6962c4b0ff863dc354e553f15c35"}) as unknown as TypedDocumentString<CompanyChangeQuery, CompanyChangeQueryVariables>;
export const ConfirmCompanyChangeDocument = new TypedDocumentString(`
    mutation ConfirmCompanyChange($companyId: ID!, $id: ID!) {
  confirmCompanyChange(companyId: $companyId, id: $id)
}
    `, {"hash":"sha256:1e6cbc8a1c0e8b1092cf2ec2dac8f0707e3b0ae203ac4ca37da9c2ed1ec277c9"}) as unknown as TypedDocumentString<ConfirmCompanyChangeMutation, ConfirmCompanyChangeMutationVariables>;
export const WithdrawCompanyChangeDocument = new TypedDocumentString(`
    mutation WithdrawCompanyChange($companyId: ID!, $id: ID!) {
  withdrawCompanyChange(companyId: $companyId, id: $id) {
    id
  }
}
    `, {"hash":"sha256:b6a411cd3eccb1023347a9a3e85be8facde19128ab7e73bf34fab9cbe40acd51"}) as unknown as TypedDocumentString<WithdrawCompanyChangeMutation, WithdrawCompanyChangeMutationVariables>;
export const KeepCompanyChangeDocument = new TypedDocumentString(`
    mutation KeepCompanyChange($companyId: ID!) {
  keepCompanyChange(companyId: $companyId)
}
    `, {"hash":"sha256:6b7f3f6f0ea872d6d9050091981d2a9483958e2d4e91d3ccd5fdcf25faca2254"}) as unknown as TypedDocumentString<KeepCompanyChangeMutation, KeepCompanyChangeMutationVariables>;
export const CompanyEventsDocument = new TypedDocumentString(`
    query CompanyEvents($companyId: ID!) {
  companyHostings(companyId: $companyId) {
    eventId
    title {
      ja
      en
    }
    startsAt
    endsAt
    roles
    reflects
    showing
    booth
    calledOff
  }
  companyEvents(companyId: $companyId) {
    title
    dates {
      id
      eventId
      title {
        ja
        en
      }
      place {
        ja
        en
      }
      startsAt
      endsAt
      sale
      typeName {
        ja
        en
      }
      regular
      why {
        ja
        en
      }
      keptUntil
      kept
      left
      bound
      most
      benefitLeft
      places {
        id
        name
        email
        changeable
      }
    }
    holders {
      memberId
      name
      email
    }
  }
}
    `, {"hash":"sha256:6b547b65c33f77cc298d4b40ab88da8b51302aa6f4eeefd46b81dbb479ce3a17"}) as unknown as TypedDocumentString<CompanyEventsQuery, CompanyEventsQueryVariables>;
export const AssignCompanyPlaceDocument = new TypedDocumentString(`
    mutation AssignCompanyPlace($companyId: ID!, $occurrenceId: ID!, $holder: CompanyHolderInput!, $press: String!) {
  assignCompanyPlace(
    companyId: $companyId
    occurrenceId: $occurrenceId
    holder: $holder
    press: $press
  )
}
    `, {"hash":"sha256:4c05736647def0588cb76786104d95186dc14f24daae1c4c74881f45f1553f07"}) as unknown as TypedDocumentString<AssignCompanyPlaceMutation, AssignCompanyPlaceMutationVariables>;
export const HandOnCompanyPlaceDocument = new TypedDocumentString(`
    mutation HandOnCompanyPlace($companyId: ID!, $id: ID!, $holder: CompanyHolderInput!) {
  handOnCompanyPlace(companyId: $companyId, id: $id, holder: $holder)
}
    `, {"hash":"sha256:04fdb05744fdbc3e852a41445d6a8dda7ff78859620512e5e1b6e61c3781cafb"}) as unknown as TypedDocumentString<HandOnCompanyPlaceMutation, HandOnCompanyPlaceMutationVariables>;
export const TakeBackCompanyPlaceDocument = new TypedDocumentString(`
    mutation TakeBackCompanyPlace($companyId: ID!, $id: ID!) {
  takeBackCompanyPlace(companyId: $companyId, id: $id)
}
    `, {"hash":"sha256:313c4a40d7682a8d4918600e92c24353381f63cc6e8c166f12d91644afbc4a06"}) as unknown as TypedDocumentString<TakeBackCompanyPlaceMutation, TakeBackCompanyPlaceMutationVariables>;
export const SetCompanyHostingDocument = new TypedDocumentString(`
    mutation SetCompanyHosting($companyId: ID!, $eventId: ID!, $shown: Boolean!) {
  setCompanyHosting(companyId: $companyId, eventId: $eventId, shown: $shown)
}
    `, {"hash":"sha256:c736b82adcc6b144b34181fe8357bcc6a4a842e7a7653a71f750b5072afb3a00"}) as unknown as TypedDocumentString<SetCompanyHostingMutation, SetCompanyHostingMutationVariables>;
export const CompanyGigDocument = new TypedDocumentString(`
    query CompanyGig($companyId: ID!, $id: ID!) {
  companyGig(companyId: $companyId, id: $id) {
    gig {
      id
      title
      steps
      startsAt
      endsAt
      place
      places
      taken
      reward
      track
    }
    codes {
      picture
      digits
      seconds
    }
    placeCode
    places {
      id
      place
      state
      checkedInAt
      checkInWay
      minutes
      hours {
        from
        to
        breakMinutes
      }
      reportLine
      stepsRight
      inspectedUntil
      endedBy
      reason
      claims {
        side
        kind
        reason
        saidAt
        hours {
          from
          to
          breakMinutes
        }
      }
      given {
        again
      }
      received {
        clear
        onTime
        stepsDone
        again
        line
      }
      evaluable
    }
  }
}
    `, {"hash":"sha256:88513fd5b081a17a5ad4a2c7d9b7092fd5d022957119da5cd4f5e3b291cf6130"}) as unknown as TypedDocumentString<CompanyGigQuery, CompanyGigQueryVariables>;
export const AcceptWorkDocument = new TypedDocumentString(`
    mutation AcceptWork($companyId: ID!, $id: ID!) {
  acceptWork(companyId: $companyId, id: $id)
}
    `, {"hash":"sha256:2ba8a80b79f8ffa8dfad42855efb05ff6db0f793c68fa58655703d8256c62529"}) as unknown as TypedDocumentString<AcceptWorkMutation, AcceptWorkMutationVariables>;
export const DisputeWorkDocument = new TypedDocumentString(`
    mutation DisputeWork($companyId: ID!, $id: ID!, $kind: ClaimKind!, $reason: String!, $hours: HoursInput) {
  disputeWork(
    companyId: $companyId
    id: $id
    kind: $kind
    reason: $reason
    hours: $hours
  )
}
    `, {"hash":"sha256:907a859bf94ca373fcc0b84e9d8c35120b096dff44eda7be3dd671ec511a75ca"}) as unknown as TypedDocumentString<DisputeWorkMutation, DisputeWorkMutationVariables>;
export const EvaluateWorkerDocument = new TypedDocumentString(`
    mutation EvaluateWorker($companyId: ID!, $id: ID!, $evaluation: WorkerEvaluationInput!) {
  evaluateWorker(companyId: $companyId, id: $id, evaluation: $evaluation)
}
    `, {"hash":"sha256:38d11ed6b146dc2cf6c2c4c2c5abd08f100a18761e3056db4b9c18b54b817d90"}) as unknown as TypedDocumentString<EvaluateWorkerMutation, EvaluateWorkerMutationVariables>;
export const GigWorkersDocument = new TypedDocumentString(`
    query GigWorkers($companyId: ID!, $id: ID!) {
  gigWorkers(companyId: $companyId, id: $id) {
    id
    place
    name
    kana
    email
    young
  }
}
    `, {"hash":"sha256:20c55a94aa762678d082740db4ff26ae930e5eef5e116d1aac5da021e239b01c"}) as unknown as TypedDocumentString<GigWorkersQuery, GigWorkersQueryVariables>;
export const ReportWorkerIncidentDocument = new TypedDocumentString(`
    mutation ReportWorkerIncident($companyId: ID!, $id: ID!, $incident: IncidentInput!) {
  reportWorkerIncident(companyId: $companyId, id: $id, incident: $incident)
}
    `, {"hash":"sha256:721c177b922d539b5b06784477a8a0db382bfb0d7846ccfe09e2a6363b264a3a"}) as unknown as TypedDocumentString<ReportWorkerIncidentMutation, ReportWorkerIncidentMutationVariables>;
export const CompanyHelpDocument = new TypedDocumentString(`
    query CompanyHelp($companyId: ID!) {
  companyHelp(companyId: $companyId) {
    id
    title
    what
    fromDay
    toDay
    hours
    state
    reason
    gigs {
      id
      title
      startsAt
      endsAt
      places
      taken
      reward
      phase
      reason
      ahead
      track
      callOffCost
      substituteDay
      insurance {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:7329e0f5741785d9e1a64f358d66e81e413da77658ea66d5c44bf573533145ef"}) as unknown as TypedDocumentString<CompanyHelpQuery, CompanyHelpQueryVariables>;
export const AskForHelpDocument = new TypedDocumentString(`
    mutation AskForHelp($companyId: ID!, $help: HelpInput!) {
  askForHelp(companyId: $companyId, help: $help)
}
    `, {"hash":"sha256:a8a57e1fa34592925426f1702e00f0089a4b645a0dfb29a135ef70ce85bb17fe"}) as unknown as TypedDocumentString<AskForHelpMutation, AskForHelpMutationVariables>;
export const CallOffOwnGigDocument = new TypedDocumentString(`
    mutation CallOffOwnGig($companyId: ID!, $id: ID!, $reason: String!, $shown: Int) {
  callOffOwnGig(companyId: $companyId, id: $id, reason: $reason, shown: $shown)
}
    `, {"hash":"sha256:96eb26387106c0d340b1d5c94857c6edc680a5c7574fe640104eacc1f7a4200c"}) as unknown as TypedDocumentString<CallOffOwnGigMutation, CallOffOwnGigMutationVariables>;
export const MoveOwnGigForWeatherDocument = new TypedDocumentString(`
    mutation MoveOwnGigForWeather($companyId: ID!, $id: ID!, $reason: String!, $shown: Int) {
  moveOwnGigForWeather(
    companyId: $companyId
    id: $id
    reason: $reason
    shown: $shown
  )
}
    `, {"hash":"sha256:a2f270eca2ebdf4def367797f40c2ecd1ba667881b1b873d705fe0ffd10133f4"}) as unknown as TypedDocumentString<MoveOwnGigForWeatherMutation, MoveOwnGigForWeatherMutationVariables>;
export const CompanyInvoiceReviewDocument = new TypedDocumentString(`
    query CompanyInvoiceReview($companyId: ID!, $planKey: String!, $startsOn: TokyoDate, $terms: InvoiceTerms!, $orderNumber: String!, $quoteId: ID) {
  companyInvoiceReview(
    companyId: $companyId
    planKey: $planKey
    startsOn: $startsOn
    terms: $terms
    orderNumber: $orderNumber
    quoteId: $quoteId
  ) {
    title
    planName {
      ja
      en
    }
    steps {
      ja
      en
    }
    share {
      ja
      en
    }
    amount
    taxInside
    startsOn
    goesOn
    voucherWaits
    endsOn
    dueOn
    agreedUntil
    disclosure {
      ...ListedCondition
    }
    buttonLabel {
      ja
      en
    }
    quoteNumber
    quoteValidUntil
    fingerprint
    idempotencyKey
    quoteKey
  }
}
    fragment ListedCondition on DisclosureBlock {
  key
  heading {
    ja
    en
  }
  body {
    ja
    en
  }
}`, {"hash":"sha256:00cd35e8b21235064e1d9967f3b4f5353cfce27670ad6227c794a00ba9ca6b04"}) as unknown as TypedDocumentString<CompanyInvoiceReviewQuery, CompanyInvoiceReviewQueryVariables>;
export const OrderCompanyOnInvoiceDocument = new TypedDocumentString(`
    mutation OrderCompanyOnInvoice($companyId: ID!, $planKey: String!, $startsOn: TokyoDate, $terms: InvoiceTerms!, $orderNumber: String!, $quoteId: ID, $fingerprint: String!, $idempotencyKey: String!) {
  orderCompanyOnInvoice(
    companyId: $companyId
    planKey: $planKey
    startsOn: $startsOn
    terms: $terms
    orderNumber: $orderNumber
    quoteId: $quoteId
    fingerprint: $fingerprint
    idempotencyKey: $idempotencyKey
  )
}
    `, {"hash":"sha256:aa42f9e009ea4b13c403fc2f3653d1be00ba8537fb1b9d8932678abd3e8bda6a"}) as unknown as TypedDocumentString<OrderCompanyOnInvoiceMutation, OrderCompanyOnInvoiceMutationVariables>;
export const AskForCompanyQuoteDocument = new TypedDocumentString(`
    mutation AskForCompanyQuote($companyId: ID!, $planKey: String!, $startsOn: TokyoDate, $terms: InvoiceTerms!, $orderNumber: String!, $fingerprint: String!, $idempotencyKey: String!) {
  askForCompanyQuote(
    companyId: $companyId
    planKey: $planKey
    startsOn: $startsOn
    terms: $terms
    orderNumber: $orderNumber
    fingerprint: $fingerprint
    idempotencyKey: $idempotencyKey
  )
}
    `, {"hash":"sha256:91046812abfa3973b256436280ade49a621a96b66f210850f0b0f971386e4297"}) as unknown as TypedDocumentString<AskForCompanyQuoteMutation, AskForCompanyQuoteMutationVariables>;
export const CompanyPapersDocument = new TypedDocumentString(`
    query CompanyPapers($id: ID!) {
  company(id: $id) {
    id
    title
  }
  companyQuotes(companyId: $id) {
    ...ShownCompanyQuote
  }
  companyInvoices(companyId: $id) {
    id
    number
    issuedOn
    amount
    dueOn
    state
    overdue
    settledOn
    downloadUrl
    creditNoteNumber
    creditNoteUrl
  }
  companyDocuments(companyId: $id) {
    id
    kind
    number
    issuedOn
    total
    dueOn
    validUntil
    settled
    isReplaced
    downloadUrl
  }
  companyReceipts(companyId: $id) {
    id
    number
    paidOn
    amount
    supersededBecause
    downloadUrl
  }
}
    fragment ShownCompanyQuote on CompanyQuote {
  id
  number
  issuedOn
  validUntil
  planKey
  planName {
    ja
    en
  }
  amount
  state
  startsOn
  terms
  orderNumber
  acceptedAt
  acceptedBy
  downloadUrl
}`, {"hash":"sha256:0309f26a7add3f7c9fe35465ce8acf7b4413aff2f86880a1d7f76d90eb5c907f"}) as unknown as TypedDocumentString<CompanyPapersQuery, CompanyPapersQueryVariables>;
export const CompanyOrderReviewDocument = new TypedDocumentString(`
    query CompanyOrderReview($companyId: ID!, $planKey: String!, $interval: BillingInterval!, $means: OnlineMeans) {
  companyOrderReview(
    companyId: $companyId
    planKey: $planKey
    interval: $interval
    means: $means
  ) {
    title
    plan {
      ...ShownCompanyPlan
    }
    interval
    chargedToday
    taxInside
    share {
      ja
      en
    }
    disclosure {
      ...ListedCondition
    }
    nextChargeOn
    nextChargeAmount
    agreedUntil
    means
    konbini {
      hindrance
      least
      most
    }
    payBy
    voucherWaits
    buttonLabel {
      ja
      en
    }
    fingerprint
    idempotencyKey
  }
}
    fragment ShownCompanyPlan on CompanyPlan {
  key
  name {
    ja
    en
  }
  summary {
    ja
    en
  }
  featured
  needsApproval
  byInvoice
  yearFrom
  benefits {
    key
    label {
      ja
      en
    }
    included
    amount
  }
  quotas {
    kind
    label {
      ja
      en
    }
    words {
      ja
      en
    }
  }
  bands {
    from
    upTo
    percent
  }
  band {
    from
    upTo
  }
  prices {
    interval
    amount
    perMonth
    steps {
      ja
      en
    }
  }
  taxCategory
}
fragment ListedCondition on DisclosureBlock {
  key
  heading {
    ja
    en
  }
  body {
    ja
    en
  }
}`, {"hash":"sha256:25711f90108c203f7bd11168b0baf9017e0810b3e83612528d1ad469ffd91294"}) as unknown as TypedDocumentString<CompanyOrderReviewQuery, CompanyOrderReviewQueryVariables>;
export const OrderCompanyPlanDocument = new TypedDocumentString(`
    mutation OrderCompanyPlan($companyId: ID!, $planKey: String!, $interval: BillingInterval!, $means: OnlineMeans, $fingerprint: String!, $idempotencyKey: String!) {
  orderCompanyPlan(
    companyId: $companyId
    planKey: $planKey
    interval: $interval
    means: $means
    fingerprint: $fingerprint
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:b7aeff02a40d2980c8f48295421f11172cdf8220351e4dd940f62e12e0a2cb1c"}) as unknown as TypedDocumentString<OrderCompanyPlanMutation, OrderCompanyPlanMutationVariables>;
export const ApplyForCompanyPlanDocument = new TypedDocumentString(`
    mutation ApplyForCompanyPlan($companyId: ID!, $planKey: String!) {
  applyForCompanyPlan(companyId: $companyId, planKey: $planKey)
}
    `, {"hash":"sha256:2c265ddb83c4fd6fb23e56a1039059355df4f880436f42f8337f9fb9401b5fb1"}) as unknown as TypedDocumentString<ApplyForCompanyPlanMutation, ApplyForCompanyPlanMutationVariables>;
export const CompanyCheckoutDocument = new TypedDocumentString(`
    query CompanyCheckout($companyId: ID!, $id: ID!) {
  companyCheckout(companyId: $companyId, id: $id) {
    ...ShownAttempt
  }
  companyPlans(employees: "1") {
    key
    name {
      ja
      en
    }
  }
}
    fragment ShownAttempt on CheckoutAttempt {
  id
  state
  url
  planKey
  declineCode
  moneyMoved
  means
  amount
  voucher {
    url
    lastDay
    ...VoucherNumbers
  }
}
fragment VoucherNumbers on Voucher {
  codes {
    chain
    paymentCode
    confirmationNumber
  }
}`, {"hash":"sha256:eea216ade1ef116aa65f9170224308cd1af9de234bb3b2b3cab5a77604dba38d"}) as unknown as TypedDocumentString<CompanyCheckoutQuery, CompanyCheckoutQueryVariables>;
export const GiveUpCompanyVoucherDocument = new TypedDocumentString(`
    mutation GiveUpCompanyVoucher($companyId: ID!) {
  giveUpCompanyVoucher(companyId: $companyId)
}
    `, {"hash":"sha256:79835d2e8653925fc5272332a3046dbacb943c54c87d25d955044a952619c92a"}) as unknown as TypedDocumentString<GiveUpCompanyVoucherMutation, GiveUpCompanyVoucherMutationVariables>;
export const CompanyPageDraftDocument = new TypedDocumentString(`
    query CompanyPageDraft($companyId: ID!) {
  companyPageDraft(companyId: $companyId) {
    page {
      ...ShownCompanyPage
    }
    state
    changed
    mayBeShown
    hiddenBecause
  }
  community {
    municipalities {
      code
      name {
        ja
        en
      }
    }
  }
}
    fragment ShownCompanyPage on CompanyPage {
  companyId
  title
  kana
  language
  prefecture
  area
  industry
  purpose
  website
  people {
    name
    role
  }
  openings {
    title
    link
  }
  photos {
    id
    url
    width
    height
    alt
  }
}`, {"hash":"sha256:8ae64653e70ca0aee0fe4598376cf5262174cfcccb2f04b1048ca96d57f57ec8"}) as unknown as TypedDocumentString<CompanyPageDraftQuery, CompanyPageDraftQueryVariables>;
export const SaveCompanyPageDocument = new TypedDocumentString(`
    mutation SaveCompanyPage($companyId: ID!, $page: CompanyPageInput!) {
  saveCompanyPage(companyId: $companyId, page: $page)
}
    `, {"hash":"sha256:ea88cc6845a7792c51d6a4fab7c5159ed79f96b386b32ecb2aa4cbca54c9ee96"}) as unknown as TypedDocumentString<SaveCompanyPageMutation, SaveCompanyPageMutationVariables>;
export const PublishCompanyPageDocument = new TypedDocumentString(`
    mutation PublishCompanyPage($companyId: ID!) {
  publishCompanyPage(companyId: $companyId)
}
    `, {"hash":"sha256:b7b1d7c782b833206df177370829a5675cfc7317d9f76bfa27ceabad80d7975d"}) as unknown as TypedDocumentString<PublishCompanyPageMutation, PublishCompanyPageMutationVariables>;
export const TakeBackCompanyPageDocument = new TypedDocumentString(`
    mutation TakeBackCompanyPage($companyId: ID!) {
  takeBackCompanyPage(companyId: $companyId)
}
    `, {"hash":"sha256:7efa28432491705fc3fa2db82e5c810fe0eef81dadcb484680f2df19347160cf"}) as unknown as TypedDocumentString<TakeBackCompanyPageMutation, TakeBackCompanyPageMutationVariables>;
export const AddCompanyPhotoDocument = new TypedDocumentString(`
    mutation AddCompanyPhoto($companyId: ID!, $content: String!, $alt: String!) {
  addCompanyPhoto(companyId: $companyId, content: $content, alt: $alt)
}
    `, {"hash":"sha256:242bac4f2dae15463f4acbdf11bf217d07c2be13a0792fa7a522bbd4e565e1b7"}) as unknown as TypedDocumentString<AddCompanyPhotoMutation, AddCompanyPhotoMutationVariables>;
export const RemoveCompanyPhotoDocument = new TypedDocumentString(`
    mutation RemoveCompanyPhoto($companyId: ID!, $id: ID!) {
  removeCompanyPhoto(companyId: $companyId, id: $id)
}
    `, {"hash":"sha256:536bcdbd904678971cdcdd9ba306c6e56a6b7054f91296bd7a288b4227c2a3ed"}) as unknown as TypedDocumentString<RemoveCompanyPhotoMutation, RemoveCompanyPhotoMutationVariables>;
export const CompanyAdminsDocument = new TypedDocumentString(`
    query CompanyAdmins($id: ID!) {
  company(id: $id) {
    title
  }
  companyAdmins(companyId: $id) {
    admins {
      id
      email
      since
      self
    }
    invites {
      id
      email
      state
      lastDay
    }
  }
}
    `, {"hash":"sha256:d2434fba6d89ab07c4eaecddf8f3d4e431fcf88e4e0cd07b75aff8dc8e9ab60d"}) as unknown as TypedDocumentString<CompanyAdminsQuery, CompanyAdminsQueryVariables>;
export const InviteCompanyAdminDocument = new TypedDocumentString(`
    mutation InviteCompanyAdmin($companyId: ID!, $email: String!) {
  inviteCompanyAdmin(companyId: $companyId, email: $email)
}
    `, {"hash":"sha256:95a7bc24cd505c3dbc303472f038c84c985c49cf41cf0ea1acc09083bf885f44"}) as unknown as TypedDocumentString<InviteCompanyAdminMutation, InviteCompanyAdminMutationVariables>;
export const ResendAdminInviteDocument = new TypedDocumentString(`
    mutation ResendAdminInvite($companyId: ID!, $id: ID!) {
  resendAdminInvite(companyId: $companyId, id: $id)
}
    `, {"hash":"sha256:6ae54babb0e30b049df044a61b745acd29072f3e03bbd368cd96199e1fc73666"}) as unknown as TypedDocumentString<ResendAdminInviteMutation, ResendAdminInviteMutationVariables>;
export const RevokeAdminInviteDocument = new TypedDocumentString(`
    mutation RevokeAdminInvite($companyId: ID!, $id: ID!) {
  revokeAdminInvite(companyId: $companyId, id: $id)
}
    `, {"hash":"sha256:8120f62d492b3e12749fed34b2b06627a7899583b45154c193c6071ccd9d1671"}) as unknown as TypedDocumentString<RevokeAdminInviteMutation, RevokeAdminInviteMutationVariables>;
export const RemoveCompanyAdminDocument = new TypedDocumentString(`
    mutation RemoveCompanyAdmin($companyId: ID!, $id: ID!) {
  removeCompanyAdmin(companyId: $companyId, id: $id)
}
    `, {"hash":"sha256:98e4fa9629a20dac3d15f7060019a56fd09c4971126e0a0986abcf1beacb4778"}) as unknown as TypedDocumentString<RemoveCompanyAdminMutation, RemoveCompanyAdminMutationVariables>;
export const AdminInviteDocument = new TypedDocumentString(`
    query AdminInvite($token: String!) {
  adminInvite(token: $token) {
    state
    title
    emailMasked
    lastDay
    forViewer
    companyId
    termsVersion
    privacyVersion
  }
  viewer {
    memberId
  }
}
    `, {"hash":"sha256:2757c0cd29cc13250cbe7257ce9597e8e7ff08e8e37a711b3ee5658a8de76ff4"}) as unknown as TypedDocumentString<AdminInviteQuery, AdminInviteQueryVariables>;
export const AcceptAdminInviteDocument = new TypedDocumentString(`
    mutation AcceptAdminInvite($token: String!, $termsVersion: Int!, $privacyVersion: Int!) {
  acceptAdminInvite(
    token: $token
    termsVersion: $termsVersion
    privacyVersion: $privacyVersion
  )
}
    `, {"hash":"sha256:3cc1d99fafef7ba76d6394345b15a4a64a623adfc9745a06dcaa101189dc2c63"}) as unknown as TypedDocumentString<AcceptAdminInviteMutation, AcceptAdminInviteMutationVariables>;
export const ChangeCompanyBillingDocument = new TypedDocumentString(`
    mutation ChangeCompanyBilling($companyId: ID!, $contact: CompanyContactInput) {
  changeCompanyBilling(companyId: $companyId, contact: $contact)
}
    `, {"hash":"sha256:4406ddc2de8e41c2d2468968d2a7e797ee1cdc2a5c516cb77f6bc421d06e69da"}) as unknown as TypedDocumentString<ChangeCompanyBillingMutation, ChangeCompanyBillingMutationVariables>;
export const CompanyContactDocument = new TypedDocumentString(`
    query CompanyContact($id: ID!) {
  company(id: $id) {
    title
    department
    contactName
    contactEmail
    billingContact {
      department
      name
      email
    }
  }
}
    `, {"hash":"sha256:91105a7ff9382a26f576b9057de578210f5a173e98af36cb3172ec6986c9d6e7"}) as unknown as TypedDocumentString<CompanyContactQuery, CompanyContactQueryVariables>;
export const ChangeCompanyContactDocument = new TypedDocumentString(`
    mutation ChangeCompanyContact($companyId: ID!, $contact: CompanyContactInput!) {
  changeCompanyContact(companyId: $companyId, contact: $contact)
}
    `, {"hash":"sha256:90e8c8cefe9874d92d58fca132bb2fd61c809ecb5d4a3f48082f73a84f3795ee"}) as unknown as TypedDocumentString<ChangeCompanyContactMutation, ChangeCompanyContactMutationVariables>;
export const CompanyArticleDocument = new TypedDocumentString(`
    query CompanyArticle($companyId: ID!, $postingId: ID!) {
  companyPosting(companyId: $companyId, id: $postingId) {
    posting {
      title
      why
      whoWith
      what
      growth
    }
    state
    edition
  }
  companyArticle(companyId: $companyId, postingId: $postingId) {
    id
    phase
    edition
    code
    until
    texts {
      why
      whoWith
      what
      growth
    }
    note
    name
    school
  }
}
    `, {"hash":"sha256:9aa0f75bcdcef1757469f20fbd4f1480b7948da317c33a00e0fdd7d19bca1caf"}) as unknown as TypedDocumentString<CompanyArticleQuery, CompanyArticleQueryVariables>;
export const InviteToArticleDocument = new TypedDocumentString(`
    mutation InviteToArticle($companyId: ID!, $postingId: ID!) {
  inviteToArticle(companyId: $companyId, postingId: $postingId)
}
    `, {"hash":"sha256:90e1c3f08d334c65d83c9b9cf3bb637161c9098b1220c30477fcae39d9e2525d"}) as unknown as TypedDocumentString<InviteToArticleMutation, InviteToArticleMutationVariables>;
export const GiveBackArticleDocument = new TypedDocumentString(`
    mutation GiveBackArticle($companyId: ID!, $id: ID!, $edition: Int!, $note: String!) {
  giveBackArticle(companyId: $companyId, id: $id, edition: $edition, note: $note)
}
    `, {"hash":"sha256:f3a1f7b2b2eff413e95fa51086366f70a9f55c92b1bbf68ef6c58b7c7d93f7ad"}) as unknown as TypedDocumentString<GiveBackArticleMutation, GiveBackArticleMutationVariables>;
export const UseArticleDocument = new TypedDocumentString(`
    mutation UseArticle($companyId: ID!, $id: ID!, $edition: Int!, $postingEdition: Int!) {
  useArticle(
    companyId: $companyId
    id: $id
    edition: $edition
    postingEdition: $postingEdition
  )
}
    `, {"hash":"sha256:82aa85aea56c91e0df9efd452a4c702754e44cf546210ca6c6e6885b6c0c66af"}) as unknown as TypedDocumentString<UseArticleMutation, UseArticleMutationVariables>;
export const CallOffArticleDocument = new TypedDocumentString(`
    mutation CallOffArticle($companyId: ID!, $id: ID!) {
  callOffArticle(companyId: $companyId, id: $id)
}
    `, {"hash":"sha256:ab675a34726da802668bde2d090372a14ae961e8330568fdc3f2926fd129efa3"}) as unknown as TypedDocumentString<CallOffArticleMutation, CallOffArticleMutationVariables>;
export const CompanyPostingsDocument = new TypedDocumentString(`
    query CompanyPostings($companyId: ID!) {
  companyPostings(companyId: $companyId) {
    posting {
      id
      title
      contract
      places
      lastDay
      phase
    }
    confirmBy
    counts {
      live
      hired
    }
  }
}
    `, {"hash":"sha256:6ef6c9507801b4f3b902aeba7782358e4fcd8cb296a6f7e72f5bfcff58d760eb"}) as unknown as TypedDocumentString<CompanyPostingsQuery, CompanyPostingsQueryVariables>;
export const CompanyPostingDocument = new TypedDocumentString(`
    query CompanyPosting($companyId: ID!, $id: ID!) {
  companyPosting(companyId: $companyId, id: $id) {
    posting {
      ...ShownPosting
    }
    state
    edition
    reason
    confirmBy
    problems {
      field
      blocks
      says {
        ja
        en
      }
      law {
        ja
        en
      }
    }
  }
}
    fragment ShownPosting on Posting {
  id
  companyId
  company
  companyShown
  title
  why
  whoWith
  what
  growth
  contract
  way
  area
  places
  lastDay
  items {
    item
    text
  }
  payUnit
  payYen
  payMinutes
  overtimeYen
  overtimeMinutes
  overtimeExcess
  ageReason
  author
  authorSchool
  phase
  publishedOn
  confirmedOn
}`, {"hash":"sha256:baf06fca0956d530c796681a549d3c470ca9cb63ffb292ebd211bb00f8ce425f"}) as unknown as TypedDocumentString<CompanyPostingQuery, CompanyPostingQueryVariables>;
export const ApplicantsDocument = new TypedDocumentString(`
    query Applicants($companyId: ID!, $id: ID!) {
  applicants(companyId: $companyId, postingId: $id) {
    id
    number
    state
    appliedOn
    readable
    next
    stayAsked
  }
}
    `, {"hash":"sha256:054a7f1d40872e64f492339c8a386b75135b2257da21530cbb54540c313de9d4"}) as unknown as TypedDocumentString<ApplicantsQuery, ApplicantsQueryVariables>;
export const SavePostingDocument = new TypedDocumentString(`
    mutation SavePosting($companyId: ID!, $id: ID, $edition: Int!, $posting: PostingInput!) {
  savePosting(
    companyId: $companyId
    id: $id
    edition: $edition
    posting: $posting
  )
}
    `, {"hash":"sha256:3a0f3394925407af4bd65e87de9ec38501ccbb363fb32762e924e66ba1cf3c2e"}) as unknown as TypedDocumentString<SavePostingMutation, SavePostingMutationVariables>;
export const TurnPostingDocument = new TypedDocumentString(`
    mutation TurnPosting($companyId: ID!, $id: ID!, $turn: PostingTurn!) {
  turnPosting(companyId: $companyId, id: $id, turn: $turn)
}
    `, {"hash":"sha256:d8e3f3a0126913c40a6963da7b26ce6f00f0dc62712aea4663421e850871992b"}) as unknown as TypedDocumentString<TurnPostingMutation, TurnPostingMutationVariables>;
export const OpenApplicantDocument = new TypedDocumentString(`
    mutation OpenApplicant($companyId: ID!, $id: ID!) {
  openApplicant(companyId: $companyId, id: $id) {
    applicant {
      number
    }
    name
    kana
    email
    message
    talkId
  }
}
    `, {"hash":"sha256:35bb232bf25237e587651a4d6c6cfb2e05d7ada4356741ec33fe51fa25d6003e"}) as unknown as TypedDocumentString<OpenApplicantMutation, OpenApplicantMutationVariables>;
export const MoveApplicantDocument = new TypedDocumentString(`
    mutation MoveApplicant($companyId: ID!, $id: ID!, $to: ApplicationState!, $reason: String!) {
  moveApplicant(companyId: $companyId, id: $id, to: $to, reason: $reason)
}
    `, {"hash":"sha256:3a0e3d92aa846eb9515dbfc57d31c3aa20cc2ecaff8805b38398a91ea6402014"}) as unknown as TypedDocumentString<MoveApplicantMutation, MoveApplicantMutationVariables>;
export const AnswerStayDocument = new TypedDocumentString(`
    mutation AnswerStay($companyId: ID!, $id: ID!, $stay: Stay!) {
  answerStay(companyId: $companyId, id: $id, stay: $stay)
}
    `, {"hash":"sha256:fbe5d24ae0c711a41951e4d4fa7cd1647009ca4f220771b58004edff62214afb"}) as unknown as TypedDocumentString<AnswerStayMutation, AnswerStayMutationVariables>;
export const CompanyFactsDocument = new TypedDocumentString(`
    query CompanyFacts($id: ID!) {
  company(id: $id) {
    title
    name
    legalForm
    formPlace
    kana
    registrationNumber
    postalCode
    prefecture
    address
    employees
  }
}
    `, {"hash":"sha256:bee7b43cec6e28997d8feeac5f0793b69e99c66328b11d30e1977d885544c7cb"}) as unknown as TypedDocumentString<CompanyFactsQuery, CompanyFactsQueryVariables>;
export const CompanyFeeReviewDocument = new TypedDocumentString(`
    query CompanyFeeReview($companyId: ID!, $employees: String!) {
  companyFeeReview(companyId: $companyId, employees: $employees) {
    planName {
      ja
      en
    }
    interval
    amount
    steps {
      ja
      en
    }
    nextAmount
    nextSteps {
      ja
      en
    }
    on
  }
}
    `, {"hash":"sha256:2644e1c62c14a3d1bc35c89dde750fef29758929bc1660629f8e0073f72de677"}) as unknown as TypedDocumentString<CompanyFeeReviewQuery, CompanyFeeReviewQueryVariables>;
export const ChangeCompanyProfileDocument = new TypedDocumentString(`
    mutation ChangeCompanyProfile($companyId: ID!, $facts: CompanyFactsInput!, $agreedAmount: Yen) {
  changeCompanyProfile(
    companyId: $companyId
    facts: $facts
    agreedAmount: $agreedAmount
  )
}
    `, {"hash":"sha256:d6ae8c30918c617f77bf80fc1012848f8f0cb2fa1d82620d1371418def0be1aa"}) as unknown as TypedDocumentString<ChangeCompanyProfileMutation, ChangeCompanyProfileMutationVariables>;
export const CompanyPlansDocument = new TypedDocumentString(`
    query CompanyPlans($employees: String!) {
  companyPlans(employees: $employees) {
    ...ShownCompanyPlan
  }
}
    fragment ShownCompanyPlan on CompanyPlan {
  key
  name {
    ja
    en
  }
  summary {
    ja
    en
  }
  featured
  needsApproval
  byInvoice
  yearFrom
  benefits {
    key
    label {
      ja
      en
    }
    included
    amount
  }
  quotas {
    kind
    label {
      ja
      en
    }
    words {
      ja
      en
    }
  }
  bands {
    from
    upTo
    percent
  }
  band {
    from
    upTo
  }
  prices {
    interval
    amount
    perMonth
    steps {
      ja
      en
    }
  }
  taxCategory
}`, {"hash":"sha256:79a93e6aece5a7260f343d506e50fab6e94e286c06bf277ab9d8545c5f51962f"}) as unknown as TypedDocumentString<CompanyPlansQuery, CompanyPlansQueryVariables>;
export const MyCompaniesDocument = new TypedDocumentString(`
    query MyCompanies {
  myCompanies {
    id
    title
  }
}
    `, {"hash":"sha256:0e7cc02055fc5c6b34404b3a3aa0d9415a4931dc2029f093960e6d5b2e09e45a"}) as unknown as TypedDocumentString<MyCompaniesQuery, MyCompaniesQueryVariables>;
export const CompanySizeDocument = new TypedDocumentString(`
    query CompanySize($id: ID!) {
  company(id: $id) {
    id
    title
    employees
  }
}
    `, {"hash":"sha256:04629ad722c97d9e6407412ac35f14752e373918788f06804def22927306c9a6"}) as unknown as TypedDocumentString<CompanySizeQuery, CompanySizeQueryVariables>;
export const CompanyFoundingDocument = new TypedDocumentString(`
    query CompanyFounding {
  companyFounding {
    email
    isMember
    termsVersion
    privacyVersion
    declarationVersion
    declaration {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:499873f9b4ac6facf93c208aea68c7dae14a74cd58c00a89b6c9224a7e18f5d1"}) as unknown as TypedDocumentString<CompanyFoundingQuery, CompanyFoundingQueryVariables>;
export const FoundCompanyDocument = new TypedDocumentString(`
    mutation FoundCompany($input: CompanyInput!) {
  foundCompany(input: $input)
}
    `, {"hash":"sha256:b8b626989a347aba7248c42e2e39cb3416c3f714272064c7784a48cbe2fcf8d1"}) as unknown as TypedDocumentString<FoundCompanyMutation, FoundCompanyMutationVariables>;
export const CompanyDocument = new TypedDocumentString(`
    query Company($id: ID!) {
  company(id: $id) {
    id
    title
    kana
    registrationNumber
    registrationChecked
    postalCode
    prefecture
    address
    department
    contactName
    contactEmail
    billingContact {
      department
      name
      email
    }
    employees
    standing
    holding {
      planKey
      planName {
        ja
        en
      }
      interval
      amount
      nextChargeOn
      paidThrough
      lastUsableDay
      cancelled
      invoiced
      prepaid
      renewable
      nextAmount
      nextPlan {
        name {
          ja
          en
        }
        interval
        amount
        on
      }
      versionToCome {
        on
        changes {
          ja
          en
        }
      }
    }
    applications {
      id
      planKey
      planName {
        ja
        en
      }
      state
      askedAt
      reason
    }
  }
  companyCard(companyId: $id) {
    brand
    last4
    expMonth
    expYear
    lastDay
    expiry
  }
  companyQuotes(companyId: $id) {
    ...ShownCompanyQuote
  }
  companyPlans(employees: "1") {
    key
    name {
      ja
      en
    }
  }
  companyVoucher(companyId: $id) {
    id
    amount
    planKey
    voucher {
      lastDay
    }
  }
  awaitedCompanyChange(companyId: $id) {
    id
    state
    planKey
    interval
    charge
    confirmBy
  }
  companyInvoices(companyId: $id) {
    id
    ...PlaceToPay
    number
    issuedOn
    amount
    dueOn
    firstDay
    lastDay
    state
    overdue
    waits
    settledOn
    downloadUrl
    creditNoteNumber
    creditNoteUrl
  }
  companyReceipts(companyId: $id) {
    id
    number
    paidOn
    amount
    taxInside
    addressee
    handedOut
    supersededBecause
    refunded
    downloadUrl
  }
}
    fragment ShownCompanyQuote on CompanyQuote {
  id
  number
  issuedOn
  validUntil
  planKey
  planName {
    ja
    en
  }
  amount
  state
  startsOn
  terms
  orderNumber
  acceptedAt
  acceptedBy
  downloadUrl
}
fragment PlaceToPay on CompanyInvoice {
  left
  arrived
  payTo
  account {
    bankName
    bankCode
    branchName
    branchCode
    kind
    number
    holder
  }
}`, {"hash":"sha256:03613a0d21a0dfdf204b6a5a56b8741186d00f91d928a43b5d1e8e4662de5e17"}) as unknown as TypedDocumentString<CompanyQuery, CompanyQueryVariables>;
export const CancelCompanyPlanDocument = new TypedDocumentString(`
    mutation CancelCompanyPlan($companyId: ID!) {
  cancelCompanyPlan(companyId: $companyId)
}
    `, {"hash":"sha256:3289a011ceaec95b442045a82ffd85f12da7c51ab900b6ded7a917e533a828a8"}) as unknown as TypedDocumentString<CancelCompanyPlanMutation, CancelCompanyPlanMutationVariables>;
export const KeepCompanyPlanDocument = new TypedDocumentString(`
    mutation KeepCompanyPlan($companyId: ID!) {
  keepCompanyPlan(companyId: $companyId)
}
    `, {"hash":"sha256:ae0d5760a36ef4c0b5c5b6a94942e3890f966bd693c6ab70a8ea515c16352db2"}) as unknown as TypedDocumentString<KeepCompanyPlanMutation, KeepCompanyPlanMutationVariables>;
export const BusyWeeksDocument = new TypedDocumentString(`
    query BusyWeeks($companyId: ID!) {
  busyWeeks(companyId: $companyId)
}
    `, {"hash":"sha256:908a255f07ee1ea2ec328bbfca2244c78d694d9771fcc0eb0662fdda984204e3"}) as unknown as TypedDocumentString<BusyWeeksQuery, BusyWeeksQueryVariables>;
export const SayBusyWeeksDocument = new TypedDocumentString(`
    mutation SayBusyWeeks($companyId: ID!, $weeks: [Int!]!, $months: [Int!]!) {
  sayBusyWeeks(companyId: $companyId, weeks: $weeks, months: $months)
}
    `, {"hash":"sha256:6ff3ff47a616fd1a5b53c9635fa5f330599aef43c02e76545a6c41665e390647"}) as unknown as TypedDocumentString<SayBusyWeeksMutation, SayBusyWeeksMutationVariables>;
export const CompanySeatsDocument = new TypedDocumentString(`
    query CompanySeats($id: ID!) {
  company(id: $id) {
    id
    title
  }
  companySeats(companyId: $id) {
    standing
    capacity
    people
    free
    planName {
      ja
      en
    }
    lastDay
    toChoose
    seats {
      id
      state
      email
      name
      since
      expiresOn
    }
    domains {
      id
      domain
      proved
      address
    }
  }
}
    `, {"hash":"sha256:5a3a1451177b7f69bf3d501711f4e51e35c89ffeb7b3e63984f6f78c881dc6d4"}) as unknown as TypedDocumentString<CompanySeatsQuery, CompanySeatsQueryVariables>;
export const InviteToSeatsDocument = new TypedDocumentString(`
    mutation InviteToSeats($companyId: ID!, $emails: String!) {
  inviteToSeats(companyId: $companyId, emails: $emails)
}
    `, {"hash":"sha256:0bd228967df9f5b01f440a601a7f91c2aa5e5b3df7dd56f4ad43f94cac8ce747"}) as unknown as TypedDocumentString<InviteToSeatsMutation, InviteToSeatsMutationVariables>;
export const ChangeSeatDocument = new TypedDocumentString(`
    mutation ChangeSeat($companyId: ID!, $change: SeatChange!) {
  changeSeat(companyId: $companyId, change: $change)
}
    `, {"hash":"sha256:fda8c9527b737073ecb6b135b97432e460e0aae078d2608fd8fef440054c7045"}) as unknown as TypedDocumentString<ChangeSeatMutation, ChangeSeatMutationVariables>;
export const ChooseSeatedDocument = new TypedDocumentString(`
    mutation ChooseSeated($companyId: ID!, $stay: [ID!]!) {
  chooseSeated(companyId: $companyId, stay: $stay)
}
    `, {"hash":"sha256:5beacbe52bb3aa2a59a07ab4d06eea2ada562e6131afec5aec79072c55d28d3a"}) as unknown as TypedDocumentString<ChooseSeatedMutation, ChooseSeatedMutationVariables>;
export const AskSeatDomainDocument = new TypedDocumentString(`
    mutation AskSeatDomain($companyId: ID!, $address: String!) {
  askSeatDomain(companyId: $companyId, address: $address)
}
    `, {"hash":"sha256:8492f0a2273a61e958c2835ac64df18cf21756c799e3e5c880b81ef6439d532c"}) as unknown as TypedDocumentString<AskSeatDomainMutation, AskSeatDomainMutationVariables>;
export const ProveSeatDomainDocument = new TypedDocumentString(`
    mutation ProveSeatDomain($companyId: ID!, $domainId: ID!, $code: String!) {
  proveSeatDomain(companyId: $companyId, domainId: $domainId, code: $code)
}
    `, {"hash":"sha256:87e935e6b06f1fb30442055cc57a9a51df95c684566f412a74e577f10eae0e1f"}) as unknown as TypedDocumentString<ProveSeatDomainMutation, ProveSeatDomainMutationVariables>;
export const DropSeatDomainDocument = new TypedDocumentString(`
    mutation DropSeatDomain($companyId: ID!, $domainId: ID!) {
  dropSeatDomain(companyId: $companyId, domainId: $domainId)
}
    `, {"hash":"sha256:00c15c666d9b540297b0db7e854ee4a654fd666171a15c9ed7cdb444bc4f8da9"}) as unknown as TypedDocumentString<DropSeatDomainMutation, DropSeatDomainMutationVariables>;
export const SharedCardsDocument = new TypedDocumentString(`
    query SharedCards($companyId: ID!, $skillId: ID, $area: String, $slot: Int, $role: TalentRole, $style: WorkStyle, $words: String!, $first: Int!, $after: String) {
  sharedCards(
    companyId: $companyId
    skillId: $skillId
    area: $area
    slot: $slot
    role: $role
    style: $style
    words: $words
    first: $first
    after: $after
  ) {
    company
    gate
    months {
      left
      lastDay
      nextLastDay
      seen
    }
    ground {
      area {
        ja
        en
      }
      plan {
        ja
        en
      }
    }
    people
    rough
    items {
      id
      number
      ageBand
      skillIds
      areas
      slots
      roles
      styles
      lastDay
    }
    facets {
      kind
      value
      people
    }
    skills {
      id
      name {
        ja
        en
      }
    }
    also {
      word
      others
    }
    areas
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:231696237d34d679aa082dda5c6a19bab5006ca34568bee6d0204ab050d04140"}) as unknown as TypedDocumentString<SharedCardsQuery, SharedCardsQueryVariables>;
export const SharedCardDocument = new TypedDocumentString(`
    query SharedCard($companyId: ID!, $id: ID!) {
  sharedCard(companyId: $companyId, id: $id) {
    company
    card {
      id
      number
      ageBand
      skillIds
      areas
      slots
      roles
      styles
      careers {
        kind
        what
        field
        since
        until
        sideJob
      }
      about
      lastDay
      ground {
        kind
        name {
          ja
          en
        }
      }
    }
    skills {
      id
      name {
        ja
        en
      }
    }
    purpose {
      ja
      en
    }
    scoutsLeft
    answerDays
    longestWhy
  }
}
    `, {"hash":"sha256:97894e42ccbc0da0e5980ea9482508abeefd14da958e3ec570d355dfa9049aee"}) as unknown as TypedDocumentString<SharedCardQuery, SharedCardQueryVariables>;
export const CompanyScoutsDocument = new TypedDocumentString(`
    query CompanyScouts($companyId: ID!) {
  companyScouts(companyId: $companyId) {
    id
    number
    why
    state
    askedAt
    answerBy
    cardId
  }
}
    `, {"hash":"sha256:f1ec5cc03127953acd66e35f77a1943b76a22224a56d65a71ed25cf9aafa619c"}) as unknown as TypedDocumentString<CompanyScoutsQuery, CompanyScoutsQueryVariables>;
export const AskScoutDocument = new TypedDocumentString(`
    mutation AskScout($companyId: ID!, $cardId: ID!, $why: String!) {
  askScout(companyId: $companyId, cardId: $cardId, why: $why)
}
    `, {"hash":"sha256:2de3c0ea346251171b0446519c05f90348affe04eaa02224261b8d7265bf86d6"}) as unknown as TypedDocumentString<AskScoutMutation, AskScoutMutationVariables>;
export const WithdrawScoutDocument = new TypedDocumentString(`
    mutation WithdrawScout($companyId: ID!, $id: ID!) {
  withdrawScout(companyId: $companyId, id: $id)
}
    `, {"hash":"sha256:2832a7785ad9a9bd4d2cee007c64fe078e41fb1befa43b2903c137b9bf386bc1"}) as unknown as TypedDocumentString<WithdrawScoutMutation, WithdrawScoutMutationVariables>;
export const BeginSearchMonthDocument = new TypedDocumentString(`
    mutation BeginSearchMonth($companyId: ID!, $seen: TokyoDate) {
  beginSearchMonth(companyId: $companyId, seen: $seen)
}
    `, {"hash":"sha256:af6bc86661f0e7b987355507bc2f8028b35761b9b579c59f2c0060bfe527334a"}) as unknown as TypedDocumentString<BeginSearchMonthMutation, BeginSearchMonthMutationVariables>;
export const CompanyWagesDocument = new TypedDocumentString(`
    query CompanyWages($companyId: ID!, $month: String!) {
  companyWages(companyId: $companyId, month: $month) {
    id
    name
    kana
    title
    workDay
    part
    from
    to
    minutes
    nightMinutes
    amount
    dueOn
    state
    paidOn
    unpaidLine
  }
}
    `, {"hash":"sha256:94f25cd1f8e5235f1cde5bf32ee89942a57e8eefca0d90d1dbd5902283cb2ce8"}) as unknown as TypedDocumentString<CompanyWagesQuery, CompanyWagesQueryVariables>;
export const ConfirmWagesDocument = new TypedDocumentString(`
    mutation ConfirmWages($companyId: ID!, $ids: [ID!]!, $paidOn: TokyoDate!) {
  confirmWages(companyId: $companyId, ids: $ids, paidOn: $paidOn)
}
    `, {"hash":"sha256:094b9bf0612ec2d6cf24aeff9ec20b8c72f2efb01124b3cf603b9a62d4bfdb2d"}) as unknown as TypedDocumentString<ConfirmWagesMutation, ConfirmWagesMutationVariables>;
export const DeskGiveCodeDocument = new TypedDocumentString(`
    mutation DeskGiveCode($code: String!) {
  verifySecondFactor(code: $code)
}
    `, {"hash":"sha256:ed1eca792a622d306be022bcfae731f15ee8894f0ac7bac9a689e6e2a6970c74"}) as unknown as TypedDocumentString<DeskGiveCodeMutation, DeskGiveCodeMutationVariables>;
export const DeskGivePasskeyDocument = new TypedDocumentString(`
    mutation DeskGivePasskey($response: JSONString!) {
  signInWithPasskey(response: $response) {
    accountId
  }
}
    `, {"hash":"sha256:db08e92ad72bdc610669cbf9fecf50e2041ac37cf5081c6a8faac29dc4d249f3"}) as unknown as TypedDocumentString<DeskGivePasskeyMutation, DeskGivePasskeyMutationVariables>;
export const DeskStartTotpDocument = new TypedDocumentString(`
    mutation DeskStartTotp {
  startTotp {
    secret
    uri
  }
}
    `, {"hash":"sha256:8ac32f534830c3bd83ce7fd4b42ea30538654dca412693b3bd835b2371ebf30c"}) as unknown as TypedDocumentString<DeskStartTotpMutation, DeskStartTotpMutationVariables>;
export const DeskConfirmTotpDocument = new TypedDocumentString(`
    mutation DeskConfirmTotp($code: String!) {
  confirmTotp(code: $code)
}
    `, {"hash":"sha256:860b1c4f77dd3d250b70374d4425ce8a5348f3e6d70149686bcfa4ee4e4c5a65"}) as unknown as TypedDocumentString<DeskConfirmTotpMutation, DeskConfirmTotpMutationVariables>;
export const DeskRegisterPasskeyDocument = new TypedDocumentString(`
    mutation DeskRegisterPasskey($response: JSONString!, $name: String!) {
  registerPasskey(response: $response, name: $name) {
    id
  }
}
    `, {"hash":"sha256:f7608fafd615eca0b19b165a27287250645fa96e729a6825b82c1416d4a0b65f"}) as unknown as TypedDocumentString<DeskRegisterPasskeyMutation, DeskRegisterPasskeyMutationVariables>;
export const DeskPasskeyRegistrationDocument = new TypedDocumentString(`
    query DeskPasskeyRegistration {
  passkeyRegistrationOptions
}
    `, {"hash":"sha256:7d3460218f9318c30b95b28713f11680a0d6693ef2a0465f25cb47e925dcdda5"}) as unknown as TypedDocumentString<DeskPasskeyRegistrationQuery, DeskPasskeyRegistrationQueryVariables>;
export const DeskPasskeyConfirmationDocument = new TypedDocumentString(`
    query DeskPasskeyConfirmation {
  passkeySignInOptions
}
    `, {"hash":"sha256:78227131e243ce5bf0750e1593c6c25bacbc9eaa8ccf173e74a67f7d9ed0327b"}) as unknown as TypedDocumentString<DeskPasskeyConfirmationQuery, DeskPasskeyConfirmationQueryVariables>;
export const DirectoryDocument = new TypedDocumentString(`
    query Directory($first: Int!, $after: String, $text: String) {
  directory(first: $first, after: $after, text: $text) {
    items {
      displayName
      area
      interests
      line
      links
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:ae13765e061826c6864b775cdd71b2c7e0079f5542e8d7265bc7742e164d9cdf"}) as unknown as TypedDocumentString<DirectoryQuery, DirectoryQueryVariables>;
export const MyDirectoryEntryDocument = new TypedDocumentString(`
    query MyDirectoryEntry {
  myDirectoryEntry {
    listed
    access
    displayName
    area
    interests
    line
    links
    shown
  }
}
    `, {"hash":"sha256:ed5130bfce9c5542e2d93ceb68e662c6f466f252ad88b3ad87f0413d28967604"}) as unknown as TypedDocumentString<MyDirectoryEntryQuery, MyDirectoryEntryQueryVariables>;
export const SaveDirectoryEntryDocument = new TypedDocumentString(`
    mutation SaveDirectoryEntry($entry: DirectoryEntryInput!) {
  saveDirectoryEntry(entry: $entry) {
    listed
  }
}
    `, {"hash":"sha256:1799571a5076d1733b52207b56a281cd1b7083b3ce1c396a5f930c1164955a26"}) as unknown as TypedDocumentString<SaveDirectoryEntryMutation, SaveDirectoryEntryMutationVariables>;
export const LeaveDirectoryDocument = new TypedDocumentString(`
    mutation LeaveDirectory {
  leaveDirectory
}
    `, {"hash":"sha256:6a42f35b5bf7f6ba8cf72e3ba114b402b0517caae73461c23cc7098aa3bdba3f"}) as unknown as TypedDocumentString<LeaveDirectoryMutation, LeaveDirectoryMutationVariables>;
export const DoorLinkDocument = new TypedDocumentString(`
    query DoorLink($link: String!) {
  doorLink(link: $link) {
    title {
      ja
      en
    }
    startsAt
    site {
      ja
      en
    }
    label
    stage
  }
}
    `, {"hash":"sha256:5ccc8bf6fc4a7847373e5d427e239e3a091c43eeaefa096ee9e2dae987c2c2c1"}) as unknown as TypedDocumentString<DoorLinkQuery, DoorLinkQueryVariables>;
export const OpenDoorDocument = new TypedDocumentString(`
    mutation OpenDoor($link: String!, $token: String!) {
  openDoor(link: $link, token: $token)
}
    `, {"hash":"sha256:1392d0bc798526623116e2d03e7428639767906f47b46d0dda5499eae063dc51"}) as unknown as TypedDocumentString<OpenDoorMutation, OpenDoorMutationVariables>;
export const DoorStandingDocument = new TypedDocumentString(`
    query DoorStanding($token: String!) {
  doorStanding(token: $token) {
    ...ShownStanding
  }
}
    fragment ShownStanding on DoorStanding {
  title {
    ja
    en
  }
  startsAt
  site {
    ja
    en
  }
  label
  closesAt
  openKey
  inside
  expected
}`, {"hash":"sha256:9030ade085be27492f4cec23a5674987f4f6c25763a415d495ffbedda0b0bef7"}) as unknown as TypedDocumentString<DoorStandingQuery, DoorStandingQueryVariables>;
export const DoorTicketsDocument = new TypedDocumentString(`
    query DoorTickets($token: String!, $after: String) {
  doorTickets(token: $token, first: 50, after: $after) {
    items {
      ...ShownDoorTicket
    }
    endCursor
    hasNext
  }
}
    fragment ShownDoorTicket on DoorTicket {
  id
  serial
  verdict
  since
  name
  typeName {
    ja
    en
  }
  due
  orderId
  party
  addOns {
    name {
      ja
      en
    }
    count
    due
  }
  firstTime
  seat
  here
  cards
}`, {"hash":"sha256:48fd64b0d200833420b2fe9a7d661062ce4743589758e2e359ce3afbb5430887"}) as unknown as TypedDocumentString<DoorTicketsQuery, DoorTicketsQueryVariables>;
export const DoorCardDocument = new TypedDocumentString(`
    query DoorCard($token: String!, $code: String!) {
  doorCard(token: $token, code: $code) {
    verdict
    tickets {
      ...ShownDoorTicket
    }
  }
}
    fragment ShownDoorTicket on DoorTicket {
  id
  serial
  verdict
  since
  name
  typeName {
    ja
    en
  }
  due
  orderId
  party
  addOns {
    name {
      ja
      en
    }
    count
    due
  }
  firstTime
  seat
  here
  cards
}`, {"hash":"sha256:9f91fee26fcec407f594d99407673bfdfc5b37a3c89813ddefc5e013b73dafad"}) as unknown as TypedDocumentString<DoorCardQuery, DoorCardQueryVariables>;
export const TakeInScansDocument = new TypedDocumentString(`
    mutation TakeInScans($token: String!, $scans: [DoorScanInput!]!, $undone: [ID!]!) {
  takeInScans(token: $token, scans: $scans, undone: $undone) {
    ...ShownOutcome
  }
}
    fragment ShownOutcome on DoorOutcome {
  nonce
  verdict
  mistaken
  since
  label
}`, {"hash":"sha256:e005be359def8b62237dbac4fc102b1b3ac8b0c31883870b110239bda882bb2e"}) as unknown as TypedDocumentString<TakeInScansMutation, TakeInScansMutationVariables>;
export const LeaveDoorDocument = new TypedDocumentString(`
    mutation LeaveDoor($token: String!) {
  leaveDoor(token: $token)
}
    `, {"hash":"sha256:f2a6399bc07deb872086f4550b02b0681ac51f00e5552522d5ddbb0a755378c4"}) as unknown as TypedDocumentString<LeaveDoorMutation, LeaveDoorMutationVariables>;
export const EventLotteryDocument = new TypedDocumentString(`
    query EventLottery($eventId: ID!) {
  eventLottery(eventId: $eventId) {
    opensAt
    closesAt
    stage
    order
    offerHours
    commitment
    seed
    drawnAt
    applications
    results {
      id
      drawn
      size
      state
    }
  }
}
    `, {"hash":"sha256:fd37499341cd0f72e3c70fb769e84be9d38056efac178b17218b147b226e538b"}) as unknown as TypedDocumentString<EventLotteryQuery, EventLotteryQueryVariables>;
export const EventListDocument = new TypedDocumentString(`
    query EventList($first: Int!, $after: String, $filter: EventFilter) {
  events(first: $first, after: $after, filter: $filter) {
    items {
      id
      eventId
      kind
      title {
        ja
        en
      }
      place {
        ja
        en
      }
      startsAt
      endsAt
      sale
      from
      upTo
      soldOut
      membersOnly
      dates
      mode
    }
    areas
    endCursor
    hasNext
  }
  community {
    municipalities {
      code
      name {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:09e4382a1c5666121daec450ffaedea4d9456939ab8b97a97a13dcab6f77dde6"}) as unknown as TypedDocumentString<EventListQuery, EventListQueryVariables>;
export const EventDocument = new TypedDocumentString(`
    query Event($id: ID!, $code: String) {
  eventHosts(eventId: $id) {
    id
    role
    name {
      ja
      en
    }
    companyId
    booth {
      label
      shows {
        ja
        en
      }
    }
  }
  event(id: $id, code: $code) {
    id
    code {
      code
      why {
        ja
        en
      }
    }
    kind
    mode
    noResale
    title {
      ja
      en
    }
    place {
      ja
      en
    }
    body {
      ja
      en
    }
    travel {
      transport
      lodging
      agency {
        name
        registeredAs
        registration
        manager
        termsUrl
      }
      itinerary {
        day
        time
        text {
          ja
          en
        }
      }
    }
    calledOff {
      ja
      en
    }
    dates {
      id
      siteId
      startsAt
      endsAt
      saleUntil
      sessions {
        id
        number
        title {
          ja
          en
        }
        place {
          ja
          en
        }
        startsAt
        endsAt
        calledOff {
          ja
          en
        }
      }
      calledOff {
        ja
        en
      }
      sale
      payBy
      bookedAtOnce
      types {
        id
        name {
          ja
          en
        }
        online
        mostBeside
        audience {
          to
          mine
          plans {
            ja
            en
          }
        }
        price
        regular
        saves
        savesFree
        memberPrices {
          free
          paid
          company
        }
        why {
          ja
          en
        }
        left
        most
      }
    }
    opening {
      opensAt
      plan {
        ja
        en
      }
      open
      all {
        opensAt
        plan {
          ja
          en
        }
      }
    }
    joining {
      plan {
        ja
        en
      }
      planKey
      off
      monthly
      yearly
    }
    joiningFree {
      planKey
    }
  }
}
    `, {"hash":"sha256:9322766516c7b9b126e51cfa73e39e7d0cc32e190a9c1ca0bb70ce7ae1ec61f7"}) as unknown as TypedDocumentString<EventQuery, EventQueryVariables>;
export const BookFreeTicketsDocument = new TypedDocumentString(`
    mutation BookFreeTickets($occurrenceId: ID!, $lines: [TicketLineInput!]!, $press: String!) {
  bookFreeTickets(occurrenceId: $occurrenceId, lines: $lines, press: $press)
}
    `, {"hash":"sha256:f507e9ff5711fd8cfefc3ec1555a64c36966ae91e591de71ece6ed38906a0bbc"}) as unknown as TypedDocumentString<BookFreeTicketsMutation, BookFreeTicketsMutationVariables>;
export const HoldTicketsDocument = new TypedDocumentString(`
    mutation HoldTickets($occurrenceId: ID!, $lines: [TicketLineInput!]!, $press: String!, $code: String) {
  holdTickets(
    occurrenceId: $occurrenceId
    lines: $lines
    press: $press
    code: $code
  )
}
    `, {"hash":"sha256:96fdc3c11f6f4f393f17c693cc314062aa5e2585492638bc6f5ca44bb616df0b"}) as unknown as TypedDocumentString<HoldTicketsMutation, HoldTicketsMutationVariables>;
export const EventSitesDocument = new TypedDocumentString(`
    query EventSites($eventId: ID!) {
  eventSites(eventId: $eventId) {
    id
    name {
      ja
      en
    }
    address {
      ja
      en
    }
    body {
      ja
      en
    }
    bring {
      ja
      en
    }
    hostId
  }
}
    `, {"hash":"sha256:bdee417d37ff3c4b72a375cc13951452c01019df24cfeb8b3128f4f20d37807a"}) as unknown as TypedDocumentString<EventSitesQuery, EventSitesQueryVariables>;
export const EventSpeakersDocument = new TypedDocumentString(`
    query EventSpeakers($eventId: ID!) {
  eventSpeakers(eventId: $eventId) {
    name
    occurrenceId
  }
}
    `, {"hash":"sha256:d26af1e759af9c60995f1acc37796807ad9a152b2ed46391b10ffb8d05f756b7"}) as unknown as TypedDocumentString<EventSpeakersQuery, EventSpeakersQueryVariables>;
export const EventWaitingDocument = new TypedDocumentString(`
    query EventWaiting($eventId: ID!) {
  eventWaiting(eventId: $eventId) {
    order
    offerHours
    dates {
      id
      startsAt
      site {
        ja
        en
      }
      endsAt
      waiting
      types {
        id
        name {
          ja
          en
        }
        left
        most
      }
    }
    mine {
      id
      state
      place
    }
  }
}
    `, {"hash":"sha256:b1fe68e3798a8d010fe82d48052ac036f79eb3c15c560a72d1846457b46d41f4"}) as unknown as TypedDocumentString<EventWaitingQuery, EventWaitingQueryVariables>;
export const WaitingEntryDocument = new TypedDocumentString(`
    query WaitingEntry($id: ID!) {
  waitingEntry(id: $id) {
    id
    eventId
    title {
      ja
      en
    }
    state
    place
    lines {
      name {
        ja
        en
      }
      quantity
    }
    dates
    purchaseId
    offeredUntil
    offeredFor
    drawn
  }
}
    `, {"hash":"sha256:0d639c1da4cfb7c23a53077f2f0190b540020385d88979d4060dabb1bf10fea1"}) as unknown as TypedDocumentString<WaitingEntryQuery, WaitingEntryQueryVariables>;
export const MyWaitingDocument = new TypedDocumentString(`
    query MyWaiting {
  myWaiting {
    id
    title {
      ja
      en
    }
    state
    place
    offeredUntil
  }
}
    `, {"hash":"sha256:05ec6aa8ed5fb30cad642f77aa2b4c7d082e5706a347fcc776d4d212ab285008"}) as unknown as TypedDocumentString<MyWaitingQuery, MyWaitingQueryVariables>;
export const JoinWaitingListDocument = new TypedDocumentString(`
    mutation JoinWaitingList($eventId: ID!, $occurrenceIds: [ID!]!, $lines: [TicketLineInput!]!) {
  joinWaitingList(eventId: $eventId, occurrenceIds: $occurrenceIds, lines: $lines)
}
    `, {"hash":"sha256:3aa454f37d7520ed0c5f7f6b43b6c083f392a694091e859e352bfed8889766af"}) as unknown as TypedDocumentString<JoinWaitingListMutation, JoinWaitingListMutationVariables>;
export const LeaveWaitingListDocument = new TypedDocumentString(`
    mutation LeaveWaitingList($id: ID!) {
  leaveWaitingList(id: $id)
}
    `, {"hash":"sha256:4586573c3f5421915000501c95cff5eaeca647db1612c33041656af49479cd7b"}) as unknown as TypedDocumentString<LeaveWaitingListMutation, LeaveWaitingListMutationVariables>;
export const OfferedPlacesDocument = new TypedDocumentString(`
    query OfferedPlaces($code: String!) {
  offeredPlaces(code: $code) {
    eventId
    title {
      ja
      en
    }
    state
    lines {
      name {
        ja
        en
      }
      quantity
    }
    offeredFor
    offeredUntil
  }
}
    `, {"hash":"sha256:7c3f63f1fcab6acbb3c1e9e27681804b61cd01e74bddfd0133e3363193e1c9a3"}) as unknown as TypedDocumentString<OfferedPlacesQuery, OfferedPlacesQueryVariables>;
export const DeclineOfferDocument = new TypedDocumentString(`
    mutation DeclineOffer($code: String!) {
  declineOffer(code: $code)
}
    `, {"hash":"sha256:751c41245f1f7c5dfb0a07837566da8d9ec04ad8b7de3c50f26e3ed4297370ed"}) as unknown as TypedDocumentString<DeclineOfferMutation, DeclineOfferMutationVariables>;
export const GiftOptionsDocument = new TypedDocumentString(`
    query GiftOptions {
  giftOptions {
    choices {
      planKey
      planName {
        ja
        en
      }
      months
      length {
        ja
        en
      }
      amount
    }
    giverName
    today
    lastSendDay
    receivableUntil
  }
}
    `, {"hash":"sha256:edbfc9098f9dddca22e2643b1ec31af9109cd3fe856189052b0b30ef3aeb7299"}) as unknown as TypedDocumentString<GiftOptionsQuery, GiftOptionsQueryVariables>;
export const GiftReviewDocument = new TypedDocumentString(`
    query GiftReview($planKey: String!, $months: Int!, $giverName: String!, $recipientName: String!, $message: String!, $recipientEmail: String, $sendOn: String) {
  giftReview(
    planKey: $planKey
    months: $months
    giverName: $giverName
    recipientName: $recipientName
    message: $message
    recipientEmail: $recipientEmail
    sendOn: $sendOn
  ) {
    id
    fingerprint
    planName {
      ja
      en
    }
    length {
      ja
      en
    }
    amount
    taxInside
    giverName
    recipientName
    message
    recipientEmail
    sendOn
    receivableUntil
    disclosure {
      key
      heading {
        ja
        en
      }
      body {
        ja
        en
      }
    }
    buttonLabel {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:3b6d08a087cee8b81572a437d89bed2b8b621fd2dd286791c48d1bcc7f7fdb7f"}) as unknown as TypedDocumentString<GiftReviewQuery, GiftReviewQueryVariables>;
export const OrderGiftDocument = new TypedDocumentString(`
    mutation OrderGift($planKey: String!, $months: Int!, $giverName: String!, $recipientName: String!, $message: String!, $recipientEmail: String, $sendOn: String, $id: ID!, $fingerprint: String!) {
  orderGift(
    planKey: $planKey
    months: $months
    giverName: $giverName
    recipientName: $recipientName
    message: $message
    recipientEmail: $recipientEmail
    sendOn: $sendOn
    id: $id
    fingerprint: $fingerprint
  )
}
    `, {"hash":"sha256:9f98c1cc547f94f5f5118ee17695c64d07679e5a71fd991a0b1d5e5b68601027"}) as unknown as TypedDocumentString<OrderGiftMutation, OrderGiftMutationVariables>;
export const GivenGiftsDocument = new TypedDocumentString(`
    query GivenGifts {
  givenGifts {
    id
    state
    planName {
      ja
      en
    }
    length {
      ja
      en
    }
    amount
    recipientName
    recipientEmail
    sendOn
    receivableUntil
    sentAt
    bounced
    receivedAt
    returnReason
  }
}
    `, {"hash":"sha256:ba33e51d180f5a713ecb8b67901f38029532307382e1758127fb3236e0d0d334"}) as unknown as TypedDocumentString<GivenGiftsQuery, GivenGiftsQueryVariables>;
export const GivenGiftDocument = new TypedDocumentString(`
    query GivenGift($id: ID!) {
  givenGift(id: $id) {
    id
    state
    planName {
      ja
      en
    }
    length {
      ja
      en
    }
    amount
    giverName
    recipientName
    message
    recipientEmail
    sendOn
    receivableUntil
    sentAt
    bounced
    receivedAt
    returnReason
    printedCode
    link
    payment {
      id
      state
      url
      declineCode
    }
  }
}
    `, {"hash":"sha256:a625568491a1233f698d7936a3b630ccf559e7a96ebf2ad2b50a9325cfb4cde7"}) as unknown as TypedDocumentString<GivenGiftQuery, GivenGiftQueryVariables>;
export const CancelGiftDocument = new TypedDocumentString(`
    mutation CancelGift($id: ID!) {
  cancelGift(id: $id) {
    id
  }
}
    `, {"hash":"sha256:56ee97306b706372d368745dd91a603cfa7e4d46a8564549a9aeaf14ab0d8b0f"}) as unknown as TypedDocumentString<CancelGiftMutation, CancelGiftMutationVariables>;
export const SendGiftAgainDocument = new TypedDocumentString(`
    mutation SendGiftAgain($id: ID!, $recipientEmail: String, $sendOn: String) {
  sendGiftAgain(id: $id, recipientEmail: $recipientEmail, sendOn: $sendOn) {
    id
  }
}
    `, {"hash":"sha256:dede00ba3a09aee0b19839bfebe51171a7e4b88165e39c3ba8a7c63efff9fc2d"}) as unknown as TypedDocumentString<SendGiftAgainMutation, SendGiftAgainMutationVariables>;
export const FoundGiftDocument = new TypedDocumentString(`
    query FoundGift($code: String!) {
  viewer {
    memberId
  }
  gift(code: $code) {
    giverName
    recipientName
    message
    planName {
      ja
      en
    }
    length {
      ja
      en
    }
    benefits {
      ja
      en
    }
    receivableUntil
    own
    hindrance
    from
    lastDay
  }
}
    `, {"hash":"sha256:b125d6de01fc22db897724547301df2bcf26fdd29f11f5521b5db407f7034bf7"}) as unknown as TypedDocumentString<FoundGiftQuery, FoundGiftQueryVariables>;
export const ReceiveGiftDocument = new TypedDocumentString(`
    mutation ReceiveGift($code: String!) {
  receiveGift(code: $code) {
    lastDay
  }
}
    `, {"hash":"sha256:489a4f282cfbfc5f322c5b29fdd9894d3ac490e07db12266ebbf86b5e0739564"}) as unknown as TypedDocumentString<ReceiveGiftMutation, ReceiveGiftMutationVariables>;
export const SuggestedGigsDocument = new TypedDocumentString(`
    query SuggestedGigs {
  myGigSuggestions {
    suited {
      ...MatchedGig
    }
    hindered {
      ...MatchedGig
    }
  }
}
    fragment MatchedGig on SuggestedGig {
  gig {
    id
    title
    area
    place
    startsAt
    endsAt
    reward
    track
    company
  }
  reasons {
    term
    text {
      ja
      en
    }
  }
  hindrances {
    code
    stopsTaking
    why {
      ja
      en
    }
    clear {
      ja
      en
    }
  }
  word
}`, {"hash":"sha256:b3ecc29b284f8c877db26bfff0fe4fb88f2ea3ffc4407b3c95b45540ae08a949"}) as unknown as TypedDocumentString<SuggestedGigsQuery, SuggestedGigsQueryVariables>;
export const GigMatchDocument = new TypedDocumentString(`
    query GigMatch($id: ID!) {
  myGigMatch(id: $id) {
    reasons {
      term
      text {
        ja
        en
      }
    }
    hindrances {
      code
      stopsTaking
      why {
        ja
        en
      }
      clear {
        ja
        en
      }
    }
    word
  }
}
    `, {"hash":"sha256:4719591a9f816959b07213433c380ef368b1031ed45f7e75e3fe03f442fe65d1"}) as unknown as TypedDocumentString<GigMatchQuery, GigMatchQueryVariables>;
export const StopGigMailDocument = new TypedDocumentString(`
    mutation StopGigMail($code: String!) {
  stopGigMail(code: $code)
}
    `, {"hash":"sha256:1bc52c07f21e583f926433527566fe66bae96a06ad759ed9d9b7219434be3c2f"}) as unknown as TypedDocumentString<StopGigMailMutation, StopGigMailMutationVariables>;
export const GigBoardDocument = new TypedDocumentString(`
    query GigBoard($day: TokyoDate, $area: String, $first: Int!, $after: String) {
  gigs(day: $day, area: $area, first: $first, after: $after) {
    items {
      id
      title
      skill {
        ja
        en
      }
      beginnerOk
      area
      place
      startsAt
      endsAt
      places
      taken
      reward
      track
      adultsOnly
      phase
      insurance {
        ja
        en
      }
      companyId
      company
    }
    endCursor
    hasNext
  }
  minorsWelcome
  viewer {
    memberId
  }
}
    `, {"hash":"sha256:9c8f4d20a6245ad53f05923b79a1b6f12312246cff095b1589f10326fdf37993"}) as unknown as TypedDocumentString<GigBoardQuery, GigBoardQueryVariables>;
export const GigDocument = new TypedDocumentString(`
    query Gig($id: ID!) {
  gig(id: $id) {
    gig {
      id
      title
      steps
      companionBy
      companionHere
      substituteDay
      insurance {
        ja
        en
      }
      skill {
        ja
        en
      }
      beginnerOk
      area
      place
      startsAt
      endsAt
      places
      taken
      reward
      minutes
      track
      hourly
      breakMinutes
      dangers
      adultsOnly
      phase
      companyId
      company
      companyShown
      consultation {
        name {
          ja
          en
        }
        about {
          ja
          en
        }
        telephone
        hours {
          ja
          en
        }
        url
      }
    }
    terms {
      label
      text
    }
    consent
    ownId
  }
  minorsWelcome
  gigWaiting(id: $id) {
    before
    heldUntil
    kept
  }
  gigGuide(id: $id) {
    insurance
    dangers
    clothes
    pictures {
      id
      url
      width
      height
      line
    }
  }
  viewer {
    memberId
  }
}
    `, {"hash":"sha256:bd4800e3f7e29d1e2baeb632e6f75cdb5faf38a86fe75c534bfaea5f5fd123c1"}) as unknown as TypedDocumentString<GigQuery, GigQueryVariables>;
export const TakeGigDocument = new TypedDocumentString(`
    mutation TakeGig($id: ID!, $agreed: Boolean!, $agreedTo: String) {
  takeGig(id: $id, agreed: $agreed, agreedTo: $agreedTo)
}
    `, {"hash":"sha256:7542d011fcc53c6a1ac6bfb041cb8a2eb551365a3ea52c27d9f7f24ecfb7d4c3"}) as unknown as TypedDocumentString<TakeGigMutation, TakeGigMutationVariables>;
export const WaitForGigDocument = new TypedDocumentString(`
    mutation WaitForGig($id: ID!) {
  waitForGig(id: $id)
}
    `, {"hash":"sha256:12ab6261b8e68f48112062bbd3b83f55e5e330b1452d023c4b60746d31dbab04"}) as unknown as TypedDocumentString<WaitForGigMutation, WaitForGigMutationVariables>;
export const LeaveGigQueueDocument = new TypedDocumentString(`
    mutation LeaveGigQueue($id: ID!) {
  leaveGigQueue(id: $id)
}
    `, {"hash":"sha256:9ad152c5a0d8d62e57b3d7d8f8814b2825512025fbc9fee2f8bbacacd120a6ed"}) as unknown as TypedDocumentString<LeaveGigQueueMutation, LeaveGigQueueMutationVariables>;
export const GigTeamDocument = new TypedDocumentString(`
    query GigTeam($code: String!) {
  gigTeam(code: $code) {
    code
    gigId
    size
    said
    whole
    phase
    heldUntil
    own
    founder
    placeId
    asked
  }
}
    `, {"hash":"sha256:98abd126aaf4c26a86a47e6ae0bb0707f61ea2b1b45a79794f5bc9b8f2564b52"}) as unknown as TypedDocumentString<GigTeamQuery, GigTeamQueryVariables>;
export const MyGigTeamsDocument = new TypedDocumentString(`
    query MyGigTeams {
  myGigTeams {
    code
    gigId
    phase
    said
    size
    asked
    placeId
  }
}
    `, {"hash":"sha256:7570b6c3bd8e6f89089dc64a1c3671f6c6fd884f51f45c438315304957d337c5"}) as unknown as TypedDocumentString<MyGigTeamsQuery, MyGigTeamsQueryVariables>;
export const GatherGigTeamDocument = new TypedDocumentString(`
    mutation GatherGigTeam($id: ID!, $size: Int!, $whole: Boolean!, $agreed: Boolean!, $agreedTo: String) {
  gatherGigTeam(
    id: $id
    size: $size
    whole: $whole
    agreed: $agreed
    agreedTo: $agreedTo
  )
}
    `, {"hash":"sha256:fcfbc580ab2476eb7c125344a3fc0aa94f90e6782a85d806ce5f087c4d1dc639"}) as unknown as TypedDocumentString<GatherGigTeamMutation, GatherGigTeamMutationVariables>;
export const JoinGigTeamDocument = new TypedDocumentString(`
    mutation JoinGigTeam($code: String!, $agreed: Boolean!, $agreedTo: String) {
  joinGigTeam(code: $code, agreed: $agreed, agreedTo: $agreedTo)
}
    `, {"hash":"sha256:0a0913a871eb571fc48fdcacaa30bdb9af643906ad708bcfb7b1b98df43fe81c"}) as unknown as TypedDocumentString<JoinGigTeamMutation, JoinGigTeamMutationVariables>;
export const LeaveGigTeamDocument = new TypedDocumentString(`
    mutation LeaveGigTeam($code: String!) {
  leaveGigTeam(code: $code)
}
    `, {"hash":"sha256:62b05375e727ae4141065c77c588336e29d9df96bbf06dea16a5aa5c81a55430"}) as unknown as TypedDocumentString<LeaveGigTeamMutation, LeaveGigTeamMutationVariables>;
export const StayInGigTeamDocument = new TypedDocumentString(`
    mutation StayInGigTeam($code: String!) {
  stayInGigTeam(code: $code)
}
    `, {"hash":"sha256:79cd2f6a35766668d669845eb83d19e8d6b02f2b659c531d1d059017bdb18560"}) as unknown as TypedDocumentString<StayInGigTeamMutation, StayInGigTeamMutationVariables>;
export const WelcomeDocument = new TypedDocumentString(`
    query Welcome {
  myMembership {
    displayName
    card {
      qrPayload
      number
      name
      tierName {
        ja
        en
      }
      since
    }
  }
  plans {
    key
    kind
    name {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:d8ddd966c11260daaa7219305dd03ed63327636506a78f3e5d7a9823974380d6"}) as unknown as TypedDocumentString<WelcomeQuery, WelcomeQueryVariables>;
export const JoinPlansDocument = new TypedDocumentString(`
    query JoinPlans {
  viewer {
    memberId
  }
  plans {
    key
    kind
    name {
      ja
      en
    }
    prices {
      interval
      amount
      monthlyEquivalent
    }
    taxCategory
  }
}
    `, {"hash":"sha256:4fa6c4b27d00d8ceb70b428766577b9f012536bc160d2fb062748428c8d49cd3"}) as unknown as TypedDocumentString<JoinPlansQuery, JoinPlansQueryVariables>;
export const StartJoinDocument = new TypedDocumentString(`
    mutation StartJoin($email: String!, $planKey: String) {
  startJoin(email: $email, planKey: $planKey) {
    emailMasked
    expiresInMinutes
  }
}
    `, {"hash":"sha256:e0f193d6568970278380659e7a885545db78dd64e693aec1835e1702241c9b65"}) as unknown as TypedDocumentString<StartJoinMutation, StartJoinMutationVariables>;
export const GuardianRequestDocument = new TypedDocumentString(`
    query GuardianRequest($token: String!) {
  guardianRequest(token: $token) {
    state
    childName
    communityName {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:3725fb6e12bc8c5892155219dbdc20e5f8c0283afca0594f0295ca42d5a3bcff"}) as unknown as TypedDocumentString<GuardianRequestQuery, GuardianRequestQueryVariables>;
export const ApproveAsGuardianDocument = new TypedDocumentString(`
    mutation ApproveAsGuardian($token: String!) {
  approveAsGuardian(token: $token) {
    childName
  }
}
    `, {"hash":"sha256:1cbf11aab517783bc02439a888f81fe082c945aea444aecc57504ccc07cd49f7"}) as unknown as TypedDocumentString<ApproveAsGuardianMutation, ApproveAsGuardianMutationVariables>;
export const EmailLinkDocument = new TypedDocumentString(`
    query EmailLink($token: String!) {
  emailLink(token: $token) {
    purpose
    state
    emailMasked
    sameBrowser
  }
}
    `, {"hash":"sha256:460d4e0d20a9fc54100d18fd25a2372ddadce514fc911d7df823ec4747b899cc"}) as unknown as TypedDocumentString<EmailLinkQuery, EmailLinkQueryVariables>;
export const ConfirmEmailLinkDocument = new TypedDocumentString(`
    mutation ConfirmEmailLink($token: String!) {
  confirmEmailLink(token: $token) {
    purpose
    planKey
    secondFactorNeeded
  }
}
    `, {"hash":"sha256:006710432003d8fcbba7e1a3a061dd06b17643d3238df485705e0d868f975750"}) as unknown as TypedDocumentString<ConfirmEmailLinkMutation, ConfirmEmailLinkMutationVariables>;
export const JoinDraftDocument = new TypedDocumentString(`
    query JoinDraft {
  viewer {
    memberId
  }
  joinDraft {
    email
    termsVersion
    privacyVersion
    guardianConsentAge
    planKey
    newsletterWording {
      ja
      en
    }
    returning {
      number
      familyName
      givenName
      familyKana
      givenKana
      birthDate
      prefecture
      tie
      newsletter
      awaitsAgreement
    }
  }
}
    `, {"hash":"sha256:e279db15749487e1f87ada1737858ae78f9e19f34a6d20855ae525a6a44ddea1"}) as unknown as TypedDocumentString<JoinDraftQuery, JoinDraftQueryVariables>;
export const CompleteJoinDocument = new TypedDocumentString(`
    mutation CompleteJoin($input: JoinInput!) {
  completeJoin(input: $input) {
    __typename
    ... on Joined {
      planKey
    }
    ... on WaitingForGuardian {
      guardianEmailMasked
    }
  }
}
    `, {"hash":"sha256:e037210645b416176192266e41dd7a6b9e4e34df202b43ff743cf47311b31410"}) as unknown as TypedDocumentString<CompleteJoinMutation, CompleteJoinMutationVariables>;
export const ShelfDocument = new TypedDocumentString(`
    query Shelf($first: Int!, $after: String) {
  letters(first: $first, after: $after) {
    items {
      id
      subject
      sentAt
      membersOnly
      language
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:2df2f611da1ede3b04dc6c017efbe5518346e45c1c9d9b8dabc293092710a57a"}) as unknown as TypedDocumentString<ShelfQuery, ShelfQueryVariables>;
export const ShelvedLetterDocument = new TypedDocumentString(`
    query ShelvedLetter($id: ID!) {
  letter(id: $id) {
    id
    subject
    sentAt
    membersOnly
    language
    body {
      kind
      lines {
        parts {
          text
          href
        }
      }
    }
  }
}
    `, {"hash":"sha256:0b15004052b4fbe3699fe44a47ec722ca40cf987961ade996946c0e564d2726c"}) as unknown as TypedDocumentString<ShelvedLetterQuery, ShelvedLetterQueryVariables>;
export const UnsubscribeLinkDocument = new TypedDocumentString(`
    query UnsubscribeLink($token: String!) {
  unsubscribeLink(token: $token) {
    emailMasked
    stopped
  }
}
    `, {"hash":"sha256:bc8c8f03a7fa8d64114f845b8bf5eaaad7bb5cf8b4ab178981a67f0ae8ab0ea0"}) as unknown as TypedDocumentString<UnsubscribeLinkQuery, UnsubscribeLinkQueryVariables>;
export const UnsubscribeDocument = new TypedDocumentString(`
    mutation Unsubscribe($token: String!) {
  unsubscribe(token: $token)
}
    `, {"hash":"sha256:1e16fa0ac3cf6e287dab8f3878ab8c74759fed5a1903d0d66e92840a38783dba"}) as unknown as TypedDocumentString<UnsubscribeMutation, UnsubscribeMutationVariables>;
export const MyApplicationsDocument = new TypedDocumentString(`
    query MyApplications {
  myApplications {
    id
    postingId
    title
    company
    state
    endedBy
    reason
    message
    wording
    appliedAt
    live
    emailShown
    emailWording {
      ja
      en
    }
    looks {
      at
      reader
    }
  }
}
    `, {"hash":"sha256:1ffc1692cb6ff3042a59d8a81d5eecc5929e94b200d2dfc8da9568c9bc1c5ce2"}) as unknown as TypedDocumentString<MyApplicationsQuery, MyApplicationsQueryVariables>;
export const ShowApplicationEmailDocument = new TypedDocumentString(`
    mutation ShowApplicationEmail($id: ID!, $agreedTo: String) {
  showApplicationEmail(id: $id, agreedTo: $agreedTo)
}
    `, {"hash":"sha256:61c69044a39a0ced6a259002e1a92da9b7b9966ff97add5b7ef73d1023620092"}) as unknown as TypedDocumentString<ShowApplicationEmailMutation, ShowApplicationEmailMutationVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($id: ID!) {
  withdrawApplication(id: $id)
}
    `, {"hash":"sha256:34a380f4a9467a54c96d5a29d8d94ea15d77f0930244d4308c45059fbae3760c"}) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const MyArticlesDocument = new TypedDocumentString(`
    query MyArticles {
  myArticles {
    id
    phase
    title
    company
    postingId
    note
    turnedAt
  }
}
    `, {"hash":"sha256:5f936a8aedc261c63ce1b6f71cbd5fd1aaa8ac46ce8ff04ed9453094ff6319db"}) as unknown as TypedDocumentString<MyArticlesQuery, MyArticlesQueryVariables>;
export const MyArticleDocument = new TypedDocumentString(`
    query MyArticle($id: ID!) {
  myArticle(id: $id) {
    id
    phase
    edition
    texts {
      why
      whoWith
      what
      growth
    }
    title
    company
    draft {
      why
      whoWith
      what
      growth
    }
    postingId
    note
    naming
    name
    school
    wording {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:c6c8c56409e1d7668e67459099c642dd0675368dd4fb4ab6dfdaa07589a21912"}) as unknown as TypedDocumentString<MyArticleQuery, MyArticleQueryVariables>;
export const SaveArticleDocument = new TypedDocumentString(`
    mutation SaveArticle($id: ID!, $edition: Int!, $article: ArticleInput!, $handsIn: Boolean!) {
  saveArticle(id: $id, edition: $edition, article: $article, handsIn: $handsIn)
}
    `, {"hash":"sha256:520d4790afbff83692c0ae20e1f598887b05d6871d86000c4046d2bacf1b3ea2"}) as unknown as TypedDocumentString<SaveArticleMutation, SaveArticleMutationVariables>;
export const NameInArticleDocument = new TypedDocumentString(`
    mutation NameInArticle($id: ID!, $naming: ArticleNaming!, $name: String!, $school: String!) {
  nameInArticle(id: $id, naming: $naming, name: $name, school: $school)
}
    `, {"hash":"sha256:f5e56b220db30185007182b8012ae35751e9f68892fd4e3072845d7370005f63"}) as unknown as TypedDocumentString<NameInArticleMutation, NameInArticleMutationVariables>;
export const LeaveArticleDocument = new TypedDocumentString(`
    mutation LeaveArticle($id: ID!) {
  leaveArticle(id: $id)
}
    `, {"hash":"sha256:785e16c6f098bce3cf3b79c9e78fe9ab19446231157d5cd60bf5d3031e91cd7c"}) as unknown as TypedDocumentString<LeaveArticleMutation, LeaveArticleMutationVariables>;
export const CancellationReviewDocument = new TypedDocumentString(`
    query CancellationReview {
  cancellationReview {
    planName {
      ja
      en
    }
    lastUsableDay
    refund {
      ja
      en
    }
    whatEnds {
      ja
      en
    }
    whatStays {
      ja
      en
    }
    alreadyCancelled
    alternative
    reasons {
      key
      label {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:cd0190fccf1049e2daccd98e3e4e1abdad6dbaf36813ec2786193541e9d3baaf"}) as unknown as TypedDocumentString<CancellationReviewQuery, CancellationReviewQueryVariables>;
export const CancelMembershipDocument = new TypedDocumentString(`
    mutation CancelMembership($reason: String, $reasonKey: String) {
  cancelMembership(reason: $reason, reasonKey: $reasonKey) {
    lastUsableDay
  }
}
    `, {"hash":"sha256:9f1cb38f50992b3c56178c4784f76f58c3762075c738065fa8c4c213e6f3a584"}) as unknown as TypedDocumentString<CancelMembershipMutation, CancelMembershipMutationVariables>;
export const MyCardDocument = new TypedDocumentString(`
    query MyCard {
  myCard {
    brand
    last4
    expMonth
    expYear
    lastDay
    expiry
  }
}
    `, {"hash":"sha256:d83382bfacbeb6cf040279c2ce5a41fd84a2c1ba04546b39b1880114d8c58962"}) as unknown as TypedDocumentString<MyCardQuery, MyCardQueryVariables>;
export const ChangeCardDocument = new TypedDocumentString(`
    mutation ChangeCard {
  changeCard {
    id
  }
}
    `, {"hash":"sha256:00a711b53168456f2cded3c35299ae76a399b2a388d947c2cfb74a21aa605be3"}) as unknown as TypedDocumentString<ChangeCardMutation, ChangeCardMutationVariables>;
export const CardPageDocument = new TypedDocumentString(`
    query CardPage($id: ID!) {
  cardPage(id: $id) {
    id
    state
    url
    paid
    declineCode
  }
  myCard {
    brand
    last4
    expMonth
    expYear
    lastDay
    expiry
  }
}
    `, {"hash":"sha256:d987af18b2a6a65e1e6e7d41b476b87c6b43258a279efd8564c780d8b8cd8a1a"}) as unknown as TypedDocumentString<CardPageQuery, CardPageQueryVariables>;
export const PlanChangeReviewDocument = new TypedDocumentString(`
    query PlanChangeReview($planKey: String!, $interval: BillingInterval!) {
  planChangeReview(planKey: $planKey, interval: $interval) {
    from {
      name {
        ja
        en
      }
    }
    plan {
      key
      name {
        ja
        en
      }
      prices {
        interval
      }
    }
    interval
    timing
    amount
    chargeToday
    credit
    begins
    nextChargeOn
    reduced {
      ...ReducedTerms
    }
    disclosure {
      ...ListedCondition
    }
    buttonLabel {
      ja
      en
    }
    pricedAt
    fingerprint
    idempotencyKey
  }
}
    fragment ListedCondition on DisclosureBlock {
  key
  heading {
    ja
    en
  }
  body {
    ja
    en
  }
}
fragment ReducedTerms on ReducedPrice {
  kind
  below
  interval
  amount
  regular
  endsOn
  regularFrom
}`, {"hash":"sha256:570a2489a81baa56afb75bfe94919cb099ebd0c8ed17313557f9ca6224722996"}) as unknown as TypedDocumentString<PlanChangeReviewQuery, PlanChangeReviewQueryVariables>;
export const ChangePlanDocument = new TypedDocumentString(`
    mutation ChangePlan($planKey: String!, $interval: BillingInterval!, $pricedAt: Instant!, $fingerprint: String!, $idempotencyKey: String!) {
  changePlan(
    planKey: $planKey
    interval: $interval
    pricedAt: $pricedAt
    fingerprint: $fingerprint
    idempotencyKey: $idempotencyKey
  ) {
    id
  }
}
    `, {"hash":"sha256:df641676c0b46c4a11bce5a0861e0a3b4f775a3728e902bee794ff6a11324714"}) as unknown as TypedDocumentString<ChangePlanMutation, ChangePlanMutationVariables>;
export const PlanChangeDocument = new TypedDocumentString(`
    query PlanChange($id: ID!) {
  planChange(id: $id) {
    id
    state
    timing
    resuming
    planKey
    interval
    charge
    declineCode
    confirmBy
  }
  plans {
    key
    name {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:6af208fa383dddb05af62b2c6ec11606ba90779e83ee986f5ecfd3872de62a8b"}) as unknown as TypedDocumentString<PlanChangeQuery, PlanChangeQueryVariables>;
export const ConfirmPlanChangeDocument = new TypedDocumentString(`
    mutation ConfirmPlanChange($id: ID!) {
  confirmPlanChange(id: $id)
}
    `, {"hash":"sha256:3431904f27ee58a5e5a5562022068aa57bd1f60cc48c5c96c98d6d197f72a49a"}) as unknown as TypedDocumentString<ConfirmPlanChangeMutation, ConfirmPlanChangeMutationVariables>;
export const WithdrawPlanChangeDocument = new TypedDocumentString(`
    mutation WithdrawPlanChange($id: ID!) {
  withdrawPlanChange(id: $id) {
    id
  }
}
    `, {"hash":"sha256:bff1a35c14e4a253d0e8cf09783185aed893284336e3adf9f69981df43a93675"}) as unknown as TypedDocumentString<WithdrawPlanChangeMutation, WithdrawPlanChangeMutationVariables>;
export const CheckoutAttemptDocument = new TypedDocumentString(`
    query CheckoutAttempt($id: ID!) {
  checkoutAttempt(id: $id) {
    ...ShownAttempt
  }
  plans {
    key
    name {
      ja
      en
    }
  }
}
    fragment ShownAttempt on CheckoutAttempt {
  id
  state
  url
  planKey
  declineCode
  moneyMoved
  means
  amount
  voucher {
    url
    lastDay
    ...VoucherNumbers
  }
}
fragment VoucherNumbers on Voucher {
  codes {
    chain
    paymentCode
    confirmationNumber
  }
}`, {"hash":"sha256:d88775ff667ef1e75e07ce3c34cbc4a1d3f38cc1e4cbfcd391d3d34e4a59420b"}) as unknown as TypedDocumentString<CheckoutAttemptQuery, CheckoutAttemptQueryVariables>;
export const MyConsentsDocument = new TypedDocumentString(`
    query MyConsents($first: Int!, $after: String, $diaryAfter: String) {
  myConsents(first: $first, after: $after) {
    items {
      id
      recipientKind
      companyId
      recipient
      recipientName {
        ja
        en
      }
      shown
      items
      purpose {
        ja
        en
      }
      state
      givenAt
      lastDay
      endedAt
      eventId
      readings
      lastReadAt
      contactedAt
      witness
      stopChannel
      stopReason
    }
    endCursor
    hasNext
  }
  myAccessDiary(first: $first, after: $diaryAfter) {
    items {
      id
      who
      recipient
      reader
      items
      purpose {
        ja
        en
      }
      reason
      ground {
        kind
        name {
          ja
          en
        }
      }
      matter
      at
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:9dbfa0bdd819221cf3fc6df13243453c673845c39dca099e2463c380d36ebbb4"}) as unknown as TypedDocumentString<MyConsentsQuery, MyConsentsQueryVariables>;
export const StopConsentDocument = new TypedDocumentString(`
    mutation StopConsent($id: ID!) {
  stopConsent(id: $id)
}
    `, {"hash":"sha256:5d7facbfdaa7a1ac45af5322da8d109197e4affba50546a2df96e7daa04144b4"}) as unknown as TypedDocumentString<StopConsentMutation, StopConsentMutationVariables>;
export const MyDeskActsDocument = new TypedDocumentString(`
    query MyDeskActs {
  myDeskActs {
    acts {
      id
      act
      desk
      note
      at
    }
    family
  }
}
    `, {"hash":"sha256:1e553e5d2a042353197585a7b96b85b380c3a30b847c5b3b9af022549eac181e"}) as unknown as TypedDocumentString<MyDeskActsQuery, MyDeskActsQueryVariables>;
export const ForgetFamilyContactDocument = new TypedDocumentString(`
    mutation ForgetFamilyContact {
  forgetFamilyContact
}
    `, {"hash":"sha256:29a225eb91c4df4921f6a646f4b3cd262a1cd958319556820fe16bf861ffa6c6"}) as unknown as TypedDocumentString<ForgetFamilyContactMutation, ForgetFamilyContactMutationVariables>;
export const MyCrewDocument = new TypedDocumentString(`
    query MyCrew {
  myCrew {
    id
    eventId
    title {
      ja
      en
    }
    place {
      ja
      en
    }
    role
    startsAt
    endsAt
    note
    fee
    state
    replyUntil
    named
  }
}
    `, {"hash":"sha256:be9ffba3cc060ba8287b024c6f3ca864a12ae6b0dabb4f91a31f562e9e74331a"}) as unknown as TypedDocumentString<MyCrewQuery, MyCrewQueryVariables>;
export const AnswerCrewDocument = new TypedDocumentString(`
    mutation AnswerCrew($id: ID!, $answer: CrewAnswer!, $named: Boolean!) {
  answerCrew(id: $id, answer: $answer, named: $named)
}
    `, {"hash":"sha256:9d2127a590b6d678087169904828081f15885d27d11a31808fa2cd4dc08ca47f"}) as unknown as TypedDocumentString<AnswerCrewMutation, AnswerCrewMutationVariables>;
export const MyEndorsementsDocument = new TypedDocumentString(`
    query MyEndorsements {
  myEndorsements {
    fellows
    standingId
    standingUntil
    wording {
      ja
      en
    }
    received {
      ...EndorsementLine
    }
    given {
      ...EndorsementLine
    }
    asked {
      id
      what {
        ja
        en
      }
      occurredOn
    }
    carryWording {
      ja
      en
    }
  }
}
    fragment EndorsementLine on Endorsement {
  id
  skill {
    id
    name {
      ja
      en
    }
  }
  name
  role
  what {
    ja
    en
  }
  occurredOn
  words
  text
  state
  remarks
  carriedId
  carriedUntil
  carriedNamed
}`, {"hash":"sha256:855f5702186608982f513de3cd6ca76f5f0e4dd0dd4985a38a8dd26264c71f66"}) as unknown as TypedDocumentString<MyEndorsementsQuery, MyEndorsementsQueryVariables>;
export const AskForEndorsementsDocument = new TypedDocumentString(`
    mutation AskForEndorsements($agreedTo: String) {
  askForEndorsements(agreedTo: $agreedTo)
}
    `, {"hash":"sha256:6273606a0a45e169f72d8e57b19d6a8b7a51df45d89f0d39691dc23d3c2608a5"}) as unknown as TypedDocumentString<AskForEndorsementsMutation, AskForEndorsementsMutationVariables>;
export const ShowEndorsementDocument = new TypedDocumentString(`
    mutation ShowEndorsement($id: ID!, $shown: Boolean!) {
  showEndorsement(id: $id, shown: $shown)
}
    `, {"hash":"sha256:1a576e9fb8b5c5a02b12cde6874fb4b47b04ebc3f960e3a6d9f8e816dbefd1bc"}) as unknown as TypedDocumentString<ShowEndorsementMutation, ShowEndorsementMutationVariables>;
export const TakeBackEndorsementDocument = new TypedDocumentString(`
    mutation TakeBackEndorsement($id: ID!) {
  takeBackEndorsement(id: $id)
}
    `, {"hash":"sha256:1a6ea4ebacbe3034a098c69b9e1ef1836afe88fa84a3aafc61b32a5ccde3dde0"}) as unknown as TypedDocumentString<TakeBackEndorsementMutation, TakeBackEndorsementMutationVariables>;
export const LetWordBeCarriedDocument = new TypedDocumentString(`
    mutation LetWordBeCarried($id: ID!, $named: Boolean!, $agreedTo: String) {
  letWordBeCarried(id: $id, named: $named, agreedTo: $agreedTo)
}
    `, {"hash":"sha256:b026e53b743fbbe2887fb030b9277b9749050504c5621cef46be212dc4fd4d17"}) as unknown as TypedDocumentString<LetWordBeCarriedMutation, LetWordBeCarriedMutationVariables>;
export const EndorsementRequestDocument = new TypedDocumentString(`
    query EndorsementRequest($id: ID!) {
  endorsementRequest(id: $id) {
    id
    name
    what {
      ja
      en
    }
    occurredOn
    skills {
      id
      name {
        ja
        en
      }
    }
    mostWords
    longestText
  }
}
    `, {"hash":"sha256:37043e0a6bc692d65ee3d7fa51234d9866343ff620e1a2d3d1cfe06c2e83e960"}) as unknown as TypedDocumentString<EndorsementRequestQuery, EndorsementRequestQueryVariables>;
export const EndorseDocument = new TypedDocumentString(`
    mutation Endorse($id: ID!, $skillId: ID!, $words: [EndorsementWord!]!, $text: String!) {
  endorse(id: $id, skillId: $skillId, words: $words, text: $text)
}
    `, {"hash":"sha256:f64e4b07216395d16a440651e49bb58eff43f8cf4256800c6e51eb42eca02c64"}) as unknown as TypedDocumentString<EndorseMutation, EndorseMutationVariables>;
export const MyGigCalendarDocument = new TypedDocumentString(`
    query MyGigCalendar {
  myGigCalendarAddress
}
    `, {"hash":"sha256:01569bb16fd42519360d7bcf4648f1624e1d91a85503a067ad617ccdb9c6bb3b"}) as unknown as TypedDocumentString<MyGigCalendarQuery, MyGigCalendarQueryVariables>;
export const RenewGigCalendarDocument = new TypedDocumentString(`
    mutation RenewGigCalendar {
  renewGigCalendarAddress
}
    `, {"hash":"sha256:5feab35f55ca6870a016d51f726bc4e1efcea053cd3325353e4076b5a08bf78b"}) as unknown as TypedDocumentString<RenewGigCalendarMutation, RenewGigCalendarMutationVariables>;
export const MyGigDocument = new TypedDocumentString(`
    query MyGig($id: ID!) {
  myGig(id: $id) {
    own {
      dueOn
      gig {
        id
        title
        steps
        startsAt
        endsAt
        place
        reward
        minutes
        track
        breakMinutes
        consultation {
          name {
            ja
            en
          }
          about {
            ja
            en
          }
          telephone
          hours {
            ja
            en
          }
          url
        }
      }
    }
    checkInFrom
    checkInOpen
    place {
      id
      place
      state
      checkedInAt
      minutes
      hours {
        from
        to
        breakMinutes
      }
      reportLine
      stepsRight
      inspectedUntil
      endedBy
      reason
      claims {
        side
        kind
        reason
        saidAt
        hours {
          from
          to
          breakMinutes
        }
      }
      given {
        again
      }
      received {
        clear
        onTime
        stepsDone
        again
        line
      }
      evaluable
    }
  }
}
    `, {"hash":"sha256:b763e3288d2b03159268b070d894ae40dcf5b7a454835d8cfd9c61bea03dc516"}) as unknown as TypedDocumentString<MyGigQuery, MyGigQueryVariables>;
export const CheckInDocument = new TypedDocumentString(`
    mutation CheckIn($id: ID, $code: String!, $myself: Boolean!, $notedAt: Instant) {
  checkIn(id: $id, code: $code, myself: $myself, notedAt: $notedAt)
}
    `, {"hash":"sha256:d1d43ccb1c3159dd270ea1aaab052d393b538cc5b527f0b2d9e49110bdd82cda"}) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const ReportWorkDocument = new TypedDocumentString(`
    mutation ReportWork($id: ID!, $report: WorkReportInput!) {
  reportWork(id: $id, report: $report)
}
    `, {"hash":"sha256:5da55a523f83e54af546e10372baec868022720bc065b59a732efa94beb814ec"}) as unknown as TypedDocumentString<ReportWorkMutation, ReportWorkMutationVariables>;
export const SayNobodyMetDocument = new TypedDocumentString(`
    mutation SayNobodyMet($id: ID!, $reason: String!) {
  sayNobodyMet(id: $id, reason: $reason)
}
    `, {"hash":"sha256:86dbabf56e10431cad3a38223a559af4b93af3bf5d92b5214a3fdae90cf203a7"}) as unknown as TypedDocumentString<SayNobodyMetMutation, SayNobodyMetMutationVariables>;
export const EvaluateGigDocument = new TypedDocumentString(`
    mutation EvaluateGig($id: ID!, $evaluation: GigEvaluationInput!) {
  evaluateGig(id: $id, evaluation: $evaluation)
}
    `, {"hash":"sha256:e2813c117363c124828e452a05fee496fe1fdc1fcfb17d460db08d3059185b06"}) as unknown as TypedDocumentString<EvaluateGigMutation, EvaluateGigMutationVariables>;
export const ReportIncidentDocument = new TypedDocumentString(`
    mutation ReportIncident($id: ID!, $incident: IncidentInput!) {
  reportIncident(id: $id, incident: $incident)
}
    `, {"hash":"sha256:13b7067e6294ef894df16c3a0fe53633cd686e028a133a78496a9c8ec09e0060"}) as unknown as TypedDocumentString<ReportIncidentMutation, ReportIncidentMutationVariables>;
export const NextStepsDocument = new TypedDocumentString(`
    query NextSteps {
  mySkillSteps {
    skill {
      id
      name {
        ja
        en
      }
    }
    steps
    courses {
      id
      title {
        ja
        en
      }
      place {
        ja
        en
      }
      startsAt
    }
  }
  mySuggestions {
    id
    coordinator
    word
    phase
    gig {
      id
      title
      company
      place
      startsAt
      endsAt
      reward
    }
  }
}
    `, {"hash":"sha256:0a5b9c70f1cb58cfb997fbf4dc0c5a53b2f1c9ef45301174d464996d5f9ed244"}) as unknown as TypedDocumentString<NextStepsQuery, NextStepsQueryVariables>;
export const PutAwaySkillStepDocument = new TypedDocumentString(`
    mutation PutAwaySkillStep($skillId: ID!) {
  putAwaySkillStep(skillId: $skillId)
}
    `, {"hash":"sha256:0987f146e633e4b7fd903dc17c7f801b553e59614340b6461b1c7b616ae25bf4"}) as unknown as TypedDocumentString<PutAwaySkillStepMutation, PutAwaySkillStepMutationVariables>;
export const AnswerSuggestionDocument = new TypedDocumentString(`
    mutation AnswerSuggestion($id: ID!, $accept: Boolean!) {
  answerSuggestion(id: $id, accept: $accept)
}
    `, {"hash":"sha256:7bc38abfab815775b8b66f607abb8b1efdb926f851849e47a272ecc78e73a825"}) as unknown as TypedDocumentString<AnswerSuggestionMutation, AnswerSuggestionMutationVariables>;
export const MyPayDocument = new TypedDocumentString(`
    query MyPay {
  myPay {
    account {
      bank
      branch
      kind
      tail
      holder
    }
    accountAsked
    rewards {
      id
      title
      workDay
      amount
      dueOn
      state
      means
      paidOn
      returnReason
      track
      part
      unpaidAt
    }
    years {
      year
      count
      total
    }
  }
}
    `, {"hash":"sha256:522e3168657f157f106c106e06b0f961db7a8eef4d84d3e3e9f953c49693ac2d"}) as unknown as TypedDocumentString<MyPayQuery, MyPayQueryVariables>;
export const NameMyPayAccountDocument = new TypedDocumentString(`
    mutation NameMyPayAccount($account: PayAccountInput!) {
  nameMyPayAccount(account: $account)
}
    `, {"hash":"sha256:61ffc56120cd90551fda421fe59725fff4c6ccc41a7a00aea5c6716342866a47"}) as unknown as TypedDocumentString<NameMyPayAccountMutation, NameMyPayAccountMutationVariables>;
export const SayWageUnpaidDocument = new TypedDocumentString(`
    mutation SayWageUnpaid($id: ID!, $line: String!) {
  sayWageUnpaid(id: $id, line: $line)
}
    `, {"hash":"sha256:4b5b3686b926b49a786f457864465e896d0e60cb3de8603fb75d4d0b8b121303"}) as unknown as TypedDocumentString<SayWageUnpaidMutation, SayWageUnpaidMutationVariables>;
export const TakeBackWageUnpaidDocument = new TypedDocumentString(`
    mutation TakeBackWageUnpaid($id: ID!) {
  takeBackWageUnpaid(id: $id)
}
    `, {"hash":"sha256:65a66df82607a7fc2c952d0693866c0d00ea0b0b49369e524c558344a4857bd5"}) as unknown as TypedDocumentString<TakeBackWageUnpaidMutation, TakeBackWageUnpaidMutationVariables>;
export const MyGigsDocument = new TypedDocumentString(`
    query MyGigs {
  myGigs {
    id
    state
    takenAt
    ahead
    endedBy
    endedAt
    reason
    dueOn
    fingerprint
    terms {
      label
      text
    }
    gig {
      id
      title
      startsAt
      companionBy
      companionHere
      endsAt
      place
      reward
      track
      company
    }
  }
}
    `, {"hash":"sha256:22ddc2787997fc47353771cd15036f5f313ca5b3d44574ec5d853b4f913d4902"}) as unknown as TypedDocumentString<MyGigsQuery, MyGigsQueryVariables>;
export const StepBackFromGigDocument = new TypedDocumentString(`
    mutation StepBackFromGig($id: ID!, $reason: String!) {
  stepBackFromGig(id: $id, reason: $reason)
}
    `, {"hash":"sha256:19934ccdd64236daabb9dd4456bc1a85aefb44556706a0eb123b66fb2f3523d1"}) as unknown as TypedDocumentString<StepBackFromGigMutation, StepBackFromGigMutationVariables>;
export const MyGigWishesDocument = new TypedDocumentString(`
    query MyGigWishes {
  myGigWishes {
    weeklyHours
    yearlyYen
    year
    earned
    consentId
    wording {
      ja
      en
    }
    lastDay
  }
}
    `, {"hash":"sha256:a819cb4ed575523c731d2f4c3c4af30f6251e71236d89b36f3bfab686c7142e8"}) as unknown as TypedDocumentString<MyGigWishesQuery, MyGigWishesQueryVariables>;
export const SaveGigWishesDocument = new TypedDocumentString(`
    mutation SaveGigWishes($wishes: GigWishesInput!) {
  saveGigWishes(wishes: $wishes)
}
    `, {"hash":"sha256:48d9ec8693eba80e09ab204ffc06e8426e07ed02341d53fd5ba759f93cba9b92"}) as unknown as TypedDocumentString<SaveGigWishesMutation, SaveGigWishesMutationVariables>;
export const LeavingReviewDocument = new TypedDocumentString(`
    query LeavingReview {
  leavingReview {
    state
    planName {
      ja
      en
    }
    paid
    lastUsableDay
    money {
      ja
      en
    }
    whatEnds {
      ja
      en
    }
    whatStays {
      ja
      en
    }
    reasons {
      key
      label {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:23b2b75a6ca3ed5c3f11af1a7bfcdb3b3b4f5c61987836ec6ed0cc72cde0c821"}) as unknown as TypedDocumentString<LeavingReviewQuery, LeavingReviewQueryVariables>;
export const LeaveMembershipDocument = new TypedDocumentString(`
    mutation LeaveMembership($input: LeavingInput!) {
  leaveMembership(input: $input) {
    state
  }
}
    `, {"hash":"sha256:945de091619c273be83c287185494fcccad7046e68995a3d970aba568ca8f4ea"}) as unknown as TypedDocumentString<LeaveMembershipMutation, LeaveMembershipMutationVariables>;
export const MyLifeLineDocument = new TypedDocumentString(`
    query MyLifeLine($first: Int!, $after: String) {
  myLifeLine(first: $first, after: $after) {
    items {
      id
      at
      sort
      title {
        ja
        en
      }
      eventId
      role
      entry {
        kind
        startsOn
        endsOn
        note
        objection
        answer
        contested
      }
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:e63f1f1b6e8eeeb34edb1724731ee0f4221d0a5a65bf7a644fae5b9960909cc6"}) as unknown as TypedDocumentString<MyLifeLineQuery, MyLifeLineQueryVariables>;
export const ObjectToLifeEntryDocument = new TypedDocumentString(`
    mutation ObjectToLifeEntry($id: ID!, $words: String!) {
  objectToLifeEntry(id: $id, words: $words)
}
    `, {"hash":"sha256:8224fc611b8a04bece8a61f0a5335ed54f75e7d5f20d28bc19392de8da898600"}) as unknown as TypedDocumentString<ObjectToLifeEntryMutation, ObjectToLifeEntryMutationVariables>;
export const PauseReviewDocument = new TypedDocumentString(`
    query PauseReview {
  pauseReview {
    planName {
      ja
      en
    }
    amount
    choices {
      months
      from
      lastDay
      chargeOn
      fingerprint
    }
    money {
      ja
      en
    }
    whatRests {
      ja
      en
    }
    whatStays {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:5e0c037212f88960d0a64ffeda6dfb0375042598b0e1d00cb66708807de2c63e"}) as unknown as TypedDocumentString<PauseReviewQuery, PauseReviewQueryVariables>;
export const PauseMembershipDocument = new TypedDocumentString(`
    mutation PauseMembership($months: Int!, $fingerprint: String!) {
  pauseMembership(months: $months, fingerprint: $fingerprint) {
    status
  }
}
    `, {"hash":"sha256:113265b1a957ab357692e8278f7b74b8615d8a3f626000e3ef9977eda19a0d84"}) as unknown as TypedDocumentString<PauseMembershipMutation, PauseMembershipMutationVariables>;
export const WithdrawPauseDocument = new TypedDocumentString(`
    mutation WithdrawPause {
  withdrawPause {
    status
  }
}
    `, {"hash":"sha256:a691e54ba66bd7a8989939c7d740df0e7a96eea87bb2ee7e49cda3b2efab6b74"}) as unknown as TypedDocumentString<WithdrawPauseMutation, WithdrawPauseMutationVariables>;
export const ResumeReviewDocument = new TypedDocumentString(`
    query ResumeReview {
  resumeReview {
    planName {
      ja
      en
    }
    interval
    amount
    chargeToday
    nextChargeOn
    disclosure {
      ...ListedCondition
    }
    buttonLabel {
      ja
      en
    }
    fingerprint
    idempotencyKey
  }
}
    fragment ListedCondition on DisclosureBlock {
  key
  heading {
    ja
    en
  }
  body {
    ja
    en
  }
}`, {"hash":"sha256:cf56f8b360f10cbd0315703882ab22cba62164133b14b1eee8ff98942ce07bfd"}) as unknown as TypedDocumentString<ResumeReviewQuery, ResumeReviewQueryVariables>;
export const ResumeMembershipDocument = new TypedDocumentString(`
    mutation ResumeMembership($fingerprint: String!, $idempotencyKey: String!) {
  resumeMembership(fingerprint: $fingerprint, idempotencyKey: $idempotencyKey) {
    id
  }
}
    `, {"hash":"sha256:4b99ba3bf00eddeb39da3f23ed5b9af5072463f07cd3397f0b176dea03cadda7"}) as unknown as TypedDocumentString<ResumeMembershipMutation, ResumeMembershipMutationVariables>;
export const HeldPlanDocument = new TypedDocumentString(`
    query HeldPlan {
  myMembership {
    plan {
      key
    }
  }
}
    `, {"hash":"sha256:e932207bc0d6294c54d1af37af2cac2cd5ce3d21552e5ae454e856492be92cf7"}) as unknown as TypedDocumentString<HeldPlanQuery, HeldPlanQueryVariables>;
export const MyCopiesDocument = new TypedDocumentString(`
    query MyCopies {
  myCopies {
    id
    state
    scope
    askedAt
    expiresAt
    downloads
    jsonUrl
    csvUrl
  }
  myMembership {
    leftOn
  }
}
    `, {"hash":"sha256:30e880f1fdcbc2ad2c2106d6717e7ffa53e9c7525c1cbdb9c4de5707a458d339"}) as unknown as TypedDocumentString<MyCopiesQuery, MyCopiesQueryVariables>;
export const RequestMyCopyDocument = new TypedDocumentString(`
    mutation RequestMyCopy {
  requestMyCopy {
    id
  }
}
    `, {"hash":"sha256:074aae143f5c9a385823192f615f44e74e982f013def25e87f571640e57e270a"}) as unknown as TypedDocumentString<RequestMyCopyMutation, RequestMyCopyMutationVariables>;
export const ErasureReviewDocument = new TypedDocumentString(`
    query ErasureReview {
  erasureReview {
    number
    leftOn
    proved
    kept {
      title {
        ja
        en
      }
      because {
        ja
        en
      }
      until
    }
  }
  viewer {
    email
  }
}
    `, {"hash":"sha256:b1db6f15fea249c2e9370086f68f7ffc6e6fc24906ae59baa37a748e6a387c7d"}) as unknown as TypedDocumentString<ErasureReviewQuery, ErasureReviewQueryVariables>;
export const EraseMeDocument = new TypedDocumentString(`
    mutation EraseMe {
  eraseMe
}
    `, {"hash":"sha256:740f1fbf51487c1cedbbb7763cb30691090552fba1abbb987815026e05b28d3a"}) as unknown as TypedDocumentString<EraseMeMutation, EraseMeMutationVariables>;
export const WhoAmIDocument = new TypedDocumentString(`
    query WhoAmI {
  viewer {
    accountId
    memberId
    deskRole
  }
}
    `, {"hash":"sha256:83901a567e26ccd457d2a082d6e9dc446c21d3dcc7a39b2d846456c8cf055af8"}) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
export const MyMembershipDocument = new TypedDocumentString(`
    query MyMembership {
  myUnreadTalks
  myCompanies {
    id
    title
  }
  mySeats {
    ...ShownSeat
  }
  myMembership {
    status
    plan {
      key
      kind
      taxCategory
      name {
        ja
        en
      }
    }
    interval
    price
    paidThrough
    prepaid
    renewable
    nextChargeOn
    nextChargeAmount
    cancelsOn
    lastUsableDay
    leaving
    leftOn
    discount {
      code
      off
      until
    }
    feeAhead {
      amount
      on
    }
    reduced {
      ...ReducedTerms
    }
    reducedOffer {
      kind
      below
      interval
      amount
      on
    }
    nextPlan {
      name {
        ja
        en
      }
      interval
      amount
      on
    }
    pause {
      planName {
        ja
        en
      }
      amount
      from
      chargeOn
      running
    }
    benefits {
      key
      label {
        ja
        en
      }
      source {
        ja
        en
      }
      until
    }
    card {
      qrPayload
      number
      name
      tierName {
        ja
        en
      }
      since
    }
    newsletter
    interests
    prefecture
    municipality
  }
  community {
    municipalities {
      code
      name {
        ja
        en
      }
    }
  }
  awaitedPlanChange {
    id
    state
    planKey
    interval
    charge
    confirmBy
    resuming
  }
  myVoucher {
    id
    amount
    planKey
    voucher {
      lastDay
    }
  }
  plans {
    key
    name {
      ja
      en
    }
    reductions {
      kind
    }
  }
  myUnpaidFee {
    amount
    ask
    lastUsableDay
    todo {
      ja
      en
    }
  }
  myCard {
    brand
    last4
    expMonth
    expYear
    lastDay
    expiry
  }
}
    fragment ReducedTerms on ReducedPrice {
  kind
  below
  interval
  amount
  regular
  endsOn
  regularFrom
}
fragment ShownSeat on MySeat {
  id
  companyTitle
  waits
  planName {
    ja
    en
  }
  lastDay
  name
  email
}`, {"hash":"sha256:5a5424fcee178614c77b02f4c30403aacd9590161d2979ebe48592f747264ba1"}) as unknown as TypedDocumentString<MyMembershipQuery, MyMembershipQueryVariables>;
export const SetMunicipalityDocument = new TypedDocumentString(`
    mutation SetMunicipality($municipality: String) {
  setMunicipality(municipality: $municipality)
}
    `, {"hash":"sha256:b2ed7f828d3f0571827525fb4ea7abfd63b984e24ab47acf5322893ff04a2ba2"}) as unknown as TypedDocumentString<SetMunicipalityMutation, SetMunicipalityMutationVariables>;
export const SetInterestsDocument = new TypedDocumentString(`
    mutation SetInterests($interests: [Interest!]!) {
  setInterests(interests: $interests)
}
    `, {"hash":"sha256:c37103fd6baffb1d7f213e405566def0184f1b8fe42fa430bdcc1f5401255d65"}) as unknown as TypedDocumentString<SetInterestsMutation, SetInterestsMutationVariables>;
export const SetNewsletterDocument = new TypedDocumentString(`
    mutation SetNewsletter($wanted: Boolean!) {
  setNewsletter(wanted: $wanted)
}
    `, {"hash":"sha256:1b5e3491e6659699d581ba7328f4a592a74cb4d03513307c6f28d22177fd9455"}) as unknown as TypedDocumentString<SetNewsletterMutation, SetNewsletterMutationVariables>;
export const GiveUpVoucherDocument = new TypedDocumentString(`
    mutation GiveUpVoucher {
  giveUpVoucher
}
    `, {"hash":"sha256:d6e4019a2b92f62c94801b2b820cadf2e0a6be1c9348e5eb5cf5d8ae21124e20"}) as unknown as TypedDocumentString<GiveUpVoucherMutation, GiveUpVoucherMutationVariables>;
export const KeepPlanDocument = new TypedDocumentString(`
    mutation KeepPlan {
  keepPlan {
    status
  }
}
    `, {"hash":"sha256:b25ba916027896242e53374dc8f71772f28b0377778abe4684da429fc97af765"}) as unknown as TypedDocumentString<KeepPlanMutation, KeepPlanMutationVariables>;
export const KeepMembershipDocument = new TypedDocumentString(`
    mutation KeepMembership {
  keepMembership {
    status
  }
}
    `, {"hash":"sha256:35e9323a28b9419109aac6c94c0bc9d5fdd9fbd426cc6226bdb5c0c0d2ff9eff"}) as unknown as TypedDocumentString<KeepMembershipMutation, KeepMembershipMutationVariables>;
export const MovedHereDocument = new TypedDocumentString(`
    query MovedHere {
  joinDraft {
    returning {
      number
    }
  }
}
    `, {"hash":"sha256:0c53cc474f748909f4fa0066f95e000cf02aee79a3d005d3476c2c21cdaab66b"}) as unknown as TypedDocumentString<MovedHereQuery, MovedHereQueryVariables>;
export const RenewCardDocument = new TypedDocumentString(`
    mutation RenewCard {
  renewCard
}
    `, {"hash":"sha256:feae860d3814d606049dc2e6b2a215835d16bfe70601391ac3c988bdb472b936"}) as unknown as TypedDocumentString<RenewCardMutation, RenewCardMutationVariables>;
export const MyReceiptsDocument = new TypedDocumentString(`
    query MyReceipts {
  myReceipts {
    id
    number
    issuedOn
    paidOn
    amount
    taxInside
    addressee
    description
    refunded
    readdressing
    splittable
    purposes {
      key
      text
    }
    handedOut
    supersededBecause
    replaces {
      number
      because
      part
      parts
    }
    replacedBy
    turns {
      id
      at
      kind
      actor
      actorName
      reason
      addresseeBefore
    }
    downloadUrl
  }
}
    `, {"hash":"sha256:b1bae58a0448189b55f40d67684975e7ac26737b539691101be177c2da5be0ac"}) as unknown as TypedDocumentString<MyReceiptsQuery, MyReceiptsQueryVariables>;
export const SetReceiptAddresseeDocument = new TypedDocumentString(`
    mutation SetReceiptAddressee($id: ID!, $addressee: String!, $purpose: String) {
  setReceiptAddressee(id: $id, addressee: $addressee, purpose: $purpose) {
    id
    number
    supersededBecause
    replaces {
      number
    }
    replacedBy
  }
}
    `, {"hash":"sha256:054ad408fd303226aee939dd876001d2bec12dbc4f28c803adf1bceb1fd131f5"}) as unknown as TypedDocumentString<SetReceiptAddresseeMutation, SetReceiptAddresseeMutationVariables>;
export const SplitReceiptDocument = new TypedDocumentString(`
    mutation SplitReceipt($id: ID!, $parts: [ReceiptPartInput!]!) {
  splitReceipt(id: $id, parts: $parts) {
    id
  }
}
    `, {"hash":"sha256:fc066ea5da52593eefe2049907cbcf5eb9922f421609ce729af0c97c97b17ed7"}) as unknown as TypedDocumentString<SplitReceiptMutation, SplitReceiptMutationVariables>;
export const MyRightsRequestsDocument = new TypedDocumentString(`
    query MyRightsRequests {
  myRightsRequests {
    terms {
      dueDays
      fee
    }
    requests {
      id
      kind
      state
      receivedOn
      dueOn
      outcome
    }
  }
}
    `, {"hash":"sha256:bcaa7a69fcebfb6b159d053fdc81b2ea19ee7d88abda212d96f8e5ca7a702ade"}) as unknown as TypedDocumentString<MyRightsRequestsQuery, MyRightsRequestsQueryVariables>;
export const MyRightsRequestDocument = new TypedDocumentString(`
    query MyRightsRequest($id: ID!) {
  myRightsRequest(id: $id) {
    id
    kind
    state
    receivedOn
    dueOn
    outcome
    concerns
    wanted
    fee
    checkedAt
    decidedAt
    closedAt
    letter {
      title
      addressee
      paragraphs
      from
    }
    paperUrl
    copy {
      state
      expiresAt
      jsonUrl
      csvUrl
    }
  }
}
    `, {"hash":"sha256:aac547cbd1f505ebb3c38b6ddd964fa57f40e0e1a85d5603b84817023eefa710"}) as unknown as TypedDocumentString<MyRightsRequestQuery, MyRightsRequestQueryVariables>;
export const SendRightsRequestDocument = new TypedDocumentString(`
    mutation SendRightsRequest($input: RightsRequestInput!) {
  sendRightsRequest(input: $input)
}
    `, {"hash":"sha256:abb0c1b9d4babf82bee961582d5141291f6dc63bed413248689940b4925cf093"}) as unknown as TypedDocumentString<SendRightsRequestMutation, SendRightsRequestMutationVariables>;
export const WithdrawRightsRequestDocument = new TypedDocumentString(`
    mutation WithdrawRightsRequest($id: ID!) {
  withdrawRightsRequest(id: $id)
}
    `, {"hash":"sha256:4a0e329e1146acefc45f3f5a558ca380bca5ed2c290a61a72ea1a04f327fc622"}) as unknown as TypedDocumentString<WithdrawRightsRequestMutation, WithdrawRightsRequestMutationVariables>;
export const MyScoutsDocument = new TypedDocumentString(`
    query MyScouts {
  myScouts {
    id
    companyId
    company
    shown
    why
    state
    askedAt
    answerBy
    wording {
      ja
      en
    }
    emailWording {
      ja
      en
    }
    lastDay
    longestMessage
  }
}
    `, {"hash":"sha256:d4ab39fc472e782fb0998be50d31f826c39053b1d4c3d3b3bfeca3d691284fd4"}) as unknown as TypedDocumentString<MyScoutsQuery, MyScoutsQueryVariables>;
export const AnswerScoutDocument = new TypedDocumentString(`
    mutation AnswerScout($id: ID!, $card: InterestCardInput) {
  answerScout(id: $id, card: $card)
}
    `, {"hash":"sha256:5cc96cefcccca2e1aa00132a213e6bb422fd0c5dbf48737c5467f0cad54eaa90"}) as unknown as TypedDocumentString<AnswerScoutMutation, AnswerScoutMutationVariables>;
export const SecurityDocument = new TypedDocumentString(`
    query Security {
  mySecurity {
    email
    hasPassword
    hasTotp
    passkeys {
      id
      name
      createdAt
      lastUsedAt
    }
  }
  mySessions {
    id
    current
    lastSeenAt
    browser
  }
}
    `, {"hash":"sha256:ee7e6ceb635b05c23b92201d5b86018c2d6ab2df079616ebea85c50c0fc012fb"}) as unknown as TypedDocumentString<SecurityQuery, SecurityQueryVariables>;
export const PasskeyRegistrationOptionsDocument = new TypedDocumentString(`
    query PasskeyRegistrationOptions {
  passkeyRegistrationOptions
}
    `, {"hash":"sha256:d71902a7478b7611fcc77836e2b38e2be76caa3a769a7fd53d20956abd77066b"}) as unknown as TypedDocumentString<PasskeyRegistrationOptionsQuery, PasskeyRegistrationOptionsQueryVariables>;
export const RegisterPasskeyDocument = new TypedDocumentString(`
    mutation RegisterPasskey($response: JSONString!, $name: String!) {
  registerPasskey(response: $response, name: $name) {
    id
  }
}
    `, {"hash":"sha256:08b2bb0e77af49e0f81eef2202d19375843f5ea540b6ffe6482d4414911e8bc4"}) as unknown as TypedDocumentString<RegisterPasskeyMutation, RegisterPasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($id: ID!) {
  removePasskey(id: $id)
}
    `, {"hash":"sha256:d58cbcf230325ca410a24807ad1b01cafa763a789fb2d48fd1f1f692ad9dc10b"}) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($id: ID!) {
  revokeSession(id: $id)
}
    `, {"hash":"sha256:0da1f5ad6ca30b47e1cb2c8f9b833664fb3647a47c585080a1a7fa8bc04c825c"}) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($password: String!, $current: String) {
  setPassword(password: $password, current: $current)
}
    `, {"hash":"sha256:27a02478ed73c7068c824657879c9605bdaba56a9e0a09b68bf4aa4f94a7fd34"}) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const StartTotpDocument = new TypedDocumentString(`
    mutation StartTotp {
  startTotp {
    secret
    uri
  }
}
    `, {"hash":"sha256:75748135ebfc298964a8bfb3e43e8b158f05455343f23f411e74b53a71020c92"}) as unknown as TypedDocumentString<StartTotpMutation, StartTotpMutationVariables>;
export const ConfirmTotpDocument = new TypedDocumentString(`
    mutation ConfirmTotp($code: String!) {
  confirmTotp(code: $code)
}
    `, {"hash":"sha256:e7d28405089723136224c2bbcc4e2b4006168a2e664eed7629f72f208e4c66c5"}) as unknown as TypedDocumentString<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const MySkillsDocument = new TypedDocumentString(`
    query MySkills {
  mySkills {
    skill {
      id
      name {
        ja
        en
      }
    }
    claimed
    level
    completions
    minutes
    companies
    ownCompanyLines
    lastUsedOn
    nextLevel
    missing {
      need
      have
      wanted
    }
    lines {
      id
      kind
      what {
        ja
        en
      }
      companyName
      ownCompany
      minutes
      occurredOn
      revokedAt
      reply
      disputed
    }
    badges {
      id
      level
      issuedAt
    }
  }
}
    `, {"hash":"sha256:78f35bd2398facf23b0dcf121cb1cc16bf283a688a0e4becf247863f383cd82b"}) as unknown as TypedDocumentString<MySkillsQuery, MySkillsQueryVariables>;
export const IssueBadgeDocument = new TypedDocumentString(`
    mutation IssueBadge($skillId: ID!) {
  issueBadge(skillId: $skillId)
}
    `, {"hash":"sha256:462acffb51a00d4802a2ba2e4c7e5a5c952e4846a66f52f021ca5d4e206d89b2"}) as unknown as TypedDocumentString<IssueBadgeMutation, IssueBadgeMutationVariables>;
export const RevokeBadgeDocument = new TypedDocumentString(`
    mutation RevokeBadge($id: ID!) {
  revokeBadge(id: $id)
}
    `, {"hash":"sha256:38359da697b6033fef570e273f8370636d2f2c84b5cd47436fb9e378c33655d2"}) as unknown as TypedDocumentString<RevokeBadgeMutation, RevokeBadgeMutationVariables>;
export const MyPassportDocument = new TypedDocumentString(`
    query MyPassport {
  myPassport {
    standingId
    standingUntil
    address
    named
    withWords
    skillIds
    skills {
      skill {
        id
        name {
          ja
          en
        }
      }
      words {
        id
      }
    }
    wording {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:20ad6d3b5fcb173b09e589e88b183db5bfc24777c334d6101af5bc7adefb9ad8"}) as unknown as TypedDocumentString<MyPassportQuery, MyPassportQueryVariables>;
export const OpenPassportDocument = new TypedDocumentString(`
    mutation OpenPassport($skillIds: [ID!]!, $named: Boolean!, $withWords: Boolean!, $agreedTo: String) {
  openPassport(
    skillIds: $skillIds
    named: $named
    withWords: $withWords
    agreedTo: $agreedTo
  )
}
    `, {"hash":"sha256:91cbbf7c48f38a9c2e72e973d9429b6d1b7ecba4157cabd7b76c6a88413fd375"}) as unknown as TypedDocumentString<OpenPassportMutation, OpenPassportMutationVariables>;
export const MySlackDocument = new TypedDocumentString(`
    query MySlack {
  mySlack {
    included
    agreed
    state
    notice {
      ja
      en
    }
    noticeVersion
  }
}
    `, {"hash":"sha256:7767b4f49a45a174798160b228518230fda78fc76731794bdb4b55fa6e2d7f81"}) as unknown as TypedDocumentString<MySlackQuery, MySlackQueryVariables>;
export const JoinSlackDocument = new TypedDocumentString(`
    mutation JoinSlack($noticeVersion: Int!) {
  joinSlack(noticeVersion: $noticeVersion)
}
    `, {"hash":"sha256:a9f2be86275cd8f2dbadd8e509d6a72abc7e191e9796515b3b83b5c18383b488"}) as unknown as TypedDocumentString<JoinSlackMutation, JoinSlackMutationVariables>;
export const MyStudentStandingDocument = new TypedDocumentString(`
    query MyStudentStanding {
  myStudentStanding {
    ...Standing
  }
}
    fragment Standing on StudentStanding {
  offered
  rule {
    ground
    asksFor {
      ja
      en
    }
  }
  lastDay
  declaration {
    school
    graduatesIn
    state
    reason
  }
}`, {"hash":"sha256:d9af01c14e45f4cc1fc7a87506ca7813cc79758c4260d44af631327d57f494a7"}) as unknown as TypedDocumentString<MyStudentStandingQuery, MyStudentStandingQueryVariables>;
export const DeclareStudentDocument = new TypedDocumentString(`
    mutation DeclareStudent($school: String!, $graduatesIn: String!) {
  declareStudent(school: $school, graduatesIn: $graduatesIn) {
    ...Standing
  }
}
    fragment Standing on StudentStanding {
  offered
  rule {
    ground
    asksFor {
      ja
      en
    }
  }
  lastDay
  declaration {
    school
    graduatesIn
    state
    reason
  }
}`, {"hash":"sha256:e187daeea28af339368547aa4953ca0a5186355dbb2ac2c1ee2ace43450671d9"}) as unknown as TypedDocumentString<DeclareStudentMutation, DeclareStudentMutationVariables>;
export const MyCareersDocument = new TypedDocumentString(`
    query MyCareers {
  myCareers {
    written
    careers {
      kind
      what
      field
      employer
      since
      until
      sideJob
      shown
      keptFrom
    }
    keptFrom
    most
    longestWhat
  }
}
    `, {"hash":"sha256:ecb550029f81100f1940e4648784a7a3cdb28c98818447d5a73a126cbdc44b9e"}) as unknown as TypedDocumentString<MyCareersQuery, MyCareersQueryVariables>;
export const SaveCareersDocument = new TypedDocumentString(`
    mutation SaveCareers($careers: [CareerInput!]!) {
  saveCareers(careers: $careers)
}
    `, {"hash":"sha256:a387ba37cf61a9ac4820472fb9fe7203fec2228b84c2f3a72b83f6f33224ce36"}) as unknown as TypedDocumentString<SaveCareersMutation, SaveCareersMutationVariables>;
export const MyLifeNeedsDocument = new TypedDocumentString(`
    query MyLifeNeeds {
  myLifeNeeds {
    needs
    note
    changedAt
    reader
    standingId
    standingUntil
    sentences {
      reader
      wording {
        ja
        en
      }
    }
    longestNote
  }
}
    `, {"hash":"sha256:07e25ea939b92747865e9bf3dcc82a84a7bf36a9623d5fc3a42cb43898da1d22"}) as unknown as TypedDocumentString<MyLifeNeedsQuery, MyLifeNeedsQueryVariables>;
export const SaveLifeNeedsDocument = new TypedDocumentString(`
    mutation SaveLifeNeeds($needs: [LifeNeed!]!, $note: String!, $reader: NeedsReader, $agreedTo: String) {
  saveLifeNeeds(needs: $needs, note: $note, reader: $reader, agreedTo: $agreedTo)
}
    `, {"hash":"sha256:1a77c7c57fdc168cc9cf61f23be5d7c9b9b8c7128d319533c1fbb85f0052e4e1"}) as unknown as TypedDocumentString<SaveLifeNeedsMutation, SaveLifeNeedsMutationVariables>;
export const MyTalentRecordDocument = new TypedDocumentString(`
    query MyTalentRecord {
  myTalentRecord {
    record {
      skillIds
      areas
      slots
      roles
      styles
      about
      changedAt
    }
    skills {
      id
      name {
        ja
        en
      }
      offered
    }
    areas
    longestAbout
    wording {
      ja
      en
    }
    standingId
    standingUntil
    evidence {
      id
      what {
        ja
        en
      }
      role
      minutes
      occurredOn
      revokedAt
      reply
    }
  }
}
    `, {"hash":"sha256:38e54d2ac434f85c3933b0471cc677176be4ac3c0d73e106652b5921aec22975"}) as unknown as TypedDocumentString<MyTalentRecordQuery, MyTalentRecordQueryVariables>;
export const SaveTalentRecordDocument = new TypedDocumentString(`
    mutation SaveTalentRecord($record: TalentRecordInput!, $agreedTo: String) {
  saveTalentRecord(record: $record, agreedTo: $agreedTo)
}
    `, {"hash":"sha256:d3bd3a95ad1980f4ad496c54fb6df1d1b935ff51562eb5dd07f80bc29643a100"}) as unknown as TypedDocumentString<SaveTalentRecordMutation, SaveTalentRecordMutationVariables>;
export const ContestEvidenceDocument = new TypedDocumentString(`
    mutation ContestEvidence($id: ID!, $reply: String!) {
  contestEvidence(id: $id, reply: $reply)
}
    `, {"hash":"sha256:cbc118c765423533e1c6d04f04b54ee765f64a8569a040ad759ceb33bfdaae9f"}) as unknown as TypedDocumentString<ContestEvidenceMutation, ContestEvidenceMutationVariables>;
export const MySharedCardDocument = new TypedDocumentString(`
    query MySharedCard($to: CardRecipientInput) {
  mySharedCard(to: $to) {
    offered
    written
    ageBand
    skills {
      ja
      en
    }
    areas
    slots
    roles
    styles
    careers {
      kind
      what
      field
      since
      until
      sideJob
    }
    about
    aboutReach
    wording {
      ja
      en
    }
    wordingWithAbout {
      ja
      en
    }
    standingId
    standingUntil
    aboutShown
    older
    standingFor {
      kind
      name {
        ja
        en
      }
    }
    recipients {
      kind
      name {
        ja
        en
      }
      key
      companies
    }
    companies {
      id
      title
      blocked
      own
    }
    shownTo
  }
}
    `, {"hash":"sha256:4dae0b039a4321df890b901f50f21283ec77e92d20ddd8bc298de07a4aeb3803"}) as unknown as TypedDocumentString<MySharedCardQuery, MySharedCardQueryVariables>;
export const ShareCardDocument = new TypedDocumentString(`
    mutation ShareCard($withAbout: Boolean!, $to: CardRecipientInput, $agreedTo: String!) {
  shareCard(withAbout: $withAbout, to: $to, agreedTo: $agreedTo)
}
    `, {"hash":"sha256:8a3e5b0a55337230f72d70f89178251edc53d409fab097bddfe9fb90f55eafb9"}) as unknown as TypedDocumentString<ShareCardMutation, ShareCardMutationVariables>;
export const BlockCompaniesDocument = new TypedDocumentString(`
    mutation BlockCompanies($companyIds: [ID!]!) {
  blockCompanies(companyIds: $companyIds)
}
    `, {"hash":"sha256:9dd6b0074c8c361cf96772ec11b8324dc6d722ca1403f0967c3750f8cc32892f"}) as unknown as TypedDocumentString<BlockCompaniesMutation, BlockCompaniesMutationVariables>;
export const MyUnpaidFeeDocument = new TypedDocumentString(`
    query MyUnpaidFee {
  myUnpaidFee {
    amount
    ask
    planKey
    what {
      ja
      en
    }
    todo {
      ja
      en
    }
    failedOn
    lastUsableDay
    payUrl
  }
  myCard {
    brand
    last4
    expMonth
    expYear
    lastDay
    expiry
  }
}
    `, {"hash":"sha256:b008b49ae20027ce796c530723e0fe728fd98cdc3dc5a17a9c041de5eaaa9486"}) as unknown as TypedDocumentString<MyUnpaidFeeQuery, MyUnpaidFeeQueryVariables>;
export const CheckoutReviewDocument = new TypedDocumentString(`
    query CheckoutReview($planKey: String!, $interval: BillingInterval!, $means: OnlineMeans, $coupon: String) {
  checkoutReview(
    planKey: $planKey
    interval: $interval
    means: $means
    coupon: $coupon
  ) {
    plan {
      key
      name {
        ja
        en
      }
      taxCategory
      prices {
        interval
      }
    }
    interval
    amount
    chargedToday
    taxInside
    discount {
      code
      off
      fullFrom
    }
    reduced {
      ...ReducedTerms
    }
    disclosure {
      ...ListedCondition
    }
    nextChargeOn
    nextChargeAmount
    payBy
    means
    konbiniPossible
    voucherWaits
    given {
      kind
      planName {
        ja
        en
      }
      lastDay
    }
    yearlyGuideAmount
    buttonLabel {
      ja
      en
    }
    fingerprint
    idempotencyKey
    guardianNeeded
  }
}
    fragment ListedCondition on DisclosureBlock {
  key
  heading {
    ja
    en
  }
  body {
    ja
    en
  }
}
fragment ReducedTerms on ReducedPrice {
  kind
  below
  interval
  amount
  regular
  endsOn
  regularFrom
}`, {"hash":"sha256:88ae87ee6fb4a59c8dceb7fb60bacbc49bb68549f420800ddb0160cd7947e4ab"}) as unknown as TypedDocumentString<CheckoutReviewQuery, CheckoutReviewQueryVariables>;
export const StartCheckoutDocument = new TypedDocumentString(`
    mutation StartCheckout($planKey: String!, $interval: BillingInterval!, $fingerprint: String!, $idempotencyKey: String!, $means: OnlineMeans, $coupon: String) {
  startCheckout(
    planKey: $planKey
    interval: $interval
    fingerprint: $fingerprint
    idempotencyKey: $idempotencyKey
    means: $means
    coupon: $coupon
  ) {
    id
  }
}
    `, {"hash":"sha256:a07ebc0a7235e6c57a807c87fac85c422f5ef9171586541dbb3e02d885c7213b"}) as unknown as TypedDocumentString<StartCheckoutMutation, StartCheckoutMutationVariables>;
export const GuestTermsDocument = new TypedDocumentString(`
    query GuestTerms {
  legalDocument(kind: privacy) {
    version
  }
}
    `, {"hash":"sha256:5ee45ff1eb88beeca9116fad12c43d7f06eff45ce39fc2ff7d9bf73120b56f63"}) as unknown as TypedDocumentString<GuestTermsQuery, GuestTermsQueryVariables>;
export const HoldAsGuestDocument = new TypedDocumentString(`
    mutation HoldAsGuest($occurrenceId: ID!, $lines: [TicketLineInput!]!, $press: String!, $code: String, $guest: GuestInput!) {
  holdAsGuest(
    occurrenceId: $occurrenceId
    lines: $lines
    press: $press
    code: $code
    guest: $guest
  )
}
    `, {"hash":"sha256:0d809275794ec8cecf1af9f938028134c9e6a8d81c4712ad17ba4656de240681"}) as unknown as TypedDocumentString<HoldAsGuestMutation, HoldAsGuestMutationVariables>;
export const HoldAddOnsAsGuestDocument = new TypedDocumentString(`
    mutation HoldAddOnsAsGuest($code: String!, $lines: [TicketLineInput!]!, $press: String!) {
  holdAddOnsAsGuest(code: $code, lines: $lines, press: $press)
}
    `, {"hash":"sha256:e33d9571097d8aa6b9afe414e8ac2e678167f58ee9e021a1dacad18aebe2110b"}) as unknown as TypedDocumentString<HoldAddOnsAsGuestMutation, HoldAddOnsAsGuestMutationVariables>;
export const GuestOrderDocument = new TypedDocumentString(`
    query GuestOrder($code: String!, $means: TicketMeans) {
  guestOrder(code: $code) {
    own
    receipts {
      id
      number
    }
    tickets
    later
  }
  guestAttendeeForm(code: $code) {
    ...AttendeesAsked
  }
  guestPurchase(code: $code, means: $means) {
    ...ShownPurchase
    payment {
      id
      state
      url
      voucher {
        url
        lastDay
        ...VoucherNumbers
      }
    }
    review {
      taxInside
      disclosure {
        ...ListedCondition
      }
      buttonLabel {
        ja
        en
      }
      fingerprint
    }
  }
  viewer {
    memberId
  }
}
    fragment ListedCondition on DisclosureBlock {
  key
  heading {
    ja
    en
  }
  body {
    ja
    en
  }
}
fragment VoucherNumbers on Voucher {
  codes {
    chain
    paymentCode
    confirmationNumber
  }
}
fragment AttendeesAsked on AttendeeForm {
  names
  emergency
  purgeDays
  until
  open
  slots {
    typeId
    nth
    typeName {
      ja
      en
    }
    ticketId
    seat
    room
    used
    name {
      familyName
      givenName
      familyKana
      givenKana
    }
    contact {
      name
      relation
      phone
    }
  }
  questions {
    id
    kind
    label {
      ja
      en
    }
    options {
      ja
      en
    }
    perTicket
    required
    typeId
    sensitive
  }
  answers {
    questionId
    typeId
    nth
    values
  }
  suggested {
    familyName
    givenName
    familyKana
    givenKana
  }
}
fragment ShownPurchase on TicketPurchase {
  id
  stage
  eventId
  title {
    ja
    en
  }
  place {
    ja
    en
  }
  startsAt
  endsAt
  sessions {
    id
    number
    title {
      ja
      en
    }
    place {
      ja
      en
    }
    startsAt
    endsAt
    calledOff {
      ja
      en
    }
  }
  clashes {
    id
    site {
      ja
      en
    }
    startsAt
    endsAt
  }
  lines {
    name {
      ja
      en
    }
    quantity
    price
    regular
    addOn
    why {
      ja
      en
    }
  }
  total
  secondsLeft
  expiresAt
  means
  paidBefore
  ways {
    means
    until
    hindrance
    limit
  }
  waitingEntryId
  givingUp
  calledOff {
    ja
    en
  }
  moneyBack
  moneyIsBack
  moneyNeedsAccount
  moneyOwed
  refundAccount
  transfer {
    amount
    received
    bankAccount
    payer
    payUntil
  }
  noResale
  cancelling {
    ja
    en
  }
  reflects
  occurrenceId
  besideId
  laterIds
  mayAdd
  tickets {
    id
    name {
      ja
      en
    }
    number
    code
    online
    addOn
    state
    handedOn
    mayHandOn
    memberPrice
    sent {
      email
      until
    }
    kept
    giveBack {
      percent
      fee
      refund
      along {
        ja
        en
      }
    }
  }
}`, {"hash":"sha256:4e5b195562fc2cc7c859f7fe2b0da3cbd43f212710b515c4bd1faa4fdc45bc7a"}) as unknown as TypedDocumentString<GuestOrderQuery, GuestOrderQueryVariables>;
export const GuestAttendeesDocument = new TypedDocumentString(`
    query GuestAttendees($code: String!) {
  guestAttendeeForm(code: $code) {
    ...AttendeesAsked
  }
}
    fragment AttendeesAsked on AttendeeForm {
  names
  emergency
  purgeDays
  until
  open
  slots {
    typeId
    nth
    typeName {
      ja
      en
    }
    ticketId
    seat
    room
    used
    name {
      familyName
      givenName
      familyKana
      givenKana
    }
    contact {
      name
      relation
      phone
    }
  }
  questions {
    id
    kind
    label {
      ja
      en
    }
    options {
      ja
      en
    }
    perTicket
    required
    typeId
    sensitive
  }
  answers {
    questionId
    typeId
    nth
    values
  }
  suggested {
    familyName
    givenName
    familyKana
    givenKana
  }
}`, {"hash":"sha256:37767ebceb23b0ff539af43ea5a807906254ea0023dbbd49365881972b60a503"}) as unknown as TypedDocumentString<GuestAttendeesQuery, GuestAttendeesQueryVariables>;
export const OrderAsGuestDocument = new TypedDocumentString(`
    mutation OrderAsGuest($code: String!, $fingerprint: String!, $means: TicketMeans, $attendees: [AttendeeInput!], $answers: [AnswerInput!]) {
  orderAsGuest(
    code: $code
    fingerprint: $fingerprint
    means: $means
    attendees: $attendees
    answers: $answers
  )
}
    `, {"hash":"sha256:7a34c5561d7a5a4532d3194489c99474199fad655b602b4399bd4e952c40636f"}) as unknown as TypedDocumentString<OrderAsGuestMutation, OrderAsGuestMutationVariables>;
export const PayGuestOrderAgainDocument = new TypedDocumentString(`
    mutation PayGuestOrderAgain($code: String!) {
  payGuestOrderAgain(code: $code)
}
    `, {"hash":"sha256:19b19c1f8bc4d27ee75c890d053deda5c6a5aee3aa37ad333fc0ea12eb1476e3"}) as unknown as TypedDocumentString<PayGuestOrderAgainMutation, PayGuestOrderAgainMutationVariables>;
export const ReleaseGuestOrderDocument = new TypedDocumentString(`
    mutation ReleaseGuestOrder($code: String!) {
  releaseGuestOrder(code: $code)
}
    `, {"hash":"sha256:088f1d0f0adc354d219b99ad315bd94d46e999b1d8cc437affbe04c949581ad1"}) as unknown as TypedDocumentString<ReleaseGuestOrderMutation, ReleaseGuestOrderMutationVariables>;
export const CancelGuestTicketDocument = new TypedDocumentString(`
    mutation CancelGuestTicket($code: String!, $id: ID!, $fee: Int!) {
  cancelGuestTicket(code: $code, id: $id, fee: $fee)
}
    `, {"hash":"sha256:a64da7bc9fda29fac9665c6b752cb28b9c67522d9cfaa3e4dd476582bed42f57"}) as unknown as TypedDocumentString<CancelGuestTicketMutation, CancelGuestTicketMutationVariables>;
export const ChangeGuestAttendeesDocument = new TypedDocumentString(`
    mutation ChangeGuestAttendees($code: String!, $attendees: [AttendeeInput!]!, $answers: [AnswerInput!]!) {
  changeGuestAttendees(code: $code, attendees: $attendees, answers: $answers)
}
    `, {"hash":"sha256:963286ef6d479dc870cab55316a2886bf512834aafcd29db1775d27f06c9f909"}) as unknown as TypedDocumentString<ChangeGuestAttendeesMutation, ChangeGuestAttendeesMutationVariables>;
export const TakeGuestOrdersDocument = new TypedDocumentString(`
    mutation TakeGuestOrders {
  takeGuestOrders
}
    `, {"hash":"sha256:93dc3d25d862bc4f00f9c180fe5dd41630de870f8437254000fc33248cec9193"}) as unknown as TypedDocumentString<TakeGuestOrdersMutation, TakeGuestOrdersMutationVariables>;
export const NameGuestRefundAccountDocument = new TypedDocumentString(`
    mutation NameGuestRefundAccount($code: String!, $account: RefundAccountInput!) {
  nameGuestRefundAccount(code: $code, account: $account)
}
    `, {"hash":"sha256:3ff9a23fe34a1b0abea966a7b2f1bda2f2ddde2ab995fe68fcacc4686386b1db"}) as unknown as TypedDocumentString<NameGuestRefundAccountMutation, NameGuestRefundAccountMutationVariables>;
export const SkillPassportDocument = new TypedDocumentString(`
    query SkillPassport($code: String!) {
  skillPassport(code: $code) {
    name
    operator {
      ja
      en
    }
    lastDay
    skills {
      skill {
        id
        name {
          ja
          en
        }
      }
      level
      completions
      companies
      lastUsedOn
      words {
        id
        words
        text
        name
        what {
          ja
          en
        }
        occurredOn
      }
    }
  }
}
    `, {"hash":"sha256:567fc532d9503bb34cc90a931122ed2a48391e5adf6006be2cdfc4ce092e0fae"}) as unknown as TypedDocumentString<SkillPassportQuery, SkillPassportQueryVariables>;
export const PastRecordDocument = new TypedDocumentString(`
    query PastRecord($code: String!) {
  pastRecord(code: $code) {
    name
    until
    takings {
      id
      what
      occurredOn
      minutes
    }
  }
  viewer {
    memberId
  }
}
    `, {"hash":"sha256:b51abe2f9b4ad773722bc9ddddfbc9d9cc838b99d0efa6d791f66882122899fc"}) as unknown as TypedDocumentString<PastRecordQuery, PastRecordQueryVariables>;
export const TakePastRecordDocument = new TypedDocumentString(`
    mutation TakePastRecord($code: String!) {
  takePastRecord(code: $code)
}
    `, {"hash":"sha256:2af08a844a7697f2e0e6bce107b447c039b5699deb0cd5baa46767563ea80faf"}) as unknown as TypedDocumentString<TakePastRecordMutation, TakePastRecordMutationVariables>;
export const DeletePastRecordDocument = new TypedDocumentString(`
    mutation DeletePastRecord($code: String!) {
  deletePastRecord(code: $code)
}
    `, {"hash":"sha256:0cadc3506835d431483f81e78d50dab138d11f014eddedac9e213f0b3026d570"}) as unknown as TypedDocumentString<DeletePastRecordMutation, DeletePastRecordMutationVariables>;
export const ArticleInvitationDocument = new TypedDocumentString(`
    query ArticleInvitation($code: String!) {
  articleInvitation(code: $code) {
    title
    company
    contract
    draft {
      why
      whoWith
      what
      growth
    }
    until
    ownId
  }
  viewer {
    memberId
  }
}
    `, {"hash":"sha256:f74cb48c40178086f789f594d66149a03a1256b65c6c3bda5c35f3e6b499e70b"}) as unknown as TypedDocumentString<ArticleInvitationQuery, ArticleInvitationQueryVariables>;
export const AcceptArticleDocument = new TypedDocumentString(`
    mutation AcceptArticle($code: String!) {
  acceptArticle(code: $code)
}
    `, {"hash":"sha256:feff1e6ce24147cc3fd6b7673ae6b5123f83052d25a50f2109e3e261f055cae2"}) as unknown as TypedDocumentString<AcceptArticleMutation, AcceptArticleMutationVariables>;
export const PostingsDocument = new TypedDocumentString(`
    query Postings($first: Int!, $after: String, $filter: PostingFilter) {
  postings(first: $first, after: $after, filter: $filter) {
    items {
      id
      company
      title
      why
      whoWith
      contract
      way
      area
      payUnit
      payYen
      lastDay
    }
    rules {
      footing
      number
      operator {
        ja
        en
      }
    }
    found
    counts {
      kind
      value
      postings
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:5f723915d3f5fa5ccc5f2ca613e35fb88999d17649573c2b1cae787dc25b8c6f"}) as unknown as TypedDocumentString<PostingsQuery, PostingsQueryVariables>;
export const ListedPostingsDocument = new TypedDocumentString(`
    query ListedPostings($first: Int!, $after: String, $filter: PostingFilter) {
  postings(first: $first, after: $after, filter: $filter) {
    items {
      id
      company
      title
      why
      whoWith
      publishedOn
      confirmedOn
    }
    endCursor
    hasNext
  }
  community {
    name {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:66bc4f4dbc515e958e927aee89411545476e04f69dd5073e90ec625cef77be76"}) as unknown as TypedDocumentString<ListedPostingsQuery, ListedPostingsQueryVariables>;
export const PostingDocument = new TypedDocumentString(`
    query Posting($id: ID!) {
  posting(id: $id) {
    posting {
      ...ShownPosting
    }
    rules {
      footing
      number
      operator {
        ja
        en
      }
    }
    wording {
      ja
      en
    }
    ownId
  }
  viewer {
    memberId
  }
}
    fragment ShownPosting on Posting {
  id
  companyId
  company
  companyShown
  title
  why
  whoWith
  what
  growth
  contract
  way
  area
  places
  lastDay
  items {
    item
    text
  }
  payUnit
  payYen
  payMinutes
  overtimeYen
  overtimeMinutes
  overtimeExcess
  ageReason
  author
  authorSchool
  phase
  publishedOn
  confirmedOn
}`, {"hash":"sha256:70ab92de10d06b85cc204f789df64e54dae5f5f2680603b32d30b5ab7e4f41e9"}) as unknown as TypedDocumentString<PostingQuery, PostingQueryVariables>;
export const ApplyForPostingDocument = new TypedDocumentString(`
    mutation ApplyForPosting($id: ID!, $message: String!, $agreedTo: String) {
  applyForPosting(id: $id, message: $message, agreedTo: $agreedTo)
}
    `, {"hash":"sha256:d34de148708dea8e1cb48239f0f8f349bf7961e17733fc756dcd2b242d012640"}) as unknown as TypedDocumentString<ApplyForPostingMutation, ApplyForPostingMutationVariables>;
export const ComplainOfPostingDocument = new TypedDocumentString(`
    mutation ComplainOfPosting($postingId: ID!, $kind: ComplaintKind!, $words: String!) {
  complainOfPosting(postingId: $postingId, kind: $kind, words: $words)
}
    `, {"hash":"sha256:3a00976d4f8889c3312630427a0830ec8d863dbd3034674f99327da2dcc6664e"}) as unknown as TypedDocumentString<ComplainOfPostingMutation, ComplainOfPostingMutationVariables>;
export const PostArchiveDocument = new TypedDocumentString(`
    query PostArchive($first: Int!, $after: String) {
  posts(first: $first, after: $after) {
    items {
      id
      title
      language
      publishedAt
      audience
      open
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:8314fa6483665181f7027f109542f0a86722dc04a39fd20c3770abb13411f752"}) as unknown as TypedDocumentString<PostArchiveQuery, PostArchiveQueryVariables>;
export const PostDocument = new TypedDocumentString(`
    query Post($id: ID!) {
  post(id: $id) {
    id
    title
    language
    publishedAt
    audience
    open
    body {
      kind
      lines {
        parts {
          text
          href
        }
      }
    }
  }
}
    `, {"hash":"sha256:02ac65087cbb9a64c408cc4450a2df3e84195aae0df41b3dca82fad2a9002fea"}) as unknown as TypedDocumentString<PostQuery, PostQueryVariables>;
export const CommunitiesDocument = new TypedDocumentString(`
    query Communities {
  communities {
    slug
    name {
      ja
      en
    }
    tagline {
      ja
      en
    }
    region {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:c97b3c16700019acad54931d8b13f2a3a2383de7287c7f8ca5ad328ebd08a1e4"}) as unknown as TypedDocumentString<CommunitiesQuery, CommunitiesQueryVariables>;
export const LandingDocument = new TypedDocumentString(`
    query Landing {
  community {
    about {
      ja
      en
    }
    municipalities {
      code
      name {
        ja
        en
      }
    }
    memberCount
  }
  plans {
    key
    kind
    name {
      ja
      en
    }
    summary {
      ja
      en
    }
    featured
    benefits {
      key
      label {
        ja
        en
      }
      included
    }
    prices {
      interval
      amount
    }
  }
}
    `, {"hash":"sha256:8e8a279f3b8d92d0b860a530de0530671a28690c4c448ca332d21d711ca1c296"}) as unknown as TypedDocumentString<LandingQuery, LandingQueryVariables>;
export const LegalDocumentDocument = new TypedDocumentString(`
    query LegalDocument($kind: LegalDocumentKind!) {
  legalDocument(kind: $kind) {
    version
    effectiveOn
    title {
      ja
      en
    }
    body {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:3848b39880db48c4fb2e9da4861c9b008be116c54bce2782317fd7a66820e1b8"}) as unknown as TypedDocumentString<LegalDocumentQuery, LegalDocumentQueryVariables>;
export const LegalNoticeDocument = new TypedDocumentString(`
    query LegalNotice {
  legalNotice {
    version
    publishedAt
    items {
      key
      label {
        ja
        en
      }
      body {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:cad46ee715c7f17af85ab7d429e5c4db621179ef78a5fd9e877c0be3ffef7076"}) as unknown as TypedDocumentString<LegalNoticeQuery, LegalNoticeQueryVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans {
  viewer {
    memberId
  }
  plans {
    key
    kind
    name {
      ja
      en
    }
    summary {
      ja
      en
    }
    featured
    eligibility {
      ja
      en
    }
    benefits {
      key
      label {
        ja
        en
      }
      included
    }
    prices {
      interval
      amount
      monthlyEquivalent
    }
    reductions {
      kind
      below
      prices {
        interval
        amount
      }
    }
    taxCategory
    yearFrom
    taxNote {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:50bf80efae1ee109713ea0411c20e8cf19ebccb646893371ce9c6b1d46e043ba"}) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const CurrentPlanDocument = new TypedDocumentString(`
    query CurrentPlan {
  myMembership {
    plan {
      key
      kind
    }
    interval
    price
    cancelsOn
  }
}
    `, {"hash":"sha256:61062bdc02396f4e3f1c14d38d56b700e5148529291c23419f001cacc20ae0ba"}) as unknown as TypedDocumentString<CurrentPlanQuery, CurrentPlanQueryVariables>;
export const MappedCommunitiesDocument = new TypedDocumentString(`
    query MappedCommunities {
  communities {
    slug
  }
}
    `, {"hash":"sha256:63501b56b9f6e305771600fa9dc5f47f1d2872db42f0c4ecf64a0913ff51ce2f"}) as unknown as TypedDocumentString<MappedCommunitiesQuery, MappedCommunitiesQueryVariables>;
export const MappedEventsDocument = new TypedDocumentString(`
    query MappedEvents($first: Int!, $after: String) {
  events(first: $first, after: $after) {
    items {
      eventId
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:7f191517b06a2c414d77293ba8da60097b411f4f3369267641097458a4efc9ea"}) as unknown as TypedDocumentString<MappedEventsQuery, MappedEventsQueryVariables>;
export const SeatOfferDocument = new TypedDocumentString(`
    query SeatOffer($link: String!) {
  viewer {
    email
    memberId
  }
  seatOffer(link: $link) {
    companyTitle
    planName {
      ja
      en
    }
    benefits {
      ja
      en
    }
    lastDay
    invited
    domains
    own
    hindrance
    shownName
    shownEmail
    ownPlan {
      name {
        ja
        en
      }
      interval
      amount
      chargedOn
      refund
      refundMonths
    }
  }
}
    `, {"hash":"sha256:c9b2e47bf89b38d47a97ebeea33d943587450ede2548d0f51233a366b29398ec"}) as unknown as TypedDocumentString<SeatOfferQuery, SeatOfferQueryVariables>;
export const TakeSeatDocument = new TypedDocumentString(`
    mutation TakeSeat($link: String!, $name: String!, $ownPlan: OwnPlanChoice!) {
  takeSeat(link: $link, name: $name, ownPlan: $ownPlan)
}
    `, {"hash":"sha256:b3dd0a6b4d7e9f43616abd6a375acb17633ae37fed2f76fc4d1da4349f80cf95"}) as unknown as TypedDocumentString<TakeSeatMutation, TakeSeatMutationVariables>;
export const GiveUpSeatDocument = new TypedDocumentString(`
    mutation GiveUpSeat($seatId: ID!) {
  giveUpSeat(seatId: $seatId)
}
    `, {"hash":"sha256:7ff3cdfc52087eec7ce9728f349f8d4bfab7b2a8d455cc1a9ebe6f1994399c1c"}) as unknown as TypedDocumentString<GiveUpSeatMutation, GiveUpSeatMutationVariables>;
export const SignInViewerDocument = new TypedDocumentString(`
    query SignInViewer {
  viewer {
    accountId
  }
}
    `, {"hash":"sha256:ee6577f50d3486bee6ed3dd51919dd5677ef31b2f9818a4a595acb764c144a07"}) as unknown as TypedDocumentString<SignInViewerQuery, SignInViewerQueryVariables>;
export const SignInLinkDocument = new TypedDocumentString(`
    mutation SignInLink($email: String!) {
  requestSignInLink(email: $email) {
    emailMasked
    expiresInMinutes
  }
}
    `, {"hash":"sha256:12198961f3e9b29d42c99804d17e8755ce6ba030d0e4fed83c0a8ce22dfde717"}) as unknown as TypedDocumentString<SignInLinkMutation, SignInLinkMutationVariables>;
export const PasswordSignInDocument = new TypedDocumentString(`
    mutation PasswordSignIn($email: String!, $password: String!) {
  signInWithPassword(email: $email, password: $password) {
    secondFactorNeeded
  }
}
    `, {"hash":"sha256:71b5e5a86dd2414b49eacf322802ae8e42b59af880783f581867758c5933c355"}) as unknown as TypedDocumentString<PasswordSignInMutation, PasswordSignInMutationVariables>;
export const PasskeySignInDocument = new TypedDocumentString(`
    mutation PasskeySignIn($response: JSONString!) {
  signInWithPasskey(response: $response) {
    secondFactorNeeded
  }
}
    `, {"hash":"sha256:b1e1aeaab5cf18f79c27114516bc74185b8a94dd7011f33cf88cb1f9bec9d748"}) as unknown as TypedDocumentString<PasskeySignInMutation, PasskeySignInMutationVariables>;
export const PasskeySignInOptionsDocument = new TypedDocumentString(`
    query PasskeySignInOptions {
  passkeySignInOptions
}
    `, {"hash":"sha256:02e94ceaa7364ab9e781c3a3e7af3ab0c95f11de96224dd4120f369e6bbc2925"}) as unknown as TypedDocumentString<PasskeySignInOptionsQuery, PasskeySignInOptionsQueryVariables>;
export const SecondFactorDocument = new TypedDocumentString(`
    mutation SecondFactor($code: String!) {
  verifySecondFactor(code: $code)
}
    `, {"hash":"sha256:268d4bd347fea5600279814210f928bce007f354c72efa6516aaa8b658686d5f"}) as unknown as TypedDocumentString<SecondFactorMutation, SecondFactorMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const CompanySupportDocument = new TypedDocumentString(`
    query CompanySupport($companyId: ID!) {
  companySupport(companyId: $companyId) {
    ...OwnCaseLine
  }
}
    fragment OwnCaseLine on OwnCase {
  id
  number
  wish
  state
  openedAt
  coordinator {
    name
    reach
  }
  forms {
    code
    day
  }
}`, {"hash":"sha256:e13d2901e0e08bca1921fb3bbfdca8c992e1873a638e4b205a9bd118a576791a"}) as unknown as TypedDocumentString<CompanySupportQuery, CompanySupportQueryVariables>;
export const MySupportDocument = new TypedDocumentString(`
    query MySupport {
  mySupport {
    ...OwnCaseLine
  }
  myAccompaniment {
    standingId
    standingUntil
    wording {
      ja
      en
    }
  }
}
    fragment OwnCaseLine on OwnCase {
  id
  number
  wish
  state
  openedAt
  coordinator {
    name
    reach
  }
  forms {
    code
    day
  }
}`, {"hash":"sha256:12b9f401e6140d0ae15ef523190e4de4178848ff9a3dfd6a500c3f55b5a4c5fa"}) as unknown as TypedDocumentString<MySupportQuery, MySupportQueryVariables>;
export const AskForSupportDocument = new TypedDocumentString(`
    mutation AskForSupport($companyId: ID!, $wish: String!) {
  askForSupport(companyId: $companyId, wish: $wish)
}
    `, {"hash":"sha256:bcff4d004c84dad77eb4ccb13ff03a3c78221c891add2440b76817b98c3d9e04"}) as unknown as TypedDocumentString<AskForSupportMutation, AskForSupportMutationVariables>;
export const AskForMySupportDocument = new TypedDocumentString(`
    mutation AskForMySupport($wish: String!, $agreedTo: String) {
  askForMySupport(wish: $wish, agreedTo: $agreedTo)
}
    `, {"hash":"sha256:75ba245fec5011f9b86a5a06decd50cd2de476e732b9d5b398547ca133e5422e"}) as unknown as TypedDocumentString<AskForMySupportMutation, AskForMySupportMutationVariables>;
export const CareFormDocument = new TypedDocumentString(`
    query CareForm($code: String!) {
  careForm(code: $code) {
    side
    day
    company
    coordinator
    answered
  }
}
    `, {"hash":"sha256:17bbee4d7c643cdba2ae1a6f4011c73fca87d255328eb1820841aef4ef75c672"}) as unknown as TypedDocumentString<CareFormQuery, CareFormQueryVariables>;
export const AnswerCareDocument = new TypedDocumentString(`
    mutation AnswerCare($code: String!, $answer: CareAnswerInput!) {
  answerCare(code: $code, answer: $answer)
}
    `, {"hash":"sha256:7fa7ced208a0d4024827f9d0aef29e2177eec22dedb9a51c1a6737dfec35d86a"}) as unknown as TypedDocumentString<AnswerCareMutation, AnswerCareMutationVariables>;
export const AllowAccompanimentDocument = new TypedDocumentString(`
    mutation AllowAccompaniment($agreedTo: String) {
  allowAccompaniment(agreedTo: $agreedTo)
}
    `, {"hash":"sha256:0b5ad17db013bd1d4132d7282cf95308193b22b893d61d4a3485f0ee41c3dec2"}) as unknown as TypedDocumentString<AllowAccompanimentMutation, AllowAccompanimentMutationVariables>;
export const SurveyFormDocument = new TypedDocumentString(`
    query SurveyForm($code: String!) {
  surveyForm(code: $code) {
    title {
      ja
      en
    }
    closesAt
    closed
    questions {
      id
      kind
      labelJa
      labelEn
      options {
        ja
        en
      }
    }
    answer {
      satisfaction
      recommend
      comeAgain
      visit
      lendAHand
      said
      own {
        questionId
        value
      }
    }
  }
}
    `, {"hash":"sha256:f2fcbf7fda9f39c3c07836938e6843b56fc9263264dc40a7ed494d17d831348b"}) as unknown as TypedDocumentString<SurveyFormQuery, SurveyFormQueryVariables>;
export const AnswerSurveyDocument = new TypedDocumentString(`
    mutation AnswerSurvey($code: String!, $answer: SurveyAnswerInput!) {
  answerSurvey(code: $code, answer: $answer)
}
    `, {"hash":"sha256:4f3de1fa60eab366c0c62b27c69dff3a3fc7f8e599846c9c43d5f121de886b65"}) as unknown as TypedDocumentString<AnswerSurveyMutation, AnswerSurveyMutationVariables>;
export const TabletLinkDocument = new TypedDocumentString(`
    query TabletLink($link: String!) {
  tabletLink(link: $link) {
    name
    place
    lastDay
    clerks {
      id
      name
    }
  }
}
    `, {"hash":"sha256:7065a583a07fd28ee569a01f38eeb749f40796a1847a4231e9d6278ef932a93b"}) as unknown as TypedDocumentString<TabletLinkQuery, TabletLinkQueryVariables>;
export const OpenTabletDocument = new TypedDocumentString(`
    mutation OpenTablet($link: String!, $clerkId: ID!, $pin: String!) {
  openTablet(link: $link, clerkId: $clerkId, pin: $pin)
}
    `, {"hash":"sha256:1b1697a5f965d6ab78d1c579da59d3bf4faf2d67b468fb00bdbde4e3c64c4ddf"}) as unknown as TypedDocumentString<OpenTabletMutation, OpenTabletMutationVariables>;
export const TabletDocument = new TypedDocumentString(`
    query Tablet($token: String!) {
  tablet(token: $token) {
    desk
    place
    clerk
    idleMinutes
    person {
      state
      name
      number
      steps {
        step
        at
        detail
      }
    }
    recordWords {
      ja
      en
    }
    callWords {
      ja
      en
    }
    accompanyWords {
      ja
      en
    }
    termsVersion
    privacyVersion
  }
}
    `, {"hash":"sha256:de6429522d36bf26fcda7a9b8d6e76a916f2a93566e1d380cab77da1ee99bfc2"}) as unknown as TypedDocumentString<TabletQuery, TabletQueryVariables>;
export const TabletGigsDocument = new TypedDocumentString(`
    query TabletGigs {
  gigs(first: 50) {
    items {
      id
      title
      startsAt
      endsAt
      place
      reward
      phase
      track
    }
  }
}
    `, {"hash":"sha256:16a09e566acba9b1832ef0086f1e00ed80f665e53112c66c3b3b2e9aa9c33afd"}) as unknown as TypedDocumentString<TabletGigsQuery, TabletGigsQueryVariables>;
export const MinorsWelcomeDocument = new TypedDocumentString(`
    query MinorsWelcome {
  minorsWelcome
}
    `, {"hash":"sha256:217602aa21c18319503e66f15239c27b679704bc3347f9ca2b3bfa21c6ab3791"}) as unknown as TypedDocumentString<MinorsWelcomeQuery, MinorsWelcomeQueryVariables>;
export const TabletTermsDocument = new TypedDocumentString(`
    query TabletTerms($token: String!, $id: ID!) {
  tabletTerms(token: $token, id: $id) {
    label
    text
  }
}
    `, {"hash":"sha256:d981ad4e62f5cc744e376e85dcfafdde34b8b00b30fb10b0c1650315b37bf87d"}) as unknown as TypedDocumentString<TabletTermsQuery, TabletTermsQueryVariables>;
export const BeginRegistrationDocument = new TypedDocumentString(`
    mutation BeginRegistration($token: String!) {
  beginRegistration(token: $token)
}
    `, {"hash":"sha256:aed8b0c1aaec8882d28f18c2c2b58629f2d02301f408794024d42aa3e27f95ba"}) as unknown as TypedDocumentString<BeginRegistrationMutation, BeginRegistrationMutationVariables>;
export const TickStepDocument = new TypedDocumentString(`
    mutation TickStep($token: String!, $step: RegistrationStep!, $detail: String) {
  tickStep(token: $token, step: $step, detail: $detail)
}
    `, {"hash":"sha256:6f40eef81460a3a56362f722da5ccad7054bace2162c5cc433ea3687a9b084ab"}) as unknown as TypedDocumentString<TickStepMutation, TickStepMutationVariables>;
export const EnterPersonDocument = new TypedDocumentString(`
    mutation EnterPerson($token: String!, $person: CounterPersonInput!) {
  enterPerson(token: $token, person: $person)
}
    `, {"hash":"sha256:19a4709a8138503e03a9278d563d61a816f1cc943c1acbb8907c1de0d672e2f6"}) as unknown as TypedDocumentString<EnterPersonMutation, EnterPersonMutationVariables>;
export const DropRegistrationDocument = new TypedDocumentString(`
    mutation DropRegistration($token: String!) {
  dropRegistration(token: $token)
}
    `, {"hash":"sha256:9babd5fe290b633c99fb48af432255c3574b737c9b963f8e819ccafaf63ebb36"}) as unknown as TypedDocumentString<DropRegistrationMutation, DropRegistrationMutationVariables>;
export const OpenPersonDocument = new TypedDocumentString(`
    mutation OpenPerson($token: String!, $number: String!, $birthDate: String!) {
  openPerson(token: $token, number: $number, birthDate: $birthDate)
}
    `, {"hash":"sha256:9b7f2704e42c9bdbe50c3b0bdc408ca9b87140baba9c18b85c5bde2405504e4b"}) as unknown as TypedDocumentString<OpenPersonMutation, OpenPersonMutationVariables>;
export const ClosePersonDocument = new TypedDocumentString(`
    mutation ClosePerson($token: String!) {
  closePerson(token: $token)
}
    `, {"hash":"sha256:7452ee0fe05695d9172607860e60860607de12fa7bc74fedfbfa781b318aa4df"}) as unknown as TypedDocumentString<ClosePersonMutation, ClosePersonMutationVariables>;
export const PrintSheetDocument = new TypedDocumentString(`
    mutation PrintSheet($token: String!) {
  printSheet(token: $token)
}
    `, {"hash":"sha256:92fd7d35186c1b4a0a2ac9e5f8f194ebddc92116e0b11153cb339bf0171818a1"}) as unknown as TypedDocumentString<PrintSheetMutation, PrintSheetMutationVariables>;
export const TakeGigAtDeskDocument = new TypedDocumentString(`
    mutation TakeGigAtDesk($token: String!, $gigId: ID!, $word: String!) {
  takeGigAtDesk(token: $token, gigId: $gigId, word: $word)
}
    `, {"hash":"sha256:464dad1062e77bc53a3e38e17d7c9ddc63dddc5d0796fd7166ed3f4d8256bbe3"}) as unknown as TypedDocumentString<TakeGigAtDeskMutation, TakeGigAtDeskMutationVariables>;
export const LeaveTabletDocument = new TypedDocumentString(`
    mutation LeaveTablet($token: String!) {
  leaveTablet(token: $token)
}
    `, {"hash":"sha256:570677da961f8ce2c6bfd77359c1078055dbe541072159068ed4c793ab14b582"}) as unknown as TypedDocumentString<LeaveTabletMutation, LeaveTabletMutationVariables>;
export const MyTalksDocument = new TypedDocumentString(`
    query MyTalks {
  myTalks {
    id
    company
    open
    unread
    lastAt
  }
}
    `, {"hash":"sha256:c5b58ecbba444553924cd6946fc29e3a8139f4a5fe02d9decef5a99a6b6bfd27"}) as unknown as TypedDocumentString<MyTalksQuery, MyTalksQueryVariables>;
export const MyTalkDocument = new TypedDocumentString(`
    query MyTalk($id: ID!) {
  myTalk(id: $id) {
    id
    companyId
    company
    open
    lastDay
    longestText
    lines {
      id
      side
      text
      at
      byMail
    }
  }
}
    `, {"hash":"sha256:0c68053b997bf8d2c2b2bb0427f33a60a908a322be2d1f8e0e65cdb9b2048e57"}) as unknown as TypedDocumentString<MyTalkQuery, MyTalkQueryVariables>;
export const WriteMyTalkDocument = new TypedDocumentString(`
    mutation WriteMyTalk($id: ID!, $text: String!) {
  writeMyTalk(id: $id, text: $text)
}
    `, {"hash":"sha256:9b8f4f169a33bb7acf273bdb6b923bd4afb641aa5d1c709ee24726f09a6828ea"}) as unknown as TypedDocumentString<WriteMyTalkMutation, WriteMyTalkMutationVariables>;
export const CompanyTalkDocument = new TypedDocumentString(`
    query CompanyTalk($companyId: ID!, $id: ID!) {
  companyTalk(companyId: $companyId, id: $id) {
    id
    number
    ofCard
    company
    name
    lastDay
    longestText
    lines {
      id
      side
      text
      at
      byMail
    }
  }
}
    `, {"hash":"sha256:f9297b41115f4da2d48c772c56364fef7fed1911e4d8fa8e492c9a9a4e3436be"}) as unknown as TypedDocumentString<CompanyTalkQuery, CompanyTalkQueryVariables>;
export const WriteCompanyTalkDocument = new TypedDocumentString(`
    mutation WriteCompanyTalk($companyId: ID!, $id: ID!, $text: String!) {
  writeCompanyTalk(companyId: $companyId, id: $id, text: $text)
}
    `, {"hash":"sha256:1858ad37cf82074230bfa10000cf566d6ff62c87504569aec2112a995544d4a3"}) as unknown as TypedDocumentString<WriteCompanyTalkMutation, WriteCompanyTalkMutationVariables>;
export const AttendeeFormDocument = new TypedDocumentString(`
    query AttendeeForm($id: ID!) {
  attendeeForm(id: $id) {
    ...AttendeesAsked
  }
}
    fragment AttendeesAsked on AttendeeForm {
  names
  emergency
  purgeDays
  until
  open
  slots {
    typeId
    nth
    typeName {
      ja
      en
    }
    ticketId
    seat
    room
    used
    name {
      familyName
      givenName
      familyKana
      givenKana
    }
    contact {
      name
      relation
      phone
    }
  }
  questions {
    id
    kind
    label {
      ja
      en
    }
    options {
      ja
      en
    }
    perTicket
    required
    typeId
    sensitive
  }
  answers {
    questionId
    typeId
    nth
    values
  }
  suggested {
    familyName
    givenName
    familyKana
    givenKana
  }
}`, {"hash":"sha256:aa1b22d10199137ceb8902e7a4c5c04bf3f8c6634282bf8a5a6dd4c1482eb8d7"}) as unknown as TypedDocumentString<AttendeeFormQuery, AttendeeFormQueryVariables>;
export const ChangeAttendeesDocument = new TypedDocumentString(`
    mutation ChangeAttendees($id: ID!, $attendees: [AttendeeInput!]!, $answers: [AnswerInput!]!) {
  changeAttendees(id: $id, attendees: $attendees, answers: $answers)
}
    `, {"hash":"sha256:e11a82526f89b8b279e9a9918618be5f6d1deff836e6aa1ec8b886916e50476c"}) as unknown as TypedDocumentString<ChangeAttendeesMutation, ChangeAttendeesMutationVariables>;
export const TicketOfCodeDocument = new TypedDocumentString(`
    query TicketOfCode($code: String!) {
  ticketOfCode(code: $code) {
    code
    good
    used
    online
    reflects
    eventId
    title {
      ja
      en
    }
    place {
      ja
      en
    }
    startsAt
    typeName {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:b6e930c3d84586d1f3b741a5e4904465e081c55feef34a6ca4beee23184305a2"}) as unknown as TypedDocumentString<TicketOfCodeQuery, TicketOfCodeQueryVariables>;
export const SentTicketDocument = new TypedDocumentString(`
    query SentTicket($code: String!) {
  sentTicket(code: $code) {
    sender
    title {
      ja
      en
    }
    place {
      ja
      en
    }
    name {
      ja
      en
    }
    startsAt
    endsAt
    until
    due
    own
    ticketId
    hindrance
    theirs
  }
  viewer {
    memberId
  }
}
    `, {"hash":"sha256:2047afc49122a6c0a8dcde25848640ab0cd4d7d4b36f5ec2751233240bfd0392"}) as unknown as TypedDocumentString<SentTicketQuery, SentTicketQueryVariables>;
export const HeldTicketDocument = new TypedDocumentString(`
    query HeldTicket($id: ID!) {
  heldTicket(id: $id) {
    id
    eventId
    number
    title {
      ja
      en
    }
    place {
      ja
      en
    }
    name {
      ja
      en
    }
    startsAt
    endsAt
    state
    reflects
    online
    due
    calledOff {
      ja
      en
    }
    code
    seat
    room
    mayHandOn
    memberPrice
    noResale
    sent {
      email
      until
    }
  }
}
    `, {"hash":"sha256:34a52f864ef8891e4da6b379de77f5d04e8bcaacc106f854c857d40049490cd7"}) as unknown as TypedDocumentString<HeldTicketQuery, HeldTicketQueryVariables>;
export const SendTicketDocument = new TypedDocumentString(`
    mutation SendTicket($id: ID!, $email: String!) {
  sendTicket(id: $id, email: $email)
}
    `, {"hash":"sha256:4448e299b8a53b7c5e26c51c9c7fbeb8a890ef44b4a7a4a09e2177754a98cf17"}) as unknown as TypedDocumentString<SendTicketMutation, SendTicketMutationVariables>;
export const TakeTicketBackDocument = new TypedDocumentString(`
    mutation TakeTicketBack($id: ID!) {
  takeTicketBack(id: $id)
}
    `, {"hash":"sha256:7a09118f135f5126af5462bf43875256c683d2257821ee4af0c7685b8c8fcced"}) as unknown as TypedDocumentString<TakeTicketBackMutation, TakeTicketBackMutationVariables>;
export const AcceptTicketDocument = new TypedDocumentString(`
    mutation AcceptTicket($code: String!) {
  acceptTicket(code: $code)
}
    `, {"hash":"sha256:ef11cc8ba795a5b1b8e9df89fd9eb478e893bb9933f3b7ce84a0aefded30d754"}) as unknown as TypedDocumentString<AcceptTicketMutation, AcceptTicketMutationVariables>;
export const MyCalendarDocument = new TypedDocumentString(`
    query MyCalendar {
  myCalendarAddress
}
    `, {"hash":"sha256:7854dadc42ea7c2c70add7d25bd1ad2fa787fd3133d220cc3961cb4118ebe362"}) as unknown as TypedDocumentString<MyCalendarQuery, MyCalendarQueryVariables>;
export const RenewCalendarDocument = new TypedDocumentString(`
    mutation RenewCalendar {
  renewCalendarAddress
}
    `, {"hash":"sha256:981a06b58401053f4d43c3a9d9886e68858f9f47e7206f76eb9a8376ce5a6c89"}) as unknown as TypedDocumentString<RenewCalendarMutation, RenewCalendarMutationVariables>;
export const OnlineEntryDocument = new TypedDocumentString(`
    query OnlineEntry($code: String!) {
  onlineEntry(code: $code) {
    eventId
    title {
      ja
      en
    }
    typeName {
      ja
      en
    }
    startsAt
    endsAt
    good
    joined
    stage
    opensAt
    session {
      name {
        ja
        en
      }
      startsAt
      endsAt
    }
    address {
      url
      notes {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:655374479b0b1c79d2025c9973b5c77346554f6fc6e99240028fdf27988161cf"}) as unknown as TypedDocumentString<OnlineEntryQuery, OnlineEntryQueryVariables>;
export const JoinOnlineDocument = new TypedDocumentString(`
    mutation JoinOnline($code: String!) {
  joinOnline(code: $code)
}
    `, {"hash":"sha256:073f4716ab566ab2f2b8a0f5511db8c3b0b23506d22e56f05304a4bd38ec1c9b"}) as unknown as TypedDocumentString<JoinOnlineMutation, JoinOnlineMutationVariables>;
export const TicketProxiesDocument = new TypedDocumentString(`
    query TicketProxies {
  ticketProxies {
    id
    state
    own
    number
    name
  }
  proxyTickets {
    id
    title {
      ja
      en
    }
    startsAt
    name
    code
  }
}
    `, {"hash":"sha256:ec43bad3a74ff63fcaef9f1ed933961231db05fb782435882174bacbe06136ec"}) as unknown as TypedDocumentString<TicketProxiesQuery, TicketProxiesQueryVariables>;
export const NameProxyDocument = new TypedDocumentString(`
    mutation NameProxy($number: String!) {
  nameProxy(number: $number)
}
    `, {"hash":"sha256:1ef87e8d0997e7869183a595269b3b598d6f19614ce82bc092e589023af5c8ef"}) as unknown as TypedDocumentString<NameProxyMutation, NameProxyMutationVariables>;
export const AgreeToProxyDocument = new TypedDocumentString(`
    mutation AgreeToProxy($id: ID!) {
  agreeToProxy(id: $id)
}
    `, {"hash":"sha256:e0f79d2683a69b6612100f110ee99269b4c75cf7de36181f435d4c931d892fec"}) as unknown as TypedDocumentString<AgreeToProxyMutation, AgreeToProxyMutationVariables>;
export const EndProxyDocument = new TypedDocumentString(`
    mutation EndProxy($id: ID!) {
  endProxy(id: $id)
}
    `, {"hash":"sha256:6aa58820320d842d776f4296a04a24c790f3bb71c37717375497ea94d5a911e9"}) as unknown as TypedDocumentString<EndProxyMutation, EndProxyMutationVariables>;
export const MyTicketsDocument = new TypedDocumentString(`
    query MyTickets($first: Int!, $after: String) {
  myTickets(first: $first, after: $after) {
    items {
      id
      title {
        ja
        en
      }
      place {
        ja
        en
      }
      startsAt
      stage
      tickets
      later
      over
    }
    endCursor
    hasNext
  }
  guestOrdersToTake
  myRoute {
    id
    title {
      ja
      en
    }
    site {
      ja
      en
    }
    address {
      ja
      en
    }
    startsAt
    endsAt
    tickets
    purchaseId
  }
  heldTickets {
    id
    title {
      ja
      en
    }
    place {
      ja
      en
    }
    startsAt
    endsAt
    state
  }
}
    `, {"hash":"sha256:72070bb51cb64c8cc9c66f1d15cc628dfa2471cff69003c7becc6166cfc0477b"}) as unknown as TypedDocumentString<MyTicketsQuery, MyTicketsQueryVariables>;
export const TicketPurchaseDocument = new TypedDocumentString(`
    query TicketPurchase($id: ID!, $means: TicketMeans) {
  attendeeForm(id: $id) {
    ...AttendeesAsked
  }
  ticketPurchase(id: $id, means: $means) {
    ...ShownPurchase
    payment {
      id
      state
      url
      voucher {
        url
        lastDay
        ...VoucherNumbers
      }
    }
    review {
      taxInside
      disclosure {
        ...ListedCondition
      }
      buttonLabel {
        ja
        en
      }
      fingerprint
    }
  }
}
    fragment ListedCondition on DisclosureBlock {
  key
  heading {
    ja
    en
  }
  body {
    ja
    en
  }
}
fragment VoucherNumbers on Voucher {
  codes {
    chain
    paymentCode
    confirmationNumber
  }
}
fragment AttendeesAsked on AttendeeForm {
  names
  emergency
  purgeDays
  until
  open
  slots {
    typeId
    nth
    typeName {
      ja
      en
    }
    ticketId
    seat
    room
    used
    name {
      familyName
      givenName
      familyKana
      givenKana
    }
    contact {
      name
      relation
      phone
    }
  }
  questions {
    id
    kind
    label {
      ja
      en
    }
    options {
      ja
      en
    }
    perTicket
    required
    typeId
    sensitive
  }
  answers {
    questionId
    typeId
    nth
    values
  }
  suggested {
    familyName
    givenName
    familyKana
    givenKana
  }
}
fragment ShownPurchase on TicketPurchase {
  id
  stage
  eventId
  title {
    ja
    en
  }
  place {
    ja
    en
  }
  startsAt
  endsAt
  sessions {
    id
    number
    title {
      ja
      en
    }
    place {
      ja
      en
    }
    startsAt
    endsAt
    calledOff {
      ja
      en
    }
  }
  clashes {
    id
    site {
      ja
      en
    }
    startsAt
    endsAt
  }
  lines {
    name {
      ja
      en
    }
    quantity
    price
    regular
    addOn
    why {
      ja
      en
    }
  }
  total
  secondsLeft
  expiresAt
  means
  paidBefore
  ways {
    means
    until
    hindrance
    limit
  }
  waitingEntryId
  givingUp
  calledOff {
    ja
    en
  }
  moneyBack
  moneyIsBack
  moneyNeedsAccount
  moneyOwed
  refundAccount
  transfer {
    amount
    received
    bankAccount
    payer
    payUntil
  }
  noResale
  cancelling {
    ja
    en
  }
  reflects
  occurrenceId
  besideId
  laterIds
  mayAdd
  tickets {
    id
    name {
      ja
      en
    }
    number
    code
    online
    addOn
    state
    handedOn
    mayHandOn
    memberPrice
    sent {
      email
      until
    }
    kept
    giveBack {
      percent
      fee
      refund
      along {
        ja
        en
      }
    }
  }
}`, {"hash":"sha256:6de8db70ce50a937cb97880116dd1b3954d967129beb674ed38f5983ff8511bd"}) as unknown as TypedDocumentString<TicketPurchaseQuery, TicketPurchaseQueryVariables>;
export const HoldAddOnsDocument = new TypedDocumentString(`
    mutation HoldAddOns($orderId: ID!, $lines: [TicketLineInput!]!, $press: String!) {
  holdAddOns(orderId: $orderId, lines: $lines, press: $press)
}
    `, {"hash":"sha256:5e2439627da6df3f0ddfc3d237b0026d8363ca2dfcf99336af50b9f7795e7303"}) as unknown as TypedDocumentString<HoldAddOnsMutation, HoldAddOnsMutationVariables>;
export const OrderTicketsDocument = new TypedDocumentString(`
    mutation OrderTickets($id: ID!, $fingerprint: String!, $means: TicketMeans, $attendees: [AttendeeInput!], $answers: [AnswerInput!]) {
  orderTickets(
    id: $id
    fingerprint: $fingerprint
    means: $means
    attendees: $attendees
    answers: $answers
  )
}
    `, {"hash":"sha256:f0abcfe380dba89a83b0aa89bfbbb13f03ca472d205036ec7241d5c8ae284e14"}) as unknown as TypedDocumentString<OrderTicketsMutation, OrderTicketsMutationVariables>;
export const CancelTicketDocument = new TypedDocumentString(`
    mutation CancelTicket($id: ID!, $fee: Int!) {
  cancelTicket(id: $id, fee: $fee)
}
    `, {"hash":"sha256:0990301fbfa250b706e925b702deb07b260d24be0626f567c5474f580d152530"}) as unknown as TypedDocumentString<CancelTicketMutation, CancelTicketMutationVariables>;
export const PayTicketsAgainDocument = new TypedDocumentString(`
    mutation PayTicketsAgain($id: ID!) {
  payTicketsAgain(id: $id)
}
    `, {"hash":"sha256:c9b3ab3c4cf6b4ea424807c932f3e27d0b2cce07bfb736ed360fa3270b1f5ace"}) as unknown as TypedDocumentString<PayTicketsAgainMutation, PayTicketsAgainMutationVariables>;
export const NameRefundAccountDocument = new TypedDocumentString(`
    mutation NameRefundAccount($id: ID!, $account: RefundAccountInput!) {
  nameRefundAccount(id: $id, account: $account)
}
    `, {"hash":"sha256:6b7ed1a5a93829422368fe5e96c10366ee02272385da5383336e51a4fa6a403a"}) as unknown as TypedDocumentString<NameRefundAccountMutation, NameRefundAccountMutationVariables>;
export const ReleaseTicketsDocument = new TypedDocumentString(`
    mutation ReleaseTickets($id: ID!) {
  releaseTickets(id: $id)
}
    `, {"hash":"sha256:7c6e99b786946785b5a663b6709d349d9c05a01223b391ce5255adccb9812fbb"}) as unknown as TypedDocumentString<ReleaseTicketsMutation, ReleaseTicketsMutationVariables>;
export const ReflectionFormDocument = new TypedDocumentString(`
    query ReflectionForm($code: String!) {
  reflectionForm(code: $code) {
    title {
      ja
      en
    }
    eventId
    startsAt
    endsAt
    stage
    hosts {
      companyId
      name {
        ja
        en
      }
    }
    reflection {
      asked
      learned
      forHost
      forPublic
      signed
      sent
      published
    }
  }
}
    `, {"hash":"sha256:12ac158535747676cabff8b12a25a5e47378c632ebba2a8f981d9f174e8245a0"}) as unknown as TypedDocumentString<ReflectionFormQuery, ReflectionFormQueryVariables>;
export const WriteReflectionDocument = new TypedDocumentString(`
    mutation WriteReflection($code: String!, $reflection: ReflectionInput!) {
  writeReflection(code: $code, reflection: $reflection)
}
    `, {"hash":"sha256:60d339d26ef9c515acf9eb7cd8709da95bed2b5b68b28728a7cbc593769d0c6b"}) as unknown as TypedDocumentString<WriteReflectionMutation, WriteReflectionMutationVariables>;
export const TakeReflectionBackDocument = new TypedDocumentString(`
    mutation TakeReflectionBack($code: String!, $from: ReflectionReader!) {
  takeReflectionBack(code: $code, from: $from)
}
    `, {"hash":"sha256:160454de4d60a656591a886561ac4652db821476445f3e8787895d7fc3cc00e1"}) as unknown as TypedDocumentString<TakeReflectionBackMutation, TakeReflectionBackMutationVariables>;
export const PublishedReflectionsDocument = new TypedDocumentString(`
    query PublishedReflections($eventId: ID!) {
  eventReflections(eventId: $eventId) {
    id
    asked
    learned
    signed
  }
}
    `, {"hash":"sha256:73ba8f5a24bceb1ddb65fcf30a89fa23373b04e5603554626409f723ddbe607d"}) as unknown as TypedDocumentString<PublishedReflectionsQuery, PublishedReflectionsQueryVariables>;
export const CompanyReflectionsDocument = new TypedDocumentString(`
    query CompanyReflections($companyId: ID!, $eventId: ID!) {
  companyReflections(companyId: $companyId, eventId: $eventId) {
    title {
      ja
      en
    }
    reflections {
      id
      asked
      learned
      signed
    }
  }
}
    `, {"hash":"sha256:aeaa7bad28b163350c5d23f676dfa7d24637503122609bfede457edcb29ed464"}) as unknown as TypedDocumentString<CompanyReflectionsQuery, CompanyReflectionsQueryVariables>;