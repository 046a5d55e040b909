import { readdirSync } from 'node:fs';

/**
 * One bundle per Node process. Everything from the registry stays outside; our own libraries are inlined, so that
 * `node dist/apps/api/main.js` starts without path aliases, loaders or a compiler. `ENISHI_APP` names the app to build.
 */
const app = process.env.ENISHI_APP;

/** Every file of the app's src that is started by itself: main.ts, and what a child process is preloaded with. */
const entries = readdirSync(`apps/${app}/src`)
  .filter((file) => /^(main|leash)\.ts$/.test(file))
  .map((file) => `apps/${app}/src/${file}`);

/** `@oxc-project/` is rolldown's own runtime for decorators and must be inlined. */
const isOutside = (id) => /^(node:|[a-z@])/i.test(id) && !/^(@enishi\/|@oxc-project\/)/.test(id);

export default {
  input: entries,
  platform: 'node',
  external: isOutside,
  tsconfig: 'tsconfig.base.json',
  output: {
    dir: `dist/apps/${app}`,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    sourcemap: true,
    cleanDir: true,
  },
};
