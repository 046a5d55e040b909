import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DirectoryField } from '../../../domain/directory-entry.ts';

export enum DirectoryAccessEnum {
  open = 'open',
  no_privilege = 'no_privilege',
  minor = 'minor',
}
registerEnumType(DirectoryAccessEnum, { name: 'DirectoryAccess' });

export enum DirectoryFieldEnum {
  area = 'area',
  interests = 'interests',
  line = 'line',
  links = 'links',
}
registerEnumType(DirectoryFieldEnum, { name: 'DirectoryField' });

/** Another member's entry, only with the parts they ticked: nothing of the register, no plan, no company. */
@ObjectType('DirectoryPerson')
export class DirectoryPersonType {
  @Field(() => String) displayName: string;
  @Field(() => String, { description: 'Empty where it is not shown, like all that follows.' }) area: string;
  @Field(() => String) interests: string;
  @Field(() => String) line: string;
  @Field(() => [String]) links: readonly string[];
}

@ObjectType('DirectoryPage')
export class DirectoryPageType {
  @Field(() => [DirectoryPersonType]) items: DirectoryPersonType[];
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field(() => Boolean) hasNext: boolean;
}

/** One's own entry, with what is kept for oneself alone. */
@ObjectType('MyDirectoryEntry')
export class MyDirectoryEntryType extends DirectoryPersonType {
  @Field(() => Boolean) listed: boolean;
  @Field(() => DirectoryAccessEnum, { description: 'Whether one may be listed, and read the list.' })
  access: DirectoryAccessEnum;
  @Field(() => [DirectoryFieldEnum], { description: 'What others see beside the name.' })
  shown: readonly DirectoryField[];
}

@InputType()
export class DirectoryEntryInput {
  @Field(() => String) displayName: string;
  @Field(() => String) area: string;
  @Field(() => String) interests: string;
  @Field(() => String) line: string;
  @Field(() => [String]) links: string[];
  @Field(() => [DirectoryFieldEnum]) shown: DirectoryField[];
}
