import { AllowTalk } from './talks/allow-talk.ts';
import { KeepLifeEntries } from './life/keep-life-entries.ts';
import { ReadWay } from './life/read-way.ts';
import { CardSides } from './card-sides.ts';
import { ConfirmCard } from './confirm-card.ts';
import { CountCards } from './count-cards.ts';
import { CountShownPeople } from './scouting/count-shown-people.ts';
import { FollowMerge } from './follow-merge.ts';
import { ForgetCards } from './forget-cards.ts';
import { GiveCard } from './give-card.ts';
import { ListCards } from './list-cards.ts';
import { OfferCard } from './offer-card.ts';
import { OpenCard } from './open-card.ts';
import { ReadOwnConsents } from './read-own-consents.ts';
import { SaveDisclosure } from './disclosure/save-disclosure.ts';
import { ContestEvidence } from './evidence/contest-evidence.ts';
import { ListEvidence } from './evidence/list-evidence.ts';
import { RecordEvidence } from './evidence/record-evidence.ts';
import { AnswerPast } from './past/answer-past.ts';
import { AskPast } from './past/ask-past.ts';
import { BringPast } from './past/bring-past.ts';
import { ForgetPast } from './past/forget-past.ts';
import { PastCodes } from './past/past-codes.ts';
import { PastLetters } from './past/past-letters.ts';
import { ReadPast } from './past/read-past.ts';
import { TurnPast } from './past/turn-past.ts';
import { KeepFromEmployers } from './careers/keep-from-employers.ts';
import { OwnCompanies } from './careers/own-companies.ts';
import { SaveCareers } from './careers/save-careers.ts';
import { FollowNeeds } from './needs/follow-needs.ts';
import { OpenNeeds } from './needs/open-needs.ts';
import { SaveOwnNeeds } from './needs/save-own-needs.ts';
import { AllowAccompaniment } from './records/allow-accompaniment.ts';
import { AskTalent } from './records/ask-talent.ts';
import { EndAsks } from './records/end-asks.ts';
import { FindTalents } from './records/find-talents.ts';
import { MeetGiver } from './records/meet-giver.ts';
import { KeepEqualWords } from './records/keep-equal-words.ts';
import { KeepSkills } from './records/keep-skills.ts';
import { ListTalentChoices } from './records/list-talent-choices.ts';
import { NameAccompanied } from './records/name-accompanied.ts';
import { NoteReading } from './records/note-reading.ts';
import { OfferRecord } from './records/offer-record.ts';
import { OpenRecord } from './records/open-record.ts';
import { ReadOwnRecord } from './records/read-own-record.ts';
import { SaveOwnRecord } from './records/save-own-record.ts';
import { AnswerScout } from './scouting/answer-scout.ts';
import { AskScout } from './scouting/ask-scout.ts';
import { BeginSearchMonth } from './scouting/begin-search-month.ts';
import { CardRecipients } from './scouting/card-recipients.ts';
import { BlockCompanies } from './scouting/block-companies.ts';
import { EndScouts } from './scouting/end-scouts.ts';
import { FindCards } from './scouting/find-cards.ts';
import { IndexCards } from './scouting/index-cards.ts';
import { FollowScouts } from './scouting/follow-scouts.ts';
import { ListScouts } from './scouting/list-scouts.ts';
import { OfferSharedCard } from './scouting/offer-shared-card.ts';
import { OpenSharedCard } from './scouting/open-shared-card.ts';
import { PostScout } from './scouting/post-scout.ts';
import { ReadSharedCard } from './scouting/read-shared-card.ts';
import { ScoutingSides } from './scouting/scouting-sides.ts';
import { SearchMonths } from './scouting/search-months.ts';
import { ShareCard } from './scouting/share-card.ts';
import { ShowCards } from './scouting/show-cards.ts';
import { AskForWords } from './endorsements/ask-for-words.ts';
import { CarryWord } from './endorsements/carry-word.ts';
import { ListCarried } from './endorsements/list-carried.ts';
import { TakePlace } from './badges/take-place.ts';
import { Endorse } from './endorsements/endorse.ts';
import { OpenRequest } from './endorsements/open-request.ts';
import { ReadEndorsements } from './endorsements/read-endorsements.ts';
import { TurnEndorsement } from './endorsements/turn-endorsement.ts';
import { IssueBadge } from './badges/issue-badge.ts';
import { ReadBadges } from './badges/read-badges.ts';
import { RevokeBadge } from './badges/revoke-badge.ts';
import { KeepGigMail } from './matching/keep-gig-mail.ts';
import { ReadMatchFacts } from './matching/read-match-facts.ts';
import { LookAtPassport } from './passport/look-at-passport.ts';
import { OpenPassport } from './passport/open-passport.ts';
import { ReadOwnPassport } from './passport/read-own-passport.ts';
import { ReadShown } from './passport/read-shown.ts';
import { ConfirmSkill } from './skills/confirm-skill.ts';
import { FollowSkills } from './skills/follow-skills.ts';
import { ReadSkills } from './skills/read-skills.ts';
import { RecordGig } from './skills/record-gig.ts';
import { AllowCalls } from './records/allow-calls.ts';
import { ListCalled } from './records/list-called.ts';
import { ListDeskConsents } from './list-desk-consents.ts';
import { StopAtDesk } from './stop-at-desk.ts';
import { ReadTalk } from './talks/read-talk.ts';
import { RelayAddresses } from './talks/relay-addresses.ts';
import { TakeRelayed } from './talks/take-relayed.ts';
import { TalkSides } from './talks/talk-sides.ts';
import { TellOfTalk } from './talks/tell-of-talk.ts';
import { WriteTalk } from './talks/write-talk.ts';
import { stepActions } from './steps/step-actions.ts';
import { StopConsent } from './stop-consent.ts';
import { TellCompanies } from './tell-companies.ts';
import { TellOfDeskStop } from './tell-of-desk-stop.ts';

