import { createHash } from 'node:crypto';
import swc from '@swc/jest';
import { mutants } from './mutants.mjs';

/** Jest's transform of this repository, with one fault of the list put into the source that it concerns. */
const createTransformer = ({ mutant, swc: settings }) => {
  const plain = swc.createTransformer(settings);
  const fault = mutants.find(({ name }) => name === mutant);
  const mutated = (source, path) => {
    if (!fault || !path.endsWith(`/stripe-sandbox/src/${fault.file}`)) return source;
    const parts = source.split(fault.from);
    if (parts.length !== 2) throw new Error(`"${fault.name}" does not fit ${fault.file} any more`);
    return parts.join(fault.to);
  };
  return {
    canInstrument: false,
    process: (source, path, options) => plain.process(mutated(source, path), path, options),
    getCacheKey: (source, path, options) =>
      createHash('sha256')
        .update(plain.getCacheKey(mutated(source, path), path, options))
        .digest('hex'),
  };
};

export default { createTransformer };
