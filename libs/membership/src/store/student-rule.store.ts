import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { unwrittenStudentRule } from '../domain/student-rule.ts';
import type { StudentRule } from '../domain/student-rule.ts';
import { StudentRuleEntity } from './student-rule.entity.ts';

/** A rule with who decided it and when; null where nobody has. */
export type DecidedStudentRule = StudentRule & { decided: { by: string; at: Date } | null };

/** How the transaction's community has students declared. */
@Injectable()
export class StudentRuleStore {
  async current(tx: Tx): Promise<DecidedStudentRule> {
    const row = await tx.repo(StudentRuleEntity).findOneBy({ communityId: tx.community });
    if (!row) return { ...unwrittenStudentRule, decided: null };
    const { ground, asksForJa, asksForEn, decidedBy, decidedAt } = row;
    return {
      ...{ ground, asksFor: { ja: asksForJa, en: asksForEn } },
      decided: { by: decidedBy, at: decidedAt },
    };
  }

  async save(tx: Tx, { ground, asksFor }: StudentRule, decidedBy: string): Promise<void> {
    const row = { communityId: tx.community, ground, asksForJa: asksFor.ja, asksForEn: asksFor.en };
    await tx.repo(StudentRuleEntity).upsert({ ...row, decidedBy, decidedAt: tx.now }, ['communityId']);
  }
}
