import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Locale, TokyoDate } from '@enishi/kernel';
import { InstantScalar, TextType, TokyoDateScalar, YenScalar, graphqlEnum } from '@enishi/platform';
import type { OpenedRequest } from '../../../../actions/requests/open-rights-request.ts';
import type { CopyPart } from '../../../../domain/requests/left-out.ts';
import type { DecisionOutcome } from '../../../../domain/requests/decision.ts';
import { identityWays, mandateProofs, shownDocuments } from '../../../../domain/requests/identity-check.ts';
import type { IdentityWay, MandateProof, ShownDocument } from '../../../../domain/requests/identity-check.ts';
import { groundKeys, groundsOf, refusalGrounds } from '../../../../domain/requests/refusal-grounds.ts';
import type { GroundKey } from '../../../../domain/requests/refusal-grounds.ts';
import { requestChannels } from '../../../../domain/requests/request-form.ts';
import type { RequestChannel } from '../../../../domain/requests/request-form.ts';
import { requestActs, requestKinds } from '../../../../domain/requests/request-kinds.ts';
import type { AnswerWay, RightsRequestKind, RequestAct } from '../../../../domain/requests/request-kinds.ts';
import type { RightsRequestState } from '../../../../domain/requests/request-states.ts';
import type { ListedRequest } from '../../../../store/requests/rights-request.store.ts';
import type { DecidedRequestRule } from '../../../../store/requests/rights-request-rule.store.ts';
import {
  AnswerLetterType,
  AnswerWayEnum,
  RightsRequestKindEnum,
  RightsRequestStateEnum,
  DecisionOutcomeEnum,
  letterType,
} from './rights-request.type.ts';

export const LetterLocaleEnum = graphqlEnum(['ja', 'en'], 'LetterLocale', 'The language of the answer.');
export const RequestChannelEnum = graphqlEnum(requestChannels, 'RequestChannel', 'How a request arrived.');
export const IdentityWayEnum = graphqlEnum(identityWays, 'IdentityWay', 'How the desk made sure who asks.');
export const ShownDocumentEnum = graphqlEnum(shownDocuments, 'ShownDocument', 'Kinds, never numbers.');
export const MandateProofEnum = graphqlEnum(
  mandateProofs,
  'MandateProof',
  'What shows that somebody may act for the person.',
);
export const GroundKeyEnum = graphqlEnum(groundKeys, 'GroundKey', 'Reasons that the law knows.');
export const RequestActEnum = graphqlEnum(requestActs, 'RequestAct', 'What was done for the person.');

@ObjectType('TrayRequest', { description: 'A request in the desk’s tray.' })
export class TrayRequestType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => RightsRequestKindEnum) kind: RightsRequestKind;
  @Field(() => AnswerWayEnum) wanted: AnswerWay;
  @Field(() => RequestChannelEnum) channel: RequestChannel;
  @Field(() => RightsRequestStateEnum) state: RightsRequestState;
  @Field(() => TokyoDateScalar) receivedOn: TokyoDate;
  @Field(() => TokyoDateScalar) dueOn: TokyoDate;
  @Field(() => Boolean, { description: 'Whether its day is past and it still waits.' }) late: boolean;
  @Field(() => InstantScalar, { nullable: true }) closedAt: Date | null;
}

@ObjectType('RightsRequestTray', { description: 'The first due first; of closed ones the newest first.' })
export class RightsRequestTrayType {
  @Field(() => [TrayRequestType]) requests: TrayRequestType[];
  @Field(() => Boolean, { description: 'Whether there are more than are shown.' }) more: boolean;
}

@ObjectType('RefusalGround', { description: 'A reason of the law for not doing what was asked.' })
export class RefusalGroundType {
  @Field(() => GroundKeyEnum) key: GroundKey;
  @Field(() => TextType) article: TextType;
  @Field(() => TextType) words: TextType;
  @Field(() => Boolean, { description: 'Stands only together with another measure, which the letter names.' })
  needsMeasure: boolean;
}

@ObjectType('CopyPart', { description: 'A table of the copy that would go with the answer.' })
export class CopyPartType {
  @Field(() => String) table: string;
  @Field(() => TextType) title: TextType;
  @Field(() => [String], { description: 'Items that hold something of the person, as the copy names them.' })
  items: string[];
  @Field(() => Int) rows: number;
}

@InputType('LeftOutPartInput', { description: 'What the copy does not hold, and the reason of the law.' })
export class LeftOutPartInputType {
  @Field(() => String) table: string;
  @Field(() => [String], { description: 'None: the whole table.' }) items: string[];
  @Field(() => GroundKeyEnum, { nullable: true }) ground: GroundKey | null;
}

