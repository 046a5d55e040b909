import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { HostedEvents, OwnHosting } from '../../../actions/hosts/read-hosted.ts';
import type { SeenHost } from '../../../actions/hosts/read-hosts.ts';
import { hostRoles, hostShowings, mostHosts } from '../../../domain/event-host.ts';
import type { HostRole, HostShowing, TypedHost } from '../../../domain/event-host.ts';
import { inBoth } from '../../../domain/in-both.ts';
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

@ObjectType('EventHost', { description: 'Whom an event names, as everybody sees it.' })
export class EventHostType {
  @Field(() => ID) id: string;
  @Field(() => HostRoleEnum) role: HostRole;
  @Field(() => TextType) name: { ja: string; en: string };
  @Field(() => ID, { nullable: true, description: 'Of a company whose page everybody sees.' })
  companyId: string | null;
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
}

@ObjectType('EventHosts')
export class EventHostsType {
  @Field(() => String) titleJa: string;
  @Field(() => [DeskEventHostType]) items: DeskEventHostType[];
  @Field(() => Int) most: number;
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

export const typedHost = ({ companyId, nameEn, ...host }: EventHostInput): TypedHost => ({
  ...{ ...host, companyId: companyId ?? null, nameEn: nameEn ?? null },
});

export const eventHostType = ({ host: { id, role, companyId }, name, showing }: SeenHost): EventHostType => ({
  ...{ id, role, name, companyId: showing === 'linked' ? companyId : null },
});

export const hostedEventsType = ({ coming, over }: HostedEvents): HostedEventsType => ({
  ...{ coming: coming.map(hostedEventType), over: over.map(hostedEventType) },
});

export const nextHostedType = ({ titleJa, titleEn, ...next }: NextHosted): NextHostedEventType => ({
  ...{ ...next, title: inBoth(titleJa, titleEn) },
});

export const companyHostingType = ({ event, showing }: OwnHosting): CompanyHostingType => ({
  ...{ ...hostedEventType(event), showing },
});

export const eventHostsType = ({
  titleJa,
  hosts,
}: {
  titleJa: string;
  hosts: SeenHost[];
}): EventHostsType => ({
  ...{ titleJa, most: mostHosts },
  items: hosts.map(({ host: { id, role, companyId, plainAgreed, toldAt, withdrawnAt }, name, showing }) => ({
    ...{ id, role, name, companyId, plainAgreed, showing, toldAt, withdrawnAt },
  })),
});

function hostedEventType(event: HostedEvent): HostedEventType {
  const { eventId, startsAt, endsAt, roles, state } = event;
  return {
    ...{ eventId, startsAt, endsAt, roles, calledOff: state === 'called_off' },
    ...{ title: inBoth(event.titleJa, event.titleEn), place: inBoth(event.placeJa, event.placeEn) },
  };
}
