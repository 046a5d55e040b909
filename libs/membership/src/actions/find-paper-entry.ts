import { Injectable } from '@nestjs/common';
import { isPaperAddress } from '@enishi/identity';
import { normaliseDigits } from '@enishi/japan';
import type { Tx } from '@enishi/platform';
import { typedMemberNumber } from '../domain/member-number.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';

/** Entries as a person names them at a counter or on their sheet: by a number and the day of birth, which only they and their family have together. */
@Injectable()
export class FindPaperEntry {
  constructor(private readonly members: MemberStore) {}

  /** The member in force behind a number; null where either is wrong. */
  async byNumber(tx: Tx, number: string, birthDate: string): Promise<string | null> {
    const typed = typedMemberNumber(number);
    const member = typed ? await this.members.byNumber(tx, typed) : null;
    return member && isBornOn(member, birthDate) && !member.leftOn && !member.mergedInto ? member.id : null;
  }

  /** The account of an entry that has no address yet; null where it has one, where the day is wrong, or where the person is no member any more. Held until commit. */
  async account(tx: Tx, memberId: string, birthDate: string): Promise<string | null> {
    const member = await this.members.locked(tx, memberId);
    const open = member && isPaperAddress(member.email) && !member.leftOn && !member.mergedInto;
    return open && isBornOn(member, birthDate) ? member.accountId : null;
  }
}

/** Whether somebody typed the day of birth that the register has. */
export const isBornOn = ({ birthDate }: MemberEntity, typed: string): boolean =>
  normaliseDigits(typed).trim().replaceAll('/', '-') === birthDate;
