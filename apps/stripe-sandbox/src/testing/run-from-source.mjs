import { mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Starts the sandbox from its sources in this process: `node run-from-source.mjs <data folder> <port>`. */
const [dataDir, port] = process.argv.slice(2);
const source = fileURLToPath(new URL('../start-sandbox.ts', import.meta.url));
const folder = mkdtempSync(join(process.cwd(), 'node_modules/.sandbox-'));
const bundle = await rolldown({
  input: source,
  platform: 'node',
  external: (id) => /^(node:|[a-z@])/i.test(id) && !id.startsWith('@oxc-project/'),
  tsconfig: false,
});
const { output } = await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'start-sandbox.mjs' });
const { startSandbox } = await import(pathToFileURL(join(folder, output[0].fileName)).href);
rmSync(folder, { recursive: true, force: true });
const running = await startSandbox({ dataDir, port: Number(port) });
process.stdout.write(`${running.url}\n`);
