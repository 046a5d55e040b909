import { cp } from 'node:fs/promises';
import { defineConfig } from 'rolldown';

const built = new URL('../../dist/apps/web/', import.meta.url);

/** The questions this site may ask, laid beside the build for the API's allow-list. */
const allowList = {
  name: 'enishi:allow-list',
  async closeBundle() {
    for (const endpoint of ['public', 'desk']) {
      const written = new URL(`app/gql/${endpoint}/persisted-documents.json`, import.meta.url);
      await cp(written, new URL(`documents/${endpoint}.json`, built));
    }
  },
};

/** The small node:http front; React Router's own server build stays beside it and is loaded at run time. */
export default defineConfig({
  input: 'server/main.ts',
  platform: 'node',
  plugins: [allowList],
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@oxc-project/'),
  output: { file: '../../dist/apps/web/main.js', format: 'esm', sourcemap: true },
});
