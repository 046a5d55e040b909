export { contextModules } from './context-modules.ts';
export { schemas } from './schemas.ts';
