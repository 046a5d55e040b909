import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AccountEmail } from '@enishi/identity';
import { readCsv } from '@enishi/japan';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { guessColumns } from '../domain/import-columns.ts';
import { guessPlans, planWords } from '../domain/import-plans.ts';
import { largestImport, longestImport, readOrigin } from '../domain/member-import.ts';
import type { ImportOrigin } from '../domain/member-import.ts';
import { MemberImportStore } from '../store/member-import.store.ts';
import { PlanStore } from '../store/plan.store.ts';

/** A file that a person at the desk brings in. */
export type BroughtFile = ImportOrigin & { fileName: string; content: Buffer; by: string };

const longestFileName = 120;

/**
 * Keeps a list from elsewhere, row by row, with a guess at its columns and plans; nobody becomes a member by it. Needs the identity
 * scope. Throws IMPORT_TOO_LARGE, IMPORT_TOO_LONG, the refusals of `readCsv` and of {@link readOrigin}.
 */
@Injectable()
export class BringList {
  constructor(
    private readonly imports: MemberImportStore,
    private readonly plans: PlanStore,
    private readonly emails: AccountEmail,
  ) {}

  /** Answers with the list's id. */
  async run(tx: Tx, { fileName, content, by, ...typed }: BroughtFile): Promise<string> {
    const origin = unwrap(readOrigin(typed));
    const most = { rows: longestImport, kilobytes: largestImport / 1_000, field: 'file' };
    if (content.length > largestImport) throw new Refusal('invalid', 'IMPORT_TOO_LARGE', most);
    const { encoding, rows } = unwrap(readCsv(content));
    const [header = [], ...people] = rows;
    if (people.length === 0) throw new Refusal('invalid', 'CSV_EMPTY', { field: 'file' });
    if (people.length > longestImport) throw new Refusal('invalid', 'IMPORT_TOO_LONG', most);
    const columns = guessColumns(header);
    const words = planWords(
      columns.plan === undefined ? [] : people.map((cells) => cells[columns.plan!] ?? ''),
    );
    const plans = (await this.plans.all(tx)).filter(({ active }) => active);
    const id = newId();
    const list = {
      ...{ id, communityId: tx.community, state: 'draft' as const, encoding, ...origin, header: [...header] },
      fileName: [...fileName.normalize('NFC')].slice(-longestFileName).join(''),
      digest: createHash('sha256').update(content).digest('hex'),
      ...{
        columns,
        plans: guessPlans(
          words.map(({ word }) => word),
          plans,
        ),
        alsoCreate: [],
        rowCount: people.length,
      },
      ...{ uploadedBy: await this.emails.run(tx, by), uploadedAt: tx.now },
      ...{ startedAt: null, finishedAt: null, undoneAt: null, forgottenAt: null },
    };
    await this.imports.add(tx, list, people);
    return id;
  }
}
