import type { CodegenConfig } from '@graphql-codegen/cli';

type Output = CodegenConfig['generates'][string];

const scalars = { TokyoDate: 'string', Instant: 'string', Yen: 'number', JSONString: 'string' };

/**
 * One typed client per endpoint. Both also write `persisted-documents.json`: the complete list of questions this site
 * may ask, which the API uses as its allow-list in production.
 */
function client(schema: string, documents: string[]): Output {
  return {
    schema: `apps/api/schema/${schema}.graphql`,
    documents,
    preset: 'client',
    presetConfig: {
      fragmentMasking: false,
      persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
    },
    config: {
      documentMode: 'string',
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      scalars,
      emitLegacyCommonJSImports: false,
      importExtension: '.ts',
    },
  };
}

const config: CodegenConfig = {
  generates: {
    'apps/web/app/gql/public/': client('public', [
      'apps/web/app/**/*.{ts,tsx}',
      '!apps/web/app/desk/**',
      '!apps/web/app/gql/**',
    ]),
    'apps/web/app/gql/desk/': client('desk', ['apps/web/app/desk/**/*.{ts,tsx}']),
  },
  ignoreNoDocuments: true,
};

export default config;
