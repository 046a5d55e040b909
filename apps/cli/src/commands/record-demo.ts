import { writeFileSync } from 'node:fs';

import { records } from '../demo/year/records.ts';
import { writeRecord } from '../demo/year/write-record.ts';
import { say } from '../terminal.ts';

/** Writes the demonstration's recorded input anew, into the folder of a checkout. For whoever changes how its people live. */
export function recordDemo(): Promise<void> {
  for (const slug of Object.keys(records)) {
    const lines = writeRecord(slug);
    const path = `apps/cli/src/demo/year/record/${slug}.json`;
    writeFileSync(path, `${JSON.stringify(lines, null, 2)}\n`);
    say(`${path}: ${lines.length} acts`);
  }
  return Promise.resolve();
}
