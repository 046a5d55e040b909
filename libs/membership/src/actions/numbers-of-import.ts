import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { MemberImportStore } from '../store/member-import.store.ts';

/** The member numbers that stand behind the settled rows of a list, by row. */
@Injectable()
export class NumbersOfImport {
  constructor(private readonly imports: MemberImportStore) {}

  run(tx: Tx, importId: string): Promise<Map<number, string>> {
    return this.imports.numbers(tx, importId);
  }
}
