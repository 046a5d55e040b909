import { defineConfig } from 'rolldown';

/** The small node:http front; React Router's own server build stays beside it and is loaded at run time. */
export default defineConfig({
  input: 'server/main.ts',
  platform: 'node',
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@oxc-project/'),
  output: { file: '../../dist/apps/web/main.js', format: 'esm', sourcemap: true },
});
