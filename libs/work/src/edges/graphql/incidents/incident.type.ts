import { InstantScalar } from '@enishi/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { SeenIncident } from '../../../actions/incidents/settle-incidents.ts';
import type { Side } from '../../../domain/claim.ts';
import { SideEnum } from '../types/doing.type.ts';

@InputType('IncidentInput', { description: 'An accident at work.' })
export class IncidentInputType {
  @Field(() => String) what: string;
  @Field(() => InstantScalar) happenedAt: Date;
  @Field(() => String, { description: 'Number of the insurance; may be empty.' }) insurance: string;
}

@ObjectType('Incident', { description: 'An accident at a gig, for the secretariat.' })
export class IncidentType {
  @Field(() => ID, { description: 'Of the place.' }) id: string;
  @Field(() => SideEnum) side: Side;
  @Field(() => ID) requestId: string;
  @Field(() => String) title: string;
  @Field(() => String) company: string;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String, { nullable: true }) what: string | null;
  @Field(() => InstantScalar) happenedAt: Date;
  @Field(() => String, { nullable: true }) insurance: string | null;
  @Field(() => InstantScalar) toldAt: Date;
  @Field(() => InstantScalar, { nullable: true }) closedAt: Date | null;
  @Field(() => String, { nullable: true }) closedNote: string | null;
}

export function incidentType({ gig, company, member, ...row }: SeenIncident): IncidentType {
  const { assignmentId: id, side, memberId, what, happenedAt, insurance, toldAt, closedAt, closedNote } = row;
  return {
    ...{ id, side, memberId, what, happenedAt, insurance, toldAt, closedAt, closedNote, company },
    ...{ requestId: gig.requestId, title: gig.title, name: member?.name ?? null },
  };
}
