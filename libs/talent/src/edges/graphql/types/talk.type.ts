import { graphqlEnum, InstantScalar, TokyoDateScalar } from '@enishi/platform';
import type { TokyoDate } from '@enishi/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CompanyTalk, OwnTalk, OwnTalkRow } from '../../../actions/talks/read-talk.ts';
import { lastDayBefore } from '../../../domain/card-wish.ts';
import { cardNumberOf } from '../../../domain/consent.ts';
import { applicantTalkScope, longestTalkText, talkSides } from '../../../domain/talk.ts';
import type { TalkSide } from '../../../domain/talk.ts';
import type { TalkLineEntity } from '../../../store/talk-line.entity.ts';

export const TalkSideEnum = graphqlEnum<TalkSide>(
  talkSides,
  'TalkSide',
  'Who wrote: the person of the card, or the company that has it.',
);

@ObjectType('TalkLine')
export class TalkLineType {
  @Field(() => ID) id: string;
  @Field(() => TalkSideEnum) side: TalkSide;
  @Field(() => String) text: string;
  @Field(() => InstantScalar) at: Date;
  @Field(() => Boolean, { description: 'It came by mail to a relay address.' }) byMail: boolean;
}

@ObjectType('OwnTalkRow')
export class OwnTalkRowType {
  @Field(() => ID, { description: 'Of the consent under which the two talk.' }) id: string;
  @Field(() => String) company: string;
  @Field(() => Boolean, { description: 'The company reads what is written now.' }) open: boolean;
  @Field(() => Int, { description: 'Messages of the company that were not read yet.' }) unread: number;
  @Field(() => InstantScalar, { nullable: true, description: 'Null where nobody has written yet.' })
  lastAt: Date | null;
}

@ObjectType('OwnTalk')
export class OwnTalkType {
  @Field(() => ID) id: string;
  @Field(() => ID) companyId: string;
  @Field(() => String) company: string;
  @Field(() => Boolean, { description: 'The company reads what is written now.' }) open: boolean;
  @Field(() => TokyoDateScalar, { description: 'Until the end of this day, where it is open.' })
  lastDay: TokyoDate;
  @Field(() => Int) longestText: number;
  @Field(() => [TalkLineType], { description: 'The latest two hundred, the oldest of them first.' })
  lines: TalkLineType[];
}

@ObjectType('CompanyTalk')
export class CompanyTalkType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'What letters call it.' }) number: string;
  @Field(() => Boolean, { description: 'Under an interest card; else the person applied for a posting.' })
  ofCard: boolean;
  @Field(() => String) company: string;
  @Field(() => String) name: string;
  @Field(() => TokyoDateScalar, { description: 'Until the end of this day.' }) lastDay: TokyoDate;
  @Field(() => Int) longestText: number;
  @Field(() => [TalkLineType], { description: 'The latest two hundred, the oldest of them first.' })
  lines: TalkLineType[];
}

const talkLineType = ({ id, side, text, writtenAt: at, mailHash }: TalkLineEntity): TalkLineType => ({
  ...{ id, side, text, at, byMail: mailHash !== null },
});

export const ownTalkRowType = ({ id, company, open, unread, lastAt }: OwnTalkRow): OwnTalkRowType => ({
  ...{ id, company, open, unread, lastAt },
});

export const ownTalkType = ({ id, companyId, company, open, expiresAt, lines }: OwnTalk): OwnTalkType => ({
  ...{ id, companyId, company, open, lastDay: lastDayBefore(expiresAt), longestText: longestTalkText },
  lines: lines.map(talkLineType),
});

export const companyTalkType = ({ company, card, contact, lines }: CompanyTalk): CompanyTalkType => ({
  ...{ id: card.id, number: cardNumberOf(card.id), company: company.title, name: contact.name },
  ofCard: card.scope !== applicantTalkScope,
  ...{ lastDay: lastDayBefore(card.expiresAt), longestText: longestTalkText, lines: lines.map(talkLineType) },
});
