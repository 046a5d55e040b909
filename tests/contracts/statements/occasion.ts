import type { Asker } from '@enishi/testing';
import type { OperationStage } from './operation-stage.ts';

/** Who asks with which variables, so that an operation succeeds. */
export type Occasion = { asker: Asker; variables: Record<string, unknown> };

/** Makes the occasion: everything that must be there before, without the operation itself. */
export type Occasions = Record<string, (stage: OperationStage) => Promise<Occasion>>;
