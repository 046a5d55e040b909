import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ageOn } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { InstantScalar, TextType, TokyoDateScalar, graphqlEnum } from '@enishi/platform';
import type { StudentStanding } from '../../../actions/read-student-standing.ts';
import { displayName } from '../../../domain/member-name.ts';
import { lastDayOfStudies, studentThrough } from '../../../domain/student-declaration.ts';
import type { DeclarationState } from '../../../domain/student-declaration.ts';
import { studentGrounds } from '../../../domain/student-rule.ts';
import type { StudentGround, StudentRule } from '../../../domain/student-rule.ts';
import { knownBirthDate } from '../../../domain/unknown-facts.ts';
import type { WaitingStudent } from '../../../store/student-declaration.store.ts';
import type { DecidedStudentRule } from '../../../store/student-rule.store.ts';

export const DeclarationStateEnum = graphqlEnum(
  ['waiting', 'confirmed', 'declined'],
  'DeclarationState',
  'Waits for the secretariat; confirmed up to a day; could not be confirmed.',
);

export const StudentGroundEnum = graphqlEnum(
  studentGrounds,
  'StudentGround',
  'Students show that they are such and the secretariat confirms it; or their word is taken at once.',
);

@ObjectType('StudentRule', { description: 'How students declare here.' })
export class StudentRuleType {
  @Field(() => StudentGroundEnum) ground: StudentGround;
  @Field(() => TextType, { nullable: true, description: 'What is to be shown; null where nothing is named.' })
  asksFor: TextType | null;
}

@ObjectType('DecidedStudentRule', { description: 'How students declare here, and who decided it.' })
export class DecidedStudentRuleType extends StudentRuleType {
  @Field(() => InstantScalar, { nullable: true, description: 'Null until somebody has decided.' })
  decidedAt: Date | null;
  @Field(() => String, { nullable: true }) decidedBy: string | null;
}

@InputType('StudentRuleInput')
export class StudentRuleInput {
  @Field(() => StudentGroundEnum) ground: StudentGround;
  @Field(() => String, { description: 'What is to be shown, in both languages or neither.' })
  asksForJa: string;
  @Field(() => String) asksForEn: string;
}

@ObjectType('StudentDeclaration', { description: 'What a member said of being a student, and the answer.' })
export class StudentDeclarationType {
  @Field(() => String) school: string;
  @Field(() => String, { description: 'YYYY-MM.' }) graduatesIn: string;
  @Field(() => DeclarationStateEnum) state: DeclarationState;
  @Field(() => String, { description: 'Why it could not be confirmed; empty otherwise.' }) reason: string;
}

@ObjectType('StudentStanding', {
  description: 'Whether students pay less here, and what is known of the viewer.',
})
export class StudentStandingType {
  @Field(() => Boolean, { description: 'Whether a plan on offer costs students less.' }) offered: boolean;
  @Field(() => StudentRuleType) rule: StudentRuleType;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Last day for which it holds.' })
  lastDay: TokyoDate | null;
  @Field(() => StudentDeclarationType, { nullable: true }) declaration: StudentDeclarationType | null;
}

@ObjectType('WaitingStudent', { description: 'A declaration that waits for an answer.' })
export class WaitingStudentType {
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field(() => String) number: string;
  @Field(() => String) name: string;
  @Field(() => Int, { nullable: true }) age: number | null;
  @Field(() => String) school: string;
  @Field(() => String, { description: 'YYYY-MM.' }) graduatesIn: string;
  @Field(() => TokyoDateScalar, { description: 'The last day up to which it may be confirmed.' })
  latest: TokyoDate;
  @Field(() => TokyoDateScalar, { nullable: true, description: 'Last day that is confirmed already.' })
  confirmedUntil: TokyoDate | null;
  @Field(() => InstantScalar) declaredAt: Date;
}

@ObjectType('WaitingStudents', { description: 'Oldest first.' })
export class WaitingStudentsType {
  @Field(() => [WaitingStudentType]) waiting: WaitingStudentType[];
  @Field(() => Boolean, { description: 'Whether there are more than are shown.' }) more: boolean;
}

export function studentStandingType(standing: StudentStanding): StudentStandingType {
  const { offered, rule, lastDay, declaration } = standing;
  return { offered, rule: studentRuleType(rule), lastDay, declaration: declaration && { ...declaration } };
}

const studentRuleType = ({ ground, asksFor }: StudentRule): StudentRuleType => ({
  ground,
  asksFor: asksFor.ja ? { ...asksFor } : null,
});

export const decidedStudentRuleType = ({ decided, ...rule }: DecidedStudentRule): DecidedStudentRuleType => ({
  ...studentRuleType(rule),
  decidedAt: decided?.at ?? null,
  decidedBy: decided?.by ?? null,
});

export function waitingStudentType(waiting: WaitingStudent, today: TokyoDate): WaitingStudentType {
  const { id, memberId, number, school, graduatesIn, declaredAt } = waiting;
  const birthDate = knownBirthDate(waiting);
  return {
    ...{ id, memberId, number, school, graduatesIn, declaredAt, name: displayName(waiting) },
    age: birthDate && ageOn(birthDate, today),
    latest: lastDayOfStudies(graduatesIn),
    confirmedUntil: studentThrough(waiting, today),
  };
}
