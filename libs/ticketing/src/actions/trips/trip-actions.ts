import { AskForReflections } from './ask-for-reflections.ts';
import { PublishReflection } from './publish-reflection.ts';
import { ReadReflections } from './read-reflections.ts';
import { WriteReflection } from './write-reflection.ts';

/** Work trips: what people write after a visit to a company. */
export const tripActions = [AskForReflections, PublishReflection, ReadReflections, WriteReflection];
