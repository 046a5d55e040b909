/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccessAfterRefund =
  | 'end_now'
  | 'go_on'
  | 'keep_until_period_end';

export type AccountingSoftware =
  | 'freee'
  | 'money_forward'
  | 'yayoi';

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

export type AgeBand =
  | 'fifties'
  | 'forties'
  | 'seventies'
  | 'sixties'
  | 'teens'
  | 'thirties'
  | 'twenties'
  | 'unsaid';

export type AgeCertificate =
  | 'family_register'
  | 'residence';

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

export type AgreedPriceState =
  | 'approved'
  | 'declined'
  | 'ended'
  | 'proposed'
  | 'withdrawn';

export type AgreedPriceWord =
  | 'approved'
  | 'declined'
  | 'withdrawn';

export type AnswerInput = {
  nth?: number | null | undefined;
  questionId: string | number;
  typeId?: string | number | null | undefined;
  values: Array<string>;
};

export type AnswerWay =
  | 'electronic'
  | 'paper';

export type AreaSide =
  | 'inside'
  | 'outside'
  | 'unsaid';

export type ArticleNaming =
  | 'hidden'
  | 'name'
  | 'name_school';

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

export type AttentionKind =
  | 'claims'
  | 'companies'
  | 'disputes'
  | 'doubles'
  | 'drafts'
  | 'failures'
  | 'gifts'
  | 'imports'
  | 'matters'
  | 'reports'
  | 'requests'
  | 'rewards'
  | 'seats'
  | 'students'
  | 'transfers'
  | 'unpaid';

export type Audience =
  | 'members'
  | 'privileged'
  | 'public';

export type AudienceInput = {
  planKeys: Array<string>;
  to: AudienceTo;
};

export type AudienceTo =
  | 'companies'
  | 'everybody'
  | 'members'
  | 'plans';

export type BankAccountInput = {
  bankCode: string;
  branchCode: string;
  feeTolerance: number;
  id?: string | number | null | undefined;
  kind: BankAccountKind;
  name: string;
  number: string;
};

export type BankAccountKind =
  | 'current'
  | 'ordinary'
  | 'savings';

export type BankColumnInput = {
  column: number;
  field: BankField;
};

export type BankDayShift =
  | 'after'
  | 'before'
  | 'none';

export type BankFeeAccount =
  | 'bank_fee_discount'
  | 'processor_fee';

export type BankField =
  | 'balance'
  | 'change'
  | 'date'
  | 'day'
  | 'deposit'
  | 'month'
  | 'payer'
  | 'withdrawal'
  | 'year';

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

export type BlockReason =
  | 'driver'
  | 'guide'
  | 'kept';

export type BusInput = {
  back: number;
  left: number;
  name: string;
  right: number;
  rows: number;
};

export type CallResult =
  | 'again'
  | 'no'
  | 'no_answer'
  | 'yes';

export type CancelStepInput = {
  from: number;
  percent: number;
};

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

export type CareRisk =
  | 'goes_badly'
  | 'may_stop'
  | 'silent'
  | 'wants_talk';

export type CareSide =
  | 'company'
  | 'person';

export type CareState =
  | 'answered'
  | 'asked'
  | 'dropped'
  | 'waiting';

export type CareStaying =
  | 'no'
  | 'unsure'
  | 'yes';

export type CareTalk =
  | 'no'
  | 'yes';

export type CareerKind =
  | 'main'
  | 'own'
  | 'second';

export type CaseAct =
  | 'assign'
  | 'hand_over'
  | 'see'
  | 'take'
  | 'turn'
  | 'write';

export type CaseEnd =
  | 'handed_elsewhere'
  | 'not_wanted'
  | 'on_their_own'
  | 'reached';

export type CaseEnding =
  | 'departed'
  | 'handed_elsewhere'
  | 'not_wanted'
  | 'on_their_own'
  | 'reached'
  | 'taken_back';

export type CaseNoteKind =
  | 'assigned'
  | 'care'
  | 'closed'
  | 'done'
  | 'handed_over'
  | 'note'
  | 'opened'
  | 'reopened'
  | 'rested'
  | 'resumed'
  | 'risk_settled'
  | 'second_named';

export type CaseOrigin =
  | 'company'
  | 'desk'
  | 'gig'
  | 'hire'
  | 'person';

export type CaseState =
  | 'asked'
  | 'closed'
  | 'resting'
  | 'under_way';

export type CashReturnState =
  | 'approved'
  | 'asked'
  | 'failed'
  | 'returned'
  | 'sent'
  | 'withdrawn';

export type CheckInWay =
  | 'code'
  | 'desk'
  | 'place_code';

export type ClaimKind =
  | 'hours'
  | 'no_show'
  | 'nobody_met'
  | 'someone_else'
  | 'work';

export type ClosingCheckKey =
  | 'books'
  | 'documents'
  | 'drift'
  | 'matters'
  | 'payouts'
  | 'receivables'
  | 'recognition'
  | 'transfers';

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

export type CompanyFilter = {
  text?: string | null | undefined;
  waiting?: boolean | null | undefined;
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

export type CompanyPageState =
  | 'draft'
  | 'hidden'
  | 'published';

export type CompanyPlanDraftInput = {
  bands: Array<SizeBandInput>;
  benefits: Array<PlanBenefitInput>;
  byInvoice: boolean;
  featured: boolean;
  id: string | number;
  monthly?: number | null | undefined;
  nameEn: string;
  nameJa: string;
  needsApproval: boolean;
  open: boolean;
  planKey?: string | null | undefined;
  priceUnit: number;
  quotas: Array<CompanyQuotaInput>;
  revision: number;
  seatPlanKey: string;
  seats: number;
  summaryEn: string;
  summaryJa: string;
  taxCategory: TaxCategory;
  taxReasonEn: string;
  taxReasonJa: string;
  yearFrom?: number | null | undefined;
  yearly?: number | null | undefined;
};

export type CompanyProfileChange = {
  agreedAmount?: number | null | undefined;
  facts: CompanyFactsInput;
  reason: string;
};

export type CompanyQuotaInput = {
  amount?: number | null | undefined;
  kind: BenefitKind;
  per: QuotaPeriod;
};

export type CompanyStanding =
  | 'current'
  | 'ended'
  | 'grace'
  | 'none';

export type CompanyTermsInput = {
  daysBefore: number;
  hour: number;
  kind: EventClass;
  mostPerCompany: number;
  places: number;
  position: number;
};

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

export type CorrectableEntryInput = {
  birthDate: string;
  familyKana: string;
  familyName: string;
  givenKana: string;
  givenName: string;
  prefecture: string;
  tie: string;
};

export type CostAccount =
  | 'administration'
  | 'outsourcing'
  | 'personnel'
  | 'publicity'
  | 'shipping'
  | 'systems'
  | 'travel'
  | 'venue';

export type CounterGuestInput = {
  email: string;
  familyKana: string;
  familyName: string;
  givenKana: string;
  givenName: string;
  phone: string;
};

export type CounterPay =
  | 'cash'
  | 'later'
  | 'transfer';

export type CounterStage =
  | 'ended'
  | 'lapsed'
  | 'settled'
  | 'waits';

export type CouponInput = {
  amount: number;
  code: string;
  fromDay: string;
  id: string | number;
  intervals: Array<BillingInterval>;
  months?: number | null | undefined;
  newcomersOnly: boolean;
  oncePerMember: boolean;
  planKeys: Array<string>;
  span: CouponSpan;
  takes: CouponTakes;
  untilDay?: string | null | undefined;
  useLimit?: number | null | undefined;
};

export type CouponSpan =
  | 'always'
  | 'months'
  | 'once';

export type CouponState =
  | 'open'
  | 'over'
  | 'stopped'
  | 'upcoming'
  | 'used_up';

export type CouponTakes =
  | 'percent'
  | 'yen';

export type CourseSessionInput = {
  endsAt: string;
  placeEn?: string | null | undefined;
  /** Null: at the place of the event. */
  placeJa?: string | null | undefined;
  startsAt: string;
  titleEn?: string | null | undefined;
  titleJa: string;
};

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

export type CrewTurn =
  | 'absent'
  | 'accepted'
  | 'came'
  | 'withdrawn';

export type CutInput = {
  accompanied?: boolean | null | undefined;
  area: string;
  beginnerOk: boolean;
  days: number;
  employment?: EmploymentInput | null | undefined;
  firstDay: string;
  from: string;
  minutes?: number | null | undefined;
  place: string;
  places: number;
  reward: number;
  rewardKind?: RewardKind | null | undefined;
  skillId: string | number;
  steps: string;
  substituteDay?: string | null | undefined;
  title: string;
  to: string;
};

export type DecisionInput = {
  act?: RequestAct | null | undefined;
  ground?: GroundKey | null | undefined;
  leftOut: Array<LeftOutPartInput>;
  outcome: DecisionOutcome;
  remark: string;
};

export type DecisionOutcome =
  | 'none_held'
  | 'part'
  | 'refused'
  | 'whole';

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

export type DeskStopInput = {
  askedBy: string;
  channel: StopChannel;
  proof: StopProof;
  reason: string;
};

export type DirectoryAfterMerge =
  | 'kept'
  | 'moved'
  | 'none';

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

export type DisclosureField =
  | 'answerDays'
  | 'days'
  | 'leastAge'
  | 'placementNumber'
  | 'quietDays'
  | 'recordDays'
  | 'unknownAge';

export type DisclosureInput = {
  answerDays: string;
  days: string;
  leastAge: string;
  placementNumber: string;
  quietDays: string;
  recordDays: string;
  unknownAge: string;
};

export type DocumentKind =
  | 'application'
  | 'credit_note'
  | 'invoice'
  | 'quote';

export type DocumentLineInput = {
  category: TaxCategory;
  description: string;
  quantity: number;
  unitPrice: number;
};

export type DocumentTextInput = {
  address?: string | null | undefined;
  bankAccount: string;
  counterpartyNumber?: string | null | undefined;
  department: string;
  dueOn?: string | null | undefined;
  isOrganisation: boolean;
  kind: DocumentKind;
  lines: Array<DocumentLineInput>;
  name: string;
  note: string;
  orderNumber: string;
  priceMode: PriceMode;
  suppliedFrom: string;
  suppliedTo: string;
  validUntil?: string | null | undefined;
};

export type DocumentTie =
  | 'corrects'
  | 'follows'
  | 'returns';

export type DocumentTieInput = {
  documentId: string | number;
  tie: DocumentTie;
};

export type DoorPhoneStage =
  | 'offered'
  | 'open'
  | 'over'
  | 'sending';

export type DoubleReason =
  | 'kana_and_birth'
  | 'kana_birth_unknown'
  | 'mailbox'
  | 'name_and_birth';

export type EmploymentInput = {
  breakMinutes: number;
  dangers: Array<GigDanger>;
  hourly: number;
  ownWork: boolean;
  wageFigure?: number | null | undefined;
};

export type EmploymentSign =
  | 'bound'
  | 'by_hour'
  | 'exclusive'
  | 'mixed'
  | 'no_refusal'
  | 'no_substitute'
  | 'ordered'
  | 'rules'
  | 'tools';

export type EnterRightsRequestInput = {
  channel: RequestChannel;
  concerns: string;
  contact: string;
  email: string;
  kind: RightsRequestKind;
  locale: LetterLocale;
  memberNumber: string;
  name: string;
  orderId?: string | number | null | undefined;
  receivedOn: string;
  wanted: AnswerWay;
};

export type EraseMemberInput = {
  memberId: string | number;
  reason: string;
  typedNumber: string;
};

export type ErasureHindrance =
  | 'money'
  | 'to_come';

export type ErasureOutcome =
  | 'erased'
  | 'waiting';

export type EventAskingInput = {
  emergency: boolean;
  freezeDays: number;
  names: boolean;
  noResale?: boolean | null | undefined;
  purgeDays: number;
  questions: Array<QuestionInput>;
};

export type EventBoothInput = {
  label: string;
  showsEn?: string | null | undefined;
  showsJa: string;
};

export type EventClass =
  | 'tickets_gathering'
  | 'tickets_tour'
  | 'tickets_training';

export type EventDateInput = {
  capacity: number;
  endsAt: string;
  saleUntil: string;
  startsAt: string;
};

export type EventHostInput = {
  companyId?: string | number | null | undefined;
  nameEn?: string | null | undefined;
  nameJa: string;
  plainAgreed: boolean;
  role: HostRole;
};

export type EventKind =
  | 'course'
  | 'festival'
  | 'gathering'
  | 'talk'
  | 'tour'
  | 'work_trip'
  | 'workshop';

export type EventMessageInput = {
  bodyEn?: string | null | undefined;
  bodyJa: string;
  occurrenceIds: Array<string | number>;
  state: MessageState;
  subjectEn?: string | null | undefined;
  subjectJa: string;
  typeIds: Array<string | number>;
};

export type EventMode =
  | 'both'
  | 'online'
  | 'venue';

export type EventSaleInput = {
  cancelling: Array<CancelStepInput>;
  dates: Array<EventDateInput>;
  konbini?: WayTermsInput | null | undefined;
  payment: TicketPayment;
  together?: number | null | undefined;
  transfer?: WayTermsInput | null | undefined;
  types: Array<TicketTypeInput>;
};

export type EventSiteInput = {
  addressEn?: string | null | undefined;
  addressJa: string;
  bodyEn?: string | null | undefined;
  bodyJa: string;
  bringEn?: string | null | undefined;
  bringJa: string;
  /** One of the hosts of the event. */
  hostId?: string | number | null | undefined;
  nameEn?: string | null | undefined;
  nameJa: string;
};

export type EventState =
  | 'called_off'
  | 'draft'
  | 'published'
  | 'withdrawn';

export type EventWordsInput = {
  area?: string | null | undefined;
  bodyEn?: string | null | undefined;
  bodyJa: string;
  kind: EventKind;
  placeEn?: string | null | undefined;
  placeJa: string;
  titleEn?: string | null | undefined;
  titleJa: string;
};

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

export type FormPlace =
  | 'after'
  | 'before';

export type FundingPlanInput = {
  corporate_fees: number;
  cost: number;
  events: number;
  individual_fees: number;
  opening_cash: number;
  other_income: number;
  public_contract: number;
  subsidy: number;
};

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

export type GigDanger =
  | 'drinking'
  | 'forestry'
  | 'harmful'
  | 'heavy'
  | 'heights'
  | 'machines';

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

export type GigInsuranceInput = {
  kind: string;
  note: string;
};

export type GigPhase =
  | 'begun'
  | 'called_off'
  | 'closed'
  | 'draft'
  | 'filled'
  | 'open';

export type GigPlacingReason =
  | 'asked_us'
  | 'goes_with'
  | 'knows_place'
  | 'their_turn'
  | 'wants_to_learn';

export type GigSignsInput = {
  found: Array<EmploymentSign>;
  reason: string;
};

export type GigTeamState =
  | 'complete'
  | 'dropped'
  | 'gathering'
  | 'lapsed';

export type GigTrack =
  | 'employment'
  | 'outsourcing';

export type GroundKey =
  | 'breaks_law'
  | 'correction_elsewhere'
  | 'facts_are_right'
  | 'harm_too_costly'
  | 'harms_rights'
  | 'hinders_business'
  | 'interest_not_harmed'
  | 'kept_by_law'
  | 'no_unlawful_provision'
  | 'no_unlawful_use'
  | 'not_needed_for_purpose'
  | 'other_procedure'
  | 'provision_too_costly'
  | 'record_harms_person'
  | 'record_helps_wrong'
  | 'still_needed'
  | 'use_too_costly';

export type GroundKind =
  | 'complimentary'
  | 'free'
  | 'gift'
  | 'imported'
  | 'seat'
  | 'subscription'
  | 'supporting';

export type GroundState =
  | 'ended'
  | 'grace'
  | 'live'
  | 'upcoming';

export type GuardianKind =
  | 'guardian'
  | 'parent';

export type HandOverStep =
  | 'consent_checked'
  | 'greeting_agreed'
  | 'next_passed'
  | 'story_told';

export type HandSettlementState =
  | 'booked'
  | 'reversed';

export type HealthFilter =
  | 'all'
  | 'attention'
  | 'leaving'
  | 'overdue'
  | 'renewals'
  | 'unused';

export type HealthSign =
  | 'grace'
  | 'leaving'
  | 'no_plan'
  | 'overdue'
  | 'renews_30'
  | 'renews_60'
  | 'unused';

export type HeldMoveDecision =
  | 'booked'
  | 'reversed'
  | 'withdrawn';

export type HeldMoveKind =
  | 'assignment'
  | 'repayment';

export type HeldMoveState =
  | 'asked'
  | 'booked'
  | 'reversed'
  | 'withdrawn';

export type HelpInput = {
  contact: string;
  fromDay: string;
  hours: number;
  place: string;
  title: string;
  toDay: string;
  what: string;
};

export type HelpOrigin =
  | 'company'
  | 'desk';

export type HelpState =
  | 'asked'
  | 'cut'
  | 'declined';

export type HolderChoice =
  | 'keep'
  | 'move';

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

export type IdentityCheckInput = {
  document?: ShownDocument | null | undefined;
  proof?: MandateProof | null | undefined;
  representative: string;
  way: IdentityWay;
};

export type IdentityWay =
  | 'document'
  | 'representative'
  | 'sign_in';

export type ImportColumnInput = {
  column: number;
  field: ImportField;
};

export type ImportField =
  | 'birthDate'
  | 'email'
  | 'familyKana'
  | 'familyName'
  | 'givenKana'
  | 'givenName'
  | 'joinedOn'
  | 'kana'
  | 'name'
  | 'newsletter'
  | 'oldNumber'
  | 'optOut'
  | 'paidThrough'
  | 'plan'
  | 'prefecture'
  | 'tie';

export type ImportPlanInput = {
  planKey: string;
  word: string;
};

export type ImportRowState =
  | 'created'
  | 'kept'
  | 'left_out'
  | 'member'
  | 'refused'
  | 'undone'
  | 'waiting';

export type ImportState =
  | 'discarded'
  | 'done'
  | 'draft'
  | 'running'
  | 'undoing'
  | 'undone';

export type ImportVerdict =
  | 'create'
  | 'member'
  | 'probable'
  | 'refused';

export type Intention =
  | 'comeAgain'
  | 'lendAHand'
  | 'visit';

export type Interest =
  | 'business'
  | 'culture'
  | 'events'
  | 'food'
  | 'living'
  | 'nature'
  | 'work';

export type InvoiceBeginning =
  | 'payment'
  | 'start_day';

export type InvoiceStream =
  | 'course'
  | 'donation'
  | 'event_ticket'
  | 'furusato_commission'
  | 'gig_margin'
  | 'goods'
  | 'job_support'
  | 'membership_corporate'
  | 'membership_individual'
  | 'municipality_contract'
  | 'other'
  | 'sponsorship'
  | 'subsidy'
  | 'tour';

export type InvoicingField =
  | 'bankAccount'
  | 'beginsWith'
  | 'paidInto'
  | 'quoteDays'
  | 'reminderDays'
  | 'renewalDays'
  | 'stamps';

export type InvoicingInput = {
  bankAccount: string;
  beginsWith: string;
  paidInto: string;
  quoteDays: string;
  reminderDays: string;
  renewalDays: string;
};

export type IssueDocumentInput = {
  id: string | number;
  kana?: string | null | undefined;
  reason: string;
  stream?: InvoiceStream | null | undefined;
  text: DocumentTextInput;
  tie?: DocumentTieInput | null | undefined;
};

export type ItineraryStopInput = {
  day: number;
  en?: string | null | undefined;
  ja: string;
  time: string;
};

export type JournalWordInput = {
  key: string;
  name: string;
  sub: string;
  taxName: string;
};

export type LeftOutPartInput = {
  ground?: GroundKey | null | undefined;
  items: Array<string>;
  table: string;
};

export type LegalNoticeItemInput = {
  en: string;
  ja: string;
  key: string;
};

export type LetterInput = {
  bodyEn?: string | null | undefined;
  bodyJa: string;
  interests: Array<Interest>;
  planKeys: Array<string>;
  prefectures: Array<string>;
  shelf: Shelf;
  subjectEn?: string | null | undefined;
  subjectJa: string;
  ties: Array<string>;
};

export type LetterLanguage =
  | 'en'
  | 'ja';

export type LetterLocale =
  | 'en'
  | 'ja';

export type LetterState =
  | 'cancelled'
  | 'draft'
  | 'scheduled'
  | 'sending'
  | 'sent';

export type LifeEntryInput = {
  endsOn: string;
  kind: LifeEntryKind;
  note: string;
  startsOn: string;
  what: string;
};

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

export type LikenessReason =
  | 'birth'
  | 'mailbox';

export type ListedDocumentKind =
  | 'application'
  | 'credit_note'
  | 'invoice'
  | 'quote'
  | 'receipt';

export type LodgingRoomInput = {
  beds: number;
  name: string;
  note?: string | null | undefined;
};

export type LodgingRoomsInput = {
  beds: number;
  names: Array<string>;
  note?: string | null | undefined;
};

export type LotteryInput = {
  closesAt: string;
  offerHours: number;
  opensAt: string;
};

export type LotteryStage =
  | 'before'
  | 'closed'
  | 'drawn'
  | 'open';

export type MailReach =
  | 'deliverable'
  | 'undeliverable';

export type MandateProof =
  | 'family_register'
  | 'guardian_certificate'
  | 'mandate';

export type ManualMeans =
  | 'bank_transfer'
  | 'cash';

export type MatchTerm =
  | 'adjacent'
  | 'area'
  | 'exploration'
  | 'freshness'
  | 'interest'
  | 'reliability'
  | 'skill'
  | 'slot';

export type MemberFilter = {
  joinedFrom?: string | null | undefined;
  joinedTo?: string | null | undefined;
  planKeys?: Array<string> | null | undefined;
  prefectures?: Array<string> | null | undefined;
  status?: Array<MembershipStatus> | null | undefined;
  text?: string | null | undefined;
};

export type MemberPricesInput = {
  company?: number | null | undefined;
  free?: number | null | undefined;
  paid?: number | null | undefined;
};

export type MembershipStatus =
  | 'awaiting_guardian'
  | 'current'
  | 'grace'
  | 'lapsed'
  | 'left';

export type MergeChoiceInput = {
  birthDate: string | number;
  email: string | number;
  kana: string | number;
  name: string | number;
  number: string | number;
  prefecture: string | number;
  tie: string | number;
};

export type MergeMembersInput = {
  choice: MergeChoiceInput;
  oneId: string | number;
  otherId: string | number;
  revision: string;
};

export type MessageState =
  | 'came'
  | 'outside'
  | 'ticket'
  | 'unpaid'
  | 'waiting';

export type MinorPapersInput = {
  birthDate: string;
  certificate: string;
  guardian: string;
  signedOn: string;
};

export type MoneyMatterAct =
  | 'mark_resolved'
  | 'retry'
  | 'sync_customer';

export type MoneyMatterKind =
  | 'amount_mismatch'
  | 'cash_return_failed'
  | 'dead_letter'
  | 'dispute'
  | 'dispute_lost'
  | 'documents_broken'
  | 'drift'
  | 'duplicate_subscription'
  | 'foreign_event'
  | 'payout_unclear'
  | 'refund_failed'
  | 'unknown_payment';

export type MonthState =
  | 'after_open'
  | 'closed'
  | 'open'
  | 'running';

export type NextActionInput = {
  dueOn: string;
  what: string;
};

export type OffTrouble =
  | 'fault'
  | 'inside'
  | 'refund_stuck';

export type OnlineRoomInput = {
  hoursBefore: number;
  notesEn?: string | null | undefined;
  notesJa?: string | null | undefined;
  url: string;
};

export type OpeningInput = {
  opensAt: string;
  planKey?: string | null | undefined;
};

export type OperatorKind =
  | 'corporation'
  | 'individual';

export type OutsideMoneyKind =
  | 'dispute'
  | 'refund';

export type OutsideMoneyState =
  | 'came_back'
  | 'disputed'
  | 'ended'
  | 'kept'
  | 'open'
  | 'over';

export type PaidInto =
  | 'own'
  | 'virtual';

export type PastTurn =
  | 'apart'
  | 'forget'
  | 'join'
  | 'part';

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

export type PayPayerInput = {
  bankCode: string;
  branchCode: string;
  code: string;
  kind: PayAccountKind;
  name: string;
  number: string;
};

export type PayRunState =
  | 'dropped'
  | 'made'
  | 'paid'
  | 'sent';

export type PayUnit =
  | 'day'
  | 'hour'
  | 'job'
  | 'month';

export type Payer =
  | 'company'
  | 'member';

export type PayerNameLikeness =
  | 'alike'
  | 'learnt'
  | 'number'
  | 'same';

export type PaymentMeans =
  | 'bank_transfer'
  | 'card'
  | 'cash'
  | 'konbini';

export type PaymentMode =
  | 'live'
  | 'sandbox'
  | 'test';

export type PaymentState =
  | 'disputed'
  | 'failed'
  | 'paid'
  | 'partly_refunded'
  | 'refund_pending'
  | 'refunded'
  | 'unknown';

export type PaymentTermsInput = {
  closingDay: number;
  monthsLater: number;
  onHoliday: BankDayShift;
  payDay: number;
};

export type PayoutState =
  | 'failed'
  | 'paid'
  | 'under_way';

export type PlanBenefitInput = {
  amount?: number | null | undefined;
  en: string;
  included: boolean;
  ja: string;
  key: string;
};

export type PlanChannelsInput = {
  channelIds: Array<string>;
  planKey: string;
};

export type PlanDraftInput = {
  benefits: Array<PlanBenefitInput>;
  eligibilityEn: string;
  eligibilityJa: string;
  featured: boolean;
  id: string | number;
  kind: PlanKind;
  monthly?: number | null | undefined;
  nameEn: string;
  nameJa: string;
  open: boolean;
  planKey?: string | null | undefined;
  reductions: Array<PriceReductionInput>;
  revision: number;
  summaryEn: string;
  summaryJa: string;
  taxCategory: TaxCategory;
  taxReasonEn: string;
  taxReasonJa: string;
  yearFrom?: number | null | undefined;
  yearly?: number | null | undefined;
};

export type PlanKind =
  | 'free'
  | 'paid'
  | 'supporting';

export type PlanState =
  | 'archived'
  | 'offered'
  | 'stopped';

export type PlanTurnKind =
  | 'archived'
  | 'offered'
  | 'ordered'
  | 'published'
  | 'revised'
  | 'stopped';

export type PostInput = {
  audience: Audience;
  bodyEn?: string | null | undefined;
  bodyJa: string;
  titleEn?: string | null | undefined;
  titleJa: string;
};

export type PostState =
  | 'draft'
  | 'published'
  | 'withdrawn';

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

export type PostingWay =
  | 'home'
  | 'on_site'
  | 'partly_home';

export type PriceMode =
  | 'exclusive'
  | 'inclusive';

export type PriceReductionInput = {
  below?: number | null | undefined;
  kind: ReductionKind;
  monthly?: number | null | undefined;
  yearly?: number | null | undefined;
};

export type PromoCodeInput = {
  amount: number;
  code: string;
  from: string;
  kind: PromoKind;
  most?: number | null | undefined;
  mostPerPerson?: number | null | undefined;
  positions: Array<number>;
  until: string;
};

export type PromoKind =
  | 'percent'
  | 'reveal'
  | 'yen';

export type PublishPlanInput = {
  holders: HolderChoice;
  id: string | number;
  movesFrom?: string | null | undefined;
  reason: string;
  revision: number;
};

export type QuestionInput = {
  id?: string | number | null | undefined;
  kind: QuestionKind;
  labelEn?: string | null | undefined;
  labelJa: string;
  options: Array<QuestionOptionInput>;
  perTicket: boolean;
  required: boolean;
  sensitive: boolean;
  typeId?: string | number | null | undefined;
};

export type QuestionKind =
  | 'choice'
  | 'choices'
  | 'text'
  | 'yes_no';

export type QuestionOptionInput = {
  en?: string | null | undefined;
  ja: string;
};

export type QuotaPeriod =
  | 'month'
  | 'year';

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

export type ReceivableState =
  | 'credited'
  | 'open'
  | 'part'
  | 'settled';

export type RecurringFigure =
  | 'churn'
  | 'closing'
  | 'contraction'
  | 'expansion'
  | 'new'
  | 'opening'
  | 'reactivation';

export type ReductionKind =
  | 'student'
  | 'under_age';

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

export type RefundState =
  | 'failed'
  | 'needs_account'
  | 'pending'
  | 'requested'
  | 'succeeded'
  | 'unknown';

export type RegistrationDeskInput = {
  lastDay: string;
  name: string;
  place: string;
};

export type RegistrationDeskStage =
  | 'closed'
  | 'open'
  | 'over';

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

export type RequestAct =
  | 'added'
  | 'corrected'
  | 'deleted'
  | 'erasing'
  | 'provision_stopped'
  | 'use_stopped';

export type RequestChannel =
  | 'call'
  | 'counter'
  | 'letter'
  | 'own_page';

export type RewardHindrance =
  | 'account_same'
  | 'no_account';

export type RewardKind =
  | 'design'
  | 'lecture'
  | 'music'
  | 'other'
  | 'photos'
  | 'professional'
  | 'stage'
  | 'translation'
  | 'writing';

export type RewardState =
  | 'accrued'
  | 'paid'
  | 'returned'
  | 'scheduled'
  | 'sent';

export type RightsRequestKind =
  | 'correction'
  | 'disclosure'
  | 'provisions'
  | 'stop';

export type RightsRequestRuleInput = {
  dueDays: string;
  fee: string;
  remindDays: string;
};

export type RightsRequestState =
  | 'answered'
  | 'checked'
  | 'decided'
  | 'received'
  | 'withdrawn';

export type SaleRule =
  | 'not_paid'
  | 'oversold'
  | 'place_left'
  | 'place_missing'
  | 'refund_differs'
  | 'sum_differs';

export type SaleState =
  | 'closed'
  | 'open'
  | 'over';

export type SeatAct =
  | 'resend'
  | 'revoke'
  | 'take_away';

export type SeatChange = {
  act: SeatAct;
  seatId: string | number;
  successor?: string | null | undefined;
};

export type SeatState =
  | 'claimed'
  | 'expired'
  | 'invited'
  | 'waiting';

export type SecondFactorState =
  | 'done'
  | 'needed'
  | 'none_registered';

export type SenderCardInput = {
  contact: string;
  postalAddress: string;
  senderName: string;
};

export type SeriesEditInput = {
  from: string;
  places: number;
  reward: number;
};

export type SeriesInput = {
  area: string;
  firstDay: string;
  lastDay: string;
  place: string;
  places: number;
  reward: number;
  skipsHolidays: boolean;
  substituteAfter?: number | null | undefined;
  times: string;
  weekdays: Array<number>;
};

export type Shelf =
  | 'members'
  | 'nowhere'
  | 'public';

export type ShownDocument =
  | 'driver_licence'
  | 'my_number_card'
  | 'passport'
  | 'residence_card'
  | 'residence_record';

export type SideJobRule =
  | 'allowed'
  | 'if_told'
  | 'not_allowed';

export type SizeBandInput = {
  percent: number;
  upTo?: number | null | undefined;
};

export type SkillConfirmation =
  | 'taught'
  | 'works_alone';

export type SkillNeed =
  | 'companies'
  | 'completions'
  | 'taught'
  | 'undisputed'
  | 'works_alone';

export type SlackSeatAct =
  | 'done'
  | 'retry';

export type SlackState =
  | 'active'
  | 'failed'
  | 'invited'
  | 'manual'
  | 'removed'
  | 'waiting';

export type SlipInput = {
  amount: number;
  costAccount?: CostAccount | null | undefined;
  grantName?: string | null | undefined;
  id: string | number;
  kind: SlipKind;
  name: string;
  occurredOn: string;
  periodFrom?: string | null | undefined;
  periodTo?: string | null | undefined;
  restrictedUse?: string | null | undefined;
  taxed: boolean;
};

export type SlipKind =
  | 'cost'
  | 'public_contract'
  | 'subsidy';

/** Clocks and days are those of Japan. */
export type SlotPlanInput = {
  /** Places of each slot. */
  capacity: number;
  /** So many minutes before a slot no more tickets are given out. */
  closes: number;
  days: Array<string>;
  /** As `09:30`. */
  firstBegins: string;
  lastBegins: string;
  minutes: number;
  /** Minutes between two slots. */
  pause: number;
  siteIds: Array<string | number>;
};

export type StampRule =
  | 'due'
  | 'exempt';

export type StopChannel =
  | 'call'
  | 'counter'
  | 'letter';

export type StopProof =
  | 'called_back'
  | 'document'
  | 'known'
  | 'told_facts';

export type StripeTransferState =
  | 'asked'
  | 'cancelled'
  | 'open'
  | 'paid'
  | 'refused';

export type StudentGround =
  | 'proof'
  | 'word';

export type StudentRuleInput = {
  asksForEn: string;
  asksForJa: string;
  ground: StudentGround;
};

export type SuggestionAnswer =
  | 'accepted'
  | 'declined'
  | 'replaced';

export type SurveyOptionInput = {
  en?: string | null | undefined;
  ja: string;
};

export type SurveyQuestionInput = {
  kind: SurveyQuestionKind;
  labelEn?: string | null | undefined;
  labelJa: string;
  options: Array<SurveyOptionInput>;
};

export type SurveyQuestionKind =
  | 'choice'
  | 'text';

export type TalentAskInput = {
  endsAt: string;
  eventId: string | number;
  fee?: number | null | undefined;
  note: string;
  occurrenceId: string | number;
  role: TalentRole;
  startsAt: string;
};

export type TalentRole =
  | 'gig'
  | 'speaker'
  | 'staff'
  | 'volunteer';

export type TaxCategory =
  | 'exempt'
  | 'out_of_scope'
  | 'taxable_8'
  | 'taxable_10';

export type TemplateInput = {
  beginnerOk: boolean;
  clothes: string;
  dangers: string;
  insurance: string;
  length: number;
  minutes?: number | null | undefined;
  reward: number;
  skillId: string | number;
  steps: string;
  substituteAfter?: number | null | undefined;
  title: string;
};

export type TemplateState =
  | 'kept'
  | 'retired';

export type TextBlockKind =
  | 'heading'
  | 'list'
  | 'paragraph';

export type TicketLineInput = {
  quantity: number;
  typeId: string | number;
};

export type TicketPayment =
  | 'card'
  | 'door';

export type TicketState =
  | 'cancelled'
  | 'checked_in'
  | 'valid';

export type TicketTrayKind =
  | 'cash_due'
  | 'disputed'
  | 'money_back'
  | 'money_gone'
  | 'needs_account'
  | 'no_answer'
  | 'no_room'
  | 'off_stuck'
  | 'paid_twice'
  | 'refund_slow'
  | 'refund_stuck'
  | 'to_repay';

export type TicketTypeInput = {
  audience?: AudienceInput | null | undefined;
  capacity?: number | null | undefined;
  discounted: boolean;
  memberPrices?: MemberPricesInput | null | undefined;
  mostBeside?: number | null | undefined;
  mostPerPerson: number;
  nameEn?: string | null | undefined;
  nameJa: string;
  online?: boolean | null | undefined;
  price: number;
};

export type TransferAside =
  | 'foreign'
  | 'owed';

export type TransferMatchKind =
  | 'amount_only'
  | 'exact'
  | 'merged'
  | 'over'
  | 'part'
  | 'short'
  | 'stripe'
  | 'twice'
  | 'unknown';

export type TransferPartInput = {
  amount: number;
  fee: number;
  receivableId: string | number;
};

export type TransferState =
  | 'foreign'
  | 'matched'
  | 'open'
  | 'owed';

export type TravelAgencyInput = {
  manager: string;
  name: string;
  registeredAs: AgencyClass;
  registration: string;
  termsUrl: string;
};

export type TravelInput = {
  agency?: TravelAgencyInput | null | undefined;
  itinerary: Array<ItineraryStopInput>;
  lodging: boolean;
  transport: boolean;
};

export type UnknownAge =
  | 'allowed'
  | 'refused';

export type UnpaidCause =
  | 'authentication'
  | 'blocked'
  | 'expired'
  | 'funds'
  | 'other_card'
  | 'passing'
  | 'term_over';

export type UnpaidNextStep =
  | 'end'
  | 'mail';

export type WageFigureInput = {
  from: string;
  prefecture: string;
  source: string;
  yen: number;
};

export type WageStanding =
  | 'current'
  | 'old'
  | 'unknown';

export type WageVerdict =
  | 'below'
  | 'fine'
  | 'old'
  | 'unknown';

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

export type WayTermsInput = {
  days: number;
  stopDays: number;
};

export type WorkRule =
  | 'callOffPercent'
  | 'calledOffShare'
  | 'employsMinors'
  | 'feePercent';

export type WorkSettingsInput = {
  callOffPercent: string;
  calledOffShare: string;
  employsMinors: boolean;
  feePercent: string;
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

export type AttentionQueryVariables = Exact<{ [key: string]: never; }>;


export type AttentionQuery = { attention: Array<{ kind: AttentionKind, count: number, amount: number | null, dueOn: string | null }> };

export type ShownDeskBenefitFragment = { kind: BenefitKind, percent: number | null, from: string, lastDay: string, label: { ja: string, en: string }, given: { ja: string, en: string } | null, used: { ja: string, en: string }, left: { ja: string, en: string } | null, extra: { ja: string, en: string } | null };

export type DeskBenefitsQueryVariables = Exact<{
  companyId: string | number;
}>;


export type DeskBenefitsQuery = { company: { id: string, title: string }, companyBenefits: { open: boolean, from: string, lastDay: string, key: string, planName: { ja: string, en: string }, items: Array<{ kind: BenefitKind, percent: number | null, from: string, lastDay: string, label: { ja: string, en: string }, given: { ja: string, en: string } | null, used: { ja: string, en: string }, left: { ja: string, en: string } | null, extra: { ja: string, en: string } | null }>, uses: Array<{ id: string, usedFor: string, usedOn: string, who: string | null, returnedOn: string | null, returnReason: string | null, recordedBy: string | null, returnedBy: string | null, returnable: boolean, label: { ja: string, en: string }, amount: { ja: string, en: string } }>, grants: Array<{ id: string, reason: string, grantedOn: string, endsOn: string, grantedBy: string, label: { ja: string, en: string }, amount: { ja: string, en: string }, used: { ja: string, en: string } }>, reports: Array<{ from: string, lastDay: string, url: string }>, choices: Array<{ kind: BenefitKind, label: { ja: string, en: string }, unit: { ja: string, en: string } }> } | null };

export type RecordBenefitUseMutationVariables = Exact<{
  companyId: string | number;
  kind: string;
  amount: string;
  usedFor: string;
  usedOn: string;
  key: string;
}>;


export type RecordBenefitUseMutation = { recordBenefitUse: boolean };

export type TakeBackBenefitUseMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type TakeBackBenefitUseMutation = { takeBackBenefitUse: boolean };

export type GrantBenefitMutationVariables = Exact<{
  companyId: string | number;
  kind: string;
  amount: string;
  reason: string;
  endsOn: string;
}>;


export type GrantBenefitMutation = { grantBenefit: boolean };

export type JournalPreviewQueryVariables = Exact<{
  month: string;
  software: AccountingSoftware;
}>;


export type JournalPreviewQuery = { journalPreview: { entries: number, debit: number, credit: number, encoding: string, columns: Array<string>, rows: Array<Array<string>>, lostCount: number, lost: Array<{ row: number, character: string }> } };

export type JournalWordsQueryVariables = Exact<{
  software: AccountingSoftware;
}>;


export type JournalWordsQuery = { journalWords: { words: Array<{ key: string, name: string, sub: string, taxName: string, since: string | null, account: { ja: string, en: string } | null }> } };

export type SaveJournalWordsMutationVariables = Exact<{
  software: AccountingSoftware;
  validFrom: string;
  words: Array<JournalWordInput> | JournalWordInput;
}>;


export type SaveJournalWordsMutation = { saveJournalWords: number };

export type ClosingQueryVariables = Exact<{
  month: string;
}>;


export type ClosingQuery = { closing: { month: string, state: MonthState, openFrom: string | null, checks: Array<{ key: ClosingCheckKey, waiting: number }>, moved: Array<{ id: string, description: string, happenedOn: string, amount: number }>, turns: Array<{ month: string, closed: boolean, reason: string | null, turnedAt: string }> } };

export type CloseMonthMutationVariables = Exact<{
  month: string;
}>;


export type CloseMonthMutation = { closeMonth: { month: string } };

export type ReopenMonthMutationVariables = Exact<{
  month: string;
  reason: string;
}>;


export type ReopenMonthMutation = { reopenMonth: { month: string } };

export type ShownInvoicePaymentFragment = { receivableId: string, state: ReceivableState, owed: number, open: number, settled: number, settledOn: string | null, isFee: boolean, today: string, nextId: string, byHand: Array<{ id: string, state: HandSettlementState, means: ManualMeans, amount: number, receivedOn: string, note: string, takenBy: string, takenAt: string, reversedBy: string | null, reversedAt: string | null, reversalReason: string | null }>, receipts: Array<{ id: string, number: string, issuedOn: string, paidOn: string, amount: number, taxInside: number, addressee: string, description: string, refunded: number, readdressing: Readdressing, splittable: boolean, handedOut: number, supersededBecause: string | null, replacedBy: Array<string>, downloadUrl: string, purposes: Array<{ key: string, text: string }>, replaces: { number: string, because: string, part: number | null, parts: number | null } | null, turns: Array<{ id: string, at: string, kind: string, actor: string, actorName: string | null, reason: string | null, addresseeBefore: string | null }> }> };

export type InvoicePaymentQueryVariables = Exact<{
  id: string | number;
}>;


export type InvoicePaymentQuery = { document: { id: string, number: string, companyId: string | null, paper: { text: { kind: DocumentKind, name: string, isOrganisation: boolean } } }, invoicePayment: { receivableId: string, state: ReceivableState, owed: number, open: number, settled: number, settledOn: string | null, isFee: boolean, today: string, nextId: string, byHand: Array<{ id: string, state: HandSettlementState, means: ManualMeans, amount: number, receivedOn: string, note: string, takenBy: string, takenAt: string, reversedBy: string | null, reversedAt: string | null, reversalReason: string | null }>, receipts: Array<{ id: string, number: string, issuedOn: string, paidOn: string, amount: number, taxInside: number, addressee: string, description: string, refunded: number, readdressing: Readdressing, splittable: boolean, handedOut: number, supersededBecause: string | null, replacedBy: Array<string>, downloadUrl: string, purposes: Array<{ key: string, text: string }>, replaces: { number: string, because: string, part: number | null, parts: number | null } | null, turns: Array<{ id: string, at: string, kind: string, actor: string, actorName: string | null, reason: string | null, addresseeBefore: string | null }> }> } | null };

export type SettleByHandMutationVariables = Exact<{
  id: string | number;
  receivableId: string | number;
  amount: number;
  means: ManualMeans;
  receivedOn: string;
  note: string;
  shownOpen: number;
}>;


export type SettleByHandMutation = { settleByHand: boolean };

export type TakeSettlementBackMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type TakeSettlementBackMutation = { takeSettlementBack: boolean };

export type CaseLineFragment = { id: string, number: string, company: string | null, person: boolean, origin: CaseOrigin, state: CaseState, weight: number, openedOn: string, main: boolean, next: { id: string, what: string | null, dueOn: string, overdue: boolean } | null };

export type CareLineFragment = { id: string, side: CareSide, day: number, dueOn: string, state: CareState, byPhone: boolean, risks: Array<CareRisk>, settledAt: string | null, answer: { going: CareGoing, staying: CareStaying, talk: CareTalk, line: string | null } | null };

export type CaseDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseDeskQuery = { caseDesk: { leads: boolean, me: { accountId: string, name: string, reach: string } | null, mine: Array<{ id: string, number: string, company: string | null, person: boolean, origin: CaseOrigin, state: CaseState, weight: number, openedOn: string, main: boolean, next: { id: string, what: string | null, dueOn: string, overdue: boolean } | null }>, tasks: Array<{ contact: { id: string, side: CareSide, day: number, dueOn: string, state: CareState, byPhone: boolean, risks: Array<CareRisk>, settledAt: string | null, answer: { going: CareGoing, staying: CareStaying, talk: CareTalk, line: string | null } | null }, of: { id: string, number: string, company: string | null, person: boolean, origin: CaseOrigin, state: CaseState, weight: number, openedOn: string, main: boolean, next: { id: string, what: string | null, dueOn: string, overdue: boolean } | null } }>, tray: Array<{ id: string, number: string, company: string | null, person: boolean, origin: CaseOrigin, state: CaseState, weight: number, openedOn: string, main: boolean, next: { id: string, what: string | null, dueOn: string, overdue: boolean } | null }>, meters: Array<{ cases: number, load: number, limit: number, overdue: number, coordinator: { accountId: string, name: string } }> } };

export type SupportCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type SupportCaseQuery = { supportCase: { edition: number, companyId: string | null, memberId: string | null, person: string | null, hidden: boolean, wish: string | null, ending: CaseEnding | null, endLine: string | null, may: Array<CaseAct>, listed: { id: string, number: string, company: string | null, person: boolean, origin: CaseOrigin, state: CaseState, weight: number, openedOn: string, main: boolean, next: { id: string, what: string | null, dueOn: string, overdue: boolean } | null }, main: { accountId: string, name: string } | null, second: { accountId: string, name: string } | null, notes: Array<{ id: string, kind: CaseNoteKind, text: string | null, by: string | null, at: string }>, care: Array<{ id: string, side: CareSide, day: number, dueOn: string, state: CareState, byPhone: boolean, risks: Array<CareRisk>, settledAt: string | null, answer: { going: CareGoing, staying: CareStaying, talk: CareTalk, line: string | null } | null }>, coordinators: Array<{ accountId: string, name: string }> } };

export type NameCoordinatorMutationVariables = Exact<{
  name: string;
  reach: string;
}>;


export type NameCoordinatorMutation = { nameCoordinator: boolean };

export type LimitCaseloadMutationVariables = Exact<{
  accountId: string | number;
  limit: number;
}>;


export type LimitCaseloadMutation = { limitCaseload: boolean };

export type OpenCaseMutationVariables = Exact<{
  companyId?: string | number | null | undefined;
  recordId?: string | number | null | undefined;
  wish: string;
  weight: number;
  mainId: string | number;
  next: NextActionInput;
}>;


export type OpenCaseMutation = { openCase: string };

export type AssignCaseMutationVariables = Exact<{
  id: string | number;
  edition: number;
  mainId: string | number;
  secondId?: string | number | null | undefined;
  weight: number;
  next: NextActionInput;
  anyway: boolean;
}>;


export type AssignCaseMutation = { assignCase: boolean };

export type NoteCaseMutationVariables = Exact<{
  id: string | number;
  text: string;
}>;


export type NoteCaseMutation = { noteCase: boolean };

export type DoNextActionMutationVariables = Exact<{
  id: string | number;
  actionId: string | number;
  said: string;
  next: NextActionInput;
}>;


export type DoNextActionMutation = { doNextAction: boolean };

export type TurnCaseMutationVariables = Exact<{
  id: string | number;
  edition: number;
  rest: boolean;
  said: string;
  next: NextActionInput;
}>;


export type TurnCaseMutation = { turnCase: boolean };

export type CloseCaseMutationVariables = Exact<{
  id: string | number;
  edition: number;
  ending: CaseEnd;
  line: string;
}>;


export type CloseCaseMutation = { closeCase: boolean };

export type HandOverCaseMutationVariables = Exact<{
  id: string | number;
  edition: number;
  toId: string | number;
  steps: Array<HandOverStep> | HandOverStep;
  note: string;
  anyway: boolean;
}>;


export type HandOverCaseMutation = { handOverCase: boolean };

export type TakeCareAnswerMutationVariables = Exact<{
  caseId: string | number;
  id: string | number;
  answer: CareAnswerInput;
}>;


export type TakeCareAnswerMutation = { takeCareAnswer: boolean };

export type SettleCareRiskMutationVariables = Exact<{
  caseId: string | number;
  id: string | number;
  note: string;
}>;


export type SettleCareRiskMutation = { settleCareRisk: boolean };

export type NameSecondMutationVariables = Exact<{
  id: string | number;
  edition: number;
  secondId?: string | number | null | undefined;
  anyway: boolean;
}>;


export type NameSecondMutation = { nameSecond: boolean };

export type CaseSuggestionsQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseSuggestionsQuery = { caseSuggestions: { suggested: Array<{ id: string, word: string, suggestedAt: string, answer: SuggestionAnswer | null, gig: { id: string, title: string, startsAt: string, endsAt: string } | null }>, choices: Array<{ id: string, title: string, company: string, startsAt: string, endsAt: string }> } };

export type SuggestGigMutationVariables = Exact<{
  id: string | number;
  gigId: string | number;
  word: string;
}>;


export type SuggestGigMutation = { suggestGig: string };

export type DeskInviteAdminMutationVariables = Exact<{
  companyId: string | number;
  email: string;
}>;


export type DeskInviteAdminMutation = { inviteCompanyAdmin: boolean };

export type DeskResendInviteMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type DeskResendInviteMutation = { resendAdminInvite: boolean };

export type DeskRevokeInviteMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type DeskRevokeInviteMutation = { revokeAdminInvite: boolean };

export type DeskRemoveAdminMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
}>;


export type DeskRemoveAdminMutation = { removeCompanyAdmin: boolean };

export type DeskChangeContactMutationVariables = Exact<{
  companyId: string | number;
  contact: CompanyContactInput;
}>;


export type DeskChangeContactMutation = { changeCompanyContact: boolean };

export type DeskChangeBillingMutationVariables = Exact<{
  companyId: string | number;
  contact?: CompanyContactInput | null | undefined;
}>;


export type DeskChangeBillingMutation = { changeCompanyBilling: boolean };

export type CompanyPricingQueryVariables = Exact<{
  id: string | number;
}>;


export type CompanyPricingQuery = { companyPricing: { listed: Array<{ planKey: string, interval: BillingInterval, amount: number, planName: { ja: string, en: string } }>, proposals: Array<{ id: string, interval: BillingInterval, amount: number, listed: number, validUntil: string, reason: string, state: AgreedPriceState, proposedBy: string, proposedAt: string, decidedBy: string | null, decidedAt: string | null, planName: { ja: string, en: string } }> } };

export type ProposeCompanyPriceMutationVariables = Exact<{
  companyId: string | number;
  planKey: string;
  interval: BillingInterval;
  amount: number;
  validUntil: string;
  reason: string;
}>;


export type ProposeCompanyPriceMutation = { proposeCompanyPrice: boolean };

export type DecideCompanyPriceMutationVariables = Exact<{
  companyId: string | number;
  id: string | number;
  word: AgreedPriceWord;
}>;


export type DecideCompanyPriceMutation = { decideCompanyPrice: boolean };

export type DeskCompaniesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CompanyFilter | null | undefined;
}>;


export type DeskCompaniesQuery = { companies: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, title: string, kana: string, registrationNumber: string | null, employees: number, standing: CompanyStanding, waiting: boolean, createdAt: string, planName: { ja: string, en: string } | null }> } };

export type DeskCompanyQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type DeskCompanyQuery = { company: { id: string, title: string, kana: string, registrationNumber: string | null, registrationChecked: boolean, postalCode: string, prefecture: string, address: string, department: string, contactName: string, contactEmail: string, employees: number, standing: CompanyStanding, createdAt: string, confirmedArea: string | null, billingContact: { department: string, name: string, email: string } | null, holding: { interval: BillingInterval, amount: number, nextChargeOn: string | null, paidThrough: string | null, prepaid: boolean, lastUsableDay: string | null, cancelled: boolean, nextAmount: number | null, planName: { ja: string, en: string }, nextPlan: { amount: number, on: string, name: { ja: string, en: string } } | null } | null, applications: Array<{ id: string, state: CompanyApplicationState, askedAt: string, reason: string | null, planName: { ja: string, en: string } }>, declaration: { version: number, wording: string, declaredAt: string } | null }, receivedCardCounts: Array<{ eventId: string | null, given: number, inForce: number, opened: number, contacted: number }>, companyTimeline: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, at: string, amount: number | null, actor: string | null, title: { ja: string, en: string }, note: { id: string, text: string | null, takenBackAt: string | null, takenBackBy: string | null } | null }> }, companyPage: { state: CompanyPageState, mayBeShown: boolean, publishedAt: string | null, hiddenBecause: string | null, page: { purpose: string, area: string, website: string, people: Array<{ name: string, role: string }>, openings: Array<{ title: string, link: string }>, photos: Array<{ id: string, url: string, width: number, height: number, alt: string }> } }, companyAdmins: { admins: Array<{ id: string, email: string, since: string }>, invites: Array<{ id: string, email: string, state: AdminInviteState, lastDay: string }> }, companySeats: { capacity: number, people: number, free: number, toChoose: boolean, planName: { ja: string, en: string } | null, seats: Array<{ id: string, state: SeatState, email: string, name: string, since: string | null, expiresOn: string | null }>, domains: Array<{ id: string, domain: string, proved: boolean, address: string }> }, companyBenefits: { items: Array<{ kind: BenefitKind, percent: number | null, from: string, lastDay: string, label: { ja: string, en: string }, given: { ja: string, en: string } | null, used: { ja: string, en: string }, left: { ja: string, en: string } | null, extra: { ja: string, en: string } | null }> } | null, companyDocuments: Array<{ id: string, kind: ListedDocumentKind, number: string, issuedOn: string, name: string, total: number, tie: DocumentTie | null, tiedTo: string | null, isReplaced: boolean }>, companyPayments: Array<{ id: string, paidAt: string, amount: number, refunded: number, state: PaymentState, means: PaymentMeans, description: { ja: string, en: string }, manual: { receivedOn: string, note: string | null, takenBy: string, reversedBy: string | null, reversedAt: string | null, reversalReason: string | null } | null, receipts: Array<{ id: string, number: string, url: string }>, refunds: Array<{ id: string, amount: number, state: RefundState, reason: string, at: string }> }> };

export type DecideCompanyApplicationMutationVariables = Exact<{
  id: string | number;
  approved: boolean;
  reason?: string | null | undefined;
}>;


export type DecideCompanyApplicationMutation = { decideCompanyApplication: boolean };

export type DeskCompanyFactsQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskCompanyFactsQuery = { company: { id: string, title: string, name: string, legalForm: CompanyForm, formPlace: FormPlace, kana: string, registrationNumber: string | null, postalCode: string, prefecture: string, address: string, employees: number } };

export type DeskCompanyFeeReviewQueryVariables = Exact<{
  companyId: string | number;
  employees: string;
}>;


export type DeskCompanyFeeReviewQuery = { companyFeeReview: { interval: BillingInterval, amount: number, nextAmount: number, on: string, planName: { ja: string, en: string }, steps: { ja: string, en: string }, nextSteps: { ja: string, en: string } } | null };

export type DeskChangeProfileMutationVariables = Exact<{
  companyId: string | number;
  change: CompanyProfileChange;
}>;


export type DeskChangeProfileMutation = { changeCompanyProfile: boolean };

export type ConfirmCompanyAreaMutationVariables = Exact<{
  companyId: string | number;
  area?: string | null | undefined;
}>;


export type ConfirmCompanyAreaMutation = { confirmCompanyArea: boolean };

export type HideCompanyPageMutationVariables = Exact<{
  companyId: string | number;
  reason: string;
}>;


export type HideCompanyPageMutation = { hideCompanyPage: boolean };

export type ShowCompanyPageMutationVariables = Exact<{
  companyId: string | number;
}>;


export type ShowCompanyPageMutation = { showCompanyPage: boolean };

export type DeskInviteToSeatsMutationVariables = Exact<{
  companyId: string | number;
  emails: string;
}>;


export type DeskInviteToSeatsMutation = { inviteToSeats: number };

export type DeskChangeSeatMutationVariables = Exact<{
  companyId: string | number;
  change: SeatChange;
}>;


export type DeskChangeSeatMutation = { changeSeat: boolean };

export type DeskChooseSeatedMutationVariables = Exact<{
  companyId: string | number;
  stay: Array<string | number> | string | number;
}>;


export type DeskChooseSeatedMutation = { chooseSeated: boolean };

export type AdmitSeatDomainMutationVariables = Exact<{
  companyId: string | number;
  domain: string;
}>;


export type AdmitSeatDomainMutation = { admitSeatDomain: boolean };

export type DeskDropSeatDomainMutationVariables = Exact<{
  companyId: string | number;
  domainId: string | number;
}>;


export type DeskDropSeatDomainMutation = { dropSeatDomain: boolean };

export type ShownCompanyTurnFragment = { id: string, at: string, amount: number | null, actor: string | null, title: { ja: string, en: string }, note: { id: string, text: string | null, takenBackAt: string | null, takenBackBy: string | null } | null };

export type NoteOnCompanyMutationVariables = Exact<{
  companyId: string | number;
  text: string;
}>;


export type NoteOnCompanyMutation = { noteOnCompany: boolean };

export type TakeBackCompanyNoteMutationVariables = Exact<{
  companyId: string | number;
  noteId: string | number;
}>;


export type TakeBackCompanyNoteMutation = { takeBackCompanyNote: boolean };

export type CompanyPlanSheetPartsFragment = { featured: boolean, seats: number, seatPlanKey: string, priceUnit: number, taxCategory: TaxCategory, needsApproval: boolean, byInvoice: boolean, yearFrom: number | null, name: { ja: string, en: string }, summary: { ja: string, en: string }, prices: Array<{ interval: BillingInterval, amount: number }>, bands: Array<{ from: number, upTo: number | null, percent: number }>, taxNote: { ja: string, en: string } | null, benefits: Array<{ key: string, included: boolean, amount: number | null, label: { ja: string, en: string } }>, quotas: Array<{ kind: BenefitKind, per: QuotaPeriod, amount: number | null, label: { ja: string, en: string }, words: { ja: string, en: string } }> };

export type DeskCompanyPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskCompanyPlansQuery = { companyPlans: { plans: Array<{ key: string, offered: boolean, version: number, draftId: string | null, holders: Array<{ version: number, companies: number, leaving: number }>, sheet: { featured: boolean, seats: number, seatPlanKey: string, priceUnit: number, taxCategory: TaxCategory, needsApproval: boolean, byInvoice: boolean, yearFrom: number | null, name: { ja: string, en: string }, summary: { ja: string, en: string }, prices: Array<{ interval: BillingInterval, amount: number }>, bands: Array<{ from: number, upTo: number | null, percent: number }>, taxNote: { ja: string, en: string } | null, benefits: Array<{ key: string, included: boolean, amount: number | null, label: { ja: string, en: string } }>, quotas: Array<{ kind: BenefitKind, per: QuotaPeriod, amount: number | null, label: { ja: string, en: string }, words: { ja: string, en: string } }> } }>, drafts: Array<{ id: string, editedBy: string, editedAt: string, name: { ja: string, en: string } }>, kinds: Array<{ kind: BenefitKind, periods: Array<QuotaPeriod>, label: { ja: string, en: string }, unit: { ja: string, en: string } }> }, plans: Array<{ key: string, name: { ja: string, en: string } }> };

export type DeskCompanyPlanQueryVariables = Exact<{
  key: string;
}>;


export type DeskCompanyPlanQuery = { companyPlan: { plan: { key: string, offered: boolean, version: number, draftId: string | null, holders: Array<{ version: number, companies: number, leaving: number }>, sheet: { featured: boolean, seats: number, seatPlanKey: string, priceUnit: number, taxCategory: TaxCategory, needsApproval: boolean, byInvoice: boolean, yearFrom: number | null, name: { ja: string, en: string }, summary: { ja: string, en: string }, prices: Array<{ interval: BillingInterval, amount: number }>, bands: Array<{ from: number, upTo: number | null, percent: number }>, taxNote: { ja: string, en: string } | null, benefits: Array<{ key: string, included: boolean, amount: number | null, label: { ja: string, en: string } }>, quotas: Array<{ kind: BenefitKind, per: QuotaPeriod, amount: number | null, label: { ja: string, en: string }, words: { ja: string, en: string } }> } }, versions: Array<{ version: number, offered: boolean, publishedAt: string, sheet: { featured: boolean, seats: number, seatPlanKey: string, priceUnit: number, taxCategory: TaxCategory, needsApproval: boolean, byInvoice: boolean, yearFrom: number | null, bands: Array<{ from: number, upTo: number | null, percent: number, prices: Array<{ interval: BillingInterval, amount: number, steps: { ja: string, en: string } }> }>, name: { ja: string, en: string }, summary: { ja: string, en: string }, prices: Array<{ interval: BillingInterval, amount: number }>, taxNote: { ja: string, en: string } | null, benefits: Array<{ key: string, included: boolean, amount: number | null, label: { ja: string, en: string } }>, quotas: Array<{ kind: BenefitKind, per: QuotaPeriod, amount: number | null, label: { ja: string, en: string }, words: { ja: string, en: string } }> } }>, turns: Array<{ id: string, kind: PlanTurnKind, version: number | null, actor: string, reason: string, at: string }> } | null };

export type CompanyPlanDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type CompanyPlanDraftQuery = { companyPlanDraft: { id: string, planKey: string | null, revision: number, editedBy: string, editedAt: string, open: boolean, sheet: { featured: boolean, seats: number, seatPlanKey: string, priceUnit: number, taxCategory: TaxCategory, needsApproval: boolean, byInvoice: boolean, yearFrom: number | null, bands: Array<{ from: number, upTo: number | null, percent: number, prices: Array<{ interval: BillingInterval, amount: number, steps: { ja: string, en: string } }> }>, name: { ja: string, en: string }, summary: { ja: string, en: string }, prices: Array<{ interval: BillingInterval, amount: number }>, taxNote: { ja: string, en: string } | null, benefits: Array<{ key: string, included: boolean, amount: number | null, label: { ja: string, en: string } }>, quotas: Array<{ kind: BenefitKind, per: QuotaPeriod, amount: number | null, label: { ja: string, en: string }, words: { ja: string, en: string } }> }, faults: Array<{ field: string, fault: string }>, changes: { same: boolean, list: Array<{ ja: string, en: string }>, content: Array<{ ja: string, en: string }> } | null, holders: Array<{ version: number, companies: number, leaving: number }> } };

export type SaveCompanyPlanDraftMutationVariables = Exact<{
  draft: CompanyPlanDraftInput;
}>;


export type SaveCompanyPlanDraftMutation = { saveCompanyPlanDraft: boolean };

export type PublishCompanyPlanMutationVariables = Exact<{
  id: string | number;
  revision: number;
  reason: string;
}>;


export type PublishCompanyPlanMutation = { publishCompanyPlan: string };

export type SetCompanyPlanStateMutationVariables = Exact<{
  key: string;
  offered: boolean;
  reason: string;
}>;


export type SetCompanyPlanStateMutation = { setCompanyPlanState: boolean };

export type GivePlanQueryVariables = Exact<{
  memberId: string | number;
}>;


export type GivePlanQuery = { member: { id: string, familyName: string, givenName: string, familyKana: string, givenKana: string, grounds: Array<{ id: string, kind: GroundKind, state: GroundState, from: string, lastDay: string | null, reason: string | null, givenBy: string | null, planName: { ja: string, en: string } }> }, plans: Array<{ key: string, kind: PlanKind, active: boolean, name: { ja: string, en: string } }> };

export type GrantComplimentaryMutationVariables = Exact<{
  memberId: string | number;
  planKey: string;
  from: string;
  until?: string | null | undefined;
  reason: string;
  idempotencyKey: string;
}>;


export type GrantComplimentaryMutation = { grantComplimentary: boolean };

export type EndComplimentaryMutationVariables = Exact<{
  id: string | number;
}>;


export type EndComplimentaryMutation = { endComplimentary: boolean };

export type DeskConsentsQueryVariables = Exact<{
  memberId: string | number;
}>;


export type DeskConsentsQuery = { memberConsents: { name: string, paper: boolean, more: boolean, consents: Array<{ id: string, items: Array<DisclosedItem>, state: ConsentState, givenAt: string, lastDay: string, to: { ja: string, en: string }, purpose: { ja: string, en: string }, stop: { channel: StopChannel, proof: StopProof, askedBy: string, reason: string, stoppedBy: string, stoppedAt: string } | null, letter: { title: string, paragraphs: Array<string> } | null }> } };

export type StopConsentForMutationVariables = Exact<{
  memberId: string | number;
  id: string | number;
  input: DeskStopInput;
}>;


export type StopConsentForMutation = { stopConsentFor: boolean };

export type ShownCouponFragment = { id: string, code: string, takes: CouponTakes, amount: number, planKeys: Array<string>, intervals: Array<BillingInterval>, span: CouponSpan, months: number | null, fromDay: string, untilDay: string | null, useLimit: number | null, oncePerMember: boolean, newcomersOnly: boolean, state: CouponState, uses: number, given: number, madeBy: string, madeAt: string, stoppedBy: string | null, stoppedAt: string | null };

export type CouponsQueryVariables = Exact<{ [key: string]: never; }>;


export type CouponsQuery = { coupons: Array<{ id: string, code: string, takes: CouponTakes, amount: number, planKeys: Array<string>, intervals: Array<BillingInterval>, span: CouponSpan, months: number | null, fromDay: string, untilDay: string | null, useLimit: number | null, oncePerMember: boolean, newcomersOnly: boolean, state: CouponState, uses: number, given: number, madeBy: string, madeAt: string, stoppedBy: string | null, stoppedAt: string | null }>, plans: Array<{ key: string, name: { ja: string, en: string } }> };

export type CouponQueryVariables = Exact<{
  id: string | number;
}>;


export type CouponQuery = { coupon: { coupon: { id: string, code: string, takes: CouponTakes, amount: number, planKeys: Array<string>, intervals: Array<BillingInterval>, span: CouponSpan, months: number | null, fromDay: string, untilDay: string | null, useLimit: number | null, oncePerMember: boolean, newcomersOnly: boolean, state: CouponState, uses: number, given: number, madeBy: string, madeAt: string, stoppedBy: string | null, stoppedAt: string | null }, uses: Array<{ id: string, memberId: string | null, number: string | null, name: string | null, planKey: string, paid: boolean, returned: boolean, orderedAt: string, given: number }> }, plans: Array<{ key: string, name: { ja: string, en: string } }> };

export type CouponPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type CouponPlansQuery = { plans: Array<{ key: string, kind: PlanKind, state: PlanState, name: { ja: string, en: string } }> };

export type MakeCouponMutationVariables = Exact<{
  input: CouponInput;
}>;


export type MakeCouponMutation = { makeCoupon: boolean };

export type StopCouponMutationVariables = Exact<{
  id: string | number;
}>;


export type StopCouponMutation = { stopCoupon: boolean };

export type DeskCourseQueryVariables = Exact<{
  eventId: string | number;
}>;


export type DeskCourseQuery = { course: { titleJa: string, draft: boolean, dates: Array<{ id: string, startsAt: string, asks: number | null, sessions: Array<{ id: string, number: number, startsAt: string, endsAt: string, titleJa: string, titleEn: string | null, placeJa: string | null, placeEn: string | null, title: { ja: string, en: string } | null, place: { ja: string, en: string } | null, calledOff: { ja: string, en: string } | null }> }> } };

export type CourseAttendanceQueryVariables = Exact<{
  occurrenceId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CourseAttendanceQuery = { courseAttendance: { endCursor: string | null, hasNext: boolean, items: Array<{ ticketId: string, name: string | null, company: string | null, came: Array<string>, typeName: { ja: string, en: string } }> } };

export type KeepSessionMutationVariables = Exact<{
  occurrenceId: string | number;
  id?: string | number | null | undefined;
  session: CourseSessionInput;
}>;


export type KeepSessionMutation = { keepSession: string };

export type RemoveSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveSessionMutation = { removeSession: boolean };

export type CallOffSessionMutationVariables = Exact<{
  id: string | number;
  reasonJa: string;
  reasonEn?: string | null | undefined;
}>;


export type CallOffSessionMutation = { callOffSession: boolean };

export type AskForSessionsMutationVariables = Exact<{
  occurrenceId: string | number;
  asks?: number | null | undefined;
}>;


export type AskForSessionsMutation = { askForSessions: boolean };

export type MarkVisitMutationVariables = Exact<{
  ticketId: string | number;
  sessionId: string | number;
  came: boolean;
}>;


export type MarkVisitMutation = { markVisit: boolean };

export type DeskViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskViewerQuery = { deskViewer: { email: string, role: DeskRole, secondFactor: SecondFactorState } };

export type DeskShellQueryVariables = Exact<{
  money: boolean;
}>;


export type DeskShellQuery = { paymentMode: PaymentMode, moneyMatters?: Array<{ id: string }> };

export type ShownDocumentTextFragment = { kind: DocumentKind, name: string, isOrganisation: boolean, department: string, address: string | null, counterpartyNumber: string | null, suppliedFrom: string, suppliedTo: string, dueOn: string | null, validUntil: string | null, orderNumber: string, priceMode: PriceMode, bankAccount: string, note: string, lines: Array<{ description: string, quantity: number, unitPrice: number, category: TaxCategory }> };

export type ShownDocumentFiguresFragment = { total: number, tax: number, registrationNumber: string | null, rates: Array<{ category: TaxCategory, percent: number | null, net: number, tax: number, gross: number }>, order: { by: string, at: string, terms: string } | null };

export type ShownDocumentFragment = { id: string, kind: ListedDocumentKind, number: string, issuedOn: string, name: string, total: number, tie: DocumentTie | null, tiedTo: string | null, isReplaced: boolean };

export type DocumentsQueryVariables = Exact<{
  kinds?: Array<ListedDocumentKind> | ListedDocumentKind | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  least?: number | null | undefined;
  most?: number | null | undefined;
  counterparty?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, kind: ListedDocumentKind, number: string, issuedOn: string, name: string, total: number, tie: DocumentTie | null, tiedTo: string | null, isReplaced: boolean }> } };

export type DocumentVerdictQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentVerdictQuery = { documentVerdict: { looked: number, broken: Array<number> } };

export type DocumentQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentQuery = { document: { id: string, number: string, dealNumber: string, issuedOn: string, reason: string, companyId: string | null, issuedBy: string, issuedAt: string, hash: string, paper: { total: number, tax: number, registrationNumber: string | null, text: { kind: DocumentKind, name: string, isOrganisation: boolean, department: string, address: string | null, counterpartyNumber: string | null, suppliedFrom: string, suppliedTo: string, dueOn: string | null, validUntil: string | null, orderNumber: string, priceMode: PriceMode, bankAccount: string, note: string, lines: Array<{ description: string, quantity: number, unitPrice: number, category: TaxCategory }> }, rates: Array<{ category: TaxCategory, percent: number | null, net: number, tax: number, gross: number }>, order: { by: string, at: string, terms: string } | null }, deal: Array<{ id: string, kind: ListedDocumentKind, number: string, issuedOn: string, name: string, total: number, tie: DocumentTie | null, tiedTo: string | null, isReplaced: boolean }> }, invoicePayment: { receivableId: string, state: ReceivableState, owed: number, open: number, settled: number, settledOn: string | null, isFee: boolean, today: string, nextId: string, byHand: Array<{ id: string, state: HandSettlementState, means: ManualMeans, amount: number, receivedOn: string, note: string, takenBy: string, takenAt: string, reversedBy: string | null, reversedAt: string | null, reversalReason: string | null }>, receipts: Array<{ id: string, number: string, issuedOn: string, paidOn: string, amount: number, taxInside: number, addressee: string, description: string, refunded: number, readdressing: Readdressing, splittable: boolean, handedOut: number, supersededBecause: string | null, replacedBy: Array<string>, downloadUrl: string, purposes: Array<{ key: string, text: string }>, replaces: { number: string, because: string, part: number | null, parts: number | null } | null, turns: Array<{ id: string, at: string, kind: string, actor: string, actorName: string | null, reason: string | null, addresseeBefore: string | null }> }> } | null };

export type DocumentBeginningQueryVariables = Exact<{
  kind: DocumentKind;
  tie?: DocumentTieInput | null | undefined;
  terms?: PaymentTermsInput | null | undefined;
}>;


export type DocumentBeginningQuery = { documentBeginning: { kind: DocumentKind, name: string, isOrganisation: boolean, department: string, address: string | null, counterpartyNumber: string | null, suppliedFrom: string, suppliedTo: string, dueOn: string | null, validUntil: string | null, orderNumber: string, priceMode: PriceMode, bankAccount: string, note: string, lines: Array<{ description: string, quantity: number, unitPrice: number, category: TaxCategory }> } };

export type DocumentPreviewQueryVariables = Exact<{
  text: DocumentTextInput;
  tie?: DocumentTieInput | null | undefined;
}>;


export type DocumentPreviewQuery = { documentPreview: { total: number, tax: number, registrationNumber: string | null, text: { kind: DocumentKind, name: string, isOrganisation: boolean, department: string, address: string | null, counterpartyNumber: string | null, suppliedFrom: string, suppliedTo: string, dueOn: string | null, validUntil: string | null, orderNumber: string, priceMode: PriceMode, bankAccount: string, note: string, lines: Array<{ description: string, quantity: number, unitPrice: number, category: TaxCategory }> }, rates: Array<{ category: TaxCategory, percent: number | null, net: number, tax: number, gross: number }>, order: { by: string, at: string, terms: string } | null } };

export type DocumentCompanyQueryVariables = Exact<{
  id: string | number;
}>;


export type DocumentCompanyQuery = { document: { id: string, companyId: string | null } };

export type CounterpartiesQueryVariables = Exact<{
  first: number;
  filter?: CompanyFilter | null | undefined;
}>;


export type CounterpartiesQuery = { companies: { hasNext: boolean, items: Array<{ id: string, title: string, kana: string, registrationNumber: string | null }> } };

export type CompanyCounterpartyQueryVariables = Exact<{
  companyId: string | number;
}>;


export type CompanyCounterpartyQuery = { companyCounterparty: { companyId: string, name: string, department: string, address: string, registrationNumber: string | null, kana: string } };

export type IssueCompanyDocumentMutationVariables = Exact<{
  companyId: string | number;
  input: IssueDocumentInput;
}>;


export type IssueCompanyDocumentMutation = { issueCompanyDocument: boolean };

export type IssueDocumentMutationVariables = Exact<{
  input: IssueDocumentInput;
}>;


export type IssueDocumentMutation = { issueDocument: boolean };

export type DeskErasureReviewQueryVariables = Exact<{
  memberId: string | number;
}>;


export type DeskErasureReviewQuery = { erasureReview: { number: string, leftOn: string | null, erasedOn: string | null, kept: Array<{ until: string, title: { ja: string, en: string } }> } };

export type EraseMemberMutationVariables = Exact<{
  input: EraseMemberInput;
}>;


export type EraseMemberMutation = { eraseMember: ErasureOutcome };

export type AttendeesQueryVariables = Exact<{
  eventId: string | number;
  occurrenceId?: string | number | null | undefined;
  typeId?: string | number | null | undefined;
  state?: TicketState | null | undefined;
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AttendeesQuery = { event: { titleJa: string, dates: Array<{ id: string, startsAt: string, site: { ja: string, en: string } | null }>, types: Array<{ id: string, nameJa: string }> }, attendees: { endCursor: string | null, hasNext: boolean, items: Array<{ ticketId: string, memberId: string | null, guestOrderId: string | null, name: string | null, number: string | null, phone: string | null, email: string | null, company: string | null, attendee: string | null, attendeeKana: string | null, startsAt: string, price: number, paysAtDoor: boolean, orderedAt: string, state: TicketState, checkedInAt: string | null, contactNamed: boolean | null, site: { ja: string, en: string } | null, typeName: { ja: string, en: string }, answers: Array<{ kind: QuestionKind, values: Array<string>, sensitive: boolean, question: { ja: string, en: string } }> }> } };

export type AttendeeListedFragment = { ticketId: string, memberId: string | null, guestOrderId: string | null, name: string | null, number: string | null, phone: string | null, email: string | null, company: string | null, attendee: string | null, attendeeKana: string | null, startsAt: string, price: number, paysAtDoor: boolean, orderedAt: string, state: TicketState, checkedInAt: string | null, contactNamed: boolean | null, site: { ja: string, en: string } | null, typeName: { ja: string, en: string }, answers: Array<{ kind: QuestionKind, values: Array<string>, sensitive: boolean, question: { ja: string, en: string } }> };

export type EmergencyContactQueryVariables = Exact<{
  ticketId: string | number;
}>;


export type EmergencyContactQuery = { emergencyContact: { eventId: string, startsAt: string, name: string | null, kana: string | null, phone: string | null, typeName: { ja: string, en: string }, contact: { name: string, relation: string, phone: string } | null } };

export type QuestionAskedFragment = { id: string, kind: QuestionKind, perTicket: boolean, required: boolean, typeId: string | null, sensitive: boolean, label: { ja: string, en: string }, options: Array<{ ja: string, en: string }> };

export type EventAskingQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventAskingQuery = { event: { titleJa: string, kind: EventKind, state: EventState, types: Array<{ id: string, nameJa: string, mostBeside: number | null }> }, eventAsking: { names: boolean, emergency: boolean, noResale: boolean, freezeDays: number, purgeDays: number, questions: Array<{ id: string, kind: QuestionKind, perTicket: boolean, required: boolean, typeId: string | null, sensitive: boolean, label: { ja: string, en: string }, options: Array<{ ja: string, en: string }> }> } };

export type SetEventAskingMutationVariables = Exact<{
  eventId: string | number;
  asking: EventAskingInput;
}>;


export type SetEventAskingMutation = { setEventAsking: boolean };

export type CashReceiptsQueryVariables = Exact<{
  orderId?: string | number | null | undefined;
  ticketId?: string | number | null | undefined;
}>;


export type CashReceiptsQuery = { cashReceipts: { hasCash: boolean, atEntrance: boolean, unstated: number, handedBackIds: Array<string>, email: string, receipts: Array<{ stampOnPaper: number | null, id: string, number: string, issuedOn: string, paidOn: string, amount: number, taxInside: number, addressee: string, description: string, refunded: number, readdressing: Readdressing, splittable: boolean, handedOut: number, supersededBecause: string | null, replacedBy: Array<string>, downloadUrl: string, purposes: Array<{ key: string, text: string }>, replaces: { number: string, because: string, part: number | null, parts: number | null } | null, turns: Array<{ id: string, at: string, kind: string, actor: string, actorName: string | null, reason: string | null, addresseeBefore: string | null }> }> } };

export type IssueCashReceiptMutationVariables = Exact<{
  orderId?: string | number | null | undefined;
  ticketId?: string | number | null | undefined;
  receiptId?: string | number | null | undefined;
  addressee?: string | null | undefined;
  purpose?: string | null | undefined;
}>;


export type IssueCashReceiptMutation = { issueCashReceipt: boolean };

export type MailCashReceiptMutationVariables = Exact<{
  orderId?: string | number | null | undefined;
  ticketId?: string | number | null | undefined;
  receiptId: string | number;
  email?: string | null | undefined;
  press: string | number;
}>;


export type MailCashReceiptMutation = { mailCashReceipt: boolean };

export type HandBackDoorCashMutationVariables = Exact<{
  orderId?: string | number | null | undefined;
  ticketId?: string | number | null | undefined;
  receiptId: string | number;
}>;


export type HandBackDoorCashMutation = { handBackDoorCash: boolean };

export type EventCodesQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventCodesQuery = { eventCodes: { titleJa: string, kinds: Array<{ ja: string, en: string }>, items: Array<{ id: string, code: string, kind: PromoKind, amount: number, from: string, until: string, most: number | null, mostPerPerson: number | null, used: number, over: boolean, kinds: Array<{ ja: string, en: string }> }> } };

export type MakePromoCodeMutationVariables = Exact<{
  eventId: string | number;
  promo: PromoCodeInput;
}>;


export type MakePromoCodeMutation = { makePromoCode: boolean };

export type EndPromoCodeMutationVariables = Exact<{
  id: string | number;
}>;


export type EndPromoCodeMutation = { endPromoCode: boolean };

export type EventCompaniesQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventCompaniesQuery = { eventCompanies: { titleJa: string, terms: { kind: EventClass, position: number, places: number, daysBefore: number, hour: number, mostPerCompany: number } | null, usual: { kind: EventClass, position: number, places: number, daysBefore: number, hour: number, mostPerCompany: number }, classes: Array<{ kind: EventClass, label: { ja: string, en: string } }>, kinds: Array<{ ja: string, en: string }>, dates: Array<{ id: string, startsAt: string, until: string | null, kept: number, assigned: Array<{ companyId: string, title: string, count: number }> }> } };

export type SaveCompanyTermsMutationVariables = Exact<{
  eventId: string | number;
  terms?: CompanyTermsInput | null | undefined;
}>;


export type SaveCompanyTermsMutation = { saveCompanyTerms: boolean };

export type CounterQueryVariables = Exact<{
  eventId: string | number;
}>;


export type CounterQuery = { counter: { titleJa: string, open: boolean, dates: Array<{ id: string, startsAt: string, endsAt: string, sale: SaleState, payBy: string, transferUntil: string | null, site: { ja: string, en: string } | null, kinds: Array<{ id: string, price: number, left: number, most: number, mostBeside: number | null, audience: AudienceTo, name: { ja: string, en: string } }> }>, questions: Array<{ id: string, kind: QuestionKind, perTicket: boolean, required: boolean, typeId: string | null, sensitive: boolean, label: { ja: string, en: string }, options: Array<{ ja: string, en: string }> }> }, counterBookings: Array<{ id: string, memberId: string | null, name: string | null, kana: string | null, number: string | null, phone: string | null, startsAt: string, total: number, stage: CounterStage, payUntil: string | null, madeAt: string, kept: number | null, due: number, byTransfer: boolean, hasCash: boolean, site: { ja: string, en: string } | null, lines: Array<{ quantity: number, name: { ja: string, en: string } }>, transfer: { amount: number, received: number, bankAccount: string, payer: string, payUntil: string } | null, account: { tail: string | null, typedAt: string | null } | null }> };

export type CounterStandingQueryVariables = Exact<{
  eventId: string | number;
}>;


export type CounterStandingQuery = { counter: { dates: Array<{ id: string, startsAt: string, endsAt: string, sale: SaleState, payBy: string, transferUntil: string | null, site: { ja: string, en: string } | null, kinds: Array<{ id: string, price: number, left: number, most: number, mostBeside: number | null, audience: AudienceTo, name: { ja: string, en: string } }> }> } };

export type CounterAskedQueryVariables = Exact<{
  eventId: string | number;
}>;


export type CounterAskedQuery = { counter: { dates: Array<{ id: string, kinds: Array<{ id: string, mostBeside: number | null }> }>, questions: Array<{ id: string, kind: QuestionKind, perTicket: boolean, required: boolean, typeId: string | null, sensitive: boolean, label: { ja: string, en: string }, options: Array<{ ja: string, en: string }> }> } };

export type CounterDateShownFragment = { id: string, startsAt: string, endsAt: string, sale: SaleState, payBy: string, transferUntil: string | null, site: { ja: string, en: string } | null, kinds: Array<{ id: string, price: number, left: number, most: number, mostBeside: number | null, audience: AudienceTo, name: { ja: string, en: string } }> };

export type AwaitedTransferShownFragment = { amount: number, received: number, bankAccount: string, payer: string, payUntil: string };

export type CounterBookingShownFragment = { id: string, memberId: string | null, name: string | null, kana: string | null, number: string | null, phone: string | null, startsAt: string, total: number, stage: CounterStage, payUntil: string | null, madeAt: string, kept: number | null, due: number, byTransfer: boolean, hasCash: boolean, site: { ja: string, en: string } | null, lines: Array<{ quantity: number, name: { ja: string, en: string } }>, transfer: { amount: number, received: number, bankAccount: string, payer: string, payUntil: string } | null, account: { tail: string | null, typedAt: string | null } | null };

export type FindBuyersQueryVariables = Exact<{
  first: number;
  filter?: MemberFilter | null | undefined;
}>;


export type FindBuyersQuery = { members: { items: Array<{ id: string, number: string, name: string, kana: string, planName: { ja: string, en: string } }> } };

export type CounterPriceQueryVariables = Exact<{
  occurrenceId: string | number;
  lines: Array<TicketLineInput> | TicketLineInput;
  memberId?: string | number | null | undefined;
}>;


export type CounterPriceQuery = { counterPrice: { total: number, lines: Array<{ quantity: number, price: number, name: { ja: string, en: string }, why: { ja: string, en: string } | null }> } };

export type BookAtCounterMutationVariables = Exact<{
  occurrenceId: string | number;
  lines: Array<TicketLineInput> | TicketLineInput;
  memberId?: string | number | null | undefined;
  guest?: CounterGuestInput | null | undefined;
  press: string;
  total: number;
  pays: CounterPay;
  payBy?: string | null | undefined;
  answers?: Array<AnswerInput> | AnswerInput | null | undefined;
}>;


export type BookAtCounterMutation = { bookAtCounter: string };

export type TakeCounterCashMutationVariables = Exact<{
  orderId: string | number;
  amount: number;
}>;


export type TakeCounterCashMutation = { takeCounterCash: boolean };

export type EndCounterBookingMutationVariables = Exact<{
  orderId: string | number;
  kept: number;
}>;


export type EndCounterBookingMutation = { endCounterBooking: boolean };

export type HandBackCounterCashMutationVariables = Exact<{
  orderId: string | number;
  amount: number;
}>;


export type HandBackCounterCashMutation = { handBackCounterCash: boolean };

export type NameBookingAccountMutationVariables = Exact<{
  orderId: string | number;
  account: RefundAccountInput;
}>;


export type NameBookingAccountMutation = { nameBookingAccount: boolean };

export type DeskDoorQueryVariables = Exact<{
  eventId: string | number;
}>;


export type DeskDoorQuery = { door: { dates: Array<{ id: string, startsAt: string, site: { ja: string, en: string } | null }>, phones: Array<{ id: string, label: string, startsAt: string, madeAt: string, openedAt: string | null, stage: DoorPhoneStage, site: { ja: string, en: string } | null }>, mistakes: Array<{ id: string, verdict: AdmissionVerdict, name: string | null, at: string, label: string, firstAt: string | null, firstLabel: string | null }>, takenBack: Array<{ id: string, name: string | null, at: string, by: string | null, letInAt: string | null, letInBy: string | null }> } };

export type ShownDoorFragment = { dates: Array<{ id: string, startsAt: string, site: { ja: string, en: string } | null }>, phones: Array<{ id: string, label: string, startsAt: string, madeAt: string, openedAt: string | null, stage: DoorPhoneStage, site: { ja: string, en: string } | null }>, mistakes: Array<{ id: string, verdict: AdmissionVerdict, name: string | null, at: string, label: string, firstAt: string | null, firstLabel: string | null }>, takenBack: Array<{ id: string, name: string | null, at: string, by: string | null, letInAt: string | null, letInBy: string | null }> };

export type OfferDoorPhoneMutationVariables = Exact<{
  eventId: string | number;
  occurrenceId: string | number;
  label: string;
}>;


export type OfferDoorPhoneMutation = { offerDoorPhone: string };

export type EndDoorPhoneMutationVariables = Exact<{
  id: string | number;
}>;


export type EndDoorPhoneMutation = { endDoorPhone: boolean };

export type EventHostsQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventHostsQuery = { eventHosts: { titleJa: string, kind: EventKind, room: number, items: Array<{ id: string, role: HostRole, companyId: string | null, plainAgreed: boolean, showing: HostShowing, toldAt: string | null, withdrawnAt: string | null, name: { ja: string, en: string }, booth: { id: string, label: string, byBenefit: boolean, shows: { ja: string, en: string } } | null }> } };

export type FindHostQueryVariables = Exact<{
  first: number;
  filter?: CompanyFilter | null | undefined;
}>;


export type FindHostQuery = { companies: { items: Array<{ id: string, title: string, kana: string }> } };

export type NameEventHostMutationVariables = Exact<{
  eventId: string | number;
  host: EventHostInput;
}>;


export type NameEventHostMutation = { nameEventHost: string };

export type ChangeEventHostMutationVariables = Exact<{
  id: string | number;
  role: HostRole;
  plainAgreed: boolean;
}>;


export type ChangeEventHostMutation = { changeEventHost: boolean };

export type RemoveEventHostMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveEventHostMutation = { removeEventHost: boolean };

export type SetBoothRoomMutationVariables = Exact<{
  eventId: string | number;
  capacity: number;
}>;


export type SetBoothRoomMutation = { setBoothRoom: boolean };

export type GiveBoothMutationVariables = Exact<{
  hostId: string | number;
  booth: EventBoothInput;
  byBenefit: boolean;
}>;


export type GiveBoothMutation = { giveBooth: string };

export type ChangeBoothMutationVariables = Exact<{
  id: string | number;
  booth: EventBoothInput;
}>;


export type ChangeBoothMutation = { changeBooth: boolean };

export type TakeBackBoothMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeBackBoothMutation = { takeBackBooth: boolean };

export type DeskLotteryQueryVariables = Exact<{
  eventId: string | number;
}>;


export type DeskLotteryQuery = { lottery: { titleJa: string, state: EventState, lottery: { opensAt: string, closesAt: string, stage: LotteryStage, offerHours: number, commitment: string, seed: string | null, applications: number, results: Array<{ id: string, drawn: number, size: number, state: WaitingState }> } | null } };

export type SetLotteryMutationVariables = Exact<{
  eventId: string | number;
  lottery?: LotteryInput | null | undefined;
}>;


export type SetLotteryMutation = { setLottery: boolean };

export type EventMessagesQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventMessagesQuery = { eventMessages: { titleJa: string, dates: Array<{ id: string, startsAt: string, site: { ja: string, en: string } | null }>, kinds: Array<{ id: string, name: { ja: string, en: string } }>, messages: Array<{ id: string, subjectJa: string, bodyJa: string, state: MessageState, occurrenceIds: Array<string>, typeIds: Array<string>, sentAt: string, sender: string | null, people: number, waiting: number, undelivered: number, skipped: number }> } };

export type EventMessagePreviewQueryVariables = Exact<{
  eventId: string | number;
  message: EventMessageInput;
}>;


export type EventMessagePreviewQuery = { eventMessagePreview: { people: number, unreachable: number, ja: { subject: string, paragraphs: Array<string> }, en: { subject: string, paragraphs: Array<string> } } };

export type TestEventMessageMutationVariables = Exact<{
  eventId: string | number;
  message: EventMessageInput;
  english: boolean;
}>;


export type TestEventMessageMutation = { testEventMessage: string };

export type SendEventMessageMutationVariables = Exact<{
  eventId: string | number;
  message: EventMessageInput;
  press: string | number;
}>;


export type SendEventMessageMutation = { sendEventMessage: number };

export type EventCallingOffQueryVariables = Exact<{
  id: string | number;
  dateId?: string | number | null | undefined;
}>;


export type EventCallingOffQuery = { eventCallingOff: { titleJa: string, startsAt: string | null, at: string | null, orders: number, tickets: number, waiting: number, done: number, needPerson: number, refundDue: number, refundDone: number, refundWaits: number, reason: { ja: string, en: string } | null, troubled: Array<{ orderId: string, memberId: string | null, name: string | null, number: string | null, trouble: OffTrouble, refund: number }> } };

export type CallOffEventMutationVariables = Exact<{
  id: string | number;
  reasonJa: string;
  reasonEn?: string | null | undefined;
  dateId?: string | number | null | undefined;
}>;


export type CallOffEventMutation = { callOffEvent: boolean };

export type RetryTicketOrderMutationVariables = Exact<{
  id: string | number;
}>;


export type RetryTicketOrderMutation = { retryTicketOrder: boolean };

export type TicketTrayQueryVariables = Exact<{ [key: string]: never; }>;


export type TicketTrayQuery = { ticketTray: { checkedAt: string | null, items: Array<{ kind: TicketTrayKind, orderId: string, eventId: string, titleJa: string, memberId: string | null, name: string | null, amount: number, since: string, outsideId: string | null, dueBy: string | null }>, faults: Array<{ rule: SaleRule, eventId: string, orderId: string | null }> } };

export type OutsideMoneyQueryVariables = Exact<{
  id: string | number;
}>;


export type OutsideMoneyQuery = { outsideMoney: { id: string, kind: OutsideMoneyKind, state: OutsideMoneyState, amount: number, total: number, since: string, dueBy: string | null, eventId: string, titleJa: string, startsAt: string, memberId: string | null, name: string | null, number: string | null, tickets: Array<{ id: string, nameJa: string, price: number, mostBeside: number | null, state: TicketState }> } };

export type SettleOutsideMoneyMutationVariables = Exact<{
  id: string | number;
  endTicketIds: Array<string | number> | string | number;
}>;


export type SettleOutsideMoneyMutation = { settleOutsideMoney: boolean };

export type OnlineDatesQueryVariables = Exact<{
  eventId: string | number;
}>;


export type OnlineDatesQuery = { onlineDates: { titleJa: string, dates: Array<{ occurrenceId: string, startsAt: string, endsAt: string, calledOff: boolean, tickets: number, joined: number, room: { url: string, notesJa: string | null, notesEn: string | null, hoursBefore: number, toldAt: string | null } | null, sessions: Array<{ id: string, startsAt: string, endsAt: string, calledOff: boolean, name: { ja: string, en: string }, room: { url: string, notesJa: string | null, notesEn: string | null, hoursBefore: number, toldAt: string | null } | null }> }> } };

export type SetOnlineRoomMutationVariables = Exact<{
  eventId: string | number;
  occurrenceId?: string | number | null | undefined;
  sessionId?: string | number | null | undefined;
  room: OnlineRoomInput;
}>;


export type SetOnlineRoomMutation = { setOnlineRoom: boolean };

export type SaleOpeningsQueryVariables = Exact<{
  eventId: string | number;
}>;


export type SaleOpeningsQuery = { saleOpenings: { titleJa: string, state: EventState, openings: Array<{ planKey: string | null, opensAt: string }>, plans: Array<{ key: string, name: { ja: string, en: string } }> } };

export type SetSaleOpeningsMutationVariables = Exact<{
  eventId: string | number;
  openings: Array<OpeningInput> | OpeningInput;
}>;


export type SetSaleOpeningsMutation = { setSaleOpenings: boolean };

export type EventPreviewQueryVariables = Exact<{
  id: string | number;
}>;


export type EventPreviewQuery = { eventHosts: { items: Array<{ id: string, role: HostRole, companyId: string | null, showing: HostShowing, name: { ja: string, en: string }, booth: { label: string, shows: { ja: string, en: string } } | null }> }, eventPreview: { id: string, kind: EventKind, mode: EventMode, title: { ja: string, en: string }, place: { ja: string, en: string }, body: { ja: string, en: string }, travel: { transport: boolean, lodging: boolean, agency: { name: string, registeredAs: AgencyClass, registration: string, manager: string, termsUrl: string } | null, itinerary: Array<{ day: number, time: string, text: { ja: string, en: string } }> } | null, dates: Array<{ id: string, startsAt: string, endsAt: string, saleUntil: string, sessions: Array<{ id: string, number: number, startsAt: string, endsAt: string, title: { ja: string, en: string } | null, place: { ja: string, en: string } | null, calledOff: { ja: string, en: string } | null }>, types: Array<{ id: string, regular: number, saves: number, most: number, name: { ja: string, en: string }, audience: { to: AudienceTo }, memberPrices: { free: number | null, paid: number | null, company: number | null } | null }> }>, joining: { off: number, plan: { ja: string, en: string } } | null } };

export type DeskEventsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DeskEventsQuery = { events: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, titleJa: string, kind: EventKind, state: EventState, startsAt: string, dates: number }> } };

export type TravelShownFragment = { transport: boolean, lodging: boolean, agency: { name: string, registeredAs: AgencyClass, registration: string, manager: string, termsUrl: string } | null, itinerary: Array<{ day: number, time: string, text: { ja: string, en: string } }> };

export type DeskEventQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskEventQuery = { event: { id: string, kind: EventKind, state: EventState, titleJa: string, titleEn: string | null, bodyJa: string, bodyEn: string | null, placeJa: string, placeEn: string | null, area: string | null, together: number | null, tickets: number, income: number, inside: number, handOnHours: number | null, dates: Array<{ id: string, calledOff: boolean, startsAt: string, endsAt: string, saleUntil: string, sessions: number, capacity: number, payment: TicketPayment, site: { ja: string, en: string } | null, transfer: { days: number, stopDays: number } | null, konbini: { days: number, stopDays: number } | null, cancelling: Array<{ from: number, percent: number }> }>, travel: { transport: boolean, lodging: boolean, agency: { name: string, registeredAs: AgencyClass, registration: string, manager: string, termsUrl: string } | null, itinerary: Array<{ day: number, time: string, text: { ja: string, en: string } }> } | null, types: Array<{ nameJa: string, nameEn: string | null, price: number, discounted: boolean, mostPerPerson: number, capacity: number | null, online: boolean, mostBeside: number | null, audience: { to: AudienceTo, planKeys: Array<string> }, memberPrices: { free: number | null, paid: number | null, company: number | null } }>, quotas: Array<{ id: string, startsAt: string | null, planned: number, capacity: number, sold: number, held: number, unpaid: number, free: number, site: { ja: string, en: string } | null, name: { ja: string, en: string } | null }> } };

export type EventPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type EventPlansQuery = { plans: Array<{ key: string, active: boolean, name: { ja: string, en: string } }> };

export type AdmitByCodeMutationVariables = Exact<{
  eventId: string | number;
  code: string;
}>;


export type AdmitByCodeMutation = { admitByCode: { verdict: AdmissionVerdict, ticketId: string | null, name: string | null, attendee: string | null, price: number | null, since: string | null, typeName: { ja: string, en: string } | null, addOns: Array<{ count: number, due: number, name: { ja: string, en: string } }>, party: Array<{ ticketId: string, verdict: AdmissionVerdict, name: string | null, price: number, since: string | null, typeName: { ja: string, en: string } }> } };

export type AdmitTicketMutationVariables = Exact<{
  eventId: string | number;
  ticketId: string | number;
}>;


export type AdmitTicketMutation = { admitTicket: { verdict: AdmissionVerdict, ticketId: string | null, name: string | null, attendee: string | null, price: number | null, since: string | null, typeName: { ja: string, en: string } | null, addOns: Array<{ count: number, due: number, name: { ja: string, en: string } }>, party: Array<{ ticketId: string, verdict: AdmissionVerdict, name: string | null, price: number, since: string | null, typeName: { ja: string, en: string } }> } };

export type AdmissionShownFragment = { verdict: AdmissionVerdict, ticketId: string | null, name: string | null, attendee: string | null, price: number | null, since: string | null, typeName: { ja: string, en: string } | null, addOns: Array<{ count: number, due: number, name: { ja: string, en: string } }>, party: Array<{ ticketId: string, verdict: AdmissionVerdict, name: string | null, price: number, since: string | null, typeName: { ja: string, en: string } }> };

export type UndoAdmissionMutationVariables = Exact<{
  ticketId: string | number;
}>;


export type UndoAdmissionMutation = { undoAdmission: boolean };

export type SaveEventMutationVariables = Exact<{
  words: EventWordsInput;
  sale?: EventSaleInput | null | undefined;
  id?: string | number | null | undefined;
  like?: string | number | null | undefined;
}>;


export type SaveEventMutation = { saveEvent: string };

export type PublishEventMutationVariables = Exact<{
  id: string | number;
}>;


export type PublishEventMutation = { publishEvent: boolean };

export type WithdrawEventMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawEventMutation = { withdrawEvent: boolean };

export type DiscardEventMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardEventMutation = { discardEvent: boolean };

export type AddEventDateMutationVariables = Exact<{
  id: string | number;
  date: EventDateInput;
}>;


export type AddEventDateMutation = { addEventDate: boolean };

export type SetHandOnHoursMutationVariables = Exact<{
  id: string | number;
  hours?: number | null | undefined;
}>;


export type SetHandOnHoursMutation = { setHandOnHours: boolean };

export type SetCapacityMutationVariables = Exact<{
  quotaId: string | number;
  capacity: number;
}>;


export type SetCapacityMutation = { setCapacity: boolean };

export type StateTravelMutationVariables = Exact<{
  id: string | number;
  travel: TravelInput;
}>;


export type StateTravelMutation = { stateTravel: boolean };

export type EventReflectionsQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventReflectionsQuery = { eventReflections: { titleJa: string, reflections: Array<{ id: string, revision: number, startsAt: string, memberId: string | null, name: string | null, asked: string, learned: string, forHost: boolean, forPublic: boolean, signed: string | null, changedAt: string, publishedAt: string | null }> } };

export type PublishReflectionMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type PublishReflectionMutation = { publishReflection: boolean };

export type TakeReflectionDownMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeReflectionDownMutation = { takeReflectionDown: boolean };

export type EventResultQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventResultQuery = { eventResult: { titleJa: string, tickets: number, cancelFees: number, givenBack: number, atTheDoor: number, processorFees: number, slipsLeftOut: number, ownIncome: number, publicMoney: number, cost: number, left: number, leftAlone: number, coverage: number | null, costPerTicket: number | null, kinds: Array<{ tickets: number, amount: number, name: { ja: string, en: string } }>, costs: Array<{ amount: number, account: { ja: string, en: string } }>, slips: Array<{ id: string, kind: SlipKind, name: string, occurredOn: string, amount: number, account: { ja: string, en: string } | null }>, definitions: Array<{ key: string, text: { ja: string, en: string } }> } };

export type EventTitleQueryVariables = Exact<{
  id: string | number;
}>;


export type EventTitleQuery = { event: { titleJa: string } };

export type EnterEventSlipMutationVariables = Exact<{
  eventId: string | number;
  slip: SlipInput;
}>;


export type EnterEventSlipMutation = { enterEventSlip: { id: string } };

export type EventAudienceQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventAudienceQuery = { eventAudience: { titleJa: string, day: string, newcomers: number | null, bands: Array<AgeBand>, members: { applied: number | null, came: number | null }, guests: { applied: number | null, came: number | null }, companions: { applied: number | null, came: number | null }, inside: { applied: number | null, came: number | null }, outside: { applied: number | null, came: number | null }, unsaid: { applied: number | null, came: number | null }, areas: Array<{ side: AreaSide | null, name: { ja: string, en: string }, ages: Array<{ applied: number | null, came: number | null }>, total: { applied: number | null, came: number | null } }>, all: { side: AreaSide | null, name: { ja: string, en: string }, ages: Array<{ applied: number | null, came: number | null }>, total: { applied: number | null, came: number | null } } } };

export type ShownAreaCountsFragment = { side: AreaSide | null, name: { ja: string, en: string }, ages: Array<{ applied: number | null, came: number | null }>, total: { applied: number | null, came: number | null } };

export type ShownPeopleFragment = { applied: number | null, came: number | null };

export type DeskEventSitesQueryVariables = Exact<{
  eventId: string | number;
}>;


export type DeskEventSitesQuery = { eventSites: { titleJa: string, draft: boolean, items: Array<{ id: string, nameJa: string, nameEn: string | null, addressJa: string, addressEn: string | null, bodyJa: string, bodyEn: string | null, bringJa: string, bringEn: string | null, hostId: string | null, slots: number }> }, eventHosts: { items: Array<{ id: string, showing: HostShowing, name: { ja: string, en: string } }> } };

export type KeepEventSiteMutationVariables = Exact<{
  eventId: string | number;
  id?: string | number | null | undefined;
  place?: number | null | undefined;
  site: EventSiteInput;
}>;


export type KeepEventSiteMutation = { keepEventSite: string };

export type RemoveEventSiteMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveEventSiteMutation = { removeEventSite: boolean };

export type SlotPreviewQueryVariables = Exact<{
  eventId: string | number;
  plan: SlotPlanInput;
  anew: boolean;
}>;


export type SlotPreviewQuery = { slotPreview: { replaced: number, added: Array<{ siteId: string, startsAt: string, endsAt: string }>, taken: Array<{ siteId: string, startsAt: string, endsAt: string }> } };

export type LayOutSlotsMutationVariables = Exact<{
  eventId: string | number;
  plan: SlotPlanInput;
  anew: boolean;
}>;


export type LayOutSlotsMutation = { layOutSlots: number };

export type EventSurveyQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventSurveyQuery = { eventSurvey: { titleJa: string, open: boolean, closeDays: number, asked: number, answered: number | null, satisfaction: number | null, said: Array<string> | null, questions: Array<{ id: string, kind: SurveyQuestionKind, labelJa: string, labelEn: string | null, options: Array<{ ja: string, en: string | null }> }>, satisfactions: Array<{ choice: string, count: number }> | null, recommend: { score: number, promoters: number, passives: number, detractors: number } | null, recommends: Array<{ choice: string, count: number }> | null, again: Array<{ intention: Intention, counts: Array<{ choice: string, count: number }> | null }>, own: Array<{ id: string, labelJa: string, kind: SurveyQuestionKind, texts: Array<string> | null, counts: Array<{ choice: string, count: number }> | null }> } };

export type ShownSurveyCountFragment = { choice: string, count: number };

export type EventSurveyFiguresQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventSurveyFiguresQuery = { eventSurveyFigures: { asked: number, answered: number | null, satisfaction: number | null, recommend: { score: number } | null } };

export type PlanEventSurveyMutationVariables = Exact<{
  eventId: string | number;
  open: boolean;
  closeDays: number;
  questions: Array<SurveyQuestionInput> | SurveyQuestionInput;
}>;


export type PlanEventSurveyMutation = { planEventSurvey: boolean };

export type WaitingListQueryVariables = Exact<{
  eventId: string | number;
}>;


export type WaitingListQuery = { waitingList: { order: WaitingOrder, offerHours: number, more: boolean, title: { ja: string, en: string }, entries: Array<{ joinedAt: string, memberId: string, name: string | null, number: string | null, entry: { id: string, state: WaitingState, dates: Array<string>, offeredUntil: string | null, lines: Array<{ quantity: number, name: { ja: string, en: string } }> } }>, moves: Array<{ entryId: string, from: number, to: number, reason: string, at: string }> } };

export type MoveWaitingEntryMutationVariables = Exact<{
  id: string | number;
  place: number;
  reason: string;
}>;


export type MoveWaitingEntryMutation = { moveWaitingEntry: boolean };

export type SetWaitingRuleMutationVariables = Exact<{
  eventId: string | number;
  order: WaitingOrder;
  offerHours: number;
}>;


export type SetWaitingRuleMutation = { setWaitingRule: boolean };

export type FeePlansQueryVariables = Exact<{
  memberId: string | number;
}>;


export type FeePlansQuery = { member: { id: string, familyName: string, givenName: string, familyKana: string, givenKana: string, planKey: string, interval: BillingInterval | null }, plans: Array<{ key: string, kind: PlanKind, active: boolean, name: { ja: string, en: string }, prices: Array<{ interval: BillingInterval, amount: number }> }> };

export type FeeReviewQueryVariables = Exact<{
  memberId: string | number;
  planKey: string;
  interval: BillingInterval;
}>;


export type FeeReviewQuery = { membershipFeeReview: { interval: BillingInterval, amount: number, from: string, lastDay: string, termEnd: string | null, today: string, idempotencyKey: string, planName: { ja: string, en: string } } };

export type TakeMembershipFeeMutationVariables = Exact<{
  memberId: string | number;
  planKey: string;
  interval: BillingInterval;
  amount: number;
  means: ManualMeans;
  receivedOn: string;
  note?: string | null | undefined;
  termEnd?: string | null | undefined;
  idempotencyKey: string;
}>;


export type TakeMembershipFeeMutation = { takeMembershipFee: boolean };

export type ReverseMembershipFeeMutationVariables = Exact<{
  paymentId: string | number;
  reason: string;
}>;


export type ReverseMembershipFeeMutation = { reverseMembershipFee: boolean };

export type FundingReportQueryVariables = Exact<{
  fiscalYear: number;
}>;


export type FundingReportQuery = { fundingReport: { fiscalYear: number, asOf: string, months: number, plannedTotal: number, actualTotal: number, plannedCost: number, actualCost: number, openingCash: number, cash: number, lines: Array<{ line: string, planned: number, actual: number, label: { ja: string, en: string } }>, plannedRatios: { ownRatio: number | null, coverage: number | null, concentration: number | null, recurringRatio: number | null, runwayMonths: number | null }, actualRatios: { ownRatio: number | null, coverage: number | null, concentration: number | null, recurringRatio: number | null, runwayMonths: number | null }, plannedYears: Array<{ fiscalYear: number, total: number, cost: number, openingCash: number, income: Array<{ line: string, amount: number }>, ratios: { ownRatio: number | null } }>, definitions: Array<{ key: string, text: { ja: string, en: string } }> } };

export type SlipsQueryVariables = Exact<{
  fiscalYear: number;
  first: number;
  after?: string | null | undefined;
}>;


export type SlipsQuery = { slips: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, kind: SlipKind, name: string, amount: number, occurredOn: string, taxed: boolean, periodFrom: string | null, periodTo: string | null, restrictedUse: string | null, grantName: string | null, eventId: string | null, reversedBecause: string | null, costName: { ja: string, en: string } | null }> } };

export type EnterSlipMutationVariables = Exact<{
  slip: SlipInput;
}>;


export type EnterSlipMutation = { enterSlip: { id: string } };

export type ReverseSlipMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReverseSlipMutation = { reverseSlip: { id: string } };

export type SaveFundingPlanMutationVariables = Exact<{
  fiscalYear: number;
  plan: FundingPlanInput;
}>;


export type SaveFundingPlanMutation = { saveFundingPlan: boolean };

export type DeskGiftsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DeskGiftsQuery = { gifts: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, state: GiftState, amount: number, orderedAt: string, giverId: string, giverNumber: string, recipientId: string | null, recipientNumber: string | null, receivableUntil: string, lastDay: string | null, returnReason: GiftReturn | null, mailed: boolean, late: boolean, planName: { ja: string, en: string }, length: { ja: string, en: string } }> } };

export type SendGiftAgainAtDeskMutationVariables = Exact<{
  id: string | number;
}>;


export type SendGiftAgainAtDeskMutation = { sendGiftAgain: boolean };

export type ReturnGiftMutationVariables = Exact<{
  id: string | number;
}>;


export type ReturnGiftMutation = { returnGift: boolean };

export type GuestRecordQueryVariables = Exact<{
  orderId: string | number;
}>;


export type GuestRecordQuery = { guestRecord: { orderId: string, eventId: string, name: string | null, erasedAt: string | null, hindrance: ErasureHindrance | null, others: Array<{ orderId: string, orderedAt: string, later: boolean, title: { ja: string, en: string } }>, tables: Array<{ table: string, title: { ja: string, en: string }, rows: Array<{ fields: Array<{ name: string, value: string }> }> }> } };

export type EraseGuestMutationVariables = Exact<{
  orderId: string | number;
  typedName: string;
}>;


export type EraseGuestMutation = { eraseGuest: boolean };

export type CorporateHealthQueryVariables = Exact<{
  filter: HealthFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type CorporateHealthQuery = { corporateHealth: { asOf: string, companies: number, overdueAmount: number, committedTotal: number, endCursor: string | null, hasNext: boolean, counts: Array<{ filter: HealthFilter, companies: number }>, committed: Array<{ month: string, amount: number }>, definitions: Array<{ key: string, text: { ja: string, en: string } }>, items: Array<{ id: string, title: string, interval: BillingInterval | null, invoiced: boolean, prepaid: boolean, amount: number, nextAmount: number, signs: Array<HealthSign>, renewsOn: string | null, daysToRenewal: number | null, cancelsOn: string | null, graceUntil: string | null, seats: number, capacity: number, usage: number | null, daysOverdue: number | null, planName: { ja: string, en: string } | null, benefits: Array<{ kind: string, per: BillingInterval, label: { ja: string, en: string }, allowedWords: { ja: string, en: string } | null, usedWords: { ja: string, en: string } }>, overdue: { amount: number, since: string, invoices: number } | null }> } };

export type ShownHeldMoveFragment = { id: string, payer: string, kind: HeldMoveKind, state: HeldMoveState, amount: number, day: string, target: string, accountTail: string, forOrder: boolean, note: string, askedBy: string, isOwn: boolean, askedAt: string, decidedBy: string | null, decidedAt: string | null };

export type HeldMoneyQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldMoneyQuery = { heldMoney: { count: number, amount: number, items: Array<{ id: string, payer: string, arosOn: string, amount: number, left: number, moves: Array<{ id: string, payer: string, kind: HeldMoveKind, state: HeldMoveState, amount: number, day: string, target: string, accountTail: string, forOrder: boolean, note: string, askedBy: string, isOwn: boolean, askedAt: string, decidedBy: string | null, decidedAt: string | null }> }>, recent: Array<{ id: string, payer: string, kind: HeldMoveKind, state: HeldMoveState, amount: number, day: string, target: string, accountTail: string, forOrder: boolean, note: string, askedBy: string, isOwn: boolean, askedAt: string, decidedBy: string | null, decidedAt: string | null }> } };

export type HeldItemQueryVariables = Exact<{
  id: string | number;
  search: string;
}>;


export type HeldItemQuery = { heldItem: { held: { id: string, payer: string, arosOn: string, amount: number, left: number, account: { bank: string, branch: string, kind: BankAccountKind, number: string, holder: string } | null, moves: Array<{ id: string, payer: string, kind: HeldMoveKind, state: HeldMoveState, amount: number, day: string, target: string, accountTail: string, forOrder: boolean, note: string, askedBy: string, isOwn: boolean, askedAt: string, decidedBy: string | null, decidedAt: string | null }> }, invoices: Array<{ id: string, number: string, debtor: string, dueOn: string, open: number }> } };

export type AskRepaymentMutationVariables = Exact<{
  id: string | number;
  amount: number;
  day: string;
  bank: string;
  accountTail: string;
  note: string;
}>;


export type AskRepaymentMutation = { askRepayment: string };

export type AssignHeldMutationVariables = Exact<{
  id: string | number;
  receivableId: string | number;
  amount: number;
}>;


export type AssignHeldMutation = { assignHeld: string };

export type DecideHeldMoveMutationVariables = Exact<{
  id: string | number;
  to: HeldMoveDecision;
}>;


export type DecideHeldMoveMutation = { decideHeldMove: boolean };

export type MemberImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type MemberImportsQuery = { memberImports: Array<{ id: string, state: ImportState, fileName: string, source: string, rowCount: number, uploadedBy: string, uploadedAt: string }> };

export type MemberImportQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type MemberImportQuery = { plans: Array<{ key: string, kind: PlanKind, active: boolean, name: { ja: string, en: string } }>, memberImport: { id: string, state: ImportState, fileName: string, source: string, encoding: string, rowCount: number, uploadedAt: string, missing: Array<ImportField>, fingerprint: string, sameFileAt: string | null, undoUntil: string | null, forgotten: boolean, columns: Array<{ heading: string, field: ImportField | null, examples: Array<string> }>, planMatches: Array<{ word: string, rows: number, planKey: string | null }>, counts: { create: number, member: number, probable: number, refused: number, newsletter: number, optOut: number }, terms: Array<{ people: number, firstEnd: string, lastEnd: string, interval: BillingInterval | null, ifAllGoOn: number, planName: { ja: string, en: string } }>, rows: Array<{ rowNo: number, verdict: ImportVerdict, state: ImportRowState, name: string, email: string, paidThrough: string | null, joinedOn: string | null, likeness: LikenessReason | null, planName: { ja: string, en: string } | null, known: { id: string, number: string, name: string } | null, remarks: Array<{ heading: string, cell: string, fault: boolean, text: { ja: string, en: string } }> }>, outcome: { settled: number, created: number, member: number, leftOut: number, refused: number, undone: number, kept: number, uninvited: number } } };

export type BringMemberListMutationVariables = Exact<{
  fileName: string;
  content: string;
  source: string;
  basis: string;
}>;


export type BringMemberListMutation = { bringMemberList: string };

export type MatchMemberImportMutationVariables = Exact<{
  id: string | number;
  columns: Array<ImportColumnInput> | ImportColumnInput;
  plans: Array<ImportPlanInput> | ImportPlanInput;
}>;


export type MatchMemberImportMutation = { matchMemberImport: boolean };

export type StartMemberImportMutationVariables = Exact<{
  id: string | number;
  fingerprint: string;
  alsoCreate: Array<number> | number;
}>;


export type StartMemberImportMutation = { startMemberImport: boolean };

export type DiscardMemberImportMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardMemberImportMutation = { discardMemberImport: boolean };

export type InviteImportedMutationVariables = Exact<{
  id: string | number;
}>;


export type InviteImportedMutation = { inviteImported: boolean };

export type UndoMemberImportMutationVariables = Exact<{
  id: string | number;
}>;


export type UndoMemberImportMutation = { undoMemberImport: boolean };

export type MemberLifeLineQueryVariables = Exact<{
  memberId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type MemberLifeLineQuery = { memberLifeLine: { name: string, endCursor: string | null, hasNext: boolean, items: Array<{ id: string, at: string, sort: LifeSort, eventId: string | null, role: EvidenceRole | null, title: { ja: string, en: string }, entry: { kind: LifeEntryKind, what: string, startsOn: string, endsOn: string | null, note: string | null, objection: string | null, answer: string | null, contested: boolean } | null }> } };

export type ContestedLifeEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type ContestedLifeEntriesQuery = { contestedLifeEntries: Array<{ id: string, memberId: string, name: string, what: string, objectedAt: string }> };

export type AddLifeEntryMutationVariables = Exact<{
  memberId: string | number;
  input: LifeEntryInput;
}>;


export type AddLifeEntryMutation = { addLifeEntry: string };

export type CorrectLifeEntryMutationVariables = Exact<{
  id: string | number;
  input: LifeEntryInput;
  answer: string;
}>;


export type CorrectLifeEntryMutation = { correctLifeEntry: boolean };

export type AnswerLifeEntryMutationVariables = Exact<{
  id: string | number;
  answer: string;
}>;


export type AnswerLifeEntryMutation = { answerLifeEntry: boolean };

export type RemoveLifeEntryMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveLifeEntryMutation = { removeLifeEntry: boolean };

export type MinorRecordQueryVariables = Exact<{
  memberId: string | number;
}>;


export type MinorRecordQuery = { minorRecord: { name: string, closed: string | null, papers: Array<{ id: string, certificate: AgeCertificate, guardian: GuardianKind, born: string, signedOn: string, seenAt: string, by: string | null, endedAt: string | null, endReason: string | null }> } };

export type KeepMinorPapersMutationVariables = Exact<{
  memberId: string | number;
  papers: MinorPapersInput;
}>;


export type KeepMinorPapersMutation = { keepMinorPapers: boolean };

export type EndMinorPapersMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type EndMinorPapersMutation = { endMinorPapers: number };

export type ShownPaymentFragment = { id: string, paidAt: string, amount: number, refunded: number, state: PaymentState, means: PaymentMeans, description: { ja: string, en: string }, manual: { receivedOn: string, note: string | null, takenBy: string, reversedBy: string | null, reversedAt: string | null, reversalReason: string | null } | null, receipts: Array<{ id: string, number: string, url: string }>, refunds: Array<{ id: string, amount: number, state: RefundState, reason: string, at: string }> };

export type MemberQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type MemberQuery = { member: { id: string, number: string, familyName: string, givenName: string, familyKana: string, givenKana: string, email: string, birthDate: string | null, age: number | null, awaitsAgreement: boolean, prefecture: string, tie: string, status: MembershipStatus, interval: BillingInterval | null, joinedOn: string, paidThrough: string | null, nextChargeOn: string | null, cancelsOn: string | null, leftOn: string | null, erasedOn: string | null, newsletter: boolean, studentThrough: string | null, mergedInto: string | null, lastSyncedAt: string | null, stripeCustomerId: string | null, planName: { ja: string, en: string }, cancellation: { at: string, remark: string | null, reason: { ja: string, en: string } | null } | null, reduced: { kind: ReductionKind, below: number | null, interval: BillingInterval, amount: number, regular: number, regularFrom: string | null } | null, pause: { from: string, chargeOn: string | null, amount: number, running: boolean } | null, grounds: Array<{ id: string, kind: GroundKind, state: GroundState, from: string, lastDay: string | null, reason: string | null, givenBy: string | null, planName: { ja: string, en: string } }>, benefits: Array<{ key: string, until: string | null, label: { ja: string, en: string }, source: { ja: string, en: string } }>, directory: { displayName: string, area: string, interests: string, line: string, links: Array<string> } | null, merges: Array<{ id: string, formerNumber: string, mergedAt: string, mergedBy: string, undoableUntil: string, undoable: boolean }> }, memberPayments: Array<{ id: string, paidAt: string, amount: number, refunded: number, state: PaymentState, means: PaymentMeans, description: { ja: string, en: string }, manual: { receivedOn: string, note: string | null, takenBy: string, reversedBy: string | null, reversedAt: string | null, reversalReason: string | null } | null, receipts: Array<{ id: string, number: string, url: string }>, refunds: Array<{ id: string, amount: number, state: RefundState, reason: string, at: string }> }>, memberMailReach: { undeliverableSince: string | null, saidBy: string | null, refusedSince: string | null }, memberTimeline: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, at: string, kind: string, actor: string | null, amount: number | null, title: { ja: string, en: string } }> } };

export type SyncMemberMutationVariables = Exact<{
  memberId: string | number;
}>;


export type SyncMemberMutation = { syncMemberWithStripe: boolean };

export type SetMailReachMutationVariables = Exact<{
  memberId: string | number;
  reach: MailReach;
}>;


export type SetMailReachMutation = { setMemberMailReach: { undeliverableSince: string | null } };

export type MembersQueryVariables = Exact<{
  filter?: MemberFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MembersQuery = { members: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, number: string, name: string, kana: string, status: MembershipStatus, prefecture: string, joinedOn: string, email: string, planName: { ja: string, en: string } }> }, memberFacets: { total: number, byPlan: Array<{ key: string, count: number, label: { ja: string, en: string } }>, byStatus: Array<{ key: string, count: number, label: { ja: string, en: string } }>, byPrefecture: Array<{ key: string, count: number, label: { ja: string, en: string } }> } };

export type LikelyDoublesQueryVariables = Exact<{ [key: string]: never; }>;


export type LikelyDoublesQuery = { likelyDoubles: { more: boolean, pairs: Array<{ reasons: Array<DoubleReason>, one: { id: string, number: string, name: string, kana: string, birthDate: string | null, prefecture: string, email: string, joinedOn: string, status: MembershipStatus, planName: { ja: string, en: string } }, other: { id: string, number: string, name: string, kana: string, birthDate: string | null, prefecture: string, email: string, joinedOn: string, status: MembershipStatus, planName: { ja: string, en: string } } }> } };

export type EntryFragment = { id: string, number: string, name: string, kana: string, birthDate: string | null, prefecture: string, email: string, joinedOn: string, status: MembershipStatus, planName: { ja: string, en: string } };

export type DismissDoubleMutationVariables = Exact<{
  oneId: string | number;
  otherId: string | number;
}>;


export type DismissDoubleMutation = { dismissDouble: boolean };

export type MergeReviewQueryVariables = Exact<{
  memberId: string | number;
  other: string;
}>;


export type MergeReviewQuery = { mergeReview: { newsletter: boolean, directory: DirectoryAfterMerge, revision: string, sides: Array<{ id: string, number: string, name: string, kana: string, birthDate: string | null, prefecture: string, tie: string, email: string, joinedOn: string, status: MembershipStatus, newsletter: boolean, addressFits: boolean, signsIn: boolean, pays: boolean, planName: { ja: string, en: string } }>, usual: { number: string, email: string, name: string, kana: string, birthDate: string, prefecture: string, tie: string }, movingPlans: Array<{ ja: string, en: string }> } };

export type MergeMembersMutationVariables = Exact<{
  input: MergeMembersInput;
}>;


export type MergeMembersMutation = { mergeMembers: string };

export type UndoMergeMutationVariables = Exact<{
  id: string | number;
}>;


export type UndoMergeMutation = { undoMerge: string };

export type MoneyMattersQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyMattersQuery = { moneyMatters: Array<{ id: string, kind: MoneyMatterKind, openedAt: string, detail: string, memberId: string | null, companyId: string | null, amount: number | null, dueBy: string | null, proposedAct: MoneyMatterAct, summary: { ja: string, en: string } }> };

export type ActOnMoneyMatterMutationVariables = Exact<{
  id: string | number;
  act: MoneyMatterAct;
  note?: string | null | undefined;
}>;


export type ActOnMoneyMatterMutation = { actOnMoneyMatter: boolean };

export type UnpaidFeesQueryVariables = Exact<{
  cause?: UnpaidCause | null | undefined;
  after?: string | null | undefined;
}>;


export type UnpaidFeesQuery = { unpaidFees: { total: number, endCursor: string | null, hasNext: boolean, sums: { people: number, amount: number, endingSoon: number, byCause: Array<{ cause: UnpaidCause, people: number, amount: number }> }, items: Array<{ memberId: string, number: string, name: string, amount: number, cause: UnpaidCause, day: number, graceDays: number, lastUsableDay: string, nextStep: UnpaidNextStep, nextOn: string, planName: { ja: string, en: string } }> } };

export type PayoutsQueryVariables = Exact<{ [key: string]: never; }>;


export type PayoutsQuery = { payouts: { atStripe: number, underWay: number, items: Array<{ id: string, arrivesOn: string, amount: number, whole: number, movements: number, state: PayoutState }> } };

export type LettersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LettersQuery = { letters: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, state: LetterState, subject: string, updatedAt: string, sendAt: string | null, startedAt: string | null, progress: { total: number, sent: number } }> } };

export type DeskLetterQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskLetterQuery = { letter: { id: string, state: LetterState, subjectJa: string, subjectEn: string | null, bodyJa: string, bodyEn: string | null, planKeys: Array<string>, prefectures: Array<string>, ties: Array<string>, interests: Array<Interest>, shelf: Shelf, sendAt: string | null, startedAt: string | null, finishedAt: string | null, audience: number | null, senderName: string | null, postalAddress: string | null, contact: string | null, missing: Array<string>, progress: { total: number, sent: number, failed: number, skipped: number }, preview: Array<{ language: LetterLanguage, subject: string, blocks: Array<{ kind: TextBlockKind, lines: Array<{ parts: Array<{ text: string, href: string | null }> }> }> }> } };

export type LetterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type LetterChoicesQuery = { memberFacets: { byPlan: Array<{ key: string, count: number, label: { ja: string, en: string } }>, byPrefecture: Array<{ key: string, count: number, label: { ja: string, en: string } }> } };

export type SaveLetterMutationVariables = Exact<{
  input: LetterInput;
  id?: string | number | null | undefined;
}>;


export type SaveLetterMutation = { saveLetter: string };

export type DiscardLetterMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardLetterMutation = { discardLetter: boolean };

export type SendTestLetterMutationVariables = Exact<{
  id: string | number;
  language: LetterLanguage;
}>;


export type SendTestLetterMutation = { sendTestLetter: string };

export type SendLetterMutationVariables = Exact<{
  id: string | number;
  at?: string | null | undefined;
}>;


export type SendLetterMutation = { sendLetter: { state: LetterState } };

export type CancelLetterMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelLetterMutation = { cancelLetter: { state: LetterState } };

export type SenderCardQueryVariables = Exact<{ [key: string]: never; }>;


export type SenderCardQuery = { senderCard: { senderName: string, postalAddress: string, contact: string, missing: Array<string>, saved: boolean } };

export type SaveSenderCardMutationVariables = Exact<{
  input: SenderCardInput;
}>;


export type SaveSenderCardMutation = { saveSenderCard: { missing: Array<string> } };

export type PastListsQueryVariables = Exact<{ [key: string]: never; }>;


export type PastListsQuery = { pastLists: Array<{ id: string, title: string, origin: string, fileName: string, broughtAt: string, people: number, takings: number, toAsk: number, asked: number, unreachable: number, claimed: number, refused: number, forgotten: number }> };

export type BringPastListMutationVariables = Exact<{
  fileName: string;
  content: string;
  title: string;
  origin: string;
  on?: string | null | undefined;
}>;


export type BringPastListMutation = { bringPastList: string };

export type AskPastPeopleMutationVariables = Exact<{
  listId: string | number;
}>;


export type AskPastPeopleMutation = { askPastPeople: boolean };

export type PastPeopleQueryVariables = Exact<{
  listId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PastPeopleQuery = { pastPeople: { title: string, endCursor: string | null, people: Array<{ id: string, name: string, kana: string | null, email: string | null, askedAt: string | null, joinedTo: string | null, takings: number }>, alike: Array<{ one: { id: string, name: string, kana: string | null, email: string | null }, other: { id: string, name: string, kana: string | null, email: string | null } }> } };

export type TurnPastPersonMutationVariables = Exact<{
  id: string | number;
  turn: PastTurn;
  otherId?: string | number | null | undefined;
}>;


export type TurnPastPersonMutation = { turnPastPerson: boolean };

export type PauseInDeskFragment = { from: string, chargeOn: string | null, amount: number, running: boolean };

export type PausingMemberQueryVariables = Exact<{
  memberId: string | number;
}>;


export type PausingMemberQuery = { member: { id: string, familyName: string, givenName: string, familyKana: string, givenKana: string, pause: { from: string, chargeOn: string | null, amount: number, running: boolean } | null } };

export type MemberPauseReviewQueryVariables = Exact<{
  memberId: string | number;
}>;


export type MemberPauseReviewQuery = { memberPauseReview: { amount: number, planName: { ja: string, en: string }, choices: Array<{ months: number, from: string, lastDay: string, chargeOn: string, fingerprint: string }> } };

export type PauseMemberMutationVariables = Exact<{
  memberId: string | number;
  months: number;
  fingerprint: string;
}>;


export type PauseMemberMutation = { pauseMember: boolean };

export type WithdrawPauseOfMemberMutationVariables = Exact<{
  memberId: string | number;
}>;


export type WithdrawPauseOfMemberMutation = { withdrawPauseOfMember: boolean };

export type PayTrayQueryVariables = Exact<{ [key: string]: never; }>;


export type PayTrayQuery = { wageQuestions: Array<{ id: string, company: string, memberId: string | null, name: string | null, title: string, workDay: string, amount: number, dueOn: string, paidOn: string | null, unpaidAt: string | null, unpaidLine: string | null }>, payTray: { unpaid: Array<{ memberId: string | null, name: string | null, hindrance: RewardHindrance | null, near: boolean, reward: { id: string, title: string, workDay: string, amount: number, dueOn: string, state: RewardState, returnReason: string | null }, account: { bank: string, branch: string, kind: PayAccountKind, tail: string } | null }>, runs: Array<{ id: string, payOn: string, state: PayRunState, count: number, total: number }>, payer: { code: string, name: string, bankCode: string, branchCode: string, kind: PayAccountKind, number: string } | null }, workToInvoice: Array<{ companyId: string, company: string, month: string, count: number, total: number, over: boolean }> };

export type PayRunQueryVariables = Exact<{
  id: string | number;
}>;


export type PayRunQuery = { payRun: { downloads: Array<string>, run: { id: string, payOn: string, state: PayRunState, count: number, total: number }, transfers: Array<{ id: string, line: number, memberId: string | null, name: string | null, amount: number, bank: string, branch: string, tail: string, holder: string, titles: Array<string>, returnedOn: string | null, returnReason: string | null }> } };

export type MakePayRunMutationVariables = Exact<{
  dueUntil: string;
  payOn: string;
  payer: PayPayerInput;
}>;


export type MakePayRunMutation = { makePayRun: string };

export type DropPayRunMutationVariables = Exact<{
  id: string | number;
}>;


export type DropPayRunMutation = { dropPayRun: boolean };

export type SendPayRunMutationVariables = Exact<{
  id: string | number;
}>;


export type SendPayRunMutation = { sendPayRun: boolean };

export type SettlePayRunMutationVariables = Exact<{
  id: string | number;
}>;


export type SettlePayRunMutation = { settlePayRun: boolean };

export type ReturnPayTransferMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReturnPayTransferMutation = { returnPayTransfer: boolean };

export type EnterPayAccountMutationVariables = Exact<{
  rewardId: string | number;
  account: PayAccountInput;
}>;


export type EnterPayAccountMutation = { enterPayAccount: boolean };

export type PayInCashMutationVariables = Exact<{
  rewardId: string | number;
}>;


export type PayInCashMutation = { payInCash: boolean };

export type InvoiceWorkMutationVariables = Exact<{
  companyId: string | number;
  month: string;
}>;


export type InvoiceWorkMutation = { invoiceWork: string };

export type PlanInDeskFragment = { key: string, kind: PlanKind, state: PlanState, version: number, memberCount: number, taxCategory: TaxCategory, draftId: string | null, name: { ja: string, en: string }, payers: Array<{ interval: BillingInterval, amount: number, reduction: ReductionKind | null, people: number, version: number | null }>, taxNote: { ja: string, en: string } | null };

export type PlanTermsFragment = { kind: PlanKind, featured: boolean, taxCategory: TaxCategory, yearFrom: number | null, name: { ja: string, en: string }, summary: { ja: string, en: string }, eligibility: { ja: string, en: string } | null, benefits: Array<{ key: string, included: boolean, amount: number | null, label: { ja: string, en: string } }>, prices: Array<{ interval: BillingInterval, amount: number }>, reductions: Array<{ kind: ReductionKind, below: number | null, prices: Array<{ interval: BillingInterval, amount: number }> }>, taxNote: { ja: string, en: string } | null };

export type PrivilegeInTableFragment = { key: string, unit: string | null, label: { ja: string, en: string } };

export type DeskPlansQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskPlansQuery = { plans: Array<{ key: string, kind: PlanKind, state: PlanState, version: number, memberCount: number, taxCategory: TaxCategory, draftId: string | null, prices: Array<{ interval: BillingInterval, amount: number }>, name: { ja: string, en: string }, payers: Array<{ interval: BillingInterval, amount: number, reduction: ReductionKind | null, people: number, version: number | null }>, taxNote: { ja: string, en: string } | null }>, newPlanDrafts: Array<{ id: string, editedBy: string, editedAt: string, name: { ja: string, en: string } }> };

export type DeskPlanQueryVariables = Exact<{
  key: string;
}>;


export type DeskPlanQuery = { plan: { plan: { key: string, kind: PlanKind, state: PlanState, version: number, memberCount: number, taxCategory: TaxCategory, draftId: string | null, payers: Array<{ leaving: number, interval: BillingInterval, amount: number, reduction: ReductionKind | null, people: number, version: number | null }>, name: { ja: string, en: string }, taxNote: { ja: string, en: string } | null }, versions: Array<{ version: number, publishedAt: string, movesFrom: string | null, plan: { kind: PlanKind, featured: boolean, taxCategory: TaxCategory, yearFrom: number | null, name: { ja: string, en: string }, summary: { ja: string, en: string }, eligibility: { ja: string, en: string } | null, benefits: Array<{ key: string, included: boolean, amount: number | null, label: { ja: string, en: string } }>, prices: Array<{ interval: BillingInterval, amount: number }>, reductions: Array<{ kind: ReductionKind, below: number | null, prices: Array<{ interval: BillingInterval, amount: number }> }>, taxNote: { ja: string, en: string } | null } }>, turns: Array<{ id: string, kind: PlanTurnKind, version: number | null, actor: string, reason: string, at: string }> } | null };

export type PlanDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanDraftQuery = { planDraft: { id: string, planKey: string | null, revision: number, editedBy: string, editedAt: string, open: boolean, earliestMove: string, noticeDays: number, plan: { kind: PlanKind, featured: boolean, taxCategory: TaxCategory, yearFrom: number | null, name: { ja: string, en: string }, summary: { ja: string, en: string }, eligibility: { ja: string, en: string } | null, benefits: Array<{ key: string, included: boolean, amount: number | null, label: { ja: string, en: string } }>, prices: Array<{ interval: BillingInterval, amount: number }>, reductions: Array<{ kind: ReductionKind, below: number | null, prices: Array<{ interval: BillingInterval, amount: number }> }>, taxNote: { ja: string, en: string } | null }, faults: Array<{ field: string, fault: string }>, preview: Array<{ key: string, kind: PlanKind, featured: boolean, taxCategory: TaxCategory, yearFrom: number | null, prices: Array<{ monthlyEquivalent: number, interval: BillingInterval, amount: number }>, name: { ja: string, en: string }, summary: { ja: string, en: string }, eligibility: { ja: string, en: string } | null, benefits: Array<{ key: string, included: boolean, amount: number | null, label: { ja: string, en: string } }>, reductions: Array<{ kind: ReductionKind, below: number | null, prices: Array<{ interval: BillingInterval, amount: number }> }>, taxNote: { ja: string, en: string } | null }>, changes: { changes: boolean, prices: Array<{ reduction: ReductionKind | null, interval: BillingInterval, before: number | null, after: number | null }>, better: Array<{ key: string, label: { ja: string, en: string } }>, lesser: Array<{ key: string, label: { ja: string, en: string } }> } | null, groups: Array<{ interval: BillingInterval, amount: number, reduction: ReductionKind | null, people: number, leaving: number, after: number | null, yearlyDifference: number }> }, privileges: Array<{ key: string, unit: string | null, label: { ja: string, en: string } }> };

export type DraftBeginningQueryVariables = Exact<{
  key: string;
}>;


export type DraftBeginningQuery = { privileges: Array<{ key: string, unit: string | null, label: { ja: string, en: string } }>, plan: { plan: { state: PlanState, draftId: string | null }, versions: Array<{ plan: { kind: PlanKind, featured: boolean, taxCategory: TaxCategory, yearFrom: number | null, name: { ja: string, en: string }, summary: { ja: string, en: string }, eligibility: { ja: string, en: string } | null, benefits: Array<{ key: string, included: boolean, amount: number | null, label: { ja: string, en: string } }>, prices: Array<{ interval: BillingInterval, amount: number }>, reductions: Array<{ kind: ReductionKind, below: number | null, prices: Array<{ interval: BillingInterval, amount: number }> }>, taxNote: { ja: string, en: string } | null } }> } | null };

export type SavePlanDraftMutationVariables = Exact<{
  draft: PlanDraftInput;
}>;


export type SavePlanDraftMutation = { savePlanDraft: boolean };

export type DiscardPlanDraftMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type DiscardPlanDraftMutation = { discardPlanDraft: boolean };

export type PublishPlanMutationVariables = Exact<{
  input: PublishPlanInput;
}>;


export type PublishPlanMutation = { publishPlan: string };

export type SetPlanStateMutationVariables = Exact<{
  key: string;
  state: PlanState;
  reason: string;
}>;


export type SetPlanStateMutation = { setPlanState: boolean };

export type OrderPlansMutationVariables = Exact<{
  before: Array<string | number> | string | number;
  after: Array<string | number> | string | number;
}>;


export type OrderPlansMutation = { orderPlans: boolean };

export type DeskPostingsQueryVariables = Exact<{
  state?: PostingState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DeskPostingsQuery = { deskPostings: { endCursor: string | null, hasNext: boolean, items: Array<{ state: PostingState, posting: { id: string, company: string, title: string, contract: Contract, places: number, lastDay: string }, counts: { live: number, hired: number, declined: number, withdrawn: number }, problems: Array<{ field: string, blocks: boolean }> }> } };

export type DeskPostingQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskPostingQuery = { deskPosting: { state: PostingState, edition: number, reason: string | null, posting: { id: string, companyId: string, company: string, companyShown: boolean, title: string, why: string, whoWith: string, what: string, growth: string, contract: Contract, way: PostingWay | null, area: string, places: number, lastDay: string, payUnit: PayUnit, payYen: number, payMinutes: number, overtimeYen: number, overtimeMinutes: number, overtimeExcess: boolean, ageReason: AgeReason | null, author: string | null, authorSchool: string | null, phase: PostingPhase, publishedOn: string | null, confirmedOn: string | null, items: Array<{ item: PostingItem, text: string }> }, counts: { live: number, hired: number, declined: number, withdrawn: number, stayed6: number, left6: number, stayed12: number, left12: number }, problems: Array<{ field: string, blocks: boolean, says: { ja: string, en: string }, law: { ja: string, en: string } | null }> } };

export type PublishPostingMutationVariables = Exact<{
  id: string | number;
  edition: number;
  wage?: number | null | undefined;
}>;


export type PublishPostingMutation = { publishPosting: boolean };

export type GiveBackPostingMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type GiveBackPostingMutation = { giveBackPosting: boolean };

export type ClosePostingMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ClosePostingMutation = { closePosting: boolean };

export type ComplaintsQueryVariables = Exact<{
  postingId?: string | number | null | undefined;
}>;


export type ComplaintsQuery = { complaints: Array<{ id: string, postingId: string, title: string, kind: ComplaintKind, words: string | null, saidAt: string, answeredAt: string | null, answer: string | null }> };

export type AnswerComplaintMutationVariables = Exact<{
  id: string | number;
  answer: string;
}>;


export type AnswerComplaintMutation = { answerComplaint: boolean };

export type DeskArticleQueryVariables = Exact<{
  postingId: string | number;
}>;


export type DeskArticleQuery = { deskArticle: { memberId: string | null, writer: string | null, checker: string | null, checkedAt: string | null, naming: ArticleNaming } | null };

export type DeskPostsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DeskPostsQuery = { posts: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, titleJa: string, audience: Audience, state: PostState, updatedAt: string, publishedAt: string | null }> } };

export type DeskPostQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskPostQuery = { post: { id: string, titleJa: string, titleEn: string | null, bodyJa: string, bodyEn: string | null, audience: Audience, state: PostState } };

export type SavePostMutationVariables = Exact<{
  input: PostInput;
  id?: string | number | null | undefined;
}>;


export type SavePostMutation = { savePost: string };

export type PublishPostMutationVariables = Exact<{
  id: string | number;
}>;


export type PublishPostMutation = { publishPost: boolean };

export type WithdrawPostMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawPostMutation = { withdrawPost: boolean };

export type DiscardPostMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardPostMutation = { discardPost: boolean };

export type ShownReceiptFragment = { id: string, number: string, issuedOn: string, paidOn: string, amount: number, taxInside: number, addressee: string, description: string, refunded: number, readdressing: Readdressing, splittable: boolean, handedOut: number, supersededBecause: string | null, replacedBy: Array<string>, downloadUrl: string, purposes: Array<{ key: string, text: string }>, replaces: { number: string, because: string, part: number | null, parts: number | null } | null, turns: Array<{ id: string, at: string, kind: string, actor: string, actorName: string | null, reason: string | null, addresseeBefore: string | null }> };

export type MemberReceiptsQueryVariables = Exact<{
  memberId: string | number;
}>;


export type MemberReceiptsQuery = { member: { id: string, familyName: string, givenName: string, familyKana: string, givenKana: string }, memberReceipts: Array<{ id: string, number: string, issuedOn: string, paidOn: string, amount: number, taxInside: number, addressee: string, description: string, refunded: number, readdressing: Readdressing, splittable: boolean, handedOut: number, supersededBecause: string | null, replacedBy: Array<string>, downloadUrl: string, purposes: Array<{ key: string, text: string }>, replaces: { number: string, because: string, part: number | null, parts: number | null } | null, turns: Array<{ id: string, at: string, kind: string, actor: string, actorName: string | null, reason: string | null, addresseeBefore: string | null }> }> };

export type MakeReceiptOutMutationVariables = Exact<{
  id: string | number;
  addressee: string;
  purpose?: string | null | undefined;
  reason: string;
}>;


export type MakeReceiptOutMutation = { setReceiptAddressee: boolean };

export type SplitMemberReceiptMutationVariables = Exact<{
  id: string | number;
  parts: Array<ReceiptPartInput> | ReceiptPartInput;
  reason: string;
}>;


export type SplitMemberReceiptMutation = { splitReceipt: boolean };

export type RefundReviewQueryVariables = Exact<{
  id: string | number;
  ofCompany: boolean;
  paymentId: string | number;
  amount?: number | null | undefined;
}>;


export type RefundReviewQuery = { refundReview: { refundable: number, amount: number, memberName: string, accessEndsIfRevoked: string | null, idempotencyKey: string, undelivered: { amount: number, months: number } | null, consequences: Array<{ ja: string, en: string }> }, memberPayments?: Array<{ id: string, paidAt: string, description: { ja: string, en: string } }>, companyPayments?: Array<{ id: string, paidAt: string, description: { ja: string, en: string } }> };

export type RefundedPaymentFragment = { id: string, paidAt: string, description: { ja: string, en: string } };

export type RefundPaymentMutationVariables = Exact<{
  paymentId: string | number;
  amount: number;
  reason: string;
  access: AccessAfterRefund;
  idempotencyKey: string;
}>;


export type RefundPaymentMutation = { refundPayment: { id: string, state: PaymentState } };

export type RegistrationDesksQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistrationDesksQuery = { registrationDesks: Array<{ id: string, name: string, place: string, lastDay: string, stage: RegistrationDeskStage, registered: number, clerks: Array<{ id: string, endedAt: string | null }> }> };

export type RegistrationDeskQueryVariables = Exact<{
  id: string | number;
}>;


export type RegistrationDeskQuery = { registrationDesk: { desk: { id: string, name: string, place: string, lastDay: string, stage: RegistrationDeskStage, registered: number, clerks: Array<{ id: string, name: string, endedAt: string | null }> }, registrations: Array<{ id: string, state: RegistrationState, memberId: string | null, name: string | null, number: string | null, begunAt: string, claimedAt: string | null, steps: Array<{ step: RegistrationStep, at: string, detail: string | null }> }>, acts: Array<{ id: string, act: DeskAct, clerkId: string | null, by: string | null, note: string | null, at: string }> } };

export type OpenRegistrationDeskMutationVariables = Exact<{
  desk: RegistrationDeskInput;
}>;


export type OpenRegistrationDeskMutation = { openRegistrationDesk: string };

export type AddDeskClerkMutationVariables = Exact<{
  id: string | number;
  name: string;
}>;


export type AddDeskClerkMutation = { addDeskClerk: string };

export type EndDeskClerkMutationVariables = Exact<{
  id: string | number;
}>;


export type EndDeskClerkMutation = { endDeskClerk: boolean };

export type CloseRegistrationDeskMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseRegistrationDeskMutation = { closeRegistrationDesk: boolean };

export type CallSheetQueryVariables = Exact<{
  gigId?: string | number | null | undefined;
}>;


export type CallSheetQuery = { callSheet: { title: string | null, people: Array<{ memberId: string, number: string, name: string, kana: string | null, telephone: string, lastResult: CallResult | null, lastAt: string | null }> } };

export type NoteGigCallMutationVariables = Exact<{
  memberId: string | number;
  gigId?: string | number | null | undefined;
  result: CallResult;
}>;


export type NoteGigCallMutation = { noteGigCall: boolean };

export type TakeGigForPersonMutationVariables = Exact<{
  memberId: string | number;
  gigId: string | number;
  word: string;
}>;


export type TakeGigForPersonMutation = { takeGigForPerson: string };

export type RegisteredPersonQueryVariables = Exact<{
  memberId: string | number;
}>;


export type RegisteredPersonQuery = { registeredPerson: { name: string, number: string, telephone: string | null, claimedAt: string | null, outSince: string | null, outReason: string | null, hasFamily: boolean } };

export type LoseTouchMutationVariables = Exact<{
  memberId: string | number;
  reason: string;
}>;


export type LoseTouchMutation = { loseTouch: boolean };

export type FindAgainMutationVariables = Exact<{
  memberId: string | number;
}>;


export type FindAgainMutation = { findAgain: boolean };

export type OpenFamilyContactMutationVariables = Exact<{
  memberId: string | number;
}>;


export type OpenFamilyContactMutation = { openFamilyContact: { name: string, telephone: string, relation: string } };

export type PrintSheetAtDeskMutationVariables = Exact<{
  memberId: string | number;
}>;


export type PrintSheetAtDeskMutation = { printSheetAtDesk: string };

export type GigTemplatesQueryVariables = Exact<{
  state: TemplateState;
  skillId?: string | number | null | undefined;
  companyId?: string | number | null | undefined;
}>;


export type GigTemplatesQuery = { gigTemplates: Array<{ id: string, company: string, title: string, skillId: string, beginnerOk: boolean, length: number, minutes: number, reward: number, pastMinutes: number | null, pastCount: number, skill: { ja: string, en: string }, pictures: Array<{ id: string }> }> };

export type GigTemplateQueryVariables = Exact<{
  id: string | number;
}>;


export type GigTemplateQuery = { gigTemplate: { inUse: boolean, template: { id: string, companyId: string | null, company: string, title: string, steps: Array<string>, skillId: string, beginnerOk: boolean, length: number, minutes: number, reward: number, substituteAfter: number | null, insurance: string, dangers: string, clothes: string, state: TemplateState, pastMinutes: number | null, pastCount: number, skill: { ja: string, en: string }, pictures: Array<{ id: string, url: string, width: number, height: number, line: string }> } } };

export type TemplateStartQueryVariables = Exact<{
  gigId?: string | number | null | undefined;
}>;


export type TemplateStartQuery = { templateStart: { gig: { title: string, steps: Array<string>, skillId: string, beginnerOk: boolean, length: number, minutes: number, reward: number, substituteAfter: number | null } | null, skills: Array<{ id: string, name: { ja: string, en: string } }> } };

export type KeepTemplateMutationVariables = Exact<{
  template: TemplateInput;
  companyId?: string | number | null | undefined;
  insteadOf?: string | number | null | undefined;
}>;


export type KeepTemplateMutation = { keepTemplate: string };

export type TurnTemplateMutationVariables = Exact<{
  id: string | number;
  to: TemplateState;
}>;


export type TurnTemplateMutation = { turnTemplate: boolean };

export type AddTemplatePictureMutationVariables = Exact<{
  id: string | number;
  content: string;
  line: string;
}>;


export type AddTemplatePictureMutation = { addTemplatePicture: boolean };

export type RemoveTemplatePictureMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveTemplatePictureMutation = { removeTemplatePicture: boolean };

export type RaiseTemplatePictureMutationVariables = Exact<{
  id: string | number;
}>;


export type RaiseTemplatePictureMutation = { raiseTemplatePicture: boolean };

export type SeriesStartQueryVariables = Exact<{
  id: string | number;
  templateId: string | number;
}>;


export type SeriesStartQuery = { seriesStart: { firstDay: string, lastDay: string, times: string, places: number, reward: number, minutes: number, substituteAfter: number | null } };

export type SeriesPreviewQueryVariables = Exact<{
  id: string | number;
  templateId: string | number;
  series: SeriesInput;
}>;


export type SeriesPreviewQuery = { seriesPreview: { count: number, minutes: number, standing: number, asked: number, reward: number, below: number, unknown: number, least: number | null, holidays: Array<string>, crossings: Array<{ startsAt: string, place: string, among: boolean }> } };

export type CutSeriesMutationVariables = Exact<{
  id: string | number;
  templateId: string | number;
  series: SeriesInput;
}>;


export type CutSeriesMutation = { cutSeries: Array<string> };

export type RequestSeriesQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestSeriesQuery = { requestSeries: Array<{ id: string, gigIds: Array<string> }> };

export type EditSeriesMutationVariables = Exact<{
  id: string | number;
  edit: SeriesEditInput;
  reason: string;
  justification: string;
}>;


export type EditSeriesMutation = { editSeries: { changed: number, kept: number } };

export type SeasonQueryVariables = Exact<{ [key: string]: never; }>;


export type SeasonQuery = { seasonCalendar: { months: Array<string>, companies: Array<{ id: string, title: string, weeks: Array<number> | null, cells: Array<{ month: string, requests: number, uncut: number, gigs: number, minutes: number, open: number, busyWeeks: number }> }>, years: Array<{ weeks: number, stretches: Array<{ companyId: string, company: string, fromDay: string, toDay: string, weeks: number }> }> } };

export type RightsRequestsQueryVariables = Exact<{
  closed: boolean;
}>;


export type RightsRequestsQuery = { rightsRequests: { more: boolean, requests: Array<{ id: string, name: string, number: string | null, kind: RightsRequestKind, channel: RequestChannel, state: RightsRequestState, dueOn: string, late: boolean, closedAt: string | null }> } };

export type DeskRightsRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type DeskRightsRequestQuery = { rightsRequest: { id: string, memberId: string | null, number: string | null, orderId: string | null, name: string, email: string | null, contact: string, kind: RightsRequestKind, concerns: string, wanted: AnswerWay, channel: RequestChannel, state: RightsRequestState, fee: number, receivedOn: string, enteredBy: string | null, dueOn: string, late: boolean, identityWay: IdentityWay | null, identityDocument: ShownDocument | null, mandateProof: MandateProof | null, representative: string, checkedAt: string | null, checkedBy: string | null, outcome: DecisionOutcome | null, act: RequestAct | null, decidedAt: string | null, decidedBy: string | null, paperUrl: string | null, closedAt: string | null, closedBy: string | null, acts: Array<RequestAct>, letter: { title: string, addressee: string, paragraphs: Array<string>, from: string } | null, entry: { familyName: string, givenName: string, familyKana: string, givenKana: string, birthDate: string, prefecture: string, tie: string } | null, grounds: Array<{ key: GroundKey, needsMeasure: boolean, article: { ja: string, en: string }, words: { ja: string, en: string } }>, parts: Array<{ table: string, items: Array<string>, rows: number, title: { ja: string, en: string } }> | null } };

export type EnterRightsRequestMutationVariables = Exact<{
  input: EnterRightsRequestInput;
}>;


export type EnterRightsRequestMutation = { enterRightsRequest: string };

export type CheckRequesterMutationVariables = Exact<{
  id: string | number;
  input: IdentityCheckInput;
}>;


export type CheckRequesterMutation = { checkRequester: boolean };

export type CorrectEntryMutationVariables = Exact<{
  id: string | number;
  input: CorrectableEntryInput;
}>;


export type CorrectEntryMutation = { correctEntry: boolean };

export type DecideRightsRequestMutationVariables = Exact<{
  id: string | number;
  input: DecisionInput;
}>;


export type DecideRightsRequestMutation = { decideRightsRequest: boolean };

export type AnswerRightsRequestMutationVariables = Exact<{
  id: string | number;
}>;


export type AnswerRightsRequestMutation = { answerRightsRequest: boolean };

export type DeskWithdrawRightsRequestMutationVariables = Exact<{
  id: string | number;
}>;


export type DeskWithdrawRightsRequestMutation = { withdrawRightsRequest: boolean };

export type RightsRequestRuleQueryVariables = Exact<{ [key: string]: never; }>;


export type RightsRequestRuleQuery = { rightsRequestRule: { dueDays: number, remindDays: number, fee: number, decidedAt: string | null, decidedBy: string | null } };

export type SetRightsRequestRuleMutationVariables = Exact<{
  input: RightsRequestRuleInput;
}>;


export type SetRightsRequestRuleMutation = { setRightsRequestRule: { dueDays: number } };

export type ShownChurnMonthFragment = { month: string, payers: number, lost: number, logoRate: number | null, mrr: number, lostMrr: number, revenueRate: number | null };

export type RetentionQueryVariables = Exact<{
  month: string;
}>;


export type RetentionQuery = { retention: { month: string, asOf: string, cohorts: Array<{ month: string, joined: number, members: Array<number>, paying: Array<number>, converted: number, conversionComplete: boolean }>, companyCohorts: Array<{ month: string, began: number, paying: Array<number> }>, churn: Array<{ month: string, payers: number, lost: number, logoRate: number | null, mrr: number, lostMrr: number, revenueRate: number | null }>, companyChurn: Array<{ month: string, payers: number, lost: number, logoRate: number | null, mrr: number, lostMrr: number, revenueRate: number | null }>, reasons: Array<{ key: string, people: number, companies: number, amount: number, label: { ja: string, en: string } }>, averages: Array<{ payer: Payer, planKey: string, payers: number, mrr: number, average: number, label: { ja: string, en: string } }>, definitions: Array<{ key: string, text: { ja: string, en: string } }> } };

export type ShownDueFeesFragment = { due: number, dueAmount: number, leaving: number, leavingAmount: number, expectedAmount: number };

export type ForecastQueryVariables = Exact<{ [key: string]: never; }>;


export type ForecastQuery = { renewalForecast: { asOf: string, churn: number | null, companyChurn: number | null, months: Array<{ month: string, due: number, dueAmount: number, leaving: number, leavingAmount: number, expectedAmount: number, individuals: { due: number, dueAmount: number, leaving: number, leavingAmount: number, expectedAmount: number }, companies: { due: number, dueAmount: number, leaving: number, leavingAmount: number, expectedAmount: number } }>, definitions: Array<{ key: string, text: { ja: string, en: string } }> } };

export type RevenueQueryVariables = Exact<{
  month: string;
}>;


export type RevenueQuery = { revenueOverview: { month: string, asOf: string, totalIncome: number, previousTotalIncome: number, mrr: number, previousMrr: number, mrrOfCompanies: number, payingCompanies: number, newMembers: number, lostMembers: number, newPaid: number, lostPaid: number, fees: number, refunds: number, outputTax: number, ownRevenueRatio: number | null, byStream: Array<{ stream: string, amount: number, previousAmount: number, recurring: boolean, ownRevenue: boolean, label: { ja: string, en: string } }>, membersByTier: Array<{ planKey: string, count: number, previousCount: number, label: { ja: string, en: string } }>, history: Array<{ month: string, total: number, byStream: Array<{ stream: string, amount: number }> }>, definitions: Array<{ key: string, text: { ja: string, en: string } }> } };

export type ShownWaterfallMonthFragment = { month: string, opening: { amount: number, payers: number }, new: { amount: number, payers: number }, reactivation: { amount: number, payers: number }, expansion: { amount: number, payers: number }, contraction: { amount: number, payers: number }, churn: { amount: number, payers: number }, closing: { amount: number, payers: number } };

export type RecurringRevenueQueryVariables = Exact<{
  month: string;
}>;


export type RecurringRevenueQuery = { recurringRevenue: { month: string, asOf: string, months: Array<{ month: string, opening: { amount: number, payers: number }, new: { amount: number, payers: number }, reactivation: { amount: number, payers: number }, expansion: { amount: number, payers: number }, contraction: { amount: number, payers: number }, churn: { amount: number, payers: number }, closing: { amount: number, payers: number } }>, individuals: Array<{ month: string, opening: { amount: number, payers: number }, new: { amount: number, payers: number }, reactivation: { amount: number, payers: number }, expansion: { amount: number, payers: number }, contraction: { amount: number, payers: number }, churn: { amount: number, payers: number }, closing: { amount: number, payers: number } }>, companies: Array<{ month: string, opening: { amount: number, payers: number }, new: { amount: number, payers: number }, reactivation: { amount: number, payers: number }, expansion: { amount: number, payers: number }, contraction: { amount: number, payers: number }, churn: { amount: number, payers: number }, closing: { amount: number, payers: number } }>, definitions: Array<{ key: string, text: { ja: string, en: string } }> } };

export type RecurringMembersQueryVariables = Exact<{
  month: string;
  figure: RecurringFigure;
  first: number;
  after?: string | null | undefined;
}>;


export type RecurringMembersQuery = { recurringMembers: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, number: string, name: string, opening: number, closing: number, planName: { ja: string, en: string } }> } };

export type RecurringCompaniesQueryVariables = Exact<{
  month: string;
  figure: RecurringFigure;
  first: number;
  after?: string | null | undefined;
}>;


export type RecurringCompaniesQuery = { recurringCompanies: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, title: string, opening: number, closing: number, planName: { ja: string, en: string } | null }> } };

export type RelatedPeopleQueryVariables = Exact<{
  month: string;
}>;


export type RelatedPeopleQuery = { relatedPeople: { month: string, people: number, members: number, guests: number, sent: number, untraced: number, companions: number, registered: number, definitions: Array<{ key: string, text: { ja: string, en: string } }> } };

export type RideDatesQueryVariables = Exact<{
  id: string | number;
}>;


export type RideDatesQuery = { event: { titleJa: string, dates: Array<{ id: string, startsAt: string, site: { ja: string, en: string } | null }> } };

export type RideQueryVariables = Exact<{
  occurrenceId: string | number;
}>;


export type RideQuery = { ride: { occurrenceId: string, seatsShownAt: string | null, roomsShownAt: string | null, buses: Array<{ id: string, name: string, rows: number, left: number, right: number, back: number, seats: Array<{ label: string, row: number, left: boolean | null, blocked: BlockReason | null, ticketId: string | null }> }>, rooms: Array<{ id: string, name: string, beds: number, note: string | null }>, travellers: Array<{ ticketId: string, orderId: string, name: string | null, busId: string | null, seat: string | null, roomId: string | null }> } };

export type SaveBusMutationVariables = Exact<{
  occurrenceId: string | number;
  id?: string | number | null | undefined;
  bus: BusInput;
}>;


export type SaveBusMutation = { saveBus: string };

export type RemoveBusMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveBusMutation = { removeBus: boolean };

export type BlockBusSeatMutationVariables = Exact<{
  busId: string | number;
  seat: string;
  why?: BlockReason | null | undefined;
}>;


export type BlockBusSeatMutation = { blockBusSeat: boolean };

export type PlaceInBusesMutationVariables = Exact<{
  occurrenceId: string | number;
}>;


export type PlaceInBusesMutation = { placeInBuses: { placed: number, left: number } };

export type SeatTravellerMutationVariables = Exact<{
  ticketId: string | number;
  busId?: string | number | null | undefined;
  seat?: string | null | undefined;
  expected?: string | number | null | undefined;
}>;


export type SeatTravellerMutation = { seatTraveller: boolean };

export type ShowSeatsMutationVariables = Exact<{
  occurrenceId: string | number;
  shown: boolean;
}>;


export type ShowSeatsMutation = { showSeats: boolean };

export type AddLodgingRoomsMutationVariables = Exact<{
  occurrenceId: string | number;
  rooms: LodgingRoomsInput;
}>;


export type AddLodgingRoomsMutation = { addLodgingRooms: number };

export type ChangeLodgingRoomMutationVariables = Exact<{
  id: string | number;
  room: LodgingRoomInput;
}>;


export type ChangeLodgingRoomMutation = { changeLodgingRoom: boolean };

export type RemoveLodgingRoomMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveLodgingRoomMutation = { removeLodgingRoom: boolean };

export type PlaceInRoomsMutationVariables = Exact<{
  occurrenceId: string | number;
}>;


export type PlaceInRoomsMutation = { placeInRooms: { placed: number, left: number } };

export type LodgeTravellerMutationVariables = Exact<{
  ticketId: string | number;
  roomId?: string | number | null | undefined;
}>;


export type LodgeTravellerMutation = { lodgeTraveller: boolean };

export type ShowRoomsMutationVariables = Exact<{
  occurrenceId: string | number;
  shown: boolean;
}>;


export type ShowRoomsMutation = { showRooms: boolean };

export type DisclosureQueryVariables = Exact<{ [key: string]: never; }>;


export type DisclosureQuery = { disclosure: { days: number, leastAge: number, unknownAge: UnknownAge, placementNumber: string | null, recordDays: number, answerDays: number, quietDays: number, seen: string, turns: Array<{ id: string, at: string, actor: string, changes: Array<{ field: DisclosureField, before: string, after: string }> }> } };

export type SaveDisclosureMutationVariables = Exact<{
  input: DisclosureInput;
  seen: string;
}>;


export type SaveDisclosureMutation = { saveDisclosure: { seen: string } };

export type EqualWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type EqualWordsQuery = { equalWords: { words: string, seen: string } };

export type SaveEqualWordsMutationVariables = Exact<{
  words: string;
  seen: string;
}>;


export type SaveEqualWordsMutation = { saveEqualWords: { seen: string } };

export type ShownInvoicingFragment = { bankAccount: string, paidInto: PaidInto, stripeFeePercent: number, beginsWith: InvoiceBeginning, renewalDays: number, quoteDays: number, reminderDays: number, stamps: StampRule, seen: string, turns: Array<{ id: string, at: string, actor: string, changes: Array<{ field: InvoicingField, before: string, after: string }> }> };

export type InvoicingQueryVariables = Exact<{ [key: string]: never; }>;


export type InvoicingQuery = { invoicing: { bankAccount: string, paidInto: PaidInto, stripeFeePercent: number, beginsWith: InvoiceBeginning, renewalDays: number, quoteDays: number, reminderDays: number, stamps: StampRule, seen: string, turns: Array<{ id: string, at: string, actor: string, changes: Array<{ field: InvoicingField, before: string, after: string }> }> } };

export type SaveReceiptStampsMutationVariables = Exact<{
  stamps: string;
  seen: string;
}>;


export type SaveReceiptStampsMutation = { saveReceiptStamps: { seen: string } };

export type SaveInvoicingMutationVariables = Exact<{
  input: InvoicingInput;
  seen: string;
}>;


export type SaveInvoicingMutation = { saveInvoicing: { seen: string } };

export type LegalNoticeDraftQueryVariables = Exact<{ [key: string]: never; }>;


export type LegalNoticeDraftQuery = { legalNoticeDraft: { missing: Array<string>, publishedVersion: number | null, publishedAt: string | null, operatorKind: OperatorKind, items: Array<{ key: string, required: boolean, ja: string, en: string, label: { ja: string, en: string }, hint: { ja: string, en: string } }> } };

export type SaveLegalNoticeMutationVariables = Exact<{
  items: Array<LegalNoticeItemInput> | LegalNoticeItemInput;
  operatorKind: OperatorKind;
}>;


export type SaveLegalNoticeMutation = { saveLegalNotice: { missing: Array<string> } };

export type PublishLegalNoticeMutationVariables = Exact<{ [key: string]: never; }>;


export type PublishLegalNoticeMutation = { publishLegalNotice: { publishedVersion: number | null } };

export type WageFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type WageFiguresQuery = { wageFigures: { prefectures: Array<{ prefecture: string, standing: WageStanding, yen: number | null, since: string | null }>, figures: Array<{ id: string, prefecture: string, from: string, yen: number, source: string, enteredBy: string, enteredAt: string, takenBackAt: string | null }> } };

export type EnterWageFigureMutationVariables = Exact<{
  input: WageFigureInput;
}>;


export type EnterWageFigureMutation = { enterWageFigure: boolean };

export type TakeBackWageFigureMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeBackWageFigureMutation = { takeBackWageFigure: boolean };

export type WorkSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkSettingsQuery = { workSettings: { feePercent: number, callOffPercent: number, calledOffShare: number, employsMinors: boolean, seen: string, turns: Array<{ id: string, at: string, actor: string, changes: Array<{ field: WorkRule, before: number, after: number }> }> } };

export type SaveWorkSettingsMutationVariables = Exact<{
  input: WorkSettingsInput;
  seen: string;
}>;


export type SaveWorkSettingsMutation = { saveWorkSettings: { seen: string } };

export type SlackDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type SlackDeskQuery = { slackDesk: { connected: boolean, channels: Array<{ planKey: string, channelIds: Array<string> }>, counts: Array<{ state: SlackState, count: number }> }, plans: Array<{ key: string, active: boolean, name: { ja: string, en: string } }> };

export type SlackSeatsQueryVariables = Exact<{ [key: string]: never; }>;


export type SlackSeatsQuery = { slackSeats: Array<{ memberId: string, number: string, name: string, state: SlackState, wanted: boolean, reason: string | null, since: string, planName: { ja: string, en: string } }> };

export type SaveSlackChannelsMutationVariables = Exact<{
  plans: Array<PlanChannelsInput> | PlanChannelsInput;
}>;


export type SaveSlackChannelsMutation = { saveSlackChannels: boolean };

export type SettleSlackSeatMutationVariables = Exact<{
  memberId: string | number;
  act: SlackSeatAct;
}>;


export type SettleSlackSeatMutation = { settleSlackSeat: boolean };

export type ShownStripeTransferFragment = { id: string, documentId: string, number: string, debtor: string, dueOn: string, state: StripeTransferState, amount: number, arrived: number, left: number, fee: number | null, endedAt: string | null };

export type StripeTransfersQueryVariables = Exact<{ [key: string]: never; }>;


export type StripeTransfersQuery = { stripeTransfers: { paidInto: PaidInto, awaitedCount: number, awaitedAmount: number, ownCount: number, ownAmount: number, awaited: Array<{ id: string, documentId: string, number: string, debtor: string, dueOn: string, state: StripeTransferState, amount: number, arrived: number, left: number, fee: number | null, endedAt: string | null }>, paid: Array<{ id: string, documentId: string, number: string, debtor: string, dueOn: string, state: StripeTransferState, amount: number, arrived: number, left: number, fee: number | null, endedAt: string | null }>, balances: Array<{ id: string, name: string, amount: number }>, returns: Array<{ id: string, customerId: string, name: string, amount: number, state: CashReturnState, askedBy: string, isOwn: boolean, askedAt: string, decidedBy: string | null, decidedAt: string | null }> } };

export type ShownCashReturnFragment = { id: string, customerId: string, name: string, amount: number, state: CashReturnState, askedBy: string, isOwn: boolean, askedAt: string, decidedBy: string | null, decidedAt: string | null };

export type AskCashReturnMutationVariables = Exact<{
  id: string | number;
  amount: number;
}>;


export type AskCashReturnMutation = { askCashReturn: string };

export type AskTransferAgainMutationVariables = Exact<{
  id: string | number;
}>;


export type AskTransferAgainMutation = { askTransferAgain: boolean };

export type DecideCashReturnMutationVariables = Exact<{
  id: string | number;
  approve: boolean;
}>;


export type DecideCashReturnMutation = { decideCashReturn: boolean };

export type WaitingStudentsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingStudentsQuery = { studentDeclarations: { more: boolean, waiting: Array<{ id: string, memberId: string, number: string, name: string, age: number | null, school: string, graduatesIn: string, latest: string, confirmedUntil: string | null, declaredAt: string }> } };

export type StudentRuleQueryVariables = Exact<{ [key: string]: never; }>;


export type StudentRuleQuery = { studentRule: { ground: StudentGround, decidedAt: string | null, decidedBy: string | null, asksFor: { ja: string, en: string } | null } };

export type SetStudentRuleMutationVariables = Exact<{
  input: StudentRuleInput;
}>;


export type SetStudentRuleMutation = { setStudentRule: { ground: StudentGround } };

export type ConfirmStudentMutationVariables = Exact<{
  id: string | number;
  lastDay: string;
}>;


export type ConfirmStudentMutation = { confirmStudent: boolean };

export type DeclineStudentMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DeclineStudentMutation = { declineStudent: boolean };

export type SkillCoursesQueryVariables = Exact<{ [key: string]: never; }>;


export type SkillCoursesQuery = { skillCourses: { linked: Array<{ id: string, leadsTo: number | null, skill: { id: string, name: { ja: string, en: string } } | null, course: { id: string, startsAt: string, open: boolean, title: { ja: string, en: string } } | null }>, courses: Array<{ id: string, startsAt: string, title: { ja: string, en: string } }>, skills: Array<{ id: string, name: { ja: string, en: string } }> } };

export type LinkSkillCourseMutationVariables = Exact<{
  eventId: string | number;
  skillId: string | number;
  leadsTo?: number | null | undefined;
}>;


export type LinkSkillCourseMutation = { linkSkillCourse: boolean };

export type UnlinkSkillCourseMutationVariables = Exact<{
  id: string | number;
}>;


export type UnlinkSkillCourseMutation = { unlinkSkillCourse: boolean };

export type LifeNeedsListQueryVariables = Exact<{ [key: string]: never; }>;


export type LifeNeedsListQuery = { lifeNeedsList: Array<{ id: string, givenAt: string, lastDay: string }> };

export type OpenLifeNeedsQueryVariables = Exact<{
  id: string | number;
}>;


export type OpenLifeNeedsQuery = { lifeNeeds: { memberId: string, name: string, kana: string | null, needs: Array<LifeNeed>, note: string | null, changedAt: string, lastDay: string } };

export type CaseNeedsQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseNeedsQuery = { caseNeeds: { memberId: string, name: string, kana: string | null, needs: Array<LifeNeed>, note: string | null, changedAt: string, lastDay: string } };

export type OpenedNeedsFragment = { memberId: string, name: string, kana: string | null, needs: Array<LifeNeed>, note: string | null, changedAt: string, lastDay: string };

export type TalentBankQueryVariables = Exact<{
  skillId?: string | number | null | undefined;
  area?: string | null | undefined;
  slot?: number | null | undefined;
  role?: TalentRole | null | undefined;
  style?: WorkStyle | null | undefined;
}>;


export type TalentBankQuery = { talentBank: { more: boolean, areas: Array<string>, talents: Array<{ id: string, skillIds: Array<string>, areas: Array<string>, slots: Array<number>, roles: Array<TalentRole>, styles: Array<WorkStyle>, times: number, changedAt: string }>, skills: Array<{ id: string, offered: boolean, name: { ja: string, en: string } }> } };

export type OpenTalentQueryVariables = Exact<{
  id: string | number;
  reason: ReadingReason;
}>;


export type OpenTalentQuery = { talentRecord: { id: string, memberId: string, name: string, kana: string | null, lastDay: string, record: { skillIds: Array<string>, areas: Array<string>, slots: Array<number>, roles: Array<TalentRole>, styles: Array<WorkStyle>, about: string | null, changedAt: string }, careers: Array<{ kind: CareerKind, what: string, field: string | null, since: number | null, until: number | null, sideJob: SideJobRule | null }>, skills: Array<{ id: string, offered: boolean, name: { ja: string, en: string } }>, evidence: Array<{ id: string, role: EvidenceRole, minutes: number, occurredOn: string, revokedAt: string | null, reply: string | null, what: { ja: string, en: string } }>, held: Array<{ claimed: boolean, level: number, completions: number, companies: number, ownCompanyLines: number, lastUsedOn: string | null, nextLevel: number | null, skill: { id: string, name: { ja: string, en: string } }, missing: Array<{ need: SkillNeed, have: number, wanted: number }>, lines: Array<{ id: string, kind: EvidenceKind, companyName: string | null, ownCompany: boolean, occurredOn: string, revokedAt: string | null, reply: string | null, disputed: boolean, what: { ja: string, en: string } }> }> } };

export type ConfirmSkillMutationVariables = Exact<{
  id: string | number;
  skillId: string | number;
  what: SkillConfirmation;
}>;


export type ConfirmSkillMutation = { confirmSkill: boolean };

export type TakeBackConfirmationMutationVariables = Exact<{
  id: string | number;
  lineId: string | number;
}>;


export type TakeBackConfirmationMutation = { takeBackConfirmation: boolean };

export type SettleReplyMutationVariables = Exact<{
  id: string | number;
  lineId: string | number;
}>;


export type SettleReplyMutation = { settleReply: boolean };

export type AskDatesQueryVariables = Exact<{
  id: string | number;
}>;


export type AskDatesQuery = { event: { titleJa: string, state: EventState, dates: Array<{ id: string, startsAt: string, endsAt: string, calledOff: boolean }> } };

export type AskTalentMutationVariables = Exact<{
  id: string | number;
  ask: TalentAskInput;
}>;


export type AskTalentMutation = { askTalent: string };

export type SaveTalentSkillsMutationVariables = Exact<{
  skills: string;
}>;


export type SaveTalentSkillsMutation = { saveTalentSkills: boolean };

export type EventCrewQueryVariables = Exact<{
  eventId: string | number;
}>;


export type EventCrewQuery = { eventCrew: { titleJa: string, dates: Array<{ occurrenceId: string, startsAt: string, endsAt: string, calledOff: boolean, open: boolean }>, crew: Array<{ id: string, occurrenceId: string, memberId: string | null, name: string | null, kana: string | null, role: CrewRole, startsAt: string, endsAt: string, note: string | null, fee: number | null, state: CrewState, replyUntil: string, named: boolean }> } };

export type TurnCrewMutationVariables = Exact<{
  id: string | number;
  to: CrewTurn;
}>;


export type TurnCrewMutation = { turnCrew: boolean };

export type ShownTransferFragment = { id: string, day: string, amount: number, payer: string, state: TransferState, decidedBy: string | null, decidedAt: string | null, note: string };

export type ShownPartFragment = { amount: number, fee: number, invoice: { id: string, documentId: string | null, number: string, debtor: string, dueOn: string, open: number, late: boolean } };

export type BankTransfersQueryVariables = Exact<{ [key: string]: never; }>;


export type BankTransfersQuery = { bankTransfers: { openCount: number, openAmount: number, sure: Array<string>, awaitedCount: number, awaitedAmount: number, accounts: Array<{ id: string, name: string, bankCode: string, branchCode: string, kind: BankAccountKind, number: string, feeTolerance: number }>, files: Array<{ id: string, fileName: string, isDone: boolean, rowCount: number, fresh: number, known: number, outgoing: number, broughtBy: string, broughtAt: string }>, open: Array<{ kind: TransferMatchKind, name: PayerNameLikeness | null, over: number, sure: boolean, transfer: { id: string, day: string, amount: number, payer: string, state: TransferState, decidedBy: string | null, decidedAt: string | null, note: string }, parts: Array<{ amount: number, fee: number, invoice: { id: string, documentId: string | null, number: string, debtor: string, dueOn: string, open: number, late: boolean } }> }>, decided: Array<{ id: string, day: string, amount: number, payer: string, state: TransferState, decidedBy: string | null, decidedAt: string | null, note: string }> } };

export type TransferChoiceQueryVariables = Exact<{
  id: string | number;
  search: string;
  chosen: Array<string | number> | string | number;
}>;


export type TransferChoiceQuery = { transferChoice: { over: number, transfer: { id: string, day: string, amount: number, payer: string, state: TransferState, decidedBy: string | null, decidedAt: string | null, note: string }, invoices: Array<{ id: string, documentId: string | null, number: string, debtor: string, dueOn: string, open: number, late: boolean }>, parts: Array<{ amount: number, fee: number, invoice: { id: string, documentId: string | null, number: string, debtor: string, dueOn: string, open: number, late: boolean } }> } };

export type SaveBankAccountMutationVariables = Exact<{
  account: BankAccountInput;
}>;


export type SaveBankAccountMutation = { saveBankAccount: string };

export type BringBankFileMutationVariables = Exact<{
  accountId: string | number;
  fileName: string;
  content: string;
  columns?: Array<BankColumnInput> | BankColumnInput | null | undefined;
}>;


export type BringBankFileMutation = { bringBankFile: string };

export type MatchTransferMutationVariables = Exact<{
  id: string | number;
  parts: Array<TransferPartInput> | TransferPartInput;
  feeAs?: BankFeeAccount | null | undefined;
}>;


export type MatchTransferMutation = { matchTransfer: boolean };

export type MatchSureTransfersMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type MatchSureTransfersMutation = { matchSureTransfers: number };

export type SetTransferAsideMutationVariables = Exact<{
  id: string | number;
  to: TransferAside;
  note: string;
}>;


export type SetTransferAsideMutation = { setTransferAside: boolean };

export type TakeTransferBackMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeTransferBackMutation = { takeTransferBack: boolean };

export type GigCandidatesQueryVariables = Exact<{
  id: string | number;
}>;


export type GigCandidatesQuery = { gigCandidates: { found: number, tellable: boolean, gig: { id: string, title: string, company: string, startsAt: string, endsAt: string, places: number, taken: number, reward: number, track: GigTrack, phase: GigPhase }, candidates: Array<{ recordId: string, rank: number, score: number, word: string | null, placed: boolean, accepted: number, mailedAt: string | null, reasons: Array<{ term: MatchTerm, text: { ja: string, en: string } }>, hindrances: Array<{ code: GigHindranceCode, why: { ja: string, en: string }, clear: { ja: string, en: string } }> }>, waves: Array<{ number: number, dueAt: string, sentAt: string | null, told: number }> } };

export type TellOfGigMutationVariables = Exact<{
  id: string | number;
}>;


export type TellOfGigMutation = { tellOfGig: boolean };

export type WriteGigWordMutationVariables = Exact<{
  id: string | number;
  recordId: string | number;
  word: string;
}>;


export type WriteGigWordMutation = { writeGigWord: boolean };

export type PlaceGigCandidateMutationVariables = Exact<{
  id: string | number;
  recordId: string | number;
  reason?: GigPlacingReason | null | undefined;
}>;


export type PlaceGigCandidateMutation = { placeGigCandidate: boolean };

export type WorkFiguresQueryVariables = Exact<{
  month: string;
}>;


export type WorkFiguresQuery = { workFigures: { month: string, asOf: string, months: Array<{ month: string, requests: number, published: number, medianDays: number | null, p90Days: number | null, declined: number, waiting: number, unknown: number, gigs: number, seats: number, filled: number, calledOff: number, fillRate: number | null }>, definitions: Array<{ key: string, text: { ja: string, en: string } }> } };

export type WorkPlacesQueryVariables = Exact<{
  state: AssignmentState;
  first: number;
  after?: string | null | undefined;
}>;


export type WorkPlacesQuery = { workPlaces: { endCursor: string | null, hasNext: boolean, items: Array<{ requestId: string, title: string, company: string, startsAt: string, endsAt: string, reward: number, memberId: string | null, name: string | null, checkInNote: string | null, over: boolean, place: { id: string, place: number, state: AssignmentState, checkedInAt: string | null, checkInWay: CheckInWay | null, minutes: number | null, reportLine: string | null, inspectedUntil: string | null, acceptedAt: string | null, reason: string | null, hours: { from: string, to: string, breakMinutes: number } | null, claims: Array<{ side: WorkSide, kind: ClaimKind, reason: string | null, saidAt: string, hours: { from: string, to: string, breakMinutes: number } | null }>, given: { clear: boolean | null, onTime: boolean | null, stepsDone: boolean | null, again: boolean, line: string | null } | null, received: { clear: boolean | null, onTime: boolean | null, stepsDone: boolean | null, again: boolean, line: string | null } | null } }> } };

export type CheckInByHandMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type CheckInByHandMutation = { checkInByHand: boolean };

export type DecideWorkMutationVariables = Exact<{
  id: string | number;
  done: boolean;
  reason: string;
  hours?: HoursInput | null | undefined;
}>;


export type DecideWorkMutation = { decideWork: boolean };

export type IncidentsQueryVariables = Exact<{ [key: string]: never; }>;


export type IncidentsQuery = { incidents: Array<{ id: string, side: WorkSide, requestId: string, title: string, company: string, memberId: string | null, name: string | null, what: string | null, happenedAt: string, insurance: string | null, toldAt: string, closedAt: string | null, closedNote: string | null }> };

export type CloseIncidentMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type CloseIncidentMutation = { closeIncident: boolean };

export type HelpRequestsQueryVariables = Exact<{
  state?: HelpState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HelpRequestsQuery = { helpRequests: { endCursor: string | null, hasNext: boolean, items: Array<{ id: string, company: string, title: string, fromDay: string, toDay: string, hours: number, state: HelpState, origin: HelpOrigin, askedAt: string, gigs: Array<{ id: string, places: number, taken: number, phase: GigPhase }> }> } };

export type HelpRequestQueryVariables = Exact<{
  id: string | number;
}>;


export type HelpRequestQuery = { helpRequest: { areas: Array<string>, request: { id: string, companyId: string, company: string, title: string, what: string, fromDay: string, toDay: string, hours: number, place: string, contact: string, state: HelpState, origin: HelpOrigin, reason: string | null, gigs: Array<{ id: string, title: string, steps: Array<string>, startsAt: string, endsAt: string, place: string, places: number, taken: number, reward: number, minutes: number, phase: GigPhase, reason: string | null, ahead: boolean, track: GigTrack, callOffCost: number, accompanied: boolean, companionHere: boolean, substituteDay: string | null, skill: { ja: string, en: string }, insurance: { ja: string, en: string } | null }> }, places: Array<{ id: string, gigId: string, place: number, memberId: string | null, name: string | null, state: AssignmentState, takenAt: string, endedBy: AssignmentEnder | null, endedAt: string | null, reason: string | null }>, wages: Array<{ gigId: string, verdict: WageVerdict, wage: number | null, since: string | null, least: number | null, justification: string | null }>, skills: Array<{ id: string, name: { ja: string, en: string } }> } };

export type PastMinutesQueryVariables = Exact<{ [key: string]: never; }>;


export type PastMinutesQuery = { pastMinutes: Array<{ skillId: string, title: string | null, minutes: number, count: number }> };

export type EnterHelpMutationVariables = Exact<{
  companyId: string | number;
  help: HelpInput;
}>;


export type EnterHelpMutation = { enterHelp: string };

export type DeclineHelpMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DeclineHelpMutation = { declineHelp: boolean };

export type CutGigsMutationVariables = Exact<{
  id: string | number;
  cut: CutInput;
}>;


export type CutGigsMutation = { cutGigs: Array<string> };

export type PublishGigsMutationVariables = Exact<{
  id: string | number;
  justification: string;
  signs?: GigSignsInput | null | undefined;
  insurance?: GigInsuranceInput | null | undefined;
}>;


export type PublishGigsMutation = { publishGigs: boolean };

export type OpenGigMutationVariables = Exact<{
  id: string | number;
  open: boolean;
}>;


export type OpenGigMutation = { openGig: boolean };

export type CallOffGigMutationVariables = Exact<{
  id: string | number;
  reason: string;
  shown?: number | null | undefined;
}>;


export type CallOffGigMutation = { callOffGig: boolean };

export type MoveGigForWeatherMutationVariables = Exact<{
  id: string | number;
  reason: string;
  shown?: number | null | undefined;
}>;


export type MoveGigForWeatherMutation = { moveGigForWeather: string };

export type GigSignsQueryVariables = Exact<{
  id: string | number;
}>;


export type GigSignsQuery = { gigSigns: Array<{ id: string, gigIds: Array<string>, found: Array<EmploymentSign>, reason: string | null, lookedBy: string, lookedAt: string }> };

export type SiteCodeQueryVariables = Exact<{
  id: string | number;
}>;


export type SiteCodeQuery = { siteCode: { title: string, company: string, place: string, startsAt: string, endsAt: string, placed: number, arrived: number, codes: { picture: string, digits: string, seconds: number } | null } };

export type RequestTeamsQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestTeamsQuery = { requestTeams: Array<{ code: string, gigId: string, size: number, said: number, whole: boolean, phase: GigTeamState, heldUntil: string, places: Array<number> }> };

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
export const ShownDeskBenefitFragmentDoc = new TypedDocumentString(`
    fragment ShownDeskBenefit on CompanyBenefit {
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
    `, {"fragmentName":"ShownDeskBenefit"}) as unknown as TypedDocumentString<ShownDeskBenefitFragment, unknown>;
export const ShownReceiptFragmentDoc = new TypedDocumentString(`
    fragment ShownReceipt on Receipt {
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
    `, {"fragmentName":"ShownReceipt"}) as unknown as TypedDocumentString<ShownReceiptFragment, unknown>;
export const ShownInvoicePaymentFragmentDoc = new TypedDocumentString(`
    fragment ShownInvoicePayment on InvoicePayment {
  receivableId
  state
  owed
  open
  settled
  settledOn
  isFee
  today
  nextId
  byHand {
    id
    state
    means
    amount
    receivedOn
    note
    takenBy
    takenAt
    reversedBy
    reversedAt
    reversalReason
  }
  receipts {
    ...ShownReceipt
  }
}
    fragment ShownReceipt on Receipt {
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
}`, {"fragmentName":"ShownInvoicePayment"}) as unknown as TypedDocumentString<ShownInvoicePaymentFragment, unknown>;
export const CaseLineFragmentDoc = new TypedDocumentString(`
    fragment CaseLine on ListedCase {
  id
  number
  company
  person
  origin
  state
  weight
  openedOn
  main
  next {
    id
    what
    dueOn
    overdue
  }
}
    `, {"fragmentName":"CaseLine"}) as unknown as TypedDocumentString<CaseLineFragment, unknown>;
export const CareLineFragmentDoc = new TypedDocumentString(`
    fragment CareLine on CareContact {
  id
  side
  day
  dueOn
  state
  byPhone
  answer {
    going
    staying
    talk
    line
  }
  risks
  settledAt
}
    `, {"fragmentName":"CareLine"}) as unknown as TypedDocumentString<CareLineFragment, unknown>;
export const ShownCompanyTurnFragmentDoc = new TypedDocumentString(`
    fragment ShownCompanyTurn on CompanyTurn {
  id
  at
  title {
    ja
    en
  }
  amount
  actor
  note {
    id
    text
    takenBackAt
    takenBackBy
  }
}
    `, {"fragmentName":"ShownCompanyTurn"}) as unknown as TypedDocumentString<ShownCompanyTurnFragment, unknown>;
export const CompanyPlanSheetPartsFragmentDoc = new TypedDocumentString(`
    fragment CompanyPlanSheetParts on CompanyPlanSheet {
  name {
    ja
    en
  }
  summary {
    ja
    en
  }
  featured
  seats
  seatPlanKey
  prices {
    interval
    amount
  }
  bands {
    from
    upTo
    percent
  }
  priceUnit
  taxCategory
  taxNote {
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
    amount
  }
  quotas {
    kind
    label {
      ja
      en
    }
    per
    amount
    words {
      ja
      en
    }
  }
  needsApproval
  byInvoice
  yearFrom
}
    `, {"fragmentName":"CompanyPlanSheetParts"}) as unknown as TypedDocumentString<CompanyPlanSheetPartsFragment, unknown>;
export const ShownCouponFragmentDoc = new TypedDocumentString(`
    fragment ShownCoupon on Coupon {
  id
  code
  takes
  amount
  planKeys
  intervals
  span
  months
  fromDay
  untilDay
  useLimit
  oncePerMember
  newcomersOnly
  state
  uses
  given
  madeBy
  madeAt
  stoppedBy
  stoppedAt
}
    `, {"fragmentName":"ShownCoupon"}) as unknown as TypedDocumentString<ShownCouponFragment, unknown>;
export const ShownDocumentTextFragmentDoc = new TypedDocumentString(`
    fragment ShownDocumentText on DocumentText {
  kind
  name
  isOrganisation
  department
  address
  counterpartyNumber
  suppliedFrom
  suppliedTo
  dueOn
  validUntil
  orderNumber
  priceMode
  lines {
    description
    quantity
    unitPrice
    category
  }
  bankAccount
  note
}
    `, {"fragmentName":"ShownDocumentText"}) as unknown as TypedDocumentString<ShownDocumentTextFragment, unknown>;
export const ShownDocumentFiguresFragmentDoc = new TypedDocumentString(`
    fragment ShownDocumentFigures on DocumentPaper {
  rates {
    category
    percent
    net
    tax
    gross
  }
  total
  tax
  order {
    by
    at
    terms
  }
  registrationNumber
}
    `, {"fragmentName":"ShownDocumentFigures"}) as unknown as TypedDocumentString<ShownDocumentFiguresFragment, unknown>;
export const ShownDocumentFragmentDoc = new TypedDocumentString(`
    fragment ShownDocument on DocumentSummary {
  id
  kind
  number
  issuedOn
  name
  total
  tie
  tiedTo
  isReplaced
}
    `, {"fragmentName":"ShownDocument"}) as unknown as TypedDocumentString<ShownDocumentFragment, unknown>;
export const AttendeeListedFragmentDoc = new TypedDocumentString(`
    fragment AttendeeListed on Attendee {
  ticketId
  memberId
  guestOrderId
  name
  number
  phone
  email
  company
  attendee
  attendeeKana
  startsAt
  site {
    ja
    en
  }
  typeName {
    ja
    en
  }
  price
  paysAtDoor
  orderedAt
  state
  checkedInAt
  contactNamed
  answers {
    question {
      ja
      en
    }
    kind
    values
    sensitive
  }
}
    `, {"fragmentName":"AttendeeListed"}) as unknown as TypedDocumentString<AttendeeListedFragment, unknown>;
export const QuestionAskedFragmentDoc = new TypedDocumentString(`
    fragment QuestionAsked on Question {
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
    `, {"fragmentName":"QuestionAsked"}) as unknown as TypedDocumentString<QuestionAskedFragment, unknown>;
export const CounterDateShownFragmentDoc = new TypedDocumentString(`
    fragment CounterDateShown on CounterDate {
  id
  startsAt
  site {
    ja
    en
  }
  endsAt
  sale
  payBy
  transferUntil
  kinds {
    id
    name {
      ja
      en
    }
    price
    left
    most
    mostBeside
    audience
  }
}
    `, {"fragmentName":"CounterDateShown"}) as unknown as TypedDocumentString<CounterDateShownFragment, unknown>;
export const AwaitedTransferShownFragmentDoc = new TypedDocumentString(`
    fragment AwaitedTransferShown on TicketTransfer {
  amount
  received
  bankAccount
  payer
  payUntil
}
    `, {"fragmentName":"AwaitedTransferShown"}) as unknown as TypedDocumentString<AwaitedTransferShownFragment, unknown>;
export const CounterBookingShownFragmentDoc = new TypedDocumentString(`
    fragment CounterBookingShown on CounterBooking {
  id
  memberId
  name
  kana
  number
  phone
  startsAt
  site {
    ja
    en
  }
  lines {
    name {
      ja
      en
    }
    quantity
  }
  total
  stage
  payUntil
  madeAt
  kept
  due
  transfer {
    ...AwaitedTransferShown
  }
  account {
    tail
    typedAt
  }
  byTransfer
  hasCash
}
    fragment AwaitedTransferShown on TicketTransfer {
  amount
  received
  bankAccount
  payer
  payUntil
}`, {"fragmentName":"CounterBookingShown"}) as unknown as TypedDocumentString<CounterBookingShownFragment, unknown>;
export const ShownDoorFragmentDoc = new TypedDocumentString(`
    fragment ShownDoor on DeskDoor {
  dates {
    id
    startsAt
    site {
      ja
      en
    }
  }
  phones {
    id
    label
    startsAt
    site {
      ja
      en
    }
    madeAt
    openedAt
    stage
  }
  mistakes {
    id
    verdict
    name
    at
    label
    firstAt
    firstLabel
  }
  takenBack {
    id
    name
    at
    by
    letInAt
    letInBy
  }
}
    `, {"fragmentName":"ShownDoor"}) as unknown as TypedDocumentString<ShownDoorFragment, unknown>;
export const TravelShownFragmentDoc = new TypedDocumentString(`
    fragment TravelShown on Travel {
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
    `, {"fragmentName":"TravelShown"}) as unknown as TypedDocumentString<TravelShownFragment, unknown>;
export const AdmissionShownFragmentDoc = new TypedDocumentString(`
    fragment AdmissionShown on Admission {
  verdict
  ticketId
  name
  attendee
  typeName {
    ja
    en
  }
  price
  since
  addOns {
    name {
      ja
      en
    }
    count
    due
  }
  party {
    ticketId
    verdict
    name
    typeName {
      ja
      en
    }
    price
    since
  }
}
    `, {"fragmentName":"AdmissionShown"}) as unknown as TypedDocumentString<AdmissionShownFragment, unknown>;
export const ShownPeopleFragmentDoc = new TypedDocumentString(`
    fragment ShownPeople on ShownPeople {
  applied
  came
}
    `, {"fragmentName":"ShownPeople"}) as unknown as TypedDocumentString<ShownPeopleFragment, unknown>;
export const ShownAreaCountsFragmentDoc = new TypedDocumentString(`
    fragment ShownAreaCounts on AreaCounts {
  name {
    ja
    en
  }
  side
  ages {
    ...ShownPeople
  }
  total {
    ...ShownPeople
  }
}
    fragment ShownPeople on ShownPeople {
  applied
  came
}`, {"fragmentName":"ShownAreaCounts"}) as unknown as TypedDocumentString<ShownAreaCountsFragment, unknown>;
export const ShownSurveyCountFragmentDoc = new TypedDocumentString(`
    fragment ShownSurveyCount on SurveyCount {
  choice
  count
}
    `, {"fragmentName":"ShownSurveyCount"}) as unknown as TypedDocumentString<ShownSurveyCountFragment, unknown>;
export const ShownHeldMoveFragmentDoc = new TypedDocumentString(`
    fragment ShownHeldMove on HeldMove {
  id
  payer
  kind
  state
  amount
  day
  target
  accountTail
  forOrder
  note
  askedBy
  isOwn
  askedAt
  decidedBy
  decidedAt
}
    `, {"fragmentName":"ShownHeldMove"}) as unknown as TypedDocumentString<ShownHeldMoveFragment, unknown>;
export const ShownPaymentFragmentDoc = new TypedDocumentString(`
    fragment ShownPayment on DeskPayment {
  id
  paidAt
  amount
  refunded
  state
  description {
    ja
    en
  }
  means
  manual {
    receivedOn
    note
    takenBy
    reversedBy
    reversedAt
    reversalReason
  }
  receipts {
    id
    number
    url
  }
  refunds {
    id
    amount
    state
    reason
    at
  }
}
    `, {"fragmentName":"ShownPayment"}) as unknown as TypedDocumentString<ShownPaymentFragment, unknown>;
export const EntryFragmentDoc = new TypedDocumentString(`
    fragment Entry on RegisterEntry {
  id
  number
  name
  kana
  birthDate
  prefecture
  email
  joinedOn
  status
  planName {
    ja
    en
  }
}
    `, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
export const PauseInDeskFragmentDoc = new TypedDocumentString(`
    fragment PauseInDesk on MemberPause {
  from
  chargeOn
  amount
  running
}
    `, {"fragmentName":"PauseInDesk"}) as unknown as TypedDocumentString<PauseInDeskFragment, unknown>;
export const PlanInDeskFragmentDoc = new TypedDocumentString(`
    fragment PlanInDesk on DeskPlan {
  key
  name {
    ja
    en
  }
  kind
  state
  version
  memberCount
  payers {
    interval
    amount
    reduction
    people
    version
  }
  taxCategory
  taxNote {
    ja
    en
  }
  draftId
}
    `, {"fragmentName":"PlanInDesk"}) as unknown as TypedDocumentString<PlanInDeskFragment, unknown>;
export const PlanTermsFragmentDoc = new TypedDocumentString(`
    fragment PlanTerms on Plan {
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
    amount
  }
  prices {
    interval
    amount
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
    `, {"fragmentName":"PlanTerms"}) as unknown as TypedDocumentString<PlanTermsFragment, unknown>;
export const PrivilegeInTableFragmentDoc = new TypedDocumentString(`
    fragment PrivilegeInTable on Privilege {
  key
  label {
    ja
    en
  }
  unit
}
    `, {"fragmentName":"PrivilegeInTable"}) as unknown as TypedDocumentString<PrivilegeInTableFragment, unknown>;
export const RefundedPaymentFragmentDoc = new TypedDocumentString(`
    fragment RefundedPayment on DeskPayment {
  id
  paidAt
  description {
    ja
    en
  }
}
    `, {"fragmentName":"RefundedPayment"}) as unknown as TypedDocumentString<RefundedPaymentFragment, unknown>;
export const ShownChurnMonthFragmentDoc = new TypedDocumentString(`
    fragment ShownChurnMonth on ChurnMonth {
  month
  payers
  lost
  logoRate
  mrr
  lostMrr
  revenueRate
}
    `, {"fragmentName":"ShownChurnMonth"}) as unknown as TypedDocumentString<ShownChurnMonthFragment, unknown>;
export const ShownDueFeesFragmentDoc = new TypedDocumentString(`
    fragment ShownDueFees on DueFees {
  due
  dueAmount
  leaving
  leavingAmount
  expectedAmount
}
    `, {"fragmentName":"ShownDueFees"}) as unknown as TypedDocumentString<ShownDueFeesFragment, unknown>;
export const ShownWaterfallMonthFragmentDoc = new TypedDocumentString(`
    fragment ShownWaterfallMonth on WaterfallMonth {
  month
  opening {
    amount
    payers
  }
  new {
    amount
    payers
  }
  reactivation {
    amount
    payers
  }
  expansion {
    amount
    payers
  }
  contraction {
    amount
    payers
  }
  churn {
    amount
    payers
  }
  closing {
    amount
    payers
  }
}
    `, {"fragmentName":"ShownWaterfallMonth"}) as unknown as TypedDocumentString<ShownWaterfallMonthFragment, unknown>;
export const ShownInvoicingFragmentDoc = new TypedDocumentString(`
    fragment ShownInvoicing on Invoicing {
  bankAccount
  paidInto
  stripeFeePercent
  beginsWith
  renewalDays
  quoteDays
  reminderDays
  stamps
  seen
  turns {
    id
    at
    actor
    changes {
      field
      before
      after
    }
  }
}
    `, {"fragmentName":"ShownInvoicing"}) as unknown as TypedDocumentString<ShownInvoicingFragment, unknown>;
export const ShownStripeTransferFragmentDoc = new TypedDocumentString(`
    fragment ShownStripeTransfer on StripeTransfer {
  id
  documentId
  number
  debtor
  dueOn
  state
  amount
  arrived
  left
  fee
  endedAt
}
    `, {"fragmentName":"ShownStripeTransfer"}) as unknown as TypedDocumentString<ShownStripeTransferFragment, unknown>;
export const ShownCashReturnFragmentDoc = new TypedDocumentString(`
    fragment ShownCashReturn on CashReturn {
  id
  customerId
  name
  amount
  state
  askedBy
  isOwn
  askedAt
  decidedBy
  decidedAt
}
    `, {"fragmentName":"ShownCashReturn"}) as unknown as TypedDocumentString<ShownCashReturnFragment, unknown>;
export const OpenedNeedsFragmentDoc = new TypedDocumentString(`
    fragment OpenedNeeds on OpenedNeeds {
  memberId
  name
  kana
  needs
  note
  changedAt
  lastDay
}
    `, {"fragmentName":"OpenedNeeds"}) as unknown as TypedDocumentString<OpenedNeedsFragment, unknown>;
export const ShownTransferFragmentDoc = new TypedDocumentString(`
    fragment ShownTransfer on Transfer {
  id
  day
  amount
  payer
  state
  decidedBy
  decidedAt
  note
}
    `, {"fragmentName":"ShownTransfer"}) as unknown as TypedDocumentString<ShownTransferFragment, unknown>;
export const ShownPartFragmentDoc = new TypedDocumentString(`
    fragment ShownPart on TransferPart {
  invoice {
    id
    documentId
    number
    debtor
    dueOn
    open
    late
  }
  amount
  fee
}
    `, {"fragmentName":"ShownPart"}) as unknown as TypedDocumentString<ShownPartFragment, unknown>;
export const AttentionDocument = new TypedDocumentString(`
    query Attention {
  attention {
    kind
    count
    amount
    dueOn
  }
}
    `, {"hash":"sha256:b499ae956ef541466a11489edd7c2887e09a5bf3432c1c3721de626ef262dc7d"}) as unknown as TypedDocumentString<AttentionQuery, AttentionQueryVariables>;
export const DeskBenefitsDocument = new TypedDocumentString(`
    query DeskBenefits($companyId: ID!) {
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
      ...ShownDeskBenefit
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
      recordedBy
      returnedBy
      returnable
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
      grantedBy
    }
    reports {
      from
      lastDay
      url
    }
    choices {
      kind
      label {
        ja
        en
      }
      unit {
        ja
        en
      }
    }
    key
  }
}
    fragment ShownDeskBenefit on CompanyBenefit {
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
}`, {"hash":"sha256:fd5606a5ee6ea415d92c0270c3f93871d345bb4901bbba200de61c33c4758f33"}) as unknown as TypedDocumentString<DeskBenefitsQuery, DeskBenefitsQueryVariables>;
export const RecordBenefitUseDocument = new TypedDocumentString(`
    mutation RecordBenefitUse($companyId: ID!, $kind: String!, $amount: String!, $usedFor: String!, $usedOn: String!, $key: String!) {
  recordBenefitUse(
    companyId: $companyId
    kind: $kind
    amount: $amount
    usedFor: $usedFor
    usedOn: $usedOn
    key: $key
  )
}
    `, {"hash":"sha256:b83eb9b165fcb10a29542302837e5f64416295e00bed054d7b85c3820ad8a20a"}) as unknown as TypedDocumentString<RecordBenefitUseMutation, RecordBenefitUseMutationVariables>;
export const TakeBackBenefitUseDocument = new TypedDocumentString(`
    mutation TakeBackBenefitUse($id: ID!, $reason: String!) {
  takeBackBenefitUse(id: $id, reason: $reason)
}
    `, {"hash":"sha256:23c489dfdb351d41f598a2cddab47fe2634e59b6c32b40ba2cba9d7a890da025"}) as unknown as TypedDocumentString<TakeBackBenefitUseMutation, TakeBackBenefitUseMutationVariables>;
export const GrantBenefitDocument = new TypedDocumentString(`
    mutation GrantBenefit($companyId: ID!, $kind: String!, $amount: String!, $reason: String!, $endsOn: String!) {
  grantBenefit(
    companyId: $companyId
    kind: $kind
    amount: $amount
    reason: $reason
    endsOn: $endsOn
  )
}
    `, {"hash":"sha256:6b21b34d4f32db2cc05d5a591e0e6086d023816b031c14c5ed9a0b3001aeb381"}) as unknown as TypedDocumentString<GrantBenefitMutation, GrantBenefitMutationVariables>;
export const JournalPreviewDocument = new TypedDocumentString(`
    query JournalPreview($month: String!, $software: AccountingSoftware!) {
  journalPreview(month: $month, software: $software) {
    entries
    debit
    credit
    encoding
    columns
    rows
    lost {
      row
      character
    }
    lostCount
  }
}
    `, {"hash":"sha256:c8c035e86b37dcab108be4e7e4d7c563dfc38e7876d66f71f04412d37c0450b2"}) as unknown as TypedDocumentString<JournalPreviewQuery, JournalPreviewQueryVariables>;
export const JournalWordsDocument = new TypedDocumentString(`
    query JournalWords($software: AccountingSoftware!) {
  journalWords(software: $software) {
    words {
      key
      account {
        ja
        en
      }
      name
      sub
      taxName
      since
    }
  }
}
    `, {"hash":"sha256:2d509a4e66d2cbf432235779fc7091ea18d0e92f322aeb005bf61b0b314ee40b"}) as unknown as TypedDocumentString<JournalWordsQuery, JournalWordsQueryVariables>;
export const SaveJournalWordsDocument = new TypedDocumentString(`
    mutation SaveJournalWords($software: AccountingSoftware!, $validFrom: String!, $words: [JournalWordInput!]!) {
  saveJournalWords(software: $software, validFrom: $validFrom, words: $words)
}
    `, {"hash":"sha256:7596b786def61ecad60dcb700cbfddf298eb55bb558177cc4c901ce9efbd746b"}) as unknown as TypedDocumentString<SaveJournalWordsMutation, SaveJournalWordsMutationVariables>;
export const ClosingDocument = new TypedDocumentString(`
    query Closing($month: String!) {
  closing(month: $month) {
    month
    state
    openFrom
    checks {
      key
      waiting
    }
    moved {
      id
      description
      happenedOn
      amount
    }
    turns {
      month
      closed
      reason
      turnedAt
    }
  }
}
    `, {"hash":"sha256:1852bdbf4821d45340c61426f54083318931dd33904ebad25ba6d55d09b6864a"}) as unknown as TypedDocumentString<ClosingQuery, ClosingQueryVariables>;
export const CloseMonthDocument = new TypedDocumentString(`
    mutation CloseMonth($month: String!) {
  closeMonth(month: $month) {
    month
  }
}
    `, {"hash":"sha256:89cfdb3851ac40430cdee400ddea9066f74b97fd3068abdf2dee5ae5f5b52107"}) as unknown as TypedDocumentString<CloseMonthMutation, CloseMonthMutationVariables>;
export const ReopenMonthDocument = new TypedDocumentString(`
    mutation ReopenMonth($month: String!, $reason: String!) {
  reopenMonth(month: $month, reason: $reason) {
    month
  }
}
    `, {"hash":"sha256:50ddd6960f3972bb7bd6891aea70dbd0baaa3c5dbb5908f78bc9e5b5d95a5ac6"}) as unknown as TypedDocumentString<ReopenMonthMutation, ReopenMonthMutationVariables>;
export const InvoicePaymentDocument = new TypedDocumentString(`
    query InvoicePayment($id: ID!) {
  document(id: $id) {
    id
    number
    companyId
    paper {
      text {
        kind
        name
        isOrganisation
      }
    }
  }
  invoicePayment(documentId: $id) {
    ...ShownInvoicePayment
  }
}
    fragment ShownInvoicePayment on InvoicePayment {
  receivableId
  state
  owed
  open
  settled
  settledOn
  isFee
  today
  nextId
  byHand {
    id
    state
    means
    amount
    receivedOn
    note
    takenBy
    takenAt
    reversedBy
    reversedAt
    reversalReason
  }
  receipts {
    ...ShownReceipt
  }
}
fragment ShownReceipt on Receipt {
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
}`, {"hash":"sha256:f0b4d07e5a5b3ac1b4d737e184b686c3d8e25e1bfc1d99203b3046842d0ac732"}) as unknown as TypedDocumentString<InvoicePaymentQuery, InvoicePaymentQueryVariables>;
export const SettleByHandDocument = new TypedDocumentString(`
    mutation SettleByHand($id: ID!, $receivableId: ID!, $amount: Int!, $means: ManualMeans!, $receivedOn: TokyoDate!, $note: String!, $shownOpen: Int!) {
  settleByHand(
    id: $id
    receivableId: $receivableId
    amount: $amount
    means: $means
    receivedOn: $receivedOn
    note: $note
    shownOpen: $shownOpen
  )
}
    `, {"hash":"sha256:0ac5190a6c5c1f09fe930b02c6557ac5ee29acbff6dd00bb0c677d1c1f70572c"}) as unknown as TypedDocumentString<SettleByHandMutation, SettleByHandMutationVariables>;
export const TakeSettlementBackDocument = new TypedDocumentString(`
    mutation TakeSettlementBack($id: ID!, $reason: String!) {
  takeSettlementBack(id: $id, reason: $reason)
}
    `, {"hash":"sha256:49f9c565a41a37a047019802cdd728709393a20ebf2dcbf10868f7acbfc67c1e"}) as unknown as TypedDocumentString<TakeSettlementBackMutation, TakeSettlementBackMutationVariables>;
export const CaseDeskDocument = new TypedDocumentString(`
    query CaseDesk {
  caseDesk {
    me {
      accountId
      name
      reach
    }
    leads
    mine {
      ...CaseLine
    }
    tasks {
      contact {
        ...CareLine
      }
      of {
        ...CaseLine
      }
    }
    tray {
      ...CaseLine
    }
    meters {
      coordinator {
        accountId
        name
      }
      cases
      load
      limit
      overdue
    }
  }
}
    fragment CaseLine on ListedCase {
  id
  number
  company
  person
  origin
  state
  weight
  openedOn
  main
  next {
    id
    what
    dueOn
    overdue
  }
}
fragment CareLine on CareContact {
  id
  side
  day
  dueOn
  state
  byPhone
  answer {
    going
    staying
    talk
    line
  }
  risks
  settledAt
}`, {"hash":"sha256:895d56e67c1550c3bf63e566c7b628e2821feefb880bec49198fbc974681239f"}) as unknown as TypedDocumentString<CaseDeskQuery, CaseDeskQueryVariables>;
export const SupportCaseDocument = new TypedDocumentString(`
    query SupportCase($id: ID!) {
  supportCase(id: $id) {
    listed {
      ...CaseLine
    }
    edition
    companyId
    memberId
    person
    hidden
    wish
    main {
      accountId
      name
    }
    second {
      accountId
      name
    }
    ending
    endLine
    notes {
      id
      kind
      text
      by
      at
    }
    care {
      ...CareLine
    }
    coordinators {
      accountId
      name
    }
    may
  }
}
    fragment CaseLine on ListedCase {
  id
  number
  company
  person
  origin
  state
  weight
  openedOn
  main
  next {
    id
    what
    dueOn
    overdue
  }
}
fragment CareLine on CareContact {
  id
  side
  day
  dueOn
  state
  byPhone
  answer {
    going
    staying
    talk
    line
  }
  risks
  settledAt
}`, {"hash":"sha256:07875c4f025ef222510879800dee1b623ed2b33971710e27e1e66d9d7df4f1d3"}) as unknown as TypedDocumentString<SupportCaseQuery, SupportCaseQueryVariables>;
export const NameCoordinatorDocument = new TypedDocumentString(`
    mutation NameCoordinator($name: String!, $reach: String!) {
  nameCoordinator(name: $name, reach: $reach)
}
    `, {"hash":"sha256:0bded6a41b23acb1faf8e9911110d8c10ebc984ddfe3fa23c77e53e7ff93986f"}) as unknown as TypedDocumentString<NameCoordinatorMutation, NameCoordinatorMutationVariables>;
export const LimitCaseloadDocument = new TypedDocumentString(`
    mutation LimitCaseload($accountId: ID!, $limit: Int!) {
  limitCaseload(accountId: $accountId, limit: $limit)
}
    `, {"hash":"sha256:c5a2ae8ab98c916821205834772ffb232ded5f5d3c569fe5f3fb88ce4fafe70b"}) as unknown as TypedDocumentString<LimitCaseloadMutation, LimitCaseloadMutationVariables>;
export const OpenCaseDocument = new TypedDocumentString(`
    mutation OpenCase($companyId: ID, $recordId: ID, $wish: String!, $weight: Int!, $mainId: ID!, $next: NextActionInput!) {
  openCase(
    companyId: $companyId
    recordId: $recordId
    wish: $wish
    weight: $weight
    mainId: $mainId
    next: $next
  )
}
    `, {"hash":"sha256:02e5e814e31627aea21dda36630a219f914e3f20d55e6c9586c67ce8311ff9ce"}) as unknown as TypedDocumentString<OpenCaseMutation, OpenCaseMutationVariables>;
export const AssignCaseDocument = new TypedDocumentString(`
    mutation AssignCase($id: ID!, $edition: Int!, $mainId: ID!, $secondId: ID, $weight: Int!, $next: NextActionInput!, $anyway: Boolean!) {
  assignCase(
    id: $id
    edition: $edition
    mainId: $mainId
    secondId: $secondId
    weight: $weight
    next: $next
    anyway: $anyway
  )
}
    `, {"hash":"sha256:ef1b352cc1e3249e3f9b0ba2e11779b321a5cdecf5eba586d1b8dcb455fffb68"}) as unknown as TypedDocumentString<AssignCaseMutation, AssignCaseMutationVariables>;
export const NoteCaseDocument = new TypedDocumentString(`
    mutation NoteCase($id: ID!, $text: String!) {
  noteCase(id: $id, text: $text)
}
    `, {"hash":"sha256:ac02111ff5d5ba1f177d31cd5e0013bbf7c3681a35f21b9e4edc0017d47772c3"}) as unknown as TypedDocumentString<NoteCaseMutation, NoteCaseMutationVariables>;
export const DoNextActionDocument = new TypedDocumentString(`
    mutation DoNextAction($id: ID!, $actionId: ID!, $said: String!, $next: NextActionInput!) {
  doNextAction(id: $id, actionId: $actionId, said: $said, next: $next)
}
    `, {"hash":"sha256:0e922177f5a1235e58123e230a4c69c82a30e936dd0fd6753037660a1e19d2d8"}) as unknown as TypedDocumentString<DoNextActionMutation, DoNextActionMutationVariables>;
export const TurnCaseDocument = new TypedDocumentString(`
    mutation TurnCase($id: ID!, $edition: Int!, $rest: Boolean!, $said: String!, $next: NextActionInput!) {
  turnCase(id: $id, edition: $edition, rest: $rest, said: $said, next: $next)
}
    `, {"hash":"sha256:e46a02cce3360b9affd3a38e966c9f1af0e0cdce293d9a8e149e60d0d8457b91"}) as unknown as TypedDocumentString<TurnCaseMutation, TurnCaseMutationVariables>;
export const CloseCaseDocument = new TypedDocumentString(`
    mutation CloseCase($id: ID!, $edition: Int!, $ending: CaseEnd!, $line: String!) {
  closeCase(id: $id, edition: $edition, ending: $ending, line: $line)
}
    `, {"hash":"sha256:0fc58cbc0f1921867d1686d9ecb5623f0c4d63ef8e9a0b84426c139c7caa557f"}) as unknown as TypedDocumentString<CloseCaseMutation, CloseCaseMutationVariables>;
export const HandOverCaseDocument = new TypedDocumentString(`
    mutation HandOverCase($id: ID!, $edition: Int!, $toId: ID!, $steps: [HandOverStep!]!, $note: String!, $anyway: Boolean!) {
  handOverCase(
    id: $id
    edition: $edition
    toId: $toId
    steps: $steps
    note: $note
    anyway: $anyway
  )
}
    `, {"hash":"sha256:cf35eeaa0f0896a9d0638849dabdddc1d872b1c57b7c68e9f774385da84234e0"}) as unknown as TypedDocumentString<HandOverCaseMutation, HandOverCaseMutationVariables>;
export const TakeCareAnswerDocument = new TypedDocumentString(`
    mutation TakeCareAnswer($caseId: ID!, $id: ID!, $answer: CareAnswerInput!) {
  takeCareAnswer(caseId: $caseId, id: $id, answer: $answer)
}
    `, {"hash":"sha256:db48f9c1911357a9486539092d85c31a732bd5562ff18d510d20cd8a6c41fc21"}) as unknown as TypedDocumentString<TakeCareAnswerMutation, TakeCareAnswerMutationVariables>;
export const SettleCareRiskDocument = new TypedDocumentString(`
    mutation SettleCareRisk($caseId: ID!, $id: ID!, $note: String!) {
  settleCareRisk(caseId: $caseId, id: $id, note: $note)
}
    `, {"hash":"sha256:2048a789608de89aad428b4c05348b44b8a04260e555fb52ef8c71f61026902c"}) as unknown as TypedDocumentString<SettleCareRiskMutation, SettleCareRiskMutationVariables>;
export const NameSecondDocument = new TypedDocumentString(`
    mutation NameSecond($id: ID!, $edition: Int!, $secondId: ID, $anyway: Boolean!) {
  nameSecond(id: $id, edition: $edition, secondId: $secondId, anyway: $anyway)
}
    `, {"hash":"sha256:f9f1d4fcc451d8f472c4af85e7e00e7564765f55cd1d45ca56bde8cf19886987"}) as unknown as TypedDocumentString<NameSecondMutation, NameSecondMutationVariables>;
export const CaseSuggestionsDocument = new TypedDocumentString(`
    query CaseSuggestions($id: ID!) {
  caseSuggestions(id: $id) {
    suggested {
      id
      word
      suggestedAt
      answer
      gig {
        id
        title
        startsAt
        endsAt
      }
    }
    choices {
      id
      title
      company
      startsAt
      endsAt
    }
  }
}
    `, {"hash":"sha256:871e5adab2b96e0b5d21115e836c2ae44c1fdcd99f3d26e5b300dba5beaf320f"}) as unknown as TypedDocumentString<CaseSuggestionsQuery, CaseSuggestionsQueryVariables>;
export const SuggestGigDocument = new TypedDocumentString(`
    mutation SuggestGig($id: ID!, $gigId: ID!, $word: String!) {
  suggestGig(id: $id, gigId: $gigId, word: $word)
}
    `, {"hash":"sha256:f0e1a332c9af46b9c06800447cb13048c91e31de3e610869ffe48e6e65cca44e"}) as unknown as TypedDocumentString<SuggestGigMutation, SuggestGigMutationVariables>;
export const DeskInviteAdminDocument = new TypedDocumentString(`
    mutation DeskInviteAdmin($companyId: ID!, $email: String!) {
  inviteCompanyAdmin(companyId: $companyId, email: $email)
}
    `, {"hash":"sha256:e631325b8db75352caba8d6f4b2d7c144fb536a02978dd16ab5d16a521d8ff05"}) as unknown as TypedDocumentString<DeskInviteAdminMutation, DeskInviteAdminMutationVariables>;
export const DeskResendInviteDocument = new TypedDocumentString(`
    mutation DeskResendInvite($companyId: ID!, $id: ID!) {
  resendAdminInvite(companyId: $companyId, id: $id)
}
    `, {"hash":"sha256:01b73d375a40889041dab1c7bb5b3d388f47cf62abafe8b9d6374745c5f38476"}) as unknown as TypedDocumentString<DeskResendInviteMutation, DeskResendInviteMutationVariables>;
export const DeskRevokeInviteDocument = new TypedDocumentString(`
    mutation DeskRevokeInvite($companyId: ID!, $id: ID!) {
  revokeAdminInvite(companyId: $companyId, id: $id)
}
    `, {"hash":"sha256:3ae439b6ffe12c838b7d519777abefab484b67146e2c286231fcfc9c9f5c994f"}) as unknown as TypedDocumentString<DeskRevokeInviteMutation, DeskRevokeInviteMutationVariables>;
export const DeskRemoveAdminDocument = new TypedDocumentString(`
    mutation DeskRemoveAdmin($companyId: ID!, $id: ID!) {
  removeCompanyAdmin(companyId: $companyId, id: $id)
}
    `, {"hash":"sha256:4e60d65d303829304f7fa7b5973830ce76bdd3555054e7ded353e9a3dae6b7dd"}) as unknown as TypedDocumentString<DeskRemoveAdminMutation, DeskRemoveAdminMutationVariables>;
export const DeskChangeContactDocument = new TypedDocumentString(`
    mutation DeskChangeContact($companyId: ID!, $contact: CompanyContactInput!) {
  changeCompanyContact(companyId: $companyId, contact: $contact)
}
    `, {"hash":"sha256:3ac87fdde0155628754a2ef53ffed7313c9e24335971664a6c6ccc322379b4ec"}) as unknown as TypedDocumentString<DeskChangeContactMutation, DeskChangeContactMutationVariables>;
export const DeskChangeBillingDocument = new TypedDocumentString(`
    mutation DeskChangeBilling($companyId: ID!, $contact: CompanyContactInput) {
  changeCompanyBilling(companyId: $companyId, contact: $contact)
}
    `, {"hash":"sha256:8dd4e621e6dadc10c12065630235c9c174d06dde39f0fa180650d2c3bfa31b19"}) as unknown as TypedDocumentString<DeskChangeBillingMutation, DeskChangeBillingMutationVariables>;
export const CompanyPricingDocument = new TypedDocumentString(`
    query CompanyPricing($id: ID!) {
  companyPricing(companyId: $id) {
    listed {
      planKey
      planName {
        ja
        en
      }
      interval
      amount
    }
    proposals {
      id
      planName {
        ja
        en
      }
      interval
      amount
      listed
      validUntil
      reason
      state
      proposedBy
      proposedAt
      decidedBy
      decidedAt
    }
  }
}
    `, {"hash":"sha256:8a274e59353b34644c2c2d4c71f480de0a3da8e2e4feb8b1a7eeb52908d3f860"}) as unknown as TypedDocumentString<CompanyPricingQuery, CompanyPricingQueryVariables>;
export const ProposeCompanyPriceDocument = new TypedDocumentString(`
    mutation ProposeCompanyPrice($companyId: ID!, $planKey: String!, $interval: BillingInterval!, $amount: Int!, $validUntil: TokyoDate!, $reason: String!) {
  proposeCompanyPrice(
    companyId: $companyId
    planKey: $planKey
    interval: $interval
    amount: $amount
    validUntil: $validUntil
    reason: $reason
  )
}
    `, {"hash":"sha256:370662be4db3691e629a19584a58b2f443989d2a131eb2efd9734fe9d5d39a57"}) as unknown as TypedDocumentString<ProposeCompanyPriceMutation, ProposeCompanyPriceMutationVariables>;
export const DecideCompanyPriceDocument = new TypedDocumentString(`
    mutation DecideCompanyPrice($companyId: ID!, $id: ID!, $word: AgreedPriceWord!) {
  decideCompanyPrice(companyId: $companyId, id: $id, word: $word)
}
    `, {"hash":"sha256:5c054399c5ebd280b552d63ef840e8def1c86aa50833345362b4c69939fb6327"}) as unknown as TypedDocumentString<DecideCompanyPriceMutation, DecideCompanyPriceMutationVariables>;
export const DeskCompaniesDocument = new TypedDocumentString(`
    query DeskCompanies($first: Int!, $after: String, $filter: CompanyFilter) {
  companies(first: $first, after: $after, filter: $filter) {
    items {
      id
      title
      kana
      registrationNumber
      employees
      standing
      planName {
        ja
        en
      }
      waiting
      createdAt
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:56a0735d3b4426dd8e4089240000ab66c3142fa465abae667c323c857b8f7bd4"}) as unknown as TypedDocumentString<DeskCompaniesQuery, DeskCompaniesQueryVariables>;
export const DeskCompanyDocument = new TypedDocumentString(`
    query DeskCompany($id: ID!, $after: String) {
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
    createdAt
    confirmedArea
    holding {
      planName {
        ja
        en
      }
      interval
      amount
      nextChargeOn
      paidThrough
      prepaid
      lastUsableDay
      cancelled
      nextAmount
      nextPlan {
        name {
          ja
          en
        }
        amount
        on
      }
    }
    applications {
      id
      planName {
        ja
        en
      }
      state
      askedAt
      reason
    }
    declaration {
      version
      wording
      declaredAt
    }
  }
  receivedCardCounts(companyId: $id) {
    eventId
    given
    inForce
    opened
    contacted
  }
  companyTimeline(companyId: $id, first: 30, after: $after) {
    items {
      ...ShownCompanyTurn
    }
    endCursor
    hasNext
  }
  companyPage(companyId: $id) {
    state
    mayBeShown
    publishedAt
    hiddenBecause
    page {
      purpose
      area
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
  }
  companyAdmins(companyId: $id) {
    admins {
      id
      email
      since
    }
    invites {
      id
      email
      state
      lastDay
    }
  }
  companySeats(companyId: $id) {
    capacity
    people
    free
    planName {
      ja
      en
    }
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
  companyBenefits(companyId: $id) {
    items {
      ...ShownDeskBenefit
    }
  }
  companyDocuments(companyId: $id) {
    ...ShownDocument
  }
  companyPayments(companyId: $id) {
    ...ShownPayment
  }
}
    fragment ShownDeskBenefit on CompanyBenefit {
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
fragment ShownCompanyTurn on CompanyTurn {
  id
  at
  title {
    ja
    en
  }
  amount
  actor
  note {
    id
    text
    takenBackAt
    takenBackBy
  }
}
fragment ShownDocument on DocumentSummary {
  id
  kind
  number
  issuedOn
  name
  total
  tie
  tiedTo
  isReplaced
}
fragment ShownPayment on DeskPayment {
  id
  paidAt
  amount
  refunded
  state
  description {
    ja
    en
  }
  means
  manual {
    receivedOn
    note
    takenBy
    reversedBy
    reversedAt
    reversalReason
  }
  receipts {
    id
    number
    url
  }
  refunds {
    id
    amount
    state
    reason
    at
  }
}`, {"hash":"sha256:ceb2d1ff40426c59369183ee66093548ec0d96c20d3f4c0a3e32f34d7ffbc000"}) as unknown as TypedDocumentString<DeskCompanyQuery, DeskCompanyQueryVariables>;
export const DecideCompanyApplicationDocument = new TypedDocumentString(`
    mutation DecideCompanyApplication($id: ID!, $approved: Boolean!, $reason: String) {
  decideCompanyApplication(id: $id, approved: $approved, reason: $reason)
}
    `, {"hash":"sha256:575df10de9561d42b0e3f5738fdf7d71b9c9e757e476b8d4f8a9aefe8c1d5c0c"}) as unknown as TypedDocumentString<DecideCompanyApplicationMutation, DecideCompanyApplicationMutationVariables>;
export const DeskCompanyFactsDocument = new TypedDocumentString(`
    query DeskCompanyFacts($id: ID!) {
  company(id: $id) {
    id
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
    `, {"hash":"sha256:3e39e4ff5b11cfdd439e7269d6900008072e8da6fd3baec8bed90f293fe14b2b"}) as unknown as TypedDocumentString<DeskCompanyFactsQuery, DeskCompanyFactsQueryVariables>;
export const DeskCompanyFeeReviewDocument = new TypedDocumentString(`
    query DeskCompanyFeeReview($companyId: ID!, $employees: String!) {
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
    `, {"hash":"sha256:9a9845d89863b6ace7eae46aa2879f9c49ac7100df9763ff88edeb922a429ed1"}) as unknown as TypedDocumentString<DeskCompanyFeeReviewQuery, DeskCompanyFeeReviewQueryVariables>;
export const DeskChangeProfileDocument = new TypedDocumentString(`
    mutation DeskChangeProfile($companyId: ID!, $change: CompanyProfileChange!) {
  changeCompanyProfile(companyId: $companyId, change: $change)
}
    `, {"hash":"sha256:8c32bc1d12016b96dc242d732c48a36ac326c7979bcae18d6b1bd83e31377fbd"}) as unknown as TypedDocumentString<DeskChangeProfileMutation, DeskChangeProfileMutationVariables>;
export const ConfirmCompanyAreaDocument = new TypedDocumentString(`
    mutation ConfirmCompanyArea($companyId: ID!, $area: String) {
  confirmCompanyArea(companyId: $companyId, area: $area)
}
    `, {"hash":"sha256:8dd40a681bd653e9bb690e400fc982ea62a9985324f7661a71c5042fa65cb70d"}) as unknown as TypedDocumentString<ConfirmCompanyAreaMutation, ConfirmCompanyAreaMutationVariables>;
export const HideCompanyPageDocument = new TypedDocumentString(`
    mutation HideCompanyPage($companyId: ID!, $reason: String!) {
  hideCompanyPage(companyId: $companyId, reason: $reason)
}
    `, {"hash":"sha256:413fdfe3d4d0c9cea583e73bd947f13329d1a9c0780d1eabac258773c4250cda"}) as unknown as TypedDocumentString<HideCompanyPageMutation, HideCompanyPageMutationVariables>;
export const ShowCompanyPageDocument = new TypedDocumentString(`
    mutation ShowCompanyPage($companyId: ID!) {
  showCompanyPage(companyId: $companyId)
}
    `, {"hash":"sha256:48bd531efcbdfa903aefdd69ba215345d201d21d2159c64686fbce5878e9accf"}) as unknown as TypedDocumentString<ShowCompanyPageMutation, ShowCompanyPageMutationVariables>;
export const DeskInviteToSeatsDocument = new TypedDocumentString(`
    mutation DeskInviteToSeats($companyId: ID!, $emails: String!) {
  inviteToSeats(companyId: $companyId, emails: $emails)
}
    `, {"hash":"sha256:94c93a179ac7cb761d204a0564da717eec104b4120d04c5fe599378b3a6758ea"}) as unknown as TypedDocumentString<DeskInviteToSeatsMutation, DeskInviteToSeatsMutationVariables>;
export const DeskChangeSeatDocument = new TypedDocumentString(`
    mutation DeskChangeSeat($companyId: ID!, $change: SeatChange!) {
  changeSeat(companyId: $companyId, change: $change)
}
    `, {"hash":"sha256:727a38e31b7c016b5d86d4d7891daad8e4cb556631264ae13ad5dcc264352f1d"}) as unknown as TypedDocumentString<DeskChangeSeatMutation, DeskChangeSeatMutationVariables>;
export const DeskChooseSeatedDocument = new TypedDocumentString(`
    mutation DeskChooseSeated($companyId: ID!, $stay: [ID!]!) {
  chooseSeated(companyId: $companyId, stay: $stay)
}
    `, {"hash":"sha256:b2ccf054745453f9312268b5a3928dfadb5011604296708950f283c3e39deffe"}) as unknown as TypedDocumentString<DeskChooseSeatedMutation, DeskChooseSeatedMutationVariables>;
export const AdmitSeatDomainDocument = new TypedDocumentString(`
    mutation AdmitSeatDomain($companyId: ID!, $domain: String!) {
  admitSeatDomain(companyId: $companyId, domain: $domain)
}
    `, {"hash":"sha256:cb37e8c5d2a437cff8ca8ca5b7438d2a4ac464bc206c5ab62e8c6f8e919ee6ff"}) as unknown as TypedDocumentString<AdmitSeatDomainMutation, AdmitSeatDomainMutationVariables>;
export const DeskDropSeatDomainDocument = new TypedDocumentString(`
    mutation DeskDropSeatDomain($companyId: ID!, $domainId: ID!) {
  dropSeatDomain(companyId: $companyId, domainId: $domainId)
}
    `, {"hash":"sha256:211b57e8d046505c44c4a0f9e1a3dce2269d90a54416451f1cf0dda3e46b2339"}) as unknown as TypedDocumentString<DeskDropSeatDomainMutation, DeskDropSeatDomainMutationVariables>;
export const NoteOnCompanyDocument = new TypedDocumentString(`
    mutation NoteOnCompany($companyId: ID!, $text: String!) {
  noteOnCompany(companyId: $companyId, text: $text)
}
    `, {"hash":"sha256:c18661f6d36e1b0cbd4bafb88c1daf3214265a9bd38c38d5f69ce9fec81ee585"}) as unknown as TypedDocumentString<NoteOnCompanyMutation, NoteOnCompanyMutationVariables>;
export const TakeBackCompanyNoteDocument = new TypedDocumentString(`
    mutation TakeBackCompanyNote($companyId: ID!, $noteId: ID!) {
  takeBackCompanyNote(companyId: $companyId, noteId: $noteId)
}
    `, {"hash":"sha256:730cfc6846727b99a4d60171090910ceeea7d158a9f3174114f14201872dbac9"}) as unknown as TypedDocumentString<TakeBackCompanyNoteMutation, TakeBackCompanyNoteMutationVariables>;
export const DeskCompanyPlansDocument = new TypedDocumentString(`
    query DeskCompanyPlans {
  companyPlans {
    plans {
      key
      offered
      version
      draftId
      holders {
        version
        companies
        leaving
      }
      sheet {
        ...CompanyPlanSheetParts
      }
    }
    drafts {
      id
      name {
        ja
        en
      }
      editedBy
      editedAt
    }
    kinds {
      kind
      label {
        ja
        en
      }
      unit {
        ja
        en
      }
      periods
    }
  }
  plans {
    key
    name {
      ja
      en
    }
  }
}
    fragment CompanyPlanSheetParts on CompanyPlanSheet {
  name {
    ja
    en
  }
  summary {
    ja
    en
  }
  featured
  seats
  seatPlanKey
  prices {
    interval
    amount
  }
  bands {
    from
    upTo
    percent
  }
  priceUnit
  taxCategory
  taxNote {
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
    amount
  }
  quotas {
    kind
    label {
      ja
      en
    }
    per
    amount
    words {
      ja
      en
    }
  }
  needsApproval
  byInvoice
  yearFrom
}`, {"hash":"sha256:52e0ead213792d9765b025273b4f459831ec3e578e1e540cc00f4c09862bccb9"}) as unknown as TypedDocumentString<DeskCompanyPlansQuery, DeskCompanyPlansQueryVariables>;
export const DeskCompanyPlanDocument = new TypedDocumentString(`
    query DeskCompanyPlan($key: String!) {
  companyPlan(key: $key) {
    plan {
      key
      offered
      version
      draftId
      holders {
        version
        companies
        leaving
      }
      sheet {
        ...CompanyPlanSheetParts
      }
    }
    versions {
      version
      offered
      publishedAt
      sheet {
        ...CompanyPlanSheetParts
        bands {
          from
          upTo
          percent
          prices {
            interval
            amount
            steps {
              ja
              en
            }
          }
        }
      }
    }
    turns {
      id
      kind
      version
      actor
      reason
      at
    }
  }
}
    fragment CompanyPlanSheetParts on CompanyPlanSheet {
  name {
    ja
    en
  }
  summary {
    ja
    en
  }
  featured
  seats
  seatPlanKey
  prices {
    interval
    amount
  }
  bands {
    from
    upTo
    percent
  }
  priceUnit
  taxCategory
  taxNote {
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
    amount
  }
  quotas {
    kind
    label {
      ja
      en
    }
    per
    amount
    words {
      ja
      en
    }
  }
  needsApproval
  byInvoice
  yearFrom
}`, {"hash":"sha256:a56daaf9a81b69fbfc17bbb6b646aae592a124cb61f224d169eb80e5f321eeb6"}) as unknown as TypedDocumentString<DeskCompanyPlanQuery, DeskCompanyPlanQueryVariables>;
export const CompanyPlanDraftDocument = new TypedDocumentString(`
    query CompanyPlanDraft($id: ID!) {
  companyPlanDraft(id: $id) {
    id
    planKey
    revision
    editedBy
    editedAt
    open
    sheet {
      ...CompanyPlanSheetParts
      bands {
        from
        upTo
        percent
        prices {
          interval
          amount
          steps {
            ja
            en
          }
        }
      }
    }
    faults {
      field
      fault
    }
    changes {
      same
      list {
        ja
        en
      }
      content {
        ja
        en
      }
    }
    holders {
      version
      companies
      leaving
    }
  }
}
    fragment CompanyPlanSheetParts on CompanyPlanSheet {
  name {
    ja
    en
  }
  summary {
    ja
    en
  }
  featured
  seats
  seatPlanKey
  prices {
    interval
    amount
  }
  bands {
    from
    upTo
    percent
  }
  priceUnit
  taxCategory
  taxNote {
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
    amount
  }
  quotas {
    kind
    label {
      ja
      en
    }
    per
    amount
    words {
      ja
      en
    }
  }
  needsApproval
  byInvoice
  yearFrom
}`, {"hash":"sha256:52ec5a41b88f1565130bd927f78e51744c1b021158aeafa5afd24e4f269a57fb"}) as unknown as TypedDocumentString<CompanyPlanDraftQuery, CompanyPlanDraftQueryVariables>;
export const SaveCompanyPlanDraftDocument = new TypedDocumentString(`
    mutation SaveCompanyPlanDraft($draft: CompanyPlanDraftInput!) {
  saveCompanyPlanDraft(draft: $draft)
}
    `, {"hash":"sha256:b05972ef0257c318072654710d7998074778f49c7d2c9dbf53ee15d25938d169"}) as unknown as TypedDocumentString<SaveCompanyPlanDraftMutation, SaveCompanyPlanDraftMutationVariables>;
export const PublishCompanyPlanDocument = new TypedDocumentString(`
    mutation PublishCompanyPlan($id: ID!, $revision: Int!, $reason: String!) {
  publishCompanyPlan(id: $id, revision: $revision, reason: $reason)
}
    `, {"hash":"sha256:b06271c30f75ddb72ade6ff23ad7ed438d500fe03736568d41c78970edeeba09"}) as unknown as TypedDocumentString<PublishCompanyPlanMutation, PublishCompanyPlanMutationVariables>;
export const SetCompanyPlanStateDocument = new TypedDocumentString(`
    mutation SetCompanyPlanState($key: String!, $offered: Boolean!, $reason: String!) {
  setCompanyPlanState(key: $key, offered: $offered, reason: $reason)
}
    `, {"hash":"sha256:dad795fa8e6c0cf269d09a5d95b4084273b44af30e20bc9b34deb4ee6da6cb69"}) as unknown as TypedDocumentString<SetCompanyPlanStateMutation, SetCompanyPlanStateMutationVariables>;
export const GivePlanDocument = new TypedDocumentString(`
    query GivePlan($memberId: ID!) {
  member(id: $memberId) {
    id
    familyName
    givenName
    familyKana
    givenKana
    grounds {
      id
      kind
      planName {
        ja
        en
      }
      state
      from
      lastDay
      reason
      givenBy
    }
  }
  plans {
    key
    kind
    active
    name {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:e7680e9196f0bcd6f686882aa3df75fdb8c964762713fffcf30d9d33a6e5fc0f"}) as unknown as TypedDocumentString<GivePlanQuery, GivePlanQueryVariables>;
export const GrantComplimentaryDocument = new TypedDocumentString(`
    mutation GrantComplimentary($memberId: ID!, $planKey: String!, $from: TokyoDate!, $until: TokyoDate, $reason: String!, $idempotencyKey: String!) {
  grantComplimentary(
    memberId: $memberId
    planKey: $planKey
    from: $from
    until: $until
    reason: $reason
    idempotencyKey: $idempotencyKey
  )
}
    `, {"hash":"sha256:94232577655f38e26c326e58b1f1b253df68ccb1340918cf4ef486a77c107e0e"}) as unknown as TypedDocumentString<GrantComplimentaryMutation, GrantComplimentaryMutationVariables>;
export const EndComplimentaryDocument = new TypedDocumentString(`
    mutation EndComplimentary($id: ID!) {
  endComplimentary(id: $id)
}
    `, {"hash":"sha256:b8e4c65e8a89c162d2874796865e1483153b80b7f5d825f9d9b98631c9196c46"}) as unknown as TypedDocumentString<EndComplimentaryMutation, EndComplimentaryMutationVariables>;
export const DeskConsentsDocument = new TypedDocumentString(`
    query DeskConsents($memberId: ID!) {
  memberConsents(memberId: $memberId) {
    name
    paper
    consents {
      id
      to {
        ja
        en
      }
      items
      purpose {
        ja
        en
      }
      state
      givenAt
      lastDay
      stop {
        channel
        proof
        askedBy
        reason
        stoppedBy
        stoppedAt
      }
      letter {
        title
        paragraphs
      }
    }
    more
  }
}
    `, {"hash":"sha256:e1d4f6a7cbf87100f6a3b25e637c87d9762179fd982c955395ab0ed544e5e7f4"}) as unknown as TypedDocumentString<DeskConsentsQuery, DeskConsentsQueryVariables>;
export const StopConsentForDocument = new TypedDocumentString(`
    mutation StopConsentFor($memberId: ID!, $id: ID!, $input: DeskStopInput!) {
  stopConsentFor(memberId: $memberId, id: $id, input: $input)
}
    `, {"hash":"sha256:2eb203c0a8573815011678347bc040fb9126a36fcc3aebe67605249f5bfd259c"}) as unknown as TypedDocumentString<StopConsentForMutation, StopConsentForMutationVariables>;
export const CouponsDocument = new TypedDocumentString(`
    query Coupons {
  coupons {
    ...ShownCoupon
  }
  plans {
    key
    name {
      ja
      en
    }
  }
}
    fragment ShownCoupon on Coupon {
  id
  code
  takes
  amount
  planKeys
  intervals
  span
  months
  fromDay
  untilDay
  useLimit
  oncePerMember
  newcomersOnly
  state
  uses
  given
  madeBy
  madeAt
  stoppedBy
  stoppedAt
}`, {"hash":"sha256:311c74003918e25da03fd8573075dcfc3d236c613bf39494ebbe9093f18c35c5"}) as unknown as TypedDocumentString<CouponsQuery, CouponsQueryVariables>;
export const CouponDocument = new TypedDocumentString(`
    query Coupon($id: ID!) {
  coupon(id: $id) {
    coupon {
      ...ShownCoupon
    }
    uses {
      id
      memberId
      number
      name
      planKey
      paid
      returned
      orderedAt
      given
    }
  }
  plans {
    key
    name {
      ja
      en
    }
  }
}
    fragment ShownCoupon on Coupon {
  id
  code
  takes
  amount
  planKeys
  intervals
  span
  months
  fromDay
  untilDay
  useLimit
  oncePerMember
  newcomersOnly
  state
  uses
  given
  madeBy
  madeAt
  stoppedBy
  stoppedAt
}`, {"hash":"sha256:351052829509df585037ff63ec82644b31c33c05924f835b0248f43a36edcde5"}) as unknown as TypedDocumentString<CouponQuery, CouponQueryVariables>;
export const CouponPlansDocument = new TypedDocumentString(`
    query CouponPlans {
  plans {
    key
    kind
    state
    name {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:547c58a5d3a1e955367d5b81d76781e665f097537d26fe2194ac487a1d66bfed"}) as unknown as TypedDocumentString<CouponPlansQuery, CouponPlansQueryVariables>;
export const MakeCouponDocument = new TypedDocumentString(`
    mutation MakeCoupon($input: CouponInput!) {
  makeCoupon(input: $input)
}
    `, {"hash":"sha256:7c947cb877e85f007b2d009da900f84f7cf905ad6b7f96ffd8bb27859f4c59f3"}) as unknown as TypedDocumentString<MakeCouponMutation, MakeCouponMutationVariables>;
export const StopCouponDocument = new TypedDocumentString(`
    mutation StopCoupon($id: ID!) {
  stopCoupon(id: $id)
}
    `, {"hash":"sha256:717f40d874358c515d1fc889c8abe93b63bbe95f651e1f2b94fda8ba0a0c3f86"}) as unknown as TypedDocumentString<StopCouponMutation, StopCouponMutationVariables>;
export const DeskCourseDocument = new TypedDocumentString(`
    query DeskCourse($eventId: ID!) {
  course(eventId: $eventId) {
    titleJa
    draft
    dates {
      id
      startsAt
      asks
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
        titleJa
        titleEn
        placeJa
        placeEn
      }
    }
  }
}
    `, {"hash":"sha256:0a4efa8a8fb7c0d42b19e232721d23b06ca36f9f3705768b8896f4527f1daa04"}) as unknown as TypedDocumentString<DeskCourseQuery, DeskCourseQueryVariables>;
export const CourseAttendanceDocument = new TypedDocumentString(`
    query CourseAttendance($occurrenceId: ID!, $first: Int!, $after: String) {
  courseAttendance(occurrenceId: $occurrenceId, first: $first, after: $after) {
    items {
      ticketId
      name
      company
      typeName {
        ja
        en
      }
      came
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:5fdbc6b976d60cc4b3808c9759a80e9cf1ac89e43197dee743aa16e7168c6440"}) as unknown as TypedDocumentString<CourseAttendanceQuery, CourseAttendanceQueryVariables>;
export const KeepSessionDocument = new TypedDocumentString(`
    mutation KeepSession($occurrenceId: ID!, $id: ID, $session: CourseSessionInput!) {
  keepSession(occurrenceId: $occurrenceId, id: $id, session: $session)
}
    `, {"hash":"sha256:861a5756c9aa424b6c604273d25bd09c23d64d7ede00b6541be6898a137d89a1"}) as unknown as TypedDocumentString<KeepSessionMutation, KeepSessionMutationVariables>;
export const RemoveSessionDocument = new TypedDocumentString(`
    mutation RemoveSession($id: ID!) {
  removeSession(id: $id)
}
    `, {"hash":"sha256:f0fe7f6ae38751c7f2abded6a75f9299bb6803b6eed0e20dffe46c64b2db90e6"}) as unknown as TypedDocumentString<RemoveSessionMutation, RemoveSessionMutationVariables>;
export const CallOffSessionDocument = new TypedDocumentString(`
    mutation CallOffSession($id: ID!, $reasonJa: String!, $reasonEn: String) {
  callOffSession(id: $id, reasonJa: $reasonJa, reasonEn: $reasonEn)
}
    `, {"hash":"sha256:cb243a96e78e1d60c61b08eb7ca5870b50a25fdc3dc6c82b4e0f5e4692ae0043"}) as unknown as TypedDocumentString<CallOffSessionMutation, CallOffSessionMutationVariables>;
export const AskForSessionsDocument = new TypedDocumentString(`
    mutation AskForSessions($occurrenceId: ID!, $asks: Int) {
  askForSessions(occurrenceId: $occurrenceId, asks: $asks)
}
    `, {"hash":"sha256:cce78e8f2cf369f218a580616404a9ebfd658f7b804ae6c9668da50a72af2fe0"}) as unknown as TypedDocumentString<AskForSessionsMutation, AskForSessionsMutationVariables>;
export const MarkVisitDocument = new TypedDocumentString(`
    mutation MarkVisit($ticketId: ID!, $sessionId: ID!, $came: Boolean!) {
  markVisit(ticketId: $ticketId, sessionId: $sessionId, came: $came)
}
    `, {"hash":"sha256:3b290fdb1f78cf908257c4224d3c7731fad4699793a9347c09bf16a0bbd2571a"}) as unknown as TypedDocumentString<MarkVisitMutation, MarkVisitMutationVariables>;
export const DeskViewerDocument = new TypedDocumentString(`
    query DeskViewer {
  deskViewer {
    email
    role
    secondFactor
  }
}
    `, {"hash":"sha256:0515ad99c110a17f3c1d470178a031bad4634beb0e990acfe684379bb62830c7"}) as unknown as TypedDocumentString<DeskViewerQuery, DeskViewerQueryVariables>;
export const DeskShellDocument = new TypedDocumentString(`
    query DeskShell($money: Boolean!) {
  paymentMode
  moneyMatters @include(if: $money) {
    id
  }
}
    `, {"hash":"sha256:02830800317ce1f12aa2b9baf854fb3a2695e171f43317e419e256bdfa2fc019"}) as unknown as TypedDocumentString<DeskShellQuery, DeskShellQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($kinds: [ListedDocumentKind!], $from: TokyoDate, $to: TokyoDate, $least: Yen, $most: Yen, $counterparty: String, $first: Int!, $after: String) {
  documents(
    kinds: $kinds
    from: $from
    to: $to
    least: $least
    most: $most
    counterparty: $counterparty
    first: $first
    after: $after
  ) {
    items {
      ...ShownDocument
    }
    endCursor
    hasNext
  }
}
    fragment ShownDocument on DocumentSummary {
  id
  kind
  number
  issuedOn
  name
  total
  tie
  tiedTo
  isReplaced
}`, {"hash":"sha256:f56b9c6d84a57156c35c96512fa99c20e95a3e5c89ec0b0f49f214d7102bada3"}) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const DocumentVerdictDocument = new TypedDocumentString(`
    query DocumentVerdict {
  documentVerdict {
    looked
    broken
  }
}
    `, {"hash":"sha256:58f797486828868872031f82057d4900b21a8680b80f5ee7f609e10f4d9dfdc1"}) as unknown as TypedDocumentString<DocumentVerdictQuery, DocumentVerdictQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($id: ID!) {
  document(id: $id) {
    id
    number
    dealNumber
    issuedOn
    paper {
      ...ShownDocumentFigures
      text {
        ...ShownDocumentText
      }
    }
    reason
    companyId
    issuedBy
    issuedAt
    hash
    deal {
      ...ShownDocument
    }
  }
  invoicePayment(documentId: $id) {
    ...ShownInvoicePayment
  }
}
    fragment ShownInvoicePayment on InvoicePayment {
  receivableId
  state
  owed
  open
  settled
  settledOn
  isFee
  today
  nextId
  byHand {
    id
    state
    means
    amount
    receivedOn
    note
    takenBy
    takenAt
    reversedBy
    reversedAt
    reversalReason
  }
  receipts {
    ...ShownReceipt
  }
}
fragment ShownDocumentText on DocumentText {
  kind
  name
  isOrganisation
  department
  address
  counterpartyNumber
  suppliedFrom
  suppliedTo
  dueOn
  validUntil
  orderNumber
  priceMode
  lines {
    description
    quantity
    unitPrice
    category
  }
  bankAccount
  note
}
fragment ShownDocumentFigures on DocumentPaper {
  rates {
    category
    percent
    net
    tax
    gross
  }
  total
  tax
  order {
    by
    at
    terms
  }
  registrationNumber
}
fragment ShownDocument on DocumentSummary {
  id
  kind
  number
  issuedOn
  name
  total
  tie
  tiedTo
  isReplaced
}
fragment ShownReceipt on Receipt {
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
}`, {"hash":"sha256:a8f8710e528e27c8fa4eeadc4a76f53183a4e39c3fa2cb1d5112d43fa60e02b1"}) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const DocumentBeginningDocument = new TypedDocumentString(`
    query DocumentBeginning($kind: DocumentKind!, $tie: DocumentTieInput, $terms: PaymentTermsInput) {
  documentBeginning(kind: $kind, tie: $tie, terms: $terms) {
    ...ShownDocumentText
  }
}
    fragment ShownDocumentText on DocumentText {
  kind
  name
  isOrganisation
  department
  address
  counterpartyNumber
  suppliedFrom
  suppliedTo
  dueOn
  validUntil
  orderNumber
  priceMode
  lines {
    description
    quantity
    unitPrice
    category
  }
  bankAccount
  note
}`, {"hash":"sha256:245eec0a6cb1d82895897e40368bbee3d9f008b42ae4e1f0c44b484896ebdf93"}) as unknown as TypedDocumentString<DocumentBeginningQuery, DocumentBeginningQueryVariables>;
export const DocumentPreviewDocument = new TypedDocumentString(`
    query DocumentPreview($text: DocumentTextInput!, $tie: DocumentTieInput) {
  documentPreview(text: $text, tie: $tie) {
    ...ShownDocumentFigures
    text {
      ...ShownDocumentText
    }
  }
}
    fragment ShownDocumentText on DocumentText {
  kind
  name
  isOrganisation
  department
  address
  counterpartyNumber
  suppliedFrom
  suppliedTo
  dueOn
  validUntil
  orderNumber
  priceMode
  lines {
    description
    quantity
    unitPrice
    category
  }
  bankAccount
  note
}
fragment ShownDocumentFigures on DocumentPaper {
  rates {
    category
    percent
    net
    tax
    gross
  }
  total
  tax
  order {
    by
    at
    terms
  }
  registrationNumber
}`, {"hash":"sha256:93ccdce2b4d87aef605efda3d66cafddd299e46a7aa7d1eac8f577dfb4d2c960"}) as unknown as TypedDocumentString<DocumentPreviewQuery, DocumentPreviewQueryVariables>;
export const DocumentCompanyDocument = new TypedDocumentString(`
    query DocumentCompany($id: ID!) {
  document(id: $id) {
    id
    companyId
  }
}
    `, {"hash":"sha256:5abbcd96cfd5bb57961cc2b1921041c4125ae5d5fbdf3d0819aa9b0a0e3f38ad"}) as unknown as TypedDocumentString<DocumentCompanyQuery, DocumentCompanyQueryVariables>;
export const CounterpartiesDocument = new TypedDocumentString(`
    query Counterparties($first: Int!, $filter: CompanyFilter) {
  companies(first: $first, filter: $filter) {
    items {
      id
      title
      kana
      registrationNumber
    }
    hasNext
  }
}
    `, {"hash":"sha256:da135e6b2da8715011603e723591bcfd787dd3fb964d02040790c8fbbed5054f"}) as unknown as TypedDocumentString<CounterpartiesQuery, CounterpartiesQueryVariables>;
export const CompanyCounterpartyDocument = new TypedDocumentString(`
    query CompanyCounterparty($companyId: ID!) {
  companyCounterparty(companyId: $companyId) {
    companyId
    name
    department
    address
    registrationNumber
    kana
  }
}
    `, {"hash":"sha256:eeb0da03f96af8bf9ade11d9b3832d96f71d6e597f2f9d6a0c5654f7d2cc5c45"}) as unknown as TypedDocumentString<CompanyCounterpartyQuery, CompanyCounterpartyQueryVariables>;
export const IssueCompanyDocumentDocument = new TypedDocumentString(`
    mutation IssueCompanyDocument($companyId: ID!, $input: IssueDocumentInput!) {
  issueCompanyDocument(companyId: $companyId, input: $input)
}
    `, {"hash":"sha256:b9b3b8a0c01e44d139f42d07d99be08f4002d517ba6ce0bba2d40fb21d9818d5"}) as unknown as TypedDocumentString<IssueCompanyDocumentMutation, IssueCompanyDocumentMutationVariables>;
export const IssueDocumentDocument = new TypedDocumentString(`
    mutation IssueDocument($input: IssueDocumentInput!) {
  issueDocument(input: $input)
}
    `, {"hash":"sha256:61d1a59da6cca8028ade149f2d9c109900d946630d52055aef18a9de6ccd8c5c"}) as unknown as TypedDocumentString<IssueDocumentMutation, IssueDocumentMutationVariables>;
export const DeskErasureReviewDocument = new TypedDocumentString(`
    query DeskErasureReview($memberId: ID!) {
  erasureReview(memberId: $memberId) {
    number
    leftOn
    erasedOn
    kept {
      title {
        ja
        en
      }
      until
    }
  }
}
    `, {"hash":"sha256:7afa0ceaf621f8a704017c218102ba847d383e1d3b1ec7625c3685ca9308b450"}) as unknown as TypedDocumentString<DeskErasureReviewQuery, DeskErasureReviewQueryVariables>;
export const EraseMemberDocument = new TypedDocumentString(`
    mutation EraseMember($input: EraseMemberInput!) {
  eraseMember(input: $input)
}
    `, {"hash":"sha256:46b659b05f9f4ca2857a961c94980fb0d676d838782a79342c12b8ec36afe023"}) as unknown as TypedDocumentString<EraseMemberMutation, EraseMemberMutationVariables>;
export const AttendeesDocument = new TypedDocumentString(`
    query Attendees($eventId: ID!, $occurrenceId: ID, $typeId: ID, $state: TicketState, $text: String, $first: Int!, $after: String) {
  event(id: $eventId) {
    titleJa
    dates {
      id
      startsAt
      site {
        ja
        en
      }
    }
    types {
      id
      nameJa
    }
  }
  attendees(
    eventId: $eventId
    occurrenceId: $occurrenceId
    typeId: $typeId
    state: $state
    text: $text
    first: $first
    after: $after
  ) {
    items {
      ...AttendeeListed
    }
    endCursor
    hasNext
  }
}
    fragment AttendeeListed on Attendee {
  ticketId
  memberId
  guestOrderId
  name
  number
  phone
  email
  company
  attendee
  attendeeKana
  startsAt
  site {
    ja
    en
  }
  typeName {
    ja
    en
  }
  price
  paysAtDoor
  orderedAt
  state
  checkedInAt
  contactNamed
  answers {
    question {
      ja
      en
    }
    kind
    values
    sensitive
  }
}`, {"hash":"sha256:28efe034b2966f7bd4068e6aceb556a3f613c663531ce25c934c263f14c07186"}) as unknown as TypedDocumentString<AttendeesQuery, AttendeesQueryVariables>;
export const EmergencyContactDocument = new TypedDocumentString(`
    query EmergencyContact($ticketId: ID!) {
  emergencyContact(ticketId: $ticketId) {
    eventId
    startsAt
    typeName {
      ja
      en
    }
    name
    kana
    phone
    contact {
      name
      relation
      phone
    }
  }
}
    `, {"hash":"sha256:ca417c8565f9f39a2e07a5f7e9a4fffe5541438fa06b8186c811bffe309c8a2a"}) as unknown as TypedDocumentString<EmergencyContactQuery, EmergencyContactQueryVariables>;
export const EventAskingDocument = new TypedDocumentString(`
    query EventAsking($eventId: ID!) {
  event(id: $eventId) {
    titleJa
    kind
    state
    types {
      id
      nameJa
      mostBeside
    }
  }
  eventAsking(eventId: $eventId) {
    names
    emergency
    noResale
    freezeDays
    purgeDays
    questions {
      ...QuestionAsked
    }
  }
}
    fragment QuestionAsked on Question {
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
}`, {"hash":"sha256:d092748c41263bb5b86d083e523cf09aa2040fb4e6a134434bf06b1b7547985d"}) as unknown as TypedDocumentString<EventAskingQuery, EventAskingQueryVariables>;
export const SetEventAskingDocument = new TypedDocumentString(`
    mutation SetEventAsking($eventId: ID!, $asking: EventAskingInput!) {
  setEventAsking(eventId: $eventId, asking: $asking)
}
    `, {"hash":"sha256:07cdf9f7043d052c102f828bf14a3a5d075e5c75837f8a872ef607be19acef02"}) as unknown as TypedDocumentString<SetEventAskingMutation, SetEventAskingMutationVariables>;
export const CashReceiptsDocument = new TypedDocumentString(`
    query CashReceipts($orderId: ID, $ticketId: ID) {
  cashReceipts(orderId: $orderId, ticketId: $ticketId) {
    hasCash
    atEntrance
    unstated
    handedBackIds
    email
    receipts {
      ...ShownReceipt
      stampOnPaper
    }
  }
}
    fragment ShownReceipt on Receipt {
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
}`, {"hash":"sha256:4c135775d326e768112fe69edab8be8b1e821f38bc882734f26f3a416eb2abb7"}) as unknown as TypedDocumentString<CashReceiptsQuery, CashReceiptsQueryVariables>;
export const IssueCashReceiptDocument = new TypedDocumentString(`
    mutation IssueCashReceipt($orderId: ID, $ticketId: ID, $receiptId: ID, $addressee: String, $purpose: String) {
  issueCashReceipt(
    orderId: $orderId
    ticketId: $ticketId
    receiptId: $receiptId
    addressee: $addressee
    purpose: $purpose
  )
}
    `, {"hash":"sha256:7a398f51ef9e9b78d40e5086b2ec29da6f205b46b83893bad64ca5373a3c17fc"}) as unknown as TypedDocumentString<IssueCashReceiptMutation, IssueCashReceiptMutationVariables>;
export const MailCashReceiptDocument = new TypedDocumentString(`
    mutation MailCashReceipt($orderId: ID, $ticketId: ID, $receiptId: ID!, $email: String, $press: ID!) {
  mailCashReceipt(
    orderId: $orderId
    ticketId: $ticketId
    receiptId: $receiptId
    email: $email
    press: $press
  )
}
    `, {"hash":"sha256:a1bc35fc24782c003c5eed7a85016fcf29f331e8bc9a78fa35208eefabcdfae5"}) as unknown as TypedDocumentString<MailCashReceiptMutation, MailCashReceiptMutationVariables>;
export const HandBackDoorCashDocument = new TypedDocumentString(`
    mutation HandBackDoorCash($orderId: ID, $ticketId: ID, $receiptId: ID!) {
  handBackDoorCash(orderId: $orderId, ticketId: $ticketId, receiptId: $receiptId)
}
    `, {"hash":"sha256:ed112244c2a46e0efaf07d91b1cbdc7e4a807c6ec007c8d44ec63e8ff26577b5"}) as unknown as TypedDocumentString<HandBackDoorCashMutation, HandBackDoorCashMutationVariables>;
export const EventCodesDocument = new TypedDocumentString(`
    query EventCodes($eventId: ID!) {
  eventCodes(eventId: $eventId) {
    titleJa
    kinds {
      ja
      en
    }
    items {
      id
      code
      kind
      amount
      from
      until
      most
      mostPerPerson
      kinds {
        ja
        en
      }
      used
      over
    }
  }
}
    `, {"hash":"sha256:9290b9de26594f6dde90df2b710007206ca47661b0347115a14f5af18d778e28"}) as unknown as TypedDocumentString<EventCodesQuery, EventCodesQueryVariables>;
export const MakePromoCodeDocument = new TypedDocumentString(`
    mutation MakePromoCode($eventId: ID!, $promo: PromoCodeInput!) {
  makePromoCode(eventId: $eventId, promo: $promo)
}
    `, {"hash":"sha256:a69703449cf67402bb090c03aa8433960f5010188094c43979e02d42a631f881"}) as unknown as TypedDocumentString<MakePromoCodeMutation, MakePromoCodeMutationVariables>;
export const EndPromoCodeDocument = new TypedDocumentString(`
    mutation EndPromoCode($id: ID!) {
  endPromoCode(id: $id)
}
    `, {"hash":"sha256:33bcd4008814b37f846c45db1711946b384fcaa98dabb394a8213f7a3e324bb1"}) as unknown as TypedDocumentString<EndPromoCodeMutation, EndPromoCodeMutationVariables>;
export const EventCompaniesDocument = new TypedDocumentString(`
    query EventCompanies($eventId: ID!) {
  eventCompanies(eventId: $eventId) {
    titleJa
    terms {
      kind
      position
      places
      daysBefore
      hour
      mostPerCompany
    }
    usual {
      kind
      position
      places
      daysBefore
      hour
      mostPerCompany
    }
    classes {
      kind
      label {
        ja
        en
      }
    }
    kinds {
      ja
      en
    }
    dates {
      id
      startsAt
      until
      kept
      assigned {
        companyId
        title
        count
      }
    }
  }
}
    `, {"hash":"sha256:3ee5dd853ccd859183c6b98445fe6b39783989dbfa9b64308bd60b9a061081a2"}) as unknown as TypedDocumentString<EventCompaniesQuery, EventCompaniesQueryVariables>;
export const SaveCompanyTermsDocument = new TypedDocumentString(`
    mutation SaveCompanyTerms($eventId: ID!, $terms: CompanyTermsInput) {
  saveCompanyTerms(eventId: $eventId, terms: $terms)
}
    `, {"hash":"sha256:8e63eb81036efdcf4ce37e76c7ba7fe65b4acf2cf9bea06e96b3c55e2a37bd7f"}) as unknown as TypedDocumentString<SaveCompanyTermsMutation, SaveCompanyTermsMutationVariables>;
export const CounterDocument = new TypedDocumentString(`
    query Counter($eventId: ID!) {
  counter(eventId: $eventId) {
    titleJa
    open
    dates {
      ...CounterDateShown
    }
    questions {
      ...QuestionAsked
    }
  }
  counterBookings(eventId: $eventId) {
    ...CounterBookingShown
  }
}
    fragment QuestionAsked on Question {
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
fragment CounterDateShown on CounterDate {
  id
  startsAt
  site {
    ja
    en
  }
  endsAt
  sale
  payBy
  transferUntil
  kinds {
    id
    name {
      ja
      en
    }
    price
    left
    most
    mostBeside
    audience
  }
}
fragment AwaitedTransferShown on TicketTransfer {
  amount
  received
  bankAccount
  payer
  payUntil
}
fragment CounterBookingShown on CounterBooking {
  id
  memberId
  name
  kana
  number
  phone
  startsAt
  site {
    ja
    en
  }
  lines {
    name {
      ja
      en
    }
    quantity
  }
  total
  stage
  payUntil
  madeAt
  kept
  due
  transfer {
    ...AwaitedTransferShown
  }
  account {
    tail
    typedAt
  }
  byTransfer
  hasCash
}`, {"hash":"sha256:d71858b759b21f653d159ef188b044e8e2a22a410a5a4d2d77e053811b83540b"}) as unknown as TypedDocumentString<CounterQuery, CounterQueryVariables>;
export const CounterStandingDocument = new TypedDocumentString(`
    query CounterStanding($eventId: ID!) {
  counter(eventId: $eventId) {
    dates {
      ...CounterDateShown
    }
  }
}
    fragment CounterDateShown on CounterDate {
  id
  startsAt
  site {
    ja
    en
  }
  endsAt
  sale
  payBy
  transferUntil
  kinds {
    id
    name {
      ja
      en
    }
    price
    left
    most
    mostBeside
    audience
  }
}`, {"hash":"sha256:1baf3310f10eb05cff9578b3d1d1e751a01e48024995007dc20bc895100e7675"}) as unknown as TypedDocumentString<CounterStandingQuery, CounterStandingQueryVariables>;
export const CounterAskedDocument = new TypedDocumentString(`
    query CounterAsked($eventId: ID!) {
  counter(eventId: $eventId) {
    dates {
      id
      kinds {
        id
        mostBeside
      }
    }
    questions {
      ...QuestionAsked
    }
  }
}
    fragment QuestionAsked on Question {
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
}`, {"hash":"sha256:23e0e7079875f92bb0e56e0870a0c96c240a4397e2b26ed33cc6b24880a48dd4"}) as unknown as TypedDocumentString<CounterAskedQuery, CounterAskedQueryVariables>;
export const FindBuyersDocument = new TypedDocumentString(`
    query FindBuyers($first: Int!, $filter: MemberFilter) {
  members(first: $first, filter: $filter) {
    items {
      id
      number
      name
      kana
      planName {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:3d08e94f1e670b58643b5b7935812b395cc599163e3acdc9d50ffb69c8eba2d4"}) as unknown as TypedDocumentString<FindBuyersQuery, FindBuyersQueryVariables>;
export const CounterPriceDocument = new TypedDocumentString(`
    query CounterPrice($occurrenceId: ID!, $lines: [TicketLineInput!]!, $memberId: ID) {
  counterPrice(occurrenceId: $occurrenceId, lines: $lines, memberId: $memberId) {
    total
    lines {
      name {
        ja
        en
      }
      quantity
      price
      why {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:1080a0b03ccc0a93cbc7c397a7f363eecc315ec8bfa14277a8c0b0f5f0711eb2"}) as unknown as TypedDocumentString<CounterPriceQuery, CounterPriceQueryVariables>;
export const BookAtCounterDocument = new TypedDocumentString(`
    mutation BookAtCounter($occurrenceId: ID!, $lines: [TicketLineInput!]!, $memberId: ID, $guest: CounterGuestInput, $press: String!, $total: Yen!, $pays: CounterPay!, $payBy: TokyoDate, $answers: [AnswerInput!]) {
  bookAtCounter(
    occurrenceId: $occurrenceId
    lines: $lines
    memberId: $memberId
    guest: $guest
    press: $press
    total: $total
    pays: $pays
    payBy: $payBy
    answers: $answers
  )
}
    `, {"hash":"sha256:8d09b2ff081a1d6f6ca72b7076978e10efb48cf3196932fe6d80d8c3fc85f692"}) as unknown as TypedDocumentString<BookAtCounterMutation, BookAtCounterMutationVariables>;
export const TakeCounterCashDocument = new TypedDocumentString(`
    mutation TakeCounterCash($orderId: ID!, $amount: Yen!) {
  takeCounterCash(orderId: $orderId, amount: $amount)
}
    `, {"hash":"sha256:ce5bb3fb21ba5912a0e60b172a2531f6154ffd133c634360a0a22265e09e2e80"}) as unknown as TypedDocumentString<TakeCounterCashMutation, TakeCounterCashMutationVariables>;
export const EndCounterBookingDocument = new TypedDocumentString(`
    mutation EndCounterBooking($orderId: ID!, $kept: Yen!) {
  endCounterBooking(orderId: $orderId, kept: $kept)
}
    `, {"hash":"sha256:b3854fb88431eae38afe594c446de16a3b68d4da18af73feae773569dae3931e"}) as unknown as TypedDocumentString<EndCounterBookingMutation, EndCounterBookingMutationVariables>;
export const HandBackCounterCashDocument = new TypedDocumentString(`
    mutation HandBackCounterCash($orderId: ID!, $amount: Yen!) {
  handBackCounterCash(orderId: $orderId, amount: $amount)
}
    `, {"hash":"sha256:3f50d61c15844de45d0c7474c6c75d0f68eab0a34b5a9a5b69522374fa1c45cc"}) as unknown as TypedDocumentString<HandBackCounterCashMutation, HandBackCounterCashMutationVariables>;
export const NameBookingAccountDocument = new TypedDocumentString(`
    mutation NameBookingAccount($orderId: ID!, $account: RefundAccountInput!) {
  nameBookingAccount(orderId: $orderId, account: $account)
}
    `, {"hash":"sha256:a51a7a80441d8fd68ef52017eb6543614b2ef1bb3df6962a8b419d7d2348cf99"}) as unknown as TypedDocumentString<NameBookingAccountMutation, NameBookingAccountMutationVariables>;
export const DeskDoorDocument = new TypedDocumentString(`
    query DeskDoor($eventId: ID!) {
  door(eventId: $eventId) {
    ...ShownDoor
  }
}
    fragment ShownDoor on DeskDoor {
  dates {
    id
    startsAt
    site {
      ja
      en
    }
  }
  phones {
    id
    label
    startsAt
    site {
      ja
      en
    }
    madeAt
    openedAt
    stage
  }
  mistakes {
    id
    verdict
    name
    at
    label
    firstAt
    firstLabel
  }
  takenBack {
    id
    name
    at
    by
    letInAt
    letInBy
  }
}`, {"hash":"sha256:cdb5b9b308f6600ad271cb20d66a9c47323a0bf1cfa1fe5491cda817c20ce753"}) as unknown as TypedDocumentString<DeskDoorQuery, DeskDoorQueryVariables>;
export const OfferDoorPhoneDocument = new TypedDocumentString(`
    mutation OfferDoorPhone($eventId: ID!, $occurrenceId: ID!, $label: String!) {
  offerDoorPhone(eventId: $eventId, occurrenceId: $occurrenceId, label: $label)
}
    `, {"hash":"sha256:cbd657ea6e382d3911ae0d1c13b3e640631dda30a2313ec2b9989a2c47ccc455"}) as unknown as TypedDocumentString<OfferDoorPhoneMutation, OfferDoorPhoneMutationVariables>;
export const EndDoorPhoneDocument = new TypedDocumentString(`
    mutation EndDoorPhone($id: ID!) {
  endDoorPhone(id: $id)
}
    `, {"hash":"sha256:dcee64f9784d29b87c2b32a62e4f8301289058fc0079184f1adff1bfbc315d02"}) as unknown as TypedDocumentString<EndDoorPhoneMutation, EndDoorPhoneMutationVariables>;
export const EventHostsDocument = new TypedDocumentString(`
    query EventHosts($eventId: ID!) {
  eventHosts(eventId: $eventId) {
    titleJa
    kind
    items {
      id
      role
      name {
        ja
        en
      }
      companyId
      plainAgreed
      showing
      toldAt
      withdrawnAt
      booth {
        id
        label
        byBenefit
        shows {
          ja
          en
        }
      }
    }
    room
  }
}
    `, {"hash":"sha256:46dc40ce4894926f03209b76ca03d204b69727f03e11d23c86c1f2a44ccc4f3e"}) as unknown as TypedDocumentString<EventHostsQuery, EventHostsQueryVariables>;
export const FindHostDocument = new TypedDocumentString(`
    query FindHost($first: Int!, $filter: CompanyFilter) {
  companies(first: $first, filter: $filter) {
    items {
      id
      title
      kana
    }
  }
}
    `, {"hash":"sha256:818ed17ed977b0548f2ca2a32828804a0c84e722145d38f129b14218d9a785dc"}) as unknown as TypedDocumentString<FindHostQuery, FindHostQueryVariables>;
export const NameEventHostDocument = new TypedDocumentString(`
    mutation NameEventHost($eventId: ID!, $host: EventHostInput!) {
  nameEventHost(eventId: $eventId, host: $host)
}
    `, {"hash":"sha256:315a55b072bb49b99d8a2d27c451642516e11f0a1e4b42fd04164dac69d99390"}) as unknown as TypedDocumentString<NameEventHostMutation, NameEventHostMutationVariables>;
export const ChangeEventHostDocument = new TypedDocumentString(`
    mutation ChangeEventHost($id: ID!, $role: HostRole!, $plainAgreed: Boolean!) {
  changeEventHost(id: $id, role: $role, plainAgreed: $plainAgreed)
}
    `, {"hash":"sha256:c52fa8a2c0dbb868f4e9e1905263a0d4f52f45ddb2acb96a41199481448c5343"}) as unknown as TypedDocumentString<ChangeEventHostMutation, ChangeEventHostMutationVariables>;
export const RemoveEventHostDocument = new TypedDocumentString(`
    mutation RemoveEventHost($id: ID!) {
  removeEventHost(id: $id)
}
    `, {"hash":"sha256:a46426edf593a86836bef6edcb2466207cc7e7c8cedd02671edd95a57a4ceb02"}) as unknown as TypedDocumentString<RemoveEventHostMutation, RemoveEventHostMutationVariables>;
export const SetBoothRoomDocument = new TypedDocumentString(`
    mutation SetBoothRoom($eventId: ID!, $capacity: Int!) {
  setBoothRoom(eventId: $eventId, capacity: $capacity)
}
    `, {"hash":"sha256:06ef14d78ce41ddb49be971e76d4bcdb2458635571e975914a77233c2dbcc68f"}) as unknown as TypedDocumentString<SetBoothRoomMutation, SetBoothRoomMutationVariables>;
export const GiveBoothDocument = new TypedDocumentString(`
    mutation GiveBooth($hostId: ID!, $booth: EventBoothInput!, $byBenefit: Boolean!) {
  giveBooth(hostId: $hostId, booth: $booth, byBenefit: $byBenefit)
}
    `, {"hash":"sha256:419cf657b6cea5080b013d9b9f6249be43f4f82e120b51c80c15e897a24dd265"}) as unknown as TypedDocumentString<GiveBoothMutation, GiveBoothMutationVariables>;
export const ChangeBoothDocument = new TypedDocumentString(`
    mutation ChangeBooth($id: ID!, $booth: EventBoothInput!) {
  changeBooth(id: $id, booth: $booth)
}
    `, {"hash":"sha256:94f04e5c0a40a9486716028bc916dbe98d4c871513adf59c13cb42e7e0335bd3"}) as unknown as TypedDocumentString<ChangeBoothMutation, ChangeBoothMutationVariables>;
export const TakeBackBoothDocument = new TypedDocumentString(`
    mutation TakeBackBooth($id: ID!) {
  takeBackBooth(id: $id)
}
    `, {"hash":"sha256:f424158bf08e13e2c509820323fb900fbbbd50bf72d0c5138623df7fe9999730"}) as unknown as TypedDocumentString<TakeBackBoothMutation, TakeBackBoothMutationVariables>;
export const DeskLotteryDocument = new TypedDocumentString(`
    query DeskLottery($eventId: ID!) {
  lottery(eventId: $eventId) {
    titleJa
    state
    lottery {
      opensAt
      closesAt
      stage
      offerHours
      commitment
      seed
      applications
      results {
        id
        drawn
        size
        state
      }
    }
  }
}
    `, {"hash":"sha256:19e1fb4d5c478d3933160f6fc759f518ec65e94a44ce3012fded812ba88449f0"}) as unknown as TypedDocumentString<DeskLotteryQuery, DeskLotteryQueryVariables>;
export const SetLotteryDocument = new TypedDocumentString(`
    mutation SetLottery($eventId: ID!, $lottery: LotteryInput) {
  setLottery(eventId: $eventId, lottery: $lottery)
}
    `, {"hash":"sha256:1c9fd5f938796a5e161dfe905066a964cb2e924f312adf0230fec6b392443216"}) as unknown as TypedDocumentString<SetLotteryMutation, SetLotteryMutationVariables>;
export const EventMessagesDocument = new TypedDocumentString(`
    query EventMessages($eventId: ID!) {
  eventMessages(eventId: $eventId) {
    titleJa
    dates {
      id
      startsAt
      site {
        ja
        en
      }
    }
    kinds {
      id
      name {
        ja
        en
      }
    }
    messages {
      id
      subjectJa
      bodyJa
      state
      occurrenceIds
      typeIds
      sentAt
      sender
      people
      waiting
      undelivered
      skipped
    }
  }
}
    `, {"hash":"sha256:c52bdac65e1501668543c1ea40e8f601e8546b8db46b017b23adacc3994b0363"}) as unknown as TypedDocumentString<EventMessagesQuery, EventMessagesQueryVariables>;
export const EventMessagePreviewDocument = new TypedDocumentString(`
    query EventMessagePreview($eventId: ID!, $message: EventMessageInput!) {
  eventMessagePreview(eventId: $eventId, message: $message) {
    people
    unreachable
    ja {
      subject
      paragraphs
    }
    en {
      subject
      paragraphs
    }
  }
}
    `, {"hash":"sha256:b3632435e856538ac7425dcf074d2e003b85e5f80a3ce5fef8f1484962e29c6e"}) as unknown as TypedDocumentString<EventMessagePreviewQuery, EventMessagePreviewQueryVariables>;
export const TestEventMessageDocument = new TypedDocumentString(`
    mutation TestEventMessage($eventId: ID!, $message: EventMessageInput!, $english: Boolean!) {
  testEventMessage(eventId: $eventId, message: $message, english: $english)
}
    `, {"hash":"sha256:1d58031b12884e0ccebf84e961a8e440f66d3f75e5f9d589d7bbcf7baf521742"}) as unknown as TypedDocumentString<TestEventMessageMutation, TestEventMessageMutationVariables>;
export const SendEventMessageDocument = new TypedDocumentString(`
    mutation SendEventMessage($eventId: ID!, $message: EventMessageInput!, $press: ID!) {
  sendEventMessage(eventId: $eventId, message: $message, press: $press)
}
    `, {"hash":"sha256:c35322cc1741ae095f2babc60f2ea5117c8a46ae5d3ff496586ddc0c9ad2a784"}) as unknown as TypedDocumentString<SendEventMessageMutation, SendEventMessageMutationVariables>;
export const EventCallingOffDocument = new TypedDocumentString(`
    query EventCallingOff($id: ID!, $dateId: ID) {
  eventCallingOff(id: $id, dateId: $dateId) {
    titleJa
    startsAt
    at
    reason {
      ja
      en
    }
    orders
    tickets
    waiting
    done
    needPerson
    refundDue
    refundDone
    refundWaits
    troubled {
      orderId
      memberId
      name
      number
      trouble
      refund
    }
  }
}
    `, {"hash":"sha256:c2b6b5cdeb148d8397cbb4cf84312c73a052e08e5e6df40ac3f48760615154b4"}) as unknown as TypedDocumentString<EventCallingOffQuery, EventCallingOffQueryVariables>;
export const CallOffEventDocument = new TypedDocumentString(`
    mutation CallOffEvent($id: ID!, $reasonJa: String!, $reasonEn: String, $dateId: ID) {
  callOffEvent(id: $id, reasonJa: $reasonJa, reasonEn: $reasonEn, dateId: $dateId)
}
    `, {"hash":"sha256:60d4ad38ee04fd883acc19e3085b3c974d92d27992864390da36636d8487dfff"}) as unknown as TypedDocumentString<CallOffEventMutation, CallOffEventMutationVariables>;
export const RetryTicketOrderDocument = new TypedDocumentString(`
    mutation RetryTicketOrder($id: ID!) {
  retryTicketOrder(id: $id)
}
    `, {"hash":"sha256:bdd6d97ebec3c4f0bb3dc3320561e797beef0ed837e847fe5759fa4827b74917"}) as unknown as TypedDocumentString<RetryTicketOrderMutation, RetryTicketOrderMutationVariables>;
export const TicketTrayDocument = new TypedDocumentString(`
    query TicketTray {
  ticketTray {
    items {
      kind
      orderId
      eventId
      titleJa
      memberId
      name
      amount
      since
      outsideId
      dueBy
    }
    checkedAt
    faults {
      rule
      eventId
      orderId
    }
  }
}
    `, {"hash":"sha256:afa11ff414df93dd88e2ac5c0e4980c202f0e948489b655f71231c7885a1d9d1"}) as unknown as TypedDocumentString<TicketTrayQuery, TicketTrayQueryVariables>;
export const OutsideMoneyDocument = new TypedDocumentString(`
    query OutsideMoney($id: ID!) {
  outsideMoney(id: $id) {
    id
    kind
    state
    amount
    total
    since
    dueBy
    eventId
    titleJa
    startsAt
    memberId
    name
    number
    tickets {
      id
      nameJa
      price
      mostBeside
      state
    }
  }
}
    `, {"hash":"sha256:84eb106f61c5a007f840cb2185e5b88d93675f6a6ff1a402fe50569b2164907d"}) as unknown as TypedDocumentString<OutsideMoneyQuery, OutsideMoneyQueryVariables>;
export const SettleOutsideMoneyDocument = new TypedDocumentString(`
    mutation SettleOutsideMoney($id: ID!, $endTicketIds: [ID!]!) {
  settleOutsideMoney(id: $id, endTicketIds: $endTicketIds)
}
    `, {"hash":"sha256:741593fba7da963c9d9e660ef53e2041d391724d316396d40b52ff320e6afe9c"}) as unknown as TypedDocumentString<SettleOutsideMoneyMutation, SettleOutsideMoneyMutationVariables>;
export const OnlineDatesDocument = new TypedDocumentString(`
    query OnlineDates($eventId: ID!) {
  onlineDates(eventId: $eventId) {
    titleJa
    dates {
      occurrenceId
      startsAt
      endsAt
      calledOff
      tickets
      joined
      room {
        url
        notesJa
        notesEn
        hoursBefore
        toldAt
      }
      sessions {
        id
        name {
          ja
          en
        }
        startsAt
        endsAt
        calledOff
        room {
          url
          notesJa
          notesEn
          hoursBefore
          toldAt
        }
      }
    }
  }
}
    `, {"hash":"sha256:65ba83e802724882fb98ddbf84a12325de2cc939b78f8f5de935d7f6bf79179f"}) as unknown as TypedDocumentString<OnlineDatesQuery, OnlineDatesQueryVariables>;
export const SetOnlineRoomDocument = new TypedDocumentString(`
    mutation SetOnlineRoom($eventId: ID!, $occurrenceId: ID, $sessionId: ID, $room: OnlineRoomInput!) {
  setOnlineRoom(
    eventId: $eventId
    occurrenceId: $occurrenceId
    sessionId: $sessionId
    room: $room
  )
}
    `, {"hash":"sha256:be20f75cf9b4b8dc926151efab3a50472755efd83819e96c7cbc229fabea93b5"}) as unknown as TypedDocumentString<SetOnlineRoomMutation, SetOnlineRoomMutationVariables>;
export const SaleOpeningsDocument = new TypedDocumentString(`
    query SaleOpenings($eventId: ID!) {
  saleOpenings(eventId: $eventId) {
    titleJa
    state
    openings {
      planKey
      opensAt
    }
    plans {
      key
      name {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:c3f42589eb9ba307cf4cba42efef9e3e288619185310a76bac28a8d0536add37"}) as unknown as TypedDocumentString<SaleOpeningsQuery, SaleOpeningsQueryVariables>;
export const SetSaleOpeningsDocument = new TypedDocumentString(`
    mutation SetSaleOpenings($eventId: ID!, $openings: [OpeningInput!]!) {
  setSaleOpenings(eventId: $eventId, openings: $openings)
}
    `, {"hash":"sha256:7e921804c871105bf71262cb073ee18e3f15d3d12a09aab2a79652635a5e97f1"}) as unknown as TypedDocumentString<SetSaleOpeningsMutation, SetSaleOpeningsMutationVariables>;
export const EventPreviewDocument = new TypedDocumentString(`
    query EventPreview($id: ID!) {
  eventHosts(eventId: $id) {
    items {
      id
      role
      name {
        ja
        en
      }
      companyId
      showing
      booth {
        label
        shows {
          ja
          en
        }
      }
    }
  }
  eventPreview(id: $id) {
    id
    kind
    mode
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
      ...TravelShown
    }
    dates {
      id
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
      types {
        id
        name {
          ja
          en
        }
        regular
        saves
        most
        audience {
          to
        }
        memberPrices {
          free
          paid
          company
        }
      }
    }
    joining {
      plan {
        ja
        en
      }
      off
    }
  }
}
    fragment TravelShown on Travel {
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
}`, {"hash":"sha256:b9c07bf1489c6de0bfb1af3d6f9b315d2d2fb8abff28ab9f9277bc90e4d6002c"}) as unknown as TypedDocumentString<EventPreviewQuery, EventPreviewQueryVariables>;
export const DeskEventsDocument = new TypedDocumentString(`
    query DeskEvents($first: Int!, $after: String) {
  events(first: $first, after: $after) {
    items {
      id
      titleJa
      kind
      state
      startsAt
      dates
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:7714b05e24746b6e38e2edb63ca85769c0a5ea86c9ab9ff6558054089d897395"}) as unknown as TypedDocumentString<DeskEventsQuery, DeskEventsQueryVariables>;
export const DeskEventDocument = new TypedDocumentString(`
    query DeskEvent($id: ID!) {
  event(id: $id) {
    id
    kind
    state
    titleJa
    titleEn
    bodyJa
    bodyEn
    placeJa
    placeEn
    area
    dates {
      id
      site {
        ja
        en
      }
      calledOff
      startsAt
      endsAt
      saleUntil
      sessions
      capacity
      payment
      transfer {
        days
        stopDays
      }
      konbini {
        days
        stopDays
      }
      cancelling {
        from
        percent
      }
    }
    travel {
      ...TravelShown
    }
    together
    types {
      nameJa
      nameEn
      price
      discounted
      mostPerPerson
      capacity
      online
      mostBeside
      audience {
        to
        planKeys
      }
      memberPrices {
        free
        paid
        company
      }
    }
    quotas {
      id
      site {
        ja
        en
      }
      startsAt
      name {
        ja
        en
      }
      planned
      capacity
      sold
      held
      unpaid
      free
    }
    tickets
    income
    inside
    handOnHours
  }
}
    fragment TravelShown on Travel {
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
}`, {"hash":"sha256:4a5eba0069438a5549afe65de8177183f395e0bdb52b93589d39b165ca7f65a1"}) as unknown as TypedDocumentString<DeskEventQuery, DeskEventQueryVariables>;
export const EventPlansDocument = new TypedDocumentString(`
    query EventPlans {
  plans {
    key
    active
    name {
      ja
      en
    }
  }
}
    `, {"hash":"sha256:a83a82bd04894cfacf049036e6a9bc927dbeea7360e3c0a54728bd5b57c7d978"}) as unknown as TypedDocumentString<EventPlansQuery, EventPlansQueryVariables>;
export const AdmitByCodeDocument = new TypedDocumentString(`
    mutation AdmitByCode($eventId: ID!, $code: String!) {
  admitByCode(eventId: $eventId, code: $code) {
    ...AdmissionShown
  }
}
    fragment AdmissionShown on Admission {
  verdict
  ticketId
  name
  attendee
  typeName {
    ja
    en
  }
  price
  since
  addOns {
    name {
      ja
      en
    }
    count
    due
  }
  party {
    ticketId
    verdict
    name
    typeName {
      ja
      en
    }
    price
    since
  }
}`, {"hash":"sha256:0d875540fdbc80f80d01c89b6c3396eec70a4c88f7ae25fdefb139177dc1f4e1"}) as unknown as TypedDocumentString<AdmitByCodeMutation, AdmitByCodeMutationVariables>;
export const AdmitTicketDocument = new TypedDocumentString(`
    mutation AdmitTicket($eventId: ID!, $ticketId: ID!) {
  admitTicket(eventId: $eventId, ticketId: $ticketId) {
    ...AdmissionShown
  }
}
    fragment AdmissionShown on Admission {
  verdict
  ticketId
  name
  attendee
  typeName {
    ja
    en
  }
  price
  since
  addOns {
    name {
      ja
      en
    }
    count
    due
  }
  party {
    ticketId
    verdict
    name
    typeName {
      ja
      en
    }
    price
    since
  }
}`, {"hash":"sha256:b3a30082c135b678bb0ce3cd680597288dfc9ca75e83b9bd94532aad1c5eb29f"}) as unknown as TypedDocumentString<AdmitTicketMutation, AdmitTicketMutationVariables>;
export const UndoAdmissionDocument = new TypedDocumentString(`
    mutation UndoAdmission($ticketId: ID!) {
  undoAdmission(ticketId: $ticketId)
}
    `, {"hash":"sha256:03a018901a538674e23dbb6127c21f692f0b7116516d6d89885ebb7a3df009dd"}) as unknown as TypedDocumentString<UndoAdmissionMutation, UndoAdmissionMutationVariables>;
export const SaveEventDocument = new TypedDocumentString(`
    mutation SaveEvent($words: EventWordsInput!, $sale: EventSaleInput, $id: ID, $like: ID) {
  saveEvent(words: $words, sale: $sale, id: $id, like: $like)
}
    `, {"hash":"sha256:04eb0b5393d8e3f6a56bdb7f80a0236ace3a92b2e9f5ef5d1c89b7309649a3c3"}) as unknown as TypedDocumentString<SaveEventMutation, SaveEventMutationVariables>;
export const PublishEventDocument = new TypedDocumentString(`
    mutation PublishEvent($id: ID!) {
  publishEvent(id: $id)
}
    `, {"hash":"sha256:d0119362381603a01856d91abd68a744e8b67028173db40d019307b7653119a7"}) as unknown as TypedDocumentString<PublishEventMutation, PublishEventMutationVariables>;
export const WithdrawEventDocument = new TypedDocumentString(`
    mutation WithdrawEvent($id: ID!) {
  withdrawEvent(id: $id)
}
    `, {"hash":"sha256:0f3bd86651e7ee6a28ad714e43d6192a00a401a4654b08cf2ae3fe30b8ce73aa"}) as unknown as TypedDocumentString<WithdrawEventMutation, WithdrawEventMutationVariables>;
export const DiscardEventDocument = new TypedDocumentString(`
    mutation DiscardEvent($id: ID!) {
  discardEvent(id: $id)
}
    `, {"hash":"sha256:6c349307215a7fe4d7a6cbc7858c96503e0755c137db73abb4bbb2f87a8bd167"}) as unknown as TypedDocumentString<DiscardEventMutation, DiscardEventMutationVariables>;
export const AddEventDateDocument = new TypedDocumentString(`
    mutation AddEventDate($id: ID!, $date: EventDateInput!) {
  addEventDate(id: $id, date: $date)
}
    `, {"hash":"sha256:59ea22a5a60f5d177fba8aa3c2ebb189d50d252cd6fada5cdf15afa70dcc78c9"}) as unknown as TypedDocumentString<AddEventDateMutation, AddEventDateMutationVariables>;
export const SetHandOnHoursDocument = new TypedDocumentString(`
    mutation SetHandOnHours($id: ID!, $hours: Int) {
  setHandOnHours(id: $id, hours: $hours)
}
    `, {"hash":"sha256:d7b446e23319c2b45166a2c316975cbe62403bec9de4e4b80ae7cc78a2dc8ce4"}) as unknown as TypedDocumentString<SetHandOnHoursMutation, SetHandOnHoursMutationVariables>;
export const SetCapacityDocument = new TypedDocumentString(`
    mutation SetCapacity($quotaId: ID!, $capacity: Int!) {
  setCapacity(quotaId: $quotaId, capacity: $capacity)
}
    `, {"hash":"sha256:147eee909a73059c6d206314a4bb29030974b4429ccf096f588cf6628bcf5ecd"}) as unknown as TypedDocumentString<SetCapacityMutation, SetCapacityMutationVariables>;
export const StateTravelDocument = new TypedDocumentString(`
    mutation StateTravel($id: ID!, $travel: TravelInput!) {
  stateTravel(id: $id, travel: $travel)
}
    `, {"hash":"sha256:da5f64ecdd2fd56a51eae8de3999d900fb167c1e6d97ec741c581baaf98f0b44"}) as unknown as TypedDocumentString<StateTravelMutation, StateTravelMutationVariables>;
export const EventReflectionsDocument = new TypedDocumentString(`
    query EventReflections($eventId: ID!) {
  eventReflections(eventId: $eventId) {
    titleJa
    reflections {
      id
      revision
      startsAt
      memberId
      name
      asked
      learned
      forHost
      forPublic
      signed
      changedAt
      publishedAt
    }
  }
}
    `, {"hash":"sha256:1c63b2954fd7a9f0d3a68cffc250137fa40fda102e87b52824e57c885d26383d"}) as unknown as TypedDocumentString<EventReflectionsQuery, EventReflectionsQueryVariables>;
export const PublishReflectionDocument = new TypedDocumentString(`
    mutation PublishReflection($id: ID!, $revision: Int!) {
  publishReflection(id: $id, revision: $revision)
}
    `, {"hash":"sha256:104ba0f16ed2b319a1123c0d15b191fef52dfac295cb165e1e29797d308ad7d6"}) as unknown as TypedDocumentString<PublishReflectionMutation, PublishReflectionMutationVariables>;
export const TakeReflectionDownDocument = new TypedDocumentString(`
    mutation TakeReflectionDown($id: ID!) {
  takeReflectionDown(id: $id)
}
    `, {"hash":"sha256:a9720a86ad49b0c2aade6781ed70ab637293d62dba9cf5402ed0fc977ad81ee5"}) as unknown as TypedDocumentString<TakeReflectionDownMutation, TakeReflectionDownMutationVariables>;
export const EventResultDocument = new TypedDocumentString(`
    query EventResult($eventId: ID!) {
  eventResult(eventId: $eventId) {
    titleJa
    kinds {
      name {
        ja
        en
      }
      tickets
      amount
    }
    tickets
    cancelFees
    givenBack
    atTheDoor
    processorFees
    costs {
      account {
        ja
        en
      }
      amount
    }
    slips {
      id
      kind
      name
      account {
        ja
        en
      }
      occurredOn
      amount
    }
    slipsLeftOut
    ownIncome
    publicMoney
    cost
    left
    leftAlone
    coverage
    costPerTicket
    definitions {
      key
      text {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:a3ba136825b3f2bc796689d1b183a1f1010b7bad6ac97bd6bcfcbf71d37cc4b5"}) as unknown as TypedDocumentString<EventResultQuery, EventResultQueryVariables>;
export const EventTitleDocument = new TypedDocumentString(`
    query EventTitle($id: ID!) {
  event(id: $id) {
    titleJa
  }
}
    `, {"hash":"sha256:b8e67d1b900e54f71c7da0b9bdd604d18a941873a2f15e21911073930608f8e2"}) as unknown as TypedDocumentString<EventTitleQuery, EventTitleQueryVariables>;
export const EnterEventSlipDocument = new TypedDocumentString(`
    mutation EnterEventSlip($eventId: ID!, $slip: SlipInput!) {
  enterEventSlip(eventId: $eventId, slip: $slip) {
    id
  }
}
    `, {"hash":"sha256:b9d3da0996eeb4fcbc1db5e06338ae3e5acd091c55388d93594534fbde466ebb"}) as unknown as TypedDocumentString<EnterEventSlipMutation, EnterEventSlipMutationVariables>;
export const EventAudienceDocument = new TypedDocumentString(`
    query EventAudience($eventId: ID!) {
  eventAudience(eventId: $eventId) {
    titleJa
    day
    members {
      ...ShownPeople
    }
    guests {
      ...ShownPeople
    }
    companions {
      ...ShownPeople
    }
    inside {
      ...ShownPeople
    }
    outside {
      ...ShownPeople
    }
    unsaid {
      ...ShownPeople
    }
    newcomers
    bands
    areas {
      ...ShownAreaCounts
    }
    all {
      ...ShownAreaCounts
    }
  }
}
    fragment ShownAreaCounts on AreaCounts {
  name {
    ja
    en
  }
  side
  ages {
    ...ShownPeople
  }
  total {
    ...ShownPeople
  }
}
fragment ShownPeople on ShownPeople {
  applied
  came
}`, {"hash":"sha256:428da58c0d64f202bab74032a8347ae9c7ff9994ae54067afc7d21df74fea401"}) as unknown as TypedDocumentString<EventAudienceQuery, EventAudienceQueryVariables>;
export const DeskEventSitesDocument = new TypedDocumentString(`
    query DeskEventSites($eventId: ID!) {
  eventSites(eventId: $eventId) {
    titleJa
    draft
    items {
      id
      nameJa
      nameEn
      addressJa
      addressEn
      bodyJa
      bodyEn
      bringJa
      bringEn
      hostId
      slots
    }
  }
  eventHosts(eventId: $eventId) {
    items {
      id
      name {
        ja
        en
      }
      showing
    }
  }
}
    `, {"hash":"sha256:fc2ea4422e209bcb13ecf8bc92ca254d9ec583783d8a1f8d1fe0004cd085aae4"}) as unknown as TypedDocumentString<DeskEventSitesQuery, DeskEventSitesQueryVariables>;
export const KeepEventSiteDocument = new TypedDocumentString(`
    mutation KeepEventSite($eventId: ID!, $id: ID, $place: Int, $site: EventSiteInput!) {
  keepEventSite(eventId: $eventId, id: $id, place: $place, site: $site)
}
    `, {"hash":"sha256:edc9ee574e9813c75e53221a4d1129a666dd5f38092f3f4f966d4c3f2034fbbe"}) as unknown as TypedDocumentString<KeepEventSiteMutation, KeepEventSiteMutationVariables>;
export const RemoveEventSiteDocument = new TypedDocumentString(`
    mutation RemoveEventSite($id: ID!) {
  removeEventSite(id: $id)
}
    `, {"hash":"sha256:21708955a7504f7efa9d4f778ae943c4eb1f1e550127a2e0dab4533ca15b618a"}) as unknown as TypedDocumentString<RemoveEventSiteMutation, RemoveEventSiteMutationVariables>;
export const SlotPreviewDocument = new TypedDocumentString(`
    query SlotPreview($eventId: ID!, $plan: SlotPlanInput!, $anew: Boolean!) {
  slotPreview(eventId: $eventId, plan: $plan, anew: $anew) {
    added {
      siteId
      startsAt
      endsAt
    }
    taken {
      siteId
      startsAt
      endsAt
    }
    replaced
  }
}
    `, {"hash":"sha256:4a0635724bfd14fb719a052e33f555baa18033747d2b35040cbeb3e5eec7d932"}) as unknown as TypedDocumentString<SlotPreviewQuery, SlotPreviewQueryVariables>;
export const LayOutSlotsDocument = new TypedDocumentString(`
    mutation LayOutSlots($eventId: ID!, $plan: SlotPlanInput!, $anew: Boolean!) {
  layOutSlots(eventId: $eventId, plan: $plan, anew: $anew)
}
    `, {"hash":"sha256:ddc7e87796ad9908831c195aa6ba04a879c3dab28e3b2673f212a1b0afc452ad"}) as unknown as TypedDocumentString<LayOutSlotsMutation, LayOutSlotsMutationVariables>;
export const EventSurveyDocument = new TypedDocumentString(`
    query EventSurvey($eventId: ID!) {
  eventSurvey(eventId: $eventId) {
    titleJa
    open
    closeDays
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
    asked
    answered
    satisfaction
    satisfactions {
      ...ShownSurveyCount
    }
    recommend {
      score
      promoters
      passives
      detractors
    }
    recommends {
      ...ShownSurveyCount
    }
    again {
      intention
      counts {
        ...ShownSurveyCount
      }
    }
    own {
      id
      labelJa
      kind
      counts {
        ...ShownSurveyCount
      }
      texts
    }
    said
  }
}
    fragment ShownSurveyCount on SurveyCount {
  choice
  count
}`, {"hash":"sha256:9753968ddc48aab39a7a4fd9100f6d236cc1f04e0748510e9ccd6db25b439f1b"}) as unknown as TypedDocumentString<EventSurveyQuery, EventSurveyQueryVariables>;
export const EventSurveyFiguresDocument = new TypedDocumentString(`
    query EventSurveyFigures($eventId: ID!) {
  eventSurveyFigures(eventId: $eventId) {
    asked
    answered
    satisfaction
    recommend {
      score
    }
  }
}
    `, {"hash":"sha256:1dd574d06fd7e5403fd540b7f69569d8952dfd2f226ac5e99fa44668b531ef92"}) as unknown as TypedDocumentString<EventSurveyFiguresQuery, EventSurveyFiguresQueryVariables>;
export const PlanEventSurveyDocument = new TypedDocumentString(`
    mutation PlanEventSurvey($eventId: ID!, $open: Boolean!, $closeDays: Int!, $questions: [SurveyQuestionInput!]!) {
  planEventSurvey(
    eventId: $eventId
    open: $open
    closeDays: $closeDays
    questions: $questions
  )
}
    `, {"hash":"sha256:9ba8cfb6f5369c0f74013c3ef883400c9bc0ec711138ed6c8aca1d665a2f5649"}) as unknown as TypedDocumentString<PlanEventSurveyMutation, PlanEventSurveyMutationVariables>;
export const WaitingListDocument = new TypedDocumentString(`
    query WaitingList($eventId: ID!) {
  waitingList(eventId: $eventId) {
    title {
      ja
      en
    }
    order
    offerHours
    entries {
      joinedAt
      memberId
      name
      number
      entry {
        id
        state
        lines {
          name {
            ja
            en
          }
          quantity
        }
        dates
        offeredUntil
      }
    }
    more
    moves {
      entryId
      from
      to
      reason
      at
    }
  }
}
    `, {"hash":"sha256:e10b676f661abf9b313f31c59064ac46de163d554dee65cf5db017ced642210f"}) as unknown as TypedDocumentString<WaitingListQuery, WaitingListQueryVariables>;
export const MoveWaitingEntryDocument = new TypedDocumentString(`
    mutation MoveWaitingEntry($id: ID!, $place: Int!, $reason: String!) {
  moveWaitingEntry(id: $id, place: $place, reason: $reason)
}
    `, {"hash":"sha256:98a2433656e67b0422df2f56ddf256a4ed51ae77f260125d8585e9a599b2e8a9"}) as unknown as TypedDocumentString<MoveWaitingEntryMutation, MoveWaitingEntryMutationVariables>;
export const SetWaitingRuleDocument = new TypedDocumentString(`
    mutation SetWaitingRule($eventId: ID!, $order: WaitingOrder!, $offerHours: Int!) {
  setWaitingRule(eventId: $eventId, order: $order, offerHours: $offerHours)
}
    `, {"hash":"sha256:53dbc8e7dfdc296f11d0fe9ef32d93370d4f24bd8008a22cb86dd78f26956e98"}) as unknown as TypedDocumentString<SetWaitingRuleMutation, SetWaitingRuleMutationVariables>;
export const FeePlansDocument = new TypedDocumentString(`
    query FeePlans($memberId: ID!) {
  member(id: $memberId) {
    id
    familyName
    givenName
    familyKana
    givenKana
    planKey
    interval
  }
  plans {
    key
    kind
    active
    name {
      ja
      en
    }
    prices {
      interval
      amount
    }
  }
}
    `, {"hash":"sha256:55111f563c4c3f3c5c8ceead7cd98da9d4136c89a9527201fe959025dfda884a"}) as unknown as TypedDocumentString<FeePlansQuery, FeePlansQueryVariables>;
export const FeeReviewDocument = new TypedDocumentString(`
    query FeeReview($memberId: ID!, $planKey: String!, $interval: BillingInterval!) {
  membershipFeeReview(memberId: $memberId, planKey: $planKey, interval: $interval) {
    planName {
      ja
      en
    }
    interval
    amount
    from
    lastDay
    termEnd
    today
    idempotencyKey
  }
}
    `, {"hash":"sha256:5d519354cb7962ac71fb90465beeabec30b9ff399a788a46408a1c1c37d43a30"}) as unknown as TypedDocumentString<FeeReviewQuery, FeeReviewQueryVariables>;
export const TakeMembershipFeeDocument = new TypedDocumentString(`
    mutation TakeMembershipFee($memberId: ID!, $planKey: String!, $interval: BillingInterval!, $amount: Yen!, $means: ManualMeans!, $receivedOn: TokyoDate!, $note: String, $termEnd: TokyoDate, $idempotencyKey: String!) {
  takeMembershipFee(
    memberId: $memberId
    planKey: $planKey
    interval: $interval
    amount: $amount
    means: $means
    receivedOn: $receivedOn
    note: $note
    termEnd: $termEnd
    idempotencyKey: $idempotencyKey
  )
}
    `, {"hash":"sha256:3940d8316706cae90fa7405e14b34d420f2e83be866cdfc9c3df9708c2994b13"}) as unknown as TypedDocumentString<TakeMembershipFeeMutation, TakeMembershipFeeMutationVariables>;
export const ReverseMembershipFeeDocument = new TypedDocumentString(`
    mutation ReverseMembershipFee($paymentId: ID!, $reason: String!) {
  reverseMembershipFee(paymentId: $paymentId, reason: $reason)
}
    `, {"hash":"sha256:8ec8e0daeb853952dbbcb1f30d770ce3d379b1c1fa69fd3a4bfd80616b185308"}) as unknown as TypedDocumentString<ReverseMembershipFeeMutation, ReverseMembershipFeeMutationVariables>;
export const FundingReportDocument = new TypedDocumentString(`
    query FundingReport($fiscalYear: Int!) {
  fundingReport(fiscalYear: $fiscalYear) {
    fiscalYear
    asOf
    months
    lines {
      line
      label {
        ja
        en
      }
      planned
      actual
    }
    plannedTotal
    actualTotal
    plannedCost
    actualCost
    openingCash
    cash
    plannedRatios {
      ownRatio
      coverage
      concentration
      recurringRatio
      runwayMonths
    }
    actualRatios {
      ownRatio
      coverage
      concentration
      recurringRatio
      runwayMonths
    }
    plannedYears {
      fiscalYear
      income {
        line
        amount
      }
      total
      cost
      openingCash
      ratios {
        ownRatio
      }
    }
    definitions {
      key
      text {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:f93442a5c62034eb2ba49bd2099cb32438dc50a857a1ec6437ec1c93b96e6737"}) as unknown as TypedDocumentString<FundingReportQuery, FundingReportQueryVariables>;
export const SlipsDocument = new TypedDocumentString(`
    query Slips($fiscalYear: Int!, $first: Int!, $after: String) {
  slips(fiscalYear: $fiscalYear, first: $first, after: $after) {
    items {
      id
      kind
      name
      amount
      occurredOn
      taxed
      periodFrom
      periodTo
      restrictedUse
      costName {
        ja
        en
      }
      grantName
      eventId
      reversedBecause
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:f16b2c4f10896f7f94a79855e42069f7ae27c33dd961a1c370b23f4c39cf67d4"}) as unknown as TypedDocumentString<SlipsQuery, SlipsQueryVariables>;
export const EnterSlipDocument = new TypedDocumentString(`
    mutation EnterSlip($slip: SlipInput!) {
  enterSlip(slip: $slip) {
    id
  }
}
    `, {"hash":"sha256:2a65ec8f970efb28adff7cab31010c9c2c161082b8cf9dd64414feb34963bc5c"}) as unknown as TypedDocumentString<EnterSlipMutation, EnterSlipMutationVariables>;
export const ReverseSlipDocument = new TypedDocumentString(`
    mutation ReverseSlip($id: ID!, $reason: String!) {
  reverseSlip(id: $id, reason: $reason) {
    id
  }
}
    `, {"hash":"sha256:4f096bfa63f4cea2bb46ce8dc87d237092a625d7b9ecc50963d46ca5ca640932"}) as unknown as TypedDocumentString<ReverseSlipMutation, ReverseSlipMutationVariables>;
export const SaveFundingPlanDocument = new TypedDocumentString(`
    mutation SaveFundingPlan($fiscalYear: Int!, $plan: FundingPlanInput!) {
  saveFundingPlan(fiscalYear: $fiscalYear, plan: $plan)
}
    `, {"hash":"sha256:72968dd628a1cb3640874c97f1ded3d732f4848d3006868aa6c23ef58fac1900"}) as unknown as TypedDocumentString<SaveFundingPlanMutation, SaveFundingPlanMutationVariables>;
export const DeskGiftsDocument = new TypedDocumentString(`
    query DeskGifts($first: Int!, $after: String) {
  gifts(first: $first, after: $after) {
    items {
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
      orderedAt
      giverId
      giverNumber
      recipientId
      recipientNumber
      receivableUntil
      lastDay
      returnReason
      mailed
      late
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:87d8787c9669b37cee467d70794deccb38ab4d4b2dbe549db79c5b5f3d79013e"}) as unknown as TypedDocumentString<DeskGiftsQuery, DeskGiftsQueryVariables>;
export const SendGiftAgainAtDeskDocument = new TypedDocumentString(`
    mutation SendGiftAgainAtDesk($id: ID!) {
  sendGiftAgain(id: $id)
}
    `, {"hash":"sha256:7e6b2297450833d07f513f6d2f5e7740e23b7223ab521d84e554e380a3c9e174"}) as unknown as TypedDocumentString<SendGiftAgainAtDeskMutation, SendGiftAgainAtDeskMutationVariables>;
export const ReturnGiftDocument = new TypedDocumentString(`
    mutation ReturnGift($id: ID!) {
  returnGift(id: $id)
}
    `, {"hash":"sha256:1ccb27d6244e9c8b32990a33f0950745fcd772e21713e390211187ae18af5a8f"}) as unknown as TypedDocumentString<ReturnGiftMutation, ReturnGiftMutationVariables>;
export const GuestRecordDocument = new TypedDocumentString(`
    query GuestRecord($orderId: ID!) {
  guestRecord(orderId: $orderId) {
    orderId
    eventId
    name
    erasedAt
    hindrance
    others {
      orderId
      title {
        ja
        en
      }
      orderedAt
      later
    }
    tables {
      table
      title {
        ja
        en
      }
      rows {
        fields {
          name
          value
        }
      }
    }
  }
}
    `, {"hash":"sha256:518ab260eb021737231e5ade40974b2842279c6dd9f22f0293014d3f4a878be3"}) as unknown as TypedDocumentString<GuestRecordQuery, GuestRecordQueryVariables>;
export const EraseGuestDocument = new TypedDocumentString(`
    mutation EraseGuest($orderId: ID!, $typedName: String!) {
  eraseGuest(orderId: $orderId, typedName: $typedName)
}
    `, {"hash":"sha256:3411d7656045a524c13721dc39fc690c47e92dc1a56dce1f4b41631820acc512"}) as unknown as TypedDocumentString<EraseGuestMutation, EraseGuestMutationVariables>;
export const CorporateHealthDocument = new TypedDocumentString(`
    query CorporateHealth($filter: HealthFilter!, $first: Int!, $after: String) {
  corporateHealth(filter: $filter, first: $first, after: $after) {
    asOf
    companies
    counts {
      filter
      companies
    }
    overdueAmount
    committed {
      month
      amount
    }
    committedTotal
    definitions {
      key
      text {
        ja
        en
      }
    }
    items {
      id
      title
      planName {
        ja
        en
      }
      interval
      invoiced
      prepaid
      amount
      nextAmount
      signs
      renewsOn
      daysToRenewal
      cancelsOn
      graceUntil
      seats
      capacity
      usage
      benefits {
        kind
        label {
          ja
          en
        }
        per
        allowedWords {
          ja
          en
        }
        usedWords {
          ja
          en
        }
      }
      overdue {
        amount
        since
        invoices
      }
      daysOverdue
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:ae99afbb5ea70099bab44ad38f2259e6a6e6d91e68716b0ba86f21e3efd98cc5"}) as unknown as TypedDocumentString<CorporateHealthQuery, CorporateHealthQueryVariables>;
export const HeldMoneyDocument = new TypedDocumentString(`
    query HeldMoney {
  heldMoney {
    items {
      id
      payer
      arosOn
      amount
      left
      moves {
        ...ShownHeldMove
      }
    }
    count
    amount
    recent {
      ...ShownHeldMove
    }
  }
}
    fragment ShownHeldMove on HeldMove {
  id
  payer
  kind
  state
  amount
  day
  target
  accountTail
  forOrder
  note
  askedBy
  isOwn
  askedAt
  decidedBy
  decidedAt
}`, {"hash":"sha256:67276762612171f27d494dfe6aa30d29f6720a26f07b852d31baf172c9ff504a"}) as unknown as TypedDocumentString<HeldMoneyQuery, HeldMoneyQueryVariables>;
export const HeldItemDocument = new TypedDocumentString(`
    query HeldItem($id: ID!, $search: String!) {
  heldItem(id: $id, search: $search) {
    held {
      id
      payer
      arosOn
      amount
      left
      account {
        bank
        branch
        kind
        number
        holder
      }
      moves {
        ...ShownHeldMove
      }
    }
    invoices {
      id
      number
      debtor
      dueOn
      open
    }
  }
}
    fragment ShownHeldMove on HeldMove {
  id
  payer
  kind
  state
  amount
  day
  target
  accountTail
  forOrder
  note
  askedBy
  isOwn
  askedAt
  decidedBy
  decidedAt
}`, {"hash":"sha256:8af62cd0c27e4935950a0301bc3af0315dfab58ecf263d462da7e2d440a49cc0"}) as unknown as TypedDocumentString<HeldItemQuery, HeldItemQueryVariables>;
export const AskRepaymentDocument = new TypedDocumentString(`
    mutation AskRepayment($id: ID!, $amount: Int!, $day: TokyoDate!, $bank: String!, $accountTail: String!, $note: String!) {
  askRepayment(
    id: $id
    amount: $amount
    day: $day
    bank: $bank
    accountTail: $accountTail
    note: $note
  )
}
    `, {"hash":"sha256:d48f9aaed21378cf26a3925b16576129492f0179b363644339c19e174056d280"}) as unknown as TypedDocumentString<AskRepaymentMutation, AskRepaymentMutationVariables>;
export const AssignHeldDocument = new TypedDocumentString(`
    mutation AssignHeld($id: ID!, $receivableId: ID!, $amount: Int!) {
  assignHeld(id: $id, receivableId: $receivableId, amount: $amount)
}
    `, {"hash":"sha256:7cf266cbe8d64993e128b00a858f97948391712b816024f5fb65e23a34c27ff4"}) as unknown as TypedDocumentString<AssignHeldMutation, AssignHeldMutationVariables>;
export const DecideHeldMoveDocument = new TypedDocumentString(`
    mutation DecideHeldMove($id: ID!, $to: HeldMoveDecision!) {
  decideHeldMove(id: $id, to: $to)
}
    `, {"hash":"sha256:8144f6b0050574db901c83caf6c86a3b736e54323d0e629048cabec0535c5a4e"}) as unknown as TypedDocumentString<DecideHeldMoveMutation, DecideHeldMoveMutationVariables>;
export const MemberImportsDocument = new TypedDocumentString(`
    query MemberImports {
  memberImports {
    id
    state
    fileName
    source
    rowCount
    uploadedBy
    uploadedAt
  }
}
    `, {"hash":"sha256:e2aef75f7e06a3d11390b17f70099048b7523f8946fd94d345f13b66ebb832b7"}) as unknown as TypedDocumentString<MemberImportsQuery, MemberImportsQueryVariables>;
export const MemberImportDocument = new TypedDocumentString(`
    query MemberImport($id: ID!, $first: Int!) {
  plans {
    key
    kind
    active
    name {
      ja
      en
    }
  }
  memberImport(id: $id, first: $first) {
    id
    state
    fileName
    source
    encoding
    rowCount
    uploadedAt
    columns {
      heading
      field
      examples
    }
    missing
    planMatches {
      word
      rows
      planKey
    }
    counts {
      create
      member
      probable
      refused
      newsletter
      optOut
    }
    terms {
      planName {
        ja
        en
      }
      people
      firstEnd
      lastEnd
      interval
      ifAllGoOn
    }
    rows {
      rowNo
      verdict
      state
      name
      email
      planName {
        ja
        en
      }
      paidThrough
      joinedOn
      likeness
      known {
        id
        number
        name
      }
      remarks {
        heading
        cell
        fault
        text {
          ja
          en
        }
      }
    }
    fingerprint
    sameFileAt
    outcome {
      settled
      created
      member
      leftOut
      refused
      undone
      kept
      uninvited
    }
    undoUntil
    forgotten
  }
}
    `, {"hash":"sha256:3a5c7de1be88f3efe0dae352c2cca412c7ea1cb023e3af4cbf9b72a52f62498f"}) as unknown as TypedDocumentString<MemberImportQuery, MemberImportQueryVariables>;
export const BringMemberListDocument = new TypedDocumentString(`
    mutation BringMemberList($fileName: String!, $content: String!, $source: String!, $basis: String!) {
  bringMemberList(
    fileName: $fileName
    content: $content
    source: $source
    basis: $basis
  )
}
    `, {"hash":"sha256:8a1ab1e1701ff3cf2402065f46ccfdde4dd95723e7e0601bbd40fed809dcbf8e"}) as unknown as TypedDocumentString<BringMemberListMutation, BringMemberListMutationVariables>;
export const MatchMemberImportDocument = new TypedDocumentString(`
    mutation MatchMemberImport($id: ID!, $columns: [ImportColumnInput!]!, $plans: [ImportPlanInput!]!) {
  matchMemberImport(id: $id, columns: $columns, plans: $plans)
}
    `, {"hash":"sha256:356b8a5cb56136c085758526cf040ebbbd3f5ece58c6ae2710741da74618ac83"}) as unknown as TypedDocumentString<MatchMemberImportMutation, MatchMemberImportMutationVariables>;
export const StartMemberImportDocument = new TypedDocumentString(`
    mutation StartMemberImport($id: ID!, $fingerprint: String!, $alsoCreate: [Int!]!) {
  startMemberImport(id: $id, fingerprint: $fingerprint, alsoCreate: $alsoCreate)
}
    `, {"hash":"sha256:00fb48c29c4e573e3fd7db54843729ab9c6f7cdd2610219f05f6e16e43aca22e"}) as unknown as TypedDocumentString<StartMemberImportMutation, StartMemberImportMutationVariables>;
export const DiscardMemberImportDocument = new TypedDocumentString(`
    mutation DiscardMemberImport($id: ID!) {
  discardMemberImport(id: $id)
}
    `, {"hash":"sha256:4a40f1f94b6cff4d204b2295a0a8b9962634327c7376680a287555f194f4dc9c"}) as unknown as TypedDocumentString<DiscardMemberImportMutation, DiscardMemberImportMutationVariables>;
export const InviteImportedDocument = new TypedDocumentString(`
    mutation InviteImported($id: ID!) {
  inviteImported(id: $id)
}
    `, {"hash":"sha256:e98d5d9b4c887342fcbc53ca506d982311f637d48450e01673ce2183ba59fb60"}) as unknown as TypedDocumentString<InviteImportedMutation, InviteImportedMutationVariables>;
export const UndoMemberImportDocument = new TypedDocumentString(`
    mutation UndoMemberImport($id: ID!) {
  undoMemberImport(id: $id)
}
    `, {"hash":"sha256:20b21b0ceef6d1fce16642b71eac5d1a82536945d83c583f9066b4d6d5be0979"}) as unknown as TypedDocumentString<UndoMemberImportMutation, UndoMemberImportMutationVariables>;
export const MemberLifeLineDocument = new TypedDocumentString(`
    query MemberLifeLine($memberId: ID!, $first: Int!, $after: String) {
  memberLifeLine(memberId: $memberId, first: $first, after: $after) {
    name
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
        what
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
    `, {"hash":"sha256:bef9fa2372ad7e9e39a9da3da686c621c18d9e6249237a82591a4f028cbb7de4"}) as unknown as TypedDocumentString<MemberLifeLineQuery, MemberLifeLineQueryVariables>;
export const ContestedLifeEntriesDocument = new TypedDocumentString(`
    query ContestedLifeEntries {
  contestedLifeEntries {
    id
    memberId
    name
    what
    objectedAt
  }
}
    `, {"hash":"sha256:f0a926d53879522138d045bf726724de037363b7b78294a1d6a67ba5457c2cb3"}) as unknown as TypedDocumentString<ContestedLifeEntriesQuery, ContestedLifeEntriesQueryVariables>;
export const AddLifeEntryDocument = new TypedDocumentString(`
    mutation AddLifeEntry($memberId: ID!, $input: LifeEntryInput!) {
  addLifeEntry(memberId: $memberId, input: $input)
}
    `, {"hash":"sha256:f7955fd382732a54dfe6849d56e07093ba09a58acd88fa8aff251ca20c15964a"}) as unknown as TypedDocumentString<AddLifeEntryMutation, AddLifeEntryMutationVariables>;
export const CorrectLifeEntryDocument = new TypedDocumentString(`
    mutation CorrectLifeEntry($id: ID!, $input: LifeEntryInput!, $answer: String!) {
  correctLifeEntry(id: $id, input: $input, answer: $answer)
}
    `, {"hash":"sha256:2010c8c93e602cff83a45e55dbd05e630c3d2643a21b0583f6de3dd8ebf0ec93"}) as unknown as TypedDocumentString<CorrectLifeEntryMutation, CorrectLifeEntryMutationVariables>;
export const AnswerLifeEntryDocument = new TypedDocumentString(`
    mutation AnswerLifeEntry($id: ID!, $answer: String!) {
  answerLifeEntry(id: $id, answer: $answer)
}
    `, {"hash":"sha256:06507ab6c95d4be2c0f98a17bb0f6df9103fb2f73cc73d932ff23cda5eecb565"}) as unknown as TypedDocumentString<AnswerLifeEntryMutation, AnswerLifeEntryMutationVariables>;
export const RemoveLifeEntryDocument = new TypedDocumentString(`
    mutation RemoveLifeEntry($id: ID!) {
  removeLifeEntry(id: $id)
}
    `, {"hash":"sha256:b6c28f76e1a15b7902d77b46f6295d8b6a6e43d366ff6b41e6a848b08ccf200c"}) as unknown as TypedDocumentString<RemoveLifeEntryMutation, RemoveLifeEntryMutationVariables>;
export const MinorRecordDocument = new TypedDocumentString(`
    query MinorRecord($memberId: ID!) {
  minorRecord(memberId: $memberId) {
    name
    closed
    papers {
      id
      certificate
      guardian
      born
      signedOn
      seenAt
      by
      endedAt
      endReason
    }
  }
}
    `, {"hash":"sha256:ae5612e462e3180153dbaedeb3c349e7aeb75bcaef9317d49ceaa4f223d95add"}) as unknown as TypedDocumentString<MinorRecordQuery, MinorRecordQueryVariables>;
export const KeepMinorPapersDocument = new TypedDocumentString(`
    mutation KeepMinorPapers($memberId: ID!, $papers: MinorPapersInput!) {
  keepMinorPapers(memberId: $memberId, papers: $papers)
}
    `, {"hash":"sha256:f78f00358a05759e7771b1b8548914c23c84cf4f893ae1fcbed2c76d710eca2b"}) as unknown as TypedDocumentString<KeepMinorPapersMutation, KeepMinorPapersMutationVariables>;
export const EndMinorPapersDocument = new TypedDocumentString(`
    mutation EndMinorPapers($id: ID!, $reason: String!) {
  endMinorPapers(id: $id, reason: $reason)
}
    `, {"hash":"sha256:268cd8a791c54d243f26949eaf38fc55a64adb6eb219518a906a8f8c59a0ef86"}) as unknown as TypedDocumentString<EndMinorPapersMutation, EndMinorPapersMutationVariables>;
export const MemberDocument = new TypedDocumentString(`
    query Member($id: ID!, $after: String) {
  member(id: $id) {
    id
    number
    familyName
    givenName
    familyKana
    givenKana
    email
    birthDate
    age
    awaitsAgreement
    prefecture
    tie
    status
    planName {
      ja
      en
    }
    interval
    joinedOn
    paidThrough
    nextChargeOn
    cancelsOn
    leftOn
    erasedOn
    newsletter
    cancellation {
      at
      reason {
        ja
        en
      }
      remark
    }
    studentThrough
    reduced {
      kind
      below
      interval
      amount
      regular
      regularFrom
    }
    pause {
      ...PauseInDesk
    }
    grounds {
      id
      kind
      planName {
        ja
        en
      }
      state
      from
      lastDay
      reason
      givenBy
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
    directory {
      displayName
      area
      interests
      line
      links
    }
    merges {
      id
      formerNumber
      mergedAt
      mergedBy
      undoableUntil
      undoable
    }
    mergedInto
    lastSyncedAt
    stripeCustomerId
  }
  memberPayments(memberId: $id) {
    ...ShownPayment
  }
  memberMailReach(memberId: $id) {
    undeliverableSince
    saidBy
    refusedSince
  }
  memberTimeline(memberId: $id, first: 30, after: $after) {
    items {
      id
      at
      kind
      title {
        ja
        en
      }
      actor
      amount
    }
    endCursor
    hasNext
  }
}
    fragment ShownPayment on DeskPayment {
  id
  paidAt
  amount
  refunded
  state
  description {
    ja
    en
  }
  means
  manual {
    receivedOn
    note
    takenBy
    reversedBy
    reversedAt
    reversalReason
  }
  receipts {
    id
    number
    url
  }
  refunds {
    id
    amount
    state
    reason
    at
  }
}
fragment PauseInDesk on MemberPause {
  from
  chargeOn
  amount
  running
}`, {"hash":"sha256:4a8d003751a6e543bdfe5c39fac6c60a60ec161d219c9bcc6cf48349eae7f4d2"}) as unknown as TypedDocumentString<MemberQuery, MemberQueryVariables>;
export const SyncMemberDocument = new TypedDocumentString(`
    mutation SyncMember($memberId: ID!) {
  syncMemberWithStripe(memberId: $memberId)
}
    `, {"hash":"sha256:805550c70d675274911dc0c884842c6e462fc1fafcfa2231ccd7af23cc709782"}) as unknown as TypedDocumentString<SyncMemberMutation, SyncMemberMutationVariables>;
export const SetMailReachDocument = new TypedDocumentString(`
    mutation SetMailReach($memberId: ID!, $reach: MailReach!) {
  setMemberMailReach(memberId: $memberId, reach: $reach) {
    undeliverableSince
  }
}
    `, {"hash":"sha256:7524f6e43ba56eb784f623e63685b97ba1b754433f357c501373a59255e9db64"}) as unknown as TypedDocumentString<SetMailReachMutation, SetMailReachMutationVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($filter: MemberFilter, $first: Int!, $after: String) {
  members(filter: $filter, first: $first, after: $after) {
    items {
      id
      number
      name
      kana
      planName {
        ja
        en
      }
      status
      prefecture
      joinedOn
      email
    }
    endCursor
    hasNext
  }
  memberFacets(filter: $filter) {
    total
    byPlan {
      key
      label {
        ja
        en
      }
      count
    }
    byStatus {
      key
      label {
        ja
        en
      }
      count
    }
    byPrefecture {
      key
      label {
        ja
        en
      }
      count
    }
  }
}
    `, {"hash":"sha256:76401e8a288e769ed342328dd8e15a08505e3bce255379c3c03d471a9ba3840c"}) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const LikelyDoublesDocument = new TypedDocumentString(`
    query LikelyDoubles {
  likelyDoubles {
    pairs {
      one {
        ...Entry
      }
      other {
        ...Entry
      }
      reasons
    }
    more
  }
}
    fragment Entry on RegisterEntry {
  id
  number
  name
  kana
  birthDate
  prefecture
  email
  joinedOn
  status
  planName {
    ja
    en
  }
}`, {"hash":"sha256:d5b2b998db0807d0295ff6f7b2cab642d424743c7c4db80072227580d8cd1f08"}) as unknown as TypedDocumentString<LikelyDoublesQuery, LikelyDoublesQueryVariables>;
export const DismissDoubleDocument = new TypedDocumentString(`
    mutation DismissDouble($oneId: ID!, $otherId: ID!) {
  dismissDouble(oneId: $oneId, otherId: $otherId)
}
    `, {"hash":"sha256:1fc121b46355c901ade0bb975be7bc53844748e013d615b301557b343e39f51b"}) as unknown as TypedDocumentString<DismissDoubleMutation, DismissDoubleMutationVariables>;
export const MergeReviewDocument = new TypedDocumentString(`
    query MergeReview($memberId: ID!, $other: String!) {
  mergeReview(memberId: $memberId, other: $other) {
    sides {
      id
      number
      name
      kana
      birthDate
      prefecture
      tie
      email
      joinedOn
      status
      planName {
        ja
        en
      }
      newsletter
      addressFits
      signsIn
      pays
    }
    usual {
      number
      email
      name
      kana
      birthDate
      prefecture
      tie
    }
    movingPlans {
      ja
      en
    }
    newsletter
    directory
    revision
  }
}
    `, {"hash":"sha256:547513cc58c5edc5617388973f563804342875ce879b23b39ab11c88c87284da"}) as unknown as TypedDocumentString<MergeReviewQuery, MergeReviewQueryVariables>;
export const MergeMembersDocument = new TypedDocumentString(`
    mutation MergeMembers($input: MergeMembersInput!) {
  mergeMembers(input: $input)
}
    `, {"hash":"sha256:b04b92103e33e3926b87d0020ef0070109f83e4633ceaa17b1c87c6420ca0311"}) as unknown as TypedDocumentString<MergeMembersMutation, MergeMembersMutationVariables>;
export const UndoMergeDocument = new TypedDocumentString(`
    mutation UndoMerge($id: ID!) {
  undoMerge(id: $id)
}
    `, {"hash":"sha256:5f4640262fa9e5db15df7a669cd708e997986e36a1a0be51e52d735568aeb3e3"}) as unknown as TypedDocumentString<UndoMergeMutation, UndoMergeMutationVariables>;
export const MoneyMattersDocument = new TypedDocumentString(`
    query MoneyMatters {
  moneyMatters {
    id
    kind
    openedAt
    summary {
      ja
      en
    }
    detail
    memberId
    companyId
    amount
    dueBy
    proposedAct
  }
}
    `, {"hash":"sha256:f0de49eb2683bf9639b6477d60c51a5c2e3b0c95b32a0da981cabc75d5b33831"}) as unknown as TypedDocumentString<MoneyMattersQuery, MoneyMattersQueryVariables>;
export const ActOnMoneyMatterDocument = new TypedDocumentString(`
    mutation ActOnMoneyMatter($id: ID!, $act: MoneyMatterAct!, $note: String) {
  actOnMoneyMatter(id: $id, act: $act, note: $note)
}
    `, {"hash":"sha256:46644ff52b0a8492372ee5f8bd91a2dc7ec565dd04eaf2e48ec6bdafd5b68cd9"}) as unknown as TypedDocumentString<ActOnMoneyMatterMutation, ActOnMoneyMatterMutationVariables>;
export const UnpaidFeesDocument = new TypedDocumentString(`
    query UnpaidFees($cause: UnpaidCause, $after: String) {
  unpaidFees(cause: $cause, first: 50, after: $after) {
    sums {
      people
      amount
      endingSoon
      byCause {
        cause
        people
        amount
      }
    }
    items {
      memberId
      number
      name
      planName {
        ja
        en
      }
      amount
      cause
      day
      graceDays
      lastUsableDay
      nextStep
      nextOn
    }
    total
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:70a44f58910a8f7f13af9a4220d46962fe32c647e446ddcaea80aa5e4d23ec4e"}) as unknown as TypedDocumentString<UnpaidFeesQuery, UnpaidFeesQueryVariables>;
export const PayoutsDocument = new TypedDocumentString(`
    query Payouts {
  payouts {
    atStripe
    underWay
    items {
      id
      arrivesOn
      amount
      whole
      movements
      state
    }
  }
}
    `, {"hash":"sha256:4a97b82e2adfc87a21581ce7c491b98d1a00246be98adcfbc70ad2bd985055a9"}) as unknown as TypedDocumentString<PayoutsQuery, PayoutsQueryVariables>;
export const LettersDocument = new TypedDocumentString(`
    query Letters($first: Int!, $after: String) {
  letters(first: $first, after: $after) {
    items {
      id
      state
      subject
      updatedAt
      sendAt
      startedAt
      progress {
        total
        sent
      }
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:cafdeaebaf2205a5e15bbda40bf9695bd993278f26b3c98c3887e3dbd6599cf2"}) as unknown as TypedDocumentString<LettersQuery, LettersQueryVariables>;
export const DeskLetterDocument = new TypedDocumentString(`
    query DeskLetter($id: ID!) {
  letter(id: $id) {
    id
    state
    subjectJa
    subjectEn
    bodyJa
    bodyEn
    planKeys
    prefectures
    ties
    interests
    shelf
    sendAt
    startedAt
    finishedAt
    progress {
      total
      sent
      failed
      skipped
    }
    audience
    senderName
    postalAddress
    contact
    missing
    preview {
      language
      subject
      blocks {
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
}
    `, {"hash":"sha256:0aae097014b9be8d14a18a99734474dd420e9fc4fd8d55ad1ee5025233bb0e51"}) as unknown as TypedDocumentString<DeskLetterQuery, DeskLetterQueryVariables>;
export const LetterChoicesDocument = new TypedDocumentString(`
    query LetterChoices {
  memberFacets(filter: null) {
    byPlan {
      key
      label {
        ja
        en
      }
      count
    }
    byPrefecture {
      key
      label {
        ja
        en
      }
      count
    }
  }
}
    `, {"hash":"sha256:a88cb80df87c22b6a6feb0b46cb937a5f701bcba9c220aceff8990059ee4ec93"}) as unknown as TypedDocumentString<LetterChoicesQuery, LetterChoicesQueryVariables>;
export const SaveLetterDocument = new TypedDocumentString(`
    mutation SaveLetter($input: LetterInput!, $id: ID) {
  saveLetter(input: $input, id: $id)
}
    `, {"hash":"sha256:0649564ce36455e0e9b6b2ed5f5d39cec18cf8e7c79739cb150843bfd2b6458d"}) as unknown as TypedDocumentString<SaveLetterMutation, SaveLetterMutationVariables>;
export const DiscardLetterDocument = new TypedDocumentString(`
    mutation DiscardLetter($id: ID!) {
  discardLetter(id: $id)
}
    `, {"hash":"sha256:52483b3fd4bee9af33b327accb2183f05d8aee7aca46c13c5e8ab75a1fccf631"}) as unknown as TypedDocumentString<DiscardLetterMutation, DiscardLetterMutationVariables>;
export const SendTestLetterDocument = new TypedDocumentString(`
    mutation SendTestLetter($id: ID!, $language: LetterLanguage!) {
  sendTestLetter(id: $id, language: $language)
}
    `, {"hash":"sha256:fbd466d19e076e77d6e7cf8cb3168a1df3b3d3408b32afb22e7b22299052b299"}) as unknown as TypedDocumentString<SendTestLetterMutation, SendTestLetterMutationVariables>;
export const SendLetterDocument = new TypedDocumentString(`
    mutation SendLetter($id: ID!, $at: Instant) {
  sendLetter(id: $id, at: $at) {
    state
  }
}
    `, {"hash":"sha256:beed45efed7378bee718c03289fc0612fd9448065b62dd7a0b4b016efe34c6ba"}) as unknown as TypedDocumentString<SendLetterMutation, SendLetterMutationVariables>;
export const CancelLetterDocument = new TypedDocumentString(`
    mutation CancelLetter($id: ID!) {
  cancelLetter(id: $id) {
    state
  }
}
    `, {"hash":"sha256:b9244d736ca0a64e54f2d6aa3d53d2fa0e10509f70e69e965e03a831d30705f1"}) as unknown as TypedDocumentString<CancelLetterMutation, CancelLetterMutationVariables>;
export const SenderCardDocument = new TypedDocumentString(`
    query SenderCard {
  senderCard {
    senderName
    postalAddress
    contact
    missing
    saved
  }
}
    `, {"hash":"sha256:f573093b2e58398d9507a74813d938e6a95ac220838e7d6026e126acd3503d8d"}) as unknown as TypedDocumentString<SenderCardQuery, SenderCardQueryVariables>;
export const SaveSenderCardDocument = new TypedDocumentString(`
    mutation SaveSenderCard($input: SenderCardInput!) {
  saveSenderCard(input: $input) {
    missing
  }
}
    `, {"hash":"sha256:262e4a21597057741733378eb24a0e46bf182553b851e30b91ba75eafb515ed6"}) as unknown as TypedDocumentString<SaveSenderCardMutation, SaveSenderCardMutationVariables>;
export const PastListsDocument = new TypedDocumentString(`
    query PastLists {
  pastLists {
    id
    title
    origin
    fileName
    broughtAt
    people
    takings
    toAsk
    asked
    unreachable
    claimed
    refused
    forgotten
  }
}
    `, {"hash":"sha256:0ff58e1f90ed7918a7836c8883b0fc83ea09546ee5cb7fb3b3bdb52b89bd1c53"}) as unknown as TypedDocumentString<PastListsQuery, PastListsQueryVariables>;
export const BringPastListDocument = new TypedDocumentString(`
    mutation BringPastList($fileName: String!, $content: String!, $title: String!, $origin: String!, $on: TokyoDate) {
  bringPastList(
    fileName: $fileName
    content: $content
    title: $title
    origin: $origin
    on: $on
  )
}
    `, {"hash":"sha256:808285f91e904bf2ce1924e5756cfd43b6ad901ca50d5b9009b372dd904b4b06"}) as unknown as TypedDocumentString<BringPastListMutation, BringPastListMutationVariables>;
export const AskPastPeopleDocument = new TypedDocumentString(`
    mutation AskPastPeople($listId: ID!) {
  askPastPeople(listId: $listId)
}
    `, {"hash":"sha256:44e0d9439f452deed21b205d2695e23e0853e720355bb46caf8e80adc5e91047"}) as unknown as TypedDocumentString<AskPastPeopleMutation, AskPastPeopleMutationVariables>;
export const PastPeopleDocument = new TypedDocumentString(`
    query PastPeople($listId: ID!, $first: Int!, $after: String) {
  pastPeople(listId: $listId, first: $first, after: $after) {
    title
    people {
      id
      name
      kana
      email
      askedAt
      joinedTo
      takings
    }
    alike {
      one {
        id
        name
        kana
        email
      }
      other {
        id
        name
        kana
        email
      }
    }
    endCursor
  }
}
    `, {"hash":"sha256:070231f36dfdc9a856b5510c7289b7beeffd87b87a646c7f82ac22161a3b2036"}) as unknown as TypedDocumentString<PastPeopleQuery, PastPeopleQueryVariables>;
export const TurnPastPersonDocument = new TypedDocumentString(`
    mutation TurnPastPerson($id: ID!, $turn: PastTurn!, $otherId: ID) {
  turnPastPerson(id: $id, turn: $turn, otherId: $otherId)
}
    `, {"hash":"sha256:c80b3afc63888014ec89d4028d97133e467cc34e6b92ad89d32af82edd67217f"}) as unknown as TypedDocumentString<TurnPastPersonMutation, TurnPastPersonMutationVariables>;
export const PausingMemberDocument = new TypedDocumentString(`
    query PausingMember($memberId: ID!) {
  member(id: $memberId) {
    id
    familyName
    givenName
    familyKana
    givenKana
    pause {
      ...PauseInDesk
    }
  }
}
    fragment PauseInDesk on MemberPause {
  from
  chargeOn
  amount
  running
}`, {"hash":"sha256:458fefbc9dccdc86b0c2f3fe5c6de025c91a51c94c8e4496ec21f8825bc0751e"}) as unknown as TypedDocumentString<PausingMemberQuery, PausingMemberQueryVariables>;
export const MemberPauseReviewDocument = new TypedDocumentString(`
    query MemberPauseReview($memberId: ID!) {
  memberPauseReview(memberId: $memberId) {
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
  }
}
    `, {"hash":"sha256:643a5bb4d479488fdd5603b42ff1cd7fe4bd7e32a2975c81eaea76ec3552f52d"}) as unknown as TypedDocumentString<MemberPauseReviewQuery, MemberPauseReviewQueryVariables>;
export const PauseMemberDocument = new TypedDocumentString(`
    mutation PauseMember($memberId: ID!, $months: Int!, $fingerprint: String!) {
  pauseMember(memberId: $memberId, months: $months, fingerprint: $fingerprint)
}
    `, {"hash":"sha256:4f92ab3f744abb301a379780d5a2b2f1f32e68cf6ea8296df82cd09253516c27"}) as unknown as TypedDocumentString<PauseMemberMutation, PauseMemberMutationVariables>;
export const WithdrawPauseOfMemberDocument = new TypedDocumentString(`
    mutation WithdrawPauseOfMember($memberId: ID!) {
  withdrawPauseOfMember(memberId: $memberId)
}
    `, {"hash":"sha256:28ce5ac61e8c2b186bc0fa7156ab99d6b029d86fc2ca6156d03a62103d562c4a"}) as unknown as TypedDocumentString<WithdrawPauseOfMemberMutation, WithdrawPauseOfMemberMutationVariables>;
export const PayTrayDocument = new TypedDocumentString(`
    query PayTray {
  wageQuestions {
    id
    company
    memberId
    name
    title
    workDay
    amount
    dueOn
    paidOn
    unpaidAt
    unpaidLine
  }
  payTray {
    unpaid {
      reward {
        id
        title
        workDay
        amount
        dueOn
        state
        returnReason
      }
      memberId
      name
      account {
        bank
        branch
        kind
        tail
      }
      hindrance
      near
    }
    runs {
      id
      payOn
      state
      count
      total
    }
    payer {
      code
      name
      bankCode
      branchCode
      kind
      number
    }
  }
  workToInvoice {
    companyId
    company
    month
    count
    total
    over
  }
}
    `, {"hash":"sha256:82d1ec9ee2c673ecc454dc0829a79a88b1ba9a3cd2dc27c08cd0de030534498e"}) as unknown as TypedDocumentString<PayTrayQuery, PayTrayQueryVariables>;
export const PayRunDocument = new TypedDocumentString(`
    query PayRun($id: ID!) {
  payRun(id: $id) {
    run {
      id
      payOn
      state
      count
      total
    }
    transfers {
      id
      line
      memberId
      name
      amount
      bank
      branch
      tail
      holder
      titles
      returnedOn
      returnReason
    }
    downloads
  }
}
    `, {"hash":"sha256:8126efd41660b1cee8118da94af364db37e2236f90ca22818c8d5b7428276c51"}) as unknown as TypedDocumentString<PayRunQuery, PayRunQueryVariables>;
export const MakePayRunDocument = new TypedDocumentString(`
    mutation MakePayRun($dueUntil: TokyoDate!, $payOn: TokyoDate!, $payer: PayPayerInput!) {
  makePayRun(dueUntil: $dueUntil, payOn: $payOn, payer: $payer)
}
    `, {"hash":"sha256:98a1b650edf0db9331498d89aca992f5277ad39720ead3d21e9b54e1f4d07d61"}) as unknown as TypedDocumentString<MakePayRunMutation, MakePayRunMutationVariables>;
export const DropPayRunDocument = new TypedDocumentString(`
    mutation DropPayRun($id: ID!) {
  dropPayRun(id: $id)
}
    `, {"hash":"sha256:c19c3c4f5939a28db9ba9a0da4a6bc62fd2e16c07be5f8af1a077067dd4a8e09"}) as unknown as TypedDocumentString<DropPayRunMutation, DropPayRunMutationVariables>;
export const SendPayRunDocument = new TypedDocumentString(`
    mutation SendPayRun($id: ID!) {
  sendPayRun(id: $id)
}
    `, {"hash":"sha256:64fc795fbbe98da0485de3bf0916f5d5eb8559f42c3998dd4c5d9fbcd6c0a823"}) as unknown as TypedDocumentString<SendPayRunMutation, SendPayRunMutationVariables>;
export const SettlePayRunDocument = new TypedDocumentString(`
    mutation SettlePayRun($id: ID!) {
  settlePayRun(id: $id)
}
    `, {"hash":"sha256:226bfa9e7633e824b96aff667f7af7bd89fc511c5d19e2ec061bbc530a148d86"}) as unknown as TypedDocumentString<SettlePayRunMutation, SettlePayRunMutationVariables>;
export const ReturnPayTransferDocument = new TypedDocumentString(`
    mutation ReturnPayTransfer($id: ID!, $reason: String!) {
  returnPayTransfer(id: $id, reason: $reason)
}
    `, {"hash":"sha256:81c720e3fa1248775e68889166a21bc824386ae1f2f47a37aba5ff29cab5b384"}) as unknown as TypedDocumentString<ReturnPayTransferMutation, ReturnPayTransferMutationVariables>;
export const EnterPayAccountDocument = new TypedDocumentString(`
    mutation EnterPayAccount($rewardId: ID!, $account: PayAccountInput!) {
  enterPayAccount(rewardId: $rewardId, account: $account)
}
    `, {"hash":"sha256:b772735e74a1427724d8afb9cd7b391ba6db613a83a6f1243f3bf5dfa6da0411"}) as unknown as TypedDocumentString<EnterPayAccountMutation, EnterPayAccountMutationVariables>;
export const PayInCashDocument = new TypedDocumentString(`
    mutation PayInCash($rewardId: ID!) {
  payInCash(rewardId: $rewardId)
}
    `, {"hash":"sha256:edd233f6e34b0275a1afaf9d7be2b14995ec410c4cc82822b176f0cbc1dce50c"}) as unknown as TypedDocumentString<PayInCashMutation, PayInCashMutationVariables>;
export const InvoiceWorkDocument = new TypedDocumentString(`
    mutation InvoiceWork($companyId: ID!, $month: String!) {
  invoiceWork(companyId: $companyId, month: $month)
}
    `, {"hash":"sha256:b014317de3a73c26690057a5dd44bc6f4db9e9b023e571051fc1d6dca25430a5"}) as unknown as TypedDocumentString<InvoiceWorkMutation, InvoiceWorkMutationVariables>;
export const DeskPlansDocument = new TypedDocumentString(`
    query DeskPlans {
  plans {
    ...PlanInDesk
    prices {
      interval
      amount
    }
  }
  newPlanDrafts {
    id
    name {
      ja
      en
    }
    editedBy
    editedAt
  }
}
    fragment PlanInDesk on DeskPlan {
  key
  name {
    ja
    en
  }
  kind
  state
  version
  memberCount
  payers {
    interval
    amount
    reduction
    people
    version
  }
  taxCategory
  taxNote {
    ja
    en
  }
  draftId
}`, {"hash":"sha256:48e331af416d089775395c9b73dde8e5f2ce319a4aff5000727e57a5883f972a"}) as unknown as TypedDocumentString<DeskPlansQuery, DeskPlansQueryVariables>;
export const DeskPlanDocument = new TypedDocumentString(`
    query DeskPlan($key: String!) {
  plan(key: $key) {
    plan {
      ...PlanInDesk
      payers {
        leaving
      }
    }
    versions {
      version
      publishedAt
      movesFrom
      plan {
        ...PlanTerms
      }
    }
    turns {
      id
      kind
      version
      actor
      reason
      at
    }
  }
}
    fragment PlanInDesk on DeskPlan {
  key
  name {
    ja
    en
  }
  kind
  state
  version
  memberCount
  payers {
    interval
    amount
    reduction
    people
    version
  }
  taxCategory
  taxNote {
    ja
    en
  }
  draftId
}
fragment PlanTerms on Plan {
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
    amount
  }
  prices {
    interval
    amount
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
}`, {"hash":"sha256:641cb968bc1e96fbf6c9a39df4520b870504304d212775637e2e9076365211ed"}) as unknown as TypedDocumentString<DeskPlanQuery, DeskPlanQueryVariables>;
export const PlanDraftDocument = new TypedDocumentString(`
    query PlanDraft($id: ID!) {
  planDraft(id: $id) {
    id
    planKey
    revision
    editedBy
    editedAt
    open
    plan {
      ...PlanTerms
    }
    faults {
      field
      fault
    }
    preview {
      key
      ...PlanTerms
      prices {
        monthlyEquivalent
      }
    }
    changes {
      changes
      prices {
        reduction
        interval
        before
        after
      }
      better {
        key
        label {
          ja
          en
        }
      }
      lesser {
        key
        label {
          ja
          en
        }
      }
    }
    groups {
      interval
      amount
      reduction
      people
      leaving
      after
      yearlyDifference
    }
    earliestMove
    noticeDays
  }
  privileges {
    ...PrivilegeInTable
  }
}
    fragment PlanTerms on Plan {
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
    amount
  }
  prices {
    interval
    amount
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
fragment PrivilegeInTable on Privilege {
  key
  label {
    ja
    en
  }
  unit
}`, {"hash":"sha256:570fb495477f9eb1da95d73cf0ea4475ae3430c9235b973a2c34b021dbedd79b"}) as unknown as TypedDocumentString<PlanDraftQuery, PlanDraftQueryVariables>;
export const DraftBeginningDocument = new TypedDocumentString(`
    query DraftBeginning($key: String!) {
  privileges {
    ...PrivilegeInTable
  }
  plan(key: $key) {
    plan {
      state
      draftId
    }
    versions {
      plan {
        ...PlanTerms
      }
    }
  }
}
    fragment PlanTerms on Plan {
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
    amount
  }
  prices {
    interval
    amount
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
fragment PrivilegeInTable on Privilege {
  key
  label {
    ja
    en
  }
  unit
}`, {"hash":"sha256:59c31ef33f3d4506d308a1073545f35a470ac347af91e922b9304195cda81678"}) as unknown as TypedDocumentString<DraftBeginningQuery, DraftBeginningQueryVariables>;
export const SavePlanDraftDocument = new TypedDocumentString(`
    mutation SavePlanDraft($draft: PlanDraftInput!) {
  savePlanDraft(draft: $draft)
}
    `, {"hash":"sha256:d8e311d044f2ea992bb8b4f25f9a3b7b0dc770bf0e8bf0361d158d2ce4b9f5e9"}) as unknown as TypedDocumentString<SavePlanDraftMutation, SavePlanDraftMutationVariables>;
export const DiscardPlanDraftDocument = new TypedDocumentString(`
    mutation DiscardPlanDraft($id: ID!, $revision: Int!) {
  discardPlanDraft(id: $id, revision: $revision)
}
    `, {"hash":"sha256:b8f9d0ba84681b5810494239c4f293615dad99575f8067d8eb1015e665d7ccba"}) as unknown as TypedDocumentString<DiscardPlanDraftMutation, DiscardPlanDraftMutationVariables>;
export const PublishPlanDocument = new TypedDocumentString(`
    mutation PublishPlan($input: PublishPlanInput!) {
  publishPlan(input: $input)
}
    `, {"hash":"sha256:6ae54b8bf065182d77d9c6ab78c4224bad12b22ec5b6bfd136ad12f4014a800d"}) as unknown as TypedDocumentString<PublishPlanMutation, PublishPlanMutationVariables>;
export const SetPlanStateDocument = new TypedDocumentString(`
    mutation SetPlanState($key: String!, $state: PlanState!, $reason: String!) {
  setPlanState(key: $key, state: $state, reason: $reason)
}
    `, {"hash":"sha256:88bd8a248b6bdbe8d872cc47cb4521fd292f82ba39c85197bf7fa859a5462100"}) as unknown as TypedDocumentString<SetPlanStateMutation, SetPlanStateMutationVariables>;
export const OrderPlansDocument = new TypedDocumentString(`
    mutation OrderPlans($before: [ID!]!, $after: [ID!]!) {
  orderPlans(before: $before, after: $after)
}
    `, {"hash":"sha256:49a3bf499c35a734dcdb5fc0943a1394f9b216d34269346b27a3f7fd12b6bcbe"}) as unknown as TypedDocumentString<OrderPlansMutation, OrderPlansMutationVariables>;
export const DeskPostingsDocument = new TypedDocumentString(`
    query DeskPostings($state: PostingState, $first: Int!, $after: String) {
  deskPostings(state: $state, first: $first, after: $after) {
    items {
      posting {
        id
        company
        title
        contract
        places
        lastDay
      }
      state
      counts {
        live
        hired
        declined
        withdrawn
      }
      problems {
        field
        blocks
      }
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:5f01d628f7bd2a97fa895c6d06c7cf953d7dfa88853c5a366b59daa52b330d95"}) as unknown as TypedDocumentString<DeskPostingsQuery, DeskPostingsQueryVariables>;
export const DeskPostingDocument = new TypedDocumentString(`
    query DeskPosting($id: ID!) {
  deskPosting(id: $id) {
    posting {
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
    state
    edition
    reason
    counts {
      live
      hired
      declined
      withdrawn
      stayed6
      left6
      stayed12
      left12
    }
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
    `, {"hash":"sha256:13a580ed294a2cd37a5305f14a45e8222443a747c91a15a3e58ebb2ecfbf390b"}) as unknown as TypedDocumentString<DeskPostingQuery, DeskPostingQueryVariables>;
export const PublishPostingDocument = new TypedDocumentString(`
    mutation PublishPosting($id: ID!, $edition: Int!, $wage: Int) {
  publishPosting(id: $id, edition: $edition, wage: $wage)
}
    `, {"hash":"sha256:51641c7c3c53bc76f8feff502898117376f223040a7b3b624a7b8efea4f4877e"}) as unknown as TypedDocumentString<PublishPostingMutation, PublishPostingMutationVariables>;
export const GiveBackPostingDocument = new TypedDocumentString(`
    mutation GiveBackPosting($id: ID!, $reason: String!) {
  giveBackPosting(id: $id, reason: $reason)
}
    `, {"hash":"sha256:01c8f06732fb8eeb78bb9a662dad3127741cc6bd934e15029a5a107eefd4279b"}) as unknown as TypedDocumentString<GiveBackPostingMutation, GiveBackPostingMutationVariables>;
export const ClosePostingDocument = new TypedDocumentString(`
    mutation ClosePosting($id: ID!, $reason: String!) {
  closePosting(id: $id, reason: $reason)
}
    `, {"hash":"sha256:99a98fdc6737918774c0f72ca54739430db382f5956cae41fdc6ad23b0239c47"}) as unknown as TypedDocumentString<ClosePostingMutation, ClosePostingMutationVariables>;
export const ComplaintsDocument = new TypedDocumentString(`
    query Complaints($postingId: ID) {
  complaints(postingId: $postingId) {
    id
    postingId
    title
    kind
    words
    saidAt
    answeredAt
    answer
  }
}
    `, {"hash":"sha256:a130d5c53f5634d4c4bd44230263c1998dc9d44554390444c40fbf21beb902bb"}) as unknown as TypedDocumentString<ComplaintsQuery, ComplaintsQueryVariables>;
export const AnswerComplaintDocument = new TypedDocumentString(`
    mutation AnswerComplaint($id: ID!, $answer: String!) {
  answerComplaint(id: $id, answer: $answer)
}
    `, {"hash":"sha256:0ec0ff60f9fbdc1d484fa4ac52d6f731b93bb0404c62ce65df3fbc1930d6e13c"}) as unknown as TypedDocumentString<AnswerComplaintMutation, AnswerComplaintMutationVariables>;
export const DeskArticleDocument = new TypedDocumentString(`
    query DeskArticle($postingId: ID!) {
  deskArticle(postingId: $postingId) {
    memberId
    writer
    checker
    checkedAt
    naming
  }
}
    `, {"hash":"sha256:c341ea61f3764f61ec1e67056211597421d9d4b910c9a20973064e9317ff65ab"}) as unknown as TypedDocumentString<DeskArticleQuery, DeskArticleQueryVariables>;
export const DeskPostsDocument = new TypedDocumentString(`
    query DeskPosts($first: Int!, $after: String) {
  posts(first: $first, after: $after) {
    items {
      id
      titleJa
      audience
      state
      updatedAt
      publishedAt
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:991a8bf551afcff83aea7d72840c7089d0f5756478d99c023e0982e3a6297b1a"}) as unknown as TypedDocumentString<DeskPostsQuery, DeskPostsQueryVariables>;
export const DeskPostDocument = new TypedDocumentString(`
    query DeskPost($id: ID!) {
  post(id: $id) {
    id
    titleJa
    titleEn
    bodyJa
    bodyEn
    audience
    state
  }
}
    `, {"hash":"sha256:ae545110939255599d4e9a20711cd05f331a9dabf5abeed88ff8bc544a2c2498"}) as unknown as TypedDocumentString<DeskPostQuery, DeskPostQueryVariables>;
export const SavePostDocument = new TypedDocumentString(`
    mutation SavePost($input: PostInput!, $id: ID) {
  savePost(input: $input, id: $id)
}
    `, {"hash":"sha256:d395e384fe6260a49583cc6f258d76900798026a7331d2bdd013adada1fb9819"}) as unknown as TypedDocumentString<SavePostMutation, SavePostMutationVariables>;
export const PublishPostDocument = new TypedDocumentString(`
    mutation PublishPost($id: ID!) {
  publishPost(id: $id)
}
    `, {"hash":"sha256:80825b53796f318b955564e98094608e24898dd6fc73fd4a203f0455ac293f33"}) as unknown as TypedDocumentString<PublishPostMutation, PublishPostMutationVariables>;
export const WithdrawPostDocument = new TypedDocumentString(`
    mutation WithdrawPost($id: ID!) {
  withdrawPost(id: $id)
}
    `, {"hash":"sha256:2462f5ec91f7a9ba1190c43889a84553157e696ae2bd46bb35342d013c10abec"}) as unknown as TypedDocumentString<WithdrawPostMutation, WithdrawPostMutationVariables>;
export const DiscardPostDocument = new TypedDocumentString(`
    mutation DiscardPost($id: ID!) {
  discardPost(id: $id)
}
    `, {"hash":"sha256:096651d7af832346793c6dec6c23c6d8cce4035028d6198f919b0457dbe28968"}) as unknown as TypedDocumentString<DiscardPostMutation, DiscardPostMutationVariables>;
export const MemberReceiptsDocument = new TypedDocumentString(`
    query MemberReceipts($memberId: ID!) {
  member(id: $memberId) {
    id
    familyName
    givenName
    familyKana
    givenKana
  }
  memberReceipts(memberId: $memberId) {
    ...ShownReceipt
  }
}
    fragment ShownReceipt on Receipt {
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
}`, {"hash":"sha256:ce48c94c2d4c2eb800268fa536b0e6536f5fe8b2917c8ff900be38f13ea35c83"}) as unknown as TypedDocumentString<MemberReceiptsQuery, MemberReceiptsQueryVariables>;
export const MakeReceiptOutDocument = new TypedDocumentString(`
    mutation MakeReceiptOut($id: ID!, $addressee: String!, $purpose: String, $reason: String!) {
  setReceiptAddressee(
    id: $id
    addressee: $addressee
    purpose: $purpose
    reason: $reason
  )
}
    `, {"hash":"sha256:dcf7c8b0e4beef027a6470a9c1a9d3519270a668d0bd91395f82fadabf83a8a3"}) as unknown as TypedDocumentString<MakeReceiptOutMutation, MakeReceiptOutMutationVariables>;
export const SplitMemberReceiptDocument = new TypedDocumentString(`
    mutation SplitMemberReceipt($id: ID!, $parts: [ReceiptPartInput!]!, $reason: String!) {
  splitReceipt(id: $id, parts: $parts, reason: $reason)
}
    `, {"hash":"sha256:82ab5a7026d169db186a412c26c36cbfa27a49f24e51ebc7253f2d1da91e36c1"}) as unknown as TypedDocumentString<SplitMemberReceiptMutation, SplitMemberReceiptMutationVariables>;
export const RefundReviewDocument = new TypedDocumentString(`
    query RefundReview($id: ID!, $ofCompany: Boolean!, $paymentId: ID!, $amount: Yen) {
  refundReview(paymentId: $paymentId, amount: $amount) {
    refundable
    amount
    undelivered {
      amount
      months
    }
    memberName
    consequences {
      ja
      en
    }
    accessEndsIfRevoked
    idempotencyKey
  }
  memberPayments(memberId: $id) @skip(if: $ofCompany) {
    ...RefundedPayment
  }
  companyPayments(companyId: $id) @include(if: $ofCompany) {
    ...RefundedPayment
  }
}
    fragment RefundedPayment on DeskPayment {
  id
  paidAt
  description {
    ja
    en
  }
}`, {"hash":"sha256:c978872a55ae6f1faf0796f492f337e1e3007d0bc268fccda5fdb2103dbec452"}) as unknown as TypedDocumentString<RefundReviewQuery, RefundReviewQueryVariables>;
export const RefundPaymentDocument = new TypedDocumentString(`
    mutation RefundPayment($paymentId: ID!, $amount: Yen!, $reason: String!, $access: AccessAfterRefund!, $idempotencyKey: String!) {
  refundPayment(
    paymentId: $paymentId
    amount: $amount
    reason: $reason
    access: $access
    idempotencyKey: $idempotencyKey
  ) {
    id
    state
  }
}
    `, {"hash":"sha256:9c4b85bf3cc3cbc011300ca0add45d7752d781f9dd417d30d645fa8cf1534755"}) as unknown as TypedDocumentString<RefundPaymentMutation, RefundPaymentMutationVariables>;
export const RegistrationDesksDocument = new TypedDocumentString(`
    query RegistrationDesks {
  registrationDesks {
    id
    name
    place
    lastDay
    stage
    registered
    clerks {
      id
      endedAt
    }
  }
}
    `, {"hash":"sha256:adc7d86445ae0df16485ccdfc2ede0f17364ed9645519080dadd42c0cfb35bc6"}) as unknown as TypedDocumentString<RegistrationDesksQuery, RegistrationDesksQueryVariables>;
export const RegistrationDeskDocument = new TypedDocumentString(`
    query RegistrationDesk($id: ID!) {
  registrationDesk(id: $id) {
    desk {
      id
      name
      place
      lastDay
      stage
      registered
      clerks {
        id
        name
        endedAt
      }
    }
    registrations {
      id
      state
      memberId
      name
      number
      begunAt
      claimedAt
      steps {
        step
        at
        detail
      }
    }
    acts {
      id
      act
      clerkId
      by
      note
      at
    }
  }
}
    `, {"hash":"sha256:fbfac57496c2d5e8f58856758282f7ed8ed12f08ad62de626f52cb6e422e0e60"}) as unknown as TypedDocumentString<RegistrationDeskQuery, RegistrationDeskQueryVariables>;
export const OpenRegistrationDeskDocument = new TypedDocumentString(`
    mutation OpenRegistrationDesk($desk: RegistrationDeskInput!) {
  openRegistrationDesk(desk: $desk)
}
    `, {"hash":"sha256:8fed3f1457743f208c1e0e19ac84385c066f356b9f69ab03c7cf0faf1f5bfcbb"}) as unknown as TypedDocumentString<OpenRegistrationDeskMutation, OpenRegistrationDeskMutationVariables>;
export const AddDeskClerkDocument = new TypedDocumentString(`
    mutation AddDeskClerk($id: ID!, $name: String!) {
  addDeskClerk(id: $id, name: $name)
}
    `, {"hash":"sha256:8623fdb4393a20abff542ab7bb0067a46b1f9a0bf236ff003a62b93613a80e5e"}) as unknown as TypedDocumentString<AddDeskClerkMutation, AddDeskClerkMutationVariables>;
export const EndDeskClerkDocument = new TypedDocumentString(`
    mutation EndDeskClerk($id: ID!) {
  endDeskClerk(id: $id)
}
    `, {"hash":"sha256:5005c2adc5becf8e22be11ed20699395c9ddc397a7d54498fd503e6f9bc5de27"}) as unknown as TypedDocumentString<EndDeskClerkMutation, EndDeskClerkMutationVariables>;
export const CloseRegistrationDeskDocument = new TypedDocumentString(`
    mutation CloseRegistrationDesk($id: ID!) {
  closeRegistrationDesk(id: $id)
}
    `, {"hash":"sha256:ed513cd618a5f669b8a555075806fa62fac8053f179b4508315e94d0feedf225"}) as unknown as TypedDocumentString<CloseRegistrationDeskMutation, CloseRegistrationDeskMutationVariables>;
export const CallSheetDocument = new TypedDocumentString(`
    query CallSheet($gigId: ID) {
  callSheet(gigId: $gigId) {
    title
    people {
      memberId
      number
      name
      kana
      telephone
      lastResult
      lastAt
    }
  }
}
    `, {"hash":"sha256:17b48e7932420b9e94d42d7d2c0d4b9b27df87c665d407c5a5e6246b0f17c869"}) as unknown as TypedDocumentString<CallSheetQuery, CallSheetQueryVariables>;
export const NoteGigCallDocument = new TypedDocumentString(`
    mutation NoteGigCall($memberId: ID!, $gigId: ID, $result: CallResult!) {
  noteGigCall(memberId: $memberId, gigId: $gigId, result: $result)
}
    `, {"hash":"sha256:62163f3389ca7c80f6070a3d71a4d85c73c0a7eb669a8719b81394eca93b5ebb"}) as unknown as TypedDocumentString<NoteGigCallMutation, NoteGigCallMutationVariables>;
export const TakeGigForPersonDocument = new TypedDocumentString(`
    mutation TakeGigForPerson($memberId: ID!, $gigId: ID!, $word: String!) {
  takeGigForPerson(memberId: $memberId, gigId: $gigId, word: $word)
}
    `, {"hash":"sha256:c26c0321e8b2eed02c7032e437bce9b99b02716891f359ae7b12ffba437cbde1"}) as unknown as TypedDocumentString<TakeGigForPersonMutation, TakeGigForPersonMutationVariables>;
export const RegisteredPersonDocument = new TypedDocumentString(`
    query RegisteredPerson($memberId: ID!) {
  registeredPerson(memberId: $memberId) {
    name
    number
    telephone
    claimedAt
    outSince
    outReason
    hasFamily
  }
}
    `, {"hash":"sha256:c0ee1ff64d51db0906082adbae599a71199bde5f08a8ad18512b7604abef2ca0"}) as unknown as TypedDocumentString<RegisteredPersonQuery, RegisteredPersonQueryVariables>;
export const LoseTouchDocument = new TypedDocumentString(`
    mutation LoseTouch($memberId: ID!, $reason: String!) {
  loseTouch(memberId: $memberId, reason: $reason)
}
    `, {"hash":"sha256:dde7dccc83d13a87e809e81770c383bd4f619118f30919c1223270a285ecb8be"}) as unknown as TypedDocumentString<LoseTouchMutation, LoseTouchMutationVariables>;
export const FindAgainDocument = new TypedDocumentString(`
    mutation FindAgain($memberId: ID!) {
  findAgain(memberId: $memberId)
}
    `, {"hash":"sha256:f9510f0bb9f3f80be4fd5dacf912c0bdbf9ec8622ef5bc5d50f033823187ad12"}) as unknown as TypedDocumentString<FindAgainMutation, FindAgainMutationVariables>;
export const OpenFamilyContactDocument = new TypedDocumentString(`
    mutation OpenFamilyContact($memberId: ID!) {
  openFamilyContact(memberId: $memberId) {
    name
    telephone
    relation
  }
}
    `, {"hash":"sha256:dffc5b57f5297ce1ac98b782bd6773c934dd2807d0af97bb90c5366246444d2b"}) as unknown as TypedDocumentString<OpenFamilyContactMutation, OpenFamilyContactMutationVariables>;
export const PrintSheetAtDeskDocument = new TypedDocumentString(`
    mutation PrintSheetAtDesk($memberId: ID!) {
  printSheetAtDesk(memberId: $memberId)
}
    `, {"hash":"sha256:ee02b6d84198b7b1b441b602a23f625e10d78d7d5e40d14a974196535c315265"}) as unknown as TypedDocumentString<PrintSheetAtDeskMutation, PrintSheetAtDeskMutationVariables>;
export const GigTemplatesDocument = new TypedDocumentString(`
    query GigTemplates($state: TemplateState!, $skillId: ID, $companyId: ID) {
  gigTemplates(state: $state, skillId: $skillId, companyId: $companyId) {
    id
    company
    title
    skillId
    skill {
      ja
      en
    }
    beginnerOk
    length
    minutes
    reward
    pastMinutes
    pastCount
    pictures {
      id
    }
  }
}
    `, {"hash":"sha256:b055b866b8df54b2c850d112fd579f1baafc2c1c6713d2b34daa1e02d5edfab4"}) as unknown as TypedDocumentString<GigTemplatesQuery, GigTemplatesQueryVariables>;
export const GigTemplateDocument = new TypedDocumentString(`
    query GigTemplate($id: ID!) {
  gigTemplate(id: $id) {
    inUse
    template {
      id
      companyId
      company
      title
      steps
      skillId
      skill {
        ja
        en
      }
      beginnerOk
      length
      minutes
      reward
      substituteAfter
      insurance
      dangers
      clothes
      state
      pastMinutes
      pastCount
      pictures {
        id
        url
        width
        height
        line
      }
    }
  }
}
    `, {"hash":"sha256:2c022dee0bb2f65d54ee677e9e13f47819014a75bce96286f615920d12da3df8"}) as unknown as TypedDocumentString<GigTemplateQuery, GigTemplateQueryVariables>;
export const TemplateStartDocument = new TypedDocumentString(`
    query TemplateStart($gigId: ID) {
  templateStart(gigId: $gigId) {
    gig {
      title
      steps
      skillId
      beginnerOk
      length
      minutes
      reward
      substituteAfter
    }
    skills {
      id
      name {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:8621776163b66d94c2d58209cfc95c3bbde8676c06f9ecbeaa6893406b23b18a"}) as unknown as TypedDocumentString<TemplateStartQuery, TemplateStartQueryVariables>;
export const KeepTemplateDocument = new TypedDocumentString(`
    mutation KeepTemplate($template: TemplateInput!, $companyId: ID, $insteadOf: ID) {
  keepTemplate(template: $template, companyId: $companyId, insteadOf: $insteadOf)
}
    `, {"hash":"sha256:37bbb7b410cd2f5749087cb2a559117045b2927eed0668227cec9f71794336d7"}) as unknown as TypedDocumentString<KeepTemplateMutation, KeepTemplateMutationVariables>;
export const TurnTemplateDocument = new TypedDocumentString(`
    mutation TurnTemplate($id: ID!, $to: TemplateState!) {
  turnTemplate(id: $id, to: $to)
}
    `, {"hash":"sha256:e82700ce7e236c874ba1dc99f507409ddf1a34b4f2f731471f3a21d59f872150"}) as unknown as TypedDocumentString<TurnTemplateMutation, TurnTemplateMutationVariables>;
export const AddTemplatePictureDocument = new TypedDocumentString(`
    mutation AddTemplatePicture($id: ID!, $content: String!, $line: String!) {
  addTemplatePicture(id: $id, content: $content, line: $line)
}
    `, {"hash":"sha256:af81ecb6f3ba5c9b55e3791d3763eaf8ffefa69e223d62e0a3d91a4ccf25c451"}) as unknown as TypedDocumentString<AddTemplatePictureMutation, AddTemplatePictureMutationVariables>;
export const RemoveTemplatePictureDocument = new TypedDocumentString(`
    mutation RemoveTemplatePicture($id: ID!) {
  removeTemplatePicture(id: $id)
}
    `, {"hash":"sha256:6dea9d69a2704b4f2ee9bd41be3405506ac565dbf37f7c6de7fa58c4fa349f81"}) as unknown as TypedDocumentString<RemoveTemplatePictureMutation, RemoveTemplatePictureMutationVariables>;
export const RaiseTemplatePictureDocument = new TypedDocumentString(`
    mutation RaiseTemplatePicture($id: ID!) {
  raiseTemplatePicture(id: $id)
}
    `, {"hash":"sha256:e96204f968b72a949f7a9c8647a0fc0bdd35396f1b6f8d0c32b6b0402a1ee4b9"}) as unknown as TypedDocumentString<RaiseTemplatePictureMutation, RaiseTemplatePictureMutationVariables>;
export const SeriesStartDocument = new TypedDocumentString(`
    query SeriesStart($id: ID!, $templateId: ID!) {
  seriesStart(id: $id, templateId: $templateId) {
    firstDay
    lastDay
    times
    places
    reward
    minutes
    substituteAfter
  }
}
    `, {"hash":"sha256:df72b3d8cf003ded75ecec11dd51de9c3af382f3693bb02be8c7bbb95b5bb3c2"}) as unknown as TypedDocumentString<SeriesStartQuery, SeriesStartQueryVariables>;
export const SeriesPreviewDocument = new TypedDocumentString(`
    query SeriesPreview($id: ID!, $templateId: ID!, $series: SeriesInput!) {
  seriesPreview(id: $id, templateId: $templateId, series: $series) {
    count
    minutes
    standing
    asked
    reward
    below
    unknown
    least
    holidays
    crossings {
      startsAt
      place
      among
    }
  }
}
    `, {"hash":"sha256:1d13f29d53fc4eb40b664f76d4991df16ae6c01002df982e5ac75a27b36c4719"}) as unknown as TypedDocumentString<SeriesPreviewQuery, SeriesPreviewQueryVariables>;
export const CutSeriesDocument = new TypedDocumentString(`
    mutation CutSeries($id: ID!, $templateId: ID!, $series: SeriesInput!) {
  cutSeries(id: $id, templateId: $templateId, series: $series)
}
    `, {"hash":"sha256:21cd1731b76b7a9fe8554680284d6ec6d43e2a2993b5977b824953a1ffb95cad"}) as unknown as TypedDocumentString<CutSeriesMutation, CutSeriesMutationVariables>;
export const RequestSeriesDocument = new TypedDocumentString(`
    query RequestSeries($id: ID!) {
  requestSeries(id: $id) {
    id
    gigIds
  }
}
    `, {"hash":"sha256:fb40bbd4cc5ce09abcdc7546992d54125b495ba120381109400e01f8e2588860"}) as unknown as TypedDocumentString<RequestSeriesQuery, RequestSeriesQueryVariables>;
export const EditSeriesDocument = new TypedDocumentString(`
    mutation EditSeries($id: ID!, $edit: SeriesEditInput!, $reason: String!, $justification: String!) {
  editSeries(id: $id, edit: $edit, reason: $reason, justification: $justification) {
    changed
    kept
  }
}
    `, {"hash":"sha256:b2547a852f2b654c7828dc34dbc201ebb45f1807d5d96e4b2921ef17df648965"}) as unknown as TypedDocumentString<EditSeriesMutation, EditSeriesMutationVariables>;
export const SeasonDocument = new TypedDocumentString(`
    query Season {
  seasonCalendar {
    months
    companies {
      id
      title
      weeks
      cells {
        month
        requests
        uncut
        gigs
        minutes
        open
        busyWeeks
      }
    }
    years {
      weeks
      stretches {
        companyId
        company
        fromDay
        toDay
        weeks
      }
    }
  }
}
    `, {"hash":"sha256:993b616ce0b0f87e745cc4f9ce9dbb69b021dcda2f195331d29477c278915194"}) as unknown as TypedDocumentString<SeasonQuery, SeasonQueryVariables>;
export const RightsRequestsDocument = new TypedDocumentString(`
    query RightsRequests($closed: Boolean!) {
  rightsRequests(closed: $closed) {
    requests {
      id
      name
      number
      kind
      channel
      state
      dueOn
      late
      closedAt
    }
    more
  }
}
    `, {"hash":"sha256:44204afb20735e89dce63d460fc10a88d46a58d76622c4e04f417bd195d5f937"}) as unknown as TypedDocumentString<RightsRequestsQuery, RightsRequestsQueryVariables>;
export const DeskRightsRequestDocument = new TypedDocumentString(`
    query DeskRightsRequest($id: ID!) {
  rightsRequest(id: $id) {
    id
    memberId
    number
    orderId
    name
    email
    contact
    kind
    concerns
    wanted
    channel
    state
    fee
    receivedOn
    enteredBy
    dueOn
    late
    identityWay
    identityDocument
    mandateProof
    representative
    checkedAt
    checkedBy
    outcome
    act
    decidedAt
    decidedBy
    letter {
      title
      addressee
      paragraphs
      from
    }
    paperUrl
    closedAt
    closedBy
    entry {
      familyName
      givenName
      familyKana
      givenKana
      birthDate
      prefecture
      tie
    }
    grounds {
      key
      article {
        ja
        en
      }
      words {
        ja
        en
      }
      needsMeasure
    }
    acts
    parts {
      table
      title {
        ja
        en
      }
      items
      rows
    }
  }
}
    `, {"hash":"sha256:830cf91755dd2b61e55db9b0822e78eb0a2d6ebe0df624439190e1183cf6a04b"}) as unknown as TypedDocumentString<DeskRightsRequestQuery, DeskRightsRequestQueryVariables>;
export const EnterRightsRequestDocument = new TypedDocumentString(`
    mutation EnterRightsRequest($input: EnterRightsRequestInput!) {
  enterRightsRequest(input: $input)
}
    `, {"hash":"sha256:17f19f4aa4f8e1a72e7fe6ff054f6ad0c390d8aa1de8d9eefd239b687f4a57ee"}) as unknown as TypedDocumentString<EnterRightsRequestMutation, EnterRightsRequestMutationVariables>;
export const CheckRequesterDocument = new TypedDocumentString(`
    mutation CheckRequester($id: ID!, $input: IdentityCheckInput!) {
  checkRequester(id: $id, input: $input)
}
    `, {"hash":"sha256:83239a137567ea1f72972ad706ff56cd5b044e200ff3f9bebbb6a76f64a9d659"}) as unknown as TypedDocumentString<CheckRequesterMutation, CheckRequesterMutationVariables>;
export const CorrectEntryDocument = new TypedDocumentString(`
    mutation CorrectEntry($id: ID!, $input: CorrectableEntryInput!) {
  correctEntry(id: $id, input: $input)
}
    `, {"hash":"sha256:a07c20405fd1a4a476ba6f5fc76974af1a9db53fd9f2d4f10c0716356c0baaea"}) as unknown as TypedDocumentString<CorrectEntryMutation, CorrectEntryMutationVariables>;
export const DecideRightsRequestDocument = new TypedDocumentString(`
    mutation DecideRightsRequest($id: ID!, $input: DecisionInput!) {
  decideRightsRequest(id: $id, input: $input)
}
    `, {"hash":"sha256:b364ba5d9d69f24d10002ee59cd5bf8a80a6c90f1dbb4eb6fc58991c2a567960"}) as unknown as TypedDocumentString<DecideRightsRequestMutation, DecideRightsRequestMutationVariables>;
export const AnswerRightsRequestDocument = new TypedDocumentString(`
    mutation AnswerRightsRequest($id: ID!) {
  answerRightsRequest(id: $id)
}
    `, {"hash":"sha256:8ea1a76b59dfa0e65e7e082ca53b05fca1e836569399161e4c66a4affbe76157"}) as unknown as TypedDocumentString<AnswerRightsRequestMutation, AnswerRightsRequestMutationVariables>;
export const DeskWithdrawRightsRequestDocument = new TypedDocumentString(`
    mutation DeskWithdrawRightsRequest($id: ID!) {
  withdrawRightsRequest(id: $id)
}
    `, {"hash":"sha256:eeecd9fde21cd42118fe57abc51e51c5b25ff2ee1ce1638e8d6861af950545c3"}) as unknown as TypedDocumentString<DeskWithdrawRightsRequestMutation, DeskWithdrawRightsRequestMutationVariables>;
export const RightsRequestRuleDocument = new TypedDocumentString(`
    query RightsRequestRule {
  rightsRequestRule {
    dueDays
    remindDays
    fee
    decidedAt
    decidedBy
  }
}
    `, {"hash":"sha256:a8c827c46b7e5e9eb771d4cc1269784f80372f098aaa38af799996fe99a1424c"}) as unknown as TypedDocumentString<RightsRequestRuleQuery, RightsRequestRuleQueryVariables>;
export const SetRightsRequestRuleDocument = new TypedDocumentString(`
    mutation SetRightsRequestRule($input: RightsRequestRuleInput!) {
  setRightsRequestRule(input: $input) {
    dueDays
  }
}
    `, {"hash":"sha256:d3d5db52b69b4e3cff8b07c9790d561d66ebbb54894eaa33c89e8bd5bd4152ee"}) as unknown as TypedDocumentString<SetRightsRequestRuleMutation, SetRightsRequestRuleMutationVariables>;
export const RetentionDocument = new TypedDocumentString(`
    query Retention($month: String!) {
  retention(month: $month) {
    month
    asOf
    cohorts {
      month
      joined
      members
      paying
      converted
      conversionComplete
    }
    companyCohorts {
      month
      began
      paying
    }
    churn {
      ...ShownChurnMonth
    }
    companyChurn {
      ...ShownChurnMonth
    }
    reasons {
      key
      label {
        ja
        en
      }
      people
      companies
      amount
    }
    averages {
      payer
      planKey
      label {
        ja
        en
      }
      payers
      mrr
      average
    }
    definitions {
      key
      text {
        ja
        en
      }
    }
  }
}
    fragment ShownChurnMonth on ChurnMonth {
  month
  payers
  lost
  logoRate
  mrr
  lostMrr
  revenueRate
}`, {"hash":"sha256:5af7d70b3c8a1e226106735bdddfdd7e6899ea5cde4ccaee6b7cb8b906a258e7"}) as unknown as TypedDocumentString<RetentionQuery, RetentionQueryVariables>;
export const ForecastDocument = new TypedDocumentString(`
    query Forecast {
  renewalForecast {
    asOf
    churn
    companyChurn
    months {
      month
      due
      dueAmount
      leaving
      leavingAmount
      expectedAmount
      individuals {
        ...ShownDueFees
      }
      companies {
        ...ShownDueFees
      }
    }
    definitions {
      key
      text {
        ja
        en
      }
    }
  }
}
    fragment ShownDueFees on DueFees {
  due
  dueAmount
  leaving
  leavingAmount
  expectedAmount
}`, {"hash":"sha256:e6737e264298ae89533cf8977a44833cbd6b8ce6800b7292b4f99b748be33e57"}) as unknown as TypedDocumentString<ForecastQuery, ForecastQueryVariables>;
export const RevenueDocument = new TypedDocumentString(`
    query Revenue($month: String!) {
  revenueOverview(month: $month) {
    month
    asOf
    totalIncome
    previousTotalIncome
    byStream {
      stream
      label {
        ja
        en
      }
      amount
      previousAmount
      recurring
      ownRevenue
    }
    mrr
    previousMrr
    mrrOfCompanies
    payingCompanies
    membersByTier {
      planKey
      label {
        ja
        en
      }
      count
      previousCount
    }
    newMembers
    lostMembers
    newPaid
    lostPaid
    fees
    refunds
    outputTax
    history {
      month
      total
      byStream {
        stream
        amount
      }
    }
    ownRevenueRatio
    definitions {
      key
      text {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:73e41fe6ed1fa9c58e71a48bc25d934407309bc15b96cad6d2147ac1a87be89a"}) as unknown as TypedDocumentString<RevenueQuery, RevenueQueryVariables>;
export const RecurringRevenueDocument = new TypedDocumentString(`
    query RecurringRevenue($month: String!) {
  recurringRevenue(month: $month) {
    month
    asOf
    months {
      ...ShownWaterfallMonth
    }
    individuals {
      ...ShownWaterfallMonth
    }
    companies {
      ...ShownWaterfallMonth
    }
    definitions {
      key
      text {
        ja
        en
      }
    }
  }
}
    fragment ShownWaterfallMonth on WaterfallMonth {
  month
  opening {
    amount
    payers
  }
  new {
    amount
    payers
  }
  reactivation {
    amount
    payers
  }
  expansion {
    amount
    payers
  }
  contraction {
    amount
    payers
  }
  churn {
    amount
    payers
  }
  closing {
    amount
    payers
  }
}`, {"hash":"sha256:e7c22e11f0df590a6cc7dc39f8e64a3747783e4f8e88e41b6ad7cf8070d90ab5"}) as unknown as TypedDocumentString<RecurringRevenueQuery, RecurringRevenueQueryVariables>;
export const RecurringMembersDocument = new TypedDocumentString(`
    query RecurringMembers($month: String!, $figure: RecurringFigure!, $first: Int!, $after: String) {
  recurringMembers(month: $month, figure: $figure, first: $first, after: $after) {
    items {
      id
      number
      name
      planName {
        ja
        en
      }
      opening
      closing
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:ecd0c7e0de782ef925f6e555725b53762714ffdbd6a39e384bd5b8e16f381426"}) as unknown as TypedDocumentString<RecurringMembersQuery, RecurringMembersQueryVariables>;
export const RecurringCompaniesDocument = new TypedDocumentString(`
    query RecurringCompanies($month: String!, $figure: RecurringFigure!, $first: Int!, $after: String) {
  recurringCompanies(month: $month, figure: $figure, first: $first, after: $after) {
    items {
      id
      title
      planName {
        ja
        en
      }
      opening
      closing
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:fb77d8ae361714a0ecf29180da9e512fce74302c4cae68b6be5b708592c98f28"}) as unknown as TypedDocumentString<RecurringCompaniesQuery, RecurringCompaniesQueryVariables>;
export const RelatedPeopleDocument = new TypedDocumentString(`
    query RelatedPeople($month: String!) {
  relatedPeople(month: $month) {
    month
    people
    members
    guests
    sent
    untraced
    companions
    registered
    definitions {
      key
      text {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:4274662b0b1ab55aa162eaf8654b43641f8e53a48d903c3bafbc23b077f6a487"}) as unknown as TypedDocumentString<RelatedPeopleQuery, RelatedPeopleQueryVariables>;
export const RideDatesDocument = new TypedDocumentString(`
    query RideDates($id: ID!) {
  event(id: $id) {
    titleJa
    dates {
      id
      startsAt
      site {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:b62338c3b9ae9d73169b8e5a9083d1c0dcee44ed5f74a8dbcca5e4f527d7b03d"}) as unknown as TypedDocumentString<RideDatesQuery, RideDatesQueryVariables>;
export const RideDocument = new TypedDocumentString(`
    query Ride($occurrenceId: ID!) {
  ride(occurrenceId: $occurrenceId) {
    occurrenceId
    seatsShownAt
    roomsShownAt
    buses {
      id
      name
      rows
      left
      right
      back
      seats {
        label
        row
        left
        blocked
        ticketId
      }
    }
    rooms {
      id
      name
      beds
      note
    }
    travellers {
      ticketId
      orderId
      name
      busId
      seat
      roomId
    }
  }
}
    `, {"hash":"sha256:b05028d557ff35c6277a22355db752d2cda3241a86c6f24d604d453dc2fd252d"}) as unknown as TypedDocumentString<RideQuery, RideQueryVariables>;
export const SaveBusDocument = new TypedDocumentString(`
    mutation SaveBus($occurrenceId: ID!, $id: ID, $bus: BusInput!) {
  saveBus(occurrenceId: $occurrenceId, id: $id, bus: $bus)
}
    `, {"hash":"sha256:4676524fc76cb60804de5b53c3eed178b7c1d69a1fd1a880a449fa986fb05988"}) as unknown as TypedDocumentString<SaveBusMutation, SaveBusMutationVariables>;
export const RemoveBusDocument = new TypedDocumentString(`
    mutation RemoveBus($id: ID!) {
  removeBus(id: $id)
}
    `, {"hash":"sha256:feefcdc356fde4b81c95af384184c53f0931a0436534221c3ec1d0b4fd21d351"}) as unknown as TypedDocumentString<RemoveBusMutation, RemoveBusMutationVariables>;
export const BlockBusSeatDocument = new TypedDocumentString(`
    mutation BlockBusSeat($busId: ID!, $seat: String!, $why: BlockReason) {
  blockBusSeat(busId: $busId, seat: $seat, why: $why)
}
    `, {"hash":"sha256:0e3519b33489370a452cb897771db40b92fdb9e5a612c523e6d69a84e5c292af"}) as unknown as TypedDocumentString<BlockBusSeatMutation, BlockBusSeatMutationVariables>;
export const PlaceInBusesDocument = new TypedDocumentString(`
    mutation PlaceInBuses($occurrenceId: ID!) {
  placeInBuses(occurrenceId: $occurrenceId) {
    placed
    left
  }
}
    `, {"hash":"sha256:b804a863ce26d06754a546143d1870114ba2f54236971beae190b79c522a27bb"}) as unknown as TypedDocumentString<PlaceInBusesMutation, PlaceInBusesMutationVariables>;
export const SeatTravellerDocument = new TypedDocumentString(`
    mutation SeatTraveller($ticketId: ID!, $busId: ID, $seat: String, $expected: ID) {
  seatTraveller(
    ticketId: $ticketId
    busId: $busId
    seat: $seat
    expected: $expected
  )
}
    `, {"hash":"sha256:9a2a255c21dd9863c6f83614220e57e52c92e9a0fcea4944cca9ba27efb56a41"}) as unknown as TypedDocumentString<SeatTravellerMutation, SeatTravellerMutationVariables>;
export const ShowSeatsDocument = new TypedDocumentString(`
    mutation ShowSeats($occurrenceId: ID!, $shown: Boolean!) {
  showSeats(occurrenceId: $occurrenceId, shown: $shown)
}
    `, {"hash":"sha256:d0b53758dbeccf0dbbde6e3b7512bb7f943db8856ad54a4ba1ee41b0030046ae"}) as unknown as TypedDocumentString<ShowSeatsMutation, ShowSeatsMutationVariables>;
export const AddLodgingRoomsDocument = new TypedDocumentString(`
    mutation AddLodgingRooms($occurrenceId: ID!, $rooms: LodgingRoomsInput!) {
  addLodgingRooms(occurrenceId: $occurrenceId, rooms: $rooms)
}
    `, {"hash":"sha256:4038e43316328f2b71f350200335890cba01de5c87068f7d86b67c0fd68cc441"}) as unknown as TypedDocumentString<AddLodgingRoomsMutation, AddLodgingRoomsMutationVariables>;
export const ChangeLodgingRoomDocument = new TypedDocumentString(`
    mutation ChangeLodgingRoom($id: ID!, $room: LodgingRoomInput!) {
  changeLodgingRoom(id: $id, room: $room)
}
    `, {"hash":"sha256:eba73990d20a85cdf85763ae9b9da5d0eba2c6164dff03a3be1ea6728b35ffc9"}) as unknown as TypedDocumentString<ChangeLodgingRoomMutation, ChangeLodgingRoomMutationVariables>;
export const RemoveLodgingRoomDocument = new TypedDocumentString(`
    mutation RemoveLodgingRoom($id: ID!) {
  removeLodgingRoom(id: $id)
}
    `, {"hash":"sha256:daf1da0bf83e190443d6bc8bed790ee493b45a79c09b6ddcf39fb550f66e122c"}) as unknown as TypedDocumentString<RemoveLodgingRoomMutation, RemoveLodgingRoomMutationVariables>;
export const PlaceInRoomsDocument = new TypedDocumentString(`
    mutation PlaceInRooms($occurrenceId: ID!) {
  placeInRooms(occurrenceId: $occurrenceId) {
    placed
    left
  }
}
    `, {"hash":"sha256:ca32aff8257e839c1e623add6635874ad70266fbb0097d3c7de506133b528efc"}) as unknown as TypedDocumentString<PlaceInRoomsMutation, PlaceInRoomsMutationVariables>;
export const LodgeTravellerDocument = new TypedDocumentString(`
    mutation LodgeTraveller($ticketId: ID!, $roomId: ID) {
  lodgeTraveller(ticketId: $ticketId, roomId: $roomId)
}
    `, {"hash":"sha256:f0e20dee0c9a3da4ba4ce6a0b71ce25cd8da4727798be249309a486831f5e2e1"}) as unknown as TypedDocumentString<LodgeTravellerMutation, LodgeTravellerMutationVariables>;
export const ShowRoomsDocument = new TypedDocumentString(`
    mutation ShowRooms($occurrenceId: ID!, $shown: Boolean!) {
  showRooms(occurrenceId: $occurrenceId, shown: $shown)
}
    `, {"hash":"sha256:d77ee7275e9771632b34dc548b8c475b3f0111a4cb192c795e1f746da68928b3"}) as unknown as TypedDocumentString<ShowRoomsMutation, ShowRoomsMutationVariables>;
export const DisclosureDocument = new TypedDocumentString(`
    query Disclosure {
  disclosure {
    days
    leastAge
    unknownAge
    placementNumber
    recordDays
    answerDays
    quietDays
    seen
    turns {
      id
      at
      actor
      changes {
        field
        before
        after
      }
    }
  }
}
    `, {"hash":"sha256:c2ac29294a47870f50ea0b9ab415fd5fdbe522eed401343009bf70e5e7adf29c"}) as unknown as TypedDocumentString<DisclosureQuery, DisclosureQueryVariables>;
export const SaveDisclosureDocument = new TypedDocumentString(`
    mutation SaveDisclosure($input: DisclosureInput!, $seen: String!) {
  saveDisclosure(input: $input, seen: $seen) {
    seen
  }
}
    `, {"hash":"sha256:46a93e81252c58b91d22c50f2bed52b0a61529905f1f852747512463001e6e75"}) as unknown as TypedDocumentString<SaveDisclosureMutation, SaveDisclosureMutationVariables>;
export const EqualWordsDocument = new TypedDocumentString(`
    query EqualWords {
  equalWords {
    words
    seen
  }
}
    `, {"hash":"sha256:4791ca6851210fb66ca10c27180e87f0bc8cc0d4290e3987bd257603062a4486"}) as unknown as TypedDocumentString<EqualWordsQuery, EqualWordsQueryVariables>;
export const SaveEqualWordsDocument = new TypedDocumentString(`
    mutation SaveEqualWords($words: String!, $seen: String!) {
  saveEqualWords(words: $words, seen: $seen) {
    seen
  }
}
    `, {"hash":"sha256:f1c14fd2dee27e9fdc61a0937a726ae66254c04f3c7ec963b7bcac017138c68c"}) as unknown as TypedDocumentString<SaveEqualWordsMutation, SaveEqualWordsMutationVariables>;
export const InvoicingDocument = new TypedDocumentString(`
    query Invoicing {
  invoicing {
    ...ShownInvoicing
  }
}
    fragment ShownInvoicing on Invoicing {
  bankAccount
  paidInto
  stripeFeePercent
  beginsWith
  renewalDays
  quoteDays
  reminderDays
  stamps
  seen
  turns {
    id
    at
    actor
    changes {
      field
      before
      after
    }
  }
}`, {"hash":"sha256:fecccb6835f1aa09ebaecad65a71ade94bb494173701ff7451f909b8530968c0"}) as unknown as TypedDocumentString<InvoicingQuery, InvoicingQueryVariables>;
export const SaveReceiptStampsDocument = new TypedDocumentString(`
    mutation SaveReceiptStamps($stamps: String!, $seen: String!) {
  saveReceiptStamps(stamps: $stamps, seen: $seen) {
    seen
  }
}
    `, {"hash":"sha256:91feab8583b11a9b6b3fa1756fc9ca079b0fd5a7b62703969385d71dcb6e5ddf"}) as unknown as TypedDocumentString<SaveReceiptStampsMutation, SaveReceiptStampsMutationVariables>;
export const SaveInvoicingDocument = new TypedDocumentString(`
    mutation SaveInvoicing($input: InvoicingInput!, $seen: String!) {
  saveInvoicing(input: $input, seen: $seen) {
    seen
  }
}
    `, {"hash":"sha256:fb397199a3c3164a93a2ab251d532265a256780d813d9550a70cbd518255bc74"}) as unknown as TypedDocumentString<SaveInvoicingMutation, SaveInvoicingMutationVariables>;
export const LegalNoticeDraftDocument = new TypedDocumentString(`
    query LegalNoticeDraft {
  legalNoticeDraft {
    items {
      key
      label {
        ja
        en
      }
      required
      ja
      en
      hint {
        ja
        en
      }
    }
    missing
    publishedVersion
    publishedAt
    operatorKind
  }
}
    `, {"hash":"sha256:55131da57d2afb0da2288131c067911710f6ab74fe9a0084baef0ec722bad89d"}) as unknown as TypedDocumentString<LegalNoticeDraftQuery, LegalNoticeDraftQueryVariables>;
export const SaveLegalNoticeDocument = new TypedDocumentString(`
    mutation SaveLegalNotice($items: [LegalNoticeItemInput!]!, $operatorKind: OperatorKind!) {
  saveLegalNotice(items: $items, operatorKind: $operatorKind) {
    missing
  }
}
    `, {"hash":"sha256:7ad534cea4cfcca1e7bf8139ff715ec490316019e3d7a38c99cace97fa6d0864"}) as unknown as TypedDocumentString<SaveLegalNoticeMutation, SaveLegalNoticeMutationVariables>;
export const PublishLegalNoticeDocument = new TypedDocumentString(`
    mutation PublishLegalNotice {
  publishLegalNotice {
    publishedVersion
  }
}
    `, {"hash":"sha256:69eeff14cccdc8e7ee0a3c861e1a1dca389a537428b60c97597cb3dc29892155"}) as unknown as TypedDocumentString<PublishLegalNoticeMutation, PublishLegalNoticeMutationVariables>;
export const WageFiguresDocument = new TypedDocumentString(`
    query WageFigures {
  wageFigures {
    prefectures {
      prefecture
      standing
      yen
      since
    }
    figures {
      id
      prefecture
      from
      yen
      source
      enteredBy
      enteredAt
      takenBackAt
    }
  }
}
    `, {"hash":"sha256:5a89d181223a035a7ff2e8629e2ae054ef3ff5b2c2b30d8ec6445759173abfad"}) as unknown as TypedDocumentString<WageFiguresQuery, WageFiguresQueryVariables>;
export const EnterWageFigureDocument = new TypedDocumentString(`
    mutation EnterWageFigure($input: WageFigureInput!) {
  enterWageFigure(input: $input)
}
    `, {"hash":"sha256:ab1787f780a206ddc86fe1f27f0095ce213216e2e41b9280faabb2054dd3610e"}) as unknown as TypedDocumentString<EnterWageFigureMutation, EnterWageFigureMutationVariables>;
export const TakeBackWageFigureDocument = new TypedDocumentString(`
    mutation TakeBackWageFigure($id: ID!) {
  takeBackWageFigure(id: $id)
}
    `, {"hash":"sha256:69a258ee4ea85a1f5a4db08b6f61dc14520f6991f311f08c3f66d50da811ad4c"}) as unknown as TypedDocumentString<TakeBackWageFigureMutation, TakeBackWageFigureMutationVariables>;
export const WorkSettingsDocument = new TypedDocumentString(`
    query WorkSettings {
  workSettings {
    feePercent
    callOffPercent
    calledOffShare
    employsMinors
    seen
    turns {
      id
      at
      actor
      changes {
        field
        before
        after
      }
    }
  }
}
    `, {"hash":"sha256:186b55134500c467a4e3901e5899a7f392aae6cedb95bb86fcbe7c68a8a0558e"}) as unknown as TypedDocumentString<WorkSettingsQuery, WorkSettingsQueryVariables>;
export const SaveWorkSettingsDocument = new TypedDocumentString(`
    mutation SaveWorkSettings($input: WorkSettingsInput!, $seen: String!) {
  saveWorkSettings(input: $input, seen: $seen) {
    seen
  }
}
    `, {"hash":"sha256:87f1b3d74905ee43ce7acb55d623660f82b2603794b94ebb2fccd30d5395989c"}) as unknown as TypedDocumentString<SaveWorkSettingsMutation, SaveWorkSettingsMutationVariables>;
export const SlackDeskDocument = new TypedDocumentString(`
    query SlackDesk {
  slackDesk {
    connected
    channels {
      planKey
      channelIds
    }
    counts {
      state
      count
    }
  }
  plans {
    key
    name {
      ja
      en
    }
    active
  }
}
    `, {"hash":"sha256:6f9be0cf29cacc8eb73d5c5f5b63c95359d001be8aa72f08855811c9ec297a11"}) as unknown as TypedDocumentString<SlackDeskQuery, SlackDeskQueryVariables>;
export const SlackSeatsDocument = new TypedDocumentString(`
    query SlackSeats {
  slackSeats {
    memberId
    number
    name
    planName {
      ja
      en
    }
    state
    wanted
    reason
    since
  }
}
    `, {"hash":"sha256:586944ae8369650b92cd5d19f2aa045617dec01fed91984ee3960ee5d517a9e2"}) as unknown as TypedDocumentString<SlackSeatsQuery, SlackSeatsQueryVariables>;
export const SaveSlackChannelsDocument = new TypedDocumentString(`
    mutation SaveSlackChannels($plans: [PlanChannelsInput!]!) {
  saveSlackChannels(plans: $plans)
}
    `, {"hash":"sha256:c63f2d17aa974fd578d21c307c70ec807742f5852773ea9ea81e2e5016a553c3"}) as unknown as TypedDocumentString<SaveSlackChannelsMutation, SaveSlackChannelsMutationVariables>;
export const SettleSlackSeatDocument = new TypedDocumentString(`
    mutation SettleSlackSeat($memberId: ID!, $act: SlackSeatAct!) {
  settleSlackSeat(memberId: $memberId, act: $act)
}
    `, {"hash":"sha256:f0ea45f370cafa17d3d7633638a6fd58fde6b0b6fa1f552dc6397a63c130ff57"}) as unknown as TypedDocumentString<SettleSlackSeatMutation, SettleSlackSeatMutationVariables>;
export const StripeTransfersDocument = new TypedDocumentString(`
    query StripeTransfers {
  stripeTransfers {
    paidInto
    awaited {
      ...ShownStripeTransfer
    }
    awaitedCount
    awaitedAmount
    ownCount
    ownAmount
    paid {
      ...ShownStripeTransfer
    }
    balances {
      id
      name
      amount
    }
    returns {
      ...ShownCashReturn
    }
  }
}
    fragment ShownStripeTransfer on StripeTransfer {
  id
  documentId
  number
  debtor
  dueOn
  state
  amount
  arrived
  left
  fee
  endedAt
}
fragment ShownCashReturn on CashReturn {
  id
  customerId
  name
  amount
  state
  askedBy
  isOwn
  askedAt
  decidedBy
  decidedAt
}`, {"hash":"sha256:036f6cdd5ef80ff45bcdcf368a6bc63db090325031b0447a8f0ea803795159e3"}) as unknown as TypedDocumentString<StripeTransfersQuery, StripeTransfersQueryVariables>;
export const AskCashReturnDocument = new TypedDocumentString(`
    mutation AskCashReturn($id: ID!, $amount: Int!) {
  askCashReturn(id: $id, amount: $amount)
}
    `, {"hash":"sha256:04364d2b51cc0e81a165a824a9ef90a3d20cedad6ec00f0c1588881d709d4d97"}) as unknown as TypedDocumentString<AskCashReturnMutation, AskCashReturnMutationVariables>;
export const AskTransferAgainDocument = new TypedDocumentString(`
    mutation AskTransferAgain($id: ID!) {
  askTransferAgain(id: $id)
}
    `, {"hash":"sha256:48eb308aed656fa62fd2690555de4e958428feeb608c7f66f4377501e3a9da55"}) as unknown as TypedDocumentString<AskTransferAgainMutation, AskTransferAgainMutationVariables>;
export const DecideCashReturnDocument = new TypedDocumentString(`
    mutation DecideCashReturn($id: ID!, $approve: Boolean!) {
  decideCashReturn(id: $id, approve: $approve)
}
    `, {"hash":"sha256:4d0745843578ac83b4a604c201fb041c097593e5fed6567496a3f5c341619f35"}) as unknown as TypedDocumentString<DecideCashReturnMutation, DecideCashReturnMutationVariables>;
export const WaitingStudentsDocument = new TypedDocumentString(`
    query WaitingStudents {
  studentDeclarations {
    waiting {
      id
      memberId
      number
      name
      age
      school
      graduatesIn
      latest
      confirmedUntil
      declaredAt
    }
    more
  }
}
    `, {"hash":"sha256:b3910c95d82dd5368e49e1090a4543e943942cc172e0556a1f718217d91ae5e5"}) as unknown as TypedDocumentString<WaitingStudentsQuery, WaitingStudentsQueryVariables>;
export const StudentRuleDocument = new TypedDocumentString(`
    query StudentRule {
  studentRule {
    ground
    asksFor {
      ja
      en
    }
    decidedAt
    decidedBy
  }
}
    `, {"hash":"sha256:382e7f4c23226cc36403b758a9e481db59434b68981bb64b84141d3aceda322c"}) as unknown as TypedDocumentString<StudentRuleQuery, StudentRuleQueryVariables>;
export const SetStudentRuleDocument = new TypedDocumentString(`
    mutation SetStudentRule($input: StudentRuleInput!) {
  setStudentRule(input: $input) {
    ground
  }
}
    `, {"hash":"sha256:b4bfe998f56ed9e038297c1e1978134afd5d74cadfec6863a833bbaa515bef6f"}) as unknown as TypedDocumentString<SetStudentRuleMutation, SetStudentRuleMutationVariables>;
export const ConfirmStudentDocument = new TypedDocumentString(`
    mutation ConfirmStudent($id: ID!, $lastDay: TokyoDate!) {
  confirmStudent(id: $id, lastDay: $lastDay)
}
    `, {"hash":"sha256:5b77578a4614eeb42df66db31291fc8e2dbdeaa4e142fd081839e4ee5d3d037f"}) as unknown as TypedDocumentString<ConfirmStudentMutation, ConfirmStudentMutationVariables>;
export const DeclineStudentDocument = new TypedDocumentString(`
    mutation DeclineStudent($id: ID!, $reason: String!) {
  declineStudent(id: $id, reason: $reason)
}
    `, {"hash":"sha256:5ab16b1a54b41358ebcd53d20689188ad1172a84a59c89f5cbc1947f655b5eea"}) as unknown as TypedDocumentString<DeclineStudentMutation, DeclineStudentMutationVariables>;
export const SkillCoursesDocument = new TypedDocumentString(`
    query SkillCourses {
  skillCourses {
    linked {
      id
      leadsTo
      skill {
        id
        name {
          ja
          en
        }
      }
      course {
        id
        title {
          ja
          en
        }
        startsAt
        open
      }
    }
    courses {
      id
      title {
        ja
        en
      }
      startsAt
    }
    skills {
      id
      name {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:57d493685f5202987478daf6d42ffa1279c1c1550ef704a24e2e25d7f2789e8c"}) as unknown as TypedDocumentString<SkillCoursesQuery, SkillCoursesQueryVariables>;
export const LinkSkillCourseDocument = new TypedDocumentString(`
    mutation LinkSkillCourse($eventId: ID!, $skillId: ID!, $leadsTo: Int) {
  linkSkillCourse(eventId: $eventId, skillId: $skillId, leadsTo: $leadsTo)
}
    `, {"hash":"sha256:be6745d657ef587b5340253a6ca9060c836b32abd5836a8345f37c69bc3869d1"}) as unknown as TypedDocumentString<LinkSkillCourseMutation, LinkSkillCourseMutationVariables>;
export const UnlinkSkillCourseDocument = new TypedDocumentString(`
    mutation UnlinkSkillCourse($id: ID!) {
  unlinkSkillCourse(id: $id)
}
    `, {"hash":"sha256:0dd8a5b6fd5b81d01e45cb6db47835a523a583cfbf0c8e815fd90a6574d31f10"}) as unknown as TypedDocumentString<UnlinkSkillCourseMutation, UnlinkSkillCourseMutationVariables>;
export const LifeNeedsListDocument = new TypedDocumentString(`
    query LifeNeedsList {
  lifeNeedsList {
    id
    givenAt
    lastDay
  }
}
    `, {"hash":"sha256:5e4af17714db43c0bafe935a539ec1ee63ce82e452ddeaa074adfd61859838ee"}) as unknown as TypedDocumentString<LifeNeedsListQuery, LifeNeedsListQueryVariables>;
export const OpenLifeNeedsDocument = new TypedDocumentString(`
    query OpenLifeNeeds($id: ID!) {
  lifeNeeds(id: $id) {
    ...OpenedNeeds
  }
}
    fragment OpenedNeeds on OpenedNeeds {
  memberId
  name
  kana
  needs
  note
  changedAt
  lastDay
}`, {"hash":"sha256:debb23a3e421046ce97e29e7e927f1de892b107b9520b4cfa94a4454afb14159"}) as unknown as TypedDocumentString<OpenLifeNeedsQuery, OpenLifeNeedsQueryVariables>;
export const CaseNeedsDocument = new TypedDocumentString(`
    query CaseNeeds($id: ID!) {
  caseNeeds(id: $id) {
    ...OpenedNeeds
  }
}
    fragment OpenedNeeds on OpenedNeeds {
  memberId
  name
  kana
  needs
  note
  changedAt
  lastDay
}`, {"hash":"sha256:29ee9979de18a19048e249625128957b161780d0e7da48bdb6c4961f52083695"}) as unknown as TypedDocumentString<CaseNeedsQuery, CaseNeedsQueryVariables>;
export const TalentBankDocument = new TypedDocumentString(`
    query TalentBank($skillId: ID, $area: String, $slot: Int, $role: TalentRole, $style: WorkStyle) {
  talentBank(
    skillId: $skillId
    area: $area
    slot: $slot
    role: $role
    style: $style
  ) {
    talents {
      id
      skillIds
      areas
      slots
      roles
      styles
      times
      changedAt
    }
    more
    skills {
      id
      name {
        ja
        en
      }
      offered
    }
    areas
  }
}
    `, {"hash":"sha256:1c6fdaac81c9fa7191cd3b6e145435b4c35aca1e5ef38168451f9b139982dd44"}) as unknown as TypedDocumentString<TalentBankQuery, TalentBankQueryVariables>;
export const OpenTalentDocument = new TypedDocumentString(`
    query OpenTalent($id: ID!, $reason: ReadingReason!) {
  talentRecord(id: $id, reason: $reason) {
    id
    memberId
    name
    kana
    record {
      skillIds
      areas
      slots
      roles
      styles
      about
      changedAt
    }
    careers {
      kind
      what
      field
      since
      until
      sideJob
    }
    skills {
      id
      name {
        ja
        en
      }
      offered
    }
    lastDay
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
    held {
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
        occurredOn
        revokedAt
        reply
        disputed
      }
    }
  }
}
    `, {"hash":"sha256:f9e7e3b391f6f87cd5f27d8f711959634fb97a8ea5a20058577b2e08de17f7c2"}) as unknown as TypedDocumentString<OpenTalentQuery, OpenTalentQueryVariables>;
export const ConfirmSkillDocument = new TypedDocumentString(`
    mutation ConfirmSkill($id: ID!, $skillId: ID!, $what: SkillConfirmation!) {
  confirmSkill(id: $id, skillId: $skillId, what: $what)
}
    `, {"hash":"sha256:001468f2cc0fd7e4749afbf3e9efcce5136a915bee25677373eb1ce4d747d595"}) as unknown as TypedDocumentString<ConfirmSkillMutation, ConfirmSkillMutationVariables>;
export const TakeBackConfirmationDocument = new TypedDocumentString(`
    mutation TakeBackConfirmation($id: ID!, $lineId: ID!) {
  takeBackConfirmation(id: $id, lineId: $lineId)
}
    `, {"hash":"sha256:fbb87d92d078a3a016f09dca828d32f6211bab6a94b59573b7d7b771e748296a"}) as unknown as TypedDocumentString<TakeBackConfirmationMutation, TakeBackConfirmationMutationVariables>;
export const SettleReplyDocument = new TypedDocumentString(`
    mutation SettleReply($id: ID!, $lineId: ID!) {
  settleReply(id: $id, lineId: $lineId)
}
    `, {"hash":"sha256:3d280047b5859202b5cb75494eb960e2980403215716b1fbfe140479b670853c"}) as unknown as TypedDocumentString<SettleReplyMutation, SettleReplyMutationVariables>;
export const AskDatesDocument = new TypedDocumentString(`
    query AskDates($id: ID!) {
  event(id: $id) {
    titleJa
    state
    dates {
      id
      startsAt
      endsAt
      calledOff
    }
  }
}
    `, {"hash":"sha256:8b15fe3977f8af7269a3c2adf8b0cccdd9b067fa38d683e88f4e721c8aa36bca"}) as unknown as TypedDocumentString<AskDatesQuery, AskDatesQueryVariables>;
export const AskTalentDocument = new TypedDocumentString(`
    mutation AskTalent($id: ID!, $ask: TalentAskInput!) {
  askTalent(id: $id, ask: $ask)
}
    `, {"hash":"sha256:87cefcaaa99fceea9dc79a830bfbb1e002a7d4649ffc8b6f477365c3b5cf428f"}) as unknown as TypedDocumentString<AskTalentMutation, AskTalentMutationVariables>;
export const SaveTalentSkillsDocument = new TypedDocumentString(`
    mutation SaveTalentSkills($skills: String!) {
  saveTalentSkills(skills: $skills)
}
    `, {"hash":"sha256:da89cc1aa64afe3a2980b0cd4d442c55d25da14067f81a02adbbcc866ef0147d"}) as unknown as TypedDocumentString<SaveTalentSkillsMutation, SaveTalentSkillsMutationVariables>;
export const EventCrewDocument = new TypedDocumentString(`
    query EventCrew($eventId: ID!) {
  eventCrew(eventId: $eventId) {
    titleJa
    dates {
      occurrenceId
      startsAt
      endsAt
      calledOff
      open
    }
    crew {
      id
      occurrenceId
      memberId
      name
      kana
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
}
    `, {"hash":"sha256:2127e5132a84850434e7a73af99bcfffaf931d52536b97d214a100fd2023759e"}) as unknown as TypedDocumentString<EventCrewQuery, EventCrewQueryVariables>;
export const TurnCrewDocument = new TypedDocumentString(`
    mutation TurnCrew($id: ID!, $to: CrewTurn!) {
  turnCrew(id: $id, to: $to)
}
    `, {"hash":"sha256:634c8052d79b5ca0ae046d2f819df999ea3544993e3c3783d520ea361d4bdd2b"}) as unknown as TypedDocumentString<TurnCrewMutation, TurnCrewMutationVariables>;
export const BankTransfersDocument = new TypedDocumentString(`
    query BankTransfers {
  bankTransfers {
    accounts {
      id
      name
      bankCode
      branchCode
      kind
      number
      feeTolerance
    }
    files {
      id
      fileName
      isDone
      rowCount
      fresh
      known
      outgoing
      broughtBy
      broughtAt
    }
    open {
      transfer {
        ...ShownTransfer
      }
      kind
      name
      parts {
        ...ShownPart
      }
      over
      sure
    }
    openCount
    openAmount
    sure
    decided {
      ...ShownTransfer
    }
    awaitedCount
    awaitedAmount
  }
}
    fragment ShownTransfer on Transfer {
  id
  day
  amount
  payer
  state
  decidedBy
  decidedAt
  note
}
fragment ShownPart on TransferPart {
  invoice {
    id
    documentId
    number
    debtor
    dueOn
    open
    late
  }
  amount
  fee
}`, {"hash":"sha256:155fa41d4222060bd07b5e689a7e03907b5b64e0ddcc755d95de42a50b0cb52d"}) as unknown as TypedDocumentString<BankTransfersQuery, BankTransfersQueryVariables>;
export const TransferChoiceDocument = new TypedDocumentString(`
    query TransferChoice($id: ID!, $search: String!, $chosen: [ID!]!) {
  transferChoice(id: $id, search: $search, chosen: $chosen) {
    transfer {
      ...ShownTransfer
    }
    invoices {
      id
      documentId
      number
      debtor
      dueOn
      open
      late
    }
    parts {
      ...ShownPart
    }
    over
  }
}
    fragment ShownTransfer on Transfer {
  id
  day
  amount
  payer
  state
  decidedBy
  decidedAt
  note
}
fragment ShownPart on TransferPart {
  invoice {
    id
    documentId
    number
    debtor
    dueOn
    open
    late
  }
  amount
  fee
}`, {"hash":"sha256:c5519b3bb7de208cc664de105782ef990858a4eb507d2991e72b6dfa423014ad"}) as unknown as TypedDocumentString<TransferChoiceQuery, TransferChoiceQueryVariables>;
export const SaveBankAccountDocument = new TypedDocumentString(`
    mutation SaveBankAccount($account: BankAccountInput!) {
  saveBankAccount(account: $account)
}
    `, {"hash":"sha256:41e68d645e8d5338007a4ef6187e4e85a86a964bf5170271d25b8a57c5c52ba4"}) as unknown as TypedDocumentString<SaveBankAccountMutation, SaveBankAccountMutationVariables>;
export const BringBankFileDocument = new TypedDocumentString(`
    mutation BringBankFile($accountId: ID!, $fileName: String!, $content: String!, $columns: [BankColumnInput!]) {
  bringBankFile(
    accountId: $accountId
    fileName: $fileName
    content: $content
    columns: $columns
  )
}
    `, {"hash":"sha256:2c551b967b1c946ae9dd518c1c7412b52957f1ed3335ce0020ad6d7b03bb7f0a"}) as unknown as TypedDocumentString<BringBankFileMutation, BringBankFileMutationVariables>;
export const MatchTransferDocument = new TypedDocumentString(`
    mutation MatchTransfer($id: ID!, $parts: [TransferPartInput!]!, $feeAs: BankFeeAccount) {
  matchTransfer(id: $id, parts: $parts, feeAs: $feeAs)
}
    `, {"hash":"sha256:99cbf424ed2c496da95a337c4d6c622f420c1c4afcb797ea842217b5635365a3"}) as unknown as TypedDocumentString<MatchTransferMutation, MatchTransferMutationVariables>;
export const MatchSureTransfersDocument = new TypedDocumentString(`
    mutation MatchSureTransfers($ids: [ID!]!) {
  matchSureTransfers(ids: $ids)
}
    `, {"hash":"sha256:0972e890506ce15564aabbffbca621cd552ac35daaff28fef256d6aecb7f2416"}) as unknown as TypedDocumentString<MatchSureTransfersMutation, MatchSureTransfersMutationVariables>;
export const SetTransferAsideDocument = new TypedDocumentString(`
    mutation SetTransferAside($id: ID!, $to: TransferAside!, $note: String!) {
  setTransferAside(id: $id, to: $to, note: $note)
}
    `, {"hash":"sha256:5c2165a71f64071ef762e0076729b21bef2f712f0f210b0d69bcc19caa186927"}) as unknown as TypedDocumentString<SetTransferAsideMutation, SetTransferAsideMutationVariables>;
export const TakeTransferBackDocument = new TypedDocumentString(`
    mutation TakeTransferBack($id: ID!) {
  takeTransferBack(id: $id)
}
    `, {"hash":"sha256:35022020fce39a55d5c7825cc3c9eb187705f5489fd69ccc6ebaac6d5f9f25f3"}) as unknown as TypedDocumentString<TakeTransferBackMutation, TakeTransferBackMutationVariables>;
export const GigCandidatesDocument = new TypedDocumentString(`
    query GigCandidates($id: ID!) {
  gigCandidates(id: $id) {
    gig {
      id
      title
      company
      startsAt
      endsAt
      places
      taken
      reward
      track
      phase
    }
    candidates {
      recordId
      rank
      score
      reasons {
        term
        text {
          ja
          en
        }
      }
      hindrances {
        code
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
      placed
      accepted
      mailedAt
    }
    found
    waves {
      number
      dueAt
      sentAt
      told
    }
    tellable
  }
}
    `, {"hash":"sha256:c918bddf01d6cbe6f21f43135684700083f92161d90c8e8bd6626cbd4fe73c80"}) as unknown as TypedDocumentString<GigCandidatesQuery, GigCandidatesQueryVariables>;
export const TellOfGigDocument = new TypedDocumentString(`
    mutation TellOfGig($id: ID!) {
  tellOfGig(id: $id)
}
    `, {"hash":"sha256:26fe361ebf4fd44990bab634a658078de2aabc9e29efd6b5fc692153fe6eeab5"}) as unknown as TypedDocumentString<TellOfGigMutation, TellOfGigMutationVariables>;
export const WriteGigWordDocument = new TypedDocumentString(`
    mutation WriteGigWord($id: ID!, $recordId: ID!, $word: String!) {
  writeGigWord(id: $id, recordId: $recordId, word: $word)
}
    `, {"hash":"sha256:5bdc9635bcd738b50ef0ca4563ab8fcc842e5654dcaf5f955a9bcf9c00649d35"}) as unknown as TypedDocumentString<WriteGigWordMutation, WriteGigWordMutationVariables>;
export const PlaceGigCandidateDocument = new TypedDocumentString(`
    mutation PlaceGigCandidate($id: ID!, $recordId: ID!, $reason: GigPlacingReason) {
  placeGigCandidate(id: $id, recordId: $recordId, reason: $reason)
}
    `, {"hash":"sha256:da562c6cc78d2d7f4cd1033ef6e05ee689c03fec0b784ebd8a7843c7c912bcb1"}) as unknown as TypedDocumentString<PlaceGigCandidateMutation, PlaceGigCandidateMutationVariables>;
export const WorkFiguresDocument = new TypedDocumentString(`
    query WorkFigures($month: String!) {
  workFigures(month: $month) {
    month
    asOf
    months {
      month
      requests
      published
      medianDays
      p90Days
      declined
      waiting
      unknown
      gigs
      seats
      filled
      calledOff
      fillRate
    }
    definitions {
      key
      text {
        ja
        en
      }
    }
  }
}
    `, {"hash":"sha256:7da5e88a8b9ff579b0fbd1a8ce47533874008c982aeafb13a7110094fc75a5a8"}) as unknown as TypedDocumentString<WorkFiguresQuery, WorkFiguresQueryVariables>;
export const WorkPlacesDocument = new TypedDocumentString(`
    query WorkPlaces($state: AssignmentState!, $first: Int!, $after: String) {
  workPlaces(state: $state, first: $first, after: $after) {
    items {
      requestId
      title
      company
      startsAt
      endsAt
      reward
      memberId
      name
      checkInNote
      over
      place {
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
        inspectedUntil
        acceptedAt
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
          clear
          onTime
          stepsDone
          again
          line
        }
        received {
          clear
          onTime
          stepsDone
          again
          line
        }
      }
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:1d0e5188cb1e585483375c5b5645c58c75753e3d1fdcaaea87002a7c7268f999"}) as unknown as TypedDocumentString<WorkPlacesQuery, WorkPlacesQueryVariables>;
export const CheckInByHandDocument = new TypedDocumentString(`
    mutation CheckInByHand($id: ID!, $reason: String!) {
  checkInByHand(id: $id, reason: $reason)
}
    `, {"hash":"sha256:40d834273d26ca8cdbed6cedcece39281ddb255752ff6c3a80f62bd381538998"}) as unknown as TypedDocumentString<CheckInByHandMutation, CheckInByHandMutationVariables>;
export const DecideWorkDocument = new TypedDocumentString(`
    mutation DecideWork($id: ID!, $done: Boolean!, $reason: String!, $hours: HoursInput) {
  decideWork(id: $id, done: $done, reason: $reason, hours: $hours)
}
    `, {"hash":"sha256:763ad6084cee7b43ac39bac890bb8888109730433c1e4e1fd49032c1c6c900f4"}) as unknown as TypedDocumentString<DecideWorkMutation, DecideWorkMutationVariables>;
export const IncidentsDocument = new TypedDocumentString(`
    query Incidents {
  incidents {
    id
    side
    requestId
    title
    company
    memberId
    name
    what
    happenedAt
    insurance
    toldAt
    closedAt
    closedNote
  }
}
    `, {"hash":"sha256:1f2cab05b1ed8dfb8b33eba00bb8c23bc8cf30c9864fc380cf28979dae2a1246"}) as unknown as TypedDocumentString<IncidentsQuery, IncidentsQueryVariables>;
export const CloseIncidentDocument = new TypedDocumentString(`
    mutation CloseIncident($id: ID!, $note: String!) {
  closeIncident(id: $id, note: $note)
}
    `, {"hash":"sha256:510bd7db3cdbe5386b23283622aaab28db43084f42ccc14152923b3c937646f8"}) as unknown as TypedDocumentString<CloseIncidentMutation, CloseIncidentMutationVariables>;
export const HelpRequestsDocument = new TypedDocumentString(`
    query HelpRequests($state: HelpState, $first: Int!, $after: String) {
  helpRequests(state: $state, first: $first, after: $after) {
    items {
      id
      company
      title
      fromDay
      toDay
      hours
      state
      origin
      askedAt
      gigs {
        id
        places
        taken
        phase
      }
    }
    endCursor
    hasNext
  }
}
    `, {"hash":"sha256:b15899bd1fed7894593817173055e12e21e2509e09b492cfe68e5e060033518a"}) as unknown as TypedDocumentString<HelpRequestsQuery, HelpRequestsQueryVariables>;
export const HelpRequestDocument = new TypedDocumentString(`
    query HelpRequest($id: ID!) {
  helpRequest(id: $id) {
    request {
      id
      companyId
      company
      title
      what
      fromDay
      toDay
      hours
      place
      contact
      state
      origin
      reason
      gigs {
        id
        title
        steps
        skill {
          ja
          en
        }
        startsAt
        endsAt
        place
        places
        taken
        reward
        minutes
        phase
        reason
        ahead
        track
        callOffCost
        accompanied
        companionHere
        substituteDay
        insurance {
          ja
          en
        }
      }
    }
    places {
      id
      gigId
      place
      memberId
      name
      state
      takenAt
      endedBy
      endedAt
      reason
    }
    wages {
      gigId
      verdict
      wage
      since
      least
      justification
    }
    skills {
      id
      name {
        ja
        en
      }
    }
    areas
  }
}
    `, {"hash":"sha256:7e933148f10ed611a7152e4b0a5efbbbb7244e740cdc5286f36960723a33e1f1"}) as unknown as TypedDocumentString<HelpRequestQuery, HelpRequestQueryVariables>;
export const PastMinutesDocument = new TypedDocumentString(`
    query PastMinutes {
  pastMinutes {
    skillId
    title
    minutes
    count
  }
}
    `, {"hash":"sha256:244957eabc4b5b982e5c8c4a514340b1e08ac7876cf54d0ec51d8e3791465976"}) as unknown as TypedDocumentString<PastMinutesQuery, PastMinutesQueryVariables>;
export const EnterHelpDocument = new TypedDocumentString(`
    mutation EnterHelp($companyId: ID!, $help: HelpInput!) {
  enterHelp(companyId: $companyId, help: $help)
}
    `, {"hash":"sha256:fd136ec18ac05ddbfa0989ca78bd51cfe4c646b03e21ac6acfe5f6f1dca46a4a"}) as unknown as TypedDocumentString<EnterHelpMutation, EnterHelpMutationVariables>;
export const DeclineHelpDocument = new TypedDocumentString(`
    mutation DeclineHelp($id: ID!, $reason: String!) {
  declineHelp(id: $id, reason: $reason)
}
    `, {"hash":"sha256:3b150a9c8a8c0ebaacc19ba212597e84a1d7faee8fb68c05156af41bdbd69c3b"}) as unknown as TypedDocumentString<DeclineHelpMutation, DeclineHelpMutationVariables>;
export const CutGigsDocument = new TypedDocumentString(`
    mutation CutGigs($id: ID!, $cut: CutInput!) {
  cutGigs(id: $id, cut: $cut)
}
    `, {"hash":"sha256:bca895526ebe32e607865ac5597cd0e509076db4f37175ef175ef9b34656e1e6"}) as unknown as TypedDocumentString<CutGigsMutation, CutGigsMutationVariables>;
export const PublishGigsDocument = new TypedDocumentString(`
    mutation PublishGigs($id: ID!, $justification: String!, $signs: GigSignsInput, $insurance: GigInsuranceInput) {
  publishGigs(
    id: $id
    justification: $justification
    signs: $signs
    insurance: $insurance
  )
}
    `, {"hash":"sha256:a1eebbdf0198f746d126415921772436d2161273c18532d78b6d92c3054c3f9c"}) as unknown as TypedDocumentString<PublishGigsMutation, PublishGigsMutationVariables>;
export const OpenGigDocument = new TypedDocumentString(`
    mutation OpenGig($id: ID!, $open: Boolean!) {
  openGig(id: $id, open: $open)
}
    `, {"hash":"sha256:270096d40adf730ff27b64f401b54bbda7fb9e1a03ad6801631ebde5f41ad062"}) as unknown as TypedDocumentString<OpenGigMutation, OpenGigMutationVariables>;
export const CallOffGigDocument = new TypedDocumentString(`
    mutation CallOffGig($id: ID!, $reason: String!, $shown: Int) {
  callOffGig(id: $id, reason: $reason, shown: $shown)
}
    `, {"hash":"sha256:6496279e16e5292eabdab594c7406e7c3501d6c685ad1e59b25a19034496cb04"}) as unknown as TypedDocumentString<CallOffGigMutation, CallOffGigMutationVariables>;
export const MoveGigForWeatherDocument = new TypedDocumentString(`
    mutation MoveGigForWeather($id: ID!, $reason: String!, $shown: Int) {
  moveGigForWeather(id: $id, reason: $reason, shown: $shown)
}
    `, {"hash":"sha256:0016d5fdec7fee9fef1235b43b4a7ddc6e4c6113697947bfca0e7bf4774233d1"}) as unknown as TypedDocumentString<MoveGigForWeatherMutation, MoveGigForWeatherMutationVariables>;
export const GigSignsDocument = new TypedDocumentString(`
    query GigSigns($id: ID!) {
  gigSigns(id: $id) {
    id
    gigIds
    found
    reason
    lookedBy
    lookedAt
  }
}
    `, {"hash":"sha256:1a446fa11d63323daeb398fc76e8dbde74ae5312bbad773557b93d22cdea58d8"}) as unknown as TypedDocumentString<GigSignsQuery, GigSignsQueryVariables>;
export const SiteCodeDocument = new TypedDocumentString(`
    query SiteCode($id: ID!) {
  siteCode(id: $id) {
    title
    company
    place
    startsAt
    endsAt
    placed
    arrived
    codes {
      picture
      digits
      seconds
    }
  }
}
    `, {"hash":"sha256:9ba62eecc9b3a5e249ea8b06e1c2eb225b4061e1e38a4f758b9a8ab20fc51cfc"}) as unknown as TypedDocumentString<SiteCodeQuery, SiteCodeQueryVariables>;
export const RequestTeamsDocument = new TypedDocumentString(`
    query RequestTeams($id: ID!) {
  requestTeams(id: $id) {
    code
    gigId
    size
    said
    whole
    phase
    heldUntil
    places
  }
}
    `, {"hash":"sha256:0517dd10dcfb3d95bde7c6cad40c9a5a24dd4a1b0ea01d65ed690622476889e5"}) as unknown as TypedDocumentString<RequestTeamsQuery, RequestTeamsQueryVariables>;