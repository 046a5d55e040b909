import { frame } from './frame.ts';
import { errors, problems } from './problems.ts';

/** Every word of the public site and the member's own pages, in Japanese: the original all others are checked against. */
export const ja = { frame, problems, errors };
