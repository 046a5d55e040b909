import { graphqlEnum, InstantScalar, TextType, TokyoDateScalar } from '@enishi/platform';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { OwnScout } from '../../../actions/scouting/list-scouts.ts';
import { longestMessage } from '../../../domain/card-wish.ts';
import { cardNumberOf } from '../../../domain/consent.ts';
import { scoutStates } from '../../../domain/scout.ts';
import type { ScoutState } from '../../../domain/scout.ts';
import type { ScoutEntity } from '../../../store/scout.entity.ts';

const ScoutStateEnum = graphqlEnum<ScoutState>(
  [...scoutStates],
  'ScoutState',
  '`ended`: the person stopped their card, blocked the company or left; companies read `declined`.',
);

@ObjectType('OwnScout', { description: 'A company that would like to talk to the viewer.' })
export class OwnScoutType {
  @Field(() => ID) id: string;
  @Field(() => ID) companyId: string;
  @Field(() => String) company: string;
  @Field(() => Boolean, { description: 'It shows its page, and can be accepted.' }) shown: boolean;
  @Field(() => String) why: string;
  @Field(() => ScoutStateEnum) state: ScoutState;
  @Field(() => InstantScalar) askedAt: Date;
  @Field(() => InstantScalar) answerBy: Date;
  @Field(() => TextType, { description: 'The sentence that accepting agrees to.' }) wording: Bilingual;
  @Field(() => TextType, { description: 'The second sentence, for the mail address; nobody needs it.' })
  emailWording: Bilingual;
  @Field(() => TokyoDateScalar) lastDay: TokyoDate;
  @Field(() => Int) longestMessage: number;
}

@ObjectType('CompanyScout', { description: 'Whom a company asked to talk, by the number of the card.' })
export class CompanyScoutType {
  @Field(() => ID) id: string;
  @Field(() => String) number: string;
  @Field(() => String) why: string;
  @Field(() => ScoutStateEnum) state: ScoutState;
  @Field(() => InstantScalar) askedAt: Date;
  @Field(() => InstantScalar) answerBy: Date;
  @Field(() => ID, { nullable: true, description: 'The interest card that the person gave by accepting.' })
  cardId: string | null;
}

export const ownScoutType = (scout: OwnScout): OwnScoutType => {
  const { id, companyId, company, shown, why, state, askedAt, answerBy, wording, emailWording, lastDay } =
    scout;
  return {
    ...{ id, companyId, company, shown, why, state, askedAt, answerBy, wording, emailWording, lastDay },
    longestMessage,
  };
};

export const companyScoutType = (scout: ScoutEntity): CompanyScoutType => {
  const { id, cardId, why, state, askedAt, answerBy, consentId } = scout;
  return { id, number: cardNumberOf(cardId), why, state, askedAt, answerBy, cardId: consentId };
};
