import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { MemberEntity } from '../store/member.entity.ts';
import { AgreeAfterImport } from './agree-after-import.ts';
import { RegisterMember } from './register-member.ts';
import type { Registration } from './register-member.ts';
import { RejoinMember } from './rejoin-member.ts';

/** Enters a person in the register: new under a new number, back under the number they had, or brought over and asked only now. */
@Injectable()
export class TakeIn {
  constructor(
    private readonly register: RegisterMember,
    private readonly rejoin: RejoinMember,
    private readonly agree: AgreeAfterImport,
  ) {}

  run(tx: Tx, before: MemberEntity | null, registration: Registration): Promise<MemberEntity> {
    if (before?.awaitsAgreement && before.leftOn === null) return this.agree.run(tx, before, registration);
    return before ? this.rejoin.run(tx, before, registration) : this.register.run(tx, registration);
  }
}
