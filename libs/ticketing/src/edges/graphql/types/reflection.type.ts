import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ReflectionsAtDesk } from '../../../actions/trips/read-reflections.ts';
import type { ReflectionForm, ReflectionWish } from '../../../actions/trips/write-reflection.ts';
import { reflectionReaders, reflectionStages } from '../../../domain/reflection.ts';
import type { ReflectionReader, ReflectionStage } from '../../../domain/reflection.ts';
import type { ReflectionEntity } from '../../../store/reflection.entity.ts';
import type { WrittenReflection } from '../../../store/reflection.store.ts';

export const ReflectionStageEnum = graphqlEnum<ReflectionStage>(
  [...reflectionStages],
  'ReflectionStage',
  '`before`: the visit has not begun; `dead`: nothing can be written with this ticket.',
);
export const ReflectionReaderEnum = graphqlEnum<ReflectionReader>(
  [...reflectionReaders],
  'ReflectionReader',
  'The companies that were visited, or everybody on the page of the event.',
);

@ObjectType('ReflectionHost')
export class ReflectionHostType {
  @Field(() => ID) companyId: string;
  @Field(() => TextType) name: { ja: string; en: string };
}

@ObjectType('OwnReflection', { description: 'As whoever wrote it sees it.' })
export class OwnReflectionType {
  @Field(() => String) asked: string;
  @Field(() => String) learned: string;
  @Field(() => Boolean) forHost: boolean;
  @Field(() => Boolean) forPublic: boolean;
  @Field(() => String, { nullable: true, description: 'The name shown with it; null: none.' })
  signed: string | null;
  @Field(() => Boolean, { description: 'It is no draft any more.' }) sent: boolean;
  @Field(() => Boolean, { description: 'It stands on the page of the event.' }) published: boolean;
}

@ObjectType('ReflectionForm', { description: 'As whoever bears a ticket of a work trip sees it.' })
export class ReflectionFormType {
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => ID) eventId: string;
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => ReflectionStageEnum) stage: ReflectionStage;
  @Field(() => [ReflectionHostType], { description: 'Companies that may be let read it.' })
  hosts: ReflectionHostType[];
  @Field(() => OwnReflectionType, { nullable: true }) reflection: OwnReflectionType | null;
}

@InputType('ReflectionInput')
export class ReflectionInput {
  @Field(() => String) asked: string;
  @Field(() => String) learned: string;
  @Field(() => Boolean) forHost: boolean;
  @Field(() => Boolean) forPublic: boolean;
  @Field(() => String, { nullable: true }) signed?: string | null;
  @Field(() => Boolean, { description: 'False: a draft, which nobody else reads.' }) sends: boolean;
}

@ObjectType('ShownReflection', { description: 'What its writer lets others read.' })
export class ShownReflectionType {
  @Field(() => ID) id: string;
  @Field(() => String) asked: string;
  @Field(() => String) learned: string;
  @Field(() => String, { nullable: true }) signed: string | null;
}

@ObjectType('CompanyReflections')
export class CompanyReflectionsType {
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => [ShownReflectionType]) reflections: ShownReflectionType[];
}

@ObjectType('Reflection')
export class ReflectionType {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'To be sent along, so that what is published is what was read.' })
  revision: number;
  @Field(() => InstantScalar, { description: 'Of the visit.' }) startsAt: Date;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String) asked: string;
  @Field(() => String) learned: string;
  @Field(() => Boolean) forHost: boolean;
  @Field(() => Boolean) forPublic: boolean;
  @Field(() => String, { nullable: true }) signed: string | null;
  @Field(() => InstantScalar) changedAt: Date;
  @Field(() => InstantScalar, { nullable: true }) publishedAt: Date | null;
}

@ObjectType('EventReflections')
export class EventReflectionsType {
  @Field(() => String) titleJa: string;
  @Field(() => [ReflectionType]) reflections: ReflectionType[];
}

export const reflectionWish = ({ sends, signed, ...typed }: ReflectionInput): ReflectionWish => ({
  ...{ sends, reflection: { ...typed, signed: signed ?? null } },
});

export function reflectionFormType({ reflection, ...form }: ReflectionForm): ReflectionFormType {
  return { ...form, reflection: reflection && ownReflection(reflection) };
}

const ownReflection = (reflection: ReflectionEntity): OwnReflectionType => {
  const { asked, learned, forHost, forPublic, signed, sentAt, publishedAt } = reflection;
  return {
    ...{ asked, learned, forHost, forPublic, signed },
    ...{ sent: sentAt !== null, published: publishedAt !== null },
  };
};

export const shownReflection = ({ id, asked, learned, signed }: ReflectionEntity): ShownReflectionType => ({
  ...{ id, asked, learned, signed },
});

export const eventReflections = ({ titleJa, reflections }: ReflectionsAtDesk): EventReflectionsType => ({
  ...{ titleJa, reflections: reflections.map(reflectionType) },
});

const reflectionType = (reflection: WrittenReflection): ReflectionType => {
  const { id, revision, startsAt, memberId, name, asked, learned } = reflection;
  const { forHost, forPublic, signed, changedAt, publishedAt } = reflection;
  return {
    ...{ id, revision, startsAt, memberId, name, asked, learned },
    ...{ forHost, forPublic, signed, changedAt, publishedAt },
  };
};
