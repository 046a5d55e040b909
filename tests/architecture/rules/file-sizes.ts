import { isSpec, type Rule } from '../source-file.ts';

const LARGEST = 300;
const LARGEST_SPEC = 400;

/** One screenful or two: a longer file has more than one job. */
export const fileSizes: Rule = (file) => {
  const lines = file.text.trimEnd().split('\n').length;
  const largest = isSpec(file) ? LARGEST_SPEC : LARGEST;
  return lines > largest ? [`${file.path}: ${lines} lines, at most ${largest}`] : [];
};
