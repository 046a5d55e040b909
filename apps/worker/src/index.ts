export { WorkerAppModule } from './worker-app.module.ts';
