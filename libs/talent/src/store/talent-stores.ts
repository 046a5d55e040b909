import { CardIndexStore } from './card-index.store.ts';
import { CarriedWordStore } from './carried-word.store.ts';
import { CompanyBlockStore } from './company-block.store.ts';
import { ConsentStore } from './consent.store.ts';
import { DeskStopStore } from './desk-stop.store.ts';
import { DisclosureTurnStore } from './disclosure-turn.store.ts';
import { EndorsementStore } from './endorsement.store.ts';
import { EvidenceStore } from './evidence.store.ts';
import { InterestCardStore } from './interest-card.store.ts';
import { LifeEntryStore } from './life-entry.store.ts';
import { LifeNeedStore } from './life-need.store.ts';
import { MatchFactsStore } from './match-facts.store.ts';
import { PastListStore } from './past-list.store.ts';
import { PastPersonStore } from './past-person.store.ts';
import { ProvisionStore } from './provision.store.ts';
import { ScoutStore } from './scout.store.ts';
import { SearchMonthStore } from './search-month.store.ts';
import { SharedCardStore } from './shared-card.store.ts';
import { SkillBadgeStore } from './skill-badge.store.ts';
import { SkillCourseStore } from './skill-course.store.ts';
import { SkillLedgerStore } from './skill-ledger.store.ts';
import { SkillPassportStore } from './skill-passport.store.ts';
import { SkillStepStore } from './skill-step.store.ts';
import { SkillStore } from './skill.store.ts';
import { TalentRecordStore } from './talent-record.store.ts';
import { TalkAddressStore } from './talk-address.store.ts';
import { TalkStore } from './talk.store.ts';

/** All queries of the context, for its module. */
export const talentStores = [
  CardIndexStore,
  CarriedWordStore,
  CompanyBlockStore,
  ConsentStore,
  DeskStopStore,
  DisclosureTurnStore,
  EndorsementStore,
  EvidenceStore,
  InterestCardStore,
  LifeEntryStore,
  LifeNeedStore,
  MatchFactsStore,
  PastListStore,
  PastPersonStore,
  ProvisionStore,
  ScoutStore,
  SearchMonthStore,
  SharedCardStore,
  SkillBadgeStore,
  SkillCourseStore,
  SkillLedgerStore,
  SkillPassportStore,
  SkillStepStore,
  SkillStore,
  TalentRecordStore,
  TalkAddressStore,
  TalkStore,
];
