import type { ja } from '../ja/index.ts';
import { frame } from './frame.ts';
import { errors, problems } from './problems.ts';

/** Every word of the public site and the member's own pages, in English. A missing key does not compile. */
export const en: typeof ja = { frame, problems, errors };
