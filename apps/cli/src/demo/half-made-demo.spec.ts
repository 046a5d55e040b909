import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { makeDemoWhole, refuseHalfMadeDemo } from './half-made-demo.ts';

describe('a demonstration', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'enishi-half-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it('that was interrupted is refused at the next start, with what to do', async () => {
    const interrupted = makeDemoWhole(dataDir, () => Promise.reject(new Error('Ctrl-C')));
    await expect(interrupted).rejects.toThrow('Ctrl-C');
    expect(() => refuseHalfMadeDemo(dataDir)).toThrow(`Delete the folder ${dataDir} and start again`);
  });

  it('that is still being made counts as half made, whatever ends the process', async () => {
    await makeDemoWhole(dataDir, () => {
      expect(() => refuseHalfMadeDemo(dataDir)).toThrow('interrupted');
      return Promise.resolve();
    });
  });

  it('that is whole, or was never begun, is not', async () => {
    refuseHalfMadeDemo(dataDir);
    await makeDemoWhole(dataDir, () => Promise.resolve());
    expect(() => refuseHalfMadeDemo(dataDir)).not.toThrow();
  });
});
