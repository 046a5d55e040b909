import { encodeCursor, graphqlEnum, TextType, TokyoDateScalar } from '@enishi/platform';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Facet, FoundCards } from '../../../actions/scouting/find-cards.ts';
import type { OpenedSharedCard } from '../../../actions/scouting/open-shared-card.ts';
import type { OwnSharedCard } from '../../../actions/scouting/read-shared-card.ts';
import { scoutingGates } from '../../../actions/scouting/scouting-sides.ts';
import type { ScoutingGate } from '../../../actions/scouting/scouting-sides.ts';
import type { SharedCard } from '../../../actions/scouting/show-cards.ts';
import { lastDayBefore } from '../../../domain/card-wish.ts';
import { purposeWords } from '../../../domain/card-wording.ts';
import { cardNumberOf } from '../../../domain/consent.ts';
import { longestWhy } from '../../../domain/scout.ts';
import { reaches } from '../../../domain/shared-card.ts';
import type { Reach } from '../../../domain/shared-card.ts';
import type { TalentRole } from '../../../domain/talent-record.ts';
import type { WorkStyle } from '../../../domain/work-styles.ts';
import { shownCareers } from '../../../domain/careers.ts';
import { ShownCareerType } from './careers.type.ts';
import {
  CardRecipientType,
  cardRecipientType,
  LookerGroundType,
  RecipientChoiceType,
} from './card-recipient.type.ts';
import { SearchMonthsType, searchMonthsType } from './search-months.type.ts';
import { TalentRoleEnum, WorkStyleEnum } from './talent-record.type.ts';
import { skillType, TalentSkillType } from './talent-skill.type.ts';

export const ScoutingGateEnum = graphqlEnum<ScoutingGate>(
  [...scoutingGates],
  'ScoutingGate',
  '`off`: not offered in this community; `not_shown`: the company shows no page; `not_in_plan`: its plan gives no search; `no_month`: no month of it runs; `used_up`: all months are used.',
);
const ReachEnum = graphqlEnum<Reach>([...reaches], 'Reach', 'A way to reach its writer, in a text.');
const FacetKindEnum = graphqlEnum<Facet['kind']>(
  ['skill', 'area', 'slot', 'role', 'style'],
  'FacetKind',
  'What cards are counted by.',
);

@ObjectType('SharedCard', { description: 'Names nobody and leads to nobody.' })
export class SharedCardType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'What the company and its letters call it.' }) number: string;
  @Field(() => Int, { nullable: true, description: 'First of ten years; 70 for all from there on.' })
  ageBand: number | null;
  @Field(() => [ID]) skillIds: string[];
  @Field(() => [String], { description: 'Codes of municipalities where they would be active.' })
  areas: string[];
  @Field(() => [Int], { description: 'Parts of the week, as in a record.' }) slots: number[];
  @Field(() => [TalentRoleEnum]) roles: TalentRole[];
  @Field(() => [WorkStyleEnum]) styles: WorkStyle[];
  @Field(() => [ShownCareerType], { description: 'Those that the person shows, in their order.' })
  careers: ShownCareerType[];
  @Field(() => String, { nullable: true }) about: string | null;
  @Field(() => TokyoDateScalar, { description: 'Until the end of this day.' }) lastDay: TokyoDate;
  @Field(() => CardRecipientType, { description: 'As one of which companies this one sees it.' })
  ground: CardRecipientType;
}

@ObjectType('SharedCardFacet')
export class SharedCardFacetType {
  @Field(() => FacetKindEnum) kind: Facet['kind'];
  @Field(() => String) value: string;
  @Field(() => Int, { nullable: true, description: 'Null stands for one to four.' }) people: number | null;
}

@ObjectType('AlsoSought', { description: 'A word that was typed, and others that mean the same here.' })
export class AlsoSoughtType {
  @Field(() => String) word: string;
  @Field(() => [String]) others: readonly string[];
}

@ObjectType('SharedCardPage')
export class SharedCardPageType {
  @Field(() => String) company: string;
  @Field(() => ScoutingGateEnum) gate: ScoutingGate;
  @Field(() => SearchMonthsType) months: SearchMonthsType;
  @Field(() => LookerGroundType) ground: LookerGroundType;
  @Field(() => [SharedCardType]) items: SharedCardType[];
  @Field(() => Int, { nullable: true, description: 'How many fit; null stands for one to four.' })
  people: number | null;
  @Field(() => Boolean, {
    description:
      'Numbers are about right, since many fit; a choice that is not among the facets has few, or none.',
  })
  rough: boolean;
  @Field(() => [SharedCardFacetType]) facets: SharedCardFacetType[];
  @Field(() => [AlsoSoughtType]) also: AlsoSoughtType[];
  @Field(() => [TalentSkillType]) skills: TalentSkillType[];
  @Field(() => [String], { description: 'Codes of municipalities to choose from.' }) areas: string[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@ObjectType('OpenedSharedCard', { description: 'That it was opened stands in the person’s diary.' })
export class OpenedSharedCardType {
  @Field(() => String) company: string;
  @Field(() => SharedCardType) card: SharedCardType;
  @Field(() => [TalentSkillType], { description: 'Those of the card among them.' })
  skills: TalentSkillType[];
  @Field(() => TextType) purpose: Bilingual;
  @Field(() => Int, { nullable: true, description: 'Null: without limit.' }) scoutsLeft: number | null;
  @Field(() => Int, { description: 'Days the person has to answer.' }) answerDays: number;
  @Field(() => Int) longestWhy: number;
}

@ObjectType('BlockChoice')
export class BlockChoiceType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => Boolean) blocked: boolean;
  @Field(() => Boolean, { description: 'The viewer belongs or belonged to it: it never sees their card.' })
  own: boolean;
}

