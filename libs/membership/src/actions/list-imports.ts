import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import type { MemberImportEntity } from '../store/member-import.entity.ts';
import { MemberImportStore } from '../store/member-import.store.ts';

/** The newest twenty lists from elsewhere, without anybody in them. */
@Injectable()
export class ListImports {
  constructor(private readonly imports: MemberImportStore) {}

  run(tx: Tx): Promise<MemberImportEntity[]> {
    return this.imports.recent(tx);
  }
}
