import doto from './record/doto.json' with { type: 'json' };
import oguni from './record/oguni.json' with { type: 'json' };

/** The recorded input of the demonstration, a line for each act. */
export const records: Record<string, readonly string[]> = { doto, oguni };
