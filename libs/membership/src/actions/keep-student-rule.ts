import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readStudentRule } from '../domain/student-rule.ts';
import type { StudentRule } from '../domain/student-rule.ts';
import { StudentRuleStore } from '../store/student-rule.store.ts';
import type { DecidedStudentRule } from '../store/student-rule.store.ts';

/**
 * How the community has students declared: shown to be such, or on their word. It counts for what is declared from now on; whoever
 * waits is answered at the desk. Keeping it needs the identity scope. Throws the refusals of `readStudentRule`.
 */
@Injectable()
export class KeepStudentRule {
  constructor(
    private readonly rules: StudentRuleStore,
    private readonly emails: AccountEmail,
  ) {}

  read(tx: Tx): Promise<DecidedStudentRule> {
    return this.rules.current(tx);
  }

  async run(tx: Tx, typed: StudentRule, by: string): Promise<DecidedStudentRule> {
    const rule = unwrap(readStudentRule(typed));
    const decidedBy = await this.emails.run(tx, by);
    await this.rules.save(tx, rule, decidedBy);
    return { ...rule, decided: { by: decidedBy, at: tx.now } };
  }
}
