import { importsOf, isSpec, type Rule } from '../source-file.ts';

const GATEWAYS = /^libs\/[^/]+\/src\/edges\/gateways\//;

/** Stripe's types stay where Stripe is called: a change of its API must not reach our rules. */
export const stripeAtTheGateways: Rule = (file) => {
  if (!file.path.startsWith('libs/') || isSpec(file) || GATEWAYS.test(file.path)) return [];
  return importsOf(file)
    .filter((target) => /^stripe(\/|$)/.test(target))
    .map((target) => `${file.path}: imports ${target} outside edges/gateways`);
};
