import { fileURLToPath } from 'node:url';
import { reactRouter } from '@react-router/dev/vite';
import { defineConfig, type Plugin } from 'vite';

const libs = fileURLToPath(new URL('../../libs', import.meta.url));
const api = process.env.API_URL ?? 'http://127.0.0.1:4000';

/**
 * Our libraries do nothing when imported. Saying so lets the bundler drop what a page does not use: without it one
 * kana function would bring the CSV encoder of the same library to the phone.
 */
function librariesWithoutSideEffects(): Plugin {
  return {
    name: 'enishi:libraries-without-side-effects',
    transform(_code, id) {
      if (!id.startsWith(libs) || /\.css/.test(id)) return null;
      return { moduleSideEffects: false };
    },
  };
}

export default defineConfig({
  plugins: [librariesWithoutSideEffects(), reactRouter()],
  resolve: {
    alias: [{ find: /^@enishi\/([^/]+)$/, replacement: `${libs}/$1/src/index.ts` }],
  },
  build: { target: 'es2022', cssMinify: true, emptyOutDir: true, assetsInlineLimit: 0 },
  ssr: { noExternal: [/^@mantine\//] },
  server: {
    proxy: {
      '/graphql': api,
      '/desk/graphql': api,
      '/hooks': api,
      '/files': api,
    },
  },
});
