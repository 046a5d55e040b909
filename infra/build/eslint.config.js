import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/**
 * What each library may import, read top-down: nothing ever imports what stands below it. `tests/architecture` walks the
 * same table and the folders inside a context too, where this rule cannot see.
 */
const mayImport = {
  kernel: [],
  japan: ['kernel'],
  platform: ['kernel', 'japan'],
  identity: ['kernel', 'japan', 'platform'],
  ledger: ['kernel', 'japan', 'platform'],
  billing: ['kernel', 'japan', 'platform', 'identity', 'ledger'],
  membership: ['kernel', 'japan', 'platform', 'identity', 'billing'],
  engagement: ['kernel', 'japan', 'platform', 'identity', 'billing', 'membership'],
  ticketing: ['kernel', 'japan', 'platform', 'identity', 'ledger', 'billing', 'membership'],
  talent: ['kernel', 'japan', 'platform', 'identity', 'billing', 'membership', 'ticketing'],
  work: ['kernel', 'japan', 'platform', 'identity', 'ledger', 'billing', 'membership', 'talent'],
  insights: [
    ...['kernel', 'japan', 'platform', 'identity', 'ledger', 'billing', 'membership'],
    ...['engagement', 'ticketing', 'talent', 'work'],
  ],
  testing: ['kernel', 'platform'],
  ui: ['kernel', 'japan'],
};

const boundaries = {
  enforceBuildableLibDependency: false,
  banTransitiveDependencies: true,
  // The harness starts the platform's database, and the platform's own specs use the harness.
  ignoredCircularDependencies: [['platform', 'testing']],
  // tests/lives runs the pure rules of several contexts one after the other, without their stores.
  // tests/contracts asks for the desk's files with a session, which the web project alone cannot have.
  allow: [
    '../../platform/src/embedded-postgres/start-embedded-postgres.ts',
    '^../../libs/[a-z]+/src/domain/[a-z-]+.ts$',
    '^../../apps/web/app/desk/[a-z]+/[a-z]+-csv.ts$',
  ],
  depConstraints: [
    ...Object.entries(mayImport).map(([scope, others]) => ({
      sourceTag: `scope:${scope}`,
      onlyDependOnLibsWithTags: [scope, ...others, 'testing'].map((name) => `scope:${name}`),
    })),
    {
      sourceTag: 'layer:assembly',
      onlyDependOnLibsWithTags: ['layer:kernel', 'layer:platform', 'layer:context'],
    },
    { sourceTag: 'layer:app', onlyDependOnLibsWithTags: ['*'] },
    { sourceTag: 'layer:tests', onlyDependOnLibsWithTags: ['*'] },
  ],
};

const smallFunctions = [
  {
    selector:
      ':matches(FunctionDeclaration, ArrowFunctionExpression, :not(MethodDefinition[kind="constructor"]) > FunctionExpression)[params.length>4]',
    message: 'At most four parameters: give the facts that belong together a name.',
  },
  {
    selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>5]',
    message: 'At most five collaborators: this class has two jobs.',
  },
];

const pure = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The domain is pure: take the instant as an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The domain is pure: take the instant as an argument.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'The domain is pure: chance is passed in.',
  },
];

/** What may stand in a template text beside texts. */
const textParts = {
  ...{
    allowNumber: true,
    allowBoolean: true,
    allowNullish: true,
    allowAny: true,
    allowArray: true,
    allowNever: true,
  },
  allow: ['URLSearchParams'],
};

const noForwardRef = {
  name: '@nestjs/common',
  importNames: ['forwardRef'],
  message: 'Two modules that need each other are one module, or one should react to an event of the other.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/build/**',
      '**/.react-router/**',
      'apps/web/app/gql/**',
      '.data/**',
      '.nx/**',
      'tests/architecture/fixtures/**',
    ],
  },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      'no-restricted-syntax': ['error', ...smallFunctions],
      'no-restricted-imports': ['error', { paths: [noForwardRef] }],
      'no-undef': 'off',
      // Japanese text: the ideographic space is a letter, and typed text is searched for control characters.
      'no-irregular-whitespace': 'off',
      'no-control-regex': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'prefer-const': 'error',
    },
  },
  {
    // Tables of cases may have rows of many columns.
    files: ['**/*.spec.ts', 'tests/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 400 }], 'no-restricted-syntax': 'off' },
  },
  {
    // Tests, and the demonstration that acts through the API's doors, start the programs themselves, each through its index.
    files: ['tests/**/*.ts', 'apps/cli/src/demo/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          ...boundaries,
          allow: [...boundaries.allow, '@enishi/api', '@enishi/worker', '@enishi/stripe-sandbox'],
        },
      ],
    },
  },
  // A peer of the benchmarks has a package.json of its own, which is no part of the repository's.
  {
    files: ['**/*.config.{js,mjs}', 'tests/bench/peers/*/*.mjs'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  { files: ['libs/**/*.{ts,tsx}', 'apps/{api,worker}/**/*.ts'], rules: { 'no-console': 'error' } },
  {
    files: ['libs/*/src/domain/**/*.ts', 'libs/{kernel,japan}/src/**/*.ts'],
    ignores: ['**/*.spec.ts', 'libs/kernel/src/clock.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...smallFunctions, ...pure],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '@nestjs/*',
                'typeorm',
                'stripe',
                'pg',
                'bullmq',
                'ioredis',
                'graphql',
                'node:fs*',
                'node:net',
                'node:http*',
              ],
              message: 'The domain is pure: no framework, database, network or file.',
            },
          ],
        },
      ],
    },
  },
  {
    // A promise nobody waits for is a lost write. Needs types, so only where writes happen.
    files: [
      'libs/{platform,identity,ledger,billing,membership,engagement,ticketing,talent,work,insights}/src/**/*.ts',
      'apps/{api,worker,cli}/src/**/*.ts',
    ],
    ignores: ['**/*.spec.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // A function or an object in a text, a statement of SQL for one, is written out as its code or as [object Object].
      '@typescript-eslint/restrict-template-expressions': ['error', textParts],
    },
  },
);
