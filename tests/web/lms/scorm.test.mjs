// SCORM 1.2 and 2004 against the run-time library scorm-again, which checks every call as a system would.

import assert from 'node:assert/strict';
import test from 'node:test';

import { Scorm12API } from 'scorm-again/scorm12';
import { Scorm2004API } from 'scorm-again/scorm2004';

import { openPage, told } from './page.mjs';

const quiet = { autocommit: false, logLevel: 5 };

/// A system of the older version and one of the newer, each with its names for the same things.
const SYSTEMS = [
  {
    standard: 'scorm-1.2',
    name: 'API',
    make: () => new Scorm12API(quiet),
    get: 'LMSGetValue',
    error: 'lmsGetLastError',
    statusOf: (api) => [api.cmi.core.lesson_status],
    incomplete: ['incomplete'],
    passed: ['passed'],
    failed: ['failed'],
    completed: ['completed'],
    raw: (api) => api.cmi.core.score.raw,
    tenMinutes: ['cmi.core.session_time', '0000:10:00.50'],
    room: 4096,
  },
  {
    standard: 'scorm-2004',
    name: 'API_1484_11',
    make: () => new Scorm2004API(quiet),
    statusOf: (api) => [api.cmi.completion_status, api.cmi.success_status],
    incomplete: ['incomplete', 'unknown'],
    passed: ['completed', 'passed'],
    failed: ['completed', 'failed'],
    completed: ['completed', 'unknown'],
    raw: (api) => api.cmi.score.raw,
    tenMinutes: ['cmi.session_time', 'PT600.5S'],
    room: 64000,
  },
];

/// What the system is told, and which of it it did not take.
function listened(api, is12) {
  const refused = [];
  const sets = [];
  const last = is12 ? 'LMSGetLastError' : 'GetLastError';
  for (const call of is12 ? ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish'] : ['Initialize', 'SetValue', 'Commit', 'Terminate']) {
    const inner = api[call];
    api[call] = (...values) => {
      const answer = inner.apply(api, values);
      if (call.endsWith('SetValue')) sets.push(values);
      if (String(answer) !== 'true') refused.push(`${call}(${values}): ${api[last]()}`);
      return answer;
    };
  }
  return { refused, sets };
}

