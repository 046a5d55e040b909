/** What was written behind the command's name. */
export type Given = { demo: string; words: string[] };

/** Something the command line can do, and what it says of itself. */
export type Command = { what: string; run(given: Given): Promise<void> };
