export { FixedClock } from '@enishi/kernel';
export { expectContractHeld } from './contract-held.ts';
export { ExampleAuthenticator } from './example-authenticator.ts';
export { countStatements, type CountedStatements } from './count-statements.ts';
export { type Answer, type Asker, TestApi, useApi } from './test-api.ts';
export { TestDatabase, useTestDatabase } from './test-database.ts';
export { type ProgramParts, TestProgram, useProgram } from './test-program.ts';
export { TestSandbox, useSandbox } from './test-sandbox.ts';
export { testConfig } from './test-settings.ts';
