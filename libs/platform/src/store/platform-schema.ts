import type { Schema } from '../database/data-source.ts';
import { PlatformFoundation1764000000100 } from './migrations/platform-foundation.ts';

/** The platform's tables are read and written by statements of its own, never as entities. */
export const platformSchema: Schema = { entities: [], migrations: [PlatformFoundation1764000000100] };