/** Everything that can be done in talent, for the module. */
export const talentActions = [
  CardSides,
  ConfirmCard,
  CountCards,
  CountShownPeople,
  FollowMerge,
  ForgetCards,
  GiveCard,
  ListCards,
  OfferCard,
  OpenCard,
  ReadOwnConsents,
  SaveDisclosure,
  ...[ListDeskConsents, StopAtDesk, TellOfDeskStop],
  StopConsent,
  TellCompanies,
  ...[ContestEvidence, ListEvidence, NoteReading, RecordEvidence],
  ...[
    AllowAccompaniment,
    AllowCalls,
    AskTalent,
    EndAsks,
    FindTalents,
    KeepEqualWords,
    KeepSkills,
    ListCalled,
    ListTalentChoices,
    MeetGiver,
    NameAccompanied,
    OfferRecord,
    OpenRecord,
    ReadOwnRecord,
    SaveOwnRecord,
  ],
  ...[KeepFromEmployers, OwnCompanies, SaveCareers, FollowNeeds, OpenNeeds, SaveOwnNeeds],
  ...[AnswerPast, AskPast, BringPast, ForgetPast, PastCodes, PastLetters, ReadPast, TurnPast],
  ...[AnswerScout, AskScout, EndScouts, FollowScouts, ListScouts, PostScout],
  ...[
    CardRecipients,
    BlockCompanies,
    FindCards,
    IndexCards,
    OfferSharedCard,
    OpenSharedCard,
    ReadSharedCard,
    ScoutingSides,
  ],
  ...[BeginSearchMonth, SearchMonths, ShareCard, ShowCards],
  ...[ConfirmSkill, FollowSkills, ReadSkills, RecordGig, IssueBadge, ReadBadges, RevokeBadge],
  ...[LookAtPassport, OpenPassport, ReadOwnPassport, ReadShown],
  ...[KeepGigMail, ReadMatchFacts],
  ...[ReadTalk, RelayAddresses, TakeRelayed, TalkSides, TellOfTalk, WriteTalk],
  ...stepActions,
  ...[
    AskForWords,
    CarryWord,
    Endorse,
    ListCarried,
    OpenRequest,
    ReadEndorsements,
    TakePlace,
    TurnEndorsement,
  ],
  ...[AllowTalk, KeepLifeEntries, ReadWay],
];
