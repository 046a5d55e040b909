import 'reflect-metadata';

import { readConfig } from '@enishi/platform';

import { createApi } from './create-api.ts';

const config = readConfig(process.env);
const app = await createApi(config);
app.enableShutdownHooks();
await app.listen(config.settings.API_PORT, config.settings.API_HOST);
