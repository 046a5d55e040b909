import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The text of a PDF, page by page, as another library than ours reads it; that one is an ES module only, so it runs as a program. */
export function pdfPages(pdf: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'enishi-pdf-'));
  const file = join(folder, 'paper.pdf');
  writeFileSync(file, pdf);
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(__dirname, 'pdf-text.mjs'), file], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`The PDF cannot be read: ${stderr}`);
  return stdout.trimEnd().split('\n');
}
