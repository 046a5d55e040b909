import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { MemberEntity } from '../store/member.entity.ts';
import { RegisterMember } from './register-member.ts';
import type { Registration } from './register-member.ts';
import { RejoinMember } from './rejoin-member.ts';

/** Enters a person in the register: new under a new number, or back under the number they had. */
@Injectable()
export class TakeIn {
  constructor(
    private readonly register: RegisterMember,
    private readonly rejoin: RejoinMember,
  ) {}

  run(tx: Tx, before: MemberEntity | null, registration: Registration): Promise<MemberEntity> {
    return before ? this.rejoin.run(tx, before, registration) : this.register.run(tx, registration);
  }
}
