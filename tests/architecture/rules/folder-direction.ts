import { importsOf, isSpec, placeOf, type Rule } from '../source-file.ts';

/** The contexts, in which a folder says who may know whom. */
export const contexts = [
  'identity',
  'ledger',
  'billing',
  'membership',
  'engagement',
  'ticketing',
  'talent',
  'work',
  'insights',
];

/**
 * edges -> actions -> {domain, store}; store -> domain -> kernel, japan. What lies beside the folders (events, refusals,
 * the module) may be known by actions and edges; refusals and events also by store and domain, as they are only words.
 */
const mayReach: Record<string, string[]> = {
  domain: ['domain'],
  store: ['store', 'domain'],
  actions: ['actions', 'store', 'domain', 'root'],
  edges: ['edges', 'actions', 'store', 'domain', 'root'],
  root: ['edges', 'actions', 'store', 'domain', 'root'],
};

const WORDS = /\.(events|refusals)\.ts$/;
const PURE = ['@enishi/kernel', '@enishi/japan'];

/** Inside a context imports go one way, and the domain knows nothing but itself, the kernel and Japan. */
export const folderDirection: Rule = (file) => {
  const { kind, project, folder } = placeOf(file.path);
  if (kind !== 'libs' || !contexts.includes(project) || isSpec(file)) return [];
  return importsOf(file).flatMap((target) => {
    if (target.startsWith(`libs/${project}/`)) return insideContext(file.path, folder, target);
    if (folder === 'domain' && target.startsWith('@enishi/') && !PURE.includes(target)) {
      return [`${file.path}: the domain imports ${target}; it may know only ${PURE.join(' and ')}`];
    }
    if (folder === 'domain' && /^(@nestjs|typeorm|stripe|pg|bullmq|ioredis|fastify|graphql)/.test(target)) {
      return [`${file.path}: the domain imports ${target}; it is pure`];
    }
    return [];
  });
};

function insideContext(path: string, folder: string, target: string): string[] {
  if (target.endsWith('/src/index.ts'))
    return [`${path}: imports its own door ${target}; import the file itself`];
  const reached = placeOf(target).folder;
  if (mayReach[folder]?.includes(reached) || (reached === 'root' && WORDS.test(target))) return [];
  return [`${path}: ${folder} imports ${reached} (${target})`];
}