@ObjectType('CorrectableEntry', { description: 'What stands in the register; empty where it is not known.' })
export class CorrectableEntryType {
  @Field(() => String) familyName: string;
  @Field(() => String) givenName: string;
  @Field(() => String) familyKana: string;
  @Field(() => String) givenKana: string;
  @Field(() => String) birthDate: string;
  @Field(() => String, { description: 'JIS X 0401.' }) prefecture: string;
  @Field(() => String) tie: string;
}

@InputType('CorrectableEntryInput', { description: 'As typed.' })
export class CorrectableEntryInputType {
  @Field(() => String) familyName: string;
  @Field(() => String) givenName: string;
  @Field(() => String) familyKana: string;
  @Field(() => String) givenKana: string;
  @Field(() => String) birthDate: string;
  @Field(() => String) prefecture: string;
  @Field(() => String) tie: string;
}

@ObjectType('DeskRightsRequest', { description: 'A request as the desk works on it.' })
export class DeskRightsRequestType {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true }) number: string | null;
  @Field(() => ID, { nullable: true, description: 'The order of tickets by which a guest is known.' })
  orderId: string | null;
  @Field(() => String) name: string;
  @Field(() => String, { nullable: true }) email: string | null;
  @Field(() => String) contact: string;
  @Field(() => LetterLocaleEnum) locale: Locale;
  @Field(() => RightsRequestKindEnum) kind: RightsRequestKind;
  @Field(() => String) concerns: string;
  @Field(() => AnswerWayEnum) wanted: AnswerWay;
  @Field(() => RequestChannelEnum) channel: RequestChannel;
  @Field(() => RightsRequestStateEnum) state: RightsRequestState;
  @Field(() => YenScalar) fee: number;
  @Field(() => TokyoDateScalar) receivedOn: TokyoDate;
  @Field(() => String, { nullable: true }) enteredBy: string | null;
  @Field(() => TokyoDateScalar) dueOn: TokyoDate;
  @Field(() => Boolean) late: boolean;
  @Field(() => IdentityWayEnum, { nullable: true }) identityWay: IdentityWay | null;
  @Field(() => ShownDocumentEnum, { nullable: true }) identityDocument: ShownDocument | null;
  @Field(() => MandateProofEnum, { nullable: true }) mandateProof: MandateProof | null;
  @Field(() => String) representative: string;
  @Field(() => InstantScalar, { nullable: true }) checkedAt: Date | null;
  @Field(() => String, { nullable: true }) checkedBy: string | null;
  @Field(() => DecisionOutcomeEnum, { nullable: true }) outcome: DecisionOutcome | null;
  @Field(() => GroundKeyEnum, { nullable: true }) ground: GroundKey | null;
  @Field(() => RequestActEnum, { nullable: true }) act: RequestAct | null;
  @Field(() => String) remark: string;
  @Field(() => InstantScalar, { nullable: true }) decidedAt: Date | null;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
  @Field(() => AnswerLetterType, {
    nullable: true,
    description: 'As it would leave now, or as it left; null before it is decided.',
  })
  letter: AnswerLetterType | null;
  @Field(() => String, {
    nullable: true,
    description: 'The letter as PDF, with its copy where it is on paper.',
  })
  paperUrl: string | null;
  @Field(() => InstantScalar, { nullable: true }) closedAt: Date | null;
  @Field(() => String, { nullable: true }) closedBy: string | null;
  @Field(() => CorrectableEntryType, {
    nullable: true,
    description: 'Where the entry may be put right for this request.',
  })
  entry: CorrectableEntryType | null;
  @Field(() => [RefusalGroundType], { description: 'Reasons that fit this kind.' })
  grounds: RefusalGroundType[];
  @Field(() => [RequestActEnum], { description: 'What can be done for this kind.' }) acts: RequestAct[];
  @Field(() => [CopyPartType], {
    nullable: true,
    description: 'What a copy would hold; null unless it is to be decided and a copy goes with the answer.',
  })
  parts: CopyPartType[] | null;
}

@ObjectType('RightsRequestRule', { description: 'How requests are answered here, and who decided it.' })
export class RightsRequestRuleType {
  @Field(() => Int) dueDays: number;
  @Field(() => Int) remindDays: number;
  @Field(() => YenScalar) fee: number;
  @Field(() => InstantScalar, { nullable: true, description: 'Null until somebody has decided.' })
  decidedAt: Date | null;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
}

