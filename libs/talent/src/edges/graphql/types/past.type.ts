import { maskEmail } from '@enishi/identity';
import type { TokyoDate } from '@enishi/kernel';
import { encodeCursor, graphqlEnum, InstantScalar, TokyoDateScalar } from '@enishi/platform';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PastRecord } from '../../../actions/past/answer-past.ts';
import type { PastPage } from '../../../actions/past/read-past.ts';
import { pastTurns } from '../../../domain/past/past-person.ts';
import type { PastTurn } from '../../../domain/past/past-person.ts';

export const PastTurnEnum = graphqlEnum<PastTurn>(
  pastTurns,
  'PastTurn',
  'What the desk says of people of old lists: two are one, that was wrong, two are not one, to be deleted.',
);

@ArgsType()
export class BroughtPastArgs {
  @Field(() => String) fileName: string;
  @Field(() => String, { description: 'The file, base64.' }) content: string;
  @Field(() => String, { description: 'What the list is called; the letter to the people says it.' })
  title: string;
  @Field(() => String, { description: 'How it was made and what people were told (個人情報保護法18条).' })
  origin: string;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'The day of rows that do not say one.' })
  on?: TokyoDate | null;
}

@ObjectType('PastList', { description: 'An old list, in counts; names nobody.' })
export class PastListType {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String) origin: string;
  @Field(() => String) fileName: string;
  @Field(() => InstantScalar) broughtAt: Date;
  @Field(() => Int) people: number;
  @Field(() => Int, { description: 'How often they took part.' }) takings: number;
  @Field(() => Int, { description: 'Have an address and were not written to.' }) toAsk: number;
  @Field(() => Int, { description: 'Were written to and have not answered.' }) asked: number;
  @Field(() => Int, { description: 'Have no address.' }) unreachable: number;
  @Field(() => Int) claimed: number;
  @Field(() => Int) refused: number;
  @Field(() => Int) forgotten: number;
}

@ObjectType('PastPerson')
export class PastPersonType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) kana: string | null;
  @Field(() => String, { nullable: true, description: 'Masked.' }) email: string | null;
}

@ObjectType('ListedPastPerson')
export class ListedPastPersonType extends PastPersonType {
  @Field(() => InstantScalar, { nullable: true, description: 'When they were written to.' })
  askedAt: Date | null;
  @Field(() => ID, { nullable: true, description: 'The entry that is the same person.' }) joinedTo:
    string | null;
  @Field(() => Int, { description: 'How often they took part.' }) takings: number;
}

@ObjectType('AlikePastPeople', { description: 'Two who may be one.' })
export class AlikePastPeopleType {
  @Field(() => PastPersonType) one: PastPersonType;
  @Field(() => PastPersonType) other: PastPersonType;
}

@ObjectType('PastPeople', { description: 'Reading it is written into the log of looks.' })
export class PastPeopleType {
  @Field(() => String) title: string;
  @Field(() => [ListedPastPersonType], { description: 'Those who have not said anything yet.' })
  people: ListedPastPersonType[];
  @Field(() => [AlikePastPeopleType], { description: 'Fifty at most, with the first page alone.' })
  alike: AlikePastPeopleType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

@ObjectType('PastTaking')
export class PastTakingType {
  @Field(() => ID) id: string;
  @Field(() => String) what: string;
  @Field(() => TokyoDateScalar) occurredOn: TokyoDate;
  @Field(() => Int, { description: '0 where nobody knows.' }) minutes: number;
}

@ObjectType('PastRecord', { description: 'What an old list says of whoever has the address of this page.' })
export class PastRecordType {
  @Field(() => String) name: string;
  @Field(() => TokyoDateScalar, { description: 'The last day on which it waits.' }) until: TokyoDate;
  @Field(() => [PastTakingType], { description: 'The latest first.' }) takings: PastTakingType[];
}

export const pastRecordType = ({ name, until, takings }: PastRecord): PastRecordType => ({
  name,
  until,
  takings,
});

const masked = <One extends { email: string | null }>(one: One): One => ({
  ...one,
  email: one.email && maskEmail(one.email),
});

export function pastPeopleType({ list, people, alike }: PastPage, first: number): PastPeopleType {
  const last = people.at(-1);
  return {
    title: list.title,
    people: people.map(masked),
    alike: alike.map(({ otherId, otherName, otherKana, otherEmail, ...one }) => ({
      one: masked(one),
      other: masked({ id: otherId, name: otherName, kana: otherKana, email: otherEmail }),
    })),
    endCursor: last && people.length === first ? encodeCursor([last.id]) : null,
  };
}
