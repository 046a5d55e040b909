import type { Interest, TokyoDate } from '@enishi/kernel';
import { displayName } from './member-name.ts';
import type { MemberName } from './member-name.ts';
import { unknownBirthDate } from './unknown-facts.ts';

type Named = MemberName & { readonly id: string; readonly accountId: string; readonly email: string };

/** A person by everything under which contexts file what they hold of them. */
export type FiledPerson = { accountId: string; subjectId: string; email: string; name: string };

/** A member as the other contexts know the person. */
export function personOf(member: Named): FiledPerson {
  const { id: subjectId, accountId, email } = member;
  return { accountId, subjectId, email, name: displayName(member) };
}

/** What stands in the register where a person was. */
export const erasedName = '（消去済み）';

/**
 * The register's row of an erased person: the number, the days and the prefecture stay, so that the books and the
 * statistics of the past can be read; nothing names anybody. `accountId` is one that nobody can sign in to.
 */
export function erasedMember(accountId: string, on: TokyoDate) {
  return {
    accountId,
    familyName: erasedName,
    givenName: '',
    familyKana: '',
    givenKana: '',
    email: '',
    birthDate: unknownBirthDate,
    studentUntil: null,
    municipality: null,
    tie: '',
    guardianEmail: null,
    wishedPlanKey: null,
    newsletter: false,
    interests: [] as Interest[],
    erasedOn: on,
  } as const;
}
