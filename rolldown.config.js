import { readdirSync } from 'node:fs';

/**
 * One bundle per Node process. Everything from the registry stays outside; our own libraries are inlined, so that
 * `node dist/apps/api/main.js` starts without path aliases, loaders or a compiler.
 */
const apps = readdirSync('apps').filter((app) => app !== 'web');

/** `@oxc-project/` is rolldown's own runtime for decorators and must be inlined. */
const isOutside = (id) => /^(node:|[a-z@])/i.test(id) && !/^(@enishi\/|@oxc-project\/|[A-Za-z]:\\)/.test(id);

export default (options) =>
  [process.env.ENISHI_APP ?? apps].flat().map((app) => ({
    input: `apps/${app}/src/main.ts`,
    platform: 'node',
    external: isOutside,
    tsconfig: 'tsconfig.base.json',
    output: { dir: `dist/apps/${app}`, format: 'esm', entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js', sourcemap: true },
    ...options.plugins,
  }));
