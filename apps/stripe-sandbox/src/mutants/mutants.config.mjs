import { fileURLToPath } from 'node:url';
import jestConfig from '../../../../tests/jest.config.js';
import { mutants } from './mutants.mjs';

/** One project of jest for each fault, and one without any: the scenarios that must notice, and those alone. */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [unit] = jestConfig.projects;
const [[files, [, settings]]] = Object.entries(unit.transform);

const projectOf = (displayName, mutant, specs) => ({
  ...unit,
  displayName,
  rootDir: here('../..'),
  moduleNameMapper: {},
  testMatch: specs.map((spec) => here(`../scenarios/**/${spec}.spec.ts`)),
  transform: { [files]: [here('mutating-transform.mjs'), { mutant, swc: settings }] },
});

export default {
  rootDir: here('../..'),
  reporters: [here('mutants-reporter.mjs')],
  projects: [
    projectOf('without a fault', null, [...new Set(mutants.map(({ spec }) => spec))]),
    ...mutants.map(({ name, spec }) => projectOf(name, name, [spec])),
  ],
};
