import { Injectable } from '@nestjs/common';
import { unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readSkillList } from '../../domain/skill-list.ts';
import { SkillStore } from '../../store/skill.store.ts';

/** The desk keeps the skills that its members choose from. What somebody chose stays theirs when it is offered no more. */
@Injectable()
export class KeepSkills {
  constructor(private readonly skills: SkillStore) {}

  /** Throws the refusals of `readSkillList`. */
  async run(tx: Tx, typed: string): Promise<void> {
    await this.skills.replace(tx, unwrap(readSkillList(typed)));
  }
}
