import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { TokyoDate } from '@enishi/kernel';
import { InstantScalar, TokyoDateScalar, YenScalar, graphqlEnum } from '@enishi/platform';
import type { OwnRequest } from '../../../../actions/requests/read-own-requests.ts';
import type { AnswerLetter } from '../../../../domain/requests/answer-letter.ts';
import { decisionOutcomes } from '../../../../domain/requests/decision.ts';
import type { DecisionOutcome } from '../../../../domain/requests/decision.ts';
import { answerWays, rightsRequestKinds } from '../../../../domain/requests/request-kinds.ts';
import type { AnswerWay, RightsRequestKind } from '../../../../domain/requests/request-kinds.ts';
import { rightsRequestMachine } from '../../../../domain/requests/request-states.ts';
import type { RightsRequestState } from '../../../../domain/requests/request-states.ts';
import type { RightsRequestEntity } from '../../../../store/requests/rights-request.entity.ts';
import { OwnCopyType, ownCopyTypes } from '../own-copy.type.ts';

export const RightsRequestKindEnum = graphqlEnum(
  rightsRequestKinds,
  'RightsRequestKind',
  'Disclosure; records of provision to third parties; correction; end of use, erasure or end of provision.',
);
export const RightsRequestStateEnum = graphqlEnum(
  rightsRequestMachine.states,
  'RightsRequestState',
  'Arrived; made sure who asks; decided; answered; withdrawn.',
);
export const AnswerWayEnum = graphqlEnum(answerWays, 'AnswerWay', 'By mail and on the page, or on paper.');
export const DecisionOutcomeEnum = graphqlEnum(
  decisionOutcomes,
  'DecisionOutcome',
  'All of it; a part; none of it; nothing such is held.',
);

@ObjectType('AnswerLetter', { description: 'An answer word for word.' })
export class AnswerLetterType {
  @Field(() => String) title: string;
  @Field(() => String) addressee: string;
  @Field(() => [String]) paragraphs: string[];
  @Field(() => String) from: string;
}

@ObjectType('RightsRequestTerms', { description: 'By when requests are answered here, and what one costs.' })
export class RightsRequestTermsType {
  @Field(() => Int, { description: 'The community’s own promise, in days.' }) dueDays: number;
  @Field(() => YenScalar, { description: 'For a disclosure, tax included; never charged online.' })
  fee: number;
}

@ObjectType('RightsRequestLine', { description: 'A request about one’s data, as a list shows it.' })
export class RightsRequestLineType {
  @Field(() => ID) id: string;
  @Field(() => RightsRequestKindEnum) kind: RightsRequestKind;
  @Field(() => RightsRequestStateEnum) state: RightsRequestState;
  @Field(() => TokyoDateScalar) receivedOn: TokyoDate;
  @Field(() => TokyoDateScalar) dueOn: TokyoDate;
  @Field(() => DecisionOutcomeEnum, { nullable: true, description: 'Null until it is answered.' })
  outcome: DecisionOutcome | null;
}

@ObjectType('MyRightsRequests')
export class MyRightsRequestsType {
  @Field(() => RightsRequestTermsType) terms: RightsRequestTermsType;
  @Field(() => [RightsRequestLineType], { description: 'The newest fifty.' })
  requests: RightsRequestLineType[];
}

@ObjectType('RightsRequest', {
  description: 'A request about one’s data and its answer (個人情報保護法33条〜35条).',
})
export class RightsRequestType extends RightsRequestLineType {
  @Field(() => String) concerns: string;
  @Field(() => AnswerWayEnum) wanted: AnswerWay;
  @Field(() => YenScalar, { description: 'As it was shown before asking, tax included.' }) fee: number;
  @Field(() => InstantScalar, { nullable: true }) checkedAt: Date | null;
  @Field(() => InstantScalar, { nullable: true }) decidedAt: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was answered or withdrawn.' })
  closedAt: Date | null;
  @Field(() => AnswerLetterType, { nullable: true }) letter: AnswerLetterType | null;
  @Field(() => String, { nullable: true, description: 'Address of the letter as PDF.' }) paperUrl:
    string | null;
  @Field(() => OwnCopyType, { nullable: true, description: 'The copy that the answer hands out.' })
  copy: OwnCopyType | null;
}

@InputType('RightsRequestInput')
export class RightsRequestInputType {
  @Field(() => RightsRequestKindEnum) kind: RightsRequestKind;
  @Field(() => String, { description: 'What it is about, in one’s own words.' }) concerns: string;
  @Field(() => AnswerWayEnum) wanted: AnswerWay;
}

export const letterType = (letter: AnswerLetter): AnswerLetterType => ({
  ...letter,
  paragraphs: [...letter.paragraphs],
});

/** A decision is told with the answer and not before it. */
export const rightsRequestLineType = (request: RightsRequestEntity): RightsRequestLineType => ({
  ...{ id: request.id, kind: request.kind, state: request.state },
  ...{ receivedOn: request.receivedOn, dueOn: request.dueOn },
  outcome: request.state === 'answered' ? request.outcome : null,
});

export function rightsRequestType({ request, copy }: OwnRequest, slug: string): RightsRequestType {
  const { id, concerns, wanted, fee, checkedAt, decidedAt, closedAt, letter } = request;
  return {
    ...rightsRequestLineType(request),
    ...{ concerns, wanted, fee, checkedAt, decidedAt, closedAt },
    letter: letter && letterType(letter),
    paperUrl: letter && `/files/${slug}/me/requests/${id}.pdf`,
    copy: copy ? (ownCopyTypes([copy], slug)[0] ?? null) : null,
  };
}
