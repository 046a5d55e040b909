/**
 * Why the embedded PostgreSQL cannot run here, in a sentence for the person who typed `npm start`:
 * what is wrong and what to do. Only the launcher sees it; it never reaches a member.
 */
export class EmbeddedPostgresFault extends Error {
  /** Reason in capitals, e.g. `POSTGRES_PORT_TAKEN`. */
  readonly code: string;
  /** The server's last lines, oldest first; empty when it never spoke. */
  readonly serverLines: readonly string[];

  constructor(code: string, sentence: string, serverLines: readonly string[] = []) {
    super(
      serverLines.length > 0
        ? `${sentence}\n${serverLines.map((line) => `  | ${line}`).join('\n')}`
        : sentence,
    );
    this.name = 'EmbeddedPostgresFault';
    this.code = code;
    this.serverLines = serverLines;
  }
}
