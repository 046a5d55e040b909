import type { TokyoDate } from '@enishi/kernel';
import { InstantScalar, TokyoDateScalar, YenScalar } from '@enishi/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { GigWorker } from '../../../actions/wages/gig-workers.ts';
import type { WageLine } from '../../../actions/wages/company-wages.ts';
import type { WageQuestion } from '../../../actions/wages/wage-questions.ts';
import type { AssignmentState } from '../../../domain/assignment.ts';
import type { PayPart, PayoutState } from '../../../domain/payout.ts';
import { AssignmentStateEnum } from '../types/gig.type.ts';
import { PayPartEnum, RewardStateEnum } from '../types/pay.type.ts';

@ObjectType('WageLine', { description: 'What a company owes to somebody whom it employed by a gig.' })
export class WageLineType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'Null once the person was erased.' }) name:
    string | null;
  @Field(() => String) kana: string;
  @Field(() => String) title: string;
  @Field(() => TokyoDateScalar) workDay: TokyoDate;
  @Field(() => PayPartEnum) part: PayPart;
  @Field(() => InstantScalar, { nullable: true }) from: Date | null;
  @Field(() => InstantScalar, { nullable: true }) to: Date | null;
  @Field(() => Int) minutes: number;
  @Field(() => Int, { description: 'Of them between 22:00 and 5:00.' }) nightMinutes: number;
  @Field(() => YenScalar) amount: number;
  @Field(() => TokyoDateScalar) dueOn: TokyoDate;
  @Field(() => RewardStateEnum) state: PayoutState;
  @Field(() => TokyoDateScalar, { nullable: true }) paidOn: TokyoDate | null;
  @Field(() => String, { nullable: true, description: 'What whoever worked says where it was not paid.' })
  unpaidLine: string | null;
}

@ObjectType('WageQuestion', {
  description: 'A wage of which somebody says that it was not paid, or that nobody has confirmed by its day.',
})
export class WageQuestionType {
  @Field(() => ID) id: string;
  @Field(() => String) company: string;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => String) title: string;
  @Field(() => TokyoDateScalar) workDay: TokyoDate;
  @Field(() => YenScalar) amount: number;
  @Field(() => TokyoDateScalar) dueOn: TokyoDate;
  @Field(() => TokyoDateScalar, { nullable: true }) paidOn: TokyoDate | null;
  @Field(() => InstantScalar, { nullable: true }) unpaidAt: Date | null;
  @Field(() => String, { nullable: true }) unpaidLine: string | null;
}

@ObjectType('GigWorker', { description: 'Whom a company employs by a gig, as they agreed to be told.' })
export class GigWorkerType {
  @Field(() => ID, { description: 'Of the place.' }) id: string;
  @Field(() => Int) place: number;
  @Field(() => AssignmentStateEnum) state: AssignmentState;
  @Field(() => String) name: string;
  @Field(() => String) kana: string;
  @Field(() => String) email: string;
  @Field(() => Boolean, { description: 'Younger than eighteen on the day of the work.' }) young: boolean;
}

export function wageLineType({ worker, ...row }: WageLine): WageLineType {
  const { id, title, workDay, part, from, to, amount, dueOn, state, paidOn, unpaidLine } = row;
  return {
    ...{ id, title, workDay, part, from, to, amount, dueOn, state, paidOn, unpaidLine },
    ...{ name: worker?.name ?? null, kana: worker?.kana ?? '' },
    ...{ minutes: row.minutes ?? 0, nightMinutes: row.nightMinutes ?? 0 },
  };
}

export function wageQuestionType({ member, ...row }: WageQuestion): WageQuestionType {
  const { id, company, memberId, title, workDay, amount, dueOn, paidOn, unpaidAt, unpaidLine } = row;
  return {
    ...{ id, company, memberId, title, workDay, amount, dueOn, paidOn, unpaidAt, unpaidLine },
    name: member?.name ?? null,
  };
}

export const gigWorkerType = ({ place, contact, young }: GigWorker): GigWorkerType => ({
  ...{ id: place.id, place: place.place, state: place.state, young },
  ...{ name: contact.name, kana: contact.kana, email: contact.email },
});
