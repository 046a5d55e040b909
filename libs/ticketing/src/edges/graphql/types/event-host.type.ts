import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { HostedEvents, OwnHosting } from '../../../actions/hosts/read-hosted.ts';
import type { HostsAtDesk, SeenHost } from '../../../actions/hosts/read-hosts.ts';
import { hostRoles, hostShowings, mostHosts } from '../../../domain/event-host.ts';
import type { HostRole, HostShowing, TypedHost } from '../../../domain/event-host.ts';
import { inBoth } from '../../../domain/in-both.ts';
import { leadsToReflection } from '../../../domain/reflection.ts';
import type { EventKind } from '../../../domain/event-words.ts';
import { EventKindEnum } from './event.type.ts';
import type { TypedBooth } from '../../../domain/event-booth.ts';
import type { EventBoothEntity } from '../../../store/event-booth.entity.ts';
import type { HostedEvent, NextHosted } from '../../../store/event-host.store.ts';

export const HostRoleEnum = graphqlEnum<HostRole>(
  [...hostRoles],
  'HostRole',
  'As what an event names somebody: 主催, 共催, 協力, 出展.',
);
export const HostShowingEnum = graphqlEnum<HostShowing>(
  [...hostShowings],
  'HostShowing',
  'How everybody sees a host: with a link, by name, not at all, or taken off by the company.',
);

@ObjectType('EventBooth')
export class EventBoothType {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Its number or name.' }) label: string;
  @Field(() => TextType, { description: 'What is shown there; may be empty.' })
  shows: { ja: string; en: string };
  @Field(() => Boolean, { description: 'One of the company’s benefit is used for it.' }) byBenefit: boolean;
}

@ObjectType('PublicBooth')
export class PublicBoothType {
  @Field(() => String, { description: 'Its number or name.' }) label: string;
  @Field(() => TextType, { description: 'What is shown there; may be empty.' })
  shows: { ja: string; en: string };
}

@ObjectType('EventHost', { description: 'Whom an event names, as everybody sees it.' })
export class EventHostType {
  @Field(() => ID) id: string;
  @Field(() => HostRoleEnum) role: HostRole;
  @Field(() => TextType) name: { ja: string; en: string };
  @Field(() => ID, { nullable: true, description: 'Of a company whose page everybody sees.' })
  companyId: string | null;
  @Field(() => PublicBoothType, { nullable: true }) booth: PublicBoothType | null;
}

@ObjectType('HostedEvent', { description: 'An event that names a company, at its next date or its last.' })
export class HostedEventType {
  @Field(() => ID) eventId: string;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => TextType) place: { ja: string; en: string };
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => InstantScalar) endsAt: Date;
  @Field(() => [HostRoleEnum]) roles: HostRole[];
  @Field(() => Boolean) calledOff: boolean;
}

@ObjectType('HostedEvents')
export class HostedEventsType {
  @Field(() => [HostedEventType], { description: 'The soonest first, up to twenty.' })
  coming: HostedEventType[];
  @Field(() => [HostedEventType], { description: 'The last first, up to ten.' }) over: HostedEventType[];
}

@ObjectType('NextHostedEvent')
export class NextHostedEventType {
  @Field(() => ID) companyId: string;
  @Field(() => ID) eventId: string;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => InstantScalar) startsAt: Date;
}

@ObjectType('CompanyHosting', { description: 'An event that names a company, as the company sees it.' })
export class CompanyHostingType extends HostedEventType {
  @Field(() => HostShowingEnum) showing: HostShowing;
  @Field(() => String, { nullable: true, description: 'The number of its booth.' }) booth: string | null;
  @Field(() => Boolean, { description: 'A work trip that has begun: there may be reflections to read.' })
  reflects: boolean;
}

