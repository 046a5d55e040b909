import { graphqlEnum, InstantScalar, TextType } from '@enishi/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ProxyTicket } from '../../../actions/proxies/read-proxies.ts';
import { inBoth } from '../../../domain/in-both.ts';

export const ProxyStateEnum = graphqlEnum<'asked' | 'agreed'>(
  ['asked', 'agreed'],
  'ProxyState',
  'Whether whoever was asked to show the tickets of somebody has agreed.',
);

@ObjectType('TicketProxy', { description: 'That one member may show the tickets of another.' })
export class TicketProxyType {
  @Field(() => ID) id: string;
  @Field(() => ProxyStateEnum) state: 'asked' | 'agreed';
  @Field(() => Boolean, { description: 'The tickets are the viewer’s own; else those of the other.' })
  own: boolean;
  @Field(() => String, { description: 'Of the other.' }) number: string;
  @Field(() => String, { nullable: true, description: 'Of the other; null before they have agreed.' })
  name: string | null;
}

@ObjectType('ProxyTicket', { description: 'A ticket that the viewer shows for somebody.' })
export class ProxyTicketType {
  @Field(() => ID) id: string;
  @Field(() => TextType) title: { ja: string; en: string };
  @Field(() => InstantScalar) startsAt: Date;
  @Field(() => String) name: string;
  @Field(() => String, { description: 'For the QR picture.' }) code: string;
}

export const proxyTicketType = (
  { titleJa, titleEn, id, name, startsAt }: ProxyTicket,
  code: string,
): ProxyTicketType => ({ id, title: inBoth(titleJa, titleEn), startsAt, name, code });
