import { AnswerStudent } from './answer-student.ts';
import { DeclareStudent } from './declare-student.ts';
import { KeepStudentRule } from './keep-student-rule.ts';
import { ListStudentDeclarations } from './list-student-declarations.ts';
import { ReadStudentStanding } from './read-student-standing.ts';
import { TakeAsStudent } from './take-as-student.ts';

/** What students say of themselves and get for it. */
export const studentActions = [
  AnswerStudent,
  DeclareStudent,
  KeepStudentRule,
  ListStudentDeclarations,
  ReadStudentStanding,
  TakeAsStudent,
];
