import { KeepMinorPapers } from './keep-minor-papers.ts';
import { KnowMinors } from './know-minors.ts';
import { LookAtMinorPapers } from './look-at-minor-papers.ts';

/** Everything about people under age who are employed, for the module. */
export const minorsActions = [KeepMinorPapers, KnowMinors, LookAtMinorPapers];
