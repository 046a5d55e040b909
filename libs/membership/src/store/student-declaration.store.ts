import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { StudentDeclaration } from '../domain/student-declaration.ts';
import { StudentDeclarationEntity } from './student-declaration.entity.ts';

/** A declaration that waits, with whose it is. */
export type WaitingStudent = Pick<
  StudentDeclarationEntity,
  'id' | 'memberId' | 'school' | 'graduatesIn' | 'declaredAt'
> & {
  number: string;
  familyName: string;
  givenName: string;
  birthDate: TokyoDate;
  studentUntil: TokyoDate | null;
};

/** Declarations of members to be students. */
@Injectable()
export class StudentDeclarationStore {
  /** One that waits takes what is said now; else it is a new one. Answers which. */
  async declare(tx: Tx, memberId: string, { school, graduatesIn }: StudentDeclaration): Promise<string> {
    const [declared] = await tx.query<{ id: string }>(
      `insert into membership.student_declaration
         (id, community_id, member_id, school, graduates_in, state, declared_at)
       values ($1, $2, $3, $4, $5, 'waiting', $6)
       on conflict (community_id, member_id) where state = 'waiting'
       do update set school = excluded.school, graduates_in = excluded.graduates_in, declared_at = excluded.declared_at
       returning id`,
      [newId(), tx.community, memberId, school, graduatesIn, tx.now],
    );
    return declared!.id;
  }

  /** The newest of a member, or null. */
  latest(tx: Tx, memberId: string): Promise<StudentDeclarationEntity | null> {
    return tx
      .repo(StudentDeclarationEntity)
      .findOne({ where: { communityId: tx.community, memberId }, order: { declaredAt: 'DESC', id: 'DESC' } });
  }

  /** Held until the commit: of two who answer at once the second sees the first one's answer. */
  async locked(tx: Tx, id: string): Promise<StudentDeclarationEntity | null> {
    if (!isId(id)) return null;
    return tx
      .repo(StudentDeclarationEntity)
      .findOne({ where: { id, communityId: tx.community }, lock: { mode: 'pessimistic_write' } });
  }

  async decide(
    tx: Tx,
    id: string,
    answer: Pick<StudentDeclarationEntity, 'state' | 'reason' | 'decidedBy'>,
  ): Promise<void> {
    await tx.repo(StudentDeclarationEntity).update({ id }, { ...answer, decidedAt: tx.now });
  }

  /** Those that wait, oldest first. */
  waiting(tx: Tx, limit: number): Promise<WaitingStudent[]> {
    return tx.query<WaitingStudent>(
      `select d.id, d.member_id "memberId", d.school, d.graduates_in "graduatesIn", d.declared_at "declaredAt", m.number,
              m.family_name "familyName", m.given_name "givenName", m.birth_date::text "birthDate",
              m.student_until::text "studentUntil"
         from membership.student_declaration d join membership.member m on m.id = d.member_id
        where d.state = 'waiting' and m.left_on is null and m.merged_into is null
        order by d.declared_at, d.id limit $1`,
      [limit],
    );
  }
}
