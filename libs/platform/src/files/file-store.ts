import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

import { Injectable } from '@nestjs/common';

import { Config } from '../config/config.ts';

/** Keeps files that were handed out (receipts), each under a key such as `doto/receipts/R-2026-000001.pdf`. */
@Injectable()
export class FileStore {
  private readonly root: string;

  constructor(config: Config) {
    this.root = resolve(config.settings.ENISHI_DATA_DIR, 'files');
  }

  /** Written beside and renamed, so that a reader never meets half a file. */
  async put(key: string, content: Buffer): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}.part`;
    await writeFile(draft, content);
    await rename(draft, path);
  }

  /** The file's content, or null where there is none. */
  async get(key: string): Promise<Buffer | null> {
    return readFile(this.pathOf(key)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
  }

  private pathOf(key: string): string {
    const path = join(this.root, key);
    if (!path.startsWith(this.root + sep)) throw new Error(`A file key must stay inside the store: ${key}`);
    return path;
  }
}