@ObjectType('OwnSharedCard')
export class OwnSharedCardType {
  @Field(() => Boolean, { description: 'Whether companies search at all here.' }) offered: boolean;
  @Field(() => Boolean, { description: 'Without a record there is nothing to show.' }) written: boolean;
  @Field(() => Int, { nullable: true }) ageBand: number | null;
  @Field(() => [TextType]) skills: Bilingual[];
  @Field(() => [String]) areas: string[];
  @Field(() => [Int]) slots: number[];
  @Field(() => [TalentRoleEnum]) roles: TalentRole[];
  @Field(() => [WorkStyleEnum]) styles: WorkStyle[];
  @Field(() => [ShownCareerType]) careers: ShownCareerType[];
  @Field(() => String, { nullable: true }) about: string | null;
  @Field(() => ReachEnum, { nullable: true, description: 'Why `about` is not shown.' })
  aboutReach: Reach | null;
  @Field(() => TextType, { description: 'The sentence that is agreed to, without `about`.' })
  wording: Bilingual;
  @Field(() => TextType, { description: 'The same with `about`.' }) wordingWithAbout: Bilingual;
  @Field(() => ID, { nullable: true, description: 'The consent in force.' }) standingId: string | null;
  @Field(() => TokyoDateScalar, { nullable: true }) standingUntil: TokyoDate | null;
  @Field(() => Boolean) aboutShown: boolean;
  @Field(() => Boolean, {
    description:
      'The consent in force is older than the questions of styles and careers: neither is shown under it.',
  })
  older: boolean;
  @Field(() => CardRecipientType, { nullable: true, description: 'To which companies it is shown now.' })
  standingFor: CardRecipientType | null;
  @Field(() => [RecipientChoiceType]) recipients: RecipientChoiceType[];
  @Field(() => [BlockChoiceType]) companies: BlockChoiceType[];
  @Field(() => Int, { description: 'In the searches of so many companies within thirty days.' })
  shownTo: number;
}

const sharedCardType = ({
  id,
  expiresAt,
  recipientKind: kind,
  recipientName: name,
  ...card
}: SharedCard): SharedCardType => ({
  ground: { kind, name },
  ...{ ...card, id, number: cardNumberOf(id), lastDay: lastDayBefore(expiresAt) },
});

export function sharedCardPageType({
  side,
  cards,
  people,
  rough,
  facets,
  also,
  choices,
  end,
  hasNext,
}: FoundCards): SharedCardPageType {
  return {
    ...{ company: side.company.title, gate: side.gate, people, rough, facets, also, hasNext },
    months: searchMonthsType(side.months),
    ground: side.ground,
    ...{ items: cards.map(sharedCardType), skills: choices.skills.map(skillType), areas: choices.areas },
    endCursor: end && encodeCursor([end.at.toISOString(), end.id]),
  };
}

export const openedSharedCardType = ({ side, card, choices }: OpenedSharedCard): OpenedSharedCardType => ({
  ...{ company: side.company.title, card: sharedCardType(card), purpose: purposeWords(card.purpose) },
  ...{
    scoutsLeft: side.scoutsLeft,
    answerDays: side.rule.answerDays,
    longestWhy,
    skills: choices.skills.map(skillType),
  },
});

export function ownSharedCardType({
  offer,
  companies,
  recipients,
  choices,
  shownTo,
}: OwnSharedCard): OwnSharedCardType {
  const { record, standing, offered, ageBand, aboutReach, wording, wordingWithAbout } = offer;
  const chosen = new Set(record?.skillIds ?? []);
  return {
    ...{ offered, ageBand, aboutReach, wording, wordingWithAbout, companies, shownTo },
    ...{ written: record !== null, areas: record?.areas ?? [], slots: record?.slots ?? [] },
    ...{ roles: record?.roles ?? [], about: record?.about ?? null, styles: record?.styles ?? [] },
    careers: shownCareers(['careers'], record?.careers ?? []),
    older: standing ? !standing.items.includes('styles') : false,
    skills: choices.skills.filter(({ id }) => chosen.has(id)).map((skill) => skillType(skill).name),
    standingId: standing?.id ?? null,
    recipients,
    standingFor: standing && cardRecipientType(standing),
    standingUntil: standing ? lastDayBefore(standing.expiresAt) : null,
    aboutShown: standing ? standing.items.includes('about') : false,
  };
}
