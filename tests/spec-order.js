import { basename } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** Milliseconds a file takes where none were measured yet, by its project; and those that take far longer. */
const usually = { journeys: 45_000, resilience: 100_000, integration: 12_000, unit: 3_000 };
const longOnes = { 'pages.spec.ts': 360_000, 'killed-while-sending.spec.ts': 200_000 };

/**
 * Journeys take turns at one running stack, so a worker that picks up a second one only waits. Left alone, jest begins
 * with the largest files, and where there are several workers soon each holds a journey. Here the journeys are one lane
 * of the run, one after the other, and all other files the second: the list is what two workers would take up if each
 * kept to its lane.
 */
export default class SpecOrder extends Sequencer {
  async sort(tests) {
    const ordered = await super.sort(tests);
    return inTwoLanes(
      ordered.filter((test) => projectOf(test) === 'journeys'),
      ordered.filter((test) => projectOf(test) !== 'journeys'),
    );
  }
}

function inTwoLanes(journeys, others) {
  const lanes = [journeys, others].map((files) => ({ files: [...files], busyUntil: 0 }));
  const list = [];
  while (list.length < journeys.length + others.length) {
    const [next] = lanes.filter(({ files }) => files.length > 0).sort((a, b) => a.busyUntil - b.busyUntil);
    const test = next.files.shift();
    next.busyUntil += test.duration ?? longOnes[basename(test.path)] ?? usually[projectOf(test)];
    list.push(test);
  }
  return list;
}

const projectOf = (test) => test.context.config.displayName.name;
