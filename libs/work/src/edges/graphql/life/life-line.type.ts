import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { encodeCursor, graphqlEnum, InstantScalar, TextType, TokyoDateScalar } from '@enishi/platform';
import { EvidenceRoleEnum, LifeEntryKindEnum } from '@enishi/talent';
import type { LifeEntryKind } from '@enishi/talent';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LifeLine, LifePage } from '../../../actions/life/read-life-line.ts';

export const LifeSortEnum = graphqlEnum<LifeLine['sort']>(
  ['membership', 'visit', 'took_part', 'gig', 'entry'],
  'LifeSort',
  'What a line is: that they belonged, came to an event, took part in one or in what an old list says, did a gig, or what the secretariat wrote.',
);

@ObjectType('LifeEntry', { description: 'What the secretariat wrote.' })
export class LifeEntryType {
  @Field(() => LifeEntryKindEnum) kind: LifeEntryKind;
  @Field(() => String) what: string;
  @Field(() => TokyoDateScalar) startsOn: TokyoDate;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Null while it goes on.' })
  endsOn: TokyoDate | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => String, { nullable: true, description: 'What the person says is wrong.' })
  objection: string | null;
  @Field(() => String, { nullable: true, description: 'What the secretariat answered.' })
  answer: string | null;
  @Field(() => Boolean, { description: 'The objection waits for an answer.' }) contested: boolean;
}

@ObjectType('LifeLine')
export class LifeLineType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar, { description: 'Of what has days alone, when its first began in Tokyo.' })
  at: Date;
  @Field(() => LifeSortEnum) sort: LifeLine['sort'];
  @Field(() => TextType) title: Bilingual;
  @Field(() => ID, { nullable: true }) eventId: string | null;
  @Field(() => EvidenceRoleEnum, { nullable: true, description: 'As what somebody took part.' })
  role: LifeLine['role'];
  @Field(() => LifeEntryType, { nullable: true }) entry: LifeEntryType | null;
}

@ObjectType('LifeLinePage')
export class LifeLinePageType {
  @Field(() => [LifeLineType]) items: LifeLineType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

@ObjectType('MemberLifeLine')
export class MemberLifeLineType extends LifeLinePageType {
  @Field(() => String) name: string;
  @Field(() => String) number: string;
}

export function lifeLinePageType({ rows, hasNext }: LifePage): LifeLinePageType {
  const last = rows.at(-1);
  return {
    ...{ items: rows, hasNext },
    endCursor: last ? encodeCursor([last.at.toISOString(), last.id]) : null,
  };
}
