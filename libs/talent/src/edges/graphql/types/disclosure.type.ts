import { graphqlEnum, InstantScalar } from '@enishi/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { DisclosureStory } from '../../../actions/disclosure/save-disclosure.ts';
import { disclosureChanges, disclosureFields } from '../../../domain/disclosure-form.ts';
import type { DisclosureField } from '../../../domain/disclosure-form.ts';

const UnknownAgeEnum = graphqlEnum<'allowed' | 'refused'>(
  ['allowed', 'refused'],
  'UnknownAge',
  'Whether somebody whose day of birth is not known counts as old enough.',
);
const DisclosureFieldEnum = graphqlEnum<DisclosureField>(
  [...disclosureFields],
  'DisclosureField',
  'A setting of disclosure.',
);

@ObjectType('DisclosureChange', { description: 'One setting, before and after.' })
export class DisclosureChangeType {
  @Field(() => DisclosureFieldEnum) field: DisclosureField;
  @Field(() => String) before: string;
  @Field(() => String) after: string;
}

@ObjectType('DisclosureTurn', { description: 'Who changed what, when.' })
export class DisclosureTurnType {
  @Field(() => ID) id: string;
  @Field(() => InstantScalar) at: Date;
  @Field(() => String) actor: string;
  @Field(() => [DisclosureChangeType]) changes: DisclosureChangeType[];
}

@ObjectType('Disclosure', { description: 'How members may give their own data to companies from now on.' })
export class DisclosureType {
  @Field(() => Int, { description: 'For which a consent is given.' }) days: number;
  @Field(() => Int, { description: 'From this age on.' }) leastAge: number;
  @Field(() => UnknownAgeEnum) unknownAge: 'allowed' | 'refused';
  @Field(() => String, {
    nullable: true,
    description: 'Of the notification or licence under which companies search; null: they do not.',
  })
  placementNumber: string | null;
  @Field(() => Int, { description: 'For which the secretariat may read a talent record.' })
  recordDays: number;
  @Field(() => Int, { description: 'To answer a company that would like to talk.' }) answerDays: number;
  @Field(() => Int, { description: 'For which a company without a yes does not ask again.' })
  quietDays: number;
  @Field(() => String, {
    description: 'To be sent with a change: a page that was overtaken changes nothing.',
  })
  seen: string;
  @Field(() => [DisclosureTurnType], { description: 'Newest first, the last twenty.' })
  turns: DisclosureTurnType[];
}

/** As typed; refusals name the field. */
@InputType('DisclosureInput')
export class DisclosureInput {
  @Field(() => String) days: string;
  @Field(() => String) leastAge: string;
  @Field(() => String) unknownAge: string;
  @Field(() => String, { description: 'May be empty.' }) placementNumber: string;
  @Field(() => String) recordDays: string;
  @Field(() => String) answerDays: string;
  @Field(() => String) quietDays: string;
}

export const disclosureType = ({ settings, turns }: DisclosureStory): DisclosureType => ({
  ...settings,
  seen: turns[0]?.id ?? '',
  turns: turns.map(({ id, at, actor, before, after }) => ({
    ...{ id, at, actor },
    changes: disclosureChanges(before, after).map((field) => ({
      ...{ field, before: String(before[field] ?? ''), after: String(after[field] ?? '') },
    })),
  })),
});