@ObjectType('DeskEventHost')
export class DeskEventHostType {
  @Field(() => ID) id: string;
  @Field(() => HostRoleEnum) role: HostRole;
  @Field(() => TextType) name: { ja: string; en: string };
  @Field(() => ID, { nullable: true }) companyId: string | null;
  @Field(() => Boolean, { description: 'It agreed to be named without a page of its own.' })
  plainAgreed: boolean;
  @Field(() => HostShowingEnum) showing: HostShowing;
  @Field(() => InstantScalar, { nullable: true, description: 'When the company was written to.' })
  toldAt: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When the company took its name off.' })
  withdrawnAt: Date | null;
  @Field(() => EventBoothType, { nullable: true }) booth: EventBoothType | null;
}

@ObjectType('EventHosts')
export class EventHostsType {
  @Field(() => String) titleJa: string;
  @Field(() => EventKindEnum) kind: EventKind;
  @Field(() => [DeskEventHostType]) items: DeskEventHostType[];
  @Field(() => Int) most: number;
  @Field(() => Int, { description: 'How many booths there is room for.' }) room: number;
}

@InputType('EventHostInput', { description: 'A company of the community, or a name.' })
export class EventHostInput {
  @Field(() => ID, { nullable: true }) companyId?: string | null;
  @Field(() => String) nameJa: string;
  @Field(() => String, { nullable: true }) nameEn?: string | null;
  @Field(() => HostRoleEnum) role: HostRole;
  @Field(() => Boolean) plainAgreed: boolean;
}

/** What may be changed of a host. */
@ArgsType()
export class ChangeHostArgs {
  @Field(() => ID) id: string;
  @Field(() => HostRoleEnum) role: HostRole;
  @Field(() => Boolean) plainAgreed: boolean;
}

@InputType('EventBoothInput', { description: 'Its number or name, and what is shown there.' })
export class EventBoothInput {
  @Field(() => String) label: string;
  @Field(() => String) showsJa: string;
  @Field(() => String, { nullable: true }) showsEn?: string | null;
}

export const typedBooth = ({ showsEn, ...booth }: EventBoothInput): TypedBooth => ({
  ...{ ...booth, showsEn: showsEn ?? null },
});

export const typedHost = ({ companyId, nameEn, ...host }: EventHostInput): TypedHost => ({
  ...{ ...host, companyId: companyId ?? null, nameEn: nameEn ?? null },
});

export const eventHostType = ({ host, name, showing, booth }: SeenHost): EventHostType => ({
  ...{ id: host.id, role: host.role, name, companyId: showing === 'linked' ? host.companyId : null },
  booth: booth && { label: booth.label, shows: inBoth(booth.showsJa, booth.showsEn) },
});

export const hostedEventsType = ({ coming, over }: HostedEvents): HostedEventsType => ({
  ...{ coming: coming.map(hostedEventType), over: over.map(hostedEventType) },
});

export const nextHostedType = ({ titleJa, titleEn, ...next }: NextHosted): NextHostedEventType => ({
  ...{ ...next, title: inBoth(titleJa, titleEn) },
});

export const companyHostingType = ({ event, showing }: OwnHosting, now: Date): CompanyHostingType => ({
  ...{ ...hostedEventType(event), showing, booth: event.booth, reflects: leadsToReflection(event, now) },
});

export const eventHostsType = ({ titleJa, kind, hosts, room }: HostsAtDesk): EventHostsType => ({
  ...{ titleJa, kind, room, most: mostHosts },
  items: hosts.map(({ host: { id, role, companyId, plainAgreed, toldAt, withdrawnAt }, ...seen }) => ({
    ...{ id, role, companyId, plainAgreed, toldAt, withdrawnAt, name: seen.name, showing: seen.showing },
    booth: seen.booth && boothType(seen.booth),
  })),
});

const boothType = ({ id, label, byBenefit, showsJa, showsEn }: EventBoothEntity): EventBoothType => ({
  ...{ id, label, byBenefit, shows: inBoth(showsJa, showsEn) },
});

function hostedEventType(event: HostedEvent): HostedEventType {
  const { eventId, startsAt, endsAt, roles, state } = event;
  return {
    ...{ eventId, startsAt, endsAt, roles, calledOff: state === 'called_off' },
    ...{ title: inBoth(event.titleJa, event.titleEn), place: inBoth(event.placeJa, event.placeEn) },
  };
}
