import { basename } from 'node:path';
import { placeOf, type Rule } from '../source-file.ts';

const suffixes = [
  'entity',
  'store',
  'resolver',
  'type',
  'job',
  'gateway',
  'policy',
  'events',
  'refusals',
  'module',
  'spec',
];
/** Fixed by Nest, React Router, Vite, jest and codegen. */
const alsoAllowed = ['controller', 'guard', 'filter', 'db', 'server', 'client', 'config', 'd'];
const banned = [
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'manager',
  'handler',
  'base',
  'impl',
  'data',
  'info',
];

/** kebab-case after the main export, a known suffix if any, and no word that says nothing. */
export const fileNames: Rule = ({ path }) => {
  const [stem = '', ...endings] = basename(path).split('.');
  const faults: string[] = [];
  const inWebRoutes = path.startsWith('apps/web/app/routes/');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem) && !inWebRoutes) faults.push(`${path}: is not kebab-case`);
  for (const ending of path.endsWith('.css') ? [] : endings.slice(0, -1)) {
    if (![...suffixes, ...alsoAllowed].includes(ending)) faults.push(`${path}: unknown suffix .${ending}`);
  }
  // TypeORM's own word for a pool of connections.
  const words = [...stem.replace(/^data-source$/, '').split('-'), placeOf(path).folder];
  for (const word of words) {
    if (banned.includes(word))
      faults.push(`${path}: "${word}" says nothing; if it has no better name it has no job yet`);
  }
  return faults;
};
