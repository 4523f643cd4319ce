// The calculator needs no page: it runs in a worker.
import {expect} from 'chai';
import {openingPeriods, openingStatus} from '../src/open-hours/index.js';
import {idva} from './open-hours/schedules.js';
import type {WorkerQuestion} from './support/calculator-worker.js';

describe('the calculator in a worker', () => {
  const url = new URL('./support/calculator-worker.ts', import.meta.url);
  let worker: Worker;
  beforeEach(() => {
    worker = new Worker(url, {type: 'module'});
  });
  afterEach(() => worker.terminate());

  function answerTo(question: WorkerQuestion): Promise<unknown> {
    return new Promise((resolve, reject) => {
      worker.onmessage = ({data}) => resolve(data);
      worker.onerror = ({message}) => reject(new Error(message));
      worker.postMessage(question);
    });
  }

  it('answers as on the page, without a document', async () => {
    const instant = Date.parse('2020-04-09T18:00:00Z');
    const until = Date.parse('2020-04-20T00:00:00Z');
    const answer = await answerTo({schedule: idva, instant, until});
    expect(answer).to.deep.equal({
      hasDocument: false,
      status: openingStatus(idva, instant),
      periods: openingPeriods(idva, instant, until),
    });
  });
});
