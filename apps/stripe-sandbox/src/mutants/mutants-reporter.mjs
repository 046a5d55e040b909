/** Prints what became of each scenario in each project, as one line of JSON: `{project: {scenario: 'passed' | 'failed' | …}}`. */
export default class MutantsReporter {
  constructor() {
    this.outcomes = {};
  }

  onTestResult(test, { testResults, failureMessage }) {
    const project = test.context.config.displayName.name;
    this.outcomes[project] ??= {};
    const outcome = this.outcomes[project];
    for (const { title, status } of testResults) if (status !== 'pending') outcome[title] = status;
    if (testResults.length === 0) outcome['the suite itself'] = failureMessage;
  }

  onRunComplete() {
    process.stdout.write(`${JSON.stringify(this.outcomes)}\n`);
  }
}