@InputType('RightsRequestRuleInput', { description: 'As typed.' })
export class RightsRequestRuleInputType {
  @Field(() => String) dueDays: string;
  @Field(() => String) remindDays: string;
  @Field(() => String) fee: string;
}

@InputType('EnterRightsRequestInput', {
  description: 'Either a member’s number, or a name with a mail or postal address.',
})
export class EnterRightsRequestInputType {
  @Field(() => RightsRequestKindEnum) kind: RightsRequestKind;
  @Field(() => String) concerns: string;
  @Field(() => AnswerWayEnum) wanted: AnswerWay;
  @Field(() => RequestChannelEnum) channel: RequestChannel;
  @Field(() => TokyoDateScalar) receivedOn: TokyoDate;
  @Field(() => String) memberNumber: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => String) contact: string;
  @Field(() => LetterLocaleEnum) locale: Locale;
  @Field(() => ID, { nullable: true }) orderId: string | null;
}

@InputType('IdentityCheckInput')
export class IdentityCheckInputType {
  @Field(() => IdentityWayEnum) way: IdentityWay;
  @Field(() => ShownDocumentEnum, { nullable: true }) document: ShownDocument | null;
  @Field(() => MandateProofEnum, { nullable: true }) proof: MandateProof | null;
  @Field(() => String, { description: 'Who acts for the person; empty where nobody does.' })
  representative: string;
}

@InputType('DecisionInput')
export class DecisionInputType {
  @Field(() => DecisionOutcomeEnum) outcome: DecisionOutcome;
  @Field(() => GroundKeyEnum, { nullable: true, description: 'Needed where anything is turned down.' })
  ground: GroundKey | null;
  @Field(() => RequestActEnum, { nullable: true }) act: RequestAct | null;
  @Field(() => String, { description: 'The letter says it word for word.' }) remark: string;
  @Field(() => [LeftOutPartInputType], {
    description: 'Needed where a part is turned down and a copy goes with the answer.',
  })
  leftOut: LeftOutPartInputType[];
}

const isLate = ({ dueOn, closedAt }: { dueOn: TokyoDate; closedAt: Date | null }, today: TokyoDate) =>
  closedAt === null && dueOn < today;

export const trayRequestType = (listed: ListedRequest, today: TokyoDate): TrayRequestType => ({
  ...{ id: listed.id, name: listed.name, number: listed.number, kind: listed.kind, wanted: listed.wanted },
  ...{ channel: listed.channel, state: listed.state, receivedOn: listed.receivedOn, dueOn: listed.dueOn },
  ...{ late: isLate(listed, today), closedAt: listed.closedAt },
});

export function deskRightsRequestType(
  opened: OpenedRequest,
  slug: string,
  today: TokyoDate,
): DeskRightsRequestType {
  const { request, member, name, email, letter, entry, parts } = opened;
  const { id, kind, orderId, contact, locale, concerns, wanted, channel, state, fee } = request;
  const { receivedOn, enteredBy, dueOn, representative, checkedAt, checkedBy } = request;
  const { outcome, ground, act, remark, decidedAt, decidedBy, closedAt, closedBy } = request;
  return {
    ...{ id, kind, orderId, contact, locale, concerns, wanted, channel, state, fee, name, email },
    ...{ memberId: member?.id ?? null, number: member?.number ?? null },
    ...{ receivedOn, enteredBy, dueOn, representative, checkedAt, checkedBy, late: isLate(request, today) },
    ...{ identityWay: request.identityWay, identityDocument: request.identityDocument },
    ...{ mandateProof: request.mandateProof, outcome, ground, act, remark, decidedAt, decidedBy },
    ...{ closedAt, closedBy, letter: letter && letterType(letter), entry },
    paperUrl: request.letter && `/files/${slug}/desk/requests/${id}.pdf`,
    grounds: groundsOf(kind).map((key) => {
      const { article, words, needsMeasure } = refusalGrounds[key];
      return { key, article, words, needsMeasure };
    }),
    acts: [...requestKinds[kind].acts],
    parts: parts && parts.map(copyPartType),
  };
}

const copyPartType = ({ items, ...part }: CopyPart): CopyPartType => ({ ...part, items: [...items] });

export const rightsRequestRuleType = ({ decided, ...rule }: DecidedRequestRule): RightsRequestRuleType => ({
  ...rule,
  decidedAt: decided?.at ?? null,
  decidedBy: decided?.by ?? null,
});
