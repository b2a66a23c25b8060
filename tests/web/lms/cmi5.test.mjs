// cmi5 against a record store that minds the order and the fields of statements (store.mjs).

import assert from 'node:assert/strict';
import test from 'node:test';

import { openPage, told } from './page.mjs';
import { startStore } from './store.mjs';

const FACTORS = 'https://yinxin.example/xapi/ext/factors';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/// A page started by a store; the store is closed with the test.
async function launched(context, { scenarios, storage, ...store } = {}) {
  const started = await startStore(store);
  context.after(started.close);
  const page = await openPage({ standard: 'cmi5', scenarios, storage, address: started.address });
  return { ...page, store: started };
}

test('a talk that was passed is told with its score and its factors, between beginning and end', async (context) => {
  const { lms, ready, passes, leave, store } = await launched(context);
  assert.equal(ready, true);
  passes(90_250);
  assert.equal(lms.report(told('imperial-seal', 72, true)), true);
  await store.until(() => store.statements.length === 3);
  leave();
  await store.until(() => store.statements.length === 4);
  assert.deepEqual(store.verbs(), ['initialized', 'completed', 'passed', 'terminated']);
  const [, completed, passed, terminated] = store.statements.map(({ result }) => result);
  assert.equal(completed.duration, 'PT60S');
  assert.deepEqual(completed.extensions[FACTORS], { understanding: 100, worth: 80, belief: 60 });
  assert.deepEqual(passed.score, { scaled: 0.72, raw: 72, min: 0, max: 100 });
  assert.deepEqual(passed.extensions[FACTORS], { understanding: 100, worth: 80, belief: 60 });
  assert.equal(terminated.duration, 'PT90.25S');
  assert.deepEqual(store.wrong, []);
});

test('that somebody failed is told at the end, since they may still pass before', async (context) => {
  const { lms, leave, store } = await launched(context);
  lms.report(told('imperial-seal', 40, false));
  leave();
  await store.until(() => store.verbs().includes('terminated'));
  assert.deepEqual(store.verbs(), ['initialized', 'completed', 'failed', 'terminated']);
  assert.deepEqual(store.wrong, []);
});

test('somebody who fails and then passes has passed', async (context) => {
  const { lms, leave, store } = await launched(context);
  lms.report(told('imperial-seal', 40, false));
  lms.report(told('imperial-seal', 75, true));
  leave();
  await store.until(() => store.verbs().includes('terminated'));
  assert.deepEqual(store.verbs(), ['initialized', 'completed', 'passed', 'terminated']);
  assert.deepEqual(store.wrong, []);
});

test('what was saved is there again, and what was told once is not told again', async (context) => {
  const scenarios = ['imperial-seal', 'keyboard-meeting'];
  const first = await launched(context, { scenarios });
  assert.equal(first.lms.load(), null);
  first.lms.report(told('imperial-seal', 80, true));
  first.lms.save('turn 3\n“印信”');
  await first.store.until(() => /turn 3/.test(first.store.documents.get('yinxin')) && first.store.statements.length === 2);
  first.leave();
  await first.store.until(() => first.store.verbs().includes('terminated'));
  assert.deepEqual(first.store.verbs(), ['initialized', 'progressed', 'terminated']);
  // One of two talks.
  assert.equal(first.store.statements[1].result.extensions[PROGRESS], 50);

  const { documents, statements } = first.store;
  const second = await launched(context, { scenarios, documents, before: statements, session: 'two' });
  assert.equal(second.lms.load(), 'turn 3\n“印信”');
  second.lms.report(told('keyboard-meeting', 60, true));
  await second.store.until(() => second.store.statements.length === 3 && /"passed":true/.test(documents.get('yinxin')));
  second.leave();
  await second.store.until(() => second.store.verbs().includes('terminated'));
  assert.deepEqual(second.store.verbs(), ['initialized', 'completed', 'passed', 'terminated']);
  assert.equal(second.store.statements[2].result.score.raw, 70);

  const before = [...statements, ...second.store.statements];
  const third = await launched(context, { scenarios, documents, before, session: 'three' });
  third.lms.report(told('keyboard-meeting', 90, true));
  third.leave();
  await third.store.until(() => third.store.verbs().includes('terminated'));
  assert.deepEqual(third.store.verbs(), ['initialized', 'terminated']);
  assert.deepEqual([...first.store.wrong, ...second.store.wrong, ...third.store.wrong], []);
});

test('a talk that is not over goes on at another machine', async (context) => {
  const journal = 'yinxin:/data/profiles/Learner/attempts/20260102-080000-seal.jsonl';
  const here = {};
  const first = await launched(context, { storage: here });
  here[journal] = '={"event":"began"}\n';
  first.leave();
  await first.store.until(() => first.store.documents.has('yinxin') && first.store.verbs().includes('terminated'));
  const there = {};
  const { documents, statements } = first.store;
  const second = await launched(context, { storage: there, documents, before: statements, session: 'two' });
  assert.deepEqual({ ...there }, { [journal]: '={"event":"began"}\n' });
  assert.deepEqual([...first.store.wrong, ...second.store.wrong], []);
});

test('a score that the system itself asks for decides who passed', async (context) => {
  const { lms, leave, store } = await launched(context, { launch: { masteryScore: 0.8 } });
  lms.report(told('imperial-seal', 72, true));
  leave();
  await store.until(() => store.verbs().includes('terminated'));
  assert.deepEqual(store.verbs(), ['initialized', 'completed', 'failed', 'terminated']);
  assert.deepEqual(store.wrong, []);
});

test('looking back at a course decides nothing', async (context) => {
  const { lms, leave, store } = await launched(context, { launch: { launchMode: 'Review' } });
  lms.report(told('imperial-seal', 72, true));
  leave();
  await store.until(() => store.verbs().includes('terminated'));
  assert.deepEqual(store.verbs(), ['initialized', 'terminated']);
  assert.deepEqual(store.wrong, []);
});

test('the learner is called as the system calls them, in the language chosen there', async (context) => {
  const { lms } = await launched(context);
  assert.equal(lms.learner(), '何丽');
  assert.equal(lms.language(), 'zh-CN');
});

test('the address keeps what the system gave it, and names the pack', async (context) => {
  const { heard, store } = await launched(context);
  const address = new URL(heard.address);
  assert.equal(address.searchParams.get('pack'), 'pack.zip');
  assert.equal(address.searchParams.get('endpoint'), new URL(store.address).searchParams.get('endpoint'));
});

test('who leaves by the door goes back to where the system says', async (context) => {
  const { lms, heard, store } = await launched(context);
  lms.exit();
  await store.until(() => store.verbs().includes('terminated'));
  assert.deepEqual(heard.went, ['https://lms.test/back']);
});

test('a page that is loaded again is told to be opened again, as its session has ended', async (context) => {
  const { leave, store } = await launched(context);
  leave();
  await store.until(() => store.verbs().includes('terminated'));
  const again = await openPage({ standard: 'cmi5', address: store.address });
  assert.equal(again.ready, false);
  assert.match(again.heard.alerts[0], /open it again from your course/);
  assert.equal(again.lms.report(told('imperial-seal', 72, true)), false);
  assert.deepEqual(store.verbs(), ['initialized', 'terminated']);
});
