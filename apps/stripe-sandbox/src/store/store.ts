import { Work, type Origin } from '../domain/work.ts';
import type { Settings } from '../domain/settings.ts';
import { AppendLog } from './append-log.ts';
import { Records, type Change, type StoredObject } from './records.ts';

interface LogLine {
  put: StoredObject[];
  drop: { object: string; id: string }[];
}

/** The number of objects one snapshot line holds. */
const perLine = 100;

/** Memory and log together: a commit changes memory at once and resolves when it can no longer be lost. */
export class Store {
  readonly records = new Records();
  private readonly log: AppendLog | null;

  private readonly settings: Settings;

  /** `directory` null keeps everything in memory only (specs). */
  constructor(settings: Settings, directory: string | null, compactAfterBytes?: number) {
    this.settings = settings;
    this.log = directory ? new AppendLog(directory, () => this.snapshotLines(), compactAfterBytes) : null;
    this.log?.replay((line) => {
      const { put, drop } = JSON.parse(line) as LogLine;
      this.records.apply([
        ...put.map((object) => ({ put: object })),
        ...drop.map((entry) => ({ drop: entry })),
      ]);
    });
  }

  begin(origin: Origin, now: number): Work {
    return new Work(this.records, this.settings, origin, now);
  }

  /** Makes the work visible to all at once; await the result before telling anybody that it is done. */
  commit(work: Work): Promise<void> {
    return this.write(work.changes());
  }

  write(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return Promise.resolve();
    this.records.apply(changes);
    return this.log ? this.log.append(lineOf(changes)) : Promise.resolve();
  }

  async close(): Promise<void> {
    await this.log?.close();
  }

  private *snapshotLines(): Iterable<string> {
    const all = this.records.all();
    for (let start = 0; start < all.length; start += perLine) {
      yield lineOf(all.slice(start, start + perLine).map((object) => ({ put: object })));
    }
  }
}

function lineOf(changes: readonly Change[]): string {
  const line: LogLine = { put: [], drop: [] };
  for (const change of changes) {
    if ('put' in change) line.put.push(change.put);
    else line.drop.push(change.drop);
  }
  return JSON.stringify(line);
}
