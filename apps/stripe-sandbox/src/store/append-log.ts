import { mkdirSync, readFileSync, readdirSync, truncateSync, unlinkSync } from 'node:fs';
import { open, rename, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { takeLock, type FolderLock } from './folder-lock.ts';

const fileName = (generation: number): string => `log-${String(generation).padStart(6, '0')}.ndjson`;

/**
 * An append-only file of JSON lines. `append` resolves once the line is on the disk (fsync), and lines that arrive
 * while one fsync runs share the next. A line torn by a crash was never acknowledged and is cut off at the next start.
 * Compaction writes the present state to the next generation of the file and goes on from there.
 */
export class AppendLog {
  private waiting: { line: string; done: () => void; failed: (error: unknown) => void }[] = [];
  private flushing: Promise<void> | null = null;
  private size = 0;
  private readonly directory: string;
  private generation: number;
  private readonly lock: FolderLock;
  private file: FileHandle | null = null;
  /** Called when the file has grown past its limit: the lines that describe the whole state now. */
  private readonly snapshot: () => Iterable<string>;
  private readonly compactAfterBytes: number;
  /** Twice the last snapshot at least, so that a large state is not written again and again. */
  private compactAt: number;

  constructor(directory: string, snapshot: () => Iterable<string>, compactAfterBytes = 64 * 1024 * 1024) {
    this.directory = directory;
    this.snapshot = snapshot;
    this.compactAfterBytes = compactAfterBytes;
    this.compactAt = compactAfterBytes;
    mkdirSync(directory, { recursive: true });
    this.lock = takeLock(directory);
    this.generation = Math.max(1, ...this.generations());
  }

  /** Hands every acknowledged line to `apply`, in order. Call once, before the first append. */
  replay(apply: (line: string) => void): void {
    const path = join(this.directory, fileName(this.generation));
    const known = this.generations().includes(this.generation);
    const bytes = known ? readFileSync(path) : Buffer.alloc(0);
    const end = bytes.lastIndexOf(0x0a) + 1;
    if (end < bytes.length) truncateSync(path, end);
    this.size = end;
    let start = 0;
    while (start < end) {
      const next = bytes.indexOf(0x0a, start);
      apply(bytes.toString('utf8', start, next));
      start = next + 1;
    }
    for (const old of this.generations())
      if (old < this.generation) unlinkSync(join(this.directory, fileName(old)));
  }

  append(line: string): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ line, done, failed });
      this.flushing ??= this.flush().finally(() => (this.flushing = null));
    });
  }

  async close(): Promise<void> {
    while (this.flushing) await this.flushing;
    await this.file?.close();
    this.file = null;
    this.lock.release();
  }

  private async flush(): Promise<void> {
    while (this.waiting.length > 0) {
      const group = this.waiting;
      this.waiting = [];
      try {
        this.file ??= await open(join(this.directory, fileName(this.generation)), 'a');
        const bytes = Buffer.from(group.map((entry) => `${entry.line}\n`).join(''));
        await this.file.appendFile(bytes);
        await this.file.datasync();
        this.size += bytes.length;
        for (const entry of group) entry.done();
        if (this.size > this.compactAt) await this.compact();
      } catch (error) {
        for (const entry of group) entry.failed(error);
      }
    }
  }

  private async compact(): Promise<void> {
    const next = this.generation + 1;
    const path = join(this.directory, fileName(next));
    const file = await open(`${path}.tmp`, 'w');
    let size = 0;
    for (const line of this.snapshot()) size += (await file.write(`${line}\n`)).bytesWritten;
    await file.datasync();
    await file.close();
    await rename(`${path}.tmp`, path);
    await this.file?.close();
    this.file = null;
    unlinkSync(join(this.directory, fileName(this.generation)));
    this.generation = next;
    this.size = size;
    this.compactAt = Math.max(this.compactAfterBytes, 2 * size);
  }

  private generations(): number[] {
    const names = readdirSync(this.directory).map((name) => /^log-(\d+)\.ndjson$/.exec(name)?.[1]);
    return names.filter((text) => text !== undefined).map(Number);
  }
}