for (const system of SYSTEMS) {
  const is12 = system.standard === 'scorm-1.2';
  const launch = async (api, more = {}) => {
    const heard = listened(api, is12);
    const opened = await openPage({ standard: system.standard, around: [{}, { [system.name]: api }], ...more });
    return { ...opened, api, ...heard };
  };
  /// What a system keeps from one session to the next.
  const again = (api) => {
    const kept = JSON.parse(JSON.stringify(api.renderCMIToJSONObject()));
    const next = system.make();
    next.loadFromJSON(kept.cmi ?? kept, 'cmi');
    return next;
  };
  const objectives = (api) =>
    Object.fromEntries(api.cmi.objectives.childArray.map((objective) => [objective.id, Number(objective.score.raw)]));

  test(`${system.standard}: a talk that was passed is reported with its score and its factors`, async () => {
    const { lms, ready, api, refused, sets, passes, leave } = await launch(system.make());
    assert.equal(ready, true);
    assert.deepEqual(system.statusOf(api), system.incomplete);
    passes(600_500);
    assert.equal(lms.report(told('imperial-seal', 72, true)), true);
    leave();
    assert.deepEqual(system.statusOf(api), system.passed);
    assert.equal(Number(system.raw(api)), 72);
    assert.deepEqual(objectives(api), { understanding: 100, worth: 80, belief: 60 });
    assert.deepEqual(sets.filter(([element]) => element.endsWith('session_time')), [system.tenMinutes]);
    assert.equal(api.isTerminated(), true);
    // Else the system would begin anew the next time.
    assert.deepEqual(sets.filter(([element]) => element.endsWith('.exit')).at(-1)[1], 'suspend');
    assert.deepEqual(refused, []);
  });

  test(`${system.standard}: a talk that was not passed is reported as failed, and a better one takes its place`, async () => {
    const { lms, api, refused } = await launch(system.make());
    lms.report(told('imperial-seal', 40, false));
    assert.deepEqual(system.statusOf(api), system.failed);
    lms.report(told('imperial-seal', 75, true));
    assert.deepEqual(system.statusOf(api), system.passed);
    lms.report(told('imperial-seal', 20, false));
    assert.deepEqual(system.statusOf(api), system.passed);
    assert.equal(Number(system.raw(api)), 75);
    assert.deepEqual(refused, []);
  });

  test(`${system.standard}: what was saved is there again in the next session, and what was played still counts`, async () => {
    const scenarios = ['imperial-seal', 'keyboard-meeting'];
    const first = await launch(system.make(), { scenarios });
    assert.equal(first.lms.load(), null);
    first.lms.report(told('imperial-seal', 80, true));
    assert.equal(first.lms.save('turn 3\n“印信”'), true);
    first.leave();
    assert.deepEqual(system.statusOf(first.api), system.incomplete);
    // Half of the talks at 80, the other not played: (80 + 0) / 2.
    assert.equal(Number(system.raw(first.api)), 40);

    const second = await launch(again(first.api), { scenarios });
    assert.equal(second.lms.load(), 'turn 3\n“印信”');
    second.lms.report(told('keyboard-meeting', 60, true));
    assert.deepEqual(system.statusOf(second.api), system.passed);
    assert.equal(Number(system.raw(second.api)), 70);
    assert.equal(second.lms.load(), 'turn 3\n“印信”');
    second.leave();
    assert.deepEqual([...first.refused, ...second.refused], []);
  });

  test(`${system.standard}: a talk that is not over goes on at another machine`, async () => {
    const journal = (name) => `yinxin:/data/profiles/Learner/attempts/${name}.jsonl`;
    const begun = '={"event":"began"}\n{"event":"chose"}\n';
    // What somebody else left behind on a machine that both use.
    const here = { [journal('20260101-080000-seal')]: begun };
    const first = await launch(system.make(), { storage: here });
    here[journal('20260102-080000-seal')] = begun;
    here[journal('20260102-090000-seal')] = `${begun}{"event":"ended"}\n`;
    here['yinxin:/config/settings.ron'] = '=()';
    first.leave();

    const there = {};
    const second = await launch(again(first.api), { storage: there });
    assert.deepEqual({ ...there }, { [journal('20260102-080000-seal')]: begun });
    there[journal('20260102-080000-seal')] += '{"event":"chose"}\n';
    second.heard.tick();
    // Back at the first machine, which has less of it; then at the second, which has more.
    const third = await launch(again(second.api), { storage: here });
    assert.equal(here[journal('20260102-080000-seal')], `${begun}{"event":"chose"}\n`);
    there[journal('20260102-080000-seal')] += '{"event":"ended"}\n';
    await launch(again(third.api), { storage: there });
    assert.match(there[journal('20260102-080000-seal')], /ended/);
    assert.deepEqual([...first.refused, ...second.refused, ...third.refused], []);
  });

  test(`${system.standard}: of many talks that are not over the newest travel`, async () => {
    const journal = (name) => `yinxin:/data/profiles/Learner/attempts/${name}.jsonl`;
    const here = {};
    const first = await launch(system.make(), { storage: here });
    for (const [name, length] of [['1', 100], ['2', system.room - 400], ['3', 300]]) here[journal(name)] = `=${'x'.repeat(length)}`;
    first.leave();
    const there = {};
    await launch(again(first.api), { storage: there });
    assert.ok(there[journal('3')].length === 301 && !(journal('2') in there) && there[journal('1')].length === 101);
    assert.deepEqual(first.refused, []);
  });

  test(`${system.standard}: a talk that nobody judges is completed, neither passed nor failed`, async () => {
    const { lms, api, refused } = await launch(system.make());
    lms.report(told('imperial-seal', null, null, { factors: {} }));
    assert.deepEqual(system.statusOf(api), system.completed);
    assert.deepEqual(refused, []);
  });

  test(`${system.standard}: a talk of another course says nothing about this one`, async () => {
    const { lms, api } = await launch(system.make());
    assert.equal(lms.report(told('dell-direct', 90, true)), false);
    assert.deepEqual(system.statusOf(api), system.incomplete);
  });

  test(`${system.standard}: what is too long to be kept is refused, and nothing that was kept is lost`, async () => {
    const { lms, api, refused } = await launch(system.make());
    const fits = lms.room();
    assert.ok(fits > system.room - 80 && fits < system.room, `${fits}`);
    assert.equal(lms.save('x'.repeat(fits)), true);
    assert.equal(lms.save('x'.repeat(fits + 3)), false);
    assert.equal(lms.load().length, fits);
    assert.ok(api.cmi.suspend_data.length <= system.room);
    assert.deepEqual(refused, []);
  });

  test(`${system.standard}: a session that has ended takes nothing more`, async () => {
    const { lms, refused, leave } = await launch(system.make());
    leave();
    leave();
    assert.equal(lms.report(told('imperial-seal', 72, true)), false);
    assert.equal(lms.save('x'), false);
    assert.deepEqual(refused, []);
  });

  test(`${system.standard}: looking back at a course changes nothing in it`, async () => {
    const api = system.make();
    if (is12) api.cmi.core.lesson_mode = 'review';
    else api.cmi.mode = 'review';
    const before = system.statusOf(api);
    const { lms } = await launch(api);
    lms.report(told('imperial-seal', 72, true));
    assert.deepEqual(system.statusOf(api), before);
  });

  test(`${system.standard}: the system is found beside the window that opened the page`, async () => {
    const api = system.make();
    const { lms, heard } = await openPage({ standard: system.standard, around: [{}], opener: { [system.name]: api } });
    assert.equal(lms.report(told('imperial-seal', 72, true)), true);
    assert.equal(heard.address, 'http://lms.test/course/index.html?pack=pack.zip');
  });

  test(`${system.standard}: a window of another origin in between does not hide the system`, async () => {
    const api = system.make();
    const far = { [system.name]: api };
    const foreign = new Proxy({ parent: far }, {
      get(own, name) {
        if (name === 'parent') return own.parent;
        throw new Error('blocked a frame of another origin');
      },
    });
    const { lms } = await openPage({ standard: system.standard, around: [foreign, far] });
    assert.equal(lms.report(told('imperial-seal', 72, true)), true);
  });

  test(`${system.standard}: without a system the game is left alone, and a silent one is told of`, async () => {
    const alone = await openPage({ standard: system.standard });
    assert.equal(alone.lms, undefined);
    const api = system.make();
    const names = is12 ? ['LMSInitialize', 'LMSFinish'] : ['Initialize', 'Terminate'];
    for (const call of names) api[call]('');
    const silent = await openPage({ standard: system.standard, around: [{ [system.name]: api }] });
    assert.equal(silent.ready, false);
    assert.match(silent.heard.alerts[0], /does not answer/);
    assert.equal(silent.lms.report(told('imperial-seal', 72, true)), false);
  });
}
